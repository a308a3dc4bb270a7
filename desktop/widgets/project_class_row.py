"""One class in the list of classes."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.projects.types import ProjectClass
from desktop.theme import class_colour, em, tokens

Index = QModelIndex | QPersistentModelIndex

LONGEST_NAME = 100


class Role(IntEnum):
    """What a row asks for besides Qt's own roles."""

    CLASS = Qt.ItemDataRole.UserRole + 1
    """ProjectClass"""
    WORDS = Qt.ItemDataRole.UserRole + 2
    """how many pictures it has"""


class ClassDelegate(QStyledItemDelegate):
    """Paints the colour, the name and how many pictures; `target` is the row over which something is dragged."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.target = -1

    @staticmethod
    def height() -> int:
        """Of one row, in logical pixels."""
        return round(2.15 * QFontMetrics(QApplication.font()).height()) + em(0.35)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(em(10), self.height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(LONGEST_NAME)
        editor.setAccessibleName(self.tr("Name of the class"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is typed stays: pictures that come in meanwhile change the row, but not its name."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(em(0.9), 2, -2, -2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        each: ProjectClass = index.data(Role.CLASS)
        now, state = tokens(), option.state
        row: QRect = option.rect
        rect = QRectF(row).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or index.row() == self.target:
            ring = "text" if chosen and state & QStyle.StateFlag.State_HasFocus else "accent"
            painter.setPen(QPen(QColor(getattr(now, ring)), 2))
            painter.setBrush(QColor(now.accent_soft))
            painter.drawRoundedRect(rect, 4, 4)
        self._paint_colour(painter, rect, each)
        words = rect.adjusted(em(1.0), em(0.12), -em(0.3), -em(0.12))
        half = words.height() / 2
        font = QFont(painter.font())
        font.setBold(True)
        painter.setPen(QColor(now.text if each.enabled else now.muted))
        _paint_line(painter, words.adjusted(0, 0, 0, -half), font, each.name)
        font.setBold(False)
        painter.setPen(QColor(now.text if chosen else now.muted))
        _paint_line(painter, words.adjusted(0, half, 0, 0), font, index.data(Role.WORDS))
        painter.restore()

    def _paint_colour(self, painter: QPainter, rect: QRectF, each: ProjectClass) -> None:
        """A bar in the colour of the class, hollow where it is switched off."""
        bar = QRectF(rect.left() + em(0.3), rect.top() + em(0.3), em(0.4), rect.height() - em(0.6))
        colour = QColor(class_colour(each.colour))
        painter.setPen(QPen(QColor(tokens().muted), 1))
        painter.setBrush(colour if each.enabled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar, 2, 2)


def _paint_line(painter: QPainter, place: QRectF, font: QFont, text: str) -> None:
    painter.setFont(font)
    line = painter.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, round(place.width()))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), line)
