"""The end of the column: what keeps a network from learning well, the button that trains, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.projects.types import Advice
from desktop.theme import em
from desktop.widgets.parts import focus_kept, named
from desktop.widgets.wrapped_label import WrappedLabel
from desktop.words import whole
from desktop.workers.project_state import ProjectState

MOST_ADVICE = 2
"""So many pieces of advice are seen at once; when they are followed, the next ones come."""
LOW = 30
"""In a window that is fewer line heights high there is room for one."""


class TrainPanel(QWidget):
    """Advice does not keep the button from being pressed, unless it says that nothing could be learned."""

    train_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = "off"
        self._prevented = True
        self._looked = ""
        self._advice = named(WrappedLabel(), "project-advice")
        self._ground = QFrame()
        self._ground.setProperty("role", "notice")
        self._words = named(WrappedLabel(), "teacher-state")
        self._words.setProperty("role", "muted")
        self.button = named(QPushButton(self.tr("Train")), "start-training", tip=self.tr("Train (Ctrl+T)"))
        self.button.setProperty("role", "primary")
        self.button.setShortcut("Ctrl+T")
        self.button.clicked.connect(self.train_wanted)
        self._stop = named(QPushButton(self.tr("Stop")), "stop-training", tip=self.tr("Stop; the model before stays"))
        self._stop.clicked.connect(self.stop_wanted)
        self._arrange()
        self._refresh()

    def _arrange(self) -> None:
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(em(0.5), em(0.3), em(0.5), em(0.3))
        inside.addWidget(self._advice)
        row = QHBoxLayout()
        row.addWidget(self.button, 1)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, em(0.4), em(0.5), 0)
        column.setSpacing(em(0.35))
        column.addWidget(self._ground)
        column.addWidget(self._words)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def show_state(self, state: ProjectState) -> None:
        """Say what keeps a network from learning well from these pictures."""
        most = MOST_ADVICE if self.window().height() >= em(LOW) else 1
        shown = sorted(state.advice, key=lambda advice: not advice.prevents)[:most]
        text = "\n".join(map(advice_words, shown))
        if text != self._advice.text():
            self._advice.setText(text)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._ground.setVisible(bool(text))
        self._prevented = any(advice.prevents for advice in state.advice)
        self._refresh()

    def show_teacher(self, state: str) -> None:
        """What the teacher does."""
        self._state = state
        if state == "training":
            self._words.setText(self.tr("The network is learning."))
        self._refresh()

    def show_looked(self, done: int, total: int) -> None:
        """Of `done` of `total` pictures everything is known that training needs."""
        if self._state == "training":
            return
        if done < total:
            words = self.tr("Getting ready: {done} of {total} pictures are looked at.")
            self._words.setText(words.format(done=whole(done), total=whole(total)))
        elif total:
            self._words.setText(self.tr("Ready: all pictures are looked at, so that training takes seconds."))
        self._refresh()

    def show_outcome(self, sentence: str) -> None:
        """What came of the training, or of the attempt."""
        self._words.setText(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._refresh()

    def _refresh(self) -> None:
        training = self._state == "training"
        with focus_kept(self.button, self._stop):
            self.button.setEnabled(not training and not self._prevented)
            self._stop.setVisible(training)
        self._words.setVisible(bool(self._words.text()))


def advice_words(advice: Advice) -> str:
    """What is wrong, and what to do."""
    return f"{advice.sentence} {advice.remedy}".strip()
