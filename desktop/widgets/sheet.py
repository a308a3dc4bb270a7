"""The ink on a sheet of paper, the pen or eraser that is touching it, and the way back."""

from core.sources.drawing import erase
from core.types import Stroke
from desktop.history import History

Point = tuple[float, float]

_FARTHEST = 1e6  # pixels; a point beyond it comes from a broken device, not from a hand


class Sheet:
    """Strokes in the sheet's own coordinates. What happens from pen down to pen up is one step of undo."""

    def __init__(self) -> None:
        self._history: History[tuple[Stroke, ...]] = History(())
        self._finished: tuple[Stroke, ...] = ()
        self._live: list[Point] = []
        self._live_width = 0.0
        self._eraser: Point | None = None
        self._eraser_radius = 0.0

    @property
    def finished(self) -> tuple[Stroke, ...]:
        """The strokes without the one that is being drawn."""
        return self._finished

    @property
    def live(self) -> Stroke | None:
        """The stroke that is being drawn."""
        return Stroke(tuple(self._live), self._live_width) if self._live else None

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        live = self.live
        return (*self._finished, live) if live else self._finished

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    def pen_down(self, point: Point, width: float) -> bool:
        """Begin a stroke with a dot; whether that was possible."""
        if not _is_real(point):
            return False
        self._live = [point]
        self._live_width = width
        return True

    def eraser_down(self, point: Point, radius: float) -> None:
        """Begin to take away whatever comes within `radius`."""
        if _is_real(point):
            self._eraser = point
            self._eraser_radius = radius
            self._erase((point,))

    def move(self, point: Point) -> bool:
        """Move whichever end of the pen is down; whether one is, and has moved."""
        if not _is_real(point):
            return False
        if self._eraser is not None:
            before, self._eraser = self._eraser, point
            self._erase((before, point))
            return True
        if not self._live or point == self._live[-1]:
            return False
        self._live.append(point)
        return True

    def up(self) -> None:
        """Lift the pen. The ink stays as it is, and becomes a state to come back to."""
        self._finished = self.strokes
        self._live = []
        self._eraser = None
        if self._finished != self._history.present:
            self._history.push(self._finished)

    def clear(self) -> None:
        """Take away all ink; `undo` brings it back."""
        self.up()
        if self._finished:
            self._history.push(())
        self._finished = self._history.present

    def undo(self) -> None:
        """The ink as it was one step before."""
        self.up()
        self._history.undo()
        self._finished = self._history.present

    def redo(self) -> None:
        """The ink as it was before the last `undo`."""
        self.up()
        self._history.redo()
        self._finished = self._history.present

    def _erase(self, path: tuple[Point, ...]) -> None:
        self._finished = erase(self._finished, path, self._eraser_radius)


def _is_real(point: Point) -> bool:
    return all(abs(value) <= _FARTHEST for value in point)  # false for NaN as well
