"""Deleting a run: to the system's bin, from where it can be brought back."""

import contextlib
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from core.errors import DataError
from core.language import tr

_DATA = QStandardPaths.StandardLocation.GenericDataLocation


@dataclass(frozen=True)
class Binned:
    """A run that was deleted. `place` is where in the bin it lies; None where the system does not say."""

    folder: Path
    name: str
    place: Path | None

    def bring_back(self) -> Path:
        """Put it where it was. DataError if the bin was emptied, or something is in its place."""
        if self.place is None or not self.place.exists():
            raise DataError(
                tr("“{name}” is no longer where it was put; look for it in the system's bin.", name=self.name)
            )
        if self.folder.exists():
            raise DataError(tr("There is something else in {folder} by now; move it away first.", folder=self.folder))
        try:
            shutil.move(self.place, self.folder)
            # What the bin remembers of it, as the Free Desktop specification has it.
            (self.place.parents[1] / "info" / f"{self.place.name}.trashinfo").unlink(missing_ok=True)
        except OSError as error:
            raise DataError(
                tr(
                    "“{name}” could not be fetched from the bin ({strerror}); look for it there.",
                    name=self.name,
                    strerror=error.strerror,
                )
            ) from error
        return self.folder


def to_bin(folder: Path, name: str) -> Binned:
    """Move the folder of a run to the system's bin. DataError where there is none."""
    file = QFile(str(folder))
    if sys.platform == "linux":  # Qt makes the bin itself, but not the folder that it is in
        with contextlib.suppress(OSError):
            Path(QStandardPaths.writableLocation(_DATA)).mkdir(parents=True, exist_ok=True)
    if not folder.is_dir() or not os.access(folder.parent, os.W_OK) or not file.moveToTrash():
        raise DataError(
            tr("“{name}” cannot be moved to the bin; delete the folder {folder} yourself.", name=name, folder=folder)
        )
    place = Path(file.fileName())  # where it was moved to, or empty
    return Binned(folder, name, place if place != folder and place.exists() else None)
