"""The window: joins the pages, and knows nothing of what they do."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import ConfigError
from desktop.enter_presses import EnterPresses
from desktop.settings import Settings
from desktop.theme import em
from desktop.widgets.display_button import DisplayButton
from desktop.widgets.farewell import Farewell
from desktop.widgets.language_button import LanguageButton
from desktop.widgets.navigation import Navigation
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.recogniser_status import RecogniserStatus
from desktop.workers.recogniser import RecogniserClient
from desktop.workers.runs import Runs

if TYPE_CHECKING:
    from desktop.opened_files import OpenedFiles
    from desktop.pages.draw import DrawPage
    from desktop.pages.recognise import RecognisePage
    from desktop.pages.runs import RunsPage
    from desktop.pages.teach import TeachPage

    Page: TypeAlias = RecognisePage | DrawPage | TeachPage | RunsPage

NARROW = 54
"""Below so many em of width the navigation has only icons: on an old netbook or projector, with a projector's text."""
FIRST_LOOK_MS = 1000
"""When the runs are looked for that may be going on since before: not while the window is being built."""


def _make_recognise(window: "MainWindow") -> "Page":
    from desktop.pages.recognise import RecognisePage

    page = RecognisePage(window.client, window.settings)
    window.runs.models_changed.connect(page.reload_models)
    window.model_wanted.connect(page.use_model)
    window.pictures_wanted.connect(page.open_paths)
    return page


def _make_draw(window: "MainWindow") -> "Page":
    from desktop.pages.draw import DrawPage

    page = DrawPage(window.client, window.settings)
    window.runs.models_changed.connect(page.reload_models)
    return page


def _make_teach(window: "MainWindow") -> "Page":
    from desktop.pages.teach import TeachPage

    page = TeachPage(window.client, window.settings)
    page.run_created.connect(window.show_run)
    return page


def _make_runs(window: "MainWindow") -> "Page":
    from desktop.pages.runs import RunsPage

    page = RunsPage(window.runs)
    page.model_wanted.connect(window.use_model)
    page.page_wanted.connect(window.show_page)
    window.run_wanted.connect(page.show_run)
    return page


@dataclass(frozen=True)
class PageEntry:
    """One line of the navigation; `make` imports, builds and connects the page when it is first shown."""

    name: str
    title: str
    make: Callable[["MainWindow"], "Page"]


PAGES = (
    PageEntry("recognise", str(QT_TRANSLATE_NOOP("MainWindow", "Recognise")), _make_recognise),
    PageEntry("draw", str(QT_TRANSLATE_NOOP("MainWindow", "Draw")), _make_draw),
    PageEntry("teach", str(QT_TRANSLATE_NOOP("MainWindow", "Teach")), _make_teach),
    PageEntry("runs", str(QT_TRANSLATE_NOOP("MainWindow", "Runs")), _make_runs),
)
"""The pages in the order of the navigation. `name` is also the icon's, and the page is `page-NAME`."""


class MainWindow(QMainWindow):
    """Navigation at the left, one page beside it, notices under it."""

    model_wanted = Signal(str)
    """the name of a model with which the page Recognise shall recognise"""
    run_wanted = Signal(object)
    """Path of a run that the page Runs shall show"""
    pictures_wanted = Signal(object)
    """list of Path that the page Recognise shall open"""

    def __init__(self, client: RecogniserClient, settings: Settings) -> None:
        super().__init__()
        self.client = client
        self.settings = settings
        self.runs = Runs(settings, self)
        EnterPresses(self)
        self._farewell = Farewell(self, self.runs)
        self._opened: OpenedFiles | None = None
        self._pages: dict[str, Page] = {}
        self._stack = QStackedWidget()
        self._notices = NoticeBar()
        menus = DisplayButton(settings), LanguageButton(settings)
        titles = {entry.name: self.tr(entry.title) for entry in PAGES}
        self._navigation = Navigation(titles, menus, RecogniserStatus(client), self)
        self._navigation.page_wanted.connect(self.show_page)
        self.setWindowTitle("Sightglass")
        self.setCentralWidget(self._arrange())
        self.resize(settings.window_width, settings.window_height)
        client.notice.connect(self._notices.show_notice)
        for menu in menus:
            menu.notice.connect(self._notices.show_notice)
        self.runs.notice.connect(self._notices.show_notice)
        self.runs.changed.connect(self._on_runs_changed)
        QTimer.singleShot(FIRST_LOOK_MS, self.runs, self.runs.look)
        for sentence in settings.notices:
            self._notices.show_notice(sentence)
        self.show_page(settings.page if settings.page in titles else PAGES[0].name)

    def show_page(self, name: str) -> None:
        """Switch to the page called `name`, if there is one; it is made when it is first asked for."""
        if all(entry.name != name for entry in PAGES):
            return
        if name not in self._pages:
            self._pages[name] = self._make_page(name)
        self._stack.setCurrentWidget(self._pages[name])
        self._navigation.show_page(name)
        self._pages[name].setFocus()
        self.settings.page = name

    def show_welcome(self) -> None:
        """Show what one can begin with, until a page is chosen."""
        from desktop.widgets.welcome import Welcome

        welcome = Welcome()
        welcome.chosen.connect(self.show_page)
        self._stack.setCurrentIndex(self._stack.addWidget(welcome))
        self._navigation.show_page("")
        welcome.setFocus()

    def use_model(self, name: str) -> None:
        """Recognise pictures with the model called `name`."""
        self.show_page("recognise")
        self.model_wanted.emit(name)

    def show_run(self, folder: Path) -> None:
        """Show a run that was created just now."""
        self.show_page("runs")
        self.runs.look()
        self.run_wanted.emit(folder)

    def open_files(self, files: list[Path]) -> None:
        """Open files that the system handed over, each where it belongs; from then on also those that it hands over."""
        if self._opened is None:
            from desktop.opened_files import OpenedFiles

            self._opened = OpenedFiles(self)
            self._opened.pictures_wanted.connect(self._on_pictures_wanted)
            self._opened.model_wanted.connect(self.use_model)
            self._opened.notice.connect(self._notices.show_notice)
        self._opened.open(files)

    def _on_pictures_wanted(self, paths: list[Path]) -> None:
        self.show_page("recognise")
        self.pictures_wanted.emit(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # nothing nearer to the keyboard had a use for it
            self._notices.close_notice()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._navigation.set_narrow(self.width() < em(NARROW))
        super().resizeEvent(event)

    def end(self) -> None:
        """Close at once and ask nothing, as when the computer shuts down: runs go on without the window."""
        self._farewell.settle()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._farewell.may_close():
            event.ignore()
            return
        self.settings.window_maximised = self.isMaximized()
        if not self.isMaximized():
            self.settings.window_width = self.width()
            self.settings.window_height = self.height()
        try:
            self.settings.save()
        except ConfigError as error:
            print(error, file=sys.stderr)  # the window, where it would be shown, is closing
        self.hide()  # the recogniser may take a moment to end
        self.runs.unwatch()
        for page in self._pages.values():
            page.close()
        self.client.stop()
        super().closeEvent(event)

    def _make_page(self, name: str) -> "Page":
        entry = next(entry for entry in PAGES if entry.name == name)
        page = entry.make(self)
        page.notice.connect(self._notices.show_notice)
        self._stack.addWidget(page)
        return page

    def _on_runs_changed(self) -> None:
        """The navigation says how many runs go on, whatever page is open."""
        title, count = self.tr(_title("runs")), len(self.runs.going_on())
        words = self.tr("{page} ({count})").format(page=title, count=count) if count else title
        self._navigation.set_words("runs", words)

    def _arrange(self) -> QWidget:
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._stack, 1)
        beside.addWidget(self._notices)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(beside, 1)
        return content


def _title(name: str) -> str:
    return next(entry.title for entry in PAGES if entry.name == name)
