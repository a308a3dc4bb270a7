"""Little data sets on disk for the window's tests: a folder per class, and zips of them."""

import zipfile
from pathlib import Path

import numpy as np
import PIL.Image

COLOURS = ((200, 40, 40), (40, 160, 60), (50, 70, 210), (210, 190, 40))


def make_folder(folder: Path, **counts: int) -> Path:
    """A folder of noisy pictures of many sizes, each class in a colour; `counts` by the names of the classes."""
    random = np.random.default_rng(0)
    for colour, (name, count) in zip(COLOURS, counts.items(), strict=False):
        (folder / name).mkdir(parents=True)
        for number in range(count):
            noise = random.integers(-30, 30, (24, 32 + number, 3))
            pixels = np.clip(np.array(colour) + noise, 0, 255).astype(np.uint8)
            PIL.Image.fromarray(pixels).save(folder / name / f"{number}.png")
    return folder


def make_zip(folder: Path) -> Path:
    """A zip beside the folder, with everything that is in it."""
    target = folder.with_suffix(".zip")
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(folder.rglob("*.*")):
            archive.write(path, str(path.relative_to(folder)))
    return target
