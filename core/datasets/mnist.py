"""MNIST from its original IDX files, in torchvision's layout. Needs no torch."""

import struct
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.datasets.files import DataFile, damaged, locate, read_bytes
from core.datasets.labelled import LabelledImages
from core.types import Progress

_MIRROR = "https://ossci-datasets.s3.amazonaws.com/mnist/"
_LIMIT = 60_000 * 28 * 28 + 16


def _file(name: str, md5: str) -> DataFile:
    return DataFile(f"MNIST/raw/{name}.gz", f"{_MIRROR}{name}.gz", md5, others=(f"MNIST/raw/{name}",))


FILES = (
    _file("train-images-idx3-ubyte", "f68b3c2dcbeaaa9fbdd348bbdeb94873"),
    _file("train-labels-idx1-ubyte", "d53e105ee54ea40749a09fcbcd1e9432"),
    _file("t10k-images-idx3-ubyte", "9fb629c4189551a2d022fa330f9573f3"),
    _file("t10k-labels-idx1-ubyte", "ec29112dd5afa0611ce80d1b7f02629c"),
)


def read(split: Literal["train", "test"], progress: Progress) -> LabelledImages:
    """The 60,000 training or the 10,000 test digits: N × 28 × 28 × 1, light ink on black."""
    images_file, labels_file = FILES[:2] if split == "train" else FILES[2:]
    images = read_idx(images_file, 3, progress)
    labels = read_idx(labels_file, 1, progress)
    if images.shape[1:] != (28, 28) or len(images) != len(labels) or labels.max(initial=0) > 9:
        raise damaged(locate(images_file, progress), "does not hold 28 × 28 digits that match the labels beside it")
    return LabelledImages(images[..., None], labels.astype(np.int64))


def read_idx(file: DataFile, dimensions: int, progress: Progress) -> NDArray[np.uint8]:
    """The array of bytes in an IDX file, read only. DataError if the file is not one."""
    path = locate(file, progress)
    content = read_bytes(path, _LIMIT)
    header = 4 + 4 * dimensions
    if len(content) < header or content[:4] != bytes([0, 0, 8, dimensions]):
        raise damaged(path, "is not an IDX file of bytes")
    shape = struct.unpack(f">{dimensions}I", content[4:header])
    if len(content) - header != np.prod(shape, dtype=object):
        raise damaged(path, "does not have the length that it announces")
    return np.frombuffer(content, np.uint8, offset=header).reshape(shape)
