"""Which of a camera's formats to take: large enough to look at, quick enough to be lively, cheap to turn into RGB."""

from collections.abc import Sequence
from dataclasses import dataclass

LIVELY = 24.0
"""Frames a second from which a picture moves smoothly."""
LARGEST_BY_ITSELF = 1280 * 720
"""Pixels: networks see 224 × 224 of them, and larger ones cost processor time; who wants them chooses them."""


@dataclass(frozen=True)
class CameraFormat:
    """One format that a camera offers. `compressed`: each frame is a JPEG, which takes time to decode."""

    width: int
    height: int
    fps: float
    compressed: bool = False


def resolutions(formats: Sequence[CameraFormat]) -> tuple[tuple[int, int], ...]:
    """The (width, height) there are, the largest first."""
    sizes = {(each.width, each.height) for each in formats}
    return tuple(sorted(sizes, key=lambda size: (size[0] * size[1], size), reverse=True))


def choose(formats: Sequence[CameraFormat], wanted: tuple[int, int] | None = None) -> int | None:
    """The row of the format to take; None where there are none.

    With a wanted (width, height) that exists: the quickest of it, uncompressed where that is as lively. Without: the
    largest lively one up to 1280 × 720, else the quickest.
    """
    rows = range(len(formats))
    matching = [row for row in rows if (formats[row].width, formats[row].height) == wanted]
    return max(matching or rows, key=lambda row: _merit(formats[row], free=not matching), default=None)


def _merit(each: CameraFormat, *, free: bool) -> tuple[float, ...]:
    pixels = each.width * each.height
    lively = each.fps >= LIVELY
    small_enough = not free or pixels <= LARGEST_BY_ITSELF
    return lively and small_enough, small_enough, lively, pixels, not each.compressed, each.fps
