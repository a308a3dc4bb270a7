"""Drawing a picture of a class: the canvas with its tools, and the drawing as a picture like any other."""

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.types import Drawing, Image
from desktop.pictures import to_pixels
from desktop.theme import em
from desktop.widgets.digit_canvas import DigitCanvas
from desktop.widgets.draw_tools import DrawTools
from desktop.widgets.ink import smooth_path

SIDE = 320
"""Pixels of the picture that is kept; networks look at 28 to 256 of them."""


class DrawingStage(QWidget):
    """A sheet of paper on the stage."""

    changed = Signal()
    keep_wanted = Signal()

    def __init__(self, pen_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = DigitCanvas()
        self.canvas.setObjectName("teach-canvas")
        self.canvas.setAccessibleName(self.tr("Drawing canvas"))
        tools = DrawTools(self.canvas, self, pen_width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.3))
        column.addWidget(self.canvas, 1)
        column.addWidget(tools)
        self.setFocusProxy(self.canvas)
        self.canvas.changed.connect(self.changed)
        keep = QShortcut(QKeySequence(Qt.Key.Key_Return), self, self.keep_wanted.emit)
        keep.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_class(self, name: str) -> None:
        """What is to be drawn."""
        if name:
            self.canvas.hint = self.tr("Draw a picture of “{name}” here, and press Enter to keep it").format(name=name)
        else:
            self.canvas.hint = self.tr("Add a class first, then draw pictures of it here")
        self.canvas.update()

    def image(self) -> Image | None:
        """The drawing, black on white; None while there is none."""
        return None if self.canvas.is_empty() else drawing_image(self.canvas.drawing())

    def bring_back(self) -> None:
        """The drawing could not be kept: it is on the sheet again, unless the next one is begun."""
        if self.canvas.is_empty():
            self.canvas.undo()


def drawing_image(drawing: Drawing) -> Image:
    """A drawing as `SIDE` × `SIDE` pixels, black on white: the middle of the sheet, with all that lies on it."""
    scale = SIDE / max(drawing.width, drawing.height, 1.0)
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = QSizeF(drawing.width, drawing.height) * scale
    painter.translate((SIDE - size.width()) / 2, (SIDE - size.height()) / 2)
    painter.scale(scale, scale)
    for stroke in drawing.strokes:
        pen = QPen(QColor(Qt.GlobalColor.black), stroke.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if len(stroke.points) == 1:
            painter.drawPoint(*map(round, stroke.points[0]))
        else:
            painter.drawPath(smooth_path(stroke.points))
    painter.end()
    return Image(to_pixels(image), "drawing", (SIDE, SIDE))
