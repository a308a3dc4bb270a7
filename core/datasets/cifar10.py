"""CIFAR-10: 60,000 photos of 32 × 32 pixels in ten classes (Krizhevsky 2009). Needs no torch.

In torchvision's own files, which are pickles and are read without executing what stands in them, in the binary
version of the same pictures, or as a zip with a folder per class.
"""

import io
import pickle
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import numpy as np

from core.datasets.cache import Arrays, cached, key_of
from core.datasets.files import DataFile, damaged, locate
from core.datasets.labelled import LabelledImages
from core.datasets.small_pictures import read_zip
from core.language import tr
from core.types import InputSpec, Progress

CLASSES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
INPUT = InputSpec(32, 32, resize=32, mean=(0.4914, 0.4822, 0.4465), std=(0.247, 0.2435, 0.2616))
FILE = DataFile(
    "cifar-10-python.tar.gz",
    "https://www.cs.toronto.edu/~kriz/cifar-10-python.tar.gz",
    "c58f30108f718f92721af3b95e74349a",
    others=(
        "cifar-10-batches-py/test_batch",
        "cifar-10-binary.tar.gz",
        "cifar-10-batches-bin/test_batch.bin",
        "cifar10.zip",
    ),
    bytes=170_498_071,
)

_BATCHES = {"train": tuple(f"data_batch_{number}" for number in range(1, 6)), "test": ("test_batch",)}
_PIXELS = 3 * 32 * 32
_LIMIT = 100_000_000
"""Bytes of one batch; the real ones have 31 million."""


def read(split: Literal["train", "test"], progress: Progress) -> LabelledImages:
    """The 50,000 training or the 10,000 test pictures: N × 32 × 32 × 3. Raises DataError or NetworkError."""
    path = locate(FILE, progress)
    if path.suffix == ".zip":
        return read_zip(path, split, CLASSES, INPUT, progress)

    def unpacked() -> Arrays:
        progress(0, None, path.name)
        rows, labels = zip(*(_batch(name, data, path) for name, data in _contents(path, split)), strict=True)
        pixels = np.concatenate(rows).reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1)
        return {"images": np.ascontiguousarray(pixels), "labels": np.concatenate(labels)}

    stamps = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in _files(path)]
    arrays = cached(key_of("cifar10", 1, str(path.resolve()), stamps, split), unpacked)
    return LabelledImages(np.asarray(arrays["images"], np.uint8), np.asarray(arrays["labels"], np.int64))


def _files(path: Path) -> list[Path]:
    return [path] if path.suffix == ".gz" else sorted(path.parent.glob("*_batch*"))


def _contents(path: Path, split: str) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each batch of a split, from the packed file or from the folder of the unpacked ones."""
    wanted = {f"{name}{suffix}": None for name in _BATCHES[split] for suffix in ("", ".bin")}
    found: dict[str, bytes] = {}
    try:
        if path.suffix == ".gz":
            with tarfile.open(path) as archive:
                for member in archive:
                    name = member.name.rpartition("/")[2]
                    content = archive.extractfile(member) if member.isfile() and name in wanted else None
                    if content is not None:
                        found[name] = content.read(_LIMIT)
        else:
            found = {file.name: file.read_bytes()[:_LIMIT] for file in _files(path) if file.name in wanted}
    except (OSError, EOFError, zlib.error, tarfile.TarError) as error:
        raise damaged(path, tr("cannot be read ({error})", error=error)) from error
    if len(found) != len(_BATCHES[split]):
        raise damaged(path, tr("does not have the batches {batches}", batches=", ".join(_BATCHES[split])))
    yield from sorted(found.items())


def _batch(name: str, data: bytes, path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Rows of 3072 pixels (all reds, greens, blues) and their labels."""
    if name.endswith(".bin"):
        if len(data) % (_PIXELS + 1):
            raise damaged(path, tr("has a batch {name} of the wrong length", name=name))
        rows = np.frombuffer(data, np.uint8).reshape(-1, _PIXELS + 1)
        pixels, labels = rows[:, 1:], rows[:, 0].astype(np.int64)
    else:
        try:
            batch = _Unpickler(io.BytesIO(data), encoding="latin1").load()
            pixels, labels = batch["data"], np.array(batch["labels"], np.int64)
        # A damaged pickle can raise nearly anything, as Python's documentation says.
        except Exception as error:
            raise damaged(
                path, tr("has a batch {name} that cannot be read ({error})", name=name, error=error)
            ) from error
    fits = isinstance(pixels, np.ndarray) and pixels.dtype == np.uint8 and pixels.shape == (len(labels), _PIXELS)
    if not fits or not len(labels) or labels.min() < 0 or labels.max() > 9:
        raise damaged(path, tr("has a batch {name} that does not hold pictures of CIFAR-10", name=name))
    return pixels, labels


class _Unpickler(pickle.Unpickler):
    """Makes arrays, and refuses everything else that a pickle could ask for."""

    def find_class(self, module: str, name: str) -> Any:
        """What is needed to make an array; UnpicklingError for all other names."""
        if module in ("numpy.core.multiarray", "numpy._core.multiarray") and name == "_reconstruct":
            return _empty_array
        if (module, name) == ("_codecs", "encode"):  # how Python 3 writes bytes for Python 2
            return _latin1
        if module == "numpy" and name in ("ndarray", "dtype"):
            return getattr(np, name)
        raise pickle.UnpicklingError(f"{module}.{name} has no place in a data set")


def _empty_array(kind: type, shape: tuple[int, ...], dtype: object) -> np.ndarray:
    """What numpy's function of pickles does, for plain arrays only."""
    if kind is not np.ndarray:
        raise pickle.UnpicklingError("not an array")
    return np.ndarray.__new__(np.ndarray, (0,), np.uint8)


def _latin1(text: str, encoding: str) -> bytes:
    return text.encode("latin1")
