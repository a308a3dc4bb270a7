"""Writing so that it lasts: what is said to be on the disk is still there when the power fails in the next moment."""

import os
import sys
import tempfile
from pathlib import Path

PARTIAL = ".sightglass-"
"""How the names of files begin that are not finished; they are hidden, and of no use to anybody."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, or replace it, in one step; it is on the disk when this returns. OSError leaves what was there."""
    descriptor, partial = tempfile.mkstemp(prefix=PARTIAL, dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(partial).chmod(0o644)  # temporary files are made for their owner alone
        Path(partial).replace(path)
    except BaseException:  # also an interrupt: nothing half written stays behind, and it goes on its way
        Path(partial).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """See to it that new names in the folder last as well; Windows does so by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_all(folder: Path) -> None:
    """See to it that a folder lasts with all that is in it, which other means have written. OSError where it cannot."""
    for path in folder.rglob("*"):
        if path.is_dir():
            sync_folder(path)
        else:
            with path.open("rb+") as file:
                os.fsync(file.fileno())
    sync_folder(folder)
    sync_folder(folder.parent)


def make_folder(folder: Path) -> None:
    """Make a folder in one that is there, unless it is there itself."""
    try:
        folder.mkdir()
    except FileExistsError:
        return
    sync_folder(folder.parent)
