"""Recognises what is live: always the newest frame, and never more than one at a time."""

import time
from collections import deque
from dataclasses import dataclass
from statistics import median

from PySide6.QtCore import QObject, QTimer, Signal

from core.types import Prediction
from desktop.live.meter import RateMeter
from desktop.live.source import LiveSource
from desktop.workers.messages import ModelState
from desktop.workers.recogniser import RecogniserClient

RATES_MS = 500
"""How often the rates are told."""
LATENCIES = 30
"""So many of the newest answers make the median."""
TOP_K = 10


@dataclass(frozen=True)
class LiveRates:
    """Frames a second that were painted and that were answered; the median milliseconds from a frame to its answer."""

    shown_fps: float = 0.0
    answered_fps: float = 0.0
    latency_ms: float = 0.0


class LiveRecognition(QObject):
    """Asks for the newest frame whenever the answer before is there: one slot, no queue."""

    predicted = Signal(object)
    """Prediction, as the model gave it"""
    failed = Signal(str, str)
    """sentence, details"""
    rates_changed = Signal(object)
    """LiveRates"""

    def __init__(
        self, client: RecogniserClient, source: LiveSource, channel: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._source = source
        self._channel = channel
        self._model = ""
        self._running = False
        self._arrived = 0.0  # when the newest frame came; 0 once it was asked for
        self._asked = 0.0  # when the frame came that the child has
        self._answered = RateMeter()
        self._latencies: deque[float] = deque(maxlen=LATENCIES)
        self._clock = QTimer(self, interval=RATES_MS)
        self._clock.timeout.connect(self._tell_rates)
        source.picture_changed.connect(self._on_picture)
        source.state_changed.connect(self._tell_rates)
        client.predicted.connect(self._on_predicted)
        client.failed.connect(self._on_failed)
        client.model_changed.connect(self._on_model_changed)

    @property
    def running(self) -> bool:
        """Whether what is live is recognised."""
        return self._running

    def set_model(self, name: str) -> None:
        """Recognise with that model from now on; also the picture that stands still."""
        if name != self._model:
            self._model = name
            self._drop()
            self._on_picture()

    def start(self) -> None:
        """Recognise from now on."""
        if not self._running:
            self._running = True
            self._clock.start()
            self._on_picture()

    def stop(self) -> None:
        """Recognise no more; no late answer comes."""
        self._running = False
        self._clock.stop()
        self._drop()
        self._arrived = 0.0

    def rates(self) -> LiveRates:
        """How fast everything goes now; nothing of what stands still."""
        if self._source.state.kind != "running":
            return LiveRates()
        latency = median(self._latencies) if self._latencies else 0.0
        return LiveRates(self._source.shown.rate(), self._answered.rate(), latency)

    def _drop(self) -> None:
        self._client.cancel(self._channel)
        self._answered.clear()
        self._latencies.clear()
        self._asked = 0.0

    def _on_picture(self) -> None:
        self._arrived = time.monotonic()
        self._ask()

    def _ask(self) -> None:
        """Hand the newest frame over, unless there is none, or the one before is not answered.

        A model that failed is not tried again with every frame: that is for the user to say.
        """
        state = self._client.state(self._model)
        if not self._running or not self._arrived or self._asked or not self._model:
            return
        if state is not None and state.kind == "failed":
            return
        image = self._source.image()
        if image is not None:
            self._asked, self._arrived = self._arrived, 0.0
            self._client.recognise_image(self._channel, self._model, image, TOP_K)

    def _on_predicted(self, channel: str, prediction: Prediction) -> None:
        if channel != self._channel or not self._running:
            return
        since, self._asked = self._asked, 0.0
        self._answered.tick()
        self._ask()  # first, so that the child computes while the window paints
        self.predicted.emit(prediction)
        QTimer.singleShot(0, self, lambda: self._latencies.append(1000 * (time.monotonic() - since)))  # bars painted

    def _on_failed(self, channel: str, sentence: str, details: str) -> None:
        if channel == self._channel:
            self._asked = 0.0
            self.failed.emit(sentence, details)

    def _on_model_changed(self, state: ModelState) -> None:
        """After a restart of the recogniser, or once the model is fetched, what stands still is asked for again."""
        if self._running and state.model == self._model and state.kind == "ready" and not self._asked:
            self._on_picture()

    def _tell_rates(self, *_: object) -> None:
        self.rates_changed.emit(self.rates())
