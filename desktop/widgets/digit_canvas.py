"""A sheet of paper for mouse, pen, finger or keys; what is on it is a `core.types.Drawing`."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.types import Drawing, Stroke
from desktop.theme import em, tokens
from desktop.widgets.ink import (
    InkImage,
    bounds,
    draw_ink,
    eraser_cursor,
    newest_bend,
    open_end,
    paper_outline,
    smooth_path,
    write_hint,
)
from desktop.widgets.keyboard_pen import KeyboardPen
from desktop.widgets.sheet import Sheet
from desktop.widgets.sheet_view import SheetView

_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)


class DigitCanvas(QWidget):
    """Draws, erases, undoes.

    The sheet has the size of the widget as it was when the first stroke began. When the widget is resized, the sheet is
    scaled and centred so that all ink stays visible; `drawing()` is always in the widget's own pixels.
    """

    changed = Signal()
    """The drawing is another one: after every movement of the pen, also while it is still down."""
    taken = Signal()
    """Someone puts a mouse, pen, finger or the keyboard's pen to the paper."""
    history_changed = Signal()
    """`can_undo`, `can_redo` or `is_empty` may answer differently now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pen_width = 18.0
        self._erasing = False
        self._sheet = Sheet()
        self._view = SheetView()
        self._image = InkImage()
        self._keys = KeyboardPen(self)
        self.hint = self.tr("Draw a digit from 0 to 9 here")
        """what stands on the empty paper"""
        self.setObjectName("digit-canvas")
        self.setAccessibleName(self.tr("Digit canvas"))
        self.setAccessibleDescription(
            self.tr("Paper to draw a digit on. The arrow keys move the pen, and Space puts it down and lifts it.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._show_cursor()

    def drawing(self) -> Drawing:
        """Everything that is on the paper now, with the stroke under the pen, in this widget's logical pixels."""
        return Drawing(self.width(), self.height(), self._view.on_widget(self._sheet.strokes))

    def is_empty(self) -> bool:
        return not self._sheet.strokes

    def can_undo(self) -> bool:
        return self._sheet.can_undo

    def can_redo(self) -> bool:
        return self._sheet.can_redo

    def clear(self) -> None:
        """An empty sheet; `undo` brings the drawing back."""
        self._change(self._sheet.clear)

    def undo(self) -> None:
        self._change(self._sheet.undo)

    def redo(self) -> None:
        self._change(self._sheet.redo)

    def set_erasing(self, erasing: bool) -> None:
        """Turn the pen around: its other end takes away what it touches, twice as wide as the pen."""
        self.pen_up()
        self._erasing = erasing
        self._show_cursor()

    def set_pen_width(self, width: float) -> None:
        """The width of the next strokes in logical pixels."""
        self._pen_width = width
        self._show_cursor()

    def pen_down(self, place: QPointF, *, erasing: bool | None = None) -> None:
        """Put the pen, or its other end, on the paper at `place` in logical pixels."""
        self.pen_up()
        point, width = self._view.on_sheet(place), self._pen_width / self._view.scale()
        if self._erasing if erasing is None else erasing:
            self._change(lambda: self._sheet.eraser_down(point, width))
        elif self._sheet.pen_down(point, width):
            self._ink_grew()

    def pen_move(self, place: QPointF) -> None:
        """Move the pen that is on the paper; without `pen_down` before it, nothing happens."""
        point = self._view.on_sheet(place)
        if self._sheet.live is None:
            self._change(lambda: self._sheet.move(point))
        elif self._sheet.move(point):
            self._ink_grew()

    def pen_up(self) -> None:
        """Lift the pen. What was drawn or erased since `pen_down` is one step of undo."""
        if live := self._sheet.live:
            self._image.finish(live)
            self.update()
        self._sheet.up()
        if self._view.fitted_to != self._size():
            self._fit_sheet()
        self.history_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return super().mousePressEvent(event)
        self._take(event.position())

    # The second of two quick strokes begins as a double click.
    mouseDoubleClickEvent = mousePressEvent

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pen_move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return super().mouseReleaseEvent(event)
        self.pen_move(event.position())
        self.pen_up()

    def tabletEvent(self, event: QTabletEvent) -> None:
        if event.type() == QEvent.Type.TabletPress:
            upside_down = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._take(event.position(), erasing=upside_down or None)
        elif event.type() == QEvent.Type.TabletMove:
            self.pen_move(event.position())
        else:
            self.pen_up()
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            self._on_touch(event)
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._repaint_ink()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and not self._keys.down:
            self.taken.emit()
        if not self._keys.press(event, self._size()):
            return super().keyPressEvent(event)
        self.update()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._keys.release(event):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keys.lift()
        self.update()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.pen_up()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._repaint_ink()
            self._show_cursor()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._sheet.live is None:  # while the pen is down, the sheet stays still under it
            self._fit_sheet()
        else:
            self._repaint_ink()

    def sizeHint(self) -> QSize:
        return QSize(em(28), em(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(8), em(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._image.pixmap)
        if live := self._sheet.live:
            painter.save()
            painter.setTransform(self._view.transform, combine=True)
            draw_ink(painter, open_end(live.points), live.width)
            painter.restore()
        if self.is_empty():
            self._paint_hint(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(paper_outline(QRectF(self.rect())))
            if self._keys.visible:
                self._keys.paint(painter, self._size(), self._pen_width)

    def _take(self, place: QPointF, *, erasing: bool | None = None) -> None:
        self._keys.lift()
        self._keys.visible = False
        self.taken.emit()
        self.pen_down(place, erasing=erasing)

    def _on_touch(self, event: QTouchEvent) -> None:
        """The first finger draws; a palm that comes to rest beside it does not."""
        first = event.points()[0] if event.points() else None  # none where the system has cancelled the touch
        if first is None or event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
            self.pen_up()
        elif event.type() == QEvent.Type.TouchBegin:
            self._take(first.position())
        elif first.state() != QEventPoint.State.Released:
            self.pen_move(first.position())
        else:
            self.pen_up()
        event.accept()

    def _ink_grew(self) -> None:
        """Ink was added to the end of the live stroke: only that part of the widget is painted again."""
        live = self._sheet.live
        assert live is not None
        if bend := newest_bend(live.points):
            self._image.grow(bend, live.width)
        if len(live.points) == 1:  # the hint goes away
            self.update()
        else:
            newest = Stroke(live.points[-3:], live.width)
            self.update(self._view.transform.mapRect(bounds((newest,))).toAlignedRect().adjusted(-2, -2, 2, 2))
        self.changed.emit()

    def _change(self, act: Callable[[], object]) -> None:
        """Strokes may come or go by `act`; only where they are, the widget is painted again."""
        before = self._sheet.strokes
        act()
        now = self._sheet.finished
        if before == now:
            return
        area = self._view.transform.mapRect(bounds(set(before) ^ set(now))).adjusted(-2, -2, 2, 2)
        self._image.repaint(area, now)
        self.update(area.toAlignedRect() if now else self.rect())  # an empty sheet has a hint
        self.changed.emit()
        self.history_changed.emit()

    def _repaint_ink(self) -> None:
        self._image.paint(self._size(), self.devicePixelRatioF(), self._sheet.finished, self._view.transform)
        if live := self._sheet.live:
            self._image.grow(smooth_path(live.points), live.width)
        self.update()

    def _fit_sheet(self) -> None:
        if not self._sheet.can_undo and not self._sheet.can_redo:
            self._view.take_sheet(self._size())
        self._view.fit(self._size(), self._sheet.finished)
        self._repaint_ink()

    def _size(self) -> QSizeF:
        return QSizeF(self.size())

    def _paint_hint(self, painter: QPainter) -> None:
        lines = [self.hint]
        if self._keys.visible:
            lines.append(self.tr("Space puts the pen down, and lifts it again."))
        write_hint(painter, QRectF(self.rect()).marginsRemoved(self.contentsMargins().toMarginsF()), "\n".join(lines))

    def _show_cursor(self) -> None:
        if not self._erasing:
            self.setCursor(Qt.CursorShape.CrossCursor)
            return
        self.setCursor(eraser_cursor(self._pen_width, self.devicePixelRatioF()))
