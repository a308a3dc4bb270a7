"""The pictures of one class as a Qt model, the newest first; thumbnails are made when they are looked at."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from desktop.words import whole
from desktop.workers.thumbnails import Thumbnails

if TYPE_CHECKING:
    from core.projects.project import Example

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the grid asks for besides Qt's own roles."""

    BROKEN = Qt.ItemDataRole.UserRole + 1
    """why the picture cannot be read; "" where it can"""
    SESSION = Qt.ItemDataRole.UserRole + 2
    """the id of its capture session"""
    BEGINS = Qt.ItemDataRole.UserRole + 3
    """whether it is the first that is seen of its session"""


class ExampleModel(QStringListModel):
    """Row 0 is the newest picture: what is collected now is seen without scrolling.

    The rows of Qt's own list of strings, which stay empty, are counted without Python: a list view asks for their
    number once for every row whenever it places them, and with 20,000 rows that took a quarter of a second.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._examples: Sequence[Example] = ()
        self._rows: dict[Path, int] = {}
        """where paths were last seen; checked before it is believed"""
        self._thumbnails = thumbnails
        thumbnails.made.connect(self._on_made)

    def example(self, row: int) -> "Example":
        """The picture in that row."""
        return self._examples[len(self._examples) - 1 - row]

    def show_examples(self, examples: "Sequence[Example]") -> bool:
        """Show these; returns whether they are those from before with new ones added, so that rows only moved down."""
        before, now = len(self._examples), len(examples)
        if self._grew(examples):
            self._examples = examples
            if now > before:
                self.insertRows(0, now - before)
            return True
        self._examples = examples
        self.setStringList([""] * now)
        return False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        example = self.example(row)
        match role:
            case Qt.ItemDataRole.DecorationRole:
                self._rows[example.path] = row
                return self._thumbnails.get(example.path)
            case Qt.ItemDataRole.ToolTipRole:
                return self._thumbnails.broken(example.path) or example.path.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Picture {number}").format(number=whole(len(self._examples) - row))
            case Role.BROKEN:
                return self._thumbnails.broken(example.path)
            case Role.SESSION:
                return example.session
            case Role.BEGINS:
                return row == 0 or self.example(row - 1).session != example.session
        return None

    def _grew(self, examples: "Sequence[Example]") -> bool:
        """Whether the first and the last of what was shown are where they were."""
        before = len(self._examples)
        if len(examples) < before:
            return False
        return before == 0 or (
            examples[0].id == self._examples[0].id and examples[before - 1].id == self._examples[before - 1].id
        )

    def _on_made(self, path: Path) -> None:
        row = self._rows.pop(path, None)
        for near in () if row is None else range(row, min(row + 64, len(self._examples))):
            if self.example(near).path == path:  # new ones may have come in above it meanwhile
                index = self.index(near)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole, Role.BROKEN])
                return
