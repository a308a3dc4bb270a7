"""A camera's frames. Opening one can take a second in its driver, so everything about it is on a thread of its own."""

import atexit
import sys
from functools import cache

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
        if not shiboken6.isValid(self._sink):  # who asked for it has gone meanwhile
            return
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
    def end_thread(self) -> None:
        QThread.currentThread().quit()


class _CameraThread:
    """The one thread on which all cameras are opened and closed, in the order in which that is asked for.

    So a page that wants the camera that another page lets go never comes too early.
    """

    def __init__(self) -> None:
        self._desks: list[_Desk] = []  # kept: they live on the thread, and must not be deleted on another one
        self._thread = QThread()
        self._thread.setObjectName("cameras")
        self._thread.start()
        atexit.register(self._end)  # while Qt is still there

    def new_desk(self, devices: Devices, sink: QVideoSink) -> _Desk:
        """A place on the thread for one more source."""
        desk = _Desk(devices, sink)
        desk.moveToThread(self._thread)
        self._desks.append(desk)
        return desk

    def _end(self) -> None:
        for desk in self._desks:
            _close_soon(desk)
        QMetaObject.invokeMethod(self._desks[0], "end_thread", Qt.ConnectionType.QueuedConnection)
        self._thread.wait(PATIENCE_MS)


@cache
def _camera_thread() -> _CameraThread:
    return _CameraThread()


def _close_soon(desk: _Desk) -> None:
    QMetaObject.invokeMethod(desk, "close", Qt.ConnectionType.QueuedConnection)


class CameraFeed(QObject):
    """Opens one camera at a time, without waiting for it; its frames come into `sink`."""

    failed = Signal(str)
    """a reason from `sentences`"""
    _open = Signal(int, str, object)
    _close = Signal()

    def __init__(self, devices: Devices, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        desk = _camera_thread().new_desk(devices, sink)
        desk.failed.connect(self._on_failed)
        self._open.connect(desk.open)
        self._close.connect(desk.close)
        self.destroyed.connect(lambda: _close_soon(desk))

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
