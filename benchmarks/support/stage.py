"""What the scenes of a measured window share: its parts by name, a mouse, and what watches it."""

import argparse
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

LONGEST = 120.0
"""Seconds after which something that was waited for will not come any more."""
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Place = tuple[float, float]
"""On the canvas, in a box of 100 × 100; y points down."""


def wait_for(condition: Callable[[], object]) -> None:
    """Run the event loop until `condition` holds. (QTest.qWait would put the loop to sleep.)"""
    loop, started = QEventLoop(), time.monotonic()

    def look() -> None:
        if condition() or time.monotonic() - started > LONGEST:
            loop.quit()

    timer = QTimer(interval=5)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    if not condition():
        raise TimeoutError(f"nothing came within {LONGEST:.0f} s")


def play(actions: Iterator[Callable[[], None]], milliseconds: float) -> None:
    """Do one thing after another, each after so many milliseconds."""
    ended = False

    def step() -> None:
        nonlocal ended
        action = next(actions, None)
        ended = action is None
        if action is not None:
            action()

    timer = QTimer(interval=round(milliseconds), timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(step)
    timer.start()
    wait_for(lambda: ended)
    timer.stop()


class Painted(QObject):
    """Tells when a widget has been painted."""

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:
            return False
        widget.event(event)
        self.painted.emit()
        return True


class Gaps(QObject):
    """How long the event loop was busy with one thing: milliseconds between the turns of a timer set to 1 ms."""

    def __init__(self) -> None:
        super().__init__()
        self._gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start()

    def take(self) -> list[float]:
        """What was measured since the last time."""
        gaps, self._gaps = self._gaps, []
        return gaps

    def _on_turn(self) -> None:
        now = time.perf_counter()
        self._gaps.append(1e3 * (now - self._last))
        self._last = now


class Stage:
    """The window and what a scene needs of it, by its public names."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.gaps = Gaps()
        self.window = next(each for each in QApplication.topLevelWidgets() if each.inherits("QMainWindow"))

    def part(self, name: str) -> QWidget:
        """The widget of that objectName."""
        widget = self.window.findChild(QWidget, name)
        assert widget is not None, name
        return widget

    def mouse_down(self, place: Place) -> None:
        """Press the mouse on the canvas, as it comes from the window system."""
        QTest.mousePress(self.window.windowHandle(), LEFT, NO_KEY, self._on_canvas(place))

    def mouse_to(self, place: Place) -> None:
        """Move the mouse."""
        QTest.mouseMove(self.window.windowHandle(), self._on_canvas(place))

    def mouse_up(self, place: Place) -> None:
        """Release the mouse."""
        QTest.mouseRelease(self.window.windowHandle(), LEFT, NO_KEY, self._on_canvas(place))

    def draw(self, *places: Place) -> None:
        """One stroke, at once."""
        self.mouse_down(places[0])
        for place in places[1:]:
            self.mouse_to(place)
        self.mouse_up(places[-1])

    def draw_seven(self) -> None:
        """A stroke that is a digit, and its answer."""
        self.draw((15, 10), (45, 9), (75, 10), (60, 40), (45, 70), (35, 98))
        wait_for(lambda: self.part("prediction-bars").prediction())  # type: ignore[attr-defined]

    def _on_canvas(self, place: Place) -> QPoint:
        canvas = self.part("digit-canvas")
        side = min(canvas.width(), canvas.height()) * 0.7 / 100
        return canvas.mapTo(self.window, QPoint(round(40 + place[0] * side), round(40 + place[1] * side)))
