"""What has been decoded once, kept in the user's folder, so that the next start takes no time."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core import paths

Arrays = Mapping[str, NDArray[np.generic]]

LIMIT = 8 * 2**30
"""Bytes of everything kept; what has not been used for the longest time goes first."""
_FREE = 4
"""Of the disk's free room, one part in so many may be taken at once."""


def key_of(*parts: object) -> str:
    """A name for what is made of `parts`, which stand in it as `repr` writes them."""
    return hashlib.blake2b(repr(parts).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def cached(key: str, make: Callable[[], Arrays]) -> Arrays:
    """The arrays kept under `key`, read only and mapped into memory, or else what `make` gives, which is kept.

    Where there is no room or no permission to keep them they are given all the same.
    """
    folder = paths.home() / "cache" / "datasets" / key
    if found := _kept(folder):
        return found
    arrays = make()
    with suppress(OSError):
        folder.parent.mkdir(parents=True, exist_ok=True)
        if _make_room(folder.parent, sum(array.nbytes for array in arrays.values())):
            _keep(arrays, folder)
    return _kept(folder) or arrays  # mapped, they take no memory of their own


def _kept(folder: Path) -> Arrays:
    """The arrays in a folder; none if it is not there, or damaged."""
    with suppress(OSError, ValueError, EOFError):
        found = {file.stem: _mapped(file) for file in folder.glob("*.npy")}
        if found:
            os.utime(folder)
        return found
    return {}


def _mapped(file: Path) -> NDArray[np.generic]:
    try:
        array: NDArray[np.generic] = np.load(file, mmap_mode="r")
    except ValueError:  # an empty array cannot be mapped; a damaged file fails once more
        array = np.load(file)
    return array


def _make_room(parent: Path, wanted: int) -> bool:
    """Whether `wanted` more bytes may be kept, after the oldest have gone where that is needed."""
    if wanted > LIMIT or wanted > shutil.disk_usage(parent).free // _FREE:
        return False
    kept = sorted((folder.stat().st_mtime, folder) for folder in parent.iterdir())
    sizes = {folder: sum(file.stat().st_size for file in folder.iterdir()) for _, folder in kept}
    for _, folder in kept:
        if sum(sizes.values()) + wanted <= LIMIT:
            break
        shutil.rmtree(folder, ignore_errors=True)  # another process may be reading it, which Windows does not allow
        del sizes[folder]
    return True


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
