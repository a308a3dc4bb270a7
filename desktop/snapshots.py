"""A snapshot as files: the picture as it was recognised, and beside it the answer as a table."""

import json
from pathlib import Path

from core.language import tr
from core.types import Image, Prediction
from desktop.pictures import save_picture, to_qimage
from desktop.results import Result, save_csv


def save_snapshot(path: Path, image: Image, prediction: Prediction | None) -> Path | None:
    """Write the picture to `path`, and its answer beside it as a table; returns the table's path.

    A PNG also carries the answer in itself, as text called "Prediction" (what `predict --json` prints). Raises
    `DataError`, and leaves no half-written picture behind.
    """
    picture = to_qimage(image.pixels)
    if prediction is not None:
        picture.setText("Prediction", json.dumps(prediction.to_json(), ensure_ascii=False))
    save_picture(path, picture, tr("The snapshot"))
    if prediction is None:
        return None
    table = path.with_suffix(".csv")
    save_csv(table, [Result(str(path), prediction)], len(prediction.candidates))
    return table
