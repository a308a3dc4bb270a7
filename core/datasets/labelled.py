"""Labelled pictures, whatever they were made from."""

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import ClassVar, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from core.sources.drawing import Trajectories, render_trajectories
from core.sources.handwriting import PenVariation

Pictures = NDArray[np.uint8]
"""N × H × W × C, uint8, C is 1 (light ink or grey) or 3 (RGB)."""
Labels = NDArray[np.int64]
View = Literal["seen", "wide"]
"""Pictures as they are recognised, or with as much around that as training may use."""

DIGEST_BYTES = 16


def digest_of(values: bytes | NDArray[np.generic]) -> bytes:
    """A digest of the content of a file or an array."""
    content = values if isinstance(values, bytes) else values.tobytes()
    return hashlib.blake2b(content, digest_size=DIGEST_BYTES).digest()


def _digests(images: Pictures) -> NDArray[np.uint8]:
    digests = b"".join(digest_of(image) for image in images)
    return np.frombuffer(digests, np.uint8).reshape(-1, DIGEST_BYTES)


class Examples(Protocol):
    """Labelled pictures: what training and evaluation need to know of any data set."""

    @property
    def images(self) -> Pictures:
        """The pictures as they are recognised."""

    @property
    def labels(self) -> Labels:
        """N numbers of classes."""

    @property
    def groups(self) -> Labels | None:
        """N numbers of what must not be divided, such as a writer's digits; None where every picture is by itself."""

    @property
    def digests(self) -> NDArray[np.uint8]:
        """N × 16: what tells the contents of the examples apart."""

    @property
    def resident(self) -> bool:
        """Whether all pictures fit into memory. If not, `read` is what to use."""

    @property
    def varied(self) -> bool:
        """Whether `for_epoch` makes other pictures for every epoch."""

    def for_epoch(self, random: np.random.Generator) -> Pictures:
        """The pictures as one epoch of training sees them; they may be made anew for each, and show more around."""

    def read(self, chosen: Labels, view: View) -> Pictures:
        """Some of the pictures, by their numbers: as they are "seen", or "wide" as training sees them."""

    def small(self, chosen: Labels, side: int) -> Pictures:
        """Some of the pictures, `side` × `side` pixels where it is quicker to read them so."""

    def subset(self, chosen: Labels) -> "Examples":
        """Only the examples with these numbers, which rise."""


@dataclass(frozen=True, eq=False)
class LabelledImages:
    """`Examples` that are pictures from the start."""

    images: Pictures
    labels: Labels
    groups: Labels | None = None
    resident: ClassVar[bool] = True
    varied: ClassVar[bool] = False

    @property
    def digests(self) -> NDArray[np.uint8]:
        """N × 16, of the pixels."""
        return _digests(self.images)

    def for_epoch(self, random: np.random.Generator) -> Pictures:
        """Always the pictures themselves: batches are varied later."""
        return self.images

    def read(self, chosen: Labels, view: View) -> Pictures:
        """Some of the pictures; they have nothing around them."""
        return self.images[chosen]

    def small(self, chosen: Labels, side: int) -> Pictures:
        """Some of the pictures as they are."""
        return self.images[chosen]

    def subset(self, chosen: Labels) -> "LabelledImages":
        """Only the examples with these numbers, which rise."""
        groups = None if self.groups is None else self.groups[chosen]
        return LabelledImages(self.images[chosen], self.labels[chosen], groups)


@dataclass(frozen=True, eq=False)
class LabelledDrawings:
    """`Examples` that are pen strokes: drawn as the canvas draws them, and for training by another hand each time."""

    ink: Trajectories
    labels: Labels
    groups: Labels | None = None
    side: int = 28
    resident: ClassVar[bool] = True
    varied: ClassVar[bool] = True

    @cached_property
    def images(self) -> Pictures:
        """The drawings as the canvas would show them to a network."""
        return render_trajectories(self.ink, self.side)[..., None]

    @property
    def digests(self) -> NDArray[np.uint8]:
        """N × 16, of the pixels as the canvas would show them."""
        return _digests(self.images)

    def read(self, chosen: Labels, view: View) -> Pictures:
        """Some of the drawings as the canvas would show them."""
        return self.images[chosen]

    def small(self, chosen: Labels, side: int) -> Pictures:
        """Some of the drawings as the canvas would show them."""
        return self.images[chosen]

    def for_epoch(self, random: np.random.Generator) -> Pictures:
        """The drawings with hand and pen varied."""
        return PenVariation().draw(self.ink, self.side, random)[..., None]

    def subset(self, chosen: Labels) -> "LabelledDrawings":
        """Only the examples with these numbers, which rise."""
        groups = None if self.groups is None else self.groups[chosen]
        return replace(self, ink=self.ink.subset(chosen), labels=self.labels[chosen], groups=groups)
