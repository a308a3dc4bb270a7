"""The list of classes: colour, name and number of pictures of each; pictures can be dropped on them."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QWidget

from core.projects.types import ProjectClass
from desktop.incoming import has_pictures
from desktop.project_words import count_words
from desktop.theme import em
from desktop.widgets.parts import named
from desktop.widgets.project_class_row import ClassDelegate, Role
from desktop.widgets.project_grid import EXAMPLES_MIME
from desktop.workers.project_state import ProjectState

Index = QModelIndex | QPersistentModelIndex
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
MOST_ROWS = 6
"""More classes than that are scrolled."""


class ClassList(QListView):
    """One class is the current one: pictures go to it. F2 renames, Delete deletes, Alt with the arrows moves it."""

    current_changed = Signal(str)
    """id of the class; "" when there is none"""
    rename_wanted = Signal(str, str)
    remove_wanted = Signal(str)
    move_wanted = Signal(str, int)
    menu_wanted = Signal(str, QPoint)
    """id of the class, and where on the screen"""
    examples_dropped = Signal(str)
    """what is chosen in the grid belongs to this class from now on"""
    files_dropped = Signal(str, object)
    """id of the class, QMimeData"""
    hold_changed = Signal(bool)
    """whether Space is held down"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "class-list", spoken=self.tr("Classes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAcceptDrops(True)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed | QListView.EditTrigger.DoubleClicked)
        self._classes = _ClassModel(self)
        self._classes.renamed.connect(self.rename_wanted)
        self._delegate = ClassDelegate(self)
        self._current = ""
        self._target = -1
        self.setModel(self._classes)
        self.setItemDelegate(self._delegate)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_state(self, state: ProjectState) -> None:
        """Show the classes of a project; the current one stays it as long as it is there."""
        row = self._classes.row_of(self._current)
        changed = self._classes.show_state(state)
        if not changed:
            return
        self.updateGeometry()
        if self._current and self._classes.row_of(self._current) >= 0:
            row = self._classes.row_of(self._current)
        self.go_to(max(row, 0))

    def current(self) -> str:
        """The id of the current class; "" when there is none."""
        return self._current

    def choose(self, class_id: str) -> None:
        """Make a class the current one."""
        row = self._classes.row_of(class_id)
        if row >= 0:
            self.go_to(row)

    def go_to(self, row: int) -> None:
        """Make the class in that row, or the last one, the current one."""
        count = self._classes.rowCount()
        if count:
            self.setCurrentIndex(self._classes.index(min(row, count - 1)))
        else:
            self._set_current("")

    def rename(self, class_id: str) -> None:
        """Let the user type another name, right there."""
        self.choose(class_id)
        self.edit(self.currentIndex())

    def sizeHint(self) -> QSize:
        rows = min(max(self._classes.rowCount(), 1), MOST_ROWS)
        return QSize(em(14), rows * self._delegate.height() + 2)

    def minimumSizeHint(self) -> QSize:
        rows = min(max(self._classes.rowCount(), 1), 3)
        return QSize(em(10), rows * self._delegate.height() + 2)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        step = _MOVES.get(key)
        if key == Qt.Key.Key_Space and not held:
            if not event.isAutoRepeat():
                self.hold_changed.emit(True)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._current:
            if not event.isAutoRepeat():  # a key that is held for long must not take one class after the other
                self.remove_wanted.emit(self._current)
        elif step and held & Qt.KeyboardModifier.AltModifier and self._current:
            self.move_wanted.emit(self._current, max(0, self.currentIndex().row() + step))
        elif key == Qt.Key.Key_Menu and self._current:
            self.menu_wanted.emit(self._current, self._place_of_menu())
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold_changed.emit(False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hold_changed.emit(False)  # whoever has the keyboard now hears when the key is let go
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self._current, event.globalPos())

    def _place_of_menu(self) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(EXAMPLES_MIME) or has_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._set_target(self.indexAt(event.position().toPoint()).row())
        event.setAccepted(self._target >= 0)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_target(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._set_target(-1)
        if not index.isValid():
            return
        class_id = index.data(Role.CLASS).id
        if event.mimeData().hasFormat(EXAMPLES_MIME):
            self.examples_dropped.emit(class_id)
        else:
            self.files_dropped.emit(class_id, event.mimeData())
        event.acceptProposedAction()

    def _set_target(self, row: int) -> None:
        if row != self._target:
            self._target = self._delegate.target = row
            self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._set_current(current.data(Role.CLASS).id if current.isValid() else "")

    def _set_current(self, class_id: str) -> None:
        if class_id != self._current:
            self._current = class_id
            self.current_changed.emit(class_id)


class _ClassModel(QAbstractListModel):
    """The classes of one project, a row each."""

    renamed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: ProjectState | None = None
        self._classes: tuple[ProjectClass, ...] = ()

    def show_state(self, state: ProjectState) -> bool:
        """Take over a state; whether there are other classes, or others in other places."""
        before = [each.id for each in self._classes]
        changed = before != [each.id for each in state.classes]
        if changed:
            self.beginResetModel()
        self._state, self._classes = state, state.classes
        if changed:
            self.endResetModel()
        elif self._classes:
            self.dataChanged.emit(self.index(0), self.index(len(self._classes) - 1))
        return changed

    def row_of(self, class_id: str) -> int:
        """The row of a class; -1 where it has none."""
        return next((row for row, each in enumerate(self._classes) if each.id == class_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._classes)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._state is not None and not self._state.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        each, state = self._classes[index.row()], self._state
        assert state is not None
        words = count_words(state.count(each.id), state.sessions.get(each.id, 0))
        if not each.enabled:
            words = self.tr("{count}, switched off").format(count=words)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return each.name
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{each.name}: {words}"
            case Role.CLASS:
                return each
            case Role.WORDS:
                return words
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        each = self._classes[index.row()]
        name = " ".join(str(value).split())
        if role == Qt.ItemDataRole.EditRole and name and name != each.name:
            self.renamed.emit(each.id, name)
        return False  # the project says what it is called, in a moment
