"""A live plot: one event more, from its arrival to the painted picture, in a run that has a million of them.

Ours is the program's own plot, with a loss and an accuracy of so many points each. The other side is pyqtgraph's
ready-made plot with the same two curves, its automatic peak downsampling and clipping switched on.
"""

import os
from collections.abc import Callable
from statistics import median

import numpy as np
from PySide6.QtWidgets import QApplication

from benchmarks import harness
from desktop.run_record import Chunk, EpochRow, RunRecord
from desktop.theme import apply_theme
from desktop.widgets.metric_plot import MetricPlot

AT_MOST_MS = 4
STEPS_PER_EPOCH = 10_000
SIZE = (1100, 600)
UPDATES = 30
"""Updates in a turn; their median counts."""


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=5)
    parser.add_argument("--points", type=int, default=1_000_000, help="events of the run (default: %(default)s)")
    parser.add_argument("--smoothing", type=float, default=0.0, help="of ours, 0 to below 1 (default: %(default)s)")
    options = parser.parse_args()
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    harness.begin("One event more in a live plot", options)
    app = QApplication([])
    apply_theme(app, "light")
    harness.print_sides("ours", "pyqtgraph's plot")
    for points in sorted({10_000, 100_000, options.points}):
        ours, theirs = Ours(points, options.smoothing), Theirs(points)
        spent = harness.alternated(lambda: turn(ours.update), lambda: turn(theirs.update), options.runs)  # noqa: B023
        harness.print_ratio(f"{points:,} events", *spent, "ms")
        if points == options.points:
            harness.print_figure("ours, an update", median(spent[0]), "ms", at_most=AT_MOST_MS)
        ours.close()
        theirs.close()


def turn(update: Callable[[], object]) -> float:
    """Milliseconds of one update, the median of a turn."""
    return harness.timed(update, UPDATES)


def curves(first: int, last: int) -> np.ndarray:
    """Events `first` to `last` as a chunk has them: x in epochs, time, loss, accuracy, rate, examples a second."""
    steps = np.arange(first, last)
    random = np.random.default_rng(first)
    loss = (0.05 + np.exp(-steps / 3e5)) * np.exp(random.normal(0, 0.2, last - first))
    return np.array([steps / STEPS_PER_EPOCH, steps * 0.1, loss, np.exp(-loss), loss * 0.01, loss])


class Ours:
    """The program's plot of a run with so many events, and an epoch's end at every so many."""

    def __init__(self, points: int, smoothing: float) -> None:
        self._record, self._count = RunRecord("run"), points
        started = {"event": "run_started", "time": 0.0, "epoch": 0, "epochs": 2 * points // STEPS_PER_EPOCH + 1}
        self._record.add(Chunk(None, curves(0, points), _epochs(points // STEPS_PER_EPOCH), (started,)))
        self._plot = MetricPlot()
        self._plot.set_smoothing(smoothing)
        self._plot.set_records([self._record])
        self._plot.resize(*SIZE)
        self._plot.show()
        QApplication.processEvents()

    def update(self) -> None:
        """One event arrives, and is painted; without the wait for the turn of the timer."""
        self._record.add(Chunk(None, curves(self._count, self._count + 1), (), ()))
        self._count += 1
        self._plot.update_now()
        QApplication.processEvents()

    def close(self) -> None:
        """Leave the screen to others."""
        self._plot.close()


def _epochs(count: int) -> tuple[EpochRow, ...]:
    losses = 0.05 + np.exp(-np.arange(count) / 30)
    return tuple(
        EpochRow(number + 1, 0, loss, float(np.exp(-loss)), loss, float(np.exp(-loss)), 0.01, 1.0, best=True)
        for number, loss in enumerate(losses.tolist())
    )


class Theirs:
    """Two ready-made plots beside each other with the same points, as their manual has it for many of them."""

    def __init__(self, points: int) -> None:
        import pyqtgraph as pg

        self._count = points
        self._points = np.concatenate([curves(0, points), np.zeros((6, 10_000))], axis=1)
        self._window = pg.GraphicsLayoutWidget()
        self._window.resize(*SIZE)
        plots = [self._window.addPlot(row=0, col=column) for column in range(2)]
        self._curves = [plot.plot(pen=pg.mkPen("b", width=1)) for plot in plots]
        for plot in plots:
            plot.setDownsampling(auto=True, mode="peak")
            plot.setClipToView(True)
        self._window.show()
        self.update()

    def update(self) -> None:
        """One event arrives, and is painted."""
        self._points[:, self._count] = curves(self._count, self._count + 1)[:, 0]
        self._count += 1
        for curve, row in zip(self._curves, (2, 3), strict=True):
            curve.setData(self._points[0, : self._count], self._points[row, : self._count])
        QApplication.processEvents()

    def close(self) -> None:
        """Leave the screen to others."""
        self._window.close()


if __name__ == "__main__":
    main()
