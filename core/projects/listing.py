"""The projects on this machine, without opening them: those in our own folder, and others that were opened lately."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core import paths
from core.datasets.project_index import INDEX, with_folders
from core.errors import DataError, SightglassError
from core.images import printable
from core.language import tr
from core.lasting import write_whole
from core.projects.class_list import class_folders, read_index
from core.projects.disk import explained
from core.projects.names import folder_name
from core.projects.pictures import Pictures

REMEMBERED = 20
"""Projects elsewhere that are kept in mind."""
_RECENT = ".elsewhere.json"


@dataclass(frozen=True)
class ProjectSummary:
    """`thumbnail` is a picture of the project, None where it has none; `changed` is in seconds since 1970."""

    folder: Path
    title: str
    classes: tuple[str, ...]
    examples: int
    changed: float
    thumbnail: Path | None


def own_projects() -> Path:
    """The folder in which new projects are made."""
    return paths.home() / "projects"


def new_folder(title: str, into: Path | None = None) -> Path:
    """Where a project of this title can be made: a folder that is not there yet, in our own or another one."""
    parent = into or own_projects()
    taken = [path.name for path in parent.iterdir()] if parent.is_dir() else []
    return parent / folder_name(title, taken)


def list_projects() -> tuple[ProjectSummary, ...]:
    """Those in our own folder, and those elsewhere that are remembered and there; the newest first."""
    found = {summary.folder: summary for summary in _summaries((*_own(), *_elsewhere()))}
    return tuple(sorted(found.values(), key=lambda summary: summary.changed, reverse=True))


def summary_of(folder: Path) -> ProjectSummary:
    """What a project has, without opening it. DataError where there is none, or it cannot be read."""
    index = read_index(folder)
    if index is None:
        raise DataError(tr("{folder} is no project.", folder=printable(str(folder))))
    classes = with_folders(index, class_folders(folder, index.folders)).classes
    pictures = Pictures(folder, {each.id: each.folder for each in classes})
    examples = [one for each in classes for one in pictures.of(each.id)]
    with explained(folder):
        changed = (folder / INDEX).stat().st_mtime
    return ProjectSummary(
        folder=folder,
        title=index.title or folder.name,
        classes=tuple(each.name for each in classes),
        examples=len(examples),
        changed=max([changed, *(one.captured for one in examples)]),
        thumbnail=examples[0].path if examples else None,
    )


def remember(folder: Path) -> None:
    """A project was opened: where it lies elsewhere, it is listed as well from now on."""
    folder = folder.absolute()
    if folder.parent == own_projects():
        return
    others = [path for path in _elsewhere() if path != folder]
    text = json.dumps([str(path) for path in (folder, *others)][:REMEMBERED])
    with suppress(OSError):  # on a full disk it is only not listed
        own_projects().mkdir(parents=True, exist_ok=True)
        write_whole(own_projects() / _RECENT, text.encode())


def _own() -> Iterator[Path]:
    with suppress(OSError):  # none yet
        yield from sorted(path for path in own_projects().iterdir() if (path / INDEX).is_file())


def _elsewhere() -> list[Path]:
    try:
        names = json.loads((own_projects() / _RECENT).read_text(encoding="utf-8"))
        return [Path(name) for name in names if isinstance(name, str)]
    except (OSError, ValueError, TypeError):
        return []


def _summaries(folders: Iterable[Path]) -> Iterator[ProjectSummary]:
    for folder in folders:
        with suppress(SightglassError):  # it has gone, or opening it will say what is wrong with it
            yield summary_of(folder)
