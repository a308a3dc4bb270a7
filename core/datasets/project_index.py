"""The index file of a project: what its classes are called, in which order they come, and which folder each has.

A project is a folder of class folders, so that without its index it still is a data set; with it, classes have their
own names, and some may be switched off.
"""

import json
import sys
from collections.abc import Collection, Iterator, Sequence, Set
from contextlib import suppress
from dataclasses import replace
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from core.datasets.listing import Found, Layout, PictureFile, is_hidden, is_picture, without_pictures
from core.errors import DataError
from core.images import printable
from core.language import tr

INDEX = "sightglass.json"
FORMAT = 1
"""Raised when an older version of the program could not read the index any more."""
INDEX_LIMIT = 16 * 2**20
"""Bytes; what is larger is no index."""
LONGEST_NAME = 300
"""Letters in the name of a class or a project."""

_NOT_IN_NAMES = set("/\\:\0" if sys.platform == "win32" else "/\0")
"""What would lead out of the project."""


def _folder_name(name: str) -> str:
    if not name or is_hidden(name) or set(name) & _NOT_IN_NAMES:
        raise ValueError("is no name of a folder inside the project")
    return name


FolderName = Annotated[str, Field(max_length=255), AfterValidator(_folder_name)]


class TooNew(DataError):
    """The project was made by a newer version of this program."""


class IndexedClass(BaseModel):
    """One class. `former` is its folder before it was renamed, until that is done."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str = Field(pattern=r"^[\w-]{1,64}$")
    name: str = Field(min_length=1, max_length=LONGEST_NAME)
    colour: int = Field(default=0, ge=0, lt=1_000_000)
    enabled: bool = True
    folder: FolderName
    former: FolderName | None = None


class ProjectIndex(BaseModel):
    """What the file says; `format` is that of the version that wrote it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    format: int = Field(default=FORMAT, ge=1)
    title: str = Field(default="", max_length=LONGEST_NAME)
    classes: tuple[IndexedClass, ...] = ()

    @property
    def folders(self) -> frozenset[str]:
        """All folders that it names."""
        return frozenset(name for each in self.classes for name in (each.folder, each.former) if name is not None)

    def to_json(self) -> str:
        """The text of the file."""
        return json.dumps(self.model_dump(exclude_none=True), ensure_ascii=False, indent=1) + "\n"


def parse_index(text: bytes, where: str) -> ProjectIndex:
    """The index in a file's bytes. DataError where it is damaged, TooNew where a later version made it."""
    try:
        index = ProjectIndex.model_validate_json(text)
    except (ValidationError, ValueError, RecursionError) as error:
        raise DataError(
            tr("The list of classes of {where} is damaged; its pictures are all there.", where=printable(where))
        ) from error
    if index.format > FORMAT:
        raise TooNew(
            tr("{where} was made by a newer version of this program. Update it to open this.", where=printable(where))
        )
    for what in ("id", "folder"):
        values = [str(getattr(each, what)).casefold() for each in index.classes]
        if len(set(values)) < len(values):
            raise DataError(
                tr("The list of classes of {where} is damaged; its pictures are all there.", where=printable(where))
            )
    return index


def new_id(taken: Collection[str]) -> str:
    """An id that no class has: "c1", "c2" and so on."""
    return next(name for number in range(1, len(taken) + 2) if (name := f"c{number}") not in taken)


def with_folders(index: ProjectIndex, folders: Collection[str]) -> ProjectIndex:
    """The index as it is with these folders of pictures: renaming that was broken off, and folders put there by hand.

    A folder that belongs to no class is one more class, named after it.
    """
    classes = [_settled(each, folders) for each in index.classes]
    known = {each.folder for each in classes} | {each.former for each in classes}
    for folder in sorted(set(folders) - known):
        name = free_name(printable(folder), [each.name for each in classes])
        with suppress(ValidationError):  # a name that cannot be written down
            classes.append(
                IndexedClass(
                    id=new_id([each.id for each in classes]), name=name, colour=_free_colour(classes), folder=folder
                )
            )
    return index.model_copy(update={"classes": tuple(classes)})


def free_name(name: str, taken: Collection[str]) -> str:
    """`name`, or the first of "name 2", "name 3" that is not taken."""
    return next(
        free for free in (name, *(f"{name} {number}" for number in range(2, len(taken) + 3))) if free not in taken
    )


def _free_colour(classes: Sequence[IndexedClass]) -> int:
    taken = {each.colour for each in classes}
    return next(colour for colour in range(len(taken) + 1) if colour not in taken)


def _settled(one: IndexedClass, folders: Collection[str]) -> IndexedClass:
    """With the folder that is there; `former` only stays while a new one is there as well."""
    if one.former is not None and one.folder not in folders and one.former in folders:
        return one.model_copy(update={"folder": one.former, "former": None})
    return one.model_copy(update={"former": None})


def arrange_project(found: Found, index: ProjectIndex, name: str) -> Layout:
    """The enabled classes of a project and their pictures, as `core.datasets.listing.arrange` gives them."""
    pictures = [file for file in found.files if len(file.parts) > 1 and is_picture(file)]
    index = with_folders(index, {file.parts[0] for file in pictures} | _listed(index, found))
    classes = [each for each in index.classes if each.enabled]
    numbers = {each.folder: number for number, each in enumerate(classes)}
    files = tuple(
        PictureFile("/".join(file.parts), numbers[file.parts[0]], session_of(file.parts), file.size, file.stamp)
        for file in sorted(pictures, key=lambda file: file.parts)
        if file.parts[0] in numbers
    )
    others = tuple("/".join(file.parts) for file in found.files if file.parts != (INDEX,) and not is_picture(file))
    layout = Layout(tuple(each.name for each in classes), {"train": files}, divided=False, others=others)
    return replace(layout, problems=tuple(_problems(layout, name)))


def session_of(parts: Sequence[str]) -> str:
    """The session of a picture by its path inside the project: one of its class; "" where it belongs to none."""
    return "/".join(parts[:2]) if len(parts) > 2 else ""


def _listed(index: ProjectIndex, found: Found) -> Set[str]:
    """The classes' folders that are there, also those without pictures."""
    return {path[0] for path in found.folders if path} & index.folders


def _problems(layout: Layout, name: str) -> Iterator[str]:
    if len(layout.classes) < 2:
        yield tr(
            "{name} needs at least two classes that are switched on; add one, with pictures of its own.",
            name=printable(name),
        )
    yield from without_pictures(layout, printable(name))
