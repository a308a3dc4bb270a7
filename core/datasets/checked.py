"""Which picture files are known to be good, and what tells their contents apart: found out once for each file.

What was found is kept for each folder or zip, so that of a data set that grows only new files are ever decoded.
"""

import io
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core import paths
from core.datasets.cache import key_of
from core.datasets.labelled import DIGEST_BYTES

VERSION = 1
"""Raised when what is kept means something else."""

Digests = NDArray[np.uint8]
Marks = NDArray[np.uint8]
"""N × 16: of each file, what changes with its content."""


class CheckedFiles:
    """What is known of the files of one place, by their marks. A damaged or missing file counts as nothing known."""

    def __init__(self, place: str) -> None:
        self._path = paths.home() / "cache" / "checked" / f"{key_of(VERSION, place)}.npz"
        self.digests: dict[bytes, bytes] = {}
        """Of files that can be decoded: what tells their content apart."""
        # A damaged file makes numpy raise almost anything.
        with suppress(Exception), np.load(io.BytesIO(self._path.read_bytes())) as kept:
            self.digests = dict(zip(_rows(kept["marks"]), _rows(kept["digests"]), strict=True))

    def keep(self) -> None:
        """Write down all that is known of this place, whose splits share it; where there is no room, it is found out
        again. Files that have gone leave 32 bytes each."""
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._path.parent, suffix=".part", delete=False) as file:
                try:
                    np.savez(file, marks=_array(self.digests), digests=_array(self.digests.values()))
                    file.close()
                    Path(file.name).replace(self._path)
                finally:
                    Path(file.name).unlink(missing_ok=True)


def _rows(array: NDArray[np.uint8]) -> list[bytes]:
    content = np.ascontiguousarray(array, np.uint8).tobytes()
    return [content[start : start + DIGEST_BYTES] for start in range(0, len(content), DIGEST_BYTES)]


def _array(rows: Iterable[bytes]) -> NDArray[np.uint8]:
    return np.frombuffer(b"".join(rows), np.uint8).reshape(-1, DIGEST_BYTES)
