"""What has been decoded once, kept in the user's folder, so that the next start takes no time."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core import paths

Arrays = Mapping[str, NDArray[np.generic]]


def key_of(*parts: object) -> str:
    """A name for what is made of `parts`, which stand in it as `repr` writes them."""
    return hashlib.blake2b(repr(parts).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def cached(key: str, make: Callable[[], Arrays]) -> Arrays:
    """The arrays kept under `key`, read only and mapped into memory, or else what `make` gives, which is kept.

    Where there is no room or no permission to keep them they are given all the same.
    """
    folder = paths.home() / "cache" / "datasets" / key
    with suppress(OSError, ValueError, EOFError):  # damaged or not there: made anew
        if found := {file.stem: np.load(file, mmap_mode="r") for file in folder.glob("*.npy")}:
            return found
    arrays = make()
    with suppress(OSError):
        folder.parent.mkdir(parents=True, exist_ok=True)
        _keep(arrays, folder)
    return arrays


def _keep(arrays: Arrays, folder: Path) -> None:
    """Write all arrays, or none: under another name first, since another process may be reading or writing too."""
    partial = Path(tempfile.mkdtemp(prefix=".", dir=folder.parent))
    try:
        for name, array in arrays.items():
            np.save(partial / f"{name}.npy", array)
        shutil.rmtree(folder, ignore_errors=True)
        partial.rename(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
