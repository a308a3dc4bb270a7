"""Whether a picture shows nearly the same as one of the last: a camera that nobody moves gives copies."""

from collections import deque

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from core.types import Pixels

REMEMBERED = 8
"""Pictures that were kept last."""
CAMERA_DIFFERENCE = 2.0
"""Root of the mean square of the grey differences, of 255, below which two frames count as the same.

The noise of a camera, averaged over a cell, gives less than 1; an object that moves by its own width, several.
"""
_WIDTH, _HEIGHT = 32, 24


class RecentPictures:
    """The last pictures that were kept, in small; `tolerance` is the difference (0 to 255) that is still the same."""

    def __init__(self, tolerance: float) -> None:
        self._tolerance = tolerance
        self._small: deque[NDArray[np.float32]] = deque(maxlen=REMEMBERED)

    def is_new(self, pixels: Pixels) -> bool:
        """Whether the picture differs from all that are remembered; it then is the last of them."""
        small = _in_small(pixels)
        if any(float(np.sqrt(np.square(small - other).mean())) <= self._tolerance for other in self._small):
            return False
        self._small.append(small)
        return True

    def forget_last(self) -> None:
        """The last picture could not be kept after all."""
        self._small.pop()


def _in_small(pixels: Pixels) -> NDArray[np.float32]:
    """The mean grey levels of 24 × 32 cells."""
    factor = max(1, min(pixels.shape[0] // (2 * _HEIGHT), pixels.shape[1] // (2 * _WIDTH)))
    picture = PIL.Image.fromarray(pixels).reduce(factor).convert("L")
    return np.asarray(picture.resize((_WIDTH, _HEIGHT), PIL.Image.Resampling.BOX), np.float32)
