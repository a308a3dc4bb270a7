"""Data sets of small pictures of one size, as a zip with a folder per split and class: decoded once, and kept so."""

from pathlib import Path

import numpy as np

from core.datasets.cache import Arrays, cached, key_of
from core.datasets.files import damaged
from core.datasets.folder import open_folder
from core.datasets.labelled import LabelledImages
from core.datasets.listing import Split
from core.datasets.photos import decode_all
from core.datasets.sources import FileSource
from core.language import tr
from core.types import InputSpec, Progress


def read_zip(path: Path, split: Split, classes: tuple[str, ...], spec: InputSpec, progress: Progress) -> LabelledImages:
    """The pictures of a split, of the size of `spec`. Raises DataError, and what `progress` raises."""

    def decoded() -> Arrays:
        folder = open_folder(path)
        if folder.layout.classes != classes:
            raise damaged(path, tr("does not have the classes {classes}", classes=", ".join(classes)))
        files = folder.files(split)
        found = decode_all(FileSource(folder.container, files), spec, progress)
        labels = np.array([file.label for file in files], np.int64)[found["numbers"]]
        return {"images": found["pictures"], "labels": labels}

    status = path.stat()
    arrays = cached(key_of("zip", 1, str(path.resolve()), status.st_size, status.st_mtime_ns, split), decoded)
    return LabelledImages(np.asarray(arrays["images"], np.uint8), np.asarray(arrays["labels"], np.int64))
