"""Every data set by its name: those that the program knows, and those of one's own.

A name that is not in the catalogue is the path of a folder with a folder per class, or of a zip of one.
"""

import difflib
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Literal

import numpy as np

from core.datasets.card import DatasetCard, advice
from core.datasets.files import found
from core.datasets.folder import PHOTO_INPUT, PictureFolder, card_of, open_folder, own_input
from core.datasets.known import PHOTOS, SMALL
from core.datasets.labelled import Examples, Labels, View
from core.datasets.listing import Split
from core.datasets.memory import fits_in_memory
from core.datasets.photos import Gallery, Photos, wide_spec
from core.datasets.sources import ArraySource
from core.errors import ConfigError
from core.images import printable
from core.language import tr
from core.types import InputSpec, Progress, no_progress

Loading = Literal["auto", "resident", "streaming"]


def list_datasets() -> tuple[DatasetCard, ...]:
    """The cards of all data sets of the catalogue."""
    cards = (card for card, _ in (*SMALL.values(), *PHOTOS.values()))
    return tuple(replace(card, warnings=tuple(advice(card.classes, card.class_counts["train"], ()))) for card in cards)


class Dataset:
    """A data set by its name. Its files are looked through once, however many of its splits are loaded."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._folder: PictureFolder | None = None

    @cached_property
    def card(self) -> DatasetCard:
        """As `find` gives it."""
        if card := next((card for card in list_datasets() if card.name == self.name), None):
            return card
        folder = self.folder()
        assert folder is not None
        title = folder.title or folder.container.path.stem
        return card_of(folder, DatasetCard(name=self.name, title=title, classes=(), counts={}))

    def folder(self, progress: Progress = no_progress) -> PictureFolder | None:
        """The picture files, looked through, found or fetched; None where there are none. Raises what `load` does."""
        if self._folder is None and self.name not in SMALL:
            self._folder = PHOTOS[self.name][1](progress) if self.name in PHOTOS else _own(self.name)
        return self._folder

    def load(
        self,
        split: Split,
        progress: Progress = no_progress,
        *,
        spec: InputSpec | None = None,
        loading: Loading = "auto",
        view: View = "seen",
    ) -> Examples:
        """The examples of one split, found or fetched, for a network with the input `spec` (default: the card's).

        Photos are decoded as `view` at once, and otherwise when they are asked for; `loading` says whether they stay in
        memory. Raises ConfigError for a name that there is not, or an input that does not suit; DataError or
        NetworkError; and what `progress` raises.
        """
        resident = {"auto": None, "resident": True, "streaming": False}[loading]
        if folder := self.folder(progress):
            return folder.read(split, spec or own_input(folder) or PHOTO_INPUT, resident, view, progress)
        card, reader = SMALL[self.name]
        examples = reader("test" if split == "test" else "train", progress)
        return _fitted(examples, spec, card, resident, view, progress)


def find(name: str) -> DatasetCard:
    """The card of a data set of the catalogue, or of the folder or zip of that path, which is looked through.

    Quick: no picture is decoded. ConfigError for a name that is neither; DataError for a folder or zip without classes.
    """
    return Dataset(name).card


def is_here(card: DatasetCard) -> bool:
    """Whether a data set is on this machine, so that nothing would have to be fetched."""
    return all(found(file) for file in card.files)


def inspect(name: str, progress: Progress = no_progress) -> DatasetCard:
    """The card of a data set that is here, with counts as they really are and the files that cannot be decoded.

    Every picture is decoded, unless it was once before. Of a data set that is not here, the card as `find` gives it.
    """
    data = Dataset(name)
    card = data.card
    if not is_here(card):
        return card
    folder = data.folder(progress)
    if folder is None:
        return _counted(card, {split: data.load(split, progress).labels for split in card.counts})
    if name in PHOTOS:
        card = card_of(folder, card)
    photos = {split: folder.read(split, PHOTO_INPUT, False, "seen", progress) for split in card.counts}
    broken = tuple(failure for part in photos.values() for failure in part.gallery.broken)
    return replace(_counted(card, {split: part.labels for split, part in photos.items()}), broken=broken)


def _own(name: str) -> PictureFolder:
    """The folder or zip of that path. ConfigError for what is neither that nor the name of a data set."""
    path = Path(name).expanduser()
    if not path.exists() and path.name == name and path.suffix.lower() != ".zip":
        names = [*SMALL, *PHOTOS]
        nearest = difflib.get_close_matches(name, names, 1)
        hint = (
            tr("did you mean {nearest}?", nearest=nearest[0])
            if nearest
            else tr("there are: {names}.", names=", ".join(names))
        )
        raise ConfigError(tr("There is no data set named {name}; {hint}", name=printable(name), hint=hint))
    return open_folder(path.absolute())


def _fitted(
    examples: Examples,
    spec: InputSpec | None,
    card: DatasetCard,
    resident: bool | None,
    view: View,
    progress: Progress,
) -> Examples:
    """Small pictures as they are where the network takes their size, else resized as photos are."""
    shape = examples.images.shape[1:]
    if spec is None or (shape == (spec.height, spec.width, spec.channels) and spec.resize in (0, *shape[:2])):
        return examples
    if spec.fit == "ink":
        raise ConfigError(
            tr(
                "The pictures of {name} are {size}, but the network's input is {height} × {width} × "
                "{channels} (height × width × channels) of ink; choose another of the two.",
                name=card.name,
                size=" × ".join(map(str, shape)),
                height=spec.height,
                width=spec.width,
                channels=spec.channels,
            )
        )
    if resident is None:
        wide = wide_spec(spec)
        resident = fits_in_memory(len(examples.labels) * wide.width * wide.height * wide.channels)
    gallery = Gallery(ArraySource(examples.images, card.name), spec, resident, view, progress)
    return Photos(gallery, gallery.numbers, examples.labels, examples.groups)


def _counted(card: DatasetCard, labels: Mapping[Split, Labels]) -> DatasetCard:
    """The card with the counts of these labels, and what they advise."""
    counts = {
        split: tuple(np.bincount(numbers, minlength=len(card.classes)).tolist()) for split, numbers in labels.items()
    }
    warnings = card.warnings if card.location else tuple(advice(card.classes, counts["train"], ()))
    totals = {split: sum(each) for split, each in counts.items()}
    return replace(card, counts=totals, class_counts=counts, warnings=warnings)
