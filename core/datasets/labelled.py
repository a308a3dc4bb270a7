"""Labelled pictures in memory, and how they are divided."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.sources.drawing import Trajectories, render_trajectories
from core.sources.handwriting import PenVariation

Pictures = NDArray[np.uint8]
"""N × H × W × C, uint8, C is 1 (light ink or grey) or 3 (RGB)."""
Labels = NDArray[np.int64]


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

    def for_epoch(self, random: np.random.Generator) -> Pictures:
        """The pictures as one epoch of training sees them; they may be made anew for each."""

    def subset(self, chosen: Labels) -> "Examples":
        """Only the examples with these numbers, which rise."""


@dataclass(frozen=True, eq=False)
class LabelledImages:
    """`Examples` that are pictures from the start."""

    images: Pictures
    labels: Labels
    groups: Labels | None = None

    def for_epoch(self, random: np.random.Generator) -> Pictures:
        """Always the pictures themselves: batches are varied later."""
        return self.images

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

    @cached_property
    def images(self) -> Pictures:
        """The drawings as the canvas would show them to a network."""
        return render_trajectories(self.ink, self.side)[..., None]

    def for_epoch(self, random: np.random.Generator) -> Pictures:
        """The drawings with hand and pen varied."""
        return PenVariation().draw(self.ink, self.side, random)[..., None]

    def subset(self, chosen: Labels) -> "LabelledDrawings":
        """Only the examples with these numbers, which rise."""
        groups = None if self.groups is None else self.groups[chosen]
        return replace(self, ink=self.ink.subset(chosen), labels=self.labels[chosen], groups=groups)


def divide(examples: Examples, share: float, seed: int) -> tuple[Labels, Labels]:
    """The numbers of the examples to train on, and of about `share` of them to hold out.

    Whole groups are held out where there are groups; else the same share of every class. The same seed divides alike.
    """
    random = np.random.default_rng(seed)
    if examples.groups is not None:
        names = random.permutation(np.unique(examples.groups))
        held_out = np.isin(examples.groups, names[: max(1, round(share * len(names)))] if share else [])
    else:
        held_out = np.zeros(len(examples.labels), bool)
        for label in np.unique(examples.labels):
            members = random.permutation(np.flatnonzero(examples.labels == label))
            held_out[members[: round(share * len(members))]] = True
    return np.flatnonzero(~held_out), np.flatnonzero(held_out)
