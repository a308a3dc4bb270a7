"""The choice of the window's language; it is in use when the program starts the next time."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from desktop.language import LANGUAGES, current, said_in
from desktop.settings import Settings
from desktop.theme import em, set_icon
from desktop.widgets.parts import named

_CHOSEN = str(QT_TRANSLATE_NOOP("LanguageButton", "Sightglass speaks English when it starts the next time."))


class LanguageButton(QToolButton):
    """Says which language is spoken, and offers the others, each by the name that it has for itself."""

    notice = Signal(str)
    """a sentence for people, in the language that was chosen"""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        named(self, "language", spoken=self.tr("Language"), tip=self.tr("The language of Sightglass"))
        self.setText(LANGUAGES[current()])
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(em(1.1), em(1.1)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_icon(self, "language")
        self.clicked.connect(self._show_menu)

    def menu_of_languages(self) -> QMenu:
        """The computer's own language, then all there are; the one that was chosen is ticked."""
        menu = named(QMenu(self), "languages")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one_of_them = QActionGroup(menu)
        for code, name in {"": self.tr("As this computer"), **LANGUAGES}.items():
            action = one_of_them.addAction(menu.addAction(name))
            action.setObjectName(f"language-{code or 'system'}")
            action.setCheckable(True)
            action.setChecked(self._settings.language == code)
            action.triggered.connect(lambda _=False, code=code: self._on_chosen(code))
        return menu

    def _show_menu(self) -> None:
        self.menu_of_languages().popup(self.mapToGlobal(QPoint(0, 0)))

    def _on_chosen(self, code: str) -> None:
        self._settings.language = code
        if code and code != current():
            self.notice.emit(said_in(code, "LanguageButton", _CHOSEN))
        elif not code:
            self.notice.emit(self.tr("Sightglass speaks the language of this computer when it starts the next time."))
