"""A made-up data set that is learned in a second, and a recipe for it."""

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from commands import environment

INPUT = """
[input]
width = 28
height = 28
channels = 1
fit = "ink"
mean = [0.1307]
std = [0.3081]
"""

RECIPE = f"""
task = "classification"
data = "mnist"
model = "digit-resnet"
epochs = 6
batch_size = 20
learning_rate = 0.01
seed = 3
validation = 0.1
threads = 1
precision = "f32"
{INPUT}"""


@dataclass(frozen=True)
class School:
    """A made-up data set in torchvision's layout, a recipe for it, and the environment that knows them."""

    folder: Path
    env: dict[str, str]

    @property
    def recipe(self) -> Path:
        return self.folder / "bars.toml"

    @property
    def home(self) -> Path:
        return self.folder / "home"


def make_school(folder: Path, recipe: str = RECIPE, training: int = 400, test: int = 100) -> School:
    """Bars on noise in the place of MNIST; the height of the bar tells the class."""
    raw = folder / "data" / "MNIST" / "raw"
    raw.mkdir(parents=True)
    random = np.random.default_rng(0)
    for split, count in (("train", training), ("t10k", test)):
        labels = (np.arange(count) % 10).astype(np.uint8)
        images = random.integers(0, 60, (count, 28, 28), dtype=np.uint8)
        for image, label in zip(images, labels, strict=True):
            image[4 + 2 * label : 6 + 2 * label, 4:24] = 240
        _save_idx(raw / f"{split}-images-idx3-ubyte", images)
        _save_idx(raw / f"{split}-labels-idx1-ubyte", labels)
    (folder / "bars.toml").write_text(recipe)
    env = environment(SIGHTGLASS_DATA=str(folder / "data"), SIGHTGLASS_HOME=str(folder / "home"))
    return School(folder, env)


def _save_idx(path: Path, array: np.ndarray) -> None:
    path.write_bytes(bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes())
