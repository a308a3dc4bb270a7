"""A camera, a clip, the screen or a window: whatever it is, its frames go through one video sink."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from core.types import Image
from desktop.live import sentences, wishes
from desktop.live.devices import Devices, prepare_multimedia
from desktop.live.frames import NewestPicture
from desktop.live.meter import RateMeter
from desktop.live.silence import SilenceWatch
from desktop.live.state import CameraChoice, Kind, LiveState, ScreenChoice, Wanted
from desktop.pictures import to_pixels

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameInput, QVideoSink

    from desktop.live.feeds import Feeds


class LiveSource(QObject):
    """Shows one thing at a time. Nothing here waits: what a call leads to is told by `state_changed`."""

    state_changed = Signal(object)
    """LiveState"""
    frame_arrived = Signal(object)
    """QVideoFrame, every one, at the rate of what is shown"""
    picture_changed = Signal()
    """`picture` and `image` give a newer one"""
    devices_changed = Signal()
    """There are other cameras than before."""
    mirror_changed = Signal(bool)
    """Cameras are to be mirrored, or not, from now on."""
    moved = Signal(int, int)
    """where in the clip it is, and the clip's length, in milliseconds"""

    def __init__(self, parent: QObject | None = None, *, devices: Devices | None = None) -> None:
        super().__init__(parent)
        self.shown = RateMeter()
        """Frames that were painted; whoever paints them says so."""
        self._devices = devices or Devices(self)
        self._devices.changed.connect(self._on_devices_changed)
        self._state = LiveState()
        self._wanted: Wanted | None = None
        self._resting_at: int | None = None
        self._mirror_cameras = True
        self._returned = False
        self._listening = True
        self._sink: QVideoSink | None = None
        self._feeds: Feeds | None = None
        self._newest = NewestPicture(self)
        self._newest.changed.connect(self.picture_changed)
        self._silence = SilenceWatch(self)
        self._silence.noticed.connect(partial(self._fail, stop=False))

    # What there is

    @property
    def state(self) -> LiveState:
        """How it is now."""
        return self._state

    @property
    def wanted(self) -> Wanted | None:
        """What it was asked to show; None while nothing is."""
        return self._wanted

    @property
    def sink(self) -> "QVideoSink":
        """Where every frame comes in. Until something is opened, whoever sends frames here is shown."""
        if self._sink is None:
            prepare_multimedia()
            from PySide6.QtMultimedia import QVideoSink

            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self._on_frame)
        return self._sink

    def cameras(self) -> tuple[CameraChoice, ...]:
        """The cameras that are plugged in."""
        return self._devices.cameras()

    def screens(self) -> tuple[ScreenChoice, ...]:
        """The screens of this computer."""
        return self._devices.screens()

    def windows(self) -> tuple[ScreenChoice, ...]:
        """The windows that can be shown, where the system tells."""
        return self._devices.windows()

    @property
    def mirrored(self) -> bool:
        """Whether left and right are exchanged, in what is shown and in what is recognised. Cameras begin with it."""
        return self._newest.mirrored

    @mirrored.setter
    def mirrored(self, wanted: bool) -> None:
        if self._wanted is None or self._wanted.kind == "camera":
            self._mirror_cameras = wanted
            self.mirror_changed.emit(wanted)
        if wanted != self._newest.mirrored:
            self._newest.mirrored = wanted
            self._newest.again()

    @property
    def has_position(self) -> bool:
        """Whether one can move about in what is shown: in a clip."""
        return self._wanted is not None and self._wanted.kind == "clip"

    def picture(self) -> QImage | None:
        """The newest frame, upright, mirrored if wanted; None before the first."""
        return self._newest.image()

    def image(self) -> Image | None:
        """The newest frame as upright RGB pixels, mirrored as it is shown; None before the first."""
        picture = self.picture()
        return None if picture is None else Image(to_pixels(picture), self._state.title, picture.size().toTuple())

    # Opening and closing

    def open_camera(self, id: str = "", resolution: tuple[int, int] | None = None) -> None:
        """Show the camera of that id; "": the system's favourite, or the demonstration where there is none."""
        self._open(wishes.camera(self.cameras(), id, resolution))

    def open_clip(self, path: Path) -> None:
        """Play the video file, again and again."""
        self._open(Wanted("clip", name=path.name, path=path))

    def open_demonstration(self) -> None:
        """Play the clip that comes with the program."""
        self._open(wishes.demonstration())

    def open_screen(self, id: str) -> None:
        """Show that screen."""
        self._open(wishes.screen(self.screens(), id))

    def open_window(self, id: str) -> None:
        """Show that window."""
        self._open(Wanted("window", id, id))

    def open_frames(self, frames: "QVideoFrameInput", title: str = "") -> None:
        """Show frames made by someone else (tests): they take the way that a captured screen's frames take."""
        self._want(Wanted("frames", name=title))
        self._begin(partial(self._all_feeds().start_frames, frames))

    def close(self) -> None:
        """Show nothing any more."""
        self._stop()
        self._wanted = None
        self._newest.clear()
        self._set_state("off")

    def retry(self) -> None:
        """Open again what could not be opened, or came to its end."""
        if self._wanted is not None:
            self._open(self._wanted)

    def rest(self) -> None:
        """Let go of what is shown while nobody looks; `wake` opens it again."""
        if self._wanted is not None and self._wanted.kind != "frames" and self._resting_at is None:
            position = self._all_feeds().position
            self._stop()
            self._resting_at = position

    def wake(self) -> None:
        """Open again what `rest` closed."""
        if self._resting_at is not None and self._wanted is not None:
            position, self._resting_at = self._resting_at, None
            if self._state.kind in ("opening", "running", "paused"):
                self._open(self._wanted, position)

    def pause(self) -> None:
        """Keep the picture as it is."""
        if self._state.kind == "running":
            self._all_feeds().pause()
            self._silence.stop()
            self._set_state("paused")

    def resume(self) -> None:
        """Go on after `pause`."""
        if self._state.kind == "paused":
            self._all_feeds().resume()
            self._set_state("running")
            self._expect(self._silence.frame)

    def seek(self, milliseconds: int) -> None:
        """Go to that place of the clip."""
        if self.has_position:
            self._all_feeds().seek(milliseconds)

    def _open(self, wanted: Wanted, position: int = 0) -> None:
        self._want(wanted)
        if wanted.kind == "camera":
            self._open_permitted()
        else:
            self._set_state("opening", sentences.opening(wanted.name))
            self._begin(partial(self._all_feeds().start, wanted, position))

    def _open_permitted(self, *, asked: bool = False) -> None:
        wanted, permission = self._wanted, self._devices.permission()
        if wanted is None or wanted.kind != "camera":  # while the system asked, something else was opened
            return
        if permission == "denied" or (asked and permission != "granted"):
            self._fail("denied")
        elif permission == "undetermined":
            self._set_state("opening", sentences.opening(wanted.name, asking=True))
            self._devices.ask(partial(self._open_permitted, asked=True))
        else:
            self._set_state("opening", sentences.opening(wanted.name))
            self._begin(partial(self._all_feeds().start, wanted, 0))

    def _want(self, wanted: Wanted) -> None:
        self._stop()
        self._newest.clear()
        self._newest.mirrored = wanted.kind == "camera" and self._mirror_cameras
        self._wanted = wanted

    def _begin(self, start: "partial[None]") -> None:
        """Frames of what was shown before may be under way; they are let pass before the next are listened to."""
        wanted = self._wanted

        def begin() -> None:
            if self._wanted is wanted and self._resting_at is None:
                self._listening = True
                self._expect(self._silence.opened)
                start()

        QTimer.singleShot(0, self, begin)

    def _stop(self) -> None:
        self._listening = False
        self._resting_at = None
        self._silence.stop()
        self.shown.clear()
        if self._feeds is not None:
            self._feeds.stop()

    def _all_feeds(self) -> "Feeds":
        if self._feeds is None:
            sink = self.sink
            from desktop.live.feeds import Feeds

            self._feeds = Feeds(self._devices, sink, self)
            self._feeds.failed.connect(self._fail)
            self._feeds.incomplete.connect(self._on_incomplete)
            self._feeds.moved.connect(self.moved)
        return self._feeds

    # What happens

    def _on_frame(self, frame: "QVideoFrame") -> None:
        frozen = self._state.kind == "paused" and not self.has_position
        if not self._listening or frozen or not frame.isValid():
            return
        self._newest.put(frame)
        if self._state.kind not in ("running", "paused"):
            returned, self._returned = self._returned, False
            self._set_state("running", wishes.welcome(self._wanted, returned))
        if self._state.kind == "running":
            self._expect(self._silence.frame)
        self.frame_arrived.emit(frame)

    def _expect(self, frames: Callable[[], None]) -> None:
        """Of a camera frames are expected; a clip or a screen may stand still."""
        if self._wanted is not None and self._wanted.kind == "camera":
            frames()

    def _fail(self, reason: str, stop: bool = True) -> None:
        """Say what is in the way. Without `stop` the next frame shows that it is not any more."""
        if stop:
            self._stop()
        self._set_state("failed", *sentences.trouble(reason, self._wanted.name if self._wanted else ""))

    def _on_incomplete(self) -> None:
        if self._wanted is not None:
            self._set_state(self._state.kind, sentences.partly(self._wanted.name))

    def _on_devices_changed(self) -> None:
        """A camera that is shown may be gone, one that was gone may be back."""
        self.devices_changed.emit()
        wanted, cameras = self._wanted, self.cameras()
        if wanted is None or self._resting_at is not None:
            return
        if (better := wishes.after_change(wanted, self._state.kind, cameras)) is not None:
            self._returned = not wanted.stands_in
            self._open(better)
        elif wanted.kind == "camera" and not wishes.plugged_in(wanted, cameras) and self._state.kind != "failed":
            self._fail("unplugged")

    def _set_state(self, kind: Kind, sentence: str = "", remedy: str = "") -> None:
        state = LiveState(kind, self._wanted.name if self._wanted else "", sentence, remedy)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
