"""The strip of thumbnails under the picture: one row, any number of pictures, what was recognised under each."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.picture_list import PictureList, Role
from desktop.theme import em, tokens

_GAP = 6


class ThumbnailStrip(QListView):
    """One row of thumbnails of a `PictureList`; the current one is the picture that is shown."""

    current_changed = Signal(int)
    """row of the picture to show; -1 when there is none"""

    def __init__(self, pictures: PictureList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnail-strip")
        self.setAccessibleName(self.tr("Open pictures"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setModel(pictures)
        self.setItemDelegate(_ThumbnailDelegate(self))
        self._fix_height()
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def row(self) -> int:
        """The row of the current picture; -1 when there is none."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Make the picture in that row, or the nearest one, the current one."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.model().index(min(max(row, 0), last), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The strip has one direction, whichever way the wheel turns."""
        delta = event.angleDelta()
        turned = delta.x() if abs(delta.x()) > abs(delta.y()) else delta.y()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - round(turned / 120 * bar.singleStep() * 3))
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fix_height()

    def _fix_height(self) -> None:
        item = thumbnail_size().height()
        self.setFixedHeight(item + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + 2)
        self.horizontalScrollBar().setSingleStep(thumbnail_size().width() // 3)

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.current_changed.emit(current.row())


def thumbnail_size() -> QSize:
    """The size of one item, in logical pixels: a thumbnail and a line of text."""
    return QSize(em(6.4), em(4.0) + em(1.0) + 3 * _GAP)


class _ThumbnailDelegate(QStyledItemDelegate):
    """Paints a thumbnail, the best label and how sure it is; or the sign for a picture that cannot be read."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return thumbnail_size()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect.adjusted(2, 2, -2, -2)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if state & QStyle.StateFlag.State_Selected:
            ring = "text" if state & QStyle.StateFlag.State_HasFocus else "accent"
            painter.setPen(QPen(QColor(getattr(tokens(), ring)), 2))
            painter.setBrush(QColor(tokens().accent_soft))
            painter.drawRoundedRect(rect, 4, 4)
        inner = rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        line = painter.fontMetrics().height()
        place = inner.adjusted(0, 0, 0, -line - 2)
        if index.data(Role.BROKEN):
            paint_broken(painter, place)
        else:
            thumbnail = index.data(Qt.ItemDataRole.DecorationRole)
            if thumbnail is None:  # still being made
                painter.fillRect(place, QColor(tokens().sunken))
            paint_whole(painter, place, thumbnail)
        _paint_words(painter, QRect(inner.left(), inner.bottom() - line, inner.width(), line), index)
        painter.restore()


def paint_whole(painter: QPainter, place: QRect, thumbnail: QImage | None) -> None:
    """The whole picture in the middle of `place`, as large as fits; nothing while there is none."""
    if thumbnail is None:
        return
    size = thumbnail.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    size = size.boundedTo(thumbnail.size().expandedTo(place.size() / 2))  # tiny pictures are not blown up
    target = QRect(QPoint(), size)
    target.moveCenter(place.center())
    painter.drawImage(target, thumbnail)


def paint_broken(painter: QPainter, place: QRect) -> None:
    """The sign for a picture that cannot be read: a frame with a cross."""
    side = min(place.width(), place.height())
    frame = QRect(0, 0, side, round(side * 0.75))
    frame.moveCenter(place.center())
    painter.setPen(QPen(QColor(tokens().muted), 1.5))
    painter.setBrush(QColor(tokens().sunken))
    painter.drawRoundedRect(frame, 3, 3)
    cross = QRect(0, 0, side // 4, side // 4)
    cross.moveCenter(frame.center())
    painter.drawLine(cross.topLeft(), cross.bottomRight())
    painter.drawLine(cross.topRight(), cross.bottomLeft())


def _paint_words(painter: QPainter, place: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
    """The best label; while there is none, the file's name."""
    label = index.data(Role.LABEL)
    words = label or " ".join(index.data(Qt.ItemDataRole.DisplayRole).split())
    painter.setPen(QColor(tokens().text if label else tokens().muted))
    text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
