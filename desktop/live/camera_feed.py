"""A camera's frames. Opening one can take a second in its driver, so everything about it is on a thread of its own."""

import atexit
import sys

import shiboken6
from PySide6.QtCore import QMetaObject, QObject, Qt, QThread, Signal, Slot
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
        for part in (self._session, self._own_sink):
            if part is not None:
                shiboken6.delete(part)  # now, and the camera with it: whoever asks for it next shall get it
        self._attached = self._session = self._own_sink = None

    @Slot()
    def finish(self) -> None:
        self.close()
        QThread.currentThread().quit()


class _CameraThread:
    """The thread and its desk. Not a Qt object, so that it outlives the one it serves, and can end the thread."""

    def __init__(self, devices: Devices, sink: QVideoSink) -> None:
        self.desk = _Desk(devices, sink)
        self._ended = False
        self._thread = QThread()
        self._thread.setObjectName("cameras")
        self.desk.moveToThread(self._thread)
        self._thread.start()
        atexit.register(self.finish)  # while Qt is still there

    def finish(self) -> None:
        """Let the camera go, and end the thread."""
        atexit.unregister(self.finish)
        ended, self._ended = self._ended, True
        if not ended:
            QMetaObject.invokeMethod(self.desk, "finish", Qt.ConnectionType.QueuedConnection)
            self._thread.wait(PATIENCE_MS)


class CameraFeed(QObject):
    """Opens one camera at a time, without waiting for it; its frames come out of `sink`."""

    failed = Signal(str)
    """a reason from `sentences`"""
    _open = Signal(int, str, object)
    _close = Signal()

    def __init__(self, devices: Devices, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        thread = _CameraThread(devices, sink)
        thread.desk.failed.connect(self._on_failed)
        self._open.connect(thread.desk.open)
        self._close.connect(thread.desk.close)
        self.destroyed.connect(lambda: thread.finish())  # noqa: PLW0108 - a bound method alone would not keep it alive

    def open(self, id: str, resolution: tuple[int, int] | None) -> None:
        """Open a camera; the one before is closed."""
        self._turn += 1
        self._open.emit(self._turn, id, resolution)

    def close(self) -> None:
        """Let the camera go."""
        self._turn += 1
        self._close.emit()

    def _on_failed(self, turn: int, reason: str) -> None:
        if turn == self._turn:
            self.failed.emit(reason)


def _prepare_thread() -> None:
    """Windows' camera interface belongs to COM, which every thread has to join."""
    if sys.platform == "win32":
        import ctypes

        getattr(ctypes, "windll").ole32.CoInitializeEx(None, 0)  # noqa: B009 - as in motion.py
