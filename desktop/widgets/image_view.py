"""The picture: fitted, zoomed at the cursor, moved by hand or by keyboard, sharp on every screen."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QLabel, QPinchGesture, QVBoxLayout, QWidget

from desktop.pictures import Picture
from desktop.theme import tokens

ZOOM_STEP = 1.25
LARGEST_ZOOM = 32.0
"""Screen pixels for one pixel of the picture."""
SQUARE_PIXELS_FROM = 4.0
"""From this zoom on a pixel is shown as the square it is."""
PAN_STEP = 0.1
"""Part of the view by which an arrow key moves the picture."""

_PAN_KEYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class ImageView(QWidget):
    """Shows one `Picture`, or a sentence in its place.

    Zoom is in screen pixels for one pixel of the file, so 1.0 is "100 %" on every screen. `Shift` with the arrow keys
    moves the picture; the plain arrow keys are left to whoever has pictures to turn over.
    """

    zoom_changed = Signal(float)
    detail_wanted = Signal()
    """The picture was decoded at reduced scale, and is now shown larger than that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("image-view")
        self.setAccessibleName(self.tr("Image view"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._picture: Picture | None = None
        self._scale = 1.0  # logical pixels for one pixel of the file
        self._centre = QPointF()  # the point of the picture, in its pixels, that is in the middle of the view
        self._fitted = True
        self._grabbed: QPointF | None = None
        self._sentence = self._make_sentence()

    def _make_sentence(self) -> QLabel:
        label = QLabel(self)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addWidget(label)
        return label

    @property
    def picture(self) -> Picture | None:
        """What is shown; None while there is nothing, or a sentence."""
        return self._picture

    @property
    def sentence(self) -> str:
        """The sentence shown in place of a picture, or nothing."""
        return "" if self._sentence.isHidden() else self._sentence.text()

    @property
    def zoom(self) -> float:
        """Screen pixels for one pixel of the picture."""
        return self._scale * self.devicePixelRatioF()

    @property
    def fitted(self) -> bool:
        """Whether the picture is kept as large as the view allows."""
        return self._fitted

    def wanted_side(self) -> int:
        """How many pixels the shorter side of a picture needs so that it is sharp when fitted."""
        return max(1, round(min(self.width(), self.height()) * self.devicePixelRatioF()))

    def show_picture(self, picture: Picture) -> None:
        """Show another picture, fitted."""
        self._picture = picture
        self._sentence.hide()
        self.setAccessibleDescription(picture.name)
        self.fit()

    def refine(self, picture: Picture) -> None:
        """Replace the picture by the same one with more detail; zoom and place are kept."""
        self._picture = picture
        self.update()

    def show_sentence(self, sentence: str) -> None:
        """Show words in place of a picture (none: an empty view)."""
        self._picture = None
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)
        self.update()

    def fit(self) -> None:
        """Show the whole picture as large as the view allows."""
        self._fitted = True
        if self._picture is not None:
            width, height = self._picture.size
            self._centre = QPointF(width / 2, height / 2)
            self._set_scale(min(self._fit_scale(), LARGEST_ZOOM / self.devicePixelRatioF()))

    def zoom_in(self) -> None:
        """One step closer, towards the middle of the view."""
        self.zoom_by(ZOOM_STEP, self._middle())

    def zoom_out(self) -> None:
        """One step back."""
        self.zoom_by(1 / ZOOM_STEP, self._middle())

    def zoom_by(self, factor: float, at: QPointF) -> None:
        """Zoom so that what is under `at` (in the view) stays there. Further out than fitted there is nothing."""
        if self._picture is None:
            return
        smallest = min(self._fit_scale(), 1 / self.devicePixelRatioF())
        scale = min(max(self._scale * factor, smallest), LARGEST_ZOOM / self.devicePixelRatioF())
        pinned = self._to_picture(at)
        self._centre = pinned - (at - self._middle()) / scale
        self._fitted = scale == self._fit_scale()
        self._set_scale(scale)

    def pan(self, movement: QPointF) -> None:
        """Move the view over the picture by logical pixels, as far as there is more of it."""
        self._centre += movement / self._scale
        self._set_scale(self._scale)

    def picture_area(self) -> QRectF:
        """Where the whole picture lies, in the view's coordinates; parts of it may be outside."""
        if self._picture is None:
            return QRectF()
        top_left = self._middle() - self._centre * self._scale
        return QRectF(top_left, QSizeF(*self._picture.size) * self._scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens().sunken))
        if self._picture is not None:
            self._paint_picture(painter, self._picture)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_picture(self, painter: QPainter, picture: Picture) -> None:
        area = self.picture_area()
        visible = area & QRectF(self.rect())
        level = picture.level_for(self.zoom)
        ratio = level.width() / area.width(), level.height() / area.height()
        source = QRectF(
            (visible.x() - area.x()) * ratio[0],
            (visible.y() - area.y()) * ratio[1],
            visible.width() * ratio[0],
            visible.height() * ratio[1],
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.zoom < SQUARE_PIXELS_FROM)
        painter.drawImage(visible, level, source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        else:
            self._set_scale(self._scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        direction = _PAN_KEYS.get(Qt.Key(event.key())) if shift else None
        if direction is not None:
            self.pan(QPointF(direction.x() * self.width(), direction.y() * self.height()) * PAN_STEP)
        elif event.matches(QKeySequence.StandardKey.ZoomIn) or event.text() in ("+", "="):
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut) or event.text() == "-":
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() / 120
        if self._picture is None or not turned:
            event.ignore()
            return
        self.zoom_by(ZOOM_STEP**turned, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grabbed = event.position()
            self._update_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None and self._picture is not None and not self._fitted:
            self.pan(self._grabbed - event.position())
            self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self._update_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._fitted:
            self.zoom_by(1 / self.zoom, event.position())
        else:
            self.fit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent) and (pinch := event.gesture(Qt.GestureType.PinchGesture)):
            assert isinstance(pinch, QPinchGesture)
            self.zoom_by(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint())))
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _fit_scale(self) -> float:
        width, height = self._picture.size if self._picture else (1, 1)
        return min(self.width() / width, self.height() / height)

    def _set_scale(self, scale: float) -> None:
        """Take a scale, and keep the picture in the view: centred where it is smaller, without a gap where larger."""
        self._scale = scale
        if self._picture is None:
            return
        for axis, (length, room) in enumerate(zip(self._picture.size, (self.width(), self.height()), strict=True)):
            half = min(room / scale, length) / 2
            if axis == 0:
                self._centre.setX(min(max(self._centre.x(), half), length - half))
            else:
                self._centre.setY(min(max(self._centre.y(), half), length - half))
        self._update_cursor()
        self.update()
        self.zoom_changed.emit(self.zoom)
        if self.zoom > self._picture.finest * 1.01 and self._picture.finest < 1:
            self.detail_wanted.emit()

    def _update_cursor(self) -> None:
        if self._picture is None or self._fitted:
            self.unsetCursor()
        else:
            held = self._grabbed is not None
            self.setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _to_picture(self, point: QPointF) -> QPointF:
        return self._centre + (point - self._middle()) / self._scale
