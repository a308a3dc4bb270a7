"""How a run stands, in a word and in a sentence: always derived from its folder, never stored. Needs no torch."""

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from core.language import tr
from core.training.presence import ended_by_itself
from core.training.runs import EVENTS, RunFolder

State = Literal["waiting", "running", "finished", "stopped", "failed", "interrupted"]

FINAL: Mapping[str, State] = {"run_finished": "finished", "run_stopped": "stopped", "run_failed": "failed"}
"""After one of these events nothing follows until the run is resumed."""

Record = dict[str, Any]
BLOCK = 2**16
NEARLY_FULL = 20 * 2**20
"""Bytes left on a disk on which a run can hardly go on."""


@dataclass(frozen=True)
class RunStatus:
    """How a run stands. `epoch` of `epochs` are finished and kept; `changed` is in seconds since 1970.

    `metrics` are those of the model's card when the run is finished; before, accuracy and loss after the last epoch,
    under the names that an epoch event gives them. `model` is the package's folder once there is one.
    """

    state: State
    sentence: str
    epoch: int
    epochs: int
    metrics: Mapping[str, float] = field(default_factory=dict)
    model: Path | None = None
    changed: float | None = None


def status(folder: Path | RunFolder) -> RunStatus:
    """How the run in `folder` stands. ConfigError if there is none. Quick, however many events there are."""
    run = folder if isinstance(folder, RunFolder) else RunFolder.open(folder)
    training = run.trainer() is not None  # asked first: who has ended by now has written the last event
    last, counted, measured = _newest(run.folder / EVENTS)
    state = _state(training, run.waits_since() is not None, last, ended_by_itself(run.folder))
    epoch = int(counted.get("epoch", 0))
    return RunStatus(
        state=state,
        sentence=_sentence(run, state, epoch, last),
        epoch=epoch,
        epochs=run.config.epochs,
        metrics=dict(last.get("metrics", {})) if state == "finished" else _measures(measured),
        model=run.model if (run.model / "card.json").is_file() else None,
        changed=last.get("time"),
    )


def _newest(path: Path) -> tuple[Record, Record, Record]:
    """The newest event, the newest one that counts epochs, and the newest epoch; empty where there is none."""
    last: Record = {}
    counted: Record = {}
    for line in _lines_backwards(path):
        if last and b'"step"' in line[:20]:  # of many steps only the newest matters
            continue
        try:
            event = json.loads(line)
            kind = event["event"]
        except (ValueError, KeyError, TypeError):  # a line that a crash cut off
            continue
        last = last or event
        if kind in ("run_started", "run_stopped", "epoch"):
            counted = counted or event
        if kind == "epoch":
            return last, counted, event
    return last, counted, {}


def _lines_backwards(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            position, rest = file.seek(0, os.SEEK_END), b""
            while position > 0:
                size = min(BLOCK, position)
                position -= size
                file.seek(position)
                rest, *lines = (file.read(size) + rest).split(b"\n")
                yield from reversed(lines)
            yield rest
    except FileNotFoundError:
        return


def _state(training: bool, waits: bool, last: Record, ended_by_itself: bool) -> State:
    if training:
        return "running"
    if waits:
        return "waiting"
    if not ended_by_itself:
        return "interrupted"
    return FINAL.get(str(last.get("event")), "interrupted") if last else "stopped"


def _measures(epoch: Record) -> dict[str, float]:
    names = ("loss", "accuracy", "validation_loss", "validation_accuracy")
    return {name: float(epoch[name]) for name in names if epoch.get(name) is not None}


def _sentence(run: RunFolder, state: State, epoch: int, last: Record) -> str:
    numbers = {"epoch": epoch, "epochs": run.config.epochs}
    kept = tr("{epoch} of {epochs} epochs are done and kept; resume it to go on from there.", **numbers)
    match state:
        case "waiting":
            return tr("It waits for the runs before it.")
        case "running":
            if last and last["event"] not in FINAL:
                return tr("It is learning; {epoch} of {epochs} epochs are done.", **numbers)
            return tr("It is getting ready.")
        case "finished":
            return tr("It is finished, and its model can be used.")
        case "stopped":
            stopped = tr("It was stopped.")
            return f"{stopped} {kept}" if last else tr("It has not begun; resume it to start it.")
        case "failed":
            reason = last.get("reason") or tr("It failed.")
            return f"{reason} {last.get('advice', '')}".strip()
        case "interrupted":
            full = shutil.disk_usage(run.folder).free < NEARLY_FULL
            room = [tr("The disk is full: make room.")] if full else []
            return " ".join([tr("It ended without a word, as when the power fails."), *room, kept])
