"""A camera's frames. Opening one can take a second in its driver, so everything about it is on a thread of its own."""

import sys

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoSink

from desktop.live.devices import Devices

PATIENCE_MS = 4000
"""How long the program waits for a driver when it closes."""


class _Desk(QObject):
    """What lives on the cameras' thread: one session at most, with the camera that is connected to it."""

    failed = Signal(int, str)

    def __init__(self, devices: Devices, sink: QVideoSink) -> None:
        super().__init__()
        self._devices = devices
        self._sink = sink
        self._session: QMediaCaptureSession | None = None
        self._own_sink: QVideoSink | None = None
        self._attached: QObject | None = None

    @Slot(int, str, object)
    def open(self, turn: int, id: str, resolution: tuple[int, int] | None) -> None:
        self.close()
        _prepare_thread()
        self._session, self._own_sink = QMediaCaptureSession(), QVideoSink()
        self._own_sink.videoFrameChanged.connect(self._sink.setVideoFrame)
        self._session.setVideoSink(self._own_sink)
        self._attached = self._devices.attach(
            self._session, id, resolution, lambda reason: self.failed.emit(turn, reason)
        )

    @Slot()
    def close(self) -> None:
        if self._session is not None and self._own_sink is not None:
            self._own_sink.videoFrameChanged.disconnect(self._sink.setVideoFrame)
        self._attached = self._session = self._own_sink = None

    @Slot()
    def finish(self) -> None:
        self.close()
        QThread.currentThread().quit()


class CameraFeed(QObject):
    """Opens one camera at a time, without waiting for it; its frames come out of `sink`."""

    failed = Signal(str)
    """a reason from `sentences`"""
    _open = Signal(int, str, object)
    _close = Signal()
    _finish = Signal()

    def __init__(self, devices: Devices, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._thread = QThread()
        self._thread.setObjectName("cameras")
        self._desk = _Desk(devices, sink)
        self._desk.moveToThread(self._thread)
        self._desk.failed.connect(self._on_failed)
        self._open.connect(self._desk.open)
        self._close.connect(self._desk.close)
        self._finish.connect(self._desk.finish)
        self._thread.start()
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.finish)

    def open(self, id: str, resolution: tuple[int, int] | None) -> None:
        """Open a camera; the one before is closed."""
        self._turn += 1
        self._open.emit(self._turn, id, resolution)

    def close(self) -> None:
        """Let the camera go."""
        self._turn += 1
        self._close.emit()

    @Slot()
    def finish(self) -> None:
        """End the thread; nothing can be opened afterwards."""
        if self._thread.isRunning():
            self._finish.emit()
            self._thread.wait(PATIENCE_MS)

    def _on_failed(self, turn: int, reason: str) -> None:
        if turn == self._turn:
            self.failed.emit(reason)


def _prepare_thread() -> None:
    """Windows' camera interface belongs to COM, which every thread has to join."""
    if sys.platform == "win32":
        import ctypes

        getattr(ctypes, "windll").ole32.CoInitializeEx(None, 0)  # noqa: B009 - as in motion.py
