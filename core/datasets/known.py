"""The cards of the data sets that the program knows, and how each is read."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Literal

from core.datasets import ants_and_bees, cifar10, facial_expression, mnist, pen_strokes
from core.datasets.card import DatasetCard
from core.datasets.folder import PictureFolder
from core.datasets.labelled import Examples
from core.types import InputSpec, Progress

Reader = Callable[[Literal["train", "test"], Progress], Examples]
Opener = Callable[[Progress], PictureFolder]

_DIGITS = tuple("0123456789")
_CLOTHES = (
    *("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat"),
    *("Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"),
)
_INK = InputSpec(28, 28, 1, fit="ink", mean=(0.1307,), std=(0.3081,))
_GREY = InputSpec(28, 28, 1, resize=28, mean=(0.286,), std=(0.353,))

_MNIST = DatasetCard(
    name="mnist",
    title="MNIST handwritten digits",
    classes=_DIGITS,
    counts={"train": 60_000, "test": 10_000},
    class_counts={
        "train": (5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949),
        "test": (980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009),
    },
    licence="CC BY-SA 3.0",
    home_page="https://yann.lecun.org/exdb/mnist/",
    files=mnist.MNIST,
    input=_INK,
    description="Digits by 500 people, scanned, fitted into 20 of 28 pixels and centred by their mass.",
)
_PEN_STROKES = DatasetCard(
    name="pen-strokes",
    title="Digits written with a pen on a tablet",
    classes=_DIGITS,
    counts=pen_strokes.COUNTS,
    class_counts={
        "train": (650, 649, 650, 600, 650, 600, 600, 648, 599, 599),
        "test": (130, 130, 130, 119, 130, 120, 120, 130, 120, 120),
    },
    sessions=pen_strokes.WRITERS,
    licence="CC BY 4.0",
    home_page="https://archive.ics.uci.edu/dataset/81/pen+based+recognition+of+handwritten+digits",
    files=(pen_strokes.FILE,),
    input=_INK,
    description="The pen's movements of 30 people; the test split is the digits of "
    f"{len(pen_strokes.TEST_WRITERS)} of them (writers {', '.join(map(str, pen_strokes.TEST_WRITERS))}), "
    "whose hands no training sees.",
)
_FASHION_MNIST = DatasetCard(
    name="fashion-mnist",
    title="FashionMNIST clothes",
    classes=_CLOTHES,
    counts={"train": 60_000, "test": 10_000},
    class_counts={"train": (6000,) * 10, "test": (1000,) * 10},
    licence="MIT",
    home_page="https://github.com/zalandoresearch/fashion-mnist",
    files=mnist.FASHION,
    input=_GREY,
    description="Pictures from a shop's catalogue, grey on black, in the form of MNIST, and harder to tell apart.",
)
_CIFAR10 = DatasetCard(
    name="cifar10",
    title="CIFAR-10 small photos",
    classes=cifar10.CLASSES,
    counts={"train": 50_000, "test": 10_000},
    class_counts={"train": (5000,) * 10, "test": (1000,) * 10},
    licence="made public for research by Alex Krizhevsky, Vinod Nair and Geoffrey Hinton",
    home_page="https://www.cs.toronto.edu/~kriz/cifar.html",
    files=(cifar10.FILE,),
    input=cifar10.INPUT,
    description="Photos of ten kinds of animals and vehicles, 32 × 32 pixels.",
)
_FACIAL_EXPRESSION = DatasetCard(
    name="facial-expression",
    title="FER-2013 facial expressions",
    classes=facial_expression.CLASSES,
    counts={"train": 28_709, "test": 7_178},
    class_counts={
        "train": (3995, 436, 4097, 7215, 4965, 4830, 3171),
        "test": (958, 111, 1024, 1774, 1233, 1247, 831),
    },
    licence="for research; see its home page",
    home_page=facial_expression.HOME_PAGE,
    files=(facial_expression.FILE,),
    input=facial_expression.INPUT,
    description="Faces from the web, grey, 48 × 48 pixels; people agree with the labels in 65 of 100 cases.",
)
_ANTS_AND_BEES = DatasetCard(
    name="ants-and-bees",
    title="Ants and bees",
    classes=ants_and_bees.CLASSES,
    counts={"train": 244, "val": 153},
    class_counts={"train": (123, 121), "val": (70, 83)},
    licence="the photographers'; for the exercise",
    home_page="https://pytorch.org/tutorials/beginner/transfer_learning_tutorial.html",
    files=(ants_and_bees.FILE,),
    description="The photos of PyTorch's tutorial on transfer learning.",
)

SMALL: Mapping[str, tuple[DatasetCard, Reader]] = {
    card.name: (card, reader)
    for card, reader in (
        (_MNIST, partial(mnist.read, mnist.MNIST)),
        (_PEN_STROKES, pen_strokes.read),
        (_FASHION_MNIST, partial(mnist.read, mnist.FASHION)),
        (_CIFAR10, cifar10.read),
        (_FACIAL_EXPRESSION, facial_expression.read),
    )
}
"""Data sets of small pictures, all of one size, which are read whole."""

PHOTOS: Mapping[str, tuple[DatasetCard, Opener]] = {_ANTS_AND_BEES.name: (_ANTS_AND_BEES, ants_and_bees.open_photos)}
"""Data sets of picture files of any size."""
