"""What the new model makes of the live picture, and beside it what the model before makes of the same picture."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from core.types import Image, Prediction
from desktop.live.recognition import LiveRates, LiveRecognition
from desktop.live.source import LiveSource
from desktop.theme import em
from desktop.widgets.parts import heading, muted, named
from desktop.widgets.prediction_bars import PredictionBars
from desktop.workers.recogniser import RecogniserClient

MOST_ROWS = 8
"""Of more classes only the best are shown, best first."""


@dataclass(frozen=True)
class TaughtModel:
    """A model of this project: its package, and the classes that it tells apart with their colours in the palette."""

    package: str
    title: str
    classes: tuple[str, ...] = ()
    colours: tuple[int, ...] = ()


class AnswerPanel(QWidget):
    """Two sets of bars at most: of the model, and of the one before while both are compared."""

    failed = Signal(str, str)

    def __init__(self, client: RecogniserClient, source: LiveSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[TaughtModel, ...] = ()
        self._running = False
        self._answers = tuple(
            _Answer(client, source, channel, name)
            for channel, name in (("teach", "prediction-bars"), ("teach-before", "previous-bars"))
        )
        self._compare = named(QCheckBox(self.tr("Compare with the model before")), "compare-models")
        self._compare.toggled.connect(self._refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.4))
        for answer in self._answers:
            answer.failed.connect(self.failed)
            column.addWidget(answer)
        column.addWidget(self._compare)
        column.addStretch(1)
        self._refresh()

    @property
    def models(self) -> tuple[TaughtModel, ...]:
        """The newest model, and the one before."""
        return self._models

    def show_models(self, models: tuple[TaughtModel, ...]) -> None:
        """The newest model first, then the one before, if there is one."""
        self._models = models
        for answer, model in zip(self._answers, models, strict=False):
            answer.set_model(model)
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
        wanted = 2 if self._compare.isChecked() else 1
        return self._answers[: min(wanted, len(self._models))]

    def _refresh(self) -> None:
        shown = self._shown()
        self._compare.setVisible(len(self._models) > 1)
        for answer in self._answers:
            answer.setVisible(answer in shown)
            answer.set_running(answer in shown and self._running)


class _Answer(QWidget):
    """One model: its title, its bars, and how fast it answers."""

    failed = Signal(str, str)

    def __init__(self, client: RecogniserClient, source: LiveSource, channel: str, name: str) -> None:
        super().__init__()
        self._client, self._channel, self._model = client, channel, ""
        self._running = False
        self._noticed = ""
        self._title = heading("")
        self.bars = PredictionBars(top_k=MOST_ROWS)
        self.bars.setObjectName(name)
        self._speed: QLabel = muted()
        self._live = LiveRecognition(client, source, channel, self)
        self._live.predicted.connect(self._on_predicted)
        self._live.failed.connect(self._on_failed)
        self._live.rates_changed.connect(self._on_rates)
        client.predicted.connect(lambda to, prediction: self._mine(to, self._on_predicted, prediction))
        client.failed.connect(lambda to, *words: self._mine(to, self._on_failed, *words))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.2))
        for widget in (self._title, self.bars, self._speed):
            column.addWidget(widget)

    def set_model(self, model: TaughtModel) -> None:
        """Answer with this model from now on."""
        self._title.setText(model.title)
        self.bars.set_classes(model.classes if len(model.classes) <= MOST_ROWS else ())
        self._model = model.package
        self._noticed = ""
        self._live.set_model(model.package)

    def set_running(self, running: bool) -> None:
        """Whether the live picture is to be recognised."""
        if running != self._running:
            self._running = running
            (self._live.start if running else self._live.stop)()
            if not running:
                self.bars.show_prediction(None)
                self._speed.clear()

    def recognise(self, image: Image | None) -> None:
        """Recognise one picture."""
        if image is None:
            self._client.cancel(self._channel)
            self.bars.show_prediction(None)
        else:
            self._client.recognise_image(self._channel, self._model, image, MOST_ROWS)

    def _mine(self, channel: str, act: Callable[..., None], *what: object) -> None:
        """Answers to drawings; those to live pictures come from the live recognition."""
        if channel == self._channel and not self._running:
            act(*what)

    def _on_predicted(self, prediction: Prediction) -> None:
        self.bars.show_prediction(prediction)

    def _on_rates(self, rates: LiveRates) -> None:
        words = self.tr("{rate} answers a second, each after {ms} ms")
        self._speed.setText(words.format(rate=f"{rates.answered_fps:.0f}", ms=f"{rates.latency_ms:.0f}"))

    def _on_failed(self, sentence: str, details: str) -> None:
        self.bars.show_prediction(None)
        if sentence != self._noticed:  # every frame may fail for the same reason
            self._noticed = sentence
            self.failed.emit(sentence, details)
