"""An open project: the picture and the pictures; beside them, top to bottom: project, classes, collecting, training."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.types import Image
from desktop.live.source import LiveSource
from desktop.live.state import LiveState
from desktop.settings import Settings
from desktop.theme import em
from desktop.widgets.focus_passer import FocusPasser
from desktop.widgets.live_picker import LivePicker
from desktop.widgets.project_about import AboutLearning
from desktop.widgets.project_area import MainArea
from desktop.widgets.project_class_panel import ClassPanel
from desktop.widgets.project_collect import CollectPanel
from desktop.widgets.project_header import ProjectHeader
from desktop.widgets.project_pictures import PicturesPanel
from desktop.widgets.project_receiver import Receiver
from desktop.widgets.project_result import ResultPane
from desktop.widgets.project_stage import Stage
from desktop.widgets.project_train import TrainPanel
from desktop.widgets.side_column import SideColumn
from desktop.workers.capture import Capture
from desktop.workers.project_state import ProjectState
from desktop.workers.projects import ProjectDesk
from desktop.workers.recogniser import RecogniserClient


class ProjectBench(FocusPasser):
    """Puts the parts of an open project together; knows nothing of how training is done."""

    notice = Signal(str, str)
    file_wanted = Signal(object)
    """Path of a zip or `.tm` file that was dropped"""

    def __init__(
        self,
        client: RecogniserClient,
        settings: Settings,
        desk: ProjectDesk,
        source: LiveSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._shown = ""
        self.header = ProjectHeader()
        self.classes = ClassPanel(desk)
        self.collect = CollectPanel()
        self.pictures = PicturesPanel(desk)
        self.stage = Stage(source, settings.pen_width)
        self.result = ResultPane(client, source, settings)
        self.train = TrainPanel()
        self.about = AboutLearning()
        self._capture = Capture(desk, source, self)
        self._receiver = Receiver(desk, self)
        self._picker = LivePicker(source)
        self.area = MainArea(self.stage, self.result, self.pictures)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SideColumn(self.header, self.classes, self.collect, self._picker, self.about), 1)
        column.addWidget(self.train)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(0.75))
        row.addWidget(self.area, 1)
        row.addWidget(side)
        self.pass_focus_to(self.classes)
        for parts in (self.pictures, side):
            for keys, act in ((QKeySequence.StandardKey.Undo, self._undo), ("Ctrl+Shift+Z", self._redo)):
                shortcut = QShortcut(QKeySequence(keys), parts, act)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _connect(self) -> None:
        classes, collect = self.classes, self.collect
        classes.list.current_changed.connect(self._refresh)
        classes.list.hold_changed.connect(self._on_hold)
        classes.files_dropped.connect(self._receiver.receive)
        classes.examples_dropped.connect(self.pictures.move_chosen)
        collect.hold_changed.connect(self._on_hold)
        collect.way_changed.connect(self._on_way_changed)
        collect.keep_wanted.connect(self.keep_drawing)
        collect.paths_chosen.connect(self._on_paths_chosen)
        collect.paste_wanted.connect(self.paste)
        self.stage.keep_wanted.connect(self.keep_drawing)
        self.stage.drawing_changed.connect(self._on_drawing_changed)
        self._capture.counted.connect(collect.show_count)
        self._capture.ended.connect(lambda: collect.show_holding(False))
        self._source.state_changed.connect(self._on_source_changed)
        self.pictures.class_wanted.connect(classes.add_class)
        self.area.dropped.connect(self.receive)
        self._receiver.notice.connect(self.notice)
        self.result.notice.connect(self.notice)
        self.header.renamed.connect(lambda title: self._desk.change(lambda project: project.rename(title)))
        paste = QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What is shown

    def show_state(self, state: ProjectState) -> None:
        """Show the open project as it stands now."""
        self.header.show_state(state)
        self.classes.show_state(state)
        self.train.show_state(state)
        self._refresh()

    def set_watched(self, watched: bool) -> None:
        """Whether somebody looks: the camera is let go while nobody does."""
        if watched:
            self._source.wake()
        else:
            self._capture.end()
            self._source.rest()

    def _refresh(self, *_: object) -> None:
        state = self._desk.state
        if state is None:
            return
        class_id = self.classes.list.current()
        if class_id != self._shown:
            self._capture.end()
            self._shown = class_id
        self.area.show_picture(bool(state.classes))
        self.collect.setVisible(bool(state.classes))
        self._picker.setVisible(bool(state.classes) and self.collect.way == "live")
        name = state.name_of(class_id)
        self.pictures.show_class(state, class_id)
        self.stage.show_class(name)
        self.area.sign.words = self.tr("Let go to add it to “{name}”").format(name=name)
        self.collect.show_class(name, possible=not state.read_only)

    def _on_source_changed(self, state: LiveState) -> None:
        running = state.kind == "running"
        self.collect.show_live(running)
        if not running:
            self._capture.end()
        self._run()

    def _run(self) -> None:
        live = self._source.state.kind in ("running", "paused")
        self.result.answer.set_running(live and self.collect.way == "live" and bool(self.result.answer.models))

    def refresh_answers(self) -> None:
        """There is another model: recognise with it what is on the stage."""
        self._run()
        self._on_drawing_changed()

    # Collecting

    def _on_hold(self, held: bool) -> None:
        state, class_id = self._desk.state, self.classes.list.current()
        ready = state is not None and not state.read_only and bool(class_id) and self.collect.way == "live"
        if held and ready and self._source.state.kind == "running" and not self._capture.holding:
            self.collect.show_holding(True)
            self.result.show_pictures()
            self._capture.begin(class_id)
        elif not held:
            self._capture.end()

    def _on_way_changed(self, way: str) -> None:
        self._capture.end()
        self.stage.show_way(way)
        self._picker.setVisible(way == "live")
        self.result.show_answer()
        self.refresh_answers()
        self.stage.setFocus()

    def _on_drawing_changed(self) -> None:
        if self.collect.way == "draw" and self.result.answer.models and self.stage.drawing is not None:
            self.result.answer.recognise(self.stage.drawing.image())

    def _undo(self) -> None:
        self._capture.end()  # pictures of one hold are taken back at once, and no more may follow
        self._desk.undo()

    def _redo(self) -> None:
        self._capture.end()
        self._desk.redo()

    def keep_drawing(self) -> None:
        """Make the drawing a picture of the current class. The sheet is empty at once, for the next one."""
        drawing, class_id = self.stage.drawing, self.classes.list.current()
        state = self._desk.state
        if drawing is None or not class_id or state is None or state.read_only:
            return
        image: Image | None = drawing.image()
        if image is not None:
            drawing.canvas.clear()
            self._desk.add_image(class_id, "drawing", image, otherwise=drawing.bring_back)

    def paste(self) -> None:
        """Add what is on the clipboard to the current class."""
        if class_id := self.classes.list.current():
            self._receiver.receive(class_id, QGuiApplication.clipboard().mimeData())

    def _on_paths_chosen(self, paths: list[Path]) -> None:
        if class_id := self.classes.list.current():
            self._desk.add_files(class_id, paths)

    def receive(self, mime: QMimeData) -> None:
        """Take what was dropped: a project as a file, or pictures for the current class."""
        if project := self._receiver.project_in(mime):
            self.file_wanted.emit(project)
        elif class_id := self.classes.list.current():
            self._receiver.receive(class_id, mime)
        else:
            self.notice.emit(self.tr("Add a class first; then drop pictures of it here."), "")
