"""The window: joins the pages, and knows nothing of what they do."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import ConfigError
from desktop.settings import Settings
from desktop.theme import em, set_icon
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.parts import named
from desktop.widgets.recogniser_status import RecogniserStatus
from desktop.workers.recogniser import RecogniserClient

if TYPE_CHECKING:
    from desktop.pages.draw import DrawPage
    from desktop.pages.recognise import RecognisePage

    Page: TypeAlias = RecognisePage | DrawPage


def _make_recognise(client: RecogniserClient, settings: Settings) -> "Page":
    from desktop.pages.recognise import RecognisePage

    return RecognisePage(client, settings)


def _make_draw(client: RecogniserClient, settings: Settings) -> "Page":
    from desktop.pages.draw import DrawPage

    return DrawPage(client, settings)


@dataclass(frozen=True)
class PageEntry:
    """One line of the navigation; `make` imports and builds the page when it is first shown."""

    name: str
    title: str
    make: Callable[[RecogniserClient, Settings], "Page"]


PAGES = (
    PageEntry("recognise", str(QT_TRANSLATE_NOOP("MainWindow", "Recognise")), _make_recognise),
    PageEntry("draw", str(QT_TRANSLATE_NOOP("MainWindow", "Draw")), _make_draw),
)
"""The pages in the order of the navigation. `name` is also the icon's, and the page is `page-NAME`."""


class MainWindow(QMainWindow):
    """Navigation at the left, one page beside it, notices under it."""

    def __init__(self, client: RecogniserClient, settings: Settings) -> None:
        super().__init__()
        self._client = client
        self._settings = settings
        self._pages: dict[str, Page] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._stack = QStackedWidget()
        self._notices = NoticeBar()
        self.setWindowTitle("Sightglass")
        self.setCentralWidget(self._arrange())
        self.resize(settings.window_width, settings.window_height)
        client.notice.connect(self._notices.show_notice)
        for sentence in settings.notices:
            self._notices.show_notice(sentence)
        names = [entry.name for entry in PAGES]
        self.show_page(settings.page if settings.page in names else names[0])

    def show_page(self, name: str) -> None:
        """Switch to the page called `name`; it is made when it is first asked for."""
        if name not in self._pages:
            self._pages[name] = self._make_page(name)
        self._stack.setCurrentWidget(self._pages[name])
        for each, button in self._buttons.items():
            button.setChecked(each == name)
        self._pages[name].setFocus()
        self._settings.page = name

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.window_maximised = self.isMaximized()
        if not self.isMaximized():
            self._settings.window_width = self.width()
            self._settings.window_height = self.height()
        try:
            self._settings.save()
        except ConfigError as error:
            print(error, file=sys.stderr)  # the window, where it would be shown, is closing
        self.hide()  # the recogniser may take a moment to end
        self._client.stop()
        super().closeEvent(event)

    def _make_page(self, name: str) -> "Page":
        entry = next(entry for entry in PAGES if entry.name == name)
        page = entry.make(self._client, self._settings)
        page.notice.connect(self._notices.show_notice)
        self._stack.addWidget(page)
        return page

    def _arrange(self) -> QWidget:
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._stack, 1)
        beside.addWidget(self._notices)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_navigation())
        row.addLayout(beside, 1)
        return content

    def _make_navigation(self) -> QFrame:
        navigation = named(QFrame(), "navigation")
        navigation.setFixedWidth(em(9))
        column = QVBoxLayout(navigation)
        column.setContentsMargins(em(0.4), em(0.6), em(0.4), 0)
        column.setSpacing(em(0.25))
        for number, entry in enumerate(PAGES, start=1):
            self._buttons[entry.name] = self._make_button(entry, QKeySequence(f"Ctrl+{number}"))
            column.addWidget(self._buttons[entry.name])
        column.addStretch(1)
        column.addWidget(RecogniserStatus(self._client))
        return navigation

    def _make_button(self, entry: PageEntry, key: QKeySequence) -> QToolButton:
        title = self.tr(entry.title)
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        button = named(QToolButton(), f"show-{entry.name}", tip=self.tr("{page} ({key})").format(page=title, key=shown))
        button.setText(title)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(em(1.4), em(1.4)))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.show_page(entry.name))
        QShortcut(key, self, lambda: self.show_page(entry.name))
        set_icon(button, entry.name)
        return button
