"""What a page without a picture shows: what to do, a button that does it, and samples to try."""

import json
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.paths import resources
from desktop.theme import em
from desktop.workers.background import Background
from desktop.workers.images import read_thumbnail

SAMPLE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
COLUMNS = 4
MOST_SAMPLES = 8


class EmptyState(QWidget):
    """Says what to do, and offers the sample pictures that come with the program."""

    open_wanted = Signal()
    sample_chosen = Signal(object)
    """Path of a sample picture"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: dict[str, QToolButton] = {}
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
        button = QPushButton(self.tr("Open pictures…"))
        button.setObjectName("open-first")
        button.setProperty("role", "primary")
        button.clicked.connect(self.open_wanted)
        layout = QVBoxLayout(self)
        layout.setSpacing(em(0.6))
        layout.addStretch()
        layout.addWidget(heading)
        layout.addWidget(how)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(em(0.6))
        layout.addWidget(self._try_one)
        layout.addLayout(self._grid)
        layout.addStretch()
        self._grid.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def _add_sample(self, number: int, path: Path, title: str) -> None:
        button = QToolButton()
        button.setObjectName(f"sample-{path.stem}")
        button.setText(title)
        button.setAccessibleName(self.tr("Sample picture: {title}").format(title=title))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(em(5), em(4)))
        button.setFixedWidth(em(6.5))
        button.clicked.connect(lambda: self.sample_chosen.emit(path))
        self._grid.addWidget(button, number // COLUMNS, number % COLUMNS)
        self._samples[str(path)] = button
        side = round(em(5) * self.devicePixelRatioF())
        self._background.submit(str(path), lambda: read_thumbnail(path, side))

    def _on_thumbnail(self, key: str, thumbnail: QImage) -> None:
        pixmap = QPixmap.fromImage(thumbnail)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._samples[key].setIcon(QIcon(pixmap))


def sample_pictures() -> dict[Path, str]:
    """The sample pictures that come with the program, and what each is called."""
    folder = resources() / "samples"
    try:
        titles = json.loads((folder / "samples.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        titles = {}
    paths = sorted(path for path in folder.glob("*") if path.suffix in SAMPLE_SUFFIXES)
    return {path: titles.get(path.name) or path.stem.replace("-", " ") for path in paths[:MOST_SAMPLES]}


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label
