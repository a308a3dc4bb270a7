"""Files become pictures and thumbnails here, away from the window's thread.

Decoding is `core.images`; it is imported by the first task, so that the window does not wait for Pillow.
"""

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from core.types import Image
from desktop.pictures import Picture, picture_of, thumbnail_of, to_pixels
from desktop.workers.background import Background

BATCH_SECONDS = 0.1
"""Found files are handed over this often, so that the first picture of a slow folder shows at once."""


def read_picture(path: Path, side: int | None) -> Picture:
    """The picture in a file, at least `side` pixels on its shorter side (None: whole). Raises `ImageError`."""
    from core.images import load_image

    image = load_image(path, side=side)
    try:
        size = path.stat().st_size
    except OSError:  # it went away after it was read
        size = None
    return picture_of(replace(image, name=path.name), size)


def read_thumbnail(path: Path, side: int) -> QImage:
    """The picture in a file within `side` × `side` pixels. Raises `ImageError`."""
    from core.images import load_image

    return thumbnail_of(load_image(path, side=side), side)


def receive_image(content: QImage | bytes, name: str) -> Image:
    """A picture from the clipboard or a browser. Raises `ImageError`."""
    if isinstance(content, bytes):
        from core.images import decode_image

        return decode_image(content, name)
    return Image(to_pixels(content), name, (content.width(), content.height()))


class FileFinder(QObject):
    """Finds the pictures among files and folders, however many there are, and hands them over in batches."""

    found = Signal(list)
    """list[Path], in the order of `core.sources.files.find_images`"""
    finished = Signal(int)
    """how many were found in all"""
    failed = Signal(str, str)
    """a sentence, details"""
    _batch = Signal(object, list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search: object = None
        self._background = Background("file-finder", self)
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        self._batch.connect(self._on_batch)

    @property
    def running(self) -> bool:
        """Whether there may be more to come."""
        return self._search is not None

    def start(self, paths: Sequence[Path]) -> None:
        """Search `paths`; a search that still runs is given up."""
        search = self._search = object()
        self._background.submit(search, lambda: self._walk(search, paths))

    def cancel(self) -> None:
        """Give up the search; nothing more is handed over."""
        self._search = None
        self._background.clear()

    def _walk(self, search: object, paths: Sequence[Path]) -> int:
        from core.sources.files import find_images

        count, batch, since = 0, list[Path](), time.monotonic()
        for path in find_images([path.absolute() for path in paths]):
            if search is not self._search:
                break
            count += 1
            batch.append(path)
            if count == 1 or time.monotonic() - since > BATCH_SECONDS:
                self._batch.emit(search, batch)
                batch, since = [], time.monotonic()
        self._batch.emit(search, batch)
        return count

    def _on_batch(self, search: object, paths: list[Path]) -> None:
        if search is self._search and paths:
            self.found.emit(paths)

    def _on_done(self, search: object, count: int) -> None:
        if search is self._search:
            self._search = None
            self.finished.emit(count)

    def _on_failed(self, search: object, sentence: str, details: str) -> None:
        if search is self._search:
            self._search = None
            self.failed.emit(sentence, details)
