"""A snapshot as files: the picture as it was recognised, and beside it the answer as a table."""

import json
from pathlib import Path

from core.errors import DataError
from core.types import Image, Prediction
from desktop.pictures import to_qimage
from desktop.results import Result, save_csv


def save_snapshot(path: Path, image: Image, prediction: Prediction | None) -> Path | None:
    """Write the picture to `path`, and its answer beside it as a table; returns the table's path.

    A PNG also carries the answer in itself, as text called "Prediction" (what `predict --json` prints). Raises
    `DataError`, and leaves no half-written picture behind.
    """
    picture = to_qimage(image.pixels)
    if prediction is not None:
        picture.setText("Prediction", json.dumps(prediction.to_json(), ensure_ascii=False))
    partial = path.with_name(f".{path.stem}.partial{path.suffix}")
    if not picture.save(str(partial)):
        partial.unlink(missing_ok=True)
        raise DataError(f"The snapshot cannot be saved as “{path}”; choose another place, and a name ending in .png.")
    try:
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        reason = error.strerror or "the system gave no reason"
        raise DataError(f"The snapshot cannot be saved as “{path}” ({reason}); choose another place.") from error
    if prediction is None:
        return None
    table = path.with_suffix(".csv")
    save_csv(table, [Result(str(path), prediction)], len(prediction.candidates))
    return table
