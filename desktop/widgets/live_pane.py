"""The live picture with everything about it: what recognises it, what one does with it, what is kept of it."""

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.types import Image, Prediction
from desktop.live.recognition import TOP_K, LiveRecognition
from desktop.live.smoothing import Smoother
from desktop.live.source import LiveSource
from desktop.live.state import LiveState
from desktop.settings import Settings
from desktop.widgets.live_bar import STEP_MS, LiveBar
from desktop.widgets.live_view import LiveView
from desktop.widgets.snapshot_saver import SnapshotSaver
from desktop.workers.recogniser import RecogniserClient


class LivePane(QWidget):
    """Shows a `LiveSource` and recognises it while it is seen; while nobody sees it the camera is let go."""

    answered = Signal(object)
    """Prediction, smoothed; None when there is nothing to see any more"""
    failed = Signal(str)
    """why there is no answer, a sentence"""
    snapshot = Signal(object)
    """Image to keep"""
    rates_changed = Signal(object)
    """LiveRates"""
    close_wanted = Signal()
    notice = Signal(str, str)

    def __init__(self, source: LiveSource, client: RecogniserClient, settings: Settings, channel: str) -> None:
        super().__init__()
        self._source = source
        self._settings = settings
        self._model = ""
        self._snapshots = 0
        self._smoother = Smoother(settings.live_smoothing)
        self._recognition = LiveRecognition(client, source, channel, self)
        self._recognition.predicted.connect(self._on_predicted)
        self._recognition.failed.connect(lambda sentence, _details: self.failed.emit(sentence))
        self._saver = SnapshotSaver(client, self)
        self._saver.notice.connect(self.notice)
        self.view = LiveView(source)
        self._bar = LiveBar(source)
        self._bar.snapshot_wanted.connect(self.take_snapshot)
        self._bar.save_wanted.connect(self.save_snapshot)
        self._bar.close_wanted.connect(self.close_wanted)
        self._recognition.rates_changed.connect(self.rates_changed)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view, 1)
        column.addWidget(self._bar)
        source.state_changed.connect(self._on_state_changed)
        source.mirror_changed.connect(self._on_mirror_changed)

    def set_model(self, model: str) -> None:
        """Recognise with that model; "": with none."""
        self._model = model
        self._recognition.set_model(model)

    def set_smoothing(self, milliseconds: int) -> None:
        """Over how long answers are mixed, from now on and the next time."""
        self._settings.live_smoothing = milliseconds
        self._smoother.milliseconds = milliseconds

    def take_snapshot(self) -> None:
        """Keep the picture as it is now."""
        if (image := self._source.image()) is not None:
            self._snapshots += 1
            name = self.tr("Snapshot {number}").format(number=self._snapshots)
            self._bar.count_snapshots(self._snapshots)
            self.snapshot.emit(Image(image.pixels, name, image.original_size))

    def save_snapshot(self) -> None:
        """Let the user save the picture as it is now, with its answer."""
        if (image := self._source.image()) is not None:
            self._saver.choose_file(image, self._model, TOP_K)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        actions = {
            Qt.Key.Key_Space: self._bar.toggle,
            Qt.Key.Key_Return: self.take_snapshot,
            Qt.Key.Key_Enter: self.take_snapshot,
            Qt.Key.Key_Escape: self.close_wanted.emit,
            Qt.Key.Key_Left: lambda: self._bar.step(-STEP_MS),
            Qt.Key.Key_Right: lambda: self._bar.step(STEP_MS),
        }
        action = actions.get(Qt.Key(event.key()))
        if action is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            action()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._source.wake()
            self._recognition.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a window that is only minimised goes on
            self._recognition.stop()
            self._source.rest()

    def _on_predicted(self, prediction: Prediction) -> None:
        there = self._source.state.kind in ("running", "paused")  # else it is of a camera that is gone
        if there and prediction.model == self._model:
            self.answered.emit(self._smoother.smoothed(prediction, time.monotonic()))

    def _on_state_changed(self, state: LiveState) -> None:
        if state.kind not in ("running", "paused"):
            self._smoother.clear()
            self.answered.emit(None)
        wanted = self._source.wanted
        if state.kind == "running" and wanted is not None and wanted.kind == "camera":
            self._settings.live_camera = wanted.id

    def _on_mirror_changed(self, mirrored: bool) -> None:
        self._settings.live_mirror = mirrored
