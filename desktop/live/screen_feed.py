"""The frames of a screen or of one window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaCaptureSession, QScreenCapture, QVideoSink, QWindowCapture


class ScreenFeed(QObject):
    """Shows one screen, or one window, by the names that `Devices` gives them."""

    failed = Signal(str)
    """a reason from `sentences`"""

    def __init__(self, kind: str, id: str, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._id = id
        self._sink = sink
        self._session = QMediaCaptureSession(self)
        self._capture = QScreenCapture(self) if kind == "screen" else QWindowCapture(self)
        self._capture.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Show it from now on."""
        if isinstance(self._capture, QScreenCapture):
            screen = next((each for each in QGuiApplication.screens() if each.name() == self._id), None)
            there = screen is not None
            if screen is not None:
                self._capture.setScreen(screen)
            self._session.setScreenCapture(self._capture)
        else:
            windows = QWindowCapture.capturableWindows()
            window = next((each for each in windows if each.description() == self._id), None)
            there = window is not None
            if window is not None:
                self._capture.setWindow(window)
            self._session.setWindowCapture(self._capture)
        if not there:
            self.failed.emit("closed")
            return
        self._session.setVideoSink(self._sink)
        self._capture.start()

    def stop(self) -> None:
        """Show it no more."""
        self._capture.stop()

    def _on_error(self, error: object, _text: str) -> None:
        kinds = (QScreenCapture.Error.CapturingNotSupported, QWindowCapture.Error.CapturingNotSupported)
        gone = (QScreenCapture.Error.NotFound, QWindowCapture.Error.NotFound, QWindowCapture.Error.CaptureFailed)
        if error in kinds:
            self.failed.emit("unseen")
        elif error in gone:
            self.failed.emit("closed")
        elif error not in (QScreenCapture.Error.NoError, QWindowCapture.Error.NoError):
            self.failed.emit("unseen")
