"""The classes of a project, and everything that can be done with one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from core.projects.types import ProjectClass
from desktop.theme import CLASS_COLOURS, class_colour, em
from desktop.widgets.focus_passer import FocusPasser
from desktop.widgets.parts import heading, icon_button, named
from desktop.widgets.project_classes import ClassList
from desktop.workers.project_state import ProjectState
from desktop.workers.projects import ProjectDesk

COLOURS = len(CLASS_COLOURS) + 1
"""The palette has the text's colour as well."""


class ClassPanel(FocusPasser):
    """The list, a button for a new class, and a menu for the current one."""

    files_dropped = Signal(str, object)
    examples_dropped = Signal(str)

    def __init__(self, desk: ProjectDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.list = ClassList()
        self._add = named(QPushButton(self.tr("Add a class")), "add-class", tip=self.tr("Add a class (Ctrl+Shift+A)"))
        self._add.setShortcut(QKeySequence("Ctrl+Shift+A"))
        self._add.clicked.connect(self.add_class)
        self._menu_button = icon_button(
            "class-menu", "menu", spoken=self.tr("Change this class"), tip=self.tr("Change this class")
        )
        self._menu_button.clicked.connect(self._on_menu_button)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(em(0.3))
        explained = self.tr("The kinds of things that the network shall tell apart.")
        top.addWidget(heading(self.tr("Classes"), explained), 1)
        top.addWidget(self._add)
        top.addWidget(self._menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.3))
        column.addLayout(top)
        column.addWidget(self.list)

    def _connect(self) -> None:
        desk, wanted = self._desk, self.list
        wanted.rename_wanted.connect(lambda id_, name: desk.change(lambda project: project.rename_class(id_, name)))
        wanted.move_wanted.connect(lambda id_, to: desk.change(lambda project: project.move_class(id_, to)))
        wanted.remove_wanted.connect(self.remove)
        wanted.menu_wanted.connect(self.show_menu)
        wanted.files_dropped.connect(self.files_dropped)
        wanted.examples_dropped.connect(self.examples_dropped)

    def show_state(self, state: ProjectState) -> None:
        """Show the classes of a project."""
        self.list.show_state(state)
        self.list.setVisible(bool(state.classes))
        self.pass_focus_to(self.list if state.classes else self._add)
        self._add.setEnabled(not state.read_only)
        self._menu_button.setEnabled(not state.read_only and bool(state.classes))

    def add_class(self) -> None:
        """A new class, whose name is to be typed."""
        if self._desk.state is None:
            return
        taken = {each.name for each in self._desk.state.classes}
        names = (
            self.tr("Class {number}").format(number=number) for number in range(len(taken) + 1, 2 * len(taken) + 3)
        )
        name = next(name for name in names if name not in taken)
        self._desk.change(lambda project: project.add_class(name), self._on_added)

    def remove(self, class_id: str) -> None:
        """Delete a class with its pictures; undo brings it back."""
        name = self._desk.state.name_of(class_id) if self._desk.state else ""
        said = self.tr("Class “{name}” is deleted.").format(name=name)
        self._desk.change(lambda project: project.remove_class(class_id), lambda _: self._desk.said.emit(said))

    def menu(self, class_id: str) -> QMenu:
        """Everything that can be done with a class."""
        state = self._desk.state
        assert state is not None
        each = next(each for each in state.classes if each.id == class_id)
        menu = named(QMenu(self), "class-actions")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._act(menu, self.tr("Rename"), lambda: self.list.rename(class_id), keys="F2")
        self._add_colours(menu, each)
        used = self._act(menu, self.tr("Use it when training"), lambda: None)
        used.setCheckable(True)
        used.setChecked(each.enabled)
        used.toggled.connect(lambda on: self._desk.change(lambda project: project.enable_class(class_id, on)))
        others = menu.addMenu(self.tr("Merge into"))
        others.setEnabled(len(state.classes) > 1)
        for other in state.classes:
            if other.id != class_id:
                self._act(others, plain(other.name), partial(self._merge, other, each)).setIcon(swatch(other.colour))
        row = state.classes.index(each)
        up = self._act(menu, self.tr("Move up"), lambda: self.list.move_wanted.emit(class_id, row - 1), keys="Alt+Up")
        up.setEnabled(row > 0)
        down = self._act(
            menu, self.tr("Move down"), lambda: self.list.move_wanted.emit(class_id, row + 1), keys="Alt+Down"
        )
        down.setEnabled(row + 1 < len(state.classes))
        menu.addSeparator()
        self._act(menu, self.tr("Delete"), lambda: self.remove(class_id), keys="Del")
        return menu

    def show_menu(self, class_id: str, place: QPoint) -> None:
        """Offer everything that can be done with a class; nothing waits for the answer."""
        if self._desk.state is not None and not self._desk.state.read_only:
            self.menu(class_id).popup(place)

    def _add_colours(self, menu: QMenu, each: ProjectClass) -> None:
        colours = menu.addMenu(self.tr("Colour"))
        names = (
            self.tr("Orange"),
            self.tr("Sky blue"),
            self.tr("Green"),
            self.tr("Yellow"),
            self.tr("Blue"),
            self.tr("Red"),
            self.tr("Purple"),
            self.tr("Black or white"),
        )
        for colour, name in enumerate(names):

            def recolour(colour: int = colour) -> None:
                self._desk.change(lambda project: project.recolour_class(each.id, colour))

            action = self._act(colours, name, recolour)
            action.setIcon(swatch(colour))
            action.setCheckable(True)
            action.setChecked(each.colour % COLOURS == colour)

    def _merge(self, into: ProjectClass, other: ProjectClass) -> None:
        said = self.tr("“{other}” is part of “{name}” now.").format(other=other.name, name=into.name)

        def merged(_: object) -> None:
            self.list.choose(into.id)
            self._desk.said.emit(said)

        self._desk.change(lambda project: project.merge_classes(into.id, other.id), merged)

    def _act(self, menu: QMenu, text: str, act: Callable[[], object], *, keys: str = "") -> QAction:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = menu.addAction(f"{text}\t{shown}" if keys else text)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _on_added(self, added: ProjectClass | None) -> None:
        if added is not None:
            self.list.setFocus()
            self.list.rename(added.id)

    def _on_menu_button(self) -> None:
        if self.list.current():
            self.show_menu(self.list.current(), self._menu_button.mapToGlobal(self._menu_button.rect().bottomLeft()))


def plain(name: str) -> str:
    """A name as the text of a menu entry, in which “&” and tabs have a meaning."""
    return " ".join(name.split()).replace("&", "&&")


def swatch(colour: int) -> QIcon:
    """A square in a colour of the palette."""
    pixmap = QPixmap(QSize(em(0.9), em(0.9)))
    pixmap.fill(QColor(class_colour(colour)))
    return QIcon(pixmap)
