"""Drawing with the keys alone: the arrows move a pen, Space puts it down and lifts it."""

from typing import Protocol

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from desktop.theme import em, tokens

_STEPS = 36
"""How many presses of an arrow key cross the canvas's shorter side; with Shift, four times as many."""

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class Paper(Protocol):
    """What a pen draws on, in its pixels."""

    def pen_down(self, place: QPointF) -> None: ...
    def pen_move(self, place: QPointF) -> None: ...
    def pen_up(self) -> None: ...


class KeyboardPen:
    """Holding Space draws while it is held; a tap puts the pen down until the next tap.

    Two arrows held together move aslant. `place` is a part of the canvas's width and height, so that it stays where it
    is when the canvas is resized.
    """

    def __init__(self, paper: Paper) -> None:
        self.place = QPointF(0.5, 0.25)
        self.visible = False
        self.down = False
        self._paper = paper
        self._held: set[int] = set()
        self._moved_since_space = False

    def press(self, event: QKeyEvent, size: QSizeF) -> bool:
        """Whether the key was one of the pen's. `size` is the canvas's, in logical pixels."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._on_space(size)
        elif event.key() in _ARROWS:
            self._held.add(event.key())
            finer = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(size, 0.25 if finer else 1.0)
        else:
            return False
        self.visible = True
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Whether the key was one of the pen's."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and self._moved_since_space:
                self.lift()
            return True
        if not event.isAutoRepeat():
            self._held.discard(event.key())
        return event.key() in _ARROWS

    def lift(self) -> None:
        """Take the pen off the paper, and forget which keys are held."""
        self._held.clear()
        if self.down:
            self.down = False
            self._paper.pen_up()

    def on(self, size: QSizeF) -> QPointF:
        """Where the pen is on a canvas of this size."""
        return QPointF(self.place.x() * size.width(), self.place.y() * size.height())

    def paint(self, painter: QPainter, size: QSizeF, width: float) -> None:
        """Show the pen's place as a ring of the pen's width with four hairs."""
        place, radius = self.on(size), max(width / 2, em(0.4))
        painter.setPen(QPen(QColor(tokens().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place, radius, radius)
        for way in _ARROWS.values():
            painter.drawLine(place + way * radius, place + way * (radius + em(0.5)))

    def _on_space(self, size: QSizeF) -> None:
        self._moved_since_space = False
        if self.down:
            self.lift()
        else:
            self.down = True
            self._paper.pen_down(self.on(size))

    def _move(self, size: QSizeF, part: float) -> None:
        step = min(size.width(), size.height()) / _STEPS * part
        way = sum((_ARROWS[Qt.Key(key)] for key in self._held), QPointF())
        target = self.on(size) + way * step
        self.place = QPointF(_within(target.x() / size.width()), _within(target.y() / size.height()))
        if self.down:
            self._moved_since_space = True
            self._paper.pen_move(self.on(size))


def _within(part: float) -> float:
    return min(1.0, max(0.0, part))
