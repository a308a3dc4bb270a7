"""The answer in large type, or what to do to get one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QWidget

from core.types import Candidate
from desktop.theme import em
from desktop.widgets.parts import column_of, muted, named
from desktop.words import percent

_SURE = 0.9
_LIKELY = 0.5
_LETTERS = 2
"""Names of at most so many letters are shown in large type."""
_NAMED = 8
"""Classes that are named in the invitation; a longer list would not be read."""


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
        self._invited = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._invitation = column_of(self._invited, self._show_one)
        self._letters = True
        self._threshold = 0.0
        self._answer = self._make_answer()
        for page in (self._invitation, self._sentence, self._answer):
            self.addWidget(page)
        self.setFixedHeight(em(4.4))
        self.set_classes(tuple("0123456789"))

    def set_classes(self, classes: Sequence[str]) -> None:
        """What can be drawn: digits, other letters, or things that have names."""
        digits = set(classes) == set("0123456789")
        self._letters = all(len(name) <= _LETTERS for name in classes)
        self._show_one.setVisible(digits)
        if digits:
            self._invited.setText(self.tr("Draw a digit, or let the program draw."))
        else:
            names = ", ".join(classes[:_NAMED]) + ("…" if len(classes) > _NAMED else "")
            self._invited.setText(self.tr("Draw one of these: {names}").format(names=names))
        self.invite()

    def invite(self) -> None:
        """The sheet is empty."""
        self.setCurrentWidget(self._invitation)

    def set_threshold(self, threshold: float) -> None:
        """How sure (0 to 1) the best answer must be to count; 0: it always does."""
        self._threshold = threshold

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
        sure = best.probability >= self._threshold
        self._digit.setText("" if not self._letters else best.label if sure else "?")
        self._digit.setVisible(self._letters)
        self._reading.setText(words)
        self._sureness.setText(self.tr("{0} sure").format(percent(best.probability)))
        self.setCurrentWidget(self._answer)

    def _in_words(self, best: Candidate, second: Candidate) -> str:
        if best.probability < self._threshold:
            return self.tr("Not sure. Perhaps {0}, or {1}").format(best.label, second.label)
        reads, most_likely = self.tr("The network reads {0}"), self.tr("The network reads {0}, most likely")
        if not self._letters:
            reads, most_likely = self.tr("The network sees: {0}"), self.tr("The network sees, most likely: {0}")
        if best.probability >= _LIKELY:
            return (reads if best.probability >= _SURE else most_likely).format(best.label)
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
