"""Digits as somebody writes them with a felt pen on paper, seen under a lamp."""

import numpy as np
import PIL.Image
import PIL.ImageDraw
import PIL.ImageFilter

from installer.samples.render import Array, array
from installer.samples.shapes import noise

Stroke = list[tuple[float, float]]

DIGITS: dict[str, list[Stroke]] = {
    "three": [[(0.30, 0.24), (0.42, 0.17), (0.58, 0.17), (0.66, 0.27), (0.62, 0.38), (0.50, 0.46), (0.45, 0.47),
               (0.56, 0.49), (0.68, 0.57), (0.69, 0.71), (0.59, 0.82), (0.44, 0.84), (0.30, 0.76)]],
    "seven": [[(0.29, 0.22), (0.42, 0.215), (0.57, 0.20), (0.70, 0.19), (0.66, 0.30), (0.58, 0.46), (0.51, 0.62),
               (0.46, 0.76), (0.44, 0.85)], [(0.40, 0.52), (0.50, 0.505), (0.65, 0.49)]],
}  # fmt: skip
"""Where the pen goes, as parts of the height of the paper, from its upper left corner."""


def written(name: str, width: int, height: int) -> PIL.Image.Image:
    """A digit in blue ink on white paper, RGB."""
    scale = 3
    ink = PIL.Image.new("L", (scale * width, scale * height), 0)
    pen = PIL.ImageDraw.Draw(ink)
    for stroke in DIGITS[name]:
        for number, (x, y) in enumerate(_smooth(stroke) * height + [(width - height) / 2, 0]):
            radius = height * (0.0165 + 0.003 * np.sin(number / 55))  # a hand never presses evenly
            pen.ellipse(
                [scale * (x - radius), scale * (y - radius), scale * (x + radius), scale * (y + radius)], fill=255
            )
    coverage = np.asarray(
        ink.resize((width, height), PIL.Image.Resampling.LANCZOS).filter(PIL.ImageFilter.GaussianBlur(0.8))
    )
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    points = np.stack([x.ravel(), y.ravel(), np.zeros(x.size, np.float32)], axis=1)
    fibres = (noise(points / 3, 2) * 0.04 + noise(points / 60, 3) * 0.05 + 0.91).reshape(height, width, 1)
    lamp = 1.06 - 0.28 * (np.hypot(x - 0.3 * width, y - 0.2 * height) / width)[..., None]
    covered = coverage[..., None] / 255 * (0.93 + 0.07 * noise(points / 8, 2).reshape(height, width, 1))
    paper, blue = array(244, 241, 232), array(28, 40, 112)
    colours = (paper * (1 - covered) + blue * covered) * fibres * lamp
    return PIL.Image.fromarray(np.clip(colours, 0, 255).astype(np.uint8))


def _smooth(stroke: Stroke) -> Array:
    """A curve through the points of `stroke` (Catmull-Rom), 40 points for each of its parts."""
    points = np.array(stroke)
    padded = np.concatenate([2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]])
    t = np.linspace(0, 1, 40, endpoint=False)[:, None]
    parts = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False)
    ]
    return np.concatenate([*parts, points[-1:]]).astype(np.float32)
