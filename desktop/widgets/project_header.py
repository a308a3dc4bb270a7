"""What the project is called, and what can be done with the whole of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop.project_words import place_words
from desktop.theme import em
from desktop.widgets.parts import icon_button, named
from desktop.widgets.wrapped_label import WrappedLabel
from desktop.workers.project_state import ProjectState

if TYPE_CHECKING:
    from core.projects.listing import ProjectSummary

MOST_RECENT = 8


class ProjectHeader(QWidget):
    """The title, to be typed over; a menu; and why nothing can be changed, where nothing can."""

    renamed = Signal(str)
    wanted = Signal(str)
    """"new", "open", "import", "export" or "all": what was chosen from the menu"""
    chosen = Signal(object)
    """Path of another project's folder"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._projects: Sequence[ProjectSummary] = ()
        self._state: ProjectState | None = None
        self._title = named(QLineEdit(), "project-title", spoken=self.tr("Title of the project"))
        self._title.setMaxLength(100)
        self._title.editingFinished.connect(self._on_edited)
        self.menu_button: QToolButton = icon_button(
            "project-menu",
            "folder",
            spoken=self.tr("Open, import or export a project"),
            tip=self.tr("Open, import or export a project"),
        )
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_button.clicked.connect(self.show_menu)
        self._reason = named(WrappedLabel(), "read-only-reason")
        self._ground = QFrame()
        self._ground.setProperty("role", "notice")
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(em(0.5), em(0.3), em(0.5), em(0.3))
        inside.addWidget(self._reason)
        self._ground.hide()
        row = QHBoxLayout()
        row.setSpacing(em(0.3))
        row.addWidget(self._title, 1)
        row.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.3))
        column.addLayout(row)
        column.addWidget(self._ground)

    def show_state(self, state: ProjectState) -> None:
        """Show what the project is called."""
        self._state = state
        if not self._title.hasFocus() or not self._title.isModified():
            self._title.setText(state.title)
        self._title.setToolTip(place_words(state.folder))
        self._title.setReadOnly(state.read_only)
        self._reason.setText(state.reason)
        self._ground.setVisible(state.read_only)

    def show_projects(self, projects: "Sequence[ProjectSummary]") -> None:
        """The projects there are."""
        self._projects = projects

    def edit_title(self) -> None:
        """Let the user type a title."""
        self._title.setFocus()
        self._title.selectAll()

    def menu(self) -> QMenu:
        """What can be done with projects."""
        menu = named(QMenu(self), "project-actions")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, text, keys in (
            ("new", self.tr("New project"), ""),
            ("open", self.tr("Open a folder…"), "Ctrl+Shift+O"),
            ("import", self.tr("Import a zip or .tm file…"), ""),
            ("export", self.tr("Save as one zip…"), ""),
        ):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            action = menu.addAction(f"{text}\t{shown}" if shown else text)
            action.triggered.connect(lambda _=False, name=name: self.wanted.emit(name))
        recent = [each for each in self._projects if self._state is None or each.folder != self._state.folder]
        if recent:
            others = menu.addMenu(self.tr("Recent projects"))
            for each in recent[:MOST_RECENT]:
                action = others.addAction(each.title.replace("&", "&&"))
                action.setToolTip(place_words(each.folder))
                action.triggered.connect(lambda _=False, folder=each.folder: self.chosen.emit(folder))
        menu.addSeparator()
        menu.addAction(self.tr("Close the project")).triggered.connect(lambda: self.wanted.emit("all"))
        return menu

    def show_menu(self) -> None:
        """Offer what can be done with projects."""
        self.menu().popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def _on_edited(self) -> None:
        title = " ".join(self._title.text().split())
        self._title.setModified(False)
        if self._state is not None and title != self._state.title:
            if title and not self._state.read_only:
                self.renamed.emit(title)
            else:
                self._title.setText(self._state.title)
