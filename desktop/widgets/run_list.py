"""The list of runs: what each is called, how it stands, and what it achieved."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.run_words import list_words, state_words
from desktop.theme import em, icon, tokens
from desktop.widgets.metric_plot import MOST_RUNS
from desktop.workers.run_scan import RunEntry

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class RunList(QListView):
    """One run is chosen, or up to six that are compared: by the boxes at the right, or with Ctrl and Shift."""

    chosen = Signal(list)
    """list[Path], in the order of the list"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run-list")
        self.setAccessibleName(self.tr("Runs"))
        self._runs = _RunModel()
        self.setModel(self._runs)
        self.setItemDelegate(_RunDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setMinimumSize(em(13), em(5))
        self._last: list[Path] = []
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def set_entries(self, entries: Sequence[RunEntry]) -> None:
        """Show these runs; what is chosen stays chosen, as far as it is still there."""
        self._runs.set_entries(entries)
        if entries and not self.selectionModel().hasSelection():
            self.choose(entries[0].folder)

    def choose(self, folder: Path) -> None:
        """Choose one run alone; nothing happens if it is not in the list."""
        row = self._runs.row_of(folder)
        if row is not None:
            # By itself the view would look at the keys: while Ctrl is held, it would choose nothing.
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._runs.index(row), alone)
            self.scrollTo(self._runs.index(row))

    def folders(self) -> list[Path]:
        """The runs that are chosen, at most six, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._runs.entry(row).folder for row in rows[:MOST_RUNS]]

    def _on_selection_changed(self) -> None:
        folders = self.folders()
        if folders != self._last:
            self._last = folders
            self.chosen.emit(folders)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """A click on the box of a run adds it to those that are compared, or takes it away."""
        flag = QItemSelectionModel.SelectionFlag
        if index.isValid() and isinstance(event, QMouseEvent) and self._on_box(index, event):
            if event.type() != QEvent.Type.MouseButtonPress:
                return flag.NoUpdate
            chosen = self.selectionModel().selectedRows()
            alone = len(chosen) == 1 and chosen[0].row() == index.row()
            full = len(chosen) >= MOST_RUNS and not self.selectionModel().isSelected(index)
            return flag.NoUpdate if alone or full else flag.Toggle
        return super().selectionCommand(index, event)

    def _on_box(self, index: Index, event: QMouseEvent) -> bool:
        return self._runs.rowCount() > 1 and box_of(self.visualRect(index)).contains(event.position().toPoint())

    def sizeHint(self) -> QSize:
        return QSize(em(15), em(20))


class _RunModel(QAbstractListModel):
    """The entries, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[RunEntry] = []

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def entry(self, row: int) -> RunEntry:
        return self._entries[row]

    def row_of(self, folder: Path) -> int | None:
        return next((row for row, entry in enumerate(self._entries) if entry.folder == folder), None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.name}: {state_words(entry)}. {list_words(entry, time.time())}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.status.sentence if entry.status else entry.problem
        return None

    def set_entries(self, entries: Sequence[RunEntry]) -> None:
        """Take over these entries, leaving rows, and with them the choice, where they are as far as that can be."""
        wanted = {entry.folder for entry in entries}
        for row in reversed(range(len(self._entries))):
            if self._entries[row].folder not in wanted:
                self.beginRemoveRows(_NO_INDEX, row, row)
                del self._entries[row]
                self.endRemoveRows()
        for row, entry in enumerate(entries):
            if row >= len(self._entries) or self._entries[row].folder != entry.folder:
                self._place(row, entry)
            elif self._entries[row] != entry:
                self._entries[row] = entry
                self.dataChanged.emit(self.index(row), self.index(row))

    def _place(self, row: int, entry: RunEntry) -> None:
        """A run that is new, or has moved up."""
        old = self.row_of(entry.folder)
        if old is not None:
            self.beginRemoveRows(_NO_INDEX, old, old)
            del self._entries[old]
            self.endRemoveRows()
        self.beginInsertRows(_NO_INDEX, row, row)
        self._entries.insert(row, entry)
        self.endInsertRows()


def box_of(row: QRect) -> QRect:
    """Where a run's box for comparing is, in the rectangle of its row; easy to hit."""
    side = em(1.8)
    return QRect(row.right() - side, row.top(), side, row.height())


class _RunDelegate(QStyledItemDelegate):
    """Two lines for each run, a sign for how it stands, and a bar for how far it is."""

    def __init__(self, view: RunList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(em(12), em(3.1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _RunModel)
        entry, rect = model.entry(index.row()), QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        now = tokens()
        painter.save()
        painter.fillRect(rect, QColor(now.accent_soft if selected else now.surface))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(QColor(now.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        inner = rect.adjusted(em(0.4), em(0.3), -em(0.4), -em(0.3))
        sign = QRect(inner.left(), inner.top(), em(1.1), em(1.1))
        icon(f"state-{entry.state}").paint(painter, sign)
        if model.rowCount() > 1:
            self._paint_box(painter, box_of(rect), selected=selected)
            inner.setRight(box_of(rect).left())
        self._paint_words(painter, inner.adjusted(em(1.4), 0, 0, 0), entry, option)
        if entry.state == "running":
            self._paint_bar(painter, rect, entry)
        painter.restore()

    def _paint_words(self, painter: QPainter, words: QRect, entry: RunEntry, option: QStyleOptionViewItem) -> None:
        now = tokens()
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(now.text))
        name = QFontMetrics(font).elidedText(entry.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignTop), name)
        font.setBold(False)
        painter.setFont(font)
        selected = option.state & QStyle.StateFlag.State_Selected
        painter.setPen(QColor(now.text if selected else now.muted))
        said = QFontMetrics(font).elidedText(list_words(entry, time.time()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignBottom), said)

    def _paint_box(self, painter: QPainter, room: QRect, *, selected: bool) -> None:
        now = tokens()
        side = em(0.8)
        box = QRect(0, 0, side, side)
        box.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.accent if selected else now.border), 1.5))
        painter.setBrush(QColor(now.accent if selected else now.surface))
        painter.drawRoundedRect(box, 3, 3)
        if selected:
            painter.setPen(QPen(QColor(now.on_accent), 2))
            left, top, unit = box.left(), box.top(), side / 10
            painter.drawPolyline([QPointF(left + x * unit, top + y * unit) for x, y in ((2, 5), (4.5, 7.5), (8, 3))])
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_bar(self, painter: QPainter, rect: QRect, entry: RunEntry) -> None:
        status = entry.status
        if status is not None and status.epochs:
            bar = QRect(rect.left(), rect.bottom() - 2, rect.width(), 3)
            painter.fillRect(bar, QColor(tokens().sunken))
            bar.setWidth(round(rect.width() * status.epoch / status.epochs))
            painter.fillRect(bar, QColor(tokens().accent))
