"""The checkpoints of a run: everything that training needs to go on as if it had never stopped."""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any, Literal

import torch

from core.errors import DataError
from core.language import tr

STATE = "state.pt"

Which = Literal["last", "best"]


def save_checkpoint(run: Path, which: Which, state: dict[str, Any]) -> None:
    """Replace a checkpoint of the run in the folder `run` in one step: at any moment a whole one is there.

    `state` may hold tensors, numbers, texts, lists and dicts. DataError when the disk is full.
    """
    path = _path(run, which)
    partial = None
    try:
        path.parent.mkdir(exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
            partial = Path(file.name)
            torch.save(state, file)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except (OSError, RuntimeError) as error:  # torch.save turns a full disk into a RuntimeError
        raise _not_saved(path, error) from error
    finally:
        if partial is not None:
            partial.unlink(missing_ok=True)


def keep_as_best(run: Path) -> None:
    """Let the last checkpoint be the best one as well, in one step and without writing it again where that can be."""
    last, best = _path(run, "last"), _path(run, "best")
    try:
        best.parent.mkdir(exist_ok=True)
        partial = best.with_name(f"{STATE}.part")
        partial.unlink(missing_ok=True)
        try:
            partial.hardlink_to(last)  # the last one is only ever replaced, never written into
        except OSError:  # a file system without links, such as a USB stick's
            shutil.copyfile(last, partial)
        partial.replace(best)
    except OSError as error:
        raise _not_saved(best, error) from error


def load_checkpoint(run: Path, which: Which) -> dict[str, Any] | None:
    """The checkpoint, or None if there is none yet. Runs no code that a file may carry. DataError if damaged."""
    path = _path(run, which)
    if not path.exists():
        return None
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # damaged bytes make torch's reader raise almost anything
        raise DataError(
            tr("The checkpoint {path} is damaged; delete its folder to start the run again.", path=path)
        ) from error
    return state


def _path(run: Path, which: Which) -> Path:
    return run / f"checkpoint-{which}" / STATE


def _not_saved(path: Path, error: Exception) -> DataError:
    return DataError(
        tr("The checkpoint {path} could not be saved ({error}); make room and resume.", path=path, error=error)
    )
