"""A picture of writing (photograph, scan, screenshot) -> the small picture that a digit network expects.

The same steps as for pen strokes: find the ink, fit its box into 20/28 of the side, give its lines MNIST's weight, and
centre it by its mass.
"""

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL import ImageFilter
from PIL.Image import Resampling

from core.sources.drawing import BOX, LINE_WEIGHT, SMALLEST

Floats = NDArray[np.float32]

_WORKING_SIDE = 512  # pixels: the longer side of the picture in which ink is looked for
_FAINTEST = 16.0  # grey levels between paper and ink; less is noise, and an empty page stays empty
_STRAY = 0.004  # the share of the ink that is cut off at each edge of its box: specks, not writing
_FINE = 4  # the line weight is set at this many times the resolution of the result


def fit_ink(grey: NDArray[np.uint8], side: int = 28) -> NDArray[np.uint8]:
    """`grey` (H × W uint8) as MNIST would show it: `side` × `side` uint8, light ink on black.

    Whether ink is dark on light or light on dark is told by the border. A picture that already is `side` × `side` is
    taken to be fitted, and is only turned to light on dark. A blank picture gives zeros.
    """
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    light_on_dark = 255 - grey if np.median(border) > 127 else grey
    if grey.shape == (side, side):
        return light_on_dark
    picture = _reduced(light_on_dark)
    ink = picture - _paper(picture)
    threshold = _threshold(ink)
    strength = float(np.median(ink[ink > threshold])) if threshold > 0 else 0.0
    if strength < _FAINTEST:
        return np.zeros((side, side), np.uint8)
    rows, columns = _box(np.maximum(ink - threshold, 0))
    writing = np.clip((ink[rows, columns] - threshold / 2) / (strength - threshold / 2), 0, 1)
    return _centred(_weighted(writing, side, smallest=min(ink.shape) * SMALLEST), side)


def _reduced(grey: NDArray[np.uint8]) -> Floats:
    height, width = grey.shape
    shrink = min(1.0, _WORKING_SIDE / max(height, width))
    size = max(1, round(width * shrink)), max(1, round(height * shrink))
    return np.asarray(PIL.Image.fromarray(grey).resize(size, Resampling.BOX), np.float32)


def _paper(picture: Floats) -> Floats:
    """The brightness of the paper everywhere: a quadratic surface, so that light may fall from the side.

    It is fitted again and again to what is not brighter than it, until the ink does not count any more.
    """
    small = np.asarray(PIL.Image.fromarray(picture).resize((48, 48), Resampling.BOX), np.float32).ravel()
    terms = _quadratic(48, 48)
    paper = np.full_like(small, np.median(small))
    for _ in range(5):
        distance = small - paper
        chosen = distance <= max(2.0, float(np.median(np.abs(distance))))
        coefficients = np.linalg.lstsq(terms[chosen], small[chosen], rcond=None)[0]
        paper = terms @ coefficients
    height, width = picture.shape
    surface: Floats = (_quadratic(height, width) @ coefficients).reshape(height, width)
    return surface


def _quadratic(height: int, width: int) -> Floats:
    """The terms 1, x, y, x², xy, y² at each pixel of a picture, H·W × 6."""
    y, x = np.meshgrid(np.linspace(-1, 1, height), np.linspace(-1, 1, width), indexing="ij")
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1).reshape(-1, 6).astype(np.float32)


def _threshold(ink: Floats) -> float:
    """Between paper and ink, in grey levels: Otsu's method."""
    counts, edges = np.histogram(ink, bins=128)
    values = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts).astype(np.float64)
    above = ink.size - below
    mass_below = np.cumsum(counts * values)
    with np.errstate(divide="ignore", invalid="ignore"):
        gap = mass_below / below - (mass_below[-1] - mass_below) / above
        between = np.where(above > 0, below * above * gap**2, 0)
    return float(values[np.argmax(between)])


def _box(ink: Floats) -> tuple[slice, slice]:
    """The rows and the columns that hold the ink, without stray specks far from it."""

    def middle(profile: Floats) -> slice:
        share = np.cumsum(profile) / profile.sum()
        return slice(int(np.searchsorted(share, _STRAY)), int(np.searchsorted(share, 1 - _STRAY)) + 1)

    return middle(ink.sum(axis=1)), middle(ink.sum(axis=0))


def _weighted(writing: Floats, side: int, smallest: float) -> Floats:
    """The ink at `_FINE` times the final resolution, its longer side fitted to the box, its lines to MNIST's weight."""
    padded = np.pad(writing, 1)
    down, across = np.gradient(padded)
    width = 2 * padded.sum() / max(float(np.hypot(down, across).sum()), 1e-6)  # area / half the rim's length
    extent = max(*writing.shape, smallest)
    box, line = BOX * side * _FINE, LINE_WEIGHT / 28 * side * _FINE
    scale = min((box - line) / max(extent - width, 1e-6), 1.25 * box / extent)
    grow = round(np.clip((line - scale * width) / 2, -scale * width / 5, line))
    size = [max(1, round(min(length * scale, box - 2 * grow))) for length in writing.shape[::-1]]
    picture = PIL.Image.fromarray((writing * 255).astype(np.uint8)).resize((size[0], size[1]), Resampling.BILINEAR)
    picture = PIL.Image.fromarray(np.pad(np.asarray(picture), max(grow, 0)))
    for _ in range(abs(grow)):
        picture = picture.filter(ImageFilter.MaxFilter(3) if grow > 0 else ImageFilter.MinFilter(3))
    return np.asarray(picture, np.float32)


def _centred(ink: Floats, side: int) -> NDArray[np.uint8]:
    """The ink in the middle of a `side` × `side` picture, by its mass, as far as it stays inside."""
    full = side * _FINE
    canvas = np.zeros((full, full), np.float32)
    mass = max(float(ink.sum()), 1e-6)
    corner = []
    for axis in (0, 1):
        length = ink.shape[axis]
        centre = float(ink.sum(axis=1 - axis) @ np.arange(length)) / mass
        corner.append(int(np.clip(round(full / 2 - centre), 0, full - length)))
    top, left = corner
    canvas[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    means = canvas.reshape(side, _FINE, side, _FINE).mean(axis=(1, 3))
    return np.rint(means).astype(np.uint8)
