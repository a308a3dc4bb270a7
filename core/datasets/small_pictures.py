"""Data sets of small pictures of one size, a folder per split and class, in a zip: decoded once, and kept decoded."""

import io
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from core.datasets.cache import Arrays, cached, key_of
from core.datasets.files import damaged
from core.datasets.labelled import LabelledImages
from core.types import Progress

DECODERS = 4
_AT_ONCE = 1000


@dataclass(frozen=True)
class SmallPictures:
    """The pictures of one split: `folder`/`class`/*.jpg, all of `shape` (height, width, channels)."""

    folder: str
    classes: tuple[str, ...]
    shape: tuple[int, int, int]

    def read(self, path: Path, progress: Progress) -> LabelledImages:
        """The pictures in the zip at `path`. Raises DataError, and what `progress` raises."""
        status = path.stat()
        key = key_of("small pictures 1", str(path.resolve()), status.st_size, status.st_mtime_ns, self)
        arrays = cached(key, lambda: self._decoded(path, progress))
        return LabelledImages(np.asarray(arrays["images"], np.uint8), np.asarray(arrays["labels"], np.int64))

    def _decoded(self, path: Path, progress: Progress) -> Arrays:
        try:
            with zipfile.ZipFile(path) as archive:
                names = sorted(name for name in archive.namelist() if name.startswith(f"{self.folder}/"))
                names = [name for name in names if not name.endswith("/")]
                labels = np.array([self.classes.index(name.split("/")[1]) for name in names], np.int64)
                images = np.empty((len(names), *self.shape), np.uint8)
                with ThreadPoolExecutor(DECODERS, "decode") as pool:
                    for start in range(0, len(names), _AT_ONCE):
                        progress(start, len(names), path.name)
                        files = [archive.read(name) for name in names[start : start + _AT_ONCE]]
                        for number, pixels in enumerate(pool.map(self._pixels, files), start):
                            images[number] = pixels
        except (OSError, ValueError, IndexError, zipfile.BadZipFile) as error:
            raise damaged(path, f"cannot be read ({error})") from error
        return {"images": images, "labels": labels}

    def _pixels(self, data: bytes) -> NDArray[np.uint8]:
        with PIL.Image.open(io.BytesIO(data)) as picture:
            return np.asarray(picture.convert("L" if self.shape[2] == 1 else "RGB")).reshape(self.shape)
