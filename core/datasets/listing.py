"""What a folder or a zip of pictures holds: which classes, splits and capture sessions. Opens no picture.

Both become a list of names; `arrange` reads the rest out of it. A layout is a folder per class, with or without
`train`, `val` and `test` around them, and with or without a folder per session inside a class.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import Literal

from core.errors import DataError
from core.images import IMAGE_SUFFIXES, printable
from core.language import listed, some, tr, whole

Split = Literal["train", "val", "test"]
MAX_FILES = 500_000
"""The most files of one data set: their names alone take hundreds of megabytes."""

SPLIT_NAMES: Mapping[str, Split] = {
    "train": "train",
    "training": "train",
    "val": "val",
    "valid": "val",
    "validation": "val",
    "dev": "val",
    "test": "test",
    "testing": "test",
}
_NO_PICTURES = frozenset({"thumbs.db", "desktop.ini"})
"""Files that systems leave behind without being asked, of which nobody needs to hear."""
_TO_CONVERT = frozenset({".heic", ".heif", ".avif", ".svg", ".pdf", ".psd", ".dng", ".cr2", ".nef", ".mp4", ".mov"})
"""What people take for pictures, and what cannot be read as one."""


@dataclass(frozen=True)
class FoundFile:
    """A file by the folders above it and its name. `stamp` changes with the content: a time, or a checksum."""

    parts: tuple[str, ...]
    size: int
    stamp: int


@dataclass(frozen=True)
class Found:
    """Everything in a folder or zip: its files, and its folders including empty ones, without hidden ones."""

    files: Sequence[FoundFile]
    folders: frozenset[tuple[str, ...]]


@dataclass(frozen=True)
class PictureFile:
    """A picture: `name` is its path inside the data set, with `/`; `session` is "" where it belongs to none."""

    name: str
    label: int
    session: str
    size: int
    stamp: int


@dataclass(frozen=True)
class Layout:
    """What `arrange` finds. A data set without splits of its own has all its pictures in `train`.

    `problems` are sentences for what must be mended before training, `warnings` for what should be known.
    """

    classes: tuple[str, ...]
    splits: Mapping[Split, tuple[PictureFile, ...]]
    divided: bool
    others: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = field(default=())

    def counts(self, split: Split) -> tuple[int, ...]:
        """How many pictures of each class a split has."""
        counted = Counter(file.label for file in self.splits.get(split, ()))
        return tuple(counted[label] for label in range(len(self.classes)))


def is_hidden(name: str) -> bool:
    """Whether people do not mean the file or folder of this name when they speak of a data set's content."""
    return name.startswith(".") or name == "__MACOSX" or name.casefold() in _NO_PICTURES


def arrange(found: Found, name: str) -> Layout:
    """The classes, splits and sessions of what was found in the data set `name`. DataError where there are none."""
    top, found = _unwrapped(found)
    pictures, others = _sorted_out(found.files)
    convertible = [file.parts[-1] for file in others if _suffix(file) in _TO_CONVERT]
    _require_pictures(pictures, convertible, name)
    roots = _splits(found.folders, pictures)
    warnings = _left_out(roots, pictures, name)
    if convertible:
        warnings.append(_to_be_converted(convertible, name))
    classes = sorted({path[len(root)] for root in roots for path in found.folders if _is_below(path, root)})
    splits = {
        split: tuple(
            _picture(file, root, classes.index(file.parts[len(root)]), top)
            for root in (root for root, its_split in roots.items() if its_split == split)
            for file in pictures
            if file.parts[: len(root)] == root and len(file.parts) > len(root) + 1
        )
        for split in dict.fromkeys(roots.values())
    }
    layout = Layout(tuple(classes), splits, roots.keys() != {()}, tuple("/".join((*top, *f.parts)) for f in others))
    return replace(layout, problems=tuple(_problems(layout, name)), warnings=tuple(warnings))


def _require_pictures(pictures: Sequence[FoundFile], convertible: Sequence[str], name: str) -> None:
    """DataError where there are no pictures, or no folders for their classes."""
    if not pictures and convertible:
        raise DataError(
            tr(
                "{name} has no pictures that can be read: save {convertible} and others like it as JPEG or PNG first.",
                name=printable(name),
                convertible=printable(convertible[0]),
            )
        )
    if not pictures:
        raise DataError(
            tr(
                "{name} has no pictures. Choose a folder, or a zip, with a folder of pictures for each class.",
                name=printable(name),
            )
        )
    if all(len(file.parts) == 1 for file in pictures):
        raise DataError(
            tr(
                "The pictures in {name} lie side by side. Put those of each class into a folder of their "
                "own, named after the class.",
                name=printable(name),
            )
        )


def _to_be_converted(convertible: Sequence[str], name: str) -> str:
    return tr(
        "{name}: {count} of the files cannot be read as pictures, such as {first}; save them as JPEG or PNG "
        "to use them.",
        name=printable(name),
        count=whole(len(convertible)),
        first=printable(convertible[0]),
    )


def _unwrapped(found: Found) -> tuple[tuple[str, ...], Found]:
    """The folders around the whole, such as the one that packing a folder makes, and what is inside them."""
    top: tuple[str, ...] = ()
    while True:
        inside = {path[0] for path in found.folders if path}
        if len(inside) != 1 or any(is_picture(file) and len(file.parts) <= 2 for file in found.files):
            return top, found
        deeper = {path for path in found.folders if len(path) > 1}
        if not deeper:
            return top, found
        top = (*top, *inside)
        files = [FoundFile(file.parts[1:], file.size, file.stamp) for file in found.files if len(file.parts) > 1]
        found = Found(files, frozenset(path[1:] for path in deeper))


def _sorted_out(files: Iterable[FoundFile]) -> tuple[list[FoundFile], list[FoundFile]]:
    pictures: list[FoundFile] = []
    others: list[FoundFile] = []
    for file in sorted(files, key=lambda file: file.parts):
        (pictures if is_picture(file) else others).append(file)
    return pictures, others


def is_picture(file: FoundFile) -> bool:
    """Whether its name is that of a picture that can be read."""
    return _suffix(file) in IMAGE_SUFFIXES


def _suffix(file: FoundFile) -> str:
    return PurePosixPath(file.parts[-1]).suffix.lower()


def _is_below(path: tuple[str, ...], root: tuple[str, ...]) -> bool:
    return len(path) == len(root) + 1 and path[: len(root)] == root


def _splits(folders: Iterable[tuple[str, ...]], pictures: Sequence[FoundFile]) -> dict[tuple[str, ...], Split]:
    """The folder of each split; the whole, for training, where there are none.

    A class may be called `train` as well: the folder of a split has folders with pictures in it, and no pictures of
    its own, and stands beside other splits only.
    """
    depths: dict[str, set[int]] = defaultdict(set)
    for file in pictures:
        if len(file.parts) > 1:
            depths[file.parts[0]].add(len(file.parts))
    named = {name: SPLIT_NAMES[name.casefold()] for name in depths if name.casefold() in SPLIT_NAMES}
    hold_classes = all(min(depths[name]) > 2 for name in named)
    alone = named.keys() == depths.keys()
    if named and hold_classes and (alone or {"train"} < set(named.values())):
        return {(name,): split for name, split in sorted(named.items())}
    return {(): "train"}


def _left_out(roots: Mapping[tuple[str, ...], Split], pictures: Iterable[FoundFile], name: str) -> list[str]:
    """Sentences about pictures that belong to no class or split."""
    first = [root[0] for root in roots if root]
    besides = Counter(file.parts[0] for file in pictures if first and file.parts[0] not in first)
    depth = 2 if first else 1
    loose = sum(len(file.parts) == depth for file in pictures if not first or file.parts[0] in first)
    sentences = [
        tr(
            "{name}: {count} out, in the folder {folder} beside {others}.",
            name=printable(name),
            count=_left(count),
            folder=printable(folder),
            others=listed(list(first)),
        )
        for folder, count in sorted(besides.items())
    ]
    if loose:
        sentences.append(
            tr("{name}: {count} out, outside the class folders.", name=printable(name), count=_left(loose))
        )
    return sentences


def _left(count: int) -> str:
    return tr("one picture is left") if count == 1 else tr("{count} pictures are left", count=whole(count))


def _picture(file: FoundFile, root: tuple[str, ...], label: int, top: tuple[str, ...]) -> PictureFile:
    inside = file.parts[len(root) + 1 :]
    session = inside[0] if len(inside) > 1 else ""
    return PictureFile("/".join((*top, *file.parts)), label, session, file.size, file.stamp)


# what is wrong


def _problems(layout: Layout, name: str) -> Iterable[str]:
    shown = printable(name)
    alike: dict[str, list[str]] = defaultdict(list)
    for one in layout.classes:
        alike[unicodedata.normalize("NFC", one).casefold()].append(one)
    for names in alike.values():
        if len(names) > 1:
            yield tr(
                "The class folders {names} of {shown} differ only in capitals or accents; rename one of "
                "them, or put their pictures together.",
                names=listed([printable(name) for name in names]),
                shown=shown,
            )
    for one in layout.classes:
        if not _is_text(one):
            yield tr(
                "The name of the class folder {name} of {shown} cannot be written down; rename the folder.",
                name=printable(one),
                shown=shown,
            )
    if len(layout.classes) == 1:
        yield tr(
            "{shown} has only one class ({only}); to tell things apart, a network needs folders of at least two.",
            shown=shown,
            only=printable(layout.classes[0]),
        )
    if "train" in layout.splits:
        yield from without_pictures(layout, shown)


def _is_text(name: str) -> bool:
    """False for bytes that are no name in the system's encoding, as on a disk of another system."""
    try:
        return bool(name.encode())
    except UnicodeEncodeError:
        return False


def without_pictures(layout: Layout, shown: str) -> Iterable[str]:
    """A sentence about the classes that have no pictures to train on, if there are any."""
    counts = zip(layout.classes, layout.counts("train"), strict=True)
    empty = [printable(one) for one, count in counts if count == 0]
    where = tr(" for training") if layout.divided else ""
    if len(empty) == 1:
        yield tr(
            "The class {name} of {shown} has no pictures{where}; put some into its folder, or remove the folder.",
            name=empty[0],
            shown=shown,
            where=where,
        )
    elif empty:
        yield tr(
            "The classes {names} of {shown} have no pictures{where}; put some into their folders, "
            "or remove the folders.",
            names=some(empty, 10),
            shown=shown,
            where=where,
        )
