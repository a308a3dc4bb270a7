"""Generated pictures: a digit, and photos with what makes photos cost what they cost: light, hard edges, grain."""

import math
from pathlib import Path

import numpy as np
import PIL.Image
import PIL.ImageDraw

from core.sources.drawing import render
from core.types import Drawing, Stroke

GRAIN = 4.0
"""Standard deviation of the noise, in grey levels."""
EDGES = 40


def photo(width: int, height: int, seed: int = 0) -> PIL.Image.Image:
    """An RGB picture of `width` × `height`, the same for a seed; its detail falls off with fineness as in photos."""
    random = np.random.default_rng(seed)
    pixels = np.full((height, width, 3), 128.0, np.float32)
    side = 2
    while side < max(width, height) / 2:
        pixels += _octave(random, side, width, height) * (90 / math.sqrt(side))
        side *= 2
    picture = PIL.Image.fromarray(_eight_bit(pixels))
    _draw_shapes(PIL.ImageDraw.Draw(picture), random, width, height)
    grain = random.standard_normal((height, width, 1), np.float32) * GRAIN
    return PIL.Image.fromarray(_eight_bit(np.asarray(picture) + grain))


def save_photo(path: Path, width: int, height: int, seed: int = 0) -> Path:
    """`photo` as a JPEG of the quality at which cameras save."""
    photo(width, height, seed).save(path, quality=90)
    return path


def save_small_pictures(folder: Path, count: int = 600, side: int = 32) -> Path:
    """A folder with a folder per class for trainings: two kinds of pictures."""
    for number in range(count):
        place = folder / ("rough", "smooth")[number % 2]
        place.mkdir(parents=True, exist_ok=True)
        large = photo(side * (1 + number % 2 * 3), side * (1 + number % 2 * 3), seed=number)
        large.resize((side, side)).save(place / f"{number:04}.png")
    return folder


def seven(side: int) -> PIL.Image.Image:
    """A digit, dark on white, as it may come from a drawing program."""
    stroke = Stroke(((60, 50), (220, 50), (120, 240)), width=20)
    white_on_black = render(Drawing(280, 280, (stroke,)), side=side)
    return PIL.Image.fromarray(255 - white_on_black).convert("RGB")


def save_seven(path: Path) -> Path:
    """`seven` in a file, 280 × 280."""
    seven(280).save(path)
    return path


def _octave(random: np.random.Generator, side: int, width: int, height: int) -> np.ndarray:
    """Smooth noise with about `side` hills across; light that all channels share, and a little colour."""
    hills = random.standard_normal((side, side, 1)) + 0.4 * random.standard_normal((side, side, 3))
    layers = (PIL.Image.fromarray(hills[:, :, channel].astype(np.float32)) for channel in range(3))
    resized = [np.asarray(layer.resize((width, height), PIL.Image.Resampling.BICUBIC)) for layer in layers]
    return np.stack(resized, axis=2)


def _draw_shapes(draw: PIL.ImageDraw.ImageDraw, random: np.random.Generator, width: int, height: int) -> None:
    for _ in range(EDGES):
        x, y = random.integers(0, width), random.integers(0, height)
        across, down = (
            random.integers(width // 40 + 1, width // 6 + 2),
            random.integers(height // 40 + 1, height // 6 + 2),
        )
        colour = tuple(int(level) for level in random.integers(20, 236, 3))
        shape = draw.ellipse if random.random() < 0.5 else draw.rectangle
        shape((int(x), int(y), int(x + across), int(y + down)), fill=colour)


def _eight_bit(pixels: np.ndarray) -> np.ndarray:
    return np.rint(pixels).clip(0, 255).astype(np.uint8)
