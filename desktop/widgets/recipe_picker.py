"""Choosing a recipe: those that suit the data first, and of the others why they do not."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import em, tokens
from desktop.widgets.parts import heading, muted, named

_NAME = Qt.ItemDataRole.UserRole
_FACTS = Qt.ItemDataRole.UserRole + 1
_WIDTH = 26


@dataclass(frozen=True)
class RecipeChoice:
    """A recipe as it is offered; `misfit` says why it cannot be used with the data, or is empty."""

    name: str
    title: str
    description: str
    misfit: str = ""


class RecipePicker(QWidget):
    """A list of recipes, the description of the chosen one, and whether it learns from its other data as well."""

    chosen = Signal(str)
    """the name of the recipe that the user chose"""
    company_changed = Signal(bool)
    """whether to learn from the recipe's other data as well"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[RecipeChoice, ...] = ()
        self._list = named(_RecipeList(), "recipe-picker", spoken=self.tr("Recipe"))
        self._list.activated.connect(self._on_activated)
        self._list.currentIndexChanged.connect(self._on_activated)
        self._words = named(muted(), "recipe-description")
        self._company = named(QCheckBox(self.tr("Add the recipe's other data")), "recipe-company")
        self._company.toggled.connect(self.company_changed)
        self._others = muted()
        self._told = ""
        title = heading(
            self.tr("Recipe"), self.tr("A network and settings that are known to work together: a good place to start")
        )
        title.setBuddy(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.25))
        column.addWidget(title)
        column.addWidget(self._list)
        column.addWidget(self._words)
        column.addWidget(self._company)
        column.addWidget(self._others)
        self.offer_company("", False)

    def set_choices(self, choices: Sequence[RecipeChoice], chosen: str) -> None:
        """Offer these, in this order, with one of them chosen."""
        self._choices = tuple(choices)
        model = QStandardItemModel(self)
        for choice in self._choices:
            item = QStandardItem(choice.title)
            second = choice.misfit or choice.description
            item.setData(choice.name, _NAME)
            item.setData(second, _FACTS)
            item.setData(f"{choice.title}: {second}", Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(choice.description)
            model.appendRow(item)
        self._list.blockSignals(True)
        self._list.setModel(model)
        self._list.setCurrentIndex(self._list.findData(chosen, _NAME))
        self._list.blockSignals(False)
        self._told = chosen
        self._show()

    def choices(self) -> tuple[RecipeChoice, ...]:
        """What is offered, in its order."""
        return self._choices

    def choice(self) -> RecipeChoice | None:
        """The chosen recipe."""
        row = self._list.currentIndex()
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def choose(self, name: str) -> None:
        """Choose as the user would."""
        self._list.setCurrentIndex(self._list.findData(name, _NAME))

    def offer_company(self, titles: str, wanted: bool) -> None:
        """Ask whether to learn from the recipe's other data as well; without titles there is none."""
        self._company.blockSignals(True)
        self._company.setChecked(wanted)
        self._company.blockSignals(False)
        self._company.setAccessibleDescription(titles)
        self._others.setText(titles)
        self._company.setVisible(bool(titles))
        self._others.setVisible(bool(titles))

    def _on_activated(self, _row: int) -> None:
        choice = self.choice()
        self._show()
        if choice is not None and choice.name != self._told:
            self._told = choice.name
            self.chosen.emit(choice.name)

    def _show(self) -> None:
        choice = self.choice()
        self._words.setText(choice.description if choice else "")
        self._words.setVisible(bool(choice and choice.description))


class _RecipeList(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setMaxVisibleItems(8)
        self.view().setItemDelegate(TwoLines(self.view()))
        self.view().setMinimumWidth(em(_WIDTH))
        self.view().setAccessibleName(self.tr("Recipes"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel turns the column over; nothing in it must change by that


class TwoLines(QStyledItemDelegate):
    """A title, and under it in grey what to know before choosing, in as many lines as that takes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetricsF(option.font)
        width = em(_WIDTH) - em(1.6)
        lines = max(1, -(-int(metrics.horizontalAdvance(index.data(_FACTS) or "") * 1.1) // width))
        return QSize(em(_WIDTH), em(1.6) + round(min(lines, 3) * metrics.lineSpacing()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        selected = option.state & QStyle.StateFlag.State_Selected
        now = tokens()
        painter.save()
        painter.fillRect(option.rect, QColor(now.accent_soft if selected else now.surface))
        inner = option.rect.adjusted(em(0.5), em(0.2), -em(0.5), -em(0.2))
        painter.setPen(QColor(now.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop, index.data(Qt.ItemDataRole.DisplayRole))
        painter.setPen(QColor(now.text if selected else now.muted))
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(inner.adjusted(0, em(1.1), 0, 0), int(flags), index.data(_FACTS) or "")
        painter.restore()
