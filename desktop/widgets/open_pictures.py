"""The open pictures: the one in view, the strip of all, and the ways in which more of them come."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.types import Image
from desktop.incoming import incoming
from desktop.picture_list import OpenPicture, PictureList
from desktop.widgets.live_picker import is_clip
from desktop.widgets.picture_viewer import PictureViewer
from desktop.widgets.thumbnail_strip import ThumbnailStrip
from desktop.workers.opener import Opener

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -(2**30), Qt.Key.Key_End: 2**30}
"""Keys, and by how many pictures they turn over; the first and the last are as far as it goes."""


class OpenPictures(QWidget):
    """Opens, shows and turns over pictures. What is recognised of them is for others to say."""

    arrived = Signal()
    """The first picture of what was just opened is in view."""
    turned = Signal()
    """Another picture is in view."""
    unreadable = Signal()
    """The picture in view cannot be read."""
    changed = Signal()
    """There are more or fewer pictures, or something is known about one."""
    clip_arrived = Signal(object)
    """Path of a video file that was among what was chosen, dropped or pasted"""
    notice = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = PictureList(self)
        self.viewer = PictureViewer()
        self._strip = ThumbnailStrip(self.list)
        self._opener = Opener(self)
        self._added = ""
        """the key of the newest picture that was added and not shown yet"""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.viewer, 1)
        column.addWidget(self._strip)
        self.setFocusProxy(self.viewer.view)
        self._opener.found.connect(self._on_found)
        self._opener.received.connect(self._on_received)
        self._opener.finished.connect(self.changed)
        self._opener.notice.connect(self.notice)
        self.list.broken.connect(self.changed)
        self._strip.current_changed.connect(self._on_current_changed)
        self.viewer.step_wanted.connect(self.step)
        self.viewer.readable.connect(self._on_readable)
        self.viewer.unreadable.connect(self._on_unreadable)

    @property
    def shown(self) -> OpenPicture | None:
        """The picture in view."""
        return self.viewer.shown

    @property
    def searching(self) -> bool:
        """Whether there may be more to come."""
        return self._opener.searching

    def search(self, paths: Sequence[Path]) -> None:
        """Add the pictures among files and folders, and show the first of them; of a video tell instead."""
        if (clip := next(filter(is_clip, paths), None)) is not None:
            self.clip_arrived.emit(clip)
        else:
            self._opener.search(paths)

    def receive(self, mime: QMimeData) -> None:
        """Take what was dropped or pasted."""
        what = incoming(mime)
        if any(map(is_clip, what.paths)):
            self.search(what.paths)
        else:
            self._opener.receive(what)

    def add(self, image: Image) -> None:
        """Add a picture that has no file; the one in view stays."""
        self.list.add_image(image)
        self._added = image.name
        self.changed.emit()

    def cancel(self) -> None:
        """Give up the search."""
        self._opener.cancel()

    def clear(self) -> None:
        """Close all; the files are left alone, and the pictures can be brought back."""
        self._opener.cancel()
        self.list.clear()
        self.viewer.clear()

    def bring_back(self) -> None:
        """Undo closing all."""
        if not self.list and self.list.closed:
            self.list.bring_back()
            self._show(self.list.picture(0).key)

    def show_added(self) -> None:
        """Show the newest picture that was added; without any since the last time, the one in view stays."""
        self._show(self._added)
        self._added = ""

    def refresh(self) -> None:
        """Bring what depends on how many pictures there are up to date."""
        self._strip.setVisible(len(self.list) > 1)
        self.viewer.show_place(self._strip.row, len(self.list))

    def step(self, by: int) -> None:
        """Turn over so many pictures."""
        self._strip.go_to(self._strip.row + by)

    def turn(self, event: QKeyEvent) -> bool:
        """Turn over if the key is one for that; whether it was."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.step(step)
        return True

    def _show(self, key: str) -> None:
        row = self.list.row(key)
        if row is not None:
            self._strip.go_to(row)
            self.arrived.emit()

    def _on_found(self, paths: list[Path], first: bool) -> None:
        self.list.add_files(paths)
        if first:
            self._show(str(paths[0]))
        self.changed.emit()

    def _on_received(self, image: Image) -> None:
        self.list.add_image(image)
        self._show(image.name)
        self.changed.emit()

    def _on_current_changed(self, row: int) -> None:
        if row >= 0:
            self.viewer.show_picture(self.list.picture(row), row, len(self.list))
            self.turned.emit()

    def _on_readable(self, key: str) -> None:
        self.list.set_error(key, "")
        self.changed.emit()

    def _on_unreadable(self, key: str, sentence: str, details: str) -> None:
        self.list.set_error(key, sentence)
        self.unreadable.emit()
        self.changed.emit()
        if details:
            self.notice.emit(sentence, details)
