"""Ants and bees: the photos of PyTorch's tutorial on transfer learning, as a zip or unpacked."""

from core.datasets.files import DataFile, damaged, locate
from core.datasets.folder import PictureFolder, open_folder
from core.language import tr
from core.types import Progress

CLASSES = ("ants", "bees")
FILE = DataFile(
    "hymenoptera_data.zip",
    "https://download.pytorch.org/tutorial/hymenoptera_data.zip",
    others=("hymenoptera.zip", "hymenoptera_data"),
    bytes=47_286_322,
)


def open_photos(progress: Progress) -> PictureFolder:
    """The photos, found or fetched. Raises DataError or NetworkError, and what `progress` raises."""
    path = locate(FILE, progress)
    folder = open_folder(path)
    if folder.layout.classes != CLASSES:
        raise damaged(path, tr("does not have the classes ants and bees"))
    return folder
