"""The pictures of the current class, and what can be done with those that are chosen."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.projects.types import ProjectClass
from desktop.project_words import count_words, pictures
from desktop.theme import em
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.parts import icon_button, muted, named
from desktop.widgets.project_class_panel import plain, swatch
from desktop.widgets.project_grid import ExampleGrid
from desktop.words import whole
from desktop.workers.project_state import ProjectState
from desktop.workers.projects import ProjectDesk


class PicturesPanel(QWidget):
    """A line with the class and the buttons; under it the grid, or what to do while it is empty."""

    class_wanted = Signal()

    def __init__(self, desk: ProjectDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._class_id = ""
        self._said = ""
        self._chosen = 0
        self.grid = ExampleGrid()
        self._title = named(ElidedLabel(), "class-title")
        self._move = named(QPushButton(self.tr("Move to…")), "move-examples", tip=self.tr("Move to a class (Ctrl+M)"))
        self._move.setShortcut(QKeySequence("Ctrl+M"))
        self._delete = named(QPushButton(self.tr("Delete")), "delete-examples", tip=self.tr("Delete (Del)"))
        undo, redo = self.tr("Undo"), self.tr("Redo")
        self._undo = icon_button("undo-change", "undo", spoken=undo, tip=self.tr("Undo (Ctrl+Z)"))
        self._redo = icon_button("redo-change", "redo", spoken=redo, tip=self.tr("Redo (Ctrl+Shift+Z)"))
        self._empty = named(muted(), "no-examples")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._add = named(QPushButton(self.tr("Add a class")), "add-first-class")
        self._add.clicked.connect(self.class_wanted)
        self._invitation = QWidget()
        self._stack = QStackedWidget()
        self._arrange()
        self._move.clicked.connect(self.show_move_menu)
        self._delete.clicked.connect(self.delete_chosen)
        self.grid.delete_wanted.connect(self.delete_chosen)
        self.grid.chosen_changed.connect(self._on_chosen_changed)
        self._undo.clicked.connect(desk.undo)
        self._redo.clicked.connect(desk.redo)
        desk.said.connect(self._on_said)
        self._on_chosen_changed(0)

    def _arrange(self) -> None:
        top = self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(em(0.3))
        top.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(em(0.3))
        for button in (self._move, self._delete, self._undo, self._redo):
            buttons.addWidget(button)
        top.addLayout(buttons)
        middle = QVBoxLayout(self._invitation)
        middle.addStretch()
        middle.addWidget(self._empty)
        middle.addWidget(self._add, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch()
        self._stack.addWidget(self._invitation)
        self._stack.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.3))
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Whether the buttons have no room beside the words."""
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def show_class(self, state: ProjectState, class_id: str) -> None:
        """Show the pictures of one class."""
        if class_id != self._class_id:
            self._said = ""
            self.grid.clearSelection()
        self._class_id = class_id
        examples = state.examples.get(class_id, ())
        self.grid.show_examples(examples)
        self._stack.setCurrentWidget(self.grid if examples else self._invitation)
        self._add.setVisible(not state.classes and not state.read_only)
        if not state.classes:
            self._empty.setText(self.tr("Add a class for each kind of thing that the network shall tell apart."))
        else:
            self._empty.setText(
                self.tr("There are no pictures of “{name}” yet. Take some, or drop pictures or a folder here.").format(
                    name=state.name_of(class_id)
                )
            )
        self._undo.setEnabled(state.can_undo and not state.read_only)
        self._redo.setEnabled(state.can_redo and not state.read_only)
        self._retitle()

    def delete_chosen(self) -> None:
        """Delete the pictures that are chosen; undo brings them back."""
        if (ids := self.grid.chosen()) and not self._read_only():
            self._desk.remove(ids)

    def move_chosen(self, class_id: str) -> None:
        """Give the pictures that are chosen to another class."""
        if (ids := self.grid.chosen()) and class_id != self._class_id and not self._read_only():
            self._desk.move(ids, class_id)

    def move_menu(self) -> QMenu:
        """The classes to which pictures can be moved."""
        menu = named(QMenu(self), "move-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self._desk.state.classes if self._desk.state else ():
            if each.id != self._class_id:
                self._add_target(menu, each)
        return menu

    def show_move_menu(self) -> None:
        """Let the user choose a class."""
        menu = self.move_menu()
        if menu.isEmpty():
            self._on_said(self.tr("Add another class first."))
        else:
            menu.popup(self._move.mapToGlobal(QPoint(0, self._move.height())))

    def _add_target(self, menu: QMenu, each: ProjectClass) -> None:
        action = menu.addAction(swatch(each.colour), plain(each.name))
        action.triggered.connect(lambda: self.move_chosen(each.id))

    def _read_only(self) -> bool:
        return self._desk.state is None or self._desk.state.read_only

    def _on_chosen_changed(self, count: int) -> None:
        self._chosen = count
        possible = count > 0 and not self._read_only()
        self._move.setEnabled(possible)
        self._delete.setEnabled(possible)
        if count:
            self._said = ""
        self._retitle()

    def _on_said(self, sentence: str) -> None:
        """What was done stands there until something else is chosen, with the way back beside it."""
        self._said = sentence
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._retitle()

    def _retitle(self) -> None:
        state = self._desk.state
        if self._said:
            self._title.setText(self._said)
        elif state is None or not self._class_id:
            self._title.setText("")
        elif self._chosen:
            total = pictures(state.count(self._class_id))
            words = self.tr("{count} of {pictures} chosen").format(count=whole(self._chosen), pictures=total)
            self._title.setText(words)
        else:
            count = count_words(state.count(self._class_id), state.sessions.get(self._class_id, 0))
            self._title.setText(self.tr("{name}: {count}").format(name=state.name_of(self._class_id), count=count))
        self._title.setToolTip(self._title.text())
