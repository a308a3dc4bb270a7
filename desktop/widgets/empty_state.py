"""What a page without a picture shows: what to do, a button that does it, and samples to try."""

import json
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.paths import resources
from desktop.theme import em
from desktop.widgets.parts import named
from desktop.workers.background import Background
from desktop.workers.images import read_thumbnail

SAMPLE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
COLUMNS = 4
MOST_SAMPLES = 8


class EmptyState(QWidget):
    """Says what to do, and offers the sample pictures that come with the program."""

    open_wanted = Signal()
    undo_wanted = Signal()
    """bring back the pictures that were closed"""
    sample_chosen = Signal(object)
    """Path of a sample picture"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: dict[Path, QToolButton] = {}
        self._background = Background("samples", self, limit=MOST_SAMPLES)
        self._background.done.connect(self._on_thumbnail)
        self._grid = QGridLayout()
        self._grid.setSpacing(em(0.5))
        self._try_one = _centred(self.tr("Or try one of these:"), "muted")
        self._layout_all()
        for number, (path, title) in enumerate(sample_pictures().items()):
            self._add_sample(number, path, title)
        self._try_one.setVisible(bool(self._samples))

    def _layout_all(self) -> None:
        heading = _centred(self.tr("See what a neural network makes of a picture"), "heading")
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        heading.setFont(font)
        how = _centred(self.tr("Drop pictures or a folder here, or paste a copied picture with Ctrl+V."), "muted")
        button = named(QPushButton(self.tr("Open pictures…")), "open-first")
        button.setProperty("role", "primary")
        button.clicked.connect(self.open_wanted)
        self.setFocusProxy(button)
        self._undo = named(QPushButton(), "bring-back")
        self._undo.clicked.connect(self.undo_wanted)
        self._undo.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(em(0.6))
        layout.addStretch()
        layout.addWidget(heading)
        layout.addWidget(how)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(em(0.6))
        layout.addWidget(self._try_one)
        layout.addLayout(self._grid)
        layout.addStretch()
        self._grid.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def offer_undo(self, count: int) -> None:
        """Offer to bring back so many pictures; none: nothing is offered."""
        self._undo.setText(self.tr("Bring back what was closed ({count})").format(count=f"{count:,}"))
        self._undo.setVisible(count > 0)

    def _add_sample(self, number: int, path: Path, title: str) -> None:
        button = QToolButton()
        button.setObjectName(f"sample-{path.stem}")
        button.setText(title)
        button.setAccessibleName(self.tr("Sample picture: {title}").format(title=title))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(_icon_size())
        button.setFixedWidth(em(7.5))
        button.clicked.connect(lambda: self.sample_chosen.emit(path))
        self._grid.addWidget(button, number // COLUMNS, number % COLUMNS)
        self._samples[path] = button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._make_thumbnails)

    def _make_thumbnails(self) -> None:
        side = round(_icon_size().width() * self.devicePixelRatioF())
        for path, button in self._samples.items():
            if button.icon().isNull():
                self._background.submit(path, partial(read_thumbnail, path, side))

    def _on_thumbnail(self, path: Path, thumbnail: QImage) -> None:
        self._samples[path].setIcon(QIcon(_in_the_middle(thumbnail, self.devicePixelRatioF())))


def sample_pictures() -> dict[Path, str]:
    """The sample pictures that come with the program, and what each is called."""
    folder = resources() / "samples"
    try:
        titles = json.loads((folder / "samples.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        titles = {}
    paths = sorted(path for path in folder.glob("*") if path.suffix in SAMPLE_SUFFIXES)
    return {path: titles.get(path.name) or path.stem.replace("-", " ") for path in paths[:MOST_SAMPLES]}


def _icon_size() -> QSize:
    return QSize(em(6.4), em(4.8))


def _in_the_middle(thumbnail: QImage, ratio: float) -> QPixmap:
    """The thumbnail on a ground of the icons' size, so that all words stand on one line."""
    pixmap = QPixmap(_icon_size() * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    target = QRect(QPoint(), thumbnail.size().scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio))
    target.moveCenter(pixmap.rect().center())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, thumbnail)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label
