"""A video file's frames, from its beginning to its end and again."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

MOST_OF_IT = 0.8
"""A clip whose frames end before this part of its length is damaged."""


class ClipFeed(QObject):
    """Plays a clip without sound. A clip that ends begins again; one that gives nothing says so instead."""

    failed = Signal(str)
    """a reason from `sentences`"""
    incomplete = Signal()
    """A part of the clip could not be shown."""
    moved = Signal(int, int)
    """position and length in milliseconds"""

    def __init__(self, path: Path, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._sink = sink
        self._frames = 0
        self._last_ms = 0.0
        self._jumped = False
        self._player = QMediaPlayer(self)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)
        self._player.positionChanged.connect(self._on_moved)
        self._player.durationChanged.connect(self._on_moved)
        sink.videoFrameChanged.connect(self._on_frame)

    def start(self, at: int = 0) -> None:
        """Play from `at` milliseconds on."""
        self._player.setVideoSink(self._sink)
        self._player.setSource(QUrl.fromLocalFile(str(self._path)))
        if at:
            self.seek(at)
        self._player.play()

    def stop(self) -> None:
        """Play no more."""
        self._sink.videoFrameChanged.disconnect(self._on_frame)
        self._player.stop()

    def pause(self) -> None:
        self._player.pause()

    def resume(self) -> None:
        self._player.play()

    def seek(self, milliseconds: int) -> None:
        """Go on from there."""
        self._jumped = True
        self._player.setPosition(milliseconds)

    @property
    def position(self) -> int:
        """Milliseconds from the beginning."""
        return self._player.position()

    def _on_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._frames += 1
            self._last_ms = frame.endTime() / 1000

    def _on_moved(self, _value: int) -> None:
        self.moved.emit(self._player.position(), self._player.duration())

    def _on_error(self, error: QMediaPlayer.Error, _text: str) -> None:
        there = self._path.is_file() and error != QMediaPlayer.Error.AccessDeniedError
        self.failed.emit("damaged" if there else "missing")

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.LoadedMedia and not self._player.hasVideo():
            self.failed.emit("pictureless")
        elif status == QMediaPlayer.MediaStatus.EndOfMedia:
            self._on_end()

    def _on_end(self) -> None:
        if not self._frames and not self._jumped:
            self.failed.emit("damaged")
            return
        if self._last_ms < MOST_OF_IT * self._player.duration() and not self._jumped:
            self.incomplete.emit()
        self._frames, self._last_ms, self._jumped = 0, 0.0, False
        self._player.setPosition(0)
        self._player.play()
