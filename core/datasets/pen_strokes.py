"""Digits that thirty people wrote with a pen on a tablet (UCI Pen-Based Recognition), as strokes, divided by writer."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Literal

import numpy as np

from core.datasets.files import DataFile, damaged, locate, read_bytes
from core.datasets.labelled import LabelledDrawings
from core.datasets.listing import Split
from core.datasets.unipen import WrittenDigit, parse
from core.language import tr
from core.sources.drawing import Trajectories
from core.types import Progress

_NAME = "pen-strokes/pendigits-orig.tra"
_SHA256 = "a66225d68d7d68591e62944df1ad33b3f5aa608e2df2505844b41f5568a80da4"  # of the text
_LIMIT = 16 * 2**20

FILE = DataFile(
    f"{_NAME}.Z",
    "https://archive.ics.uci.edu/ml/machine-learning-databases/pendigits/pendigits-orig.tra.Z",
    others=(f"{_NAME}.gz", _NAME),
)

SPLIT_SEED = 0
WRITERS = 30
TEST_WRITERS = tuple(sorted(int(number) + 1 for number in np.random.default_rng(SPLIT_SEED).permutation(WRITERS)[:5]))
"""Whole writers, chosen by chance, whose digits no training sees: it is new hands that the program meets."""
COUNTS: dict[Split, int] = {"train": 6_245, "test": 1_249}


def read(split: Literal["train", "test"], progress: Progress) -> LabelledDrawings:
    """The digits of the writers of one split, grouped by writer."""
    chosen = [written for written in written_digits(progress) if (written.writer in TEST_WRITERS) == (split == "test")]
    return LabelledDrawings(
        Trajectories.of([written.drawing for written in chosen]),
        np.array([written.digit for written in chosen], np.int64),
        np.array([written.writer for written in chosen], np.int64),
    )


def written_digits(progress: Progress) -> tuple[WrittenDigit, ...]:
    """All digits of the file, found or fetched. Raises DataError or NetworkError, and what `progress` raises."""
    path = locate(FILE, progress)
    return _parsed(path, path.stat().st_mtime_ns)


@cache
def _parsed(path: Path, changed: int) -> tuple[WrittenDigit, ...]:
    content = read_bytes(path, _LIMIT)
    if path.suffix == ".Z":
        content = _uncompressed(content, path)
    if hashlib.sha256(content).hexdigest() != _SHA256:
        raise damaged(path, tr("is not the original file (its checksum differs)"))
    return parse(content.decode("ascii"), str(path))


def _uncompressed(content: bytes, path: Path) -> bytes:
    """The text in a file of the old Unix program `compress`."""
    from unlzw3 import unlzw

    try:
        return bytes(unlzw(content))
    except ValueError as error:
        raise damaged(path, tr("cannot be unpacked ({error})", error=error)) from error
