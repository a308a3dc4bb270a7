"""All open pictures are recognised in the background; this keeps the count, and guesses the time that is left."""

import time
from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from core.types import FileFailure, Prediction
from desktop.picture_list import OpenPicture
from desktop.workers.recogniser import RecogniserClient

CHANNEL = "recognise-all"
TICK_MS = 100
"""How often progress is told; files may be done hundreds of times a second."""


class FolderJob(QObject):
    """One run over many pictures: first the files, which the recogniser takes as a batch, then what was pasted."""

    recognised = Signal(object)
    """Prediction"""
    unreadable = Signal(str, str)
    """key of a picture, a sentence"""
    progressed = Signal(int, int)
    """how many are done, of how many"""
    finished = Signal(bool)
    """whether it was cancelled"""
    notice = Signal(str, str)
    """why it ended early: a sentence, details"""

    def __init__(self, client: RecogniserClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.model = ""
        """what is, or was, being recognised with"""
        self._top_k = 0
        self._pasted: deque[OpenPicture] = deque()
        self._done = 0
        self._total = 0
        self._started = 0.0
        self.running = False
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        client.file_done.connect(self._on_file_done)
        client.files_finished.connect(self._on_files_finished)
        client.predicted.connect(self._on_predicted)
        client.failed.connect(self._on_failed)

    @property
    def seconds_left(self) -> float | None:
        """A guess from the pace so far; None while it would be no more than that."""
        elapsed = time.monotonic() - self._started
        if elapsed < 1 or not self._done:
            return None
        return elapsed / self._done * (self._total - self._done)

    def start(self, model: str, pictures: Iterable[OpenPicture], top_k: int) -> None:
        """Recognise `pictures` with `model`; each keeps the `top_k` best."""
        pictures = list(pictures)
        files = [picture.path for picture in pictures if picture.path is not None]
        self._pasted = deque(picture for picture in pictures if picture.path is None)
        self.model, self._top_k = model, top_k
        self._done, self._total, self._started = 0, len(pictures), time.monotonic()
        self.running = True
        self._tick.start()
        self._on_tick()
        if files:
            self._client.recognise_files(CHANNEL, model, files, top_k)
        else:
            self._next_pasted()

    def cancel(self) -> None:
        """Stop after the picture in work; what was recognised is kept."""
        if self.running:
            self._client.cancel(CHANNEL)
            self._finish(cancelled=True)

    def _on_file_done(self, channel: str, outcome: Prediction | FileFailure) -> None:
        if channel != CHANNEL or not self.running:
            return
        if isinstance(outcome, Prediction):
            self.recognised.emit(outcome)
        else:
            self.unreadable.emit(outcome.image, outcome.message)
        self._count()

    def _on_files_finished(self, channel: str, cancelled: bool) -> None:
        if channel != CHANNEL or not self.running:
            return
        if cancelled:
            self._finish(cancelled=True)
        else:
            self._next_pasted()

    def _next_pasted(self) -> None:
        if not self._pasted:
            self._finish(cancelled=False)
            return
        picture = self._pasted.popleft()
        assert picture.image is not None
        self._client.recognise_image(CHANNEL, self.model, picture.image, self._top_k)

    def _on_predicted(self, channel: str, prediction: Prediction) -> None:
        if channel == CHANNEL and self.running:
            self.recognised.emit(prediction)
            self._count()
            self._next_pasted()

    def _on_failed(self, channel: str, message: str, details: str) -> None:
        if channel == CHANNEL and self.running:
            self._finish(cancelled=True)
            self.notice.emit(message, details)

    def _count(self) -> None:
        self._done += 1

    def _on_tick(self) -> None:
        self.progressed.emit(self._done, self._total)

    def _finish(self, *, cancelled: bool) -> None:
        self._tick.stop()
        self._on_tick()
        self.running = False
        self._pasted.clear()
        self.finished.emit(cancelled)
