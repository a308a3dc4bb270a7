"""A button below the navigation that opens a menu."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from desktop.theme import em, set_icon
from desktop.widgets.parts import named


class MenuButton(QToolButton):
    """Says what can be chosen; `make_menu` makes the menu anew each time."""

    def set_up(self, name: str, text: str, *, spoken: str, tip: str) -> None:
        """Give it its name, which is also its icon's, and its words."""
        named(self, name, spoken=spoken, tip=tip)
        self.setText(text)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(em(1.1), em(1.1)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_icon(self, name)
        self.clicked.connect(self._show_menu)

    def make_menu(self) -> QMenu:
        """What can be chosen now."""
        raise NotImplementedError

    def _show_menu(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, 0)))
