"""Pictures come into a project: frames, drawings and pasted pictures in sessions, and files as they are."""

import io
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import PIL.Image

from core.datasets.labelled import digest_of
from core.datasets.listing import is_hidden
from core.errors import Cancelled, ImageError, SightglassError
from core.images import IMAGE_SUFFIXES, decode_image, read_file
from core.lasting import make_folder, write_whole
from core.projects.disk import explained
from core.projects.names import folder_name
from core.projects.pictures import Pictures, contents_like, free_file
from core.projects.sameness import CAMERA_DIFFERENCE, RecentPictures
from core.projects.types import AddedFiles, Example, SessionKind
from core.types import FileFailure, Image, Progress

_QUALITY = 92
"""Of JPEG: a frame of 640 × 480 takes about 50 kB."""
_CHECKED_SIDE = 64
"""Pixels to which a picture file is decoded at least, to see whether it can be."""


class Owner(Protocol):
    """What a session needs of its project."""

    def keep(self, class_id: str, session: str, name: str, content: bytes, together: list[str]) -> Example:
        """Write a picture into a session of a class; "" for none. It is taken back `together` with those before it."""

    def free_session(self, class_id: str, name: str) -> str:
        """The name, or one like it, that no session of the class has."""


class Session:
    """Pictures that were taken in one go; whole sessions are held out of training, to measure on."""

    def __init__(self, owner: Owner, class_id: str, kind: SessionKind) -> None:
        self.class_id, self.kind = class_id, kind
        self.name = ""
        """Of the session, once it has a picture."""
        self.added = self.skipped = 0
        """Pictures that were kept, and those that were nearly the same as one of the last."""
        self._together: list[str] = []
        self._owner = owner
        self._recent = RecentPictures(CAMERA_DIFFERENCE if kind == "camera" else 0.0)

    def add(self, image: Image) -> Example | None:
        """Keep a picture; None where it is nearly the same as one of the last.

        It is on the disk when this returns. DataError where it cannot be written; the next one may be again.
        """
        if not self._recent.is_new(image.pixels):
            self.skipped += 1
            return None
        try:
            example = self._keep(image)
        except SightglassError:
            self._recent.forget_last()
            raise
        self.added += 1
        return example

    def _keep(self, image: Image) -> Example:
        if not self.name:
            self.name = self._owner.free_session(self.class_id, f"{time.strftime('%Y-%m-%d %H.%M.%S')} {self.kind}")
        suffix, content = _encoded(image, self.kind)
        return self._owner.keep(self.class_id, self.name, f"{self.added + 1:04}{suffix}", content, self._together)


def _encoded(image: Image, kind: SessionKind) -> tuple[str, bytes]:
    file = io.BytesIO()
    picture = PIL.Image.fromarray(image.pixels)
    if kind == "drawing":  # lines stay sharp, and take less room
        picture.save(file, "PNG")
        return ".png", file.getvalue()
    picture.save(file, "JPEG", quality=_QUALITY)
    return ".jpg", file.getvalue()


def add_files(owner: Owner, pictures: Pictures, class_id: str, paths: Sequence[Path], progress: Progress) -> AddedFiles:
    """Copy picture files as they are. Those in a folder inside one of `paths` are a session, named after the folder.

    Others stand by themselves. Each is decoded once, to see whether it can be. Where `progress` cancels it, those that
    were added stay.
    """
    files = [found for path in paths for found in _files_in(path)]
    sizes = {size for path, _ in files if (size := _size(path))}
    with explained(pictures.root):
        known = contents_like(pictures.of(class_id), sizes)
    added: list[Example] = []
    together: list[str] = []
    broken: list[FileFailure] = []
    skipped = 0
    try:
        for number, (path, session) in enumerate(files):
            progress(number, len(files), "pictures")
            try:
                content = read_file(path)
                decode_image(content, str(path), side=_CHECKED_SIDE)
            except ImageError as error:
                broken.append(FileFailure(str(path), str(error)))
                continue
            mark = len(content), digest_of(content)
            if mark in known:
                skipped += 1
                continue
            known.add(mark)
            added.append(owner.keep(class_id, session, _file_name(path), content, together))
    except Cancelled:
        pass
    return AddedFiles(tuple(added), skipped, tuple(broken))


def _files_in(path: Path) -> Iterator[tuple[Path, str]]:
    """The file, or the pictures in the folder, each with the name of its session."""
    if not path.is_dir():
        yield path, ""
        return
    for file in sorted(path.rglob("*")):
        inside = file.relative_to(path).parts
        if file.suffix.lower() in IMAGE_SUFFIXES and file.is_file() and not any(map(is_hidden, inside)):
            yield file, folder_name(inside[0], ()) if len(inside) > 1 else ""


def _file_name(path: Path) -> str:
    suffix = path.suffix.lower()
    return folder_name(path.stem, ()) + (suffix if suffix in IMAGE_SUFFIXES else ".jpg")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def write_picture(folder: Path, session: str, name: str, content: bytes) -> Path:
    """Write a picture into a session's folder inside that of a class; where it is. OSError leaves nothing."""
    for part in (folder, folder / session):
        make_folder(part)
    path = free_file(folder / session / name)
    write_whole(path, content)
    return path
