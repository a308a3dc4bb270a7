"""Frames become pictures: upright, mirrored where that is wanted, and never too large to be handled in time."""

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QTransform

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

AT_ONCE = 1280 * 720
"""Pixels: converting so many takes 4 ms; larger frames are converted on a thread of their own."""
LONGEST_SIDE = 1920
"""Pixels: larger pictures are halved until they fit, as no network and hardly a screen shows more."""
_JPEG_COSTS = 4
"""Decoding a JPEG takes so many times as long as converting raw pixels."""


def picture_of(frame: "QVideoFrame", mirrored: bool) -> QImage:
    """The frame as it is to be looked at: turned and mirrored as it says itself, then mirrored if `mirrored`.

    A null image where the frame's format is not known or its data are broken.
    """
    image = frame.toImage()  # applies what the format says of turning and mirroring, not what the frame says
    turn = frame.rotation().value
    if turn:
        image = image.transformed(QTransform().rotate(turn))
    if frame.mirrored() != mirrored:
        image = image.flipped(Qt.Orientation.Horizontal)
    return image


def _fitting(frame: "QVideoFrame", mirrored: bool) -> QImage:
    from desktop.live.halving import halved

    while max(frame.width(), frame.height()) > LONGEST_SIDE and (small := halved(frame)) is not None:
        frame = small
    image = picture_of(frame, mirrored)
    halvings = 0
    while max(image.width(), image.height()) >> halvings > LONGEST_SIDE:
        halvings += 1
    return image.scaled(image.width() >> halvings, image.height() >> halvings) if halvings else image


class NewestPicture(QObject):
    """Keeps the newest frame, and the picture made of it.

    A small frame is converted when its picture is first asked for, a large one in the background; while that goes on,
    newer frames take the place of the one that waits.
    """

    changed = Signal()
    """There is a newer picture."""
    _converted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mirrored = False
        self._frame: QVideoFrame | None = None
        self._waiting: QVideoFrame | None = None
        self._working: object = None
        self._image: QImage | None = None
        self._fresh = False
        self._thread = ThreadPoolExecutor(1, "frames")
        thread = self._thread
        self.destroyed.connect(lambda: thread.shutdown(wait=False, cancel_futures=True))
        self._converted.connect(self._on_converted)

    def put(self, frame: "QVideoFrame") -> None:
        """Take the next frame."""
        self._frame = frame
        if _costs(frame) <= AT_ONCE:
            self._image, self._fresh, self._waiting = None, True, None
            self.changed.emit()
        else:
            self._waiting = frame
            self._convert()

    def again(self) -> None:
        """Make the newest picture anew, because it is to be mirrored, or no longer."""
        if self._frame is not None:
            self.put(self._frame)

    def clear(self) -> None:
        """Forget everything; what is being converted comes too late."""
        self._frame = self._waiting = self._working = self._image = None
        self._fresh = False

    def image(self) -> QImage | None:
        """The newest picture; None before the first."""
        if self._fresh and self._frame is not None:
            image = picture_of(self._frame, self.mirrored)
            self._fresh = False
            self._image = None if image.isNull() else image
        return self._image

    def _convert(self) -> None:
        if self._working is not None or self._waiting is None:
            return
        frame, self._waiting = self._waiting, None
        work = self._working = object()
        mirrored = self.mirrored
        self._thread.submit(self._convert_there, work, frame, mirrored)

    def _convert_there(self, work: object, frame: "QVideoFrame", mirrored: bool) -> None:
        image = _fitting(frame, mirrored)
        try:
            self._converted.emit(work, image)
        except RuntimeError:  # the window, and this object with it, went away meanwhile
            return

    def _on_converted(self, work: object, image: QImage) -> None:
        if work is self._working:
            self._working = None
            self._image, self._fresh = None if image.isNull() else image, False
            self.changed.emit()
            self._convert()


def _costs(frame: "QVideoFrame") -> int:
    from PySide6.QtMultimedia import QVideoFrameFormat

    pixels = frame.width() * frame.height()
    return pixels * _JPEG_COSTS if frame.pixelFormat() == QVideoFrameFormat.PixelFormat.Format_Jpeg else pixels
