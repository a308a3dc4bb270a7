"""For tests of live sources: a list of cameras that can be changed, frames in every format, clips made with ffmpeg."""

import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from patience import CHILD
from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoFrameFormat, QVideoFrameInput

from desktop.live.devices import Devices
from desktop.live.state import CameraChoice

Format = QVideoFrameFormat.PixelFormat

needs_ffmpeg = pytest.mark.skipif(
    shutil.which("ffmpeg") is None, reason="makes its clips with the program ffmpeg, which is not installed"
)


@dataclass
class PretendCamera:
    """A camera of the list below: real frames through a real session; only the device itself is made up."""

    name: str
    frames: QVideoFrameInput = field(default_factory=QVideoFrameInput)
    trouble: str = ""
    seconds: float = 0.0
    """how long its driver takes to open it"""
    resolutions: tuple[tuple[int, int], ...] = ((640, 480), (320, 240))


class ChangingDevices(Devices):
    """The cameras that a test has plugged in."""

    def __init__(self, **cameras: PretendCamera) -> None:
        super().__init__()
        self.plugged = dict(cameras)
        self.allowed = "granted"
        self.asked = 0
        self.opened: list[tuple[str, tuple[int, int] | None]] = []
        self.answered: Callable[[], object] | None = None

    def cameras(self) -> tuple[CameraChoice, ...]:
        return tuple(CameraChoice(id, each.name, each.resolutions) for id, each in self.plugged.items())

    def permission(self) -> str:
        return self.allowed

    def ask(self, answered: Callable[[], object]) -> None:
        self.answered = answered

    def attach(
        self,
        session: QMediaCaptureSession,
        id: str,
        resolution: tuple[int, int] | None,
        failed: Callable[[str], object],
    ) -> QObject | None:
        camera = self.plugged[id]
        self.asked += 1
        time.sleep(camera.seconds)
        self.opened.append((id, resolution))
        if camera.trouble:
            failed(camera.trouble)
            return None
        session.setVideoFrameInput(camera.frames)
        return camera.frames

    def plug(self, id: str, camera: PretendCamera) -> None:
        self.plugged[id] = camera
        self.changed.emit()

    def unplug(self, id: str) -> PretendCamera:
        camera = self.plugged.pop(id)
        self.changed.emit()
        return camera


class Filming:
    """Sends frames into an input, so many a second, numbered by their grey value."""

    def __init__(self, frames: QVideoFrameInput, fps: int = 50, size: tuple[int, int] = (64, 48)) -> None:
        self.sent = 0
        self._frames = frames
        self._size = size
        self._timer = QTimer(interval=1000 // fps)
        self._timer.timeout.connect(self.send)
        self._timer.start()

    def send(self) -> None:
        """Send one frame now."""
        pixels = np.full((self._size[1], self._size[0], 3), self.sent % 256, np.uint8)
        self.sent += self._frames.sendVideoFrame(rgb_frame(pixels))

    def stop(self) -> None:
        self._timer.stop()


def rgb_frame(pixels: np.ndarray, turn: QVideoFrameFormat | None = None) -> QVideoFrame:
    """A frame of H × W × 3 RGB pixels, uncompressed; `turn` may say how it is to be turned."""
    height, width = pixels.shape[:2]
    bgrx = np.full((height, width, 4), 255, np.uint8)
    bgrx[:, :, :3] = pixels[:, :, ::-1]
    return filled(turn or QVideoFrameFormat(QSize(width, height), Format.Format_BGRX8888), [bgrx.reshape(height, -1)])


def filled(made_as: QVideoFrameFormat, planes: list[np.ndarray]) -> QVideoFrame:
    """A frame of that format with these planes, each H × bytes."""
    frame = QVideoFrame(made_as)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for number, plane in enumerate(planes):
        rows = np.frombuffer(frame.bits(number), np.uint8).reshape(-1, frame.bytesPerLine(number))
        rows[: plane.shape[0], : plane.shape[1]] = plane
    frame.unmap()
    return frame


def make_clip(path: Path, size: str = "320x240", rate: str = "30", seconds: float = 1.0, *arguments: str) -> Path:
    """A clip of a moving test picture; `arguments` are further ones of ffmpeg."""
    made = f"testsrc2=size={size}:rate={rate}:duration={seconds}"
    run_ffmpeg("-f", "lavfi", "-i", made, "-preset", "ultrafast", *(arguments or ("-pix_fmt", "yuv420p")), str(path))
    return path


def run_ffmpeg(*arguments: str) -> None:
    command = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", *arguments]
    subprocess.run(command, check=True, capture_output=True, timeout=CHILD / 1000)
