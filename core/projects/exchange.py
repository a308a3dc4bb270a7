"""Projects as one file: our own zips, zips of class folders, and what the well-known web tool exports."""

import os
import shutil
import tempfile
import zipfile
from pathlib import Path

from core.datasets.containers import Zip, open_container
from core.datasets.project_index import INDEX
from core.errors import DataError
from core.images import printable
from core.language import tr
from core.lasting import PARTIAL
from core.projects.disk import explained
from core.projects.incoming import Incoming, read_zip
from core.projects.listing import new_folder
from core.projects.pictures import free_file
from core.projects.project import Project
from core.types import Progress, no_progress

SUFFIXES = (".zip", ".tm")
"""Of files that can be imported."""


def export_zip(project: Project, path: Path, progress: Progress = no_progress) -> Path:
    """Write the whole project as one zip, replacing what is at `path` once it is whole.

    Nothing is left there when that fails (DataError), or when `progress` cancels it.
    """
    pictures = [one for each in project.classes for one in project.examples(each.id)]
    partial = path.with_name(f"{PARTIAL}{path.name}")
    try:
        with explained(path.parent):
            # Pictures are compressed already.
            with zipfile.ZipFile(partial, "w", zipfile.ZIP_STORED, strict_timestamps=False) as archive:
                archive.writestr(INDEX, project.index_text())
                for number, one in enumerate(pictures):
                    progress(number, len(pictures), "pictures")
                    archive.write(one.path, one.path.relative_to(project.folder).as_posix())
            with partial.open("rb+") as file:
                os.fsync(file.fileno())
            partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return path


def import_zip(path: Path, into: Path | None = None, progress: Progress = no_progress) -> Project:
    """A new project, in a new folder inside `into` (default: our own), from any of the zips that are understood.

    DataError or ImageError where it is damaged, made to do harm, or none of them; nothing is left then, nor when
    `progress` cancels it. Pictures are copied as they are.
    """
    container = open_container(path.absolute())
    if not isinstance(container, Zip):
        raise DataError(tr("{path} is a folder. Open it as it is, or choose a zip.", path=printable(str(path))))
    incoming = read_zip(container)
    target = new_folder(incoming.index.title or path.stem, into)
    with explained(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(prefix=PARTIAL, dir=target.parent))
    try:
        with explained(partial):
            _unpack(container, incoming, partial, progress)
            partial.chmod(0o755)  # temporary folders are made for their owner alone
            partial.replace(target)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return Project.open(target)


def _unpack(container: Zip, incoming: Incoming, folder: Path, progress: Progress) -> None:
    (folder / INDEX).write_text(incoming.index.to_json(), encoding="utf-8")
    for each in incoming.index.classes:
        (folder / each.folder).mkdir()
    for number, (name, parts) in enumerate(incoming.pictures):
        progress(number, len(incoming.pictures), "pictures")
        content = container.read(name)
        file = free_file(folder.joinpath(*parts))
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    if hasattr(os, "sync"):
        os.sync()  # once for all files: until now nobody was told that they are there
