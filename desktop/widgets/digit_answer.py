"""The answer in large type, or what to do to get one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QWidget

from core.types import Candidate
from desktop.theme import em
from desktop.widgets.parts import column_of, muted, named
from desktop.words import percent

_SURE = 0.9
_LIKELY = 0.5


class DigitAnswer(QStackedWidget):
    """One of three: an invitation with a button, a sentence while there is nothing to say yet, or the answer."""

    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("digit-answer")
        self._show_one = named(
            QPushButton(self.tr("Show me one")), "show-sample", tip=self.tr("Draws a digit for you, stroke by stroke")
        )
        self._show_one.setProperty("role", "primary")
        self._show_one.clicked.connect(self.sample_wanted)
        self._sentence = QLabel(wordWrap=True)
        self._digit = named(QLabel(), "answer-digit")
        self._reading = QLabel(wordWrap=True)
        self._sureness = muted()
        self._invitation = column_of(
            QLabel(self.tr("Draw a digit, or let the program draw."), wordWrap=True), self._show_one
        )
        self._answer = self._make_answer()
        for page in (self._invitation, self._sentence, self._answer):
            self.addWidget(page)
        self.setFixedHeight(em(4.4))

    def invite(self) -> None:
        """The sheet is empty."""
        self.setCurrentWidget(self._invitation)

    def wait(self, sentence: str) -> None:
        """There is a drawing and no answer; `sentence` says why."""
        self._sentence.setText(sentence)
        self.setCurrentWidget(self._sentence)

    def show_candidates(self, candidates: tuple[Candidate, ...]) -> None:
        """The answer, best first, at least two."""
        best, second = candidates[:2]
        words = self._in_words(best, second)
        if words != self._reading.text() or self.currentWidget() is not self._answer:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._digit.setText(best.label)
        self._reading.setText(words)
        self._sureness.setText(self.tr("{0} sure").format(percent(best.probability)))
        self.setCurrentWidget(self._answer)

    def _in_words(self, best: Candidate, second: Candidate) -> str:
        if best.probability >= _SURE:
            return self.tr("The network reads {0}").format(best.label)
        if best.probability >= _LIKELY:
            return self.tr("The network reads {0}, most likely").format(best.label)
        return self.tr("The network wavers between {0} and {1}").format(best.label, second.label)

    def _make_answer(self) -> QWidget:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 3.2)
        font.setBold(True)
        self._digit.setFont(font)
        self._digit.setMinimumWidth(em(2.2))
        self._digit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._digit)
        row.addWidget(column_of(self._reading, self._sureness), 1)
        return page
