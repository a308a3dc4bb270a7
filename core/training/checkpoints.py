"""The checkpoints of a run: everything that training needs to go on as if it had never stopped."""

import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any, Literal

import torch

from core.errors import DataError
from core.language import tr

STATE, NEWEST = "state.pt", "newest.pt"
SECONDS_BETWEEN = 1.0
"""Between two checkpoints for whose way to the disk the run waits. It waits longer than some epochs take to learn."""

Which = Literal["last", "best"]


def save_checkpoint(run: Path, which: Which, state: dict[str, Any]) -> None:
    """Replace a checkpoint of the run in the folder `run` in one step: at any moment a whole one is there.

    Whatever happens to the process, it is the newest. When the power is cut, it is one of the last second at least:
    those that follow sooner lie beside it, and count where they have reached the disk. `state` may hold tensors,
    numbers, texts, lists and dicts. DataError when the disk is full.
    """
    folder = _folder(run, which)
    partial = None
    try:
        folder.mkdir(exist_ok=True)
        sure = _is_due(folder / STATE)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as file:
            partial = Path(file.name)
            torch.save(state, file)
            file.flush()
            if sure:
                os.fsync(file.fileno())
        _put(partial, folder, STATE if sure else NEWEST)
    except (OSError, RuntimeError) as error:  # torch.save turns a full disk into a RuntimeError
        raise _not_saved(folder, error) from error
    finally:
        if partial is not None:
            partial.unlink(missing_ok=True)


def keep_as_best(run: Path) -> None:
    """Let the last checkpoint be the best one as well, in one step and without writing it again where that can be."""
    last, best = _folder(run, "last"), _folder(run, "best")
    last /= NEWEST if (last / NEWEST).exists() else STATE
    try:
        best.mkdir(exist_ok=True)
        partial = best / f"{last.name}.part"
        partial.unlink(missing_ok=True)
        try:
            partial.hardlink_to(last)  # the last one is only ever replaced, never written into
        except OSError:  # a file system without links, such as a USB stick's
            shutil.copyfile(last, partial)
        _put(partial, best, last.name)
        partial.unlink(missing_ok=True)  # it is still there where the best one was this very file already
    except OSError as error:
        raise _not_saved(best, error) from error


def load_checkpoint(run: Path, which: Which) -> dict[str, Any] | None:
    """The checkpoint, or None if there is none yet. Runs no code that a file may carry. DataError if damaged."""
    states: list[dict[str, Any]] = []
    damage: DataError | None = None
    for path in filter(Path.exists, (_folder(run, which) / STATE, _folder(run, which) / NEWEST)):
        try:
            states.append(torch.load(path, map_location="cpu", weights_only=True))
        except Exception as error:  # noqa: BLE001 - damaged bytes make torch's reader raise almost anything
            damage = DataError(
                tr("The checkpoint {path} is damaged; delete its folder to start the run again.", path=path)
            )
            damage.__cause__ = error
    if damage is not None and not states:
        raise damage
    return max(states, key=lambda state: state.get("epoch", 0), default=None)


def _is_due(path: Path) -> bool:
    return not path.exists() or abs(time.time() - path.stat().st_mtime) >= SECONDS_BETWEEN


def _put(new: Path, folder: Path, name: str) -> None:
    new.replace(folder / name)
    if name == STATE:
        (folder / NEWEST).unlink(missing_ok=True)


def _folder(run: Path, which: Which) -> Path:
    return run / f"checkpoint-{which}"


def _not_saved(path: Path, error: Exception) -> DataError:
    return DataError(
        tr("The checkpoint {path} could not be saved ({error}); make room and resume.", path=path, error=error)
    )
