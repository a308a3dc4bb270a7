"""The page *Recognise*: open pictures or a camera, see what a network makes of them, take the results along."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from core.types import Prediction
from desktop.incoming import has_pictures
from desktop.live.source import LiveSource
from desktop.live.state import LiveState
from desktop.picture_list import OpenPicture
from desktop.results import Result
from desktop.samples import sample_pictures
from desktop.settings import Settings
from desktop.theme import em
from desktop.widgets.all_pictures import AllPictures
from desktop.widgets.drop_sign import DropSign
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.live_pane import LivePane
from desktop.widgets.live_picker import LivePicker
from desktop.widgets.model_panel import ModelPanel
from desktop.widgets.open_pictures import OpenPictures
from desktop.widgets.result_panel import MAX_TOP_K, ResultPanel
from desktop.widgets.side_column import SideColumn
from desktop.widgets.source_picker import SourcePicker
from desktop.workers.recogniser import RecogniserClient

_CHANNEL, _LIVE_CHANNEL = "recognise", "recognise-live"


class RecognisePage(QWidget):
    """A picture, live or not; beside it, top to bottom: where from, which model, its answer."""

    notice = Signal(str, str)
    """a sentence, details to copy"""

    def __init__(
        self,
        client: RecogniserClient,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        source: LiveSource | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Recognise")
        self.setObjectName("page-recognise")
        self.setAcceptDrops(True)
        self._client = client
        self._settings = settings
        self.source = source or LiveSource(self)
        self.source.mirrored = settings.live_mirror
        self._pictures = OpenPictures()
        self._live = LivePane(self.source, client, settings, _LIVE_CHANNEL)
        self._all = AllPictures(self._pictures, client, self)
        self._asked: OpenPicture | None = None
        self._sources = SourcePicker()
        self._live_picker = LivePicker(self.source, alone=False)
        self._model = ModelPanel(client, settings)
        self._result = ResultPanel(settings)
        self._empty = EmptyState(sample_pictures())
        self._stack = QStackedWidget()
        self._arrange()
        self._connect_pictures()
        self._connect_live()
        self._connect_rest()
        self._refresh()

    def _arrange(self) -> None:
        for shown in (self._empty, self._pictures, self._live):
            self._stack.addWidget(shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(em(0.75), em(0.75), em(0.25), em(0.75))
        row.setSpacing(em(0.75))
        row.addWidget(self._stack, 1)
        row.addWidget(SideColumn(self._sources, self._live_picker, self._model, self._result, self._all.panel))
        self._drop_sign = DropSign(self)

    def _connect_pictures(self) -> None:
        self._sources.paths_chosen.connect(self.open_paths)
        self._sources.paste_wanted.connect(self.paste)
        self._sources.close_all_wanted.connect(self.close_all)
        self._empty.open_wanted.connect(self._sources.choose_files)
        self._empty.sample_chosen.connect(self._on_sample_chosen)
        self._empty.undo_wanted.connect(self._pictures.bring_back)
        self._pictures.arrived.connect(self._on_arrived)
        self._pictures.turned.connect(self._recognise)
        self._pictures.unreadable.connect(self._on_unreadable)
        self._pictures.changed.connect(self._refresh)

    def _connect_live(self) -> None:
        self._sources.camera_wanted.connect(self.open_camera)
        self._sources.clip_chosen.connect(self.source.open_clip)
        self._sources.screen_wanted.connect(self._on_screen_wanted)
        self._pictures.clip_arrived.connect(self.source.open_clip)
        self._empty.camera_wanted.connect(self.open_camera)
        self.source.state_changed.connect(self._on_live_changed)
        self._live.answered.connect(self._on_live_answer)
        self._live.rates_changed.connect(self._result.facts.show_rates)
        self._live.failed.connect(self._result.show_words)
        self._live.snapshot.connect(self._pictures.add)
        self._live.close_wanted.connect(self.close_live)
        self._result.smoothing_changed.connect(self._live.set_smoothing)

    def _connect_rest(self) -> None:
        for part in (self._pictures, self._live, self._model, self._all):
            part.notice.connect(self.notice)
        self._model.changed.connect(self._on_model_changed)
        self._result.top_k_changed.connect(self._on_top_k_changed)
        self._result.not_sure.changed.connect(self._pictures.list.set_threshold)
        self._client.predicted.connect(self._on_predicted)
        self._client.failed.connect(self._on_failed)
        self._all.changed.connect(self._refresh)
        self._all.set_top_k(self._result.top_k)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._pictures.bring_back)

    # Pictures

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Add the pictures among files and folders to those that are open, and show the first of them."""
        self._pictures.search(paths)
        self._refresh()

    def paste(self) -> None:
        """Open what is on the clipboard: files, or a copied picture."""
        self._receive(QGuiApplication.clipboard().mimeData())

    def _receive(self, mime: QMimeData) -> None:
        self._pictures.receive(mime)
        self._refresh()

    def close_all(self) -> None:
        """Close all pictures; the files are left alone, and the pictures can be brought back."""
        self._all.cancel()
        self._client.cancel(_CHANNEL)
        self._pictures.clear()
        self._result.show_prediction(None)
        self._empty.offer_undo(self._pictures.list.closed)
        self._refresh()
        self.setFocus()

    def _on_sample_chosen(self, path: Path) -> None:
        """Open all samples, so that there is something to turn over, and show the chosen one."""
        samples = [sample.path for sample in sample_pictures()]
        chosen = samples.index(path)
        self.open_paths(samples[chosen:] + samples[:chosen])

    def _on_arrived(self) -> None:
        self.source.close()
        self._refresh()
        self._pictures.setFocus()

    def _on_unreadable(self) -> None:
        self._client.cancel(_CHANNEL)
        self._result.show_words(self.tr("There is nothing to recognise."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_pictures(event.mimeData()):
            event.acceptProposedAction()
            self._drop_sign.cover()

    def dropEvent(self, event: QDropEvent) -> None:
        self._receive(event.mimeData())
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._sources.fit_into(self.width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_live or not self._pictures.turn(event):
            super().keyPressEvent(event)

    # Live

    @property
    def _is_live(self) -> bool:
        return self.source.wanted is not None

    def open_camera(self) -> None:
        """Show the camera that was used last, else the system's favourite, else the demonstration clip."""
        known = {camera.id for camera in self.source.cameras()}
        last = self._settings.live_camera
        self.source.open_camera(last if last in known else "")

    def close_live(self) -> None:
        """Go back to the pictures, the newest snapshot in view if one was taken."""
        self.source.close()
        self._pictures.show_added()
        self.setFocus()

    def _on_screen_wanted(self) -> None:
        if screens := self.source.screens():
            self.source.open_screen(screens[0].id)

    def _on_live_changed(self, state: LiveState) -> None:
        was_live = self._stack.currentWidget() is self._live
        if was_live != self._is_live:
            self._client.cancel(_CHANNEL)
            self._result.show_prediction(None)
        self._refresh()
        if self._is_live and not was_live:
            self._live.setFocus()
        elif was_live and not self._is_live:
            self._recognise()

    def _on_live_answer(self, prediction: Prediction | None) -> None:
        if self._is_live:
            self._result.show_prediction(prediction)

    # Models

    def reload_models(self) -> None:
        """There may be other models than before."""
        self._model.reload()

    def use_model(self, name: str) -> None:
        """Recognise with the model of that name, as soon as it is in the catalogue."""
        self._model.use(name)

    def _on_model_changed(self) -> None:
        model = self._model.model
        self._all.set_model(model, self._model.usable)
        self._result.set_model(model, self._model.threshold, self._model.words)
        self._pictures.list.show_results_of(model, self._model.words)
        self._live.set_model(model if self._model.usable else "")
        self._recognise()
        self._refresh()

    # Recognising

    def _refresh(self) -> None:
        """Bring everything that depends on what is shown, and how many pictures are open, up to date."""
        pictures, live = self._pictures.list, self._is_live
        shown = self._live if live else self._pictures if pictures else self._empty
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self._sources.show_open(len(pictures))
        self._live_picker.setVisible(live)
        self._result.setVisible(live or bool(pictures))
        self._result.set_live(live)
        self._pictures.refresh()
        self._all.panel.setVisible(not live)
        self._all.refresh()

    def _recognise(self) -> None:
        """Ask for the picture in view. What was asked before is given up, so no late answer can be shown."""
        self._client.cancel(_CHANNEL)
        self._asked = picture = None if self._is_live else self._pictures.shown
        if picture is not None:
            self._result.show_prediction(picture.predictions.get(self._model.model))
        if not self._model.usable:
            self._result.show_words(self.tr("The model is not ready."))
        if picture is None or not self._model.usable:
            return
        if self._result.is_empty:
            self._result.show_waiting()
        if picture.image is not None:
            self._client.recognise_image(_CHANNEL, self._model.model, picture.image, MAX_TOP_K)
        elif picture.path is not None:
            self._client.recognise_file(_CHANNEL, self._model.model, picture.path, MAX_TOP_K)

    def _on_predicted(self, channel: str, prediction: Prediction) -> None:
        if channel == _CHANNEL and self._asked is not None:
            self._pictures.list.set_prediction(self._asked.key, prediction)
            self._result.show_prediction(prediction)
            self._refresh()

    def _on_failed(self, channel: str, sentence: str, details: str) -> None:
        if channel == _CHANNEL and self._asked is not None and self._asked.error:
            self._on_unreadable()  # why is said where the picture would be
        elif channel == _CHANNEL:
            self._result.show_words(sentence)

    def _on_top_k_changed(self, top_k: int) -> None:
        self._settings.recognise_top_k = top_k
        self._all.set_top_k(top_k)

    # Saving

    def save(self) -> None:
        """Save what is in view: a snapshot of the live picture, or the results of the pictures."""
        if self._is_live:
            self._live.save_snapshot()
        else:
            self._all.save()

    def results(self) -> list[Result]:
        """What the chosen model made of the open pictures, in their order; those it has not seen are left out."""
        return self._all.results()


if __name__ == "__main__":
    from desktop.preview import preview

    preview(RecognisePage)
