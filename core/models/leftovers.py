"""Folders that take another one's place, and what a program that was ended in the middle of that left behind."""

import contextlib
import shutil
import tempfile
import time
from pathlib import Path

from core import paths

UNFINISHED = ".new-"
"""How the names of folders begin in which a new one is being made."""
_REPLACED = ".old-"
_SWAPPED, _WRITTEN = 60.0, 3600.0
"""Seconds after which nobody is at work any more: on exchanging two folders, and on making one."""


def replace_folder(new: Path, target: Path) -> None:
    """Put the folder `new` where `target` is; the old one is moved aside first and removed last."""
    if not target.exists():
        new.replace(target)
        return
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=_REPLACED) as aside:
        target.replace(Path(aside) / target.name)
        new.replace(target)


def tidy() -> None:
    """Bring back what was moved aside and never replaced, and remove the rest; quick, and silent where it cannot."""
    places = [paths.own_models(), paths.home() / "unpacked"]
    with contextlib.suppress(OSError):  # no runs yet
        places += paths.runs().iterdir()
    for place in places:
        tidy_folder(place)


def tidy_folder(place: Path) -> None:
    """The same for what lies in the folder `place`; what somebody may still be at work on is left alone."""
    for left in place.glob(f"{_REPLACED}*"):
        with contextlib.suppress(OSError):
            if _age(left) > _SWAPPED:
                for folder in left.iterdir():
                    if not (place / folder.name).exists():
                        folder.replace(place / folder.name)
                shutil.rmtree(left)
    for left in place.glob(f"{UNFINISHED}*"):
        with contextlib.suppress(OSError):
            if _age(left) > _WRITTEN:
                shutil.rmtree(left)


def _age(folder: Path) -> float:
    return time.time() - folder.stat().st_mtime
