"""A project: classes of one's own, and pictures for each, in a plain folder."""

from collections.abc import Collection, Sequence
from pathlib import Path

from core.projects.types import AddedFiles, Advice, Example, ProjectClass, SessionKind
from core.types import Image, Progress, no_progress


class Session:
    """Pictures that were taken in one go; whole sessions are held out of training, to measure on."""

    name: str
    skipped: int
    """Pictures that were nearly the same as one of the last, and were not kept."""

    def add(self, image: Image) -> Example | None:
        """Keep a picture; None where it is nearly the same as one of the last. DataError where it cannot be written."""
        raise NotImplementedError


class Project:
    """An open project; closed after use. May be used from several threads; every change is on disk when it returns."""

    title: str
    folder: Path
    classes: tuple[ProjectClass, ...]
    read_only: bool
    read_only_reason: str
    can_undo: bool
    can_redo: bool

    @classmethod
    def create(cls, folder: Path, title: str) -> "Project":
        """A new project in `folder`, which must be new or empty. DataError otherwise."""
        raise NotImplementedError

    @classmethod
    def open(cls, folder: Path) -> "Project":
        """The project in `folder`, or a folder of class folders, which becomes one. Read only where it must be."""
        raise NotImplementedError

    def close(self) -> None:
        """Let others open it; what was deleted is then gone for good."""

    def rename(self, title: str) -> None:
        """Give the project another title."""

    def add_class(self, name: str) -> ProjectClass:
        """A new class at the end. ConfigError where the name is empty or taken."""
        raise NotImplementedError

    def rename_class(self, id: str, name: str) -> None:
        """ConfigError where the name is empty or taken."""

    def recolour_class(self, id: str, colour: int) -> None:
        """The number of its colour in the program's palette."""

    def enable_class(self, id: str, enabled: bool) -> None:
        """Whether training uses it."""

    def move_class(self, id: str, to: int) -> None:
        """Give it the place `to` among the classes, from 0."""

    def merge_classes(self, into: str, other: str) -> None:
        """Give `into` the pictures of `other`, which is no more."""

    def remove_class(self, id: str) -> None:
        """Into the project's bin, with its pictures."""

    def examples(self, class_id: str) -> Sequence[Example]:
        """The pictures of a class, oldest first."""
        raise NotImplementedError

    def count(self, class_id: str) -> int:
        """How many pictures a class has."""
        raise NotImplementedError

    def begin_session(self, class_id: str, kind: SessionKind) -> Session:
        """A new capture session; it leaves nothing behind if no picture is added."""
        raise NotImplementedError

    def add_files(self, class_id: str, paths: Sequence[Path], progress: Progress = no_progress) -> AddedFiles:
        """Copy picture files, and those in folders, into a class; those of each folder are one session."""
        raise NotImplementedError

    def move_examples(self, ids: Collection[str], class_id: str) -> tuple[Example, ...]:
        """Give pictures to another class; the examples that they become."""
        raise NotImplementedError

    def remove_examples(self, ids: Collection[str]) -> None:
        """Into the project's bin."""

    def undo(self) -> str | None:
        """Take back the last delete, move, merge or rename: what was taken back, in a sentence; None if nothing can."""
        raise NotImplementedError

    def redo(self) -> str | None:
        """Do again what was taken back last."""
        raise NotImplementedError

    def advice(self) -> tuple[Advice, ...]:
        """What keeps a network from learning well from these pictures."""
        raise NotImplementedError
