"""FER-2013: 33,887 faces of 48 × 48 grey pixels with one of seven expressions."""

from typing import Literal

from core import paths
from core.datasets.labelled import LabelledImages
from core.datasets.small_pictures import SmallPictures
from core.errors import DataError
from core.types import Progress

CLASSES = ("angry", "disgust", "fear", "happy", "neutral", "sad", "surprise")


def read(split: Literal["train", "test"], progress: Progress) -> LabelledImages:
    """The 28,709 training faces, or the 5,178 others: N × 48 × 48 × 1."""
    pictures = SmallPictures("train" if split == "train" else "validation", CLASSES, (48, 48, 1))
    for folder in paths.data_folders():
        if (folder / "facial-expression.zip").is_file():
            return pictures.read(folder / "facial-expression.zip", progress)
    raise DataError(f"The facial expressions are not here. Put facial-expression.zip into {paths.own_data()}.")
