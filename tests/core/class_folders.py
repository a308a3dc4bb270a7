"""Little data sets on disk: a folder per class, and zips of them."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import PIL.Image

COLOURS = ((200, 40, 40), (40, 160, 60), (50, 70, 210), (210, 190, 40))


def save_picture(path: Path, label: int, number: int, size: tuple[int, int] = (40, 30)) -> Path:
    """A noisy PNG in the colour of its class; no two numbers have the same pixels."""
    random = np.random.default_rng([label, number])
    noise = random.integers(-30, 30, (size[1], size[0], 3))
    pixels = np.clip(np.array(COLOURS[label % len(COLOURS)]) + noise, 0, 255).astype(np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    PIL.Image.fromarray(pixels).save(path)
    return path


def class_folder(root: Path, counts: Mapping[str, int], size: tuple[int, int] = (40, 30)) -> Path:
    """`counts` has the number of pictures for each folder, such as "train/ants" or "ants/monday"."""
    classes = sorted({_class_in(name) for name in counts})
    for place, (name, count) in enumerate(counts.items()):
        (root / name).mkdir(parents=True, exist_ok=True)
        for number in range(count):
            save_picture(root / name / f"{number}.png", classes.index(_class_in(name)), 1000 * place + number, size)
    return root


def _class_in(name: str) -> str:
    parts = name.split("/")
    return parts[1] if len(parts) > 1 and parts[0] in ("train", "val", "test") else parts[0]


def zipped(folder: Path, target: Path | None = None, top: str = "") -> Path:
    """A zip of what is in the folder; with `top`, inside a folder of that name."""
    target = target or folder.with_suffix(".zip")
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, str(Path(top) / path.relative_to(folder)))
    return target
