"""The sample pictures, to be clicked."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from desktop.pictures import on_ground
from desktop.samples import Sample
from desktop.theme import em
from desktop.widgets.parts import named
from desktop.workers.background import Background
from desktop.workers.images import read_thumbnail

MOST_COLUMNS = 5


class SampleShelf(QWidget):
    """A button with a thumbnail for each sample, in as many columns as there is room for."""

    chosen = Signal(object)
    """Path of a sample"""

    def __init__(self, samples: tuple[Sample, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = Background("samples", self, limit=len(samples))
        self._background.done.connect(self._on_thumbnail)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(em(0.4))
        self._grid.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = {sample.path: self._make_button(sample) for sample in samples}
        self._columns = 0

    def minimumSizeHint(self) -> QSize:
        """One column: whatever holds the shelf decides how many there are."""
        return QSize(em(7), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.width() + em(0.4)) // (em(7) + em(0.4))
        columns = max(1, min(MOST_COLUMNS, room))
        if columns != self._columns:
            self._columns = columns
            for number, button in enumerate(self._buttons.values()):
                self._grid.addWidget(button, number // columns, number % columns)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._make_thumbnails)

    def _make_button(self, sample: Sample) -> QToolButton:
        spoken = self.tr("Sample picture: {title}").format(title=sample.title)
        button = named(QToolButton(self), f"sample-{sample.path.stem}", spoken=spoken, tip=sample.alt)
        button.setAccessibleDescription(sample.alt)
        button.setText(sample.title)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(_icon_size())
        button.setFixedWidth(em(7))
        button.clicked.connect(lambda: self.chosen.emit(sample.path))
        return button

    def _make_thumbnails(self) -> None:
        side = round(_icon_size().width() * self.devicePixelRatioF())
        for path, button in reversed(self._buttons.items()):  # the newest request is the first to be answered
            if button.icon().isNull():
                self._background.submit(path, partial(read_thumbnail, path, side))

    def _on_thumbnail(self, path: Path, thumbnail: QImage) -> None:
        self._buttons[path].setIcon(QIcon(on_ground(thumbnail, _icon_size(), self.devicePixelRatioF())))


def _icon_size() -> QSize:
    return QSize(em(5.8), em(4.2))
