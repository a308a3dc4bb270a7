"""Opens whatever comes in: searches files and folders, decodes what was pasted, and says when there is nothing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.types import Image
from desktop.incoming import Incoming
from desktop.workers.background import Background
from desktop.workers.images import FileFinder, receive_image


class Opener(QObject):
    """Turns what a user drops, pastes or chooses into pictures, off the window's thread."""

    found = Signal(list, bool)
    """list[Path]: the next pictures of the search; whether they are its first"""
    received = Signal(object)
    """Image that was pasted or dropped without a file"""
    finished = Signal()
    """the search is over"""
    notice = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pasted = 0
        self._first = False
        self._finder = FileFinder(self)
        self._finder.found.connect(self._on_found)
        self._finder.finished.connect(self._on_finished)
        self._finder.failed.connect(self._on_search_failed)
        self._decoder = Background("paste-decoder", self, limit=16)
        self._decoder.done.connect(self._on_decoded)
        self._decoder.failed.connect(self._on_not_decoded)

    @property
    def searching(self) -> bool:
        """Whether there may be more files to come."""
        return self._finder.running

    def search(self, paths: Sequence[Path]) -> None:
        """Find the pictures among files and folders; a search that still runs is given up."""
        self._first = True
        self._finder.start(paths)

    def receive(self, what: Incoming) -> None:
        """Take what was dropped or pasted."""
        if what.paths:
            self.search(what.paths)
        elif (content := what.content) is not None:
            self._pasted += 1
            name = self.tr("Pasted picture {number}").format(number=self._pasted)
            self._decoder.submit(name, lambda: receive_image(content, name))
        elif what.address:
            self.notice.emit(self.tr("This is only a link. Copy the picture itself, and paste it here."), what.address)
        else:
            self.notice.emit(self.tr("There is no picture to paste. Copy a picture or a file first."), "")

    def cancel(self) -> None:
        """Give up the search."""
        self._finder.cancel()

    def _on_found(self, paths: list[Path]) -> None:
        first, self._first = self._first, False
        self.found.emit(paths, first)

    def _on_finished(self, count: int) -> None:
        if not count:
            self.notice.emit(self.tr("There are no pictures in this folder. Choose another one."), "")
        self.finished.emit()

    def _on_search_failed(self, sentence: str, details: str) -> None:
        self.notice.emit(sentence, details)
        self.finished.emit()

    def _on_decoded(self, name: str, image: Image) -> None:
        self.received.emit(image)

    def _on_not_decoded(self, name: str, sentence: str, details: str) -> None:
        self.notice.emit(sentence, details)
