"""A canvas to draw on with mouse and keys, and what can be seen of it."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from desktop.theme import tokens
from desktop.widgets.digit_canvas import DigitCanvas

LEFT = Qt.MouseButton.LeftButton


def shown_canvas(qtbot) -> DigitCanvas:
    """400 × 400 pixels, in a window of its own."""
    widget = DigitCanvas()
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def draw(canvas, *places):
    """One stroke of the mouse through the places."""
    first, *others = (QPoint(*place) for place in places)
    QTest.mousePress(canvas, LEFT, pos=first)
    for place in others:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, LEFT, pos=others[-1] if others else first)


def press_keys(canvas, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(canvas, key, modifier)


def points(canvas):
    return [list(stroke.points) for stroke in canvas.drawing().strokes]


def pixels(canvas) -> np.ndarray:
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def is_ink(canvas, x, y) -> bool:
    return canvas.grab().toImage().pixelColor(x, y) == QColor(tokens().ink)
