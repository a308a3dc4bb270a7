"""Pictures one by one, with a digest of their content: files of a folder or zip, and arrays of small pictures."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.datasets.containers import Container
from core.datasets.labelled import DIGEST_BYTES, Pictures, digest_of
from core.datasets.listing import PictureFile
from core.images import decode_image
from core.types import Image


class PictureSource(Protocol):
    """Numbered pictures. Can be sent to another process, and read from several threads."""

    def __len__(self) -> int:
        """How many there are."""

    def name(self, number: int) -> str:
        """What a person calls this picture."""

    def load(self, number: int, side: int | None) -> tuple[Image, bytes]:
        """The picture, no smaller than `side` needs, and a digest of its content. Raises ImageError."""

    def identity(self) -> object:
        """What is equal, and written alike by `repr`, only for the same pictures."""

    def place(self) -> str:
        """Where they come from, which stays while pictures come and go."""

    def marks(self) -> NDArray[np.uint8]:
        """N × 16: of each picture, what changes with its content."""


class FileSource:
    """Picture files of a folder or zip."""

    def __init__(self, container: Container, files: Sequence[PictureFile]) -> None:
        self._container = container
        self._files = tuple(files)

    def __len__(self) -> int:
        return len(self._files)

    def name(self, number: int) -> str:
        """The path inside the folder or zip."""
        return self._files[number].name

    def load(self, number: int, side: int | None) -> tuple[Image, bytes]:
        """The picture as `core.images.load_image` gives it, and a digest of the file."""
        name = self._files[number].name
        data = self._container.read(name)
        return decode_image(data, name, side=side), digest_of(data)

    def identity(self) -> object:
        """Where they are, and for each what changes with its content."""
        return "files", self.place(), tuple((file.name, file.size, file.stamp) for file in self._files)

    def place(self) -> str:
        """Where the folder or zip is."""
        return str(self._container.path.resolve())

    def marks(self) -> NDArray[np.uint8]:
        """Of names, sizes and stamps."""
        marks = (
            digest_of(repr((file.name, file.size, file.stamp)).encode("utf-8", "surrogateescape"))
            for file in self._files
        )
        return np.frombuffer(b"".join(marks), np.uint8).reshape(-1, DIGEST_BYTES)


class ArraySource:
    """Small pictures of a data set that has them as an array."""

    def __init__(self, images: Pictures, name: str) -> None:
        self._images = images
        self._name = name

    def __len__(self) -> int:
        return len(self._images)

    def name(self, number: int) -> str:
        """The data set's name and the picture's number."""
        return f"{self._name} {number}"

    def load(self, number: int, side: int | None) -> tuple[Image, bytes]:
        """The picture in RGB, and a digest of its pixels."""
        pixels = self._images[number]
        rgb = np.ascontiguousarray(np.broadcast_to(pixels, (*pixels.shape[:2], 3)))
        return Image(rgb, self.name(number), (rgb.shape[1], rgb.shape[0])), digest_of(pixels)

    def identity(self) -> object:
        """A digest of all of them."""
        return "array", self._images.shape, digest_of(self._images).hex()

    def place(self) -> str:
        """The data set's name."""
        return f"array {self._name}"

    def marks(self) -> NDArray[np.uint8]:
        """Of pixels."""
        marks = (digest_of(picture) for picture in self._images)
        return np.frombuffer(b"".join(marks), np.uint8).reshape(-1, DIGEST_BYTES)
