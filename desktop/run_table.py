"""The curves of runs as a table that a spreadsheet opens: a line for each event, with all the digits there are."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from core.language import tr
from desktop.curve import Floats
from desktop.results import harmless_cell
from desktop.run_record import SERIES, EpochRow, RunRecord
from desktop.saving import saving

_COLUMNS = ("run", "epoch", "time", *(f"{part} {metric}" for metric, part in SERIES), "best epoch")


@dataclass(frozen=True)
class Points:
    """A copy of one run's curves, which a thread may read while the run goes on."""

    name: str
    times: tuple[Floats, Floats]
    curves: tuple[tuple[Floats, Floats], ...]
    """in the order of `SERIES`: x in epochs, y"""
    rows: tuple[EpochRow, ...]
    best: int | None

    @classmethod
    def of(cls, record: RunRecord) -> "Points":
        """The curves as they are now."""
        copies = tuple((curve.x.copy(), curve.y.copy()) for curve in record.curves.values())
        best = record.best.epoch if record.best else None
        return cls(record.name, (record.times.x.copy(), record.times.y.copy()), copies, tuple(record.rows), best)


def save_table(path: Path, runs: Iterable[Points]) -> None:
    """Write the curves of `runs`; the file is there whole, or not at all. Raises `DataError`."""
    # The byte order mark tells spreadsheets that this is UTF-8.
    with saving(path, tr("The table")) as partial, partial.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        for run in runs:
            writer.writerows(_lines(run))


def _lines(run: Points) -> Iterator[list[object]]:
    """One line for each x at which there is a point of any curve."""
    x = np.unique(np.concatenate([run.times[0], *(curve for curve, _ in run.curves)]))
    columns = [_at(x, *curve) for curve in (run.times, *run.curves)]
    for place, epoch in enumerate(x):
        time, *values = (column[place] for column in columns)
        when = "" if np.isnan(time) else datetime.fromtimestamp(time, UTC).isoformat(timespec="milliseconds")
        shown = ["" if np.isnan(value) else repr(float(value)) for value in values]
        yield [harmless_cell(run.name), f"{epoch:.9g}", when, *shown, "best" if epoch == run.best else ""]


def _at(x: Floats, known: Floats, values: Floats) -> Floats:
    """The value at each x; NaN where there is none."""
    result = np.full(len(x), np.nan)
    result[np.searchsorted(x, known)] = values
    return result
