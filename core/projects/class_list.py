"""The classes of a project, and the index file that keeps them: replaced in one step whenever one changes."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path

from core.datasets.project_index import (
    FORMAT,
    INDEX,
    INDEX_LIMIT,
    IndexedClass,
    ProjectIndex,
    new_id,
    parse_index,
)
from core.errors import ConfigError, DataError
from core.language import tr
from core.lasting import make_folder, sync_folder, write_whole
from core.projects.disk import explained
from core.projects.names import cleaned, folder_name
from core.projects.pictures import has_pictures
from core.projects.types import ProjectClass


class ClassList:
    """The index as it is on the disk. Every change is written before it counts; DataError where it cannot be."""

    def __init__(self, root: Path, index: ProjectIndex) -> None:
        self.root = root
        self.index = index
        self._ids = {each.id for each in index.classes}

    @property
    def classes(self) -> tuple[ProjectClass, ...]:
        """In their order."""
        return tuple(
            ProjectClass(each.id, each.name, each.colour, each.enabled, each.folder) for each in self.index.classes
        )

    def get(self, id: str) -> IndexedClass:
        """DataError where there is no such class any more."""
        found = next((each for each in self.index.classes if each.id == id), None)
        if found is None:
            raise DataError(tr("This class is no longer there; take back its removal, or choose another class."))
        return found

    def place(self, id: str) -> int:
        """Its number among the classes, from 0."""
        return self.index.classes.index(self.get(id))

    def write(self) -> None:
        """Write the index as it is."""
        self._replace(self.index)

    def retitle(self, title: str) -> None:
        """Give the project another title."""
        self._replace(self.index.model_copy(update={"title": cleaned(title, "project")}))

    def add(self, name: str) -> IndexedClass:
        """A new class at the end, with a folder of its own."""
        name = self._free(name)
        # An id never comes again, so that nothing is mistaken for another class's.
        one = IndexedClass(id=new_id(self._ids), name=name, colour=self._free_colour(), folder=self._new_folder(name))
        with explained(self.root):
            make_folder(self.root / one.folder)
        self.insert(one, len(self.index.classes))
        return one

    def insert(self, one: IndexedClass, place: int) -> None:
        """A class whose folder is there."""
        others = list(self.index.classes)
        others.insert(place, one)
        self._put(others)
        self._ids.add(one.id)

    def remove(self, id: str) -> IndexedClass:
        """Strike a class off the list; what it was."""
        one = self.get(id)
        self._put([each for each in self.index.classes if each.id != id])
        return one

    def move(self, id: str, to: int) -> None:
        """Give it the place `to`."""
        one = self.get(id)
        others = [each for each in self.index.classes if each.id != id]
        others.insert(max(0, to), one)
        self._put(others)

    def change(self, id: str, **values: object) -> None:
        """Give a class another colour, or switch it on or off."""
        self.get(id)
        self._put(
            [each.model_copy(update=values) if each.id == id else each for each in self.index.classes],
        )

    def rename(self, id: str, name: str) -> str:
        """Give a class another name, and its folder one that fits; the folder's name.

        Pull the plug at any moment: the index has both names of the folder until only the new one is there.
        """
        one = self.get(id)
        name = self._free(name, besides=id)
        folder = self._new_folder(name, besides=one.folder)
        if folder == one.folder:
            self.change(id, name=name)
            return folder
        self.change(id, name=name, folder=folder, former=one.folder)
        try:
            (self.root / one.folder).rename(self.root / folder)
            sync_folder(self.root)
        except OSError:  # another program has a file in it open, which Windows does not like; the name will do
            folder = one.folder
        self.change(id, folder=folder, former=None)
        return folder

    def _free(self, name: str, besides: str = "") -> str:
        name = cleaned(name, "class")
        if any(each.name == name for each in self.index.classes if each.id != besides):
            raise ConfigError(
                tr("There is already a class named {name}; choose another name, or merge the two.", name=name)
            )
        return name

    def _new_folder(self, name: str, besides: str = "") -> str:
        taken: set[str] = {each.folder for each in self.index.classes}
        with suppress(OSError):
            taken |= {path.name for path in self.root.iterdir()}
        return folder_name(name, taken - {besides})

    def _free_colour(self) -> int:
        taken = {each.colour for each in self.index.classes}
        return next(colour for colour in range(len(taken) + 1) if colour not in taken)

    def _put(self, classes: Sequence[IndexedClass]) -> None:
        self._replace(self.index.model_copy(update={"classes": tuple(classes)}))

    def _replace(self, index: ProjectIndex) -> None:
        index = index.model_copy(update={"format": FORMAT})
        with explained(self.root):
            write_whole(self.root / INDEX, index.to_json().encode())
        self.index = index


def read_index(root: Path) -> ProjectIndex | None:
    """The index of the project in a folder; None where there is none. DataError where it is damaged, or too new."""
    path = root / INDEX
    with explained(root):
        try:
            content = path.read_bytes() if path.stat().st_size <= INDEX_LIMIT else b""
        except FileNotFoundError:
            return None
    return parse_index(content, root.name or str(root))


def set_aside(root: Path) -> None:
    """Give a damaged index another name, so that nothing of it is lost."""
    with suppress(OSError):
        (root / INDEX).replace(root / f"{INDEX}.damaged")


def class_folders(root: Path, listed: Collection[str]) -> set[str]:
    """The folders of classes that are there: those that are listed, and others that have pictures in them."""
    with explained(root):
        folders = [path for path in root.iterdir() if path.is_dir() and not path.is_symlink()]
    return {path.name for path in folders if path.name in listed or has_pictures(path)}
