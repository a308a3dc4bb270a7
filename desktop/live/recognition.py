"""Recognises what is live: always the newest frame, and never more than one at a time."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.live.source import LiveSource
from desktop.workers.recogniser import RecogniserClient


@dataclass(frozen=True)
class LiveRates:
    """Frames a second that were shown and that were answered, and milliseconds from a frame to its answer."""

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

    def set_model(self, name: str) -> None:
        """Recognise with that model from the next frame on."""
        self._model = name

    def start(self) -> None:
        """Recognise from now on."""

    def stop(self) -> None:
        """Recognise no more; no late answer comes."""
