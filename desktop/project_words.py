"""What the window says of pictures, classes and projects, in whole words."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.words import whole

_tr = QCoreApplication.translate


def pictures(count: int) -> str:
    """“no pictures”, “one picture”, “1,200 pictures”."""
    if not count:
        return _tr("project", "no pictures")
    return (
        _tr("project", "one picture") if count == 1 else _tr("project", "{count} pictures").format(count=whole(count))
    )


def takes(count: int) -> str:
    """In how many capture sessions pictures were taken."""
    return _tr("project", "one take") if count == 1 else _tr("project", "{count} takes").format(count=whole(count))


def count_words(count: int, sessions: int) -> str:
    """What stands under a class."""
    if not count:
        return _tr("project", "no pictures yet")
    if not sessions:
        return pictures(count)
    return _tr("project", "{pictures}, {takes}").format(pictures=pictures(count), takes=takes(sessions))


def place_words(folder: Path) -> str:
    """A folder as people know it: short where it is in their home."""
    try:
        inside = folder.relative_to(Path.home())
    except ValueError:
        return str(folder)
    return str(Path("~") / inside) if sys.platform != "win32" else str(folder)
