"""A camera, a clip, the screen or a window: whatever it is, its frames go through one video sink."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.types import Image
from desktop.live.state import CameraChoice, LiveState, ScreenChoice

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrameInput, QVideoSink


class LiveSource(QObject):
    """Shows one thing at a time. Nothing here waits: what a call leads to is told by `state_changed`."""

    state_changed = Signal(object)
    """LiveState"""
    frame_arrived = Signal(object)
    """QVideoFrame, every one, at the rate of what is shown"""
    devices_changed = Signal()
    """There are other cameras than before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mirrored = False
        self._state = LiveState()
        self._sink: QVideoSink | None = None

    @property
    def state(self) -> LiveState:
        """How it is now."""
        return self._state

    @property
    def sink(self) -> "QVideoSink":
        """Where every frame comes in."""
        from PySide6.QtMultimedia import QVideoSink

        if self._sink is None:
            self._sink = QVideoSink(self)
        return self._sink

    def cameras(self) -> tuple[CameraChoice, ...]:
        """The cameras that are plugged in."""
        return ()

    def screens(self) -> tuple[ScreenChoice, ...]:
        """The screens of this computer."""
        return ()

    def windows(self) -> tuple[ScreenChoice, ...]:
        """The windows that can be shown, where the system lets us see them."""
        return ()

    def open_camera(self, id: str, resolution: tuple[int, int] | None = None) -> None:
        """Show the camera of that id."""

    def open_clip(self, path: Path) -> None:
        """Play the video file, again and again."""

    def open_screen(self, id: str) -> None:
        """Show that screen."""

    def open_window(self, id: str) -> None:
        """Show that window."""

    def open_demonstration(self) -> None:
        """Play the clip that comes with the program."""

    def open_frames(self, frames: "QVideoFrameInput", title: str = "") -> None:
        """Show frames made by someone else (tests): they take the way that a camera's frames take."""

    def close(self) -> None:
        """Show nothing any more."""

    def pause(self) -> None:
        """Keep the picture as it is."""

    def resume(self) -> None:
        """Go on after `pause`."""

    def rest(self) -> None:
        """Let the camera go while nobody looks; `wake` opens it again."""

    def wake(self) -> None:
        """Open again what `rest` closed."""

    def image(self) -> Image | None:
        """The newest frame as upright RGB pixels, mirrored as it is shown; None before the first."""
        return None
