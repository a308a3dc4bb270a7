"""Pictures for window tests, made on the spot."""

from pathlib import Path

import numpy as np
import PIL.Image


def make_picture(path: Path, seed: int = 0, size: tuple[int, int] = (320, 240)) -> Path:
    """A picture of coloured blocks; another for every seed."""
    blocks = np.random.default_rng(seed).integers(0, 256, (6, 8, 3), np.uint8)
    PIL.Image.fromarray(blocks).resize(size, PIL.Image.Resampling.NEAREST).save(path)
    return path


def make_pictures(folder: Path, count: int) -> list[Path]:
    """`count` different pictures, named so that their order is clear."""
    folder.mkdir(parents=True, exist_ok=True)
    return [make_picture(folder / f"{number:03}.png", number) for number in range(1, count + 1)]
