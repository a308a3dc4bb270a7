"""What a data set is: its name, how much there is, what should be known, and which files are broken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.dataset_facts import DatasetFacts
from desktop.dataset_words import broken_words, count_words, origin_words, size_words
from desktop.theme import em
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.fold import Fold
from desktop.widgets.parts import named
from desktop.widgets.wrapped_label import WrappedLabel

_MOST_LISTED = 1000


class DatasetSummary(QWidget):
    """Stands over the examples. Sentences about what is wrong or should be known have a ground of their own."""

    balance_wanted = Signal()
    """the user wants rare classes to count as much as common ones"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = named(ElidedLabel(), "dataset-title")
        self._title.setProperty("role", "heading")
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self._title.setFont(font)
        self._counts = named(WrappedLabel(), "dataset-counts")
        self._counts.setProperty("role", "muted")
        self._warnings = _Sentences("dataset-warnings")
        self._balance = named(QPushButton(self.tr("Balance them")), "balance-classes")
        self._balance.setToolTip(self.tr("Mistakes in rare classes count more, so that they are learned as well"))
        self._balance.clicked.connect(self.balance_wanted)
        self._warnings.column.addWidget(self._balance, 0, Qt.AlignmentFlag.AlignLeft)
        self._list: QPlainTextEdit | None = None
        self._files = ""
        self._broken = Fold("broken-files", "", self._make_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.25))
        for part in (self._title, self._counts, self._warnings, self._broken):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_busy(self, title: str) -> None:
        """The data set of this title is being looked through."""
        self._show(DatasetFacts("", title), self.tr("Looking through the data set…"))

    def show_failure(self, title: str, sentence: str) -> None:
        """The data set cannot be used."""
        self._show(DatasetFacts("", title, problems=(sentence,)), "")

    def show_facts(self, facts: DatasetFacts) -> None:
        """Show what is known of a data set."""
        self._show(facts, " · ".join(filter(None, (count_words(facts), size_words(facts)))))
        self._title.setToolTip(origin_words(facts))

    def offer_balance(self, offered: bool) -> None:
        """Whether there is a button that lets rare classes count more."""
        self._balance.setVisible(offered)

    def sentences(self) -> tuple[str, ...]:
        """What is wrong or should be known, as it is shown."""
        return self._warnings.sentences

    def _show(self, facts: DatasetFacts, counts: str) -> None:
        self._title.setText(facts.title)
        self._counts.setText(counts)
        self._counts.setVisible(bool(counts))
        self._warnings.show_sentences((*facts.problems, *facts.warnings))
        self._balance.hide()
        words = broken_words(facts)
        self._broken.set_text(words)
        self._broken.setVisible(bool(words))
        self._broken.unfold(False)
        self._files = "\n".join(
            sentence if sentence.startswith(name) else f"{name}: {sentence}"
            for name, sentence in facts.broken[:_MOST_LISTED]
        )
        if self._list is not None:
            self._list.setPlainText(self._files)

    def _make_list(self) -> QPlainTextEdit:
        self._list = named(QPlainTextEdit(self._files), "broken-list", spoken=self.tr("Broken files"))
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMaximumHeight(em(6))
        return self._list


class _Sentences(QFrame):
    """Sentences one under the other on a ground that is noticed; hidden while there is none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "notice")
        self.sentences: tuple[str, ...] = ()
        self._words = WrappedLabel()
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(em(0.6), em(0.4), em(0.6), em(0.4))
        self.column.addWidget(self._words)

    def show_sentences(self, sentences: tuple[str, ...]) -> None:
        self.sentences = sentences
        self._words.setText("\n".join(sentences))
        self.setAccessibleName(" ".join(sentences))
        self.setVisible(bool(sentences))
