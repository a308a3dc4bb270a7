"""Whatever brings frames, behind one face: starts what is wanted, and stops it again."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrameInput, QVideoSink

from desktop.live.camera_feed import CameraFeed
from desktop.live.clip_feed import ClipFeed
from desktop.live.devices import Devices
from desktop.live.screen_feed import ScreenFeed
from desktop.live.state import Wanted


class Feeds(QObject):
    """One of them runs at a time, into one sink."""

    failed = Signal(str)
    """a reason from `sentences`"""
    incomplete = Signal()
    moved = Signal(int, int)

    def __init__(self, devices: Devices, sink: QVideoSink, parent: QObject) -> None:
        super().__init__(parent)
        self._devices = devices
        self._sink = sink
        self._camera: CameraFeed | None = None
        self._clip: ClipFeed | None = None
        self._screen: ScreenFeed | None = None
        self._session: QMediaCaptureSession | None = None

    def start(self, wanted: Wanted, position: int) -> None:
        """Bring the frames of a camera, a clip (from `position` in milliseconds on), a screen or a window."""
        if wanted.kind == "camera":
            self._cameras().open(wanted.id, wanted.resolution)
        elif wanted.kind == "clip" and wanted.path is not None:
            self._clip = ClipFeed(wanted.path, self._sink, self)
            self._clip.failed.connect(self.failed)
            self._clip.incomplete.connect(self.incomplete)
            self._clip.moved.connect(self.moved)
            self._clip.start(position)
        else:
            self._screen = ScreenFeed(wanted.kind, wanted.id, self._sink, self)
            self._screen.failed.connect(self.failed)
            self._screen.start()

    def start_frames(self, frames: QVideoFrameInput) -> None:
        """Bring frames that someone else makes."""
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self._sink)
        self._session.setVideoFrameInput(frames)

    def stop(self) -> None:
        """Bring no more."""
        if self._camera is not None:
            self._camera.close()
        if self._session is not None:
            self._session.deleteLater()
        for feed in (self._clip, self._screen):
            if feed is not None:
                feed.stop()
                feed.deleteLater()
        self._clip = self._screen = self._session = None

    def pause(self) -> None:
        """A clip stands still; a camera goes on, so that it is there at once."""
        if self._clip is not None:
            self._clip.pause()

    def resume(self) -> None:
        """The clip goes on."""
        if self._clip is not None:
            self._clip.resume()

    def seek(self, milliseconds: int) -> None:
        """Go to that place of the clip."""
        if self._clip is not None:
            self._clip.seek(milliseconds)

    @property
    def position(self) -> int:
        """Where in the clip it is, in milliseconds; 0 for everything else."""
        return self._clip.position if self._clip is not None else 0

    def _cameras(self) -> CameraFeed:
        if self._camera is None:
            self._camera = CameraFeed(self._devices, self._sink, self)
            self._camera.failed.connect(self.failed)
        return self._camera
