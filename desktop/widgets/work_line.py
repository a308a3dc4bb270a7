"""How far something is that takes long, and a button that ends it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop.theme import em
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.parts import named
from desktop.words import whole


class WorkLine(QWidget):
    """Hidden while nothing takes long."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel()
        self._bar = named(QProgressBar(), "work-progress", spoken=self.tr("How far it is"))
        self._bar.setFixedWidth(em(12))
        self._cancel = named(QPushButton(self.tr("Cancel")), "cancel-work")
        self._cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self.hide()

    def show_progress(self, what: str, done: int, total: int | None) -> None:
        """`done` of `total` (None: unknown) are done."""
        self._words.setText(what)
        self._bar.setMaximum(total or 0)
        self._bar.setValue(done if total else 0)
        self._bar.setFormat(self.tr("{done} of {total}").format(done=whole(done), total=whole(total or 0)))
        self.show()
