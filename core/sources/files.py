"""Which files are meant: pictures named one by one, and those in folders."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.images import IMAGE_SUFFIXES


def find_images(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path]:
    """The picture files meant by `paths`, found one at a time.

    A file is given back as it is, whatever its suffix, and so is a path where nothing is: somebody asked for it, and
    `core.images.load_image` says what is wrong. A folder is walked: its pictures (by IMAGE_SUFFIXES), then its folders,
    both in natural order (2 before 10, A beside a), without hidden ones. Links are followed, but no folder is entered
    twice. A folder that cannot be listed is given back itself, so that `load_image` says that too. Raises nothing.
    """
    for path in map(Path, paths):
        if os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises where a folder above may not be entered
            yield from _walk(path)
        else:
            yield path


def _walk(folder: Path) -> Iterator[Path]:
    entered: set[tuple[int, int]] = set()
    waiting = [folder]
    while waiting:
        folder = waiting.pop()
        try:
            status = folder.stat()
            with os.scandir(folder) as found:
                entries = sorted((e for e in found if not _is_hidden(e.name)), key=lambda e: _natural(e.name))
        except OSError:
            yield folder
            continue
        if (status.st_dev, status.st_ino) in entered:
            continue
        entered.add((status.st_dev, status.st_ino))
        folders = [Path(entry.path) for entry in entries if _is_folder(entry)]
        files = [Path(entry.path) for entry in entries if not _is_folder(entry)]
        yield from (file for file in files if file.suffix.lower() in IMAGE_SUFFIXES)
        waiting += reversed(folders)


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name == "__MACOSX"


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Asks the disk only about links: on a school's network drive every question counts."""
    return entry.is_dir(follow_symlinks=False) or (entry.is_symlink() and os.path.isdir(entry))  # noqa: PTH112


def _natural(name: str) -> tuple[list[str | int], str]:
    """Sorts digits as numbers and letters without regard to case; the name itself decides between equals."""
    parts = re.split(r"(\d+)", name)
    return [int(part) if i % 2 else part.casefold() for i, part in enumerate(parts)], name
