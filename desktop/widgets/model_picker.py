"""Choosing a model by name: what is on this computer first, with size, accuracy and where each comes from."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.bundled import bundled
from desktop.theme import em, tokens
from desktop.words import data_size, percent

if TYPE_CHECKING:  # the catalogue brings pydantic; the window appears before it is needed
    from core.models.catalogue import ModelEntry

_ENTRY = Qt.ItemDataRole.UserRole
"""The model's name, so that `findData(name)` finds it."""
_FACTS = Qt.ItemDataRole.UserRole + 1


class ModelPicker(QComboBox):
    """All models of the catalogue. Typing into it narrows the list down to names that contain what was typed."""

    chosen = Signal(str, str)
    """the name of the model that was chosen, by hand or by `setCurrentIndex`, and of the one before"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("model-picker")
        self.setAccessibleName(self.tr("Model picker"))
        self.setToolTip(self.tr("Type a part of a name to find a model."))
        self._given: tuple[ModelEntry, ...] = ()
        self._entries: dict[str, ModelEntry] = {}
        self._chosen = ""
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("Model picker"))
        self._completer = QCompleter(self)
        self._make_searchable()
        self.currentIndexChanged.connect(self._on_index_changed)

    def _make_searchable(self) -> None:
        self.setEditable(True)
        self.setLineEdit(self._line)
        self._line.setAcceptDrops(False)  # a picture that is dropped here is a picture, not its path
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(9)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        completer = self._completer
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        for view in (self.view(), completer.popup()):
            assert view is not None
            view.setItemDelegate(_ModelDelegate(view))
            view.setMinimumWidth(em(19))
            view.setAccessibleName(self.tr("Models"))

    def set_models(self, entries: Iterable["ModelEntry"]) -> None:
        """Show these models, those on this computer first; the chosen one stays chosen."""
        self._given = tuple(entries)
        self._entries = {entry.name: entry for entry in sorted(self._given, key=_place)}
        model = QStandardItemModel(self)
        for entry in self._entries.values():
            item = QStandardItem(entry.name)
            item.setData(entry.name, _ENTRY)
            item.setData(facts(entry), _FACTS)
            item.setData(f"{entry.name}: {facts(entry)}", Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(bundled(entry.card.description))
            model.appendRow(item)
        self.blockSignals(True)
        self.setModel(model)
        self._completer.setModel(model)
        self._show_chosen()
        self.blockSignals(False)
        self._line.setPlaceholderText(self.tr("Choose a model"))

    def listed(self) -> tuple["ModelEntry", ...]:
        """All models, as they were given to `set_models`."""
        return self._given

    def entry(self) -> "ModelEntry | None":
        """The chosen model."""
        return self._entries.get(self._chosen)

    def entries(self) -> tuple["ModelEntry", ...]:
        """All models, in the order of the list."""
        return tuple(self._entries.values())

    def choose(self, name: str) -> bool:
        """Choose the model of that name without a signal; False when there is none of that name."""
        if name not in self._entries:
            return False
        self._chosen = name
        self._show_chosen()
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel that turns over the closed list must not start to fetch models

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # For the same reason the arrow keys open the list instead of stepping through it.
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()
        elif event.key() == Qt.Key.Key_Escape:
            self._show_chosen()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # else the list of matches closed while somebody types
            self._line.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._show_chosen()

    def _show_chosen(self) -> None:
        """What was typed and is no model's name gives way to the name of the chosen one."""
        self.setCurrentIndex(self.findData(self._chosen))
        self.setEditText(self._chosen)

    def _on_index_changed(self, index: int) -> None:
        name = self.itemData(index, _ENTRY)
        if name and name != self._chosen:
            before, self._chosen = self._chosen, name
            self.chosen.emit(name, before)


def facts(entry: "ModelEntry") -> str:
    """What to know before choosing: "5 MB · on this computer · 58 % right"."""
    said = [data_size(entry.bytes), origin(entry)]
    if (accuracy := entry.card.metrics.get("accuracy")) is not None:
        right = QCoreApplication.translate("ModelPicker", "{percent} right")
        said.append(right.format(percent=percent(accuracy)))
    return " · ".join(said)


def origin(entry: "ModelEntry") -> str:
    """Where the model comes from, in words."""
    if not entry.here:
        return QCoreApplication.translate("ModelPicker", "to be fetched")
    if entry.source == "bundled":
        return QCoreApplication.translate("ModelPicker", "comes with Sightglass")
    if entry.source == "yours":
        return QCoreApplication.translate("ModelPicker", "yours")
    return QCoreApplication.translate("ModelPicker", "on this computer")


def _place(entry: "ModelEntry") -> tuple[bool, int, str]:
    return not entry.here, ("bundled", "yours", "torchvision").index(entry.source), entry.name


class _ModelDelegate(QStyledItemDelegate):
    """Two lines for each model: its name, and the facts in grey."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(em(19), em(2.6))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        selected = option.state & QStyle.StateFlag.State_Selected
        now = tokens()
        painter.save()
        painter.fillRect(rect, QColor(now.accent_soft if selected else now.surface))
        inner = rect.adjusted(em(0.5), em(0.2), -em(0.5), -em(0.2))
        half = inner.height() // 2
        painter.setPen(QColor(now.text))
        painter.drawText(
            inner.adjusted(0, 0, 0, -half), Qt.AlignmentFlag.AlignVCenter, index.data(Qt.ItemDataRole.DisplayRole)
        )
        painter.setPen(QColor(now.text if selected else now.muted))
        painter.drawText(inner.adjusted(0, half, 0, 0), Qt.AlignmentFlag.AlignVCenter, index.data(_FACTS) or "")
        painter.restore()
