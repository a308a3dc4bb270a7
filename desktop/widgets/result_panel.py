"""What the model made of the picture: the bars, how many of them, and where the milliseconds went."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from core.types import Prediction
from desktop.live.smoothing import AMOUNTS
from desktop.settings import Settings
from desktop.theme import em
from desktop.widgets.answer_facts import AnswerFacts
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.not_sure import NotSure
from desktop.widgets.parts import heading, muted, named
from desktop.widgets.prediction_bars import PredictionBars

MAX_TOP_K = 10
SLOW_MS = 300
"""An answer that comes sooner is not announced."""


class ResultPanel(QWidget):
    """The answer for one picture. Pictures are always asked for `MAX_TOP_K` labels, so showing more costs nothing."""

    top_k_changed = Signal(int)

    smoothing_changed = Signal(int)
    """one of `desktop.live.smoothing.AMOUNTS`"""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        top_k = settings.recognise_top_k
        self._prediction: Prediction | None = None
        self._words: Mapping[str, str] = {}
        self._live = False
        spoken = self.tr("How many answers to show (top-k)")
        self._top_k = named(QSpinBox(), "top-k", spoken=spoken, tip=spoken)
        self._top_k.setRange(1, MAX_TOP_K)
        self._top_k.setValue(top_k)
        self._top_k.setPrefix(self.tr("Best "))
        self._top_k.valueChanged.connect(self._on_top_k_changed)
        self.bars = PredictionBars(top_k=top_k)
        self.not_sure = NotSure(settings)
        self.not_sure.changed.connect(self._on_threshold_changed)
        self._answer = named(ElidedLabel(), "answer", spoken=self.tr("Answer"))
        font = self._answer.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._answer.setFont(font)
        self._calm = self._make_calm(settings.live_smoothing)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        self.facts = AnswerFacts()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._make_heading())
        layout.addWidget(self._answer)
        layout.addWidget(self.bars)
        layout.addWidget(self.not_sure)
        layout.addWidget(self._calm)
        layout.addWidget(self.facts)
        self.show_prediction(None)

    def _make_heading(self) -> QHBoxLayout:
        explained = self.tr(
            "The network gives each thing it knows a part of 100 %. The larger the part, the surer it is."
        )
        title = heading(self.tr("How sure it is (probability)"), explained)
        title.setWordWrap(True)
        title.setMinimumWidth(em(10))
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(self._top_k)
        return row

    def _make_calm(self, chosen: int) -> QWidget:
        names = (self.tr("not at all"), self.tr("a little"), self.tr("more"), self.tr("much"))
        tip = self.tr("Mix each answer with those before it (smoothing), so that the bars do not flicker")
        choice = named(QComboBox(), "smoothing", spoken=self.tr("Calm the bars (smoothing)"), tip=tip)
        for name, amount in zip(names, AMOUNTS, strict=True):
            choice.addItem(name, amount)
        choice.setCurrentIndex(AMOUNTS.index(chosen))
        choice.activated.connect(lambda row: self.smoothing_changed.emit(choice.itemData(row)))
        label = muted(self.tr("Calm the bars"))
        label.setWordWrap(False)
        label.setToolTip(tip)
        label.setBuddy(choice)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(choice)
        content.hide()
        return content

    @property
    def top_k(self) -> int:
        """How many answers are shown."""
        return self._top_k.value()

    @property
    def is_empty(self) -> bool:
        """Whether no answer is shown."""
        return self._prediction is None

    def set_model(self, model: str, threshold: float, words: Mapping[str, str]) -> None:
        """The model whose answers are shown, how sure (0 to 1) it must be, and what its classes are called."""
        self._words = words
        self.bars.set_words(words)
        self.not_sure.set_model(model, threshold)

    def set_live(self, live: bool) -> None:
        """Whether answers come one after another, of something that moves: there is no file to read then."""
        self._live = live
        self._calm.setVisible(live)
        self.facts.set_live(live)

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show an answer, or none."""
        self._prediction = prediction
        self._slow.stop()
        shown = replace(prediction, candidates=prediction.candidates[: self.top_k]) if prediction else None
        self.bars.show_prediction(shown, at_once=self._live)
        self.facts.show_prediction(prediction)
        self._show_answer()

    def _show_answer(self) -> None:
        shown = self.bars.prediction()
        if shown is None:
            self._answer.setText("")
        else:
            best = shown[0].label
            self._answer.setText(self._words.get(best, best) if self.bars.sure else self.tr("Not sure"))

    def _on_threshold_changed(self, threshold: float) -> None:
        self.bars.set_threshold(threshold)
        self._show_answer()

    def show_words(self, sentence: str) -> None:
        """Say in place of the bars why there is no answer."""
        self.bars.set_empty_text(sentence)
        self.show_prediction(None)

    def show_waiting(self) -> None:
        """Show nothing; say that the answer takes its time only when it does."""
        self.show_words("")
        self._slow.start()

    def _on_slow(self) -> None:
        self.bars.set_empty_text(self.tr("The model is looking at the picture…"))

    def _on_top_k_changed(self, top_k: int) -> None:
        self.bars.set_top_k(top_k)
        self.show_prediction(self._prediction)
        self.top_k_changed.emit(top_k)
