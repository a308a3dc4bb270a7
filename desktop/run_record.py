"""What is known of one run from its events: curves that grow, a row for each epoch, and how it stands."""

import math
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import numpy as np

from desktop.curve import Curve, Floats

Metric = Literal["loss", "accuracy", "rate"]
Part = Literal["training", "validation"]
SeriesKey: TypeAlias = tuple[Metric, Part]

SERIES: tuple[SeriesKey, ...] = (
    ("loss", "training"),
    ("loss", "validation"),
    ("accuracy", "training"),
    ("accuracy", "validation"),
    ("rate", "training"),
)
"""Everything of a run that is drawn; the learning rate belongs to the training."""

PACE_SECONDS = 60.0
"""How far back the pace is measured from which the time left is guessed."""


@dataclass(frozen=True)
class EpochRow:
    """One finished epoch. Accuracies are shares from 0 to 1; what was not measured is None."""

    epoch: int
    step: int
    loss: float | None
    accuracy: float | None
    validation_loss: float | None
    validation_accuracy: float | None
    learning_rate: float | None
    seconds: float | None
    best: bool | None = None
    time: float = 0.0
    """seconds since 1970"""

    def value(self, key: SeriesKey) -> float | None:
        """What the epoch adds to a curve with a point for each epoch; None for curves with a point for each event."""
        return {
            ("loss", "validation"): self.validation_loss,
            ("accuracy", "validation"): self.validation_accuracy,
        }.get(key)


@dataclass(frozen=True)
class Chunk:
    """Some events, read in one go. First points after `keep_until` (in epochs) are to be forgotten, then these added.

    `steps` is float64 of shape 6 × N: x in epochs, time in seconds since 1970, loss, accuracy, rate, examples a second;
    what an event does not say is NaN. `others` are the events of other kinds as they were read.
    """

    keep_until: float | None
    steps: Floats
    epochs: tuple[EpochRow, ...]
    others: tuple[dict[str, Any], ...]
    restart: bool = False
    """the file is another one: forget everything first"""

    @property
    def empty(self) -> bool:
        """Whether it says nothing."""
        return not (self.restart or self.epochs or self.others or self.steps.shape[1])


class RunRecord:
    """Everything that the page shows of a run's events, kept up to date chunk by chunk."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.curves: dict[SeriesKey, Curve] = {key: Curve() for key in SERIES}
        self.times = Curve()
        """x in epochs, y in seconds since 1970"""
        self.clear()

    def clear(self) -> None:
        """Forget everything but the name."""
        self._cut(-math.inf)
        self.rows: list[EpochRow] = []
        self.started: dict[str, Any] | None = None
        self.last: dict[str, Any] | None = None
        """the newest event that is neither a step nor an epoch nor a note"""
        self.others: list[dict[str, Any]] = []
        self.speed: float | None = None
        """examples a second"""

    def add(self, chunk: Chunk) -> None:
        """Take in what was read."""
        if chunk.restart:
            self.clear()
        if chunk.keep_until is not None:
            self._cut(chunk.keep_until)
            self.rows = [row for row in self.rows if row.epoch <= chunk.keep_until]
        for event in chunk.others:
            self.others.append(event)
            if event["event"] == "run_started":
                self.started = event
            if event["event"] != "note":
                self.last = event
        self._add_steps(chunk.steps)
        for row in chunk.epochs:
            self._add_epoch(row)

    @property
    def epochs(self) -> int | None:
        """How many epochs the run has in all; None before it began."""
        epochs = self.started.get("epochs") if self.started else None
        return epochs if isinstance(epochs, int) else None

    @property
    def done(self) -> float:
        """How many epochs are done, with the part of the one begun."""
        points = self.times.x
        return max(float(points[-1]) if len(points) else 0.0, float(self.rows[-1].epoch) if self.rows else 0.0)

    @property
    def best(self) -> EpochRow | None:
        """The epoch whose weights are kept as the best: as the run says, else the last with the highest accuracy."""
        said = [row for row in self.rows if row.best]
        if said:
            return said[-1]
        measured = [row for row in self.rows if row.validation_accuracy is not None and row.best is None]
        return max(measured, key=lambda row: (row.validation_accuracy or 0.0, row.epoch), default=None)

    @property
    def seconds_left(self) -> float | None:
        """A guess from the pace of the last epoch or minute, whichever is longer; None while that is too early."""
        x, time = self.times.x, self.times.y
        if self.epochs is None or len(x) < 2:
            return None
        # A whole epoch, where there is one: the pause at its end, when it is measured, belongs to the pace.
        since = min(int(np.searchsorted(time, time[-1] - PACE_SECONDS)), int(np.searchsorted(x, x[-1] - 1)))
        began = float(self.started["time"]) if self.started else 0.0
        since = max(since, int(np.searchsorted(time, began)))  # a pause between two sittings is not the pace
        if since >= len(x) - 1:
            return None
        advanced, took = float(x[-1] - x[since]), float(time[-1] - time[since])
        if advanced <= 0 or took < 1:
            return None
        return max(self.epochs - float(x[-1]), 0.0) * took / advanced

    def _cut(self, x: float) -> None:
        for curve in (*self.curves.values(), self.times):
            curve.cut(x)

    def _add_steps(self, steps: Floats) -> None:
        if not steps.shape[1]:
            return
        x, time, loss, accuracy, rate, speed = steps
        self.times.extend(x, time)
        keys: tuple[SeriesKey, ...] = (("loss", "training"), ("accuracy", "training"), ("rate", "training"))
        for key, values in zip(keys, (loss, accuracy, rate), strict=True):
            known = np.isfinite(values)
            self.curves[key].extend(x[known], values[known])
        known = np.isfinite(speed)
        if known.any():
            self.speed = float(speed[known][-1])

    def _add_epoch(self, row: EpochRow) -> None:
        self.rows.append(row)
        for key, curve in self.curves.items():
            value = row.value(key)
            if value is not None:
                curve.extend(np.array([float(row.epoch)]), np.array([value]))
