"""A project: classes of one's own, and pictures for each, in a plain folder.

Inside the folder there is one folder for each class, with a folder for each capture session, and an index file. What is
in the folders counts: the index only says what classes are called, so that pictures may also be put there by hand.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, count
from pathlib import Path
from threading import RLock
from typing import Self

from core.datasets.labelled import digest_of
from core.datasets.project_index import LONGEST_NAME, ProjectIndex, TooNew, with_folders
from core.errors import DataError
from core.images import printable
from core.language import tr
from core.lasting import PARTIAL
from core.projects import capture
from core.projects.advice import advise
from core.projects.capture import Session, write_picture
from core.projects.changes import Changes
from core.projects.class_list import ClassList, class_folders, read_index, set_aside
from core.projects.disk import explained
from core.projects.history import History
from core.projects.names import cleaned
from core.projects.pictures import Pictures, empty_bin
from core.projects.presence import Presence
from core.projects.types import AddedFiles, Advice, Example, ProjectClass, SessionKind
from core.types import Progress, no_progress


class Project:
    """An open project; closed after use. May be used from several threads; every change is on disk when it returns.

    Looking at classes and examples never waits for the disk. Where the project is `read_only`, `read_only_reason` says
    why, and every change raises that (DataError). `note` is a sentence about what had to be mended when it was opened.
    """

    def __init__(self, folder: Path, classes: ClassList, pictures: Pictures, presence: Presence, note: str) -> None:
        self.folder, self.note = folder, note
        self.read_only_reason = presence.reason
        self._list, self._pictures, self._presence = classes, pictures, presence
        self._history = History()
        self._changes = Changes(classes, pictures, self._history)
        self._lock = RLock()

    @classmethod
    def create(cls, folder: Path, title: str) -> Self:
        """A new project in `folder`, which must be new or empty. DataError otherwise."""
        title = cleaned(title, "project")
        with explained(folder.parent):
            if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
                raise DataError(
                    tr("{folder} already holds something; choose a new or empty folder.", folder=printable(str(folder)))
                )
            folder.mkdir(parents=True, exist_ok=True)
        ClassList(folder, ProjectIndex(title=title)).write()
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path, to_look: bool = False) -> Self:
        """The project in `folder`; a folder of class folders becomes one. It is read only where it must be.

        With `to_look` it is read only anyway, others may change it, and nothing at all is written.

        DataError where it is none, cannot be read, or was made by a newer version of the program.
        """
        folder = folder.absolute()
        _read(folder)  # in a folder that is no project, nothing is written
        presence = Presence(folder, hold=not to_look)
        try:
            index, changed, damage = _read(folder)
            pictures = Pictures(folder, {each.id: each.folder for each in index.classes})
        except DataError:
            presence.release()
            raise
        project = cls(folder, ClassList(folder, index), pictures, presence, damage)
        if not project.read_only:
            try:
                project._tidy(changed, bool(damage))
            except DataError as error:
                project._let_go(str(error))
        return project

    def _tidy(self, changed: bool, damaged: bool) -> None:
        """Put in order what was left in disorder when the project was open last."""
        empty_bin(self.folder)
        for file in (*self._pictures.leftovers, *self.folder.glob(f"{PARTIAL}*")):
            with suppress(OSError):
                file.unlink()
        if damaged:
            set_aside(self.folder)
        if changed:
            self._list.write()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let others open it; what was deleted is then gone for good."""
        with self._lock:
            if not self.read_only:
                empty_bin(self.folder)
                self._let_go(tr("This project is closed; open it again to change it."))

    def _let_go(self, reason: str) -> None:
        self._presence.release()
        self.read_only_reason = reason

    # what there is

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return bool(self.read_only_reason)

    @property
    def title(self) -> str:
        """What people call it."""
        return self._list.index.title or self.folder.name

    @property
    def classes(self) -> tuple[ProjectClass, ...]:
        """In the order that people gave them."""
        return self._list.classes

    def examples(self, class_id: str) -> Sequence[Example]:
        """The pictures of a class: new ones come last; later on in the order of their sessions, by name."""
        return self._pictures.of(class_id)

    def count(self, class_id: str) -> int:
        """How many pictures a class has."""
        return self._pictures.count(class_id)

    def advice(self) -> tuple[Advice, ...]:
        """What keeps a network from learning well from these pictures."""
        classes = self.classes
        return tuple(advise(classes, {each.id: self.examples(each.id) for each in classes}))

    def index_text(self) -> str:
        """What its index file says, or would say."""
        return self._list.index.to_json()

    # pictures come in

    def begin_session(self, class_id: str, kind: SessionKind) -> Session:
        """A new capture session; it leaves nothing behind if no picture is added."""
        with self._changing():
            self._list.get(class_id)
        return Session(self, class_id, kind)

    def add_files(self, class_id: str, paths: Sequence[Path], progress: Progress = no_progress) -> AddedFiles:
        """Copy picture files, and those in folders, into a class; see `core.projects.capture.add_files`."""
        with self._changing():
            self._list.get(class_id)
        return capture.add_files(self, self._pictures, class_id, paths, progress)

    def keep(self, class_id: str, session: str, name: str, content: bytes, together: list[str]) -> Example:
        """Write a picture into a session of a class, "" for none. DataError leaves nothing behind.

        `together` has the ids of those that came before it in one go, and gets this one's: all are taken back at once.
        """
        with self._changing():
            self._list.get(class_id)
            path = write_picture(self._pictures.folder(class_id), session, name, content)
            example = self._pictures.add(class_id, path, digest_of(content).hex())
            together.append(example.id)
            if len(together) == 1:
                self._changes.came(together)
            return example

    def free_session(self, class_id: str, name: str) -> str:
        """The name, or one like it, that no session of the class has."""
        with self._changing():
            folder = self._pictures.folder(class_id)
            candidates = chain((name,), (f"{name} {number}" for number in count(2)))
            return next(free for free in candidates if not (folder / free).exists())

    # pictures are moved and deleted

    def move_examples(self, ids: Collection[str], class_id: str) -> tuple[Example, ...]:
        """Give pictures to another class; the examples that they become."""
        with self._changing():
            return self._changes.move(ids, class_id)

    def remove_examples(self, ids: Collection[str]) -> None:
        """Into the project's bin."""
        with self._changing():
            self._changes.throw_away(ids)

    # classes

    def rename(self, title: str) -> None:
        """Give the project another title."""
        with self._changing():
            self._list.retitle(title)

    def add_class(self, name: str) -> ProjectClass:
        """A new class at the end. ConfigError where the name is empty or taken."""
        with self._changing():
            self._changes.add(name)
            return self.classes[-1]

    def rename_class(self, id: str, name: str) -> None:
        """Give a class another name. ConfigError where it is empty or taken."""
        with self._changing():
            self._changes.rename(id, name)

    def recolour_class(self, id: str, colour: int) -> None:
        """The number of its colour in the program's palette."""
        with self._changing():
            self._changes.recolour(id, colour)

    def enable_class(self, id: str, enabled: bool) -> None:
        """Whether training uses it."""
        with self._changing():
            self._changes.enable(id, enabled)

    def move_class(self, id: str, to: int) -> None:
        """Give it the place `to` among the classes, from 0."""
        with self._changing():
            self._changes.reorder(id, to)

    def merge_classes(self, into: str, other: str) -> None:
        """Give `into` the pictures of `other`, which is no more."""
        with self._changing():
            self._changes.merge(into, other)

    def remove_class(self, id: str) -> None:
        """Into the project's bin, with its pictures."""
        with self._changing():
            self._changes.remove(id)

    # taking back

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is one to make again."""
        return self._history.can_redo

    def undo(self) -> str | None:
        """Take back the last change of pictures or classes: pictures that came in one go are taken back at once.

        What was taken back, in a sentence; None if there is nothing. DataError where it cannot be any more.
        """
        with self._changing():
            return self._history.undo()

    def redo(self) -> str | None:
        """Make the change again that was taken back last."""
        with self._changing():
            return self._history.redo()

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """One change at a time, and only where there may be one; what goes wrong is said in a sentence."""
        with self._lock, explained(self.folder):
            if self.read_only:
                raise DataError(self.read_only_reason)
            if not self.folder.is_dir():  # what is written must not make it anew
                raise FileNotFoundError(str(self.folder))
            yield


def _read(folder: Path) -> tuple[ProjectIndex, bool, str]:
    """The index of a project as its folders are now, whether it says anything new, and what was wrong with the file."""
    if not folder.is_dir():
        raise DataError(
            tr("There is no folder {folder}. It may have been moved or renamed.", folder=printable(str(folder)))
        )
    damage = ""
    try:
        known = read_index(folder)
    except TooNew:
        raise
    except DataError as error:
        known, damage = None, tr("{error} The classes were made anew from its folders.", error=error)
    there = class_folders(folder, known.folders if known else ())
    if known is None and not there and not damage:
        where = printable(str(folder))
        raise DataError(
            tr("{where} is no project. Choose a folder with a folder of pictures for each class.", where=where)
        )
    index = with_folders(known or ProjectIndex(title=folder.name[:LONGEST_NAME]), there)
    return index, index != known, damage
