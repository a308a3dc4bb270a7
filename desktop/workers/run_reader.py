"""Reads the events of a run as they are written: each byte once, whatever else is in the file."""

import itertools
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from desktop.curve import Floats
from desktop.run_record import Chunk, EpochRow

BYTES_AT_ONCE = 2**20
"""How much is read before what it says is handed over."""
LINES_AT_ONCE, PAUSE = 100, 0.0005
"""After so many lines the thread rests for so many seconds. The window's thread needs Python's lock again and again
while it paints, and each time it would wait for 5 ms if it was not given away."""

LARGEST = 1e100
"""What is larger is no loss of any network, and could not be drawn."""

_NO_STEPS = np.empty((6, 0))
_STEP = ("step", "time", "loss", "accuracy", "learning_rate", "examples_per_second")


class EventTail:
    """The lines that were added to `events.jsonl` since the last look."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._offset = 0
        self._begun = b""
        self._identity: tuple[int, int] | None = None

    def read(self) -> tuple[list[bytes], bool, bool]:
        """The next lines, whether the file is another one than before, and whether there is more to read at once.

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
        return lines, restart, len(read) == BYTES_AT_ONCE

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
        lines, restart, more = self._tail.read()
        if restart:
            self._forget()
        chunks: list[Chunk] = []
        for first in range(0, max(len(lines), 1), LINES_AT_ONCE):
            if first:
                time.sleep(PAUSE)
            chunks += self._chunks(_events(lines[first : first + LINES_AT_ONCE]), restart=restart and not first)
        return chunks, more

    def _forget(self) -> None:
        self._epoch, self._epoch_step, self._x = 0.0, 0.0, 0.0
        self._ends = {0: 0.0}

    def _chunks(self, events: list[dict[str, Any]], *, restart: bool) -> Iterator[Chunk]:
        steps, epochs, others = [_NO_STEPS], list[EpochRow](), list[dict[str, Any]]()
        keep_until: float | None = None
        for kind, group in itertools.groupby(events, key=lambda event: str(event["event"])):
            if kind == "step":
                steps.append(self._steps(list(group)))
            elif kind == "epoch":
                epochs += [row for event in group if (row := self._finish_epoch(event))]
            elif kind == "run_started":
                for event in group:
                    yield Chunk(keep_until, np.concatenate(steps, axis=1), tuple(epochs), tuple(others), restart)
                    steps, epochs, others, restart = [_NO_STEPS], [], [event], False
                    keep_until = self._start(event)
            else:
                others += group
        yield Chunk(keep_until, np.concatenate(steps, axis=1), tuple(epochs), tuple(others), restart)

    def _start(self, event: dict[str, Any]) -> float:
        """Where the run begins, or goes on: what it did after that epoch is done again."""
        self._steps_per_epoch = max(_number(event, "steps_per_epoch") or 1.0, 1.0)
        epoch = max(_number(event, "epoch") or 0.0, 0.0)
        self._epoch, self._epoch_step = epoch, self._ends.get(int(epoch), epoch * self._steps_per_epoch)
        self._ends = {number: step for number, step in self._ends.items() if number <= epoch}
        self._x = epoch
        return epoch

    def _steps(self, events: list[dict[str, Any]]) -> Floats:
        """Some steps of one epoch as columns of a chunk."""
        table = _table(events)
        step, time = table[:, 0], table[:, 1]
        # Steps may become smaller than foreseen (a batch is halved): the epoch ends where it ends.
        x = np.minimum(self._epoch + (step - self._epoch_step) / self._steps_per_epoch, self._epoch + 1)
        x[np.isnan(time)] = np.nan
        # No run writes a step that was before; a file that says so all the same must not break the curves.
        before = np.fmax.accumulate(np.concatenate([[self._x], x]))[:-1]
        table[:, 0] = x
        table = table[x >= before]
        if len(table):
            self._x = float(table[-1, 0])
        columns: Floats = table.T
        return columns

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


def _events(lines: list[bytes]) -> list[dict[str, Any]]:
    """The events in some lines; lines that are none, such as those that a crash left unfinished, are passed over."""
    try:
        found = json.loads(b"[" + b",".join(lines) + b"]")  # half the time of one by one
        if len(found) != len(lines):
            raise ValueError("some lines are more than one value")
    except (ValueError, RecursionError):
        found = [event for line in lines if (event := _parsed(line)) is not None]
    return [event for event in found if isinstance(event, dict) and isinstance(event.get("event"), str)]


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _table(events: list[dict[str, Any]]) -> Floats:
    """What steps say, a row each; what is no number, or too large for one, is NaN."""
    try:
        table = np.array([[event.get(name) for name in _STEP] for event in events], np.float64)
    except (ValueError, TypeError, OverflowError):
        rows = [[_number(event, name) for name in _STEP] for event in events]
        table = np.array(rows, np.float64)
    table[~(np.abs(table) < LARGEST)] = np.nan
    return table


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
