"""The end of the column: the model's name, what stands in the way, and the button that starts."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import em
from desktop.widgets.parts import named
from desktop.widgets.wrapped_label import WrappedLabel


class StartPanel(QWidget):
    """Problems keep the button from being pressed; notes do not."""

    start_wanted = Signal()
    name_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = named(QLineEdit(), "model-name", spoken=self.tr("Name of the model"))
        self._name.setMaxLength(100)
        self._name.setMinimumWidth(em(6))
        self._name.setPlaceholderText(self.tr("a name for what comes out"))
        self._name.textChanged.connect(self.name_changed)
        self._name.returnPressed.connect(self._on_return)
        self._problem = named(WrappedLabel(), "start-problem")
        self._ground = QFrame()
        self._ground.setProperty("role", "notice")
        self._note = named(WrappedLabel(), "start-note")
        self._note.setProperty("role", "muted")
        self.button = named(QPushButton(self.tr("Start training")), "start-training")
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.start_wanted)
        self._arrange()

    def _arrange(self) -> None:
        label = QLabel(self.tr("Model name"))
        label.setBuddy(self._name)
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(em(0.5), em(0.3), em(0.5), em(0.3))
        inside.addWidget(self._problem)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, em(0.4), em(0.5), 0)
        grid.setVerticalSpacing(em(0.35))
        grid.addWidget(label, 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._note, 1, 0, 1, 2)
        grid.addWidget(self._ground, 2, 0, 1, 2)
        grid.addWidget(self.button, 3, 0, 1, 2)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def align_with(self, column: QScrollArea) -> None:
        """Be as wide as the content of the column above, which may have a scroll bar."""
        bar = column.verticalScrollBar()

        def fit(lowest: int, highest: int) -> None:
            margins = self._grid.contentsMargins()
            margins.setRight(em(0.5) + (bar.sizeHint().width() if highest > lowest else 0))
            self._grid.setContentsMargins(margins)

        bar.rangeChanged.connect(fit)

    def name(self) -> str:
        """What the user calls the model."""
        return " ".join(self._name.text().split())

    def set_name(self, name: str) -> None:
        """Propose a name; `name_changed` follows if it is another one."""
        self._name.setText(name)
        self._name.setModified(False)

    @property
    def named_by_hand(self) -> bool:
        """Whether the user has typed a name."""
        return self._name.isModified() and bool(self.name())

    def problem(self) -> str:
        """What stands in the way; "" when training can start."""
        return self._problem.text()

    def show_problems(self, sentences: tuple[str, ...], *, ready: bool) -> None:
        """Say what must be mended. Without problems the button can be pressed if `ready`."""
        text = "\n".join(sentences)
        if text and text != self.problem():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._problem.setText(text)
        self._ground.setVisible(bool(text))
        self.button.setEnabled(ready and not text)

    def show_note(self, sentence: str) -> None:
        """Something to know before starting."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def _on_return(self) -> None:
        if self.button.isEnabled():
            self.button.click()
