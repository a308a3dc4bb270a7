"""Data sets of one's own: a folder per class, or a zip of one, with or without splits and sessions."""

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Literal

import numpy as np

from core.datasets.card import DatasetCard, advice
from core.datasets.containers import Container, Zip, open_container
from core.datasets.labelled import Labels, View
from core.datasets.listing import Layout, PictureFile, Split, arrange
from core.datasets.memory import fits_in_memory
from core.datasets.photos import Gallery, Photos, wide_spec
from core.datasets.project_index import INDEX, INDEX_LIMIT, arrange_project, parse_index
from core.datasets.sources import FileSource
from core.errors import ImageError
from core.images import decode_image
from core.types import InputSpec, Progress

_SPLITS: tuple[Split, ...] = ("train", "val", "test")
PHOTO_INPUT = InputSpec(64, 64, resize=72)
"""What a network that is not pretrained sees of photos: enough to tell things apart, and little enough to be quick."""
_SAMPLES = 16
_SMALL_BYTES = 2**16
_SMALL_SIDE = 64


@dataclass(frozen=True)
class PictureFolder:
    """A folder or zip that has been looked through."""

    container: Container
    layout: Layout
    title: str = ""
    """What people call it; "" where it has no title of its own."""

    def files(self, split: Split) -> tuple[PictureFile, ...]:
        """The pictures of a split, in the order of their names."""
        return self.layout.splits.get(split, ())

    def read(self, split: Split, spec: InputSpec, resident: bool | None, view: View, progress: Progress) -> Photos:
        """The examples of a split for a network with this input, decoded as `view` first.

        `resident` says whether they stay in memory; None leaves it to their size. Raises what `progress` raises.
        """
        files = self.files(split)
        if resident is None:
            wide = wide_spec(spec)
            resident = fits_in_memory(len(files) * wide.width * wide.height * wide.channels)
        gallery = Gallery(FileSource(self.container, files), spec, resident, view, progress)
        left = [files[number] for number in gallery.numbers]
        labels = np.array([file.label for file in left], np.int64)
        return Photos(gallery, np.arange(len(left)), labels, _sessions(left))


def open_folder(path: Path) -> PictureFolder:
    """The folder or zip at `path`, looked through anew. DataError if it is none, or holds no pictures in folders."""
    container = open_container(path)
    if isinstance(container, Zip):
        status = path.stat()
        return _zip(path, status.st_size, status.st_mtime_ns)
    return _looked_through(container)


@lru_cache(maxsize=4)
def _zip(path: Path, size: int, changed: int) -> PictureFolder:
    return _looked_through(Zip(path))


def _looked_through(container: Container) -> PictureFolder:
    found, name = container.find(), container.path.name or str(container.path)
    if any(file.parts == (INDEX,) and file.size <= INDEX_LIMIT for file in found.files):
        index = parse_index(container.read(INDEX), name)
        return PictureFolder(container, arrange_project(found, index, index.title or name), index.title)
    return PictureFolder(container, arrange(found, name))


def card_of(folder: PictureFolder, known: DatasetCard) -> DatasetCard:
    """What is `known`, such as name and licence, with what was found."""
    layout = folder.layout
    counts = {split: layout.counts(split) for split in _SPLITS if split in layout.splits}
    sessions = {file.session for files in layout.splits.values() for file in files}
    warnings = layout.warnings
    if "train" in counts and len(layout.classes) > 1:
        warnings += tuple(advice(layout.classes, counts["train"], [file.session for file in folder.files("train")]))
    return replace(
        known,
        classes=layout.classes,
        counts={split: sum(each) for split, each in counts.items()},
        class_counts=counts,
        input=own_input(folder),
        sessions=len(sessions - {""}),
        location=folder.container.path,
        problems=layout.problems,
        warnings=warnings,
        others=layout.others,
    )


def own_input(folder: PictureFolder) -> InputSpec | None:
    """The input for small pictures of one size, which some of them are looked at to find out; None for photos."""
    files = [file for split in _SPLITS for file in folder.files(split)]
    samples = files[:: len(files) // _SAMPLES + 1]
    if any(file.size > _SMALL_BYTES for file in samples):
        return None
    size, coloured = None, False
    for file in samples:
        try:
            picture = decode_image(folder.container.read(file.name), file.name)
        except ImageError:  # one that is broken: it will be named when all are decoded
            return None
        if max(picture.size) > _SMALL_SIDE or picture.size != (size or picture.size):
            return None
        size, coloured = picture.size, coloured or bool(np.ptp(picture.pixels, axis=2).any())
    if size is None:
        return None
    width, height = size
    channels: Literal[1, 3] = 3 if coloured else 1
    fit: Literal["crop", "stretch"] = "crop" if height == width else "stretch"
    return InputSpec(width, height, channels, fit, max(height, width), mean=(0.5,) * channels, std=(0.25,) * channels)


def _sessions(files: list[PictureFile]) -> Labels | None:
    """Numbers of the sessions; a picture that belongs to none is one by itself. None where there are no sessions."""
    names = {name: number for number, name in enumerate(sorted({file.session for file in files if file.session}))}
    if not names:
        return None
    return np.array([names.get(file.session, len(names) + place) for place, file in enumerate(files)], np.int64)
