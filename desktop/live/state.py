"""What a live source is doing, and what it can show, as frozen objects."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["off", "opening", "running", "paused", "failed"]


@dataclass(frozen=True)
class LiveState:
    """How a live source is. `title` names what is shown, `sentence` says what happened, `remedy` what to do."""

    kind: Kind = "off"
    title: str = ""
    sentence: str = ""
    remedy: str = ""


@dataclass(frozen=True)
class CameraChoice:
    """A camera that can be opened. `resolutions` are (width, height) in pixels, the largest first."""

    id: str
    name: str
    resolutions: tuple[tuple[int, int], ...] = ()
    is_default: bool = False


@dataclass(frozen=True)
class ScreenChoice:
    """A screen or a window that can be shown."""

    id: str
    name: str


@dataclass(frozen=True)
class Wanted:
    """What a source was asked to show: enough to open it again. `stands_in`: a clip, for want of a camera."""

    kind: Literal["camera", "clip", "screen", "window", "frames"]
    id: str = ""
    name: str = ""
    path: Path | None = None
    resolution: tuple[int, int] | None = None
    stands_in: bool = False
