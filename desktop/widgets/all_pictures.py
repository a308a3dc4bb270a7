"""All open pictures at once: recognising them in the background, and saving what came of it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.types import Prediction
from desktop.results import Result, results_of
from desktop.widgets.folder_panel import FolderPanel
from desktop.widgets.open_pictures import OpenPictures
from desktop.widgets.result_panel import MAX_TOP_K
from desktop.widgets.results_saver import ResultsSaver
from desktop.workers.folder_job import FolderJob
from desktop.workers.recogniser import RecogniserClient


class AllPictures(QObject):
    """The panel for many pictures, and what its buttons do."""

    changed = Signal()
    """It began or ended."""
    notice = Signal(str, str)

    def __init__(self, pictures: OpenPictures, client: RecogniserClient, window: QWidget) -> None:
        super().__init__(window)
        self._pictures = pictures
        self._model = ""
        self._usable = False
        self._top_k = MAX_TOP_K
        self.panel = FolderPanel()
        self._job = FolderJob(client, self)
        self._saver = ResultsSaver(window)
        for part in (self._job, self._saver):
            part.notice.connect(self.notice)
        self._job.recognised.connect(self._on_recognised)
        self._job.unreadable.connect(pictures.list.set_error)
        self._job.progressed.connect(self._on_progressed)
        self._job.finished.connect(self.changed)
        self.panel.start_wanted.connect(self.start)
        self.panel.cancel_wanted.connect(self._on_cancel)
        self.panel.save_wanted.connect(self.save)

    def set_model(self, model: str, usable: bool) -> None:
        """The model whose results count; the work of another one is given up."""
        self._model, self._usable = model, usable
        if self._job.running and self._job.model != model:
            self._job.cancel()

    def set_top_k(self, top_k: int) -> None:
        """How many answers are saved for each picture."""
        self._top_k = top_k

    def start(self) -> None:
        """Recognise every open picture that the chosen model has not seen, in the background."""
        todo = [each for each in self._pictures.list if self._model not in each.predictions and not each.error]
        if todo and self._usable and not self._job.running:
            self._job.start(self._model, todo, MAX_TOP_K)

    def cancel(self) -> None:
        """Give up what is going on; what is done stays."""
        self._job.cancel()

    def results(self) -> list[Result]:
        """What the chosen model made of the open pictures, in their order; those it has not seen are left out."""
        return results_of(self._pictures.list, self._model)

    def save(self) -> None:
        """Let the user choose where to save the results."""
        self._saver.choose_file(self.results(), self._top_k)

    def refresh(self) -> None:
        """Say how far it is."""
        pictures, model = self._pictures.list, self._model
        if self._pictures.searching:
            self.panel.show_searching(len(pictures))
        elif not self._job.running:
            done = sum(1 for picture in pictures if model in picture.predictions and not picture.error)
            unreadable = sum(1 for picture in pictures if picture.error)
            self.panel.show_idle(len(pictures), done, unreadable, ready=self._usable)

    def _on_recognised(self, prediction: Prediction) -> None:
        self._pictures.list.set_prediction(prediction.image, prediction)

    def _on_progressed(self, done: int, total: int) -> None:
        self.panel.show_running(done, total, self._job.seconds_left)

    def _on_cancel(self) -> None:
        self._pictures.cancel()
        self._job.cancel()
        self.changed.emit()
