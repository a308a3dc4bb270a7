"""Draws a sample digit before one's eyes, with the canvas's own pen."""

from itertools import cycle

from PySide6.QtCore import QObject, QPointF, QTimer

from desktop import motion
from desktop.widgets.digit_canvas import DigitCanvas
from desktop.widgets.ink import smooth_path

_STEP_MS = 12
_STEP = 4.5
"""How far the pen moves in one step, in the samples' own units."""
_PART = 0.62
"""The sample's height as a part of the canvas's shorter side."""

_DIGITS: dict[str, str] = {
    "3": "14,16 26,6 46,4 58,12 60,26 50,38 32,44 52,48 64,60 64,80 50,94 30,97 12,90",
    "7": "10,8 28,8 50,7 66,6 60,24 50,46 42,68 36,96 / 26,52 40,50 58,49",
    "5": "60,4 42,5 22,6 20,24 17,44 34,38 52,42 64,56 64,76 52,92 32,97 12,90",
    "2": "10,26 16,10 32,3 50,6 60,20 56,38 42,56 24,76 10,94 28,93 48,93 66,92",
    "8": "58,18 44,5 26,6 17,20 24,36 42,48 60,62 64,80 50,95 30,96 16,82 22,64 40,50 56,36 60,22",
    "4": "38,4 28,24 18,44 10,62 28,62 50,61 68,60 / 50,36 49,56 47,76 46,98",
    "0": "38,4 22,12 12,34 10,58 18,82 34,96 52,92 64,74 67,48 60,22 48,8 37,5",
    "6": "56,4 38,18 22,40 13,64 18,86 36,97 54,92 63,76 57,60 40,54 24,62 16,74",
    "9": "62,20 48,6 30,6 17,20 18,38 34,46 50,40 61,24 63,20 62,44 58,70 52,97",
    "1": "26,24 38,14 48,4 47,26 46,50 45,74 44,97",
}
"""Digit: its strokes, with / between them, as x,y in a box of 76 × 100; drawn for this program."""


def sample_strokes(digit: str) -> list[list[tuple[float, float]]]:
    """The strokes of the sample of `digit`, "0" to "9", in a box of 76 × 100; y points down."""
    return [_points(stroke) for stroke in _DIGITS[digit].split("/")]


def _points(stroke: str) -> list[tuple[float, float]]:
    pairs = (pair.split(",") for pair in stroke.split())
    return [(float(x), float(y)) for x, y in pairs]


class StrokeDemo(QObject):
    """Plays one sample after the other; stops, and takes its own ink away, as soon as someone else draws."""

    def __init__(self, canvas: DigitCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._digits = cycle(_DIGITS)
        self._left: list[tuple[bool, QPointF]] = []
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._step)
        canvas.taken.connect(self.stop)

    def play(self) -> str:
        """Draw the next sample on an empty sheet; returns which digit it is."""
        self.stop()
        self._canvas.clear()
        digit = next(self._digits)
        self._left = self._movements(digit)
        if motion.reduced():
            while self._left:
                self._step()
        else:
            self._timer.start()
        return digit

    def is_playing(self) -> bool:
        return self._timer.isActive()

    def stop(self) -> None:
        """Leave it half drawn no longer: the sheet is as it was before."""
        if self._timer.isActive():
            self._timer.stop()
            self._left = []
            self._canvas.clear()

    def _step(self) -> None:
        begins, place = self._left.pop(0)
        if begins:
            self._canvas.pen_down(place, erasing=False)
        else:
            self._canvas.pen_move(place)
        if not self._left or self._left[0][0]:
            self._canvas.pen_up()
        if not self._left:
            self._timer.stop()

    def _movements(self, digit: str) -> list[tuple[bool, QPointF]]:
        """(whether the pen is put down, where) for every step of the demonstration."""
        size = self._canvas.size()
        scale = min(size.width(), size.height()) * _PART / 100
        corner = QPointF(size.width() / 2 - 38 * scale, size.height() / 2 - 50 * scale)
        movements = []
        for stroke in sample_strokes(digit):
            path = smooth_path(stroke)
            steps = max(1, round(path.length() / _STEP))
            places = [corner + path.pointAtPercent(step / steps) * scale for step in range(steps + 1)]
            movements += [(number == 0, place) for number, place in enumerate(places)]
        return movements
