"""Thumbnails of picture files, made in the background when they are looked at; only the newest are kept."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.workers.background import Background
from desktop.workers.images import read_thumbnail

WANTED = 64
"""So many thumbnails are made at most for what was scrolled by; the newest, which are in view, come first."""


class Thumbnails(QObject):
    """A bounded store of QImages by path. What is asked for and not there comes later, with `made`."""

    made = Signal(object)
    """Path whose thumbnail, or the reason why there is none, is there now"""

    def __init__(self, side: int, keep: int, parent: QObject | None = None) -> None:
        """Thumbnails within `side` × `side` pixels; at most `keep` of them, 4 × side² bytes each, are held."""
        super().__init__(parent)
        self._side = side
        self._keep = keep
        self._images: OrderedDict[Path, QImage] = OrderedDict()
        self._reasons: dict[Path, str] = {}
        self._wanted: set[Path] = set()
        self._background = Background("thumbnails", self, limit=WANTED)  # two threads would only stall the window more
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        self._background.dropped.connect(self._on_dropped)

    def get(self, path: Path) -> QImage | None:
        """The thumbnail of the picture at `path`; None while there is none: then it is made."""
        image = self._images.get(path)
        if image is not None:
            self._images.move_to_end(path)
        elif path not in self._wanted and path not in self._reasons:
            self._wanted.add(path)
            self._background.submit(path, lambda: read_thumbnail(path, self._side))
        return image

    def broken(self, path: Path) -> str:
        """Why there is no thumbnail of the picture at `path`, in a sentence; "" where there is, or may be, one."""
        return self._reasons.get(path, "")

    def _on_dropped(self, path: Path) -> None:
        self._wanted.discard(path)

    def _on_done(self, path: Path, image: QImage) -> None:
        self._wanted.discard(path)
        self._images[path] = image
        if len(self._images) > self._keep:
            self._images.popitem(last=False)
        self.made.emit(path)

    def _on_failed(self, path: Path, sentence: str, details: str) -> None:
        self._wanted.discard(path)
        if len(self._reasons) >= self._keep:
            self._reasons.clear()
        self._reasons[path] = sentence
        self.made.emit(path)
