"""What is to be opened, when something is asked for, or when the cameras are others than before."""

from collections.abc import Sequence
from dataclasses import replace

from core.paths import resources
from desktop.live import sentences
from desktop.live.state import CameraChoice, Kind, ScreenChoice, Wanted

DEMONSTRATION = "demonstration.webm"


def demonstration(*, stands_in: bool = False) -> Wanted:
    """The clip that comes with the program; `stands_in`: for want of a camera."""
    path = resources() / "clips" / DEMONSTRATION
    return Wanted("clip", name=sentences.demonstration(), path=path, stands_in=stands_in)


def camera(cameras: Sequence[CameraChoice], id: str, resolution: tuple[int, int] | None) -> Wanted:
    """The camera of that id, plugged in or not; "": the first, or the demonstration where there is none."""
    found = next((each for each in cameras if each.id == id or not id), None)
    if found is not None:
        return Wanted("camera", found.id, found.name, resolution=resolution)
    return Wanted("camera", id, id, resolution=resolution) if cameras else demonstration(stands_in=True)


def screen(screens: Sequence[ScreenChoice], id: str) -> Wanted:
    """The screen of that id."""
    return Wanted("screen", id, next((each.name for each in screens if each.id == id), id))


def after_change(wanted: Wanted, kind: Kind, cameras: Sequence[CameraChoice]) -> Wanted | None:
    """What to open now that there are these cameras, or nothing.

    One that is back may have another id than before, and is then known by its name. The clip that stands in for a
    camera makes room for the first one.
    """
    if wanted.stands_in and cameras:
        return camera(cameras, "", None)
    there = plugged_in(wanted, cameras)
    if there is not None and kind == "failed":
        return replace(wanted, id=there.id, name=there.name)
    return None


def plugged_in(wanted: Wanted, cameras: Sequence[CameraChoice]) -> CameraChoice | None:
    """The wanted camera, if it is one of these."""
    same_id = (each for each in cameras if wanted.kind == "camera" and each.id == wanted.id)
    same_name = (each for each in cameras if wanted.kind == "camera" and each.name == wanted.name)
    return next(same_id, None) or next(same_name, None)


def welcome(wanted: Wanted | None, returned: bool) -> str:
    """What is said beside the first picture; `returned`: the camera was gone before."""
    if wanted is None or not (wanted.stands_in or returned):
        return ""
    return sentences.stands_in() if wanted.stands_in else sentences.returned(wanted.name)
