"""What was recognised, as a table that a spreadsheet opens: one line per picture."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from core.language import tr
from core.types import Prediction
from desktop.picture_list import OpenPicture
from desktop.saving import saving

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True)
class Result:
    """One picture: what a model made of it, or why it cannot be read."""

    image: str
    prediction: Prediction | None = None
    error: str = ""


def results_of(pictures: Iterable[OpenPicture], model: str) -> list[Result]:
    """What `model` made of those of the pictures that it has seen, and which cannot be read."""
    found = ((picture, picture.predictions.get(model)) for picture in pictures)
    return [
        Result(picture.key, None if picture.error else prediction, picture.error)
        for picture, prediction in found
        if prediction or picture.error
    ]


def save_csv(path: Path, results: Iterable[Result], top_k: int) -> None:
    """Write `results` with the best `top_k` labels each; the file is there whole, or not at all. Raises `DataError`."""
    # The byte order mark tells spreadsheets that this is UTF-8; without it they guess, and break accents.
    with (
        saving(path, tr("The table of results")) as partial,
        partial.open("w", encoding="utf-8-sig", errors="surrogateescape", newline="") as file,
    ):
        write_csv(file, results, top_k)


def write_csv(file: TextIO, results: Iterable[Result], top_k: int) -> None:
    """Write the header and one row per result.

    Columns: image, label, probability (0 to 1), label 2, probability 2, ... up to `top_k`, model, device, engine,
    three columns of milliseconds, error, and something else (0 to 1) where a model can tell. Text that a spreadsheet
    would take for a formula gets an apostrophe in front.
    """
    results = list(results)
    tells = any(result.prediction and result.prediction.something_else is not None for result in results)
    writer = csv.writer(file)
    writer.writerow([*_header(top_k), *(["something else"] if tells else [])])
    for result in results:
        last = [_something_else(result)] if tells else []
        writer.writerow([harmless_cell(cell) for cell in (*_row(result, top_k), *last)])


def _header(top_k: int) -> list[str]:
    ranks = ["", *(f" {rank}" for rank in range(2, top_k + 1))]
    best = [name + rank for rank in ranks for name in ("label", "probability")]
    return ["image", *best, "model", "device", "engine", "decode ms", "preprocess ms", "forward ms", "error"]


def _row(result: Result, top_k: int) -> Iterator[str]:
    prediction = result.prediction
    candidates = prediction.candidates[:top_k] if prediction else ()
    yield result.image
    for candidate in candidates:
        yield from (candidate.label, f"{candidate.probability:.6f}")
    yield from [""] * (2 * (top_k - len(candidates)))
    if prediction:
        spent = prediction.milliseconds
        yield from (prediction.model, prediction.device, prediction.engine)
        yield from (f"{each:.3f}" for each in (spent.decode, spent.preprocess, spent.forward))
    else:
        yield from [""] * 6
    yield result.error


def _something_else(result: Result) -> str:
    share = result.prediction.something_else if result.prediction else None
    return "" if share is None else f"{share:.6f}"


def harmless_cell(cell: str) -> str:
    """`cell`, with an apostrophe in front where a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) else cell
