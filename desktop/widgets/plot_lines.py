"""Which lines a plot has: for a run alone its training and its validation, for several a line each."""

import html
import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.curve import SmoothCurve
from desktop.run_record import Metric, Part, RunRecord, SeriesKey
from desktop.theme import line_colour
from desktop.widgets.plot_pane import SYMBOLS, PlotLine

_SYMBOLS = tuple(SYMBOLS)


class PlotLines:
    """The lines of some runs, the training curves smoothed as strongly as wanted (0: as they were measured)."""

    def __init__(self, records: Sequence[RunRecord] = (), smoothing: float = 0.0) -> None:
        self.records = tuple(records)
        self.smoothing = smoothing
        self._smooth: dict[tuple[int, SeriesKey], SmoothCurve] = {}

    @property
    def alone(self) -> bool:
        """Whether there is nothing to compare."""
        return len(self.records) < 2

    def of(self, metric: Metric) -> list[PlotLine]:
        """A run alone: training and validation. Among others: validation, or training where nothing was held out."""
        return [
            self._line(number, record, metric, part)
            for number, record in enumerate(self.records)
            for part in self._parts(record, metric)
        ]

    @property
    def shape(self) -> tuple[tuple[Part, ...], ...]:
        """Which parts are drawn of each run; it may change as soon as a first epoch is finished."""
        return tuple(self._parts(record, "loss") for record in self.records)

    def follow(self) -> None:
        """Smooth what has come since the last time."""
        for (number, key), smooth in self._smooth.items():
            smooth.follow(self.records[number].curves[key])

    def best(self, metric: Metric) -> list[tuple[float, float]]:
        """The points (epoch, value) of the best epochs."""
        rows = [record.best for record in self.records]
        values = [(row.epoch, row.value((metric, "validation"))) for row in rows if row]
        return [(float(epoch), value) for epoch, value in values if value is not None]

    def legend(self) -> str:
        """The names of the runs as rich text, each with its mark."""
        names = [html.escape(record.name) for record in self.records]
        if self.alone:
            return "".join(f"<b>{name}</b>" for name in names)
        marks = SYMBOLS.values()
        return "&nbsp;&nbsp; ".join(
            f"<span style='color:{line_colour(number)}'>{mark}</span>&nbsp;{name}"
            for number, (mark, name) in enumerate(zip(marks, names, strict=False))
        )

    def _parts(self, record: RunRecord, metric: Metric) -> tuple[Part, ...]:
        if metric == "rate":
            return ("training",)
        if self.alone:
            return ("training", "validation")
        return ("validation",) if len(record.curves[(metric, "validation")]) else ("training",)

    def _line(self, number: int, record: RunRecord, metric: Metric, part: Part) -> PlotLine:
        key: SeriesKey = (metric, part)
        curve, faint = record.curves[key], None
        if self.smoothing > 0 and part == "training" and metric != "rate":
            faint, curve = curve, self._smooth.setdefault((number, key), SmoothCurve(self.smoothing))
        validation = part == "validation"
        return PlotLine(
            label=self._part_name(part) if self.alone and metric != "rate" else "",
            curve=curve,
            colour=line_colour(int(validation) if self.alone else number),
            symbol=_SYMBOLS[0 if self.alone else number] if validation else "",
            faint=faint,
        )

    def _part_name(self, part: Part) -> str:
        if part == "training":
            return QCoreApplication.translate("MetricPlot", "training")
        return QCoreApplication.translate("MetricPlot", "validation")


def shown_epochs(record: RunRecord) -> float:
    """How many epochs to make room for: those done, and a little more, up to 6 %, that a growing run grows into."""
    done = record.done
    if done <= 0 or done == record.epochs:
        return done
    step: float = 2.0 ** math.ceil(math.log2(done)) / 32
    return min(math.ceil(done / step) * step, float(record.epochs or math.inf))
