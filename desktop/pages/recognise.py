"""The page *Recognise*: open pictures, see what a network makes of each, and take the results along."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.types import Image, Prediction
from desktop.incoming import has_pictures, incoming
from desktop.picture_list import OpenPicture, PictureList
from desktop.results import Result, results_of
from desktop.samples import sample_pictures
from desktop.settings import Settings
from desktop.theme import em
from desktop.widgets.drop_sign import DropSign
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.folder_panel import FolderPanel
from desktop.widgets.model_panel import ModelPanel
from desktop.widgets.picture_viewer import PictureViewer
from desktop.widgets.result_panel import MAX_TOP_K, ResultPanel
from desktop.widgets.results_saver import ResultsSaver
from desktop.widgets.side_column import SideColumn
from desktop.widgets.source_picker import SourcePicker
from desktop.widgets.thumbnail_strip import ThumbnailStrip
from desktop.workers.folder_job import FolderJob
from desktop.workers.opener import Opener
from desktop.workers.recogniser import RecogniserClient

_CHANNEL = "recognise"
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -(2**30), Qt.Key.Key_End: 2**30}
"""Keys, and by how many pictures they turn over; the first and the last are as far as it goes."""


class RecognisePage(QWidget):
    """The picture and the strip of all open ones; beside them, top to bottom: where from, which model, its answer."""

    notice = Signal(str, str)
    """a sentence, details to copy"""

    def __init__(self, client: RecogniserClient, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Recognise")
        self.setObjectName("page-recognise")
        self.setAcceptDrops(True)
        self._client = client
        self._settings = settings
        self._pictures = PictureList(self)
        self._opener = Opener(self)
        self._saver = ResultsSaver(self)
        self._job = FolderJob(client, self)
        self._asked: OpenPicture | None = None
        self._sources = SourcePicker()
        self._model = ModelPanel(client, settings)
        self._result = ResultPanel(settings.recognise_top_k)
        self._all = FolderPanel()
        self._empty = EmptyState(sample_pictures())
        self._viewer = PictureViewer()
        self._strip = ThumbnailStrip(self._pictures)
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self._refresh()

    def _arrange(self) -> None:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._viewer, 1)
        column.addWidget(self._strip)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(em(0.75), em(0.75), em(0.25), em(0.75))
        row.setSpacing(em(0.75))
        row.addWidget(self._stack, 1)
        row.addWidget(SideColumn(self._sources, self._model, self._result, self._all))
        self._drop_sign = DropSign(self)

    def _connect(self) -> None:
        self._sources.paths_chosen.connect(self.open_paths)
        self._sources.paste_wanted.connect(self.paste)
        self._sources.close_all_wanted.connect(self.close_all)
        self._empty.open_wanted.connect(self._sources.choose_files)
        self._empty.sample_chosen.connect(self._on_sample_chosen)
        self._opener.found.connect(self._on_found)
        self._opener.received.connect(self._on_received)
        self._opener.finished.connect(self._refresh)
        for part in (self._opener, self._model, self._job, self._saver):
            part.notice.connect(self.notice)
        self._pictures.broken.connect(self._refresh)
        self._strip.current_changed.connect(self._on_current_changed)
        self._viewer.step_wanted.connect(self._step)
        self._viewer.readable.connect(self._on_readable)
        self._viewer.unreadable.connect(self._on_unreadable)
        self._model.changed.connect(self._on_model_changed)
        self._result.top_k_changed.connect(self._on_top_k_changed)
        self._client.predicted.connect(self._on_predicted)
        self._client.failed.connect(self._on_failed)
        self._job.recognised.connect(self._on_recognised)
        self._job.unreadable.connect(self._pictures.set_error)
        self._job.progressed.connect(self._on_progressed)
        self._job.finished.connect(self._refresh)
        self._all.start_wanted.connect(self.recognise_all)
        self._all.cancel_wanted.connect(self._on_cancel)
        self._all.save_wanted.connect(self.save_results)
        self._empty.undo_wanted.connect(self.bring_back)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save_results)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.bring_back)

    # Opening

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Add the pictures among files and folders to those that are open, and show the first of them."""
        self._opener.search(paths)
        self._refresh()

    def paste(self) -> None:
        """Open what is on the clipboard: files, or a copied picture."""
        self._receive(QGuiApplication.clipboard().mimeData())

    def _receive(self, mime: QMimeData) -> None:
        self._opener.receive(incoming(mime))
        self._refresh()

    def close_all(self) -> None:
        """Close all pictures; the files are left alone, and the pictures can be brought back."""
        self._opener.cancel()
        self._job.cancel()
        self._client.cancel(_CHANNEL)
        self._pictures.clear()
        self._viewer.clear()
        self._result.show_prediction(None)
        self._empty.offer_undo(self._pictures.closed)
        self._refresh()
        self.setFocus()

    def bring_back(self) -> None:
        """Undo closing all pictures."""
        if not self._pictures and self._pictures.closed:
            self._pictures.bring_back()
            self._show(self._pictures.picture(0).key)
            self._refresh()

    def _on_sample_chosen(self, path: Path) -> None:
        """Open all samples, so that there is something to turn over, and show the chosen one."""
        samples = [sample.path for sample in sample_pictures()]
        chosen = samples.index(path)
        self.open_paths(samples[chosen:] + samples[:chosen])

    def _on_found(self, paths: list[Path], first: bool) -> None:
        self._pictures.add_files(paths)
        if first:
            self._show(str(paths[0]))
        self._refresh()

    def _on_received(self, image: Image) -> None:
        self._pictures.add_image(image)
        self._show(image.name)
        self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_pictures(event.mimeData()):
            event.acceptProposedAction()
            self._drop_sign.cover()

    def dropEvent(self, event: QDropEvent) -> None:
        self._receive(event.mimeData())
        event.acceptProposedAction()

    def reload_models(self) -> None:
        """There may be other models than before."""
        self._model.reload()

    def use_model(self, name: str) -> None:
        """Recognise with the model of that name, as soon as it is in the catalogue."""
        self._model.use(name)

    # Showing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self._step(step)

    def _step(self, by: int) -> None:
        self._strip.go_to(self._strip.row + by)

    def _show(self, key: str) -> None:
        row = self._pictures.row(key)
        if row is not None:
            self._stack.setCurrentIndex(1)
            self._strip.go_to(row)
            self._viewer.view.setFocus()

    def _on_current_changed(self, row: int) -> None:
        if row >= 0:
            self._viewer.show_picture(self._pictures.picture(row), row, len(self._pictures))
            self._recognise()

    def _on_readable(self, key: str) -> None:
        self._pictures.set_error(key, "")
        self._refresh()

    def _on_unreadable(self, key: str, sentence: str, details: str) -> None:
        self._client.cancel(_CHANNEL)
        self._pictures.set_error(key, sentence)
        self._result.show_words(self.tr("There is nothing to recognise."))
        self._refresh()
        if details:
            self.notice.emit(sentence, details)

    def _refresh(self, *_: object) -> None:
        """Bring everything that depends on how many pictures are open up to date."""
        pictures, model = self._pictures, self._model.model
        self._stack.setCurrentIndex(1 if pictures else 0)
        self.setFocusProxy(self._viewer.view if pictures else self._empty)
        self._sources.show_open(len(pictures))
        self._strip.setVisible(len(pictures) > 1)
        self._result.setVisible(bool(pictures))
        self._viewer.show_place(self._strip.row, len(pictures))
        if self._opener.searching:
            self._all.show_searching(len(pictures))
        elif not self._job.running:
            done = sum(1 for picture in pictures if model in picture.predictions and not picture.error)
            unreadable = sum(1 for picture in pictures if picture.error)
            self._all.show_idle(len(pictures), done, unreadable, ready=self._model.usable)

    # Recognising

    def _recognise(self) -> None:
        """Ask for the picture in view. What was asked before is given up, so no late answer can be shown."""
        self._client.cancel(_CHANNEL)
        self._asked = picture = self._viewer.shown
        if picture is None:
            return
        self._result.show_prediction(picture.predictions.get(self._model.model))
        if not self._model.usable:
            self._result.show_words(self.tr("The model is not ready."))
            return
        if self._result.is_empty:
            self._result.show_waiting()
        if picture.image is not None:
            self._client.recognise_image(_CHANNEL, self._model.model, picture.image, MAX_TOP_K)
        elif picture.path is not None:
            self._client.recognise_file(_CHANNEL, self._model.model, picture.path, MAX_TOP_K)

    def _on_predicted(self, channel: str, prediction: Prediction) -> None:
        if channel == _CHANNEL and self._asked is not None:
            self._pictures.set_prediction(self._asked.key, prediction)
            self._result.show_prediction(prediction)
            self._refresh()

    def _on_failed(self, channel: str, sentence: str, details: str) -> None:
        if channel == _CHANNEL:
            self._result.show_words(sentence)

    def _on_model_changed(self) -> None:
        if self._job.running and self._job.model != self._model.model:
            self._job.cancel()
        self._pictures.show_results_of(self._model.model)
        self._recognise()
        self._refresh()

    def _on_top_k_changed(self, top_k: int) -> None:
        self._settings.recognise_top_k = top_k

    def recognise_all(self) -> None:
        """Recognise every open picture that the chosen model has not seen, in the background."""
        model = self._model.model
        todo = [picture for picture in self._pictures if model not in picture.predictions and not picture.error]
        if todo and self._model.usable and not self._job.running:
            self._job.start(model, todo, MAX_TOP_K)

    def _on_recognised(self, prediction: Prediction) -> None:
        self._pictures.set_prediction(prediction.image, prediction)

    def _on_progressed(self, done: int, total: int) -> None:
        self._all.show_running(done, total, self._job.seconds_left)

    def _on_cancel(self) -> None:
        self._opener.cancel()
        self._job.cancel()
        self._refresh()

    # Saving

    def results(self) -> list[Result]:
        """What the chosen model made of the open pictures, in their order; those it has not seen are left out."""
        return results_of(self._pictures, self._model.model)

    def save_results(self) -> None:
        """Let the user choose where to save the results."""
        self._saver.choose_file(self.results(), self._result.top_k)


if __name__ == "__main__":
    from desktop.preview import preview

    preview(RecognisePage)
