"""Folders and zips of pictures: what is in them, and the bytes of one file. Nothing is ever unpacked to the disk."""

import os
import stat
import threading
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from core.datasets.listing import MAX_FILES, Found, FoundFile, is_hidden
from core.errors import DataError, ImageError
from core.images import MAX_BYTES, printable, read_file
from core.language import tr, whole

_SUSPICIOUS_BYTES = 2**30
_SUSPICIOUS_RATIO = 100
"""Pictures are compressed already: what unpacks to more than this many times the zip, and a gigabyte, is a bomb."""
_DEPTH = 32


class Container(Protocol):
    """A folder or a zip. Can be sent to another process, and read from several threads."""

    @property
    def path(self) -> Path:
        """Where it is."""

    def find(self) -> Found:
        """Everything that is in it. Raises DataError."""

    def read(self, name: str) -> bytes:
        """The file of this name, as `find` gave it. Raises ImageError, whose sentence names the file."""


def open_container(path: Path) -> Container:
    """The folder or the zip at `path`. DataError if it is neither."""
    if path.is_dir():
        return Folder(path)
    if zipfile.is_zipfile(path):
        return Zip(path)
    if path.exists():
        raise DataError(
            tr("{path} is neither a folder nor a zip. Choose one with a folder per class.", path=printable(str(path)))
        )
    raise DataError(
        tr("There is no folder or zip {path}. It may have been moved or renamed.", path=printable(str(path)))
    )


class Folder:
    """A folder and what is below it. Links are followed, but no folder is entered twice."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def find(self) -> Found:
        """Everything in the folder; DataError where part of it cannot be listed, or there is too much."""
        files: list[FoundFile] = []
        folders: set[tuple[str, ...]] = set()
        entered: set[tuple[int, int]] = set()
        waiting: list[tuple[str, ...]] = [()]
        while waiting:
            parts = waiting.pop()
            try:
                status = self.path.joinpath(*parts).stat()
                if (status.st_dev, status.st_ino) in entered or len(parts) > _DEPTH:
                    continue
                entered.add((status.st_dev, status.st_ino))
                with os.scandir(self.path.joinpath(*parts)) as found:
                    entries = [(entry.name, entry.is_dir(), entry) for entry in found if not is_hidden(entry.name)]
                folders.update((*parts, name) for name, is_folder, _ in entries if is_folder)
                waiting += [(*parts, name) for name, is_folder, _ in entries if is_folder]
                files += [_on_disk((*parts, name), entry) for name, is_folder, entry in entries if not is_folder]
            except OSError as error:
                raise DataError(
                    tr(
                        "{folder} cannot be listed ({strerror}). Check that you may open it and that its disk "
                        "is there.",
                        folder=printable(str(self.path.joinpath(*parts))),
                        strerror=error.strerror,
                    )
                ) from error
            _check_number(len(files), self.path)
        return Found(files, frozenset(folders))

    def read(self, name: str) -> bytes:
        """The content of a file; ImageError if it is gone or cannot be read."""
        return read_file(self.path / name)


def _on_disk(parts: tuple[str, ...], entry: "os.DirEntry[str]") -> FoundFile:
    try:
        status = entry.stat()
    except FileNotFoundError:  # a link to nowhere, or removed just now: reading it will say so
        return FoundFile(parts, 0, 0)
    return FoundFile(parts, status.st_size, status.st_mtime_ns)


class Zip:
    """A zip file. Every process opens it for itself, once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._opened: tuple[int, zipfile.ZipFile] | None = None
        self._members: dict[str, zipfile.ZipInfo] = {}
        self._lock = threading.Lock()

    def __getstate__(self) -> dict[str, object]:
        return {"path": self.path}

    def __setstate__(self, state: dict[str, Path]) -> None:
        self.__init__(state["path"])  # type: ignore[misc]

    def __del__(self) -> None:
        if self._opened is not None and self._opened[0] == os.getpid():
            self._opened[1].close()

    def find(self) -> Found:
        """Everything in the zip. DataError if it is damaged, encrypted, or made to do harm."""
        entries = list(self._entries())
        _check_sizes(entries, self.path)
        files = {parts: FoundFile(parts, entry.file_size, entry.CRC) for parts, entry in entries if not entry.is_dir()}
        folders = {parts[:length] for parts in files for length in range(1, len(parts))}
        folders |= {parts for parts, entry in entries if entry.is_dir()}
        return Found(list(files.values()), frozenset(folders))

    def read(self, name: str) -> bytes:
        """The content of a member; ImageError if it is damaged or larger than any picture."""
        try:
            archive = self._archive()
            with archive.open(self._members[name]) as member:
                data = member.read(MAX_BYTES + 1)
        except KeyError as error:
            raise self._unreadable(name, tr("is no longer in it. Was the zip replaced?")) from error
        # What zipfile raises for damaged members is not documented beyond these.
        except (OSError, EOFError, RuntimeError, NotImplementedError, ValueError, zlib.error, zipfile.BadZipFile) as error:  # fmt: skip  # noqa: E501
            raise self._unreadable(name, tr("is damaged ({error}). Make the zip again", error=error)) from error
        if len(data) > MAX_BYTES:
            raise self._unreadable(name, tr("is larger than {max_bytes} MB", max_bytes=MAX_BYTES // 1_000_000))
        return data

    def _unreadable(self, name: str, what: str) -> ImageError:
        return ImageError(tr("{name} in {zip} {what}.", name=printable(name), zip=printable(self.path.name), what=what))

    def _archive(self) -> zipfile.ZipFile:
        with self._lock:
            if self._opened is None or self._opened[0] != os.getpid():
                _check_directory(self.path)
                try:
                    self._opened = os.getpid(), zipfile.ZipFile(self.path)
                except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile) as error:
                    raise DataError(
                        tr(
                            "The zip {path} cannot be read ({error}). Make it or get it again.",
                            path=printable(str(self.path)),
                            error=error,
                        )
                    ) from error
                entries = self._opened[1].infolist()
                self._members = {"/".join(_parts(entry)): entry for entry in entries}
            return self._opened[1]

    def _entries(self) -> Iterator[tuple[tuple[str, ...], zipfile.ZipInfo]]:
        for entry in self._archive().infolist():
            parts = _parts(entry)
            if ".." in parts:
                raise self._refused(entry, tr("whose path leads out of the zip"))
            if stat.S_ISLNK(entry.external_attr >> 16):
                raise self._refused(entry, tr("which is a link"))
            if entry.flag_bits & 1:
                raise self._refused(entry, tr("which is locked with a password"))
            if parts and not any(map(is_hidden, parts)):
                yield parts, entry

    def _refused(self, entry: zipfile.ZipInfo, why: str) -> DataError:
        return DataError(
            tr(
                "The zip {path} has an entry {filename}, {why}. Unpack it with a program that you trust, "
                "look at what is in it, and pack the class folders anew.",
                path=printable(str(self.path)),
                filename=printable(entry.filename),
                why=why,
            )
        )


def _parts(entry: zipfile.ZipInfo) -> tuple[str, ...]:
    """The folders and the name of an entry. Some programs for Windows write its separator."""
    return tuple(part for part in entry.filename.replace("\\", "/").split("/") if part not in ("", "."))


def _check_directory(path: Path) -> None:
    """DataError for a zip whose table of contents alone would fill the memory: it is read whole."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 2**16 - 22))
        tail = file.read()
    end = tail.rfind(b"PK\5\6")
    number = int.from_bytes(tail[end + 10 : end + 12], "little")
    wide = tail.rfind(b"PK\6\6", 0, max(end, 0))
    if number == 0xFFFF and wide >= 0:  # the number did not fit: it is in the record for larger zips before it
        number = int.from_bytes(tail[wide + 32 : wide + 40], "little")
    _check_number(number, path)


def _check_number(number: int, path: Path) -> None:
    if number > MAX_FILES:
        raise DataError(
            tr(
                "{path} has more than {max_files} files. Choose a folder further in, or divide it.",
                path=printable(str(path)),
                max_files=whole(MAX_FILES),
            )
        )


def _check_sizes(entries: list[tuple[tuple[str, ...], zipfile.ZipInfo]], path: Path) -> None:
    unpacked = sum(entry.file_size for _, entry in entries)
    if unpacked > max(_SUSPICIOUS_BYTES, _SUSPICIOUS_RATIO * path.stat().st_size):
        raise DataError(
            tr(
                "The zip {path} would unpack to {size} GB, far more than pictures do; it may be "
                "made to do harm. Get it from somewhere else.",
                path=printable(str(path)),
                size=whole(round(unpacked / 1e9)),
            )
        )
