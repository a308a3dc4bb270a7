"""What a page without a picture shows: what to do, a button that does it, and samples to try."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.samples import Sample
from desktop.theme import em
from desktop.widgets.parts import named
from desktop.widgets.sample_shelf import SampleShelf
from desktop.words import whole


class EmptyState(QScrollArea):
    """Says what to do, and offers the sample pictures; scrolls where large text leaves too little room for both."""

    open_wanted = Signal()
    camera_wanted = Signal()
    undo_wanted = Signal()
    """bring back the pictures that were closed"""
    sample_chosen = Signal(object)
    """Path of a sample picture"""

    def __init__(self, samples: tuple[Sample, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        title = _centred(self.tr("See what a neural network makes of a picture"), "heading")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        title.setFont(font)
        how = _centred(self.tr("Drop pictures or a folder here, or paste a copied picture with Ctrl+V."), "muted")
        button = named(QPushButton(self.tr("Open pictures…")), "open-first")
        button.setProperty("role", "primary")
        button.clicked.connect(self.open_wanted)
        self.setFocusProxy(button)
        camera = named(QPushButton(self.tr("Show the camera")), "camera-first")
        camera.clicked.connect(self.camera_wanted)
        self._undo = named(QPushButton(), "bring-back")
        self._undo.clicked.connect(self.undo_wanted)
        self._undo.hide()
        shelf = SampleShelf(samples)
        shelf.chosen.connect(self.sample_chosen)
        try_one = _centred(self.tr("Or try one of these:"), "muted")
        if not samples:
            try_one.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.5))
        column.addStretch()
        column.addWidget(title)
        column.addWidget(how)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(camera, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(try_one)
        column.addWidget(shelf)
        column.addStretch()
        self.setWidget(content)

    def offer_undo(self, count: int) -> None:
        """Offer to bring back so many pictures; none: nothing is offered."""
        self._undo.setText(self.tr("Bring back what was closed ({count})").format(count=whole(count)))
        self._undo.setVisible(count > 0)


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label
