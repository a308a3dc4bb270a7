"""The way of *Teach* that begins with classes of one's own: projects, pictures, and a network that knows them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.incoming import incoming
from desktop.live.source import LiveSource
from desktop.settings import Settings
from desktop.theme import em
from desktop.widgets.focus_passer import FocusPasser
from desktop.widgets.project_bench import ProjectBench
from desktop.widgets.project_dialogs import ask_export, ask_folder, ask_import
from desktop.widgets.project_receiver import is_project_file
from desktop.widgets.project_shelf import ProjectShelf
from desktop.widgets.project_training import ProjectTraining
from desktop.widgets.work_line import WorkLine
from desktop.workers.background import Background
from desktop.workers.project_state import ProjectState
from desktop.workers.projects import ProjectDesk
from desktop.workers.recogniser import RecogniserClient

if TYPE_CHECKING:
    from core.projects.listing import ProjectSummary


class ProjectWay(FocusPasser):
    """The shelf of projects, or the bench with the one that is open."""

    notice = Signal(str, str)
    data_wanted = Signal(str)
    """teach with the data set in this folder, with all recipes and settings"""

    def __init__(
        self, client: RecogniserClient, settings: Settings, source: LiveSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._fresh = False
        """whether a project is being made that has no title of its own yet"""
        self.source = source
        self.desk = ProjectDesk(self)
        self.shelf = ProjectShelf()
        self.bench = ProjectBench(client, settings, self.desk, source)
        self.training = ProjectTraining(self.desk, self.bench, self)
        self._work = WorkLine()
        self._stack = QStackedWidget()
        self._background = Background("project-list", self)
        for page in (self.shelf, self.bench):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.3))
        column.addWidget(self._stack, 1)
        column.addWidget(self._work)
        self._connect()
        self._show_shelf(True)

    def _connect(self) -> None:
        desk, shelf, header = self.desk, self.shelf, self.bench.header
        desk.opened.connect(self._on_opened)
        desk.closed.connect(self._on_closed)
        desk.changed.connect(self.bench.show_state)
        desk.progressed.connect(self._work.show_progress)
        desk.finished.connect(self._on_finished)
        self._work.cancel_wanted.connect(desk.cancel)
        for part in (desk, self.bench, self.training):
            part.notice.connect(self.notice)
        acts: dict[str, Callable[[], object]] = {
            "new": self.new,
            "open": self.ask_open,
            "import": self.ask_import,
            "export": self.ask_export,
            "all": desk.close,
        }
        header.wanted.connect(lambda what: acts[what]())
        header.chosen.connect(desk.open)
        shelf.new_wanted.connect(self.new)
        shelf.open_wanted.connect(self.ask_open)
        shelf.import_wanted.connect(self.ask_import)
        shelf.chosen.connect(desk.open)
        self.bench.file_wanted.connect(desk.import_file)
        self.bench.about.all_settings_wanted.connect(self._on_all_settings)
        self._background.done.connect(self._on_listed)
        self._background.failed.connect(lambda _key, *words: self.notice.emit(*words))
        QShortcut(QKeySequence("Ctrl+Shift+O"), self, self.ask_open)

    @property
    def start_button(self) -> QPushButton:
        """The button that starts the training."""
        return self.bench.train.button

    # Projects

    def new(self) -> None:
        """Make a project, whose title is to be typed; a second click that comes before it is there makes no other."""
        if not self._fresh:
            self._fresh = True
            self.desk.create(self.tr("My project"))

    def open(self, folder: Path) -> None:
        """Open the project in a folder."""
        self.desk.open(folder)

    def import_file(self, path: Path) -> None:
        """Make a project of a zip or a `.tm` file."""
        self.desk.import_file(path)

    def ask_open(self) -> None:
        """Let the user choose the folder of a project."""
        ask_folder(self, self.desk.open)

    def ask_import(self) -> None:
        """Let the user choose a zip or a `.tm` file."""
        ask_import(self, self.desk.import_file)

    def ask_export(self) -> None:
        """Let the user choose where to save the open project as one zip."""
        if self.desk.state is not None:
            ask_export(self, self.desk.state.folder.name, self.desk.export)

    def finish(self) -> None:
        """Close everything before the program ends."""
        self.training.finish()
        self.desk.finish()

    # Coming and going

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.bench.set_watched(True)
        self.training.set_watched(True)
        QTimer.singleShot(0, self, self._list)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.bench.set_watched(False)
        self.training.set_watched(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if incoming(event.mimeData()).paths and self._stack.currentWidget() is self.shelf:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """On the shelf, a project in a file or in a folder is dropped."""
        path = incoming(event.mimeData()).paths[0]
        event.acceptProposedAction()
        if is_project_file(path):
            self.desk.import_file(path)
        else:
            self.desk.open(path)

    def _show_shelf(self, shown: bool) -> None:
        self._stack.setCurrentWidget(self.shelf if shown else self.bench)
        self.pass_focus_to(self.shelf if shown else self.bench)

    def _on_opened(self, state: ProjectState) -> None:
        self.bench.show_state(state)
        self._show_shelf(False)
        if self._fresh:
            self.bench.header.edit_title()
        else:
            self.bench.setFocus()

    def _on_finished(self) -> None:
        self._fresh = False
        self._work.hide()

    def _on_closed(self) -> None:
        self._show_shelf(True)
        self.shelf.setFocus()
        self._list()

    def _on_all_settings(self) -> None:
        if self.desk.state is not None:
            self.data_wanted.emit(str(self.desk.state.folder))

    def _list(self) -> None:
        self._background.submit("list", _projects)

    def _on_listed(self, _key: str, projects: "tuple[ProjectSummary, ...]") -> None:
        self.shelf.show_projects(projects)
        self.bench.header.show_projects(projects)


def _projects() -> "tuple[ProjectSummary, ...]":
    from core.projects.listing import list_projects

    return list_projects()
