"""What the new model makes of the live picture, and what the model before makes of the same picture."""

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from core.types import Image, Prediction
from desktop.live.recognition import LiveRates, LiveRecognition
from desktop.live.smoothing import Smoother
from desktop.live.source import LiveSource
from desktop.settings import Settings
from desktop.theme import em
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.not_sure import NotSure
from desktop.widgets.parts import heading, muted, named
from desktop.widgets.prediction_bars import PredictionBars
from desktop.workers.project_models import TaughtModel
from desktop.workers.recogniser import RecogniserClient

MOST_ROWS = 8
"""Of more classes only the best are shown, best first."""


class AnswerPanel(QWidget):
    """Two sets of bars at most: of the newest model, and of the one before while both are compared."""

    failed = Signal(str, str)

    def __init__(
        self, client: RecogniserClient, source: LiveSource, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._models: tuple[TaughtModel, ...] = ()
        self._running = False
        self._newest = _Answer(client, source, settings, "teach", self.tr("The new model"))
        self._before = _Answer(client, source, settings, "teach-before", self.tr("The model before"))
        self._before.bars.setObjectName("previous-bars")
        self._before.not_sure.hide()
        self._compare = named(QCheckBox(self.tr("Compare with before")), "compare-models")
        self._compare.setToolTip(self.tr("Show what the model before makes of the same picture"))
        self._compare.toggled.connect(self._refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.5))
        for answer in (self._newest, self._before):
            answer.failed.connect(self.failed)
            column.addWidget(answer)
        column.addWidget(self._compare)
        column.addStretch(1)
        self._refresh()

    @property
    def models(self) -> tuple[TaughtModel, ...]:
        """The newest model, and the one before."""
        return self._models

    def show_models(self, models: tuple[TaughtModel, ...], colours: dict[str, int]) -> None:
        """The newest model first, then the one before, if there is one; classes have these colours, in this order."""
        self._models = models
        for answer, model in zip((self._newest, self._before), models, strict=False):
            answer.set_model(model, colours)
        self._refresh()

    def set_running(self, running: bool) -> None:
        """Whether the live picture is to be recognised."""
        self._running = running
        self._refresh()

    def recognise(self, image: Image | None) -> None:
        """Recognise a drawing, once; None: there is none."""
        for answer in self._shown():
            answer.recognise(image)

    def _shown(self) -> tuple["_Answer", ...]:
        compared = self._compare.isChecked() and len(self._models) > 1
        return (self._newest, self._before) if compared else (self._newest,) if self._models else ()

    def _refresh(self) -> None:
        shown = self._shown()
        self._compare.setVisible(len(self._models) > 1)
        for answer in (self._newest, self._before):
            answer.setVisible(answer in shown)
            answer.show_title(len(shown) > 1)
            answer.set_running(answer in shown and self._running)


class _Answer(QWidget):
    """One model: what it says, its bars, and how fast it answers."""

    failed = Signal(str, str)

    def __init__(
        self, client: RecogniserClient, source: LiveSource, settings: Settings, channel: str, title: str
    ) -> None:
        super().__init__()
        self._client, self._channel, self._model = client, channel, ""
        self._running = False
        self._noticed = ""
        self._smoother = Smoother(settings.live_smoothing)
        self._title = heading(title)
        self._answer = named(ElidedLabel(), "answer", spoken=self.tr("Answer"))
        font = self._answer.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._answer.setFont(font)
        self.bars = PredictionBars(top_k=MOST_ROWS)
        self.not_sure = NotSure(settings)
        self.not_sure.changed.connect(self._on_threshold_changed)
        self._speed: QLabel = muted()
        self._live = LiveRecognition(client, source, channel, self)
        self._live.predicted.connect(self._on_live)
        self._live.failed.connect(self._on_failed)
        self._live.rates_changed.connect(self._on_rates)
        client.predicted.connect(lambda to, prediction: self._if_mine(to, self._show, prediction))
        client.failed.connect(lambda to, *words: self._if_mine(to, self._on_failed, *words))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.25))
        for widget in (self._title, self._answer, self.bars, self.not_sure, self._speed):
            column.addWidget(widget)

    def set_model(self, model: TaughtModel, colours: dict[str, int]) -> None:
        """Answer with this model from now on."""
        known = [name for name in colours if name in model.classes]
        classes = (*known, *(name for name in model.classes if name not in colours))
        few = len(classes) <= MOST_ROWS
        numbers = [colours.get(name, number) for number, name in enumerate(classes)]
        self.bars.set_classes(classes if few else (), numbers if few else ())
        self._model, self._noticed = model.package, ""
        self._smoother.clear()
        self.not_sure.set_model(model.name, model.threshold)
        self.bars.set_threshold(self.not_sure.threshold)
        self._live.set_model(model.package)
        self._show(None)

    def show_title(self, shown: bool) -> None:
        """Which of two models this is matters only where there are two."""
        self._title.setVisible(shown)

    def set_running(self, running: bool) -> None:
        """Whether the live picture is to be recognised."""
        if running != self._running:
            self._running = running
            (self._live.start if running else self._live.stop)()
            if not running:
                self._show(None)
                self._speed.clear()

    def recognise(self, image: Image | None) -> None:
        """Recognise one picture."""
        if image is None:
            self._client.cancel(self._channel)
            self._show(None)
        else:
            self._client.recognise_image(self._channel, self._model, image, MOST_ROWS)

    def _if_mine(self, channel: str, act: Callable[..., None], *what: object) -> None:
        """Answers to drawings; those to live pictures come from the live recognition."""
        if channel == self._channel and not self._running:
            act(*what)

    def _on_live(self, prediction: Prediction) -> None:
        self._show(self._smoother.smoothed(prediction, time.monotonic()))

    def _show(self, prediction: Prediction | None) -> None:
        self.bars.show_prediction(prediction, at_once=self._running)
        self._show_answer()

    def _show_answer(self) -> None:
        shown = self.bars.prediction()
        self._answer.setText("" if shown is None else shown[0].label if self.bars.sure else self.tr("Not sure"))

    def _on_threshold_changed(self, threshold: float) -> None:
        self.bars.set_threshold(threshold)
        self._show_answer()

    def _on_rates(self, rates: LiveRates) -> None:
        words = self.tr("{rate} answers a second, each after {ms} ms")
        self._speed.setText(words.format(rate=f"{rates.answered_fps:.0f}", ms=f"{rates.latency_ms:.0f}"))

    def _on_failed(self, sentence: str, details: str) -> None:
        self._show(None)
        if sentence != self._noticed:  # every frame may fail for the same reason
            self._noticed = sentence
            self.failed.emit(sentence, details)
