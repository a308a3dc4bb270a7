"""One picture in the grid of a class."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.theme import em, tokens
from desktop.widgets.project_examples import Role
from desktop.widgets.thumbnail_strip import paint_broken, paint_whole

_GAP = 4


def tile_size() -> QSize:
    """The size of one tile with the room around it, in logical pixels."""
    return QSize(em(4.6), em(3.6))


class TileDelegate(QStyledItemDelegate):
    """Paints a thumbnail on a grey tile; a line at the left edge where another capture session begins."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return tile_size()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect.adjusted(2, 2, -2, -2)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        place = rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if chosen:
            painter.fillRect(rect, QColor(tokens().accent_soft))
        if index.data(Role.BROKEN):
            paint_broken(painter, place)
        else:
            painter.fillRect(place, QColor(tokens().sunken))
            paint_whole(painter, place, index.data(Qt.ItemDataRole.DecorationRole))
        if index.data(Role.BEGINS):
            painter.fillRect(QRect(rect.left(), place.top(), 2, place.height()), QColor(tokens().muted))
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if chosen or focused:
            ring = "text" if focused else "accent"
            painter.setPen(QPen(QColor(getattr(tokens(), ring)), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()
