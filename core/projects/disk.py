"""Writing so that it lasts: what is said to be on the disk is still there when the power fails in the next moment."""

import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import DataError
from core.images import printable
from core.language import tr

PARTIAL = ".sightglass-"
"""How the names of files begin that are not finished; they are hidden, and removed when a project is opened."""

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


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


def make_folder(folder: Path) -> None:
    """Make a folder in one that is there, unless it is there itself."""
    try:
        folder.mkdir()
    except FileExistsError:
        return
    sync_folder(folder.parent)


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turn what goes wrong with the files of a project into a sentence (DataError)."""
    try:
        yield
    except OSError as error:
        raise DataError(_sentence(folder, error)) from error


def _sentence(folder: Path, error: OSError) -> str:
    where = printable(str(folder))
    if error.errno in _FULL:
        return tr(
            "The disk is full. What was there before is not lost; make room on the disk of {where}, and try again.",
            where=where,
        )
    if not folder.is_dir():
        return tr("The folder {where} is not there any more. Put it back, or choose another one.", where=where)
    if error.errno in _FORBIDDEN:
        return tr(
            "Nothing may be changed in {where}. Copy the folder to a place of your own, and open it there.", where=where
        )
    return tr(
        "Something in {where} cannot be read or written ({strerror}). Check the disk it is on.",
        where=where,
        strerror=error.strerror,
    )
