"""The dialogs in which the user chooses pictures; they hold nothing up."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

FILE_KINDS = "*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff"


class PictureDialogs(QObject):
    """Each begins where the one before ended, at first in the system's folder of pictures."""

    chosen = Signal(list)
    """list[Path] of files, or of one folder"""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)

    def choose_files(self, title: str) -> None:
        """Let the user choose picture files."""
        kinds = (self.tr("Pictures ({kinds})").format(kinds=FILE_KINDS), self.tr("All files (*)"))
        dialog = QFileDialog(self._owner.window(), title, self._folder, ";;".join(kinds))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._open(dialog)

    def choose_folder(self, title: str) -> None:
        """Let the user choose a folder."""
        dialog = QFileDialog(self._owner.window(), title, self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(self._on_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_selected(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        self._folder = str(paths[0].parent)
        self.chosen.emit(paths)
