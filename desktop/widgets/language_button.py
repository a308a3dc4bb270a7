"""The choice of the window's language; it is in use when the program starts the next time."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.language import LANGUAGES, current, said_in
from desktop.settings import Settings
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.parts import named

_CHOSEN = str(QT_TRANSLATE_NOOP("LanguageButton", "Sightglass speaks English when it starts the next time."))


class LanguageButton(MenuButton):
    """Says which language is spoken, and offers the others, each by the name that it has for itself."""

    notice = Signal(str)
    """a sentence for people, in the language that was chosen"""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        tip = self.tr("The language of Sightglass")
        self.set_up("language", LANGUAGES[current()], spoken=self.tr("Language"), tip=tip)

    def make_menu(self) -> QMenu:
        """The computer's own language, then all there are; the one that was chosen is ticked."""
        menu = named(QMenu(self), "languages")
        one_of_them = QActionGroup(menu)
        for code, name in {"": self.tr("As this computer"), **LANGUAGES}.items():
            action = one_of_them.addAction(menu.addAction(name))
            action.setObjectName(f"language-{code or 'system'}")
            action.setCheckable(True)
            action.setChecked(self._settings.language == code)
            action.triggered.connect(lambda _=False, code=code: self._on_chosen(code))
        return menu

    def _on_chosen(self, code: str) -> None:
        self._settings.language = code
        if code and code != current():
            self.notice.emit(said_in(code, "LanguageButton", _CHOSEN))
        elif not code:
            self.notice.emit(self.tr("Sightglass speaks the language of this computer when it starts the next time."))
