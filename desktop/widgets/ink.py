"""Paper with ink on it: smooth lines, and an image of them that only grows while the pen moves."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from core.types import Stroke
from desktop.theme import em, tokens
from desktop.widgets.sheet import Point

_CORNER = 0.4
"""The radius of the paper's corners, in line heights."""


def smooth_path(points: Sequence[Point]) -> QPainterPath:
    """A line from the first point to the last that bends at those between instead of turning sharply."""
    path = QPainterPath(QPointF(*points[0]))
    for bend, after in pairwise(points[1:]):
        path.quadTo(QPointF(*bend), _middle(bend, after))
    path.lineTo(QPointF(*points[-1]))
    return path


def newest_bend(points: Sequence[Point]) -> QPainterPath | None:
    """The part of `smooth_path` that became final with the last of three or more points."""
    if len(points) < 3:
        return None
    before, bend, after = points[-3:]
    path = QPainterPath(QPointF(*before) if len(points) == 3 else _middle(before, bend))
    path.quadTo(QPointF(*bend), _middle(bend, after))
    return path


def open_end(points: Sequence[Point]) -> QPainterPath:
    """The part of `smooth_path` that the next point may still change."""
    path = QPainterPath(_middle(*points[-2:]) if len(points) > 2 else QPointF(*points[0]))
    path.lineTo(QPointF(*points[-1]))
    return path


def draw_ink(painter: QPainter, path: QPainterPath, width: float) -> None:
    """A line of ink along `path`, `width` pixels wide; a dot where it has no length."""
    painter.setPen(_round_pen(tokens().ink, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if path.boundingRect().isEmpty() and path.length() == 0:
        painter.drawPoint(path.currentPosition())
    else:
        painter.drawPath(path)


def write_hint(painter: QPainter, box: QRectF, words: str) -> None:
    """What stands on empty paper, in large pale letters in the middle of `box`."""
    painter.setPen(QColor(tokens().hint))
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() * 1.4)
    painter.setFont(font)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)


def bounds(strokes: Iterable[Stroke]) -> QRectF:
    """The rectangle that holds all ink."""
    box = QRectF()
    for stroke in strokes:
        xs, ys = zip(*stroke.points, strict=True)
        half = stroke.width / 2
        corner, opposite = QPointF(min(xs) - half, min(ys) - half), QPointF(max(xs) + half, max(ys) + half)
        box = box.united(QRectF(corner, opposite))
    return box


def eraser_cursor(radius: float, ratio: float) -> QCursor:
    """A ring that shows what an eraser of `radius` logical pixels would take away."""
    side = 2 * radius + 4
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens().ink), 1.5))
    painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
    painter.end()
    return QCursor(pixmap)


class InkImage:
    """Paper and ink in the pixels of the screen, so that a long drawing costs no more than a short one.

    A stroke grows piece by piece while the pen moves, and is drawn anew in one piece when it is finished: where pieces
    overlap, their soft edges add up to a faint pattern.
    """

    def __init__(self) -> None:
        self.pixmap = QPixmap()
        self._finished = QPixmap()
        self._paper = QRectF()
        self._view = QTransform()

    def paint(self, size: QSizeF, ratio: float, strokes: Iterable[Stroke], view: QTransform) -> None:
        """Start again: paper of `size` logical pixels and, on it, all `strokes` as `view` places them."""
        self._view = view
        self._paper = QRectF(QPointF(), size)
        self.pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        self.pixmap.setDevicePixelRatio(ratio)
        self.pixmap.fill(Qt.GlobalColor.transparent)  # gives it an alpha channel, for the round corners
        self.repaint(self._paper, strokes)

    def repaint(self, area: QRectF, strokes: Iterable[Stroke]) -> None:
        """Paint again what lies in `area`, in logical pixels: outside it, nothing has changed."""
        painter = self._painter()
        painter.setClipRect(area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(area, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        _draw_paper(painter, self._paper)
        painter.setTransform(self._view)
        for stroke in strokes:
            if self._view.mapRect(bounds((stroke,))).intersects(area):
                draw_ink(painter, smooth_path(stroke.points), stroke.width)
        painter.end()
        self._finished = QPixmap(self.pixmap)

    def grow(self, path: QPainterPath, width: float) -> None:
        """One more piece of the stroke that is being drawn."""
        painter = self._painter()
        painter.setTransform(self._view)
        draw_ink(painter, path, width)
        painter.end()

    def finish(self, stroke: Stroke) -> None:
        """The stroke that grew until now, in one piece."""
        self.pixmap = self._finished
        self.grow(smooth_path(stroke.points), stroke.width)
        self._finished = QPixmap(self.pixmap)

    def _painter(self) -> QPainter:
        painter = QPainter(self.pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter


def paper_outline(box: QRectF) -> QPainterPath:
    """The edge of the sheet within `box`."""
    path = QPainterPath()
    path.addRoundedRect(box.adjusted(1, 1, -1, -1), em(_CORNER), em(_CORNER))
    return path


def _draw_paper(painter: QPainter, box: QRectF) -> None:
    now = tokens()
    outline = paper_outline(box)
    painter.fillPath(outline, QColor(now.paper))
    painter.setPen(_round_pen(now.grid, 2))
    across, down = _marks(box.width()), _marks(box.height())
    painter.drawPoints([QPointF(x, y) for x in across for y in down])
    painter.setPen(QPen(QColor(now.line), 1))
    painter.drawPath(outline)


def _round_pen(colour: str, width: float) -> QPen:
    solid = Qt.PenStyle.SolidLine
    return QPen(QColor(colour), width, solid, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _marks(length: float) -> list[float]:
    """Where the paper's dots are along one side; one of them is in the middle."""
    step = em(1.75)
    first = (length / 2) % step
    return [first + number * step for number in range(int((length - first) // step) + 1)]


def _middle(one: Point, other: Point) -> QPointF:
    return QPointF((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
