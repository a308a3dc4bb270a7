"""The frozen objects that a project hands out."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from core.types import FileFailure

SessionKind = Literal["camera", "files", "drawing", "paste"]


@dataclass(frozen=True, slots=True)
class ProjectClass:
    """One class: `id` stays whatever it is called; `colour` is its number in the program's palette, from 0.

    Training leaves a class out that is not `enabled`. Its pictures lie in `folder_name`, inside the project's folder.
    """

    id: str
    name: str
    colour: int
    enabled: bool
    folder_name: str


@dataclass(frozen=True, slots=True)
class Example:
    """One picture on the disk, upright and whole. A picture that is moved to another class becomes another example.

    `session` names the capture session, "" where it belongs to none. `digest` has 32 hexadecimal digits that tell the
    file's content, or is "" where it is not known yet. `size` is in bytes, `captured` in seconds since 1970.
    """

    id: str
    path: Path
    class_id: str
    session: str
    digest: str
    size: int
    captured: float


@dataclass(frozen=True)
class AddedFiles:
    """What became of files: `skipped` counts those the class has already, `broken` says what is wrong with each."""

    added: tuple[Example, ...]
    skipped: int = 0
    broken: tuple[FileFailure, ...] = ()


@dataclass(frozen=True)
class Advice:
    """Something about the pictures that keeps a network from learning well: what it is, and what to do about it.

    `class_ids` are the classes it is about; `prevents` says that training cannot begin before it is mended.
    """

    kind: Literal["one-class", "empty", "few", "unbalanced", "one-session"]
    sentence: str
    remedy: str
    class_ids: tuple[str, ...] = ()
    prevents: bool = False
