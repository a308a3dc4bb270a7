"""FER-2013: faces of 48 × 48 grey pixels with one of seven expressions (Goodfellow et al. 2013, arXiv:1307.0414).

In torchvision's layout (`fer2013/*.csv`), or as a zip with a folder per split and class. Its publisher gives it to
registered users only, so that it cannot be fetched.
"""

import csv
from pathlib import Path
from typing import Literal

import numpy as np

from core.datasets.cache import Arrays, cached, key_of
from core.datasets.files import DataFile, damaged, locate
from core.datasets.labelled import LabelledImages
from core.datasets.small_pictures import read_zip
from core.errors import DataError
from core.language import tr
from core.types import InputSpec, Progress

CLASSES = ("angry", "disgust", "fear", "happy", "neutral", "sad", "surprise")
INPUT = InputSpec(48, 48, 1, resize=48, mean=(0.507,), std=(0.2553,))
HOME_PAGE = "https://www.kaggle.com/c/challenges-in-representation-learning-facial-expression-recognition-challenge"
_NUMBERS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
"""What the numbers in the CSV files mean."""
_USAGES = {"train": ("Training",), "test": ("PublicTest", "PrivateTest")}
FILE = DataFile(
    "fer2013/fer2013.csv", "", others=("fer2013/icml_face_data.csv", "facial-expression.zip", "fer2013/train.csv")
)


def read(split: Literal["train", "test"], progress: Progress) -> LabelledImages:
    """The faces of a split: N × 48 × 48 × 1. DataError if they are not here, or damaged."""
    path = locate(FILE, progress)
    if path.suffix == ".zip":
        return read_zip(path, "train" if split == "train" else "val", CLASSES, INPUT, progress)
    if path.name == "train.csv" and split == "test":
        raise DataError(
            tr(
                "{parent} has faces without labels for testing. Put fer2013.csv or icml_face_data.csv beside them.",
                parent=path.parent,
            )
        )
    status = path.stat()
    key = key_of("fer2013", 1, str(path.resolve()), status.st_size, status.st_mtime_ns, split)
    arrays = cached(key, lambda: _parsed(path, split, progress))
    return LabelledImages(np.asarray(arrays["images"], np.uint8), np.asarray(arrays["labels"], np.int64))


def _parsed(path: Path, split: str, progress: Progress) -> Arrays:
    images, labels = [], []
    try:
        with path.open(encoding="ascii", newline="") as file:
            for number, row in enumerate(csv.DictReader(file, skipinitialspace=True)):
                if number % 1000 == 0:
                    progress(number, None, path.name)
                if row.get("Usage", "Training") in _USAGES[split]:
                    images.append(np.array(row["pixels"].split(), np.uint8).reshape(48, 48, 1))
                    labels.append(CLASSES.index(_NUMBERS[int(row["emotion"])]))
    except (OSError, KeyError, TypeError, ValueError, IndexError, OverflowError, AttributeError, csv.Error) as error:
        raise damaged(path, tr("is not a table of faces ({error})", error=error)) from error
    if not images:
        raise damaged(path, tr("has no faces of this split"))
    return {"images": np.stack(images), "labels": np.array(labels, np.int64)}
