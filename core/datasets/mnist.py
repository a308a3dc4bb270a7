"""MNIST, and FashionMNIST which has its form, from their original IDX files in torchvision's layout. Needs no torch."""

import struct
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.datasets.files import DataFile, damaged, locate, read_bytes
from core.datasets.labelled import LabelledImages
from core.language import tr
from core.types import Progress

_LIMIT = 60_000 * 28 * 28 + 16

Files = tuple[DataFile, DataFile, DataFile, DataFile]
"""Pictures and labels for training, pictures and labels for testing."""


def _files(folder: str, address: str, *known: tuple[str, int]) -> Files:
    """The four files, of which MD5 and size are `known`."""
    names = (f"{split}-{kind}-ubyte" for split in ("train", "t10k") for kind in ("images-idx3", "labels-idx1"))
    first, second, third, fourth = (
        DataFile(f"{folder}/raw/{name}.gz", f"{address}{name}.gz", md5, (f"{folder}/raw/{name}",), size)
        for name, (md5, size) in zip(names, known, strict=True)
    )
    return first, second, third, fourth


MNIST = _files(
    "MNIST",
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    ("f68b3c2dcbeaaa9fbdd348bbdeb94873", 9_912_422),
    ("d53e105ee54ea40749a09fcbcd1e9432", 28_881),
    ("9fb629c4189551a2d022fa330f9573f3", 1_648_877),
    ("ec29112dd5afa0611ce80d1b7f02629c", 4_542),
)
FASHION = _files(
    "FashionMNIST",
    "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
    ("8d4fb7e6c68d591d4c3dfef9ec88bf0d", 26_421_880),
    ("25c81989df183df01b3e8a0aad5dffbe", 29_515),
    ("bef4ecab320f06d8554ea6380940ec79", 4_422_102),
    ("bb300cfdad3c16e7a12a480ee83cd310", 5_148),
)


def read(files: Files, split: Literal["train", "test"], progress: Progress) -> LabelledImages:
    """The 60,000 training or the 10,000 test pictures: N × 28 × 28 × 1, light on black."""
    images_file, labels_file = files[:2] if split == "train" else files[2:]
    images = read_idx(images_file, 3, progress)
    labels = read_idx(labels_file, 1, progress)
    if images.shape[1:] != (28, 28) or len(images) != len(labels) or labels.max(initial=0) > 9:
        raise damaged(
            locate(images_file, progress), tr("does not hold 28 × 28 pictures that match the labels beside it")
        )
    return LabelledImages(images[..., None], labels.astype(np.int64))


def read_idx(file: DataFile, dimensions: int, progress: Progress) -> NDArray[np.uint8]:
    """The array of bytes in an IDX file, read only. DataError if the file is not one."""
    path = locate(file, progress)
    content = read_bytes(path, _LIMIT)
    header = 4 + 4 * dimensions
    if len(content) < header or content[:4] != bytes([0, 0, 8, dimensions]):
        raise damaged(path, tr("is not an IDX file of bytes"))
    shape = struct.unpack(f">{dimensions}I", content[4:header])
    if len(content) - header != np.prod(shape, dtype=object):
        raise damaged(path, tr("does not have the length that it announces"))
    return np.frombuffer(content, np.uint8, offset=header).reshape(shape)
