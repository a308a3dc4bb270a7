"""CIFAR-10: 60,000 photos of 32 × 32 pixels in ten classes."""

from typing import Literal

from core import paths
from core.datasets.labelled import LabelledImages
from core.datasets.small_pictures import SmallPictures
from core.errors import DataError
from core.types import Progress

CLASSES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")


def read(split: Literal["train", "test"], progress: Progress) -> LabelledImages:
    """The 50,000 training or the 10,000 test pictures: N × 32 × 32 × 3."""
    for folder in paths.data_folders():
        if (folder / "cifar10.zip").is_file():
            return SmallPictures(split, CLASSES, (32, 32, 3)).read(folder / "cifar10.zip", progress)
    raise DataError(f"CIFAR-10 is not here. Put cifar10.zip into {paths.own_data()}.")
