"""Reads the events of a run as they are written: each byte once, whatever else is in the file."""

import json
import math
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from desktop.run_record import Chunk, EpochRow

BYTES_AT_ONCE = 2**20
"""How much is read before what it says is handed over."""

LARGEST = 1e100
"""What is larger is no loss of any network, and could not be drawn."""

_NO_STEPS = np.empty((6, 0))


class EventTail:
    """The lines that were added to `events.jsonl` since the last look. Lines that are no events are passed over."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._offset = 0
        self._begun = b""
        self._identity: tuple[int, int] | None = None

    def read(self) -> tuple[list[dict[str, Any]], bool, bool]:
        """The next events, whether the file is another one than before, and whether there is more to read at once.

        OSError when it cannot be read; no file is no events.
        """
        try:
            with self._path.open("rb") as file:
                restart = self._begins_anew(file.fileno())
                file.seek(self._offset)
                read = file.read(BYTES_AT_ONCE)
        except FileNotFoundError:
            return [], False, False
        self._offset += len(read)
        *lines, self._begun = (self._begun + read).split(b"\n")
        return [event for line in lines if (event := _event(line))], restart, len(read) == BYTES_AT_ONCE

    def _begins_anew(self, descriptor: int) -> bool:
        """Whether the file was replaced by another, or shortened."""
        status = os.fstat(descriptor)
        identity, known = (status.st_dev, status.st_ino), self._identity
        self._identity = identity
        if known is None or (known == identity and status.st_size >= self._offset):
            return False
        self._offset, self._begun = 0, b""
        return True


class RunReader:
    """Turns the events of one run into chunks; knows where in the run each step belongs."""

    def __init__(self, events: Path) -> None:
        self._tail = EventTail(events)
        self._steps_per_epoch = 1.0
        self._epoch, self._epoch_step = 0.0, 0.0
        """the last finished epoch, and the step at which it ended"""
        self._ends = {0: 0.0}
        """at which step each epoch ended"""
        self._x = 0.0

    def read(self) -> tuple[list[Chunk], bool]:
        """What is new, and whether there is more to read at once. OSError when the file cannot be read."""
        events, restart, more = self._tail.read()
        if restart:
            self._forget()
        return list(self._chunks(events, restart=restart)), more

    def _forget(self) -> None:
        self._epoch, self._epoch_step, self._x = 0.0, 0.0, 0.0
        self._ends = {0: 0.0}

    def _chunks(self, events: list[dict[str, Any]], *, restart: bool) -> Iterator[Chunk]:
        steps: list[tuple[float, ...]] = []
        epochs: list[EpochRow] = []
        others: list[dict[str, Any]] = []
        keep_until: float | None = None

        def chunk() -> Chunk:
            columns = np.array(steps, np.float64).T if steps else _NO_STEPS
            return Chunk(keep_until, columns, tuple(epochs), tuple(others), restart)

        for event in events:
            kind = event["event"]
            if kind == "step":
                row = self._step(event)
                if row:
                    steps.append(row)
            elif kind == "epoch":
                if finished := self._finish_epoch(event):
                    epochs.append(finished)
            else:
                if kind == "run_started":
                    yield chunk()
                    steps, epochs, others, restart = [], [], [], False
                    keep_until = self._start(event)
                others.append(event)
        yield chunk()

    def _start(self, event: dict[str, Any]) -> float:
        """Where the run begins, or goes on: what it did after that epoch is done again."""
        self._steps_per_epoch = max(_number(event, "steps_per_epoch") or 1.0, 1.0)
        epoch = max(_number(event, "epoch") or 0.0, 0.0)
        self._epoch, self._epoch_step = epoch, self._ends.get(int(epoch), epoch * self._steps_per_epoch)
        self._ends = {number: step for number, step in self._ends.items() if number <= epoch}
        self._x = epoch
        return epoch

    def _step(self, event: dict[str, Any]) -> tuple[float, ...] | None:
        step, time = _number(event, "step"), _number(event, "time")
        if step is None or time is None:
            return None
        # Steps may become smaller than foreseen (a batch is halved): the epoch ends where it ends.
        x = min(self._epoch + (step - self._epoch_step) / self._steps_per_epoch, self._epoch + 1)
        if x < self._x:  # no run writes this; a file that says so all the same must not break the curves
            return None
        self._x = x
        names = ("loss", "accuracy", "learning_rate", "examples_per_second")
        return (x, time, *(math.nan if (value := _number(event, name)) is None else value for name in names))

    def _finish_epoch(self, event: dict[str, Any]) -> EpochRow | None:
        epoch, step = _number(event, "epoch"), _number(event, "step")
        if epoch is None or step is None or int(epoch) <= self._epoch or step < self._epoch_step:
            return None
        epoch = float(int(epoch))
        self._epoch, self._epoch_step, self._x = epoch, step, epoch
        self._ends[int(epoch)] = step
        return EpochRow(
            epoch=int(epoch),
            step=int(step),
            loss=_number(event, "loss"),
            accuracy=_number(event, "accuracy"),
            validation_loss=_number(event, "validation_loss"),
            validation_accuracy=_number(event, "validation_accuracy"),
            learning_rate=_number(event, "learning_rate"),
            seconds=_number(event, "seconds"),
            best=event.get("best") if isinstance(event.get("best"), bool) else None,
            time=_number(event, "time") or 0.0,
        )


def _event(line: bytes) -> dict[str, Any] | None:
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):  # a line that a crash left unfinished
        return None
    return event if isinstance(event, dict) and isinstance(event.get("event"), str) else None


def _number(event: dict[str, Any], name: str) -> float | None:
    """A number under that name; whatever else is there is as good as nothing."""
    value = event.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if abs(number) < LARGEST else None  # also not for “not a number”
