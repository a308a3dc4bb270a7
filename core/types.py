"""The frozen objects that cross the boundaries between modules, processes and the window."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import PIL.Image

Pixels = NDArray[np.uint8]
"""H × W × 3, RGB, uint8, 0 to 255."""

Progress = Callable[[int, int | None, str], None]
"""Called as `progress(done, total, what)`, often: `done` of `total` (None while unknown) bytes or items of `what`.
It may raise `core.errors.Cancelled`, which stops the work cleanly; that is the one way to cancel anything."""


def no_progress(done: int, total: int | None, what: str) -> None:
    """The `Progress` of a caller who does not watch."""


@dataclass(frozen=True, eq=False)
class Image:
    """An upright picture, ready to be shown or recognised.

    `content` is what it was made from, pixels or Pillow's picture in RGB, and becomes pixels when they are asked for:
    turning one into the other takes a third of the time of decoding. `original_size` is (width, height) of the upright
    file, which is larger than `size` where the file was decoded at reduced scale; `decode_ms` is what reading and
    decoding took.
    """

    content: "Pixels | PIL.Image.Image"
    name: str = ""
    original_size: tuple[int, int] = (0, 0)
    decode_ms: float = 0.0

    @property
    def pixels(self) -> Pixels:
        """H × W × 3 uint8 RGB. ImageError where those of a decoded file do not fit into memory."""
        if not isinstance(self.content, np.ndarray):
            object.__setattr__(self, "content", np.asarray(self.content))
        assert isinstance(self.content, np.ndarray)
        return self.content

    @property
    def picture(self) -> "PIL.Image.Image":
        """Pillow's picture in RGB."""
        import PIL.Image

        return PIL.Image.fromarray(self.content) if isinstance(self.content, np.ndarray) else self.content

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        if isinstance(self.content, np.ndarray):
            return self.content.shape[1], self.content.shape[0]
        return self.content.size


@dataclass(frozen=True)
class InputSpec:
    """What a network expects, and so the one description of preprocessing for training, cameras, files and engines.

    `fit` says how a picture becomes `height` × `width`: "crop" resizes the shorter side to `resize` pixels and cuts
    out the centre (torchvision's evaluation preprocessing); "stretch" resizes without keeping proportions; "ink" looks
    for writing, and fits and centres it as MNIST does. `mean` and `std` are per channel, for values from 0 to 1.
    """

    width: int
    height: int
    channels: Literal[1, 3] = 3
    fit: Literal["crop", "stretch", "ink"] = "crop"
    resize: int = 0
    interpolation: Literal["bilinear", "bicubic"] = "bilinear"
    mean: tuple[float, ...] = (0.485, 0.456, 0.406)
    std: tuple[float, ...] = (0.229, 0.224, 0.225)

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1 or self.width > 4096 or self.height > 4096:
            raise ValueError("width and height must be from 1 to 4096")
        if self.fit == "crop" and not max(self.width, self.height) <= self.resize <= 4096:
            raise ValueError("resize must be at least as large as the crop, and at most 4096")
        if self.fit == "ink" and (self.width != self.height or self.channels != 1):
            raise ValueError("ink is fitted into a square of one channel")
        if len(self.mean) != self.channels or len(self.std) != self.channels:
            raise ValueError("mean and std must have one value for each channel")
        if not all(map(math.isfinite, self.mean + self.std)) or min(self.std) <= 0:
            raise ValueError("mean and std must be finite, and every std positive")


@dataclass(frozen=True)
class Candidate:
    """One answer of a classifier: a class and how sure the network is of it (0 to 1)."""

    label: str
    probability: float


@dataclass(frozen=True)
class Milliseconds:
    """Where the time of one prediction went; wall-clock milliseconds."""

    decode: float = 0.0
    preprocess: float = 0.0
    forward: float = 0.0


@dataclass(frozen=True)
class Prediction:
    """The top-k answer for one image, best first, with what produced it.

    `something_else` (0 to 1) is the share that goes to no class, because the picture is unlike those that the model has
    learned from; the probabilities of all classes and it make 1. None where the model cannot tell.
    """

    image: str
    model: str
    device: str
    engine: str
    candidates: tuple[Candidate, ...]
    milliseconds: Milliseconds = field(default_factory=Milliseconds)
    something_else: float | None = None

    def to_json(self) -> dict[str, object]:
        """The object that `predict --json` prints."""
        return {
            "image": self.image,
            "model": self.model,
            "device": self.device,
            "engine": self.engine,
            "predictions": [{"label": c.label, "probability": c.probability} for c in self.candidates],
            **({} if self.something_else is None else {"something_else": self.something_else}),
            "milliseconds": {
                "decode": round(self.milliseconds.decode, 3),
                "preprocess": round(self.milliseconds.preprocess, 3),
                "forward": round(self.milliseconds.forward, 3),
            },
        }


@dataclass(frozen=True)
class FileFailure:
    """A file that could not be recognised, and the sentence that says why."""

    image: str
    message: str

    def to_json(self) -> dict[str, object]:
        """The object that `predict --json` prints."""
        return {"image": self.image, "error": self.message}


@dataclass(frozen=True)
class Stroke:
    """One movement of the pen, from down to up.

    `points` are (x, y) in canvas pixels, x to the right and y down; `width` is the pen's width in canvas pixels.
    A stroke of one point is a dot.
    """

    points: tuple[tuple[float, float], ...]
    width: float = 1.0


@dataclass(frozen=True)
class Drawing:
    """What is on a canvas of `width` × `height` pixels: the strokes, in the order in which they were drawn."""

    width: float
    height: float
    strokes: tuple[Stroke, ...] = ()
