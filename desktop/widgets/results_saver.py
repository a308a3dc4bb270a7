"""Saving results as a table: asks for the file's name, and writes it in the background."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.results import Result, save_csv
from desktop.workers.background import Background


class ResultsSaver(QObject):
    """Writes CSV files, and tells by a notice that they are there, or why not."""

    notice = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._writer = Background("results-writer", self, limit=4, must_finish=True)
        self._writer.done.connect(self._on_saved)
        self._writer.failed.connect(self._on_failed)

    def choose_file(self, results: Sequence[Result], top_k: int) -> None:
        """Let the user name the file, then save; holds nothing up."""
        dialog = QFileDialog(self._window.window(), self.tr("Save results"), filter=self.tr("Tables (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("results.csv"))
        dialog.fileSelected.connect(lambda name: self.save(Path(name), results, top_k))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: Path, results: Sequence[Result], top_k: int) -> None:
        """Write `results` with the best `top_k` labels each to `path`."""
        self._writer.submit(path, lambda: save_csv(path, results, top_k))

    def _on_saved(self, path: Path, nothing: None) -> None:
        self.notice.emit(self.tr("The results are saved as “{path}”.").format(path=path), "")

    def _on_failed(self, path: Path, sentence: str, details: str) -> None:
        self.notice.emit(sentence, details)
