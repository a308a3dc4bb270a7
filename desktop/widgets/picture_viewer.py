"""The picture with its caption: which one it is, how large, and the buttons for zooming and turning over."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.picture_list import OpenPicture
from desktop.pictures import Picture, picture_of
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.image_view import ImageView
from desktop.widgets.parts import icon_button
from desktop.words import data_size, whole
from desktop.workers.background import Background
from desktop.workers.images import read_picture

DETAIL_SIDE = 6000
"""Pixels: nothing is decoded with a longer shorter side than this where the format allows less."""
SLOW_MS = 200
"""Until then the picture before stays; then a sentence says which one is being opened."""


class PictureViewer(QWidget):
    """Shows one `OpenPicture` at a time. Files are read in the background, and only the newest one that was wanted."""

    readable = Signal(str)
    """key of a picture that was read"""
    unreadable = Signal(str, str, str)
    """key of a picture that could not be read, a sentence, details"""
    step_wanted = Signal(int)
    """-1: the picture before, 1: the next one"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: OpenPicture | None = None
        self._detailed = False
        self._reader = Background("picture-reader", self)
        self._reader.done.connect(self._on_read)
        self._reader.failed.connect(self._on_failed)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        self.view = ImageView()
        self.view.zoom_changed.connect(self._on_zoom_changed)
        self.view.detail_wanted.connect(self._on_detail_wanted)
        self._caption = ElidedLabel()
        self._place = QLabel()
        self._zoom = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._zoom.setToolTip(self.tr("Screen pixels for one pixel of the picture"))
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("1000 %"))
        self._previous = self._button("previous", self.tr("Previous picture"), "", lambda: self.step_wanted.emit(-1))
        self._next = self._button("next", self.tr("Next picture"), "", lambda: self.step_wanted.emit(1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.view, 1)
        layout.addLayout(self._make_caption())

    def _make_caption(self) -> QHBoxLayout:
        zoom = QKeySequence.StandardKey
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in (self._previous, self._place, self._next):
            row.addWidget(widget)
        row.addWidget(self._caption, 1)
        row.addWidget(self._button("zoom-out", self.tr("Zoom out"), zoom.ZoomOut, self.view.zoom_out))
        row.addWidget(self._zoom)
        row.addWidget(self._button("zoom-in", self.tr("Zoom in"), zoom.ZoomIn, self.view.zoom_in))
        row.addWidget(self._button("fit", self.tr("Fit the picture into the window"), "Ctrl+0", self.view.fit))
        return row

    def _button(
        self, icon: str, name: str, shortcut: QKeySequence.StandardKey | str, slot: Callable[[], object]
    ) -> QToolButton:
        button = icon_button(f"viewer-{icon}", icon, spoken=name, tip="")
        button.setAutoRaise(True)
        button.clicked.connect(slot)
        keys = QKeySequence(shortcut)
        if not keys.isEmpty():
            QShortcut(shortcut, self, slot)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({shown})" if shown else name)
        return button

    @property
    def shown(self) -> OpenPicture | None:
        """The picture that is shown, or is being read in order to be shown."""
        return self._shown

    def show_picture(self, picture: OpenPicture, row: int, count: int) -> None:
        """Show another picture, the one in `row` (from 0) of `count`."""
        self._shown = picture
        self._detailed = False
        self._caption.setText(picture.name)
        self._caption.setToolTip(picture.key)
        self.show_place(row, count)
        self._slow.start()
        self._read(self.view.wanted_side())

    def show_place(self, row: int, count: int) -> None:
        """Say which of how many pictures it is."""
        self._place.setText(self.tr("{number} of {count}").format(number=whole(row + 1), count=whole(count)))
        for widget in (self._place, self._previous, self._next):
            widget.setVisible(count > 1)
        self._previous.setEnabled(row > 0)
        self._next.setEnabled(row < count - 1)

    def clear(self) -> None:
        """Show nothing."""
        self._shown = None
        self._slow.stop()
        self._reader.clear()
        self.view.show_sentence("")

    def _read(self, side: int) -> None:
        picture = self._shown
        assert picture is not None
        key = picture, side
        if (image := picture.image) is not None:
            self._reader.submit(key, lambda: picture_of(image))
        elif (path := picture.path) is not None:
            self._reader.submit(key, lambda: read_picture(path, side))

    def _on_read(self, key: tuple[OpenPicture, int], picture: Picture) -> None:
        wanted, side = key
        if wanted is not self._shown:
            return
        self._slow.stop()
        if side == DETAIL_SIDE:
            self.view.refine(picture)
            return
        self._caption.setText(f"{wanted.name} · {self._size_of(picture)}")
        self._caption.setToolTip(f"{wanted.key} · {self._size_of(picture)}")
        self.view.show_picture(picture)
        self.readable.emit(wanted.key)

    def _size_of(self, picture: Picture) -> str:
        width, height = picture.size
        pixels = self.tr("{width} × {height} pixels").format(width=width, height=height)
        return pixels if picture.file_bytes is None else f"{pixels} · {data_size(picture.file_bytes)}"

    def _on_failed(self, key: tuple[OpenPicture, int], sentence: str, details: str) -> None:
        wanted, side = key
        if wanted is not self._shown or side == DETAIL_SIDE:  # without the detail the picture is still there
            return
        self._slow.stop()
        self.view.show_sentence(sentence)
        self.unreadable.emit(wanted.key, sentence, details)

    def _on_slow(self) -> None:
        if self._shown is not None:
            self.view.show_sentence(self.tr("Opening {name}…").format(name=self._shown.name))

    def _on_detail_wanted(self) -> None:
        if not self._detailed and self._shown is not None:
            self._detailed = True
            self._read(DETAIL_SIDE)

    def _on_zoom_changed(self, zoom: float) -> None:
        self._zoom.setText(self.tr("{0} %").format(f"{zoom * 100:.0f}"))
