"""What goes wrong with the files of a project, in words."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import DataError
from core.images import printable
from core.language import tr

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


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
