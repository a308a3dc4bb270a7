"""Who has a project open: one at most may change it, and holds a lock in its folder for as long as it lives."""

import json
import os
import platform
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from core.images import printable
from core.language import tr
from core.lasting import make_folder

HIDDEN = ".sightglass"
"""The folder inside a project for what is nobody's picture: the lock and the bin."""
_LOCK, _OWNER = "lock", "owner.json"


class Presence:
    """Holds a project's folder until it is released; the system lets go of it when the process ends, however it ends.

    `reason` says why it could not be had, in a sentence; "" where it is held.
    """

    def __init__(self, folder: Path, hold: bool = True) -> None:
        """Holds the folder, unless it only is to be looked at."""
        self._own = folder / HIDDEN
        # Not for each thread: a project is opened in one and closed in another.
        self._lock = FileLock(self._own / _LOCK, thread_local=False)
        self.reason = (
            self._acquire(folder) if hold else tr("This project was opened to be looked at; open it anew to change it.")
        )

    def release(self) -> None:
        """Let others have it."""
        if not self.reason:
            with suppress(OSError):
                (self._own / _OWNER).unlink(missing_ok=True)
            self._lock.release()

    def _acquire(self, folder: Path) -> str:
        try:
            make_folder(self._own)
            self._lock.acquire(timeout=0)
        except Timeout:
            return tr(
                "This project is open {where}. Close it there to change it here.", where=_owner(self._own / _OWNER)
            )
        except (OSError, NotImplementedError):
            return tr(
                "Nothing can be written into {folder}. To change this project, copy its folder to a place of "
                "your own, and open it there.",
                folder=printable(str(folder)),
            )
        with suppress(OSError):  # on a full disk the others are told less
            owner = {"process": os.getpid(), "computer": platform.node()}
            (self._own / _OWNER).write_text(json.dumps(owner), encoding="utf-8")
        return ""


def _owner(file: Path) -> str:
    """Where it is open, as the end of a sentence."""
    try:
        owner = json.loads(file.read_text(encoding="utf-8"))
        computer, process = str(owner["computer"]), int(owner["process"])
    except (OSError, ValueError, KeyError, TypeError):
        return tr("in another window")
    if computer and computer != platform.node():
        return tr("on another computer, {computer}", computer=printable(computer))
    return tr("in this program already") if process == os.getpid() else tr("in another window")
