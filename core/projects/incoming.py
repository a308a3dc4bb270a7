"""What a zip holds for a project: our own projects, class folders, and what the well-known web tool exports.

The web tool's project (`.tm`) is a zip with a `manifest.json` and, side by side, the pictures of all classes, named
`CLASS-!-NUMBER.jpg`. Its samples of one class are a zip of pictures side by side, named after the class.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.datasets.containers import Zip
from core.datasets.listing import Found, FoundFile, arrange, is_picture
from core.datasets.project_index import (
    INDEX,
    INDEX_LIMIT,
    LONGEST_NAME,
    IndexedClass,
    ProjectIndex,
    free_name,
    new_id,
    parse_index,
    with_folders,
)
from core.errors import DataError
from core.images import printable
from core.language import tr
from core.projects.names import cleaned, folder_name

MANIFEST = "manifest.json"
_MANIFEST_LIMIT = 2**20
_SAMPLE = re.compile(r"(.+)-!-(\d+)\.\w+", re.DOTALL)
_SAMPLES_ZIP = re.compile(r"(.+?)[-_ ]*samples?( ?\(\d+\))?", re.IGNORECASE | re.DOTALL)
_TOGETHER = "imported"
"""The session of pictures of which nobody knows when they were taken: frames of the web tool are much alike."""


@dataclass(frozen=True)
class Incoming:
    """A project to be made: its index, and for each picture, in the zip by its name, the path that it gets."""

    index: ProjectIndex
    pictures: tuple[tuple[str, tuple[str, ...]], ...]


def read_zip(container: Zip) -> Incoming:
    """What to make of a zip. DataError where nothing can be made of it, or it is made to do harm."""
    found = container.find()
    top = _wrapping(found)
    inside = [file for file in found.files if file.parts[: len(top)] == top]
    names = {file.parts[len(top) :]: file for file in inside}
    title = _title(container)
    if (INDEX,) in names:
        return _own(container, names, top)
    pictures = [file for file in inside if is_picture(file)]
    samples = [(file, match) for file in pictures if (match := _SAMPLE.fullmatch("/".join(file.parts[len(top) :])))]
    if samples or (MANIFEST,) in names:
        _check_manifest(container, names.get((MANIFEST,)), top)
        return _incoming(title, [(file, match[1], _TOGETHER) for file, match in samples])
    if pictures and all(len(file.parts) == 1 for file in found.files if is_picture(file)):
        match = _SAMPLES_ZIP.fullmatch(title)
        return _incoming(title, [(file, match[1] if match else title, _TOGETHER) for file in pictures])
    return _class_folders(container, found, title)


def _own(container: Zip, names: Mapping[tuple[str, ...], FoundFile], top: tuple[str, ...]) -> Incoming:
    if names[(INDEX,)].size > INDEX_LIMIT:
        raise DataError(
            tr("The list of classes in {name} is too large to be one.", name=printable(container.path.name))
        )
    index = parse_index(container.read("/".join((*top, INDEX))), container.path.name)
    pictures = {parts: file for parts, file in names.items() if len(parts) > 1 and is_picture(file)}
    index = with_folders(index, {parts[0] for parts in pictures})
    folders: dict[str, str] = {}
    classes = []
    for each in index.classes:
        folder = folder_name(each.folder, folders.values())
        folders[each.folder] = folder
        classes.append(each.model_copy(update={"folder": folder, "former": None}))
    places = [
        ("/".join(file.parts), (folders[parts[0]], *_safe(parts[1:])))
        for parts, file in pictures.items()
        if parts[0] in folders
    ]
    return Incoming(index.model_copy(update={"classes": tuple(classes)}), tuple(places))


def _class_folders(container: Zip, found: Found, title: str) -> Incoming:
    layout = arrange(found, container.path.name)
    files = {"/".join(file.parts): file for file in found.files}
    pictures = [
        (files[each.name], layout.classes[each.label], each.session)
        for split in layout.splits.values()
        for each in split
    ]
    return _incoming(title, pictures, layout.classes)


def _incoming(title: str, pictures: Sequence[tuple[FoundFile, str, str]], classes: Sequence[str] = ()) -> Incoming:
    """Each picture with its class and session. DataError where there are none."""
    if not pictures:
        raise DataError(tr("There are no pictures in {title}. Choose another file.", title=printable(title)))
    made: dict[str, IndexedClass] = {}
    for name in dict.fromkeys((*classes, *(name for _, name, _ in pictures))):
        made[name] = _new_class(name, list(made.values()))
    places = [
        ("/".join(file.parts), (made[name].folder, *_safe([session] if session else []), *_safe(file.parts[-1:])))
        for file, name, session in pictures
    ]
    return Incoming(ProjectIndex(title=title[:LONGEST_NAME], classes=tuple(made.values())), tuple(places))


def _new_class(name: str, others: Sequence[IndexedClass]) -> IndexedClass:
    shown = "".join(letter for letter in name if letter.isprintable()).strip()[:LONGEST_NAME]
    label = free_name(cleaned(shown or "class", "class"), [each.name for each in others])
    folder = folder_name(label, [each.folder for each in others])
    return IndexedClass(id=new_id([each.id for each in others]), name=label, colour=len(others), folder=folder)


def _safe(parts: Sequence[str]) -> Iterator[str]:
    """Names of folders and, last, of a file, that every system takes."""
    for number, part in enumerate(parts):
        stem, dot, suffix = part.rpartition(".")
        is_file = number == len(parts) - 1 and dot and stem
        yield f"{folder_name(stem, ())}.{suffix}" if is_file else folder_name(part, ())


def _check_manifest(container: Zip, manifest: FoundFile | None, top: tuple[str, ...]) -> None:
    """DataError for a project of the web tool that is about sounds or poses."""
    if manifest is None or manifest.size > _MANIFEST_LIMIT:
        return
    try:
        kind = json.loads(container.read("/".join((*top, MANIFEST)))).get("type", "image")
    except (ValueError, AttributeError, RecursionError):
        return
    if kind != "image":
        raise DataError(
            tr(
                "{name} is a project about something else than pictures ({kind}); choose one about pictures.",
                name=printable(container.path.name),
                kind=printable(str(kind))[:40],
            )
        )


def _wrapping(found: Found) -> tuple[str, ...]:
    """The one folder around everything, where a project was packed with its folder."""
    tops = {file.parts[0] for file in found.files}
    if len(tops) == 1:
        top = next(iter(tops))
        if any(file.parts in ((top, INDEX), (top, MANIFEST)) for file in found.files):
            return (top,)
    return ()


def _title(container: Zip) -> str:
    return " ".join(container.path.stem.split()) or "project"
