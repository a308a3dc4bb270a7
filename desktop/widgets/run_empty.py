"""What the page of runs shows while there is none: how to come by one, and one to try."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.theme import em
from desktop.widgets.parts import heading, muted, named


class RunsEmpty(QScrollArea):
    """Says what to do, with a button that does it; scrolls where large text leaves too little room."""

    teach_wanted = Signal()
    sample_wanted = Signal()
    open_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = heading(self.tr("Watch a neural network learn"))
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self._title.setFont(font)
        how = muted(
            self.tr(
                "Each training is a run. Its curves grow here while it learns, it goes on when the window is closed, "
                "and nothing of it gets lost."
            )
        )
        teach = _button("teach-first", self.tr("Teach a network…"), self.teach_wanted)
        teach.setProperty("role", "primary")
        self.setFocusProxy(teach)
        self._undo = _button("bring-back-run-first", "", self.undo_wanted)
        self._undo.hide()
        parts = (
            self._title,
            how,
            teach,
            self._undo,
            muted(self.tr("Or try one of these:")),
            _button("sample-run", self.tr("Watch a network learn digits (about a minute)"), self.sample_wanted),
            _button("open-run-first", self.tr("Open a run from another folder…"), self.open_wanted),
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(em(0.5))
        column.addStretch()
        for part in parts:
            if isinstance(part, QLabel):
                part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                column.addWidget(part)
            else:
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setWidget(content)

    def offer_undo(self, name: str) -> None:
        """Offer to bring back the run of that name; none: nothing is offered."""
        self._undo.setText(self.tr("Bring back “{name}”").format(name=name))
        self._undo.setVisible(bool(name))


def _button(name: str, text: str, wanted: SignalInstance) -> QPushButton:
    button = named(QPushButton(text), name)
    button.clicked.connect(wanted)
    return button
