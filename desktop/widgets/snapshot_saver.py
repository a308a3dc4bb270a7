"""Saving a snapshot with its answer: asks for the file's name while the very picture is recognised."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.types import Image, Prediction
from desktop.snapshots import save_snapshot
from desktop.workers.background import Background
from desktop.workers.recogniser import RecogniserClient

_CHANNEL = "snapshot"


class SnapshotSaver(QObject):
    """Writes a picture and its answer, and tells by a notice that they are there, or why not."""

    notice = Signal(str, str)

    def __init__(self, client: RecogniserClient, window: QWidget) -> None:
        super().__init__(window)
        self._client = client
        self._window = window
        self._image: Image | None = None
        self._prediction: Prediction | None = None
        self._path: Path | None = None
        self._writer = Background("snapshot-writer", self, limit=4, must_finish=True)
        self._writer.done.connect(self._on_saved)
        self._writer.failed.connect(lambda _path, sentence, details: self.notice.emit(sentence, details))
        client.predicted.connect(self._on_predicted)
        client.failed.connect(self._on_not_predicted)

    def choose_file(self, image: Image, model: str, top_k: int) -> None:
        """Let the user name the file of `image`, which `model` recognises meanwhile."""
        self.take(image, model, top_k)
        dialog = QFileDialog(self._window.window(), self.tr("Save the snapshot"), filter=self.tr("Pictures (*.png)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.selectFile(self.tr("snapshot.png"))
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, image: Image, model: str, top_k: int) -> None:
        """Keep `image` for `save`, and find out what `model` makes of it."""
        self._image, self._prediction, self._path = image, None, None
        if model:
            self._client.recognise_image(_CHANNEL, model, image, top_k)

    def save(self, path: Path) -> None:
        """Write the picture that was taken, as soon as its answer is there."""
        self._path = path
        if not self._client.busy(_CHANNEL):
            self._write()

    def _on_predicted(self, channel: str, prediction: Prediction) -> None:
        if channel == _CHANNEL:
            self._prediction = prediction
            self._write()

    def _on_not_predicted(self, channel: str, _sentence: str, _details: str) -> None:
        if channel == _CHANNEL:
            self._write()

    def _write(self) -> None:
        path, image, prediction = self._path, self._image, self._prediction
        if path is not None and image is not None:
            self._path = None
            self._writer.submit(path, lambda: save_snapshot(path, image, prediction))

    def _on_saved(self, path: Path, table: Path | None) -> None:
        words = self.tr("The snapshot is saved as “{path}”.")
        if table is not None:
            words = self.tr("The snapshot is saved as “{path}”, and its answer as “{table}”.")
        self.notice.emit(words.format(path=path, table=table), "")
