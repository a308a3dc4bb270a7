"""The choice of how the window looks: light or dark at once, and large text for a projector from the next start on."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from core.policy import policy
from desktop.settings import Settings
from desktop.theme import Appearance, apply_theme
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.parts import named


class DisplayButton(MenuButton):
    """Offers light, dark, as the computer is, and text that can be read from a wall."""

    notice = Signal(str)
    """a sentence for people"""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        words = self.tr("Display")
        self.set_up("display", words, spoken=words, tip=self.tr("Light or dark, and large text for a projector"))

    def make_menu(self) -> QMenu:
        """What is so now is ticked."""
        menu = named(QMenu(self), "displays")
        one_of_them = QActionGroup(menu)
        names = {"system": self.tr("As this computer"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for appearance, name in names.items():
            action = one_of_them.addAction(menu.addAction(name))
            action.setObjectName(f"display-{appearance}")
            action.setCheckable(True)
            action.setChecked(self._settings.appearance == appearance)
            action.triggered.connect(lambda _=False, appearance=appearance: self._on_appearance(appearance))
        menu.addSeparator()
        large = menu.addAction(self.tr("Large text for a projector"))
        large.setObjectName("display-projector")
        large.setCheckable(True)
        large.setChecked(self._settings.for_projector)
        large.setEnabled(not policy().projector)
        large.triggered.connect(self._on_large)
        return menu

    def _on_appearance(self, appearance: str) -> None:
        self._settings.appearance = appearance
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, cast(Appearance, appearance), strong=self._settings.for_projector)

    def _on_large(self, large: bool) -> None:
        self._settings.projector = large
        if large:
            self.notice.emit(self.tr("The text is larger when Sightglass starts the next time."))
        else:
            self.notice.emit(self.tr("The text has its usual size when Sightglass starts the next time."))
