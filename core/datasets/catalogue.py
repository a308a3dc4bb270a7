"""The data sets that the program knows: a card for each, found in the folders of the user or fetched."""

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from core.datasets import cifar10, facial_expression, mnist, pen_strokes
from core.datasets.files import DataFile
from core.datasets.labelled import Examples
from core.errors import ConfigError
from core.types import Progress, no_progress

Split = Literal["train", "test"]


@dataclass(frozen=True)
class DatasetCard:
    """What a data set is and where it comes from. `counts` has the number of examples of each split."""

    name: str
    title: str
    classes: tuple[str, ...]
    counts: Mapping[Split, int]
    licence: str
    home_page: str
    files: tuple[DataFile, ...]
    reader: Callable[[Split, Progress], Examples]
    task: str = "classification"
    description: str = ""


_DIGITS = tuple("0123456789")

_CARDS = (
    DatasetCard(
        name="mnist",
        title="MNIST handwritten digits",
        classes=_DIGITS,
        counts={"train": 60_000, "test": 10_000},
        licence="CC BY-SA 3.0",
        home_page="https://yann.lecun.org/exdb/mnist/",
        files=mnist.FILES,
        reader=mnist.read,
        description="Digits by 500 people, scanned, fitted into 20 of 28 pixels and centred by their mass.",
    ),
    DatasetCard(
        name="pen-strokes",
        title="Digits written with a pen on a tablet",
        classes=_DIGITS,
        counts=pen_strokes.COUNTS,
        licence="CC BY 4.0",
        home_page="https://archive.ics.uci.edu/dataset/81/pen+based+recognition+of+handwritten+digits",
        files=(pen_strokes.FILE,),
        reader=pen_strokes.read,
        description="The pen's movements of 30 people; the test split is the digits of "
        f"{len(pen_strokes.TEST_WRITERS)} of them (writers {', '.join(map(str, pen_strokes.TEST_WRITERS))}), "
        "whose hands no training sees.",
    ),
    DatasetCard(
        name="cifar10",
        title="CIFAR-10 small photos",
        classes=cifar10.CLASSES,
        counts={"train": 50_000, "test": 10_000},
        licence="not stated; made public for research by Alex Krizhevsky, Vinod Nair and Geoffrey Hinton",
        home_page="https://www.cs.toronto.edu/~kriz/cifar.html",
        files=(),
        reader=cifar10.read,
        description="Photos of ten kinds of animals and vehicles, 32 × 32 pixels.",
    ),
    DatasetCard(
        name="facial-expression",
        title="FER-2013 facial expressions",
        classes=facial_expression.CLASSES,
        counts={"train": 28_821, "test": 5_066},
        licence="for research; see its home page",
        home_page="https://www.kaggle.com/c/challenges-in-representation-learning-facial-expression-recognition-challenge",
        files=(),
        reader=facial_expression.read,
        description="Faces from the web, grey, 48 × 48 pixels; people agree with the labels in 65 of 100 cases.",
    ),
)


def list_datasets() -> tuple[DatasetCard, ...]:
    """The cards of all data sets of the catalogue."""
    return _CARDS


def find(name: str) -> DatasetCard:
    """The card named `name`; ConfigError names those that there are."""
    for card in _CARDS:
        if card.name == name:
            return card
    names = [card.name for card in _CARDS]
    nearest = difflib.get_close_matches(name, names, 1)
    hint = f"did you mean {nearest[0]}?" if nearest else f"there are: {', '.join(names)}."
    raise ConfigError(f"There is no data set named {name}; {hint}")


def load(name: str, split: Split, progress: Progress = no_progress) -> Examples:
    """The examples of one split, found or fetched.

    Raises ConfigError for a name that there is not, DataError or NetworkError, and what `progress` raises.
    """
    return find(name).reader(split, progress)
