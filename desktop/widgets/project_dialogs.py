"""The file dialogs of projects; none of them holds anything up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_tr = QCoreApplication.translate


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def ask_folder(parent: QWidget, then: Callable[[Path], object]) -> QFileDialog:
    """Let the user choose the folder of a project."""
    dialog = QFileDialog(parent.window(), _tr("project", "Open the folder of a project"), _documents())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return _opened(dialog, then)


def ask_import(parent: QWidget, then: Callable[[Path], object]) -> QFileDialog:
    """Let the user choose a zip or a `.tm` file."""
    kinds = (_tr("project", "Projects and zips of pictures (*.zip *.tm)"), _tr("project", "All files (*)"))
    dialog = QFileDialog(parent.window(), _tr("project", "Import a project"), _documents(), ";;".join(kinds))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, then)


def ask_export(parent: QWidget, name: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let the user choose where to save the project as one zip."""
    dialog = QFileDialog(
        parent.window(),
        _tr("project", "Save the project as one zip"),
        _documents(),
        _tr("project", "Zip files (*.zip)"),
    )
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("zip")
    dialog.selectFile(f"{name}.zip")
    return _opened(dialog, then)


def _opened(dialog: QFileDialog, then: Callable[[Path], object]) -> QFileDialog:
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
