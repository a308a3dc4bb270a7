"""Features on disk: rows of numbers under the digests of the pictures that they were computed from.

A *shelf* is for everything else on which features depend, such as the weights; on it lies an *entry* for each list of
pictures. An entry is written block by block, and each block has a checksum. So whatever happens to the process or to
the file, a block either is as it was computed, or counts as not there, and work that was interrupted goes on where it
was. What another entry of the shelf has for the same picture is taken from there.
"""

import hashlib
import io
import os
import shutil
from collections.abc import Container, Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, Self

import numpy as np
from numpy.typing import NDArray

from core import paths
from core.errors import DataError
from core.language import tr

LIMIT = 4 * 2**30
"""Bytes of all features; those that were not used for the longest time go first."""
BLOCK = 64
"""Rows under one checksum."""

_FREE = 4
"""Of the disk's free room, one part in so many may be taken."""
_SUM, _DIGEST = 16, 16
"""Bytes of a checksum, and of what tells a picture's content."""
_VALUES, _PICTURES, _SUMS = "features.bin", "pictures.bin", "sums.bin"

Digests = NDArray[np.uint8]
Features = NDArray[np.float32]


def key_of(*parts: object) -> str:
    """32 hexadecimal digits that change with `parts`, which stand in it as `repr` writes them."""
    return hashlib.blake2b(repr(parts).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


class CachedFeatures:
    """The features (N × `width` float32) of the pictures with these `digests` (N × 16); closed after use.

    Where the disk has no room they are kept in memory, for this time only.
    """

    def __init__(self, shelf: str, digests: Digests, width: int) -> None:
        self._digests = np.ascontiguousarray(digests)
        self._width = width
        self.known = np.zeros(len(digests), bool)
        """Which rows are there."""
        self._folder = _entry(shelf, self._digests)
        self._sums = np.zeros((-(-len(digests) // BLOCK), _SUM), np.uint8)
        self._file, self.kept = self._opened()
        if self.kept:
            self._check()
            self._take_from_others()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def put(self, rows: NDArray[np.int64], features: Features) -> None:
        """Write some rows, which rise; DataError when the disk is full."""
        try:
            for row, values in zip(rows.tolist(), features, strict=True):
                self._file.seek(row * self._width * 4)
                self._file.write(values.tobytes())
            self.known[rows] = True
            self._file.flush()
            for block in np.unique(rows // BLOCK).tolist():
                self._finish(block)
        except OSError as error:
            raise DataError(
                tr(
                    "The features could not be written to {folder} ({strerror}); make room and resume.",
                    folder=self._folder,
                    strerror=error.strerror,
                )
            ) from error

    def array(self) -> Features:
        """All rows, mapped into memory. They may be written to, which changes no file."""
        assert self.known.all()
        shape = len(self._digests), self._width
        if isinstance(self._file, io.BytesIO):
            return np.frombuffer(self._file.getvalue(), np.float32).reshape(shape).copy()
        if self._digests.size == 0:
            return np.empty(shape, np.float32)
        return np.memmap(self._folder / _VALUES, np.float32, "c", shape=shape)

    def _opened(self) -> tuple[BinaryIO, bool]:
        size = len(self._digests) * self._width * 4
        with suppress(OSError):  # no room or no permission to keep anything
            if _make_room(size, self._folder):
                self._folder.mkdir(parents=True, exist_ok=True)
                os.utime(self._folder)
                (self._folder / _VALUES).touch()
                file = (self._folder / _VALUES).open("r+b")
                if file.seek(0, os.SEEK_END) != size:
                    file.truncate(size)
                    (self._folder / _SUMS).unlink(missing_ok=True)
                (self._folder / _PICTURES).write_bytes(self._digests.tobytes())
                return file, True
        return io.BytesIO(bytes(size)), False

    def _check(self) -> None:
        """Find out which blocks are there and whole."""
        sums = _read(self._folder / _SUMS, _SUM)
        if len(sums) != len(self._sums):
            return
        for block, kept in enumerate(sums):
            if np.array_equal(kept, self._sum(block)):
                self._sums[block] = kept
                self.known[block * BLOCK : (block + 1) * BLOCK] = True

    def _take_from_others(self) -> None:
        wanted: dict[bytes, list[int]] = {}
        for row in np.flatnonzero(~self.known).tolist():
            wanted.setdefault(self._digests[row].tobytes(), []).append(row)
        others = sorted(folder for folder in self._folder.parent.iterdir() if folder != self._folder)
        for folder in others:
            if not wanted:
                return
            with suppress(OSError):  # it was removed just now
                for digests, features in _whole_blocks(folder, self._width, wanted):
                    found = [(row, place) for place, digest in enumerate(digests) for row in wanted.pop(digest, ())]
                    pairs = np.array(sorted(found), np.int64).reshape(-1, 2)
                    self.put(pairs[:, 0], features[pairs[:, 1]])

    def _finish(self, block: int) -> None:
        """Note the checksum of a block once all its rows are there."""
        if not self.kept or not self.known[block * BLOCK : (block + 1) * BLOCK].all():
            return
        self._sums[block] = self._sum(block)
        (self._folder / _SUMS).write_bytes(self._sums.tobytes())

    def _sum(self, block: int) -> NDArray[np.uint8]:
        self._file.seek(block * BLOCK * self._width * 4)
        return _checksum(self._file.read(BLOCK * self._width * 4))


def _whole_blocks(folder: Path, width: int, wanted: Container[bytes]) -> Iterator[tuple[list[bytes], Features]]:
    """The digests and features of those blocks of an entry that have something wanted, and are as they were computed.

    Others are not even read.
    """
    digests = [digest.tobytes() for digest in _read(folder / _PICTURES, _DIGEST)]
    sums = _read(folder / _SUMS, _SUM)
    bounds = [*range(0, len(digests), BLOCK), len(digests)]
    if len(sums) != len(bounds) - 1:
        return
    with (folder / _VALUES).open("rb") as file:
        for kept, (first, last) in zip(sums, pairwise(bounds), strict=True):
            if not any(digest in wanted for digest in digests[first:last]):
                continue
            file.seek(first * width * 4)
            content = file.read((last - first) * width * 4)
            if np.array_equal(kept, _checksum(content)) and len(content) == (last - first) * width * 4:
                yield digests[first:last], np.frombuffer(content, np.float32).reshape(-1, width)


def _checksum(content: bytes) -> NDArray[np.uint8]:
    return np.frombuffer(hashlib.blake2b(content, digest_size=_SUM).digest(), np.uint8)


def _read(path: Path, width: int) -> NDArray[np.uint8]:
    """The bytes of a file in rows of `width`; none where it is not there or not whole."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        content = b""
    return np.frombuffer(content[: len(content) // width * width], np.uint8).reshape(-1, width)


# room


def discard(shelf: str, digests: Digests) -> None:
    """Remove the entry for such a list of pictures, which nobody has open."""
    shutil.rmtree(_entry(shelf, digests), ignore_errors=True)


def _entry(shelf: str, digests: Digests) -> Path:
    content = hashlib.sha256(np.ascontiguousarray(digests).tobytes())
    return _root() / shelf / key_of(len(digests), content.hexdigest())


def _root() -> Path:
    return paths.home() / "cache" / "features"


def _make_room(wanted: int, entry: Path) -> bool:
    """Whether `wanted` bytes may be kept in the folder `entry`, after the oldest entries have gone where need be."""
    root = _root()
    root.mkdir(parents=True, exist_ok=True)
    if entry.is_dir():
        return True
    if wanted > min(LIMIT, shutil.disk_usage(root).free // _FREE):
        return False
    kept = sorted((folder.stat().st_mtime, folder) for folder in root.glob("*/*"))
    sizes = {folder: sum(file.stat().st_size for file in folder.iterdir()) for _, folder in kept}
    for _, folder in kept:
        if sum(sizes.values()) + wanted <= LIMIT:
            break
        shutil.rmtree(folder, ignore_errors=True)  # a mapped file cannot be removed on Windows
        with suppress(OSError):  # others lie on the same shelf
            folder.parent.rmdir()
        del sizes[folder]
    return True
