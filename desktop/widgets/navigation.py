"""The way from page to page, at the left of the window."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.theme import em, set_icon
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.parts import named
from desktop.widgets.recogniser_status import RecogniserStatus


class Navigation(QFrame):
    """A button with icon and word, and a key, for each page; below them menus, and how recognition stands.

    Where the window is narrow only icons are left, and what they mean is said under the mouse.
    """

    page_wanted = Signal(str)

    def __init__(
        self, titles: Mapping[str, str], menus: Sequence[MenuButton], status: RecogniserStatus, parent: QWidget
    ) -> None:
        """`titles` has the word for each page by its name, which is also its icon's."""
        super().__init__(parent)
        self.setObjectName("navigation")
        self._status = status
        self._wide = _width([*titles.values()])
        column = QVBoxLayout(self)
        column.setContentsMargins(em(0.4), em(0.6), em(0.4), 0)
        column.setSpacing(em(0.25))
        self._pages: dict[str, QToolButton] = {}
        for number, (name, title) in enumerate(titles.items(), start=1):
            self._pages[name] = self._make_button(name, title, QKeySequence(f"Ctrl+{number}"))
            column.addWidget(self._pages[name])
        column.addStretch(1)
        for menu in menus:
            column.addWidget(menu)
        column.addWidget(status)
        self._buttons = (*self._pages.values(), *menus)
        self.set_narrow(True)  # until it is known how much room there is

    def show_page(self, name: str) -> None:
        """Say which page is shown."""
        for each, button in self._pages.items():
            button.setChecked(each == name)

    def set_words(self, name: str, words: str) -> None:
        """What the button of a page says."""
        self._pages[name].setText(words)

    def set_narrow(self, narrow: bool) -> None:
        """Show only icons, or words beside them."""
        style = Qt.ToolButtonStyle
        for button in self._buttons:
            button.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon)
        self._status.set_narrow(narrow)
        self.setFixedWidth(em(3.4) if narrow else self._wide)

    def _make_button(self, name: str, title: str, key: QKeySequence) -> QToolButton:
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        button = named(QToolButton(), f"show-{name}", tip=self.tr("{page} ({key})").format(page=title, key=shown))
        button.setText(title)
        button.setCheckable(True)
        button.setIconSize(QSize(em(1.4), em(1.4)))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.page_wanted.emit(name))
        QShortcut(key, self.window(), lambda: self.page_wanted.emit(name))
        set_icon(button, name)
        return button


def _width(titles: list[str]) -> int:
    """Room for an icon and the longest title, bold as that of the page that is shown."""
    font = QApplication.font()
    font.setBold(True)
    return max(em(9), em(4.4) + max(map(QFontMetrics(font).horizontalAdvance, titles)))
