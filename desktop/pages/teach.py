"""The page *Teach*: classes of one's own, shown to the camera; or a data set, with everything that can be set."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.live.source import LiveSource
from desktop.settings import Settings
from desktop.theme import em
from desktop.widgets.dataset_training import DatasetTraining
from desktop.widgets.focus_passer import FocusPasser
from desktop.widgets.parts import named
from desktop.widgets.project_way import ProjectWay
from desktop.workers.recogniser import RecogniserClient

WAYS = ("own", "data")
"""Your own classes; a data set."""


class TeachPage(FocusPasser):
    """Two ways to teach; each is made when it is first shown."""

    notice = Signal(str, str)
    run_created = Signal(object)
    """Path of a run that waits for its turn from now on"""

    def __init__(self, client: RecogniserClient, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Teach")
        self.setObjectName("page-teach")
        self._client = client
        self._settings = settings
        self._ways: dict[str, ProjectWay | DatasetTraining] = {}
        self._bar = named(QTabBar(), "teach-ways", spoken=self.tr("What to teach with"))
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        for words in (self.tr("Your own classes"), self.tr("A data set")):
            self._bar.addTab(words)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(em(0.75), em(0.3), em(0.25), em(0.75))
        column.setSpacing(em(0.4))
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.show_way(settings.teach_way)
        self._bar.currentChanged.connect(lambda row: self.show_way(WAYS[row]))
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.finish)

    @property
    def way(self) -> str:
        """The way that is shown: "own" or "data"."""
        return WAYS[self._bar.currentIndex()]

    def show_way(self, way: str) -> None:
        """Show "own" (classes of one's own) or "data" (a data set)."""
        shown = self._made(way)
        self._bar.setCurrentIndex(WAYS.index(way))
        self._settings.teach_way = way
        self._stack.setCurrentWidget(shown)
        self.pass_focus_to(shown)
        for name, each in self._ways.items():  # the name belongs to the button that is seen
            each.start_button.setObjectName("start-training" if name == way else "")

    @property
    def own(self) -> ProjectWay:
        """The way with classes of one's own."""
        way = self._made("own")
        assert isinstance(way, ProjectWay)
        return way

    @property
    def data(self) -> DatasetTraining:
        """The way with a data set."""
        way = self._made("data")
        assert isinstance(way, DatasetTraining)
        return way

    def open_project(self, folder: Path) -> None:
        """Open the project in a folder."""
        self.show_way("own")
        self.own.open(folder)

    def choose(self, name: str) -> None:
        """Look into the data set of that name or path, and show what can be taught with it."""
        self.show_way("data")
        self.data.choose(name)

    def finish(self) -> None:
        """Close what is open, and end the teacher."""
        way = self._ways.get("own")
        if isinstance(way, ProjectWay):
            way.finish()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.finish()
        super().closeEvent(event)

    def _made(self, name: str) -> "ProjectWay | DatasetTraining":
        if name not in self._ways:
            way = self._ways[name] = self._make(name)
            way.notice.connect(self.notice)
            self._stack.addWidget(way)
        return self._ways[name]

    def _make(self, name: str) -> "ProjectWay | DatasetTraining":
        if name == "data":
            data = DatasetTraining(self._settings)
            data.run_created.connect(self.run_created)
            return data
        own = ProjectWay(self._client, self._settings, LiveSource(self))
        own.data_wanted.connect(self.choose)
        return own


if __name__ == "__main__":
    from desktop.preview import preview

    preview(TeachPage)
