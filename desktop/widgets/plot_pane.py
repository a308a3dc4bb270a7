"""One set of axes in which curves grow: a loss, an accuracy or a rate over the epochs."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsEllipseItem, QStyleOptionGraphicsItem, QVBoxLayout, QWidget

from desktop.curve import Curve, Floats
from desktop.theme import em, mixed, tokens
from desktop.widgets.parts import named
from desktop.widgets.plot_axes import Axes
from desktop.widgets.plot_title import PlotTitle, TitleEntry
from desktop.words import decimal

FEW_POINTS = 400
"""Up to so many points a line is drawn two pixels wide; with more, that costs several times as much."""
SMOOTH_POINTS = 150
"""Up to so many points its edges are smooth as well."""
FEW_MARKS = 60
"""Up to so many points of a validation curve are marked one by one."""
_NOTHING = np.empty(0)
_NOTHING_SHOWN = (0.0, 0.0, False, 0, 0)
SYMBOLS = {"o": "●", "s": "■", "t1": "▲", "d": "◆", "t": "▼", "star": "★"}
"""The marks of pyqtgraph, and the characters that stand for them in words; the first is for a run alone."""


@dataclass(frozen=True)
class PlotLine:
    """One curve of a pane. `faint` is the curve as it was measured, where `curve` is smoothed."""

    label: str
    curve: Curve
    colour: str
    symbol: str = ""
    faint: Curve | None = None


class PlotPane(QWidget):
    """A title with the values at the cross-hair or the newest ones, and the plot under it."""

    pointed = Signal(object)
    """the x under the mouse, or None when it left"""
    zoomed = Signal(float, float)
    """the x range that was chosen with the mouse"""
    reset_wanted = Signal()

    def __init__(self, name: str, title: str, words: Callable[[float], str], *, percent: bool = False) -> None:
        super().__init__()
        self.title = title
        self._words = words
        self._lines: tuple[PlotLine, ...] = ()
        self._shown = _NOTHING_SHOWN
        """from and to which x, whether logarithmically, and on how many pixels"""
        self._heights = (0.0, 0.0)
        self._fitted = self._shown
        self._header = PlotTitle(title)
        self._axes = named(Axes(self, percent=percent, on_double_click=self.reset_wanted.emit), f"plot-{name}")
        self._items: list[_LineItems] = []
        self._best_points: tuple[tuple[float, float], ...] = ()
        self._ringed: tuple[tuple[float, float], ...] = ()
        self._rings: list[_Ring] = []
        self._cross = pg.InfiniteLine(angle=90, label="", labelOpts={"position": 0.06})
        self._rows = pg.PlotCurveItem(connect="pairs")
        """the lines of the grid: an axis' own are translucent, which takes ten times as long to draw"""
        self._set_up()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._axes, 1)
        self.restyle()

    def _set_up(self) -> None:
        self._axes.box.sigRangeChangedManually.connect(self._on_zoomed)
        for item, height in ((self._rows, -10), (self._cross, 9)):
            self._axes.box.addItem(item, ignoreBounds=True)
            item.setZValue(height)
        self._cross.hide()
        self._axes.scene().sigMouseMoved.connect(self._on_mouse_moved)
        self._axes.viewport().installEventFilter(self)

    def restyle(self) -> None:
        """Take the colours and the font of the theme."""
        now = tokens()
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        self._axes.restyle(font)
        self._cross.setPen(QColor(now.muted))
        self._cross.label.setColor(QColor(now.text))
        self._cross.label.fill = QBrush(QColor(now.sunken))
        self._cross.label.setFont(font)
        for ring in self._rings:
            ring.setPen(_pen(now.text, 2))
        self._rows.setPen(_pen(now.sunken, 1))
        self.set_lines(self._lines)

    def show_epoch_label(self, shown: bool) -> None:
        """Whether it says what the numbers below are; of plots one above the other the lowest does."""
        self._axes.bottom.showLabel(shown)

    def set_lines(self, lines: Sequence[PlotLine]) -> None:
        """Show these curves instead of what was shown; `refresh` then draws them."""
        self._lines = tuple(lines)
        # What draws a line is used again for others: pyqtgraph's items are never freed while the program runs.
        while len(self._items) < len(self._lines):
            self._items.append(_LineItems(self._axes.box))
        for number, items in enumerate(self._items):
            items.show_line(self._lines[number] if number < len(self._lines) else None)
        self._shown = _NOTHING_SHOWN

    def mark_best(self, points: Iterable[tuple[float, float]]) -> None:
        """Ring these points (epoch, value): the best of each run."""
        self._best_points = tuple(points)

    def refresh(self, left: float, right: float, *, log: bool) -> None:
        """Draw what there is between two x."""
        room = self._axes.viewport().size()
        view = (left, right if right > left else left + 1, log, room.width(), room.height())
        anew, self._shown = view != self._shown, view
        if anew:
            self._axes.left.setLogMode(log)
            ring = em(0.7) / max(room.width() - self._axes.left.width(), em(8))  # room for it at the last epoch
            self._axes.box.setXRange(view[0], view[1] + (view[1] - view[0]) * ring, padding=0)
        buckets = max(room.width(), 100)
        heights = [items.draw(view[0], view[1], buckets, log=log, anew=anew) for items in self._items]
        self._ring_best(log=log)
        known = [each for each in heights if each is not None]
        self._fit_height(min((low for low, _ in known), default=0.0), max((high for _, high in known), default=1.0))

    def _ring_best(self, *, log: bool) -> None:
        points = tuple((x, float(np.log10(y)) if log else y) for x, y in self._best_points if y > 0 or not log)
        if points != self._ringed:
            self._ringed = points
            while len(self._rings) < len(points):
                self._rings.append(_Ring(self._axes.box))
            for number, ring in enumerate(self._rings):
                ring.setVisible(number < len(points))
                if number < len(points):
                    ring.setPos(*points[number])

    def _fit_height(self, low: float, high: float) -> None:
        """Show the heights from `low` to `high`. Axes that are drawn anew for each point cost more than the curves,
        and trouble the eye: as long as what is shown is not far too much, it stays.
        """
        margin = (high - low) * 0.06 or abs(high) * 0.06 or 0.5
        shown_low, shown_high = self._heights
        fits = shown_low <= low and high <= shown_high and shown_high - shown_low <= 1.4 * (high - low)
        if fits and self._fitted == self._shown:
            return
        self._heights, self._fitted = (low - margin, high + margin), self._shown
        self._axes.box.setYRange(*self._heights, padding=0)
        rows = self._axes.rows(*self._heights)
        left, right = self._shown[:2]
        self._rows.setData(np.tile([left, right + (right - left)], len(rows)), np.repeat(rows, 2))

    def show_values(self, x: float | None) -> None:
        """Put the cross-hair at `x`, and the values there into the title; None: none, and the newest values."""
        self._cross.setVisible(x is not None)
        if x is not None:
            self._cross.setPos(x)
            self._cross.label.setFormat(decimal(x, 2))
        self._header.show_entries([self._entry(line, x) for line in self._lines])

    def _entry(self, line: PlotLine, x: float | None) -> TitleEntry:
        value = line.curve.at(x) if x is not None else (float(line.curve.y[-1]) if len(line.curve) else None)
        shown = "–" if value is None else self._words(value)
        return TitleEntry(SYMBOLS.get(line.symbol, "━"), line.colour, f"{line.label} {shown}".strip())

    def values_in_words(self, x: float) -> str:
        """The values at `x`, to be read aloud."""
        values = ((line.label, line.curve.at(x)) for line in self._lines)
        known = [f"{label} {self._words(value)}".strip() for label, value in values if value is not None]
        return f"{self.title}: {', '.join(known)}" if known else self.title

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit(None)
        return super().eventFilter(watched, event)

    def _on_mouse_moved(self, position: Any) -> None:
        if self._axes.box.sceneBoundingRect().contains(position):
            self.pointed.emit(float(self._axes.box.mapSceneToView(position).x()))

    def _on_zoomed(self, *_: object) -> None:
        left, right = self._axes.box.viewRange()[0]
        self.zoomed.emit(float(left), float(right))


class _LineItems:
    """What draws one `PlotLine`."""

    def __init__(self, box: Any) -> None:
        self._line: PlotLine | None = None
        self._wide = self._narrow = QPen()
        self._faint, self._curve, self._marks = pg.PlotCurveItem(), pg.PlotCurveItem(), pg.ScatterPlotItem(size=7)
        for item in (self._faint, self._curve, self._marks):
            box.addItem(item, ignoreBounds=True)
        self._drawn = (-1, 0.0)
        self._height: tuple[float, float] | None = None

    def show_line(self, line: PlotLine | None) -> None:
        """Draw this one from now on; None: nothing."""
        self._line, self._drawn, self._height = line, (-1, 0.0), None
        for item in (self._faint, self._curve, self._marks):
            item.setData(_NOTHING, _NOTHING)
        self._faint.setVisible(line is not None and line.faint is not None)
        self._curve.setVisible(line is not None)
        self._marks.hide()  # what has nothing to draw costs nothing only if it is hidden
        if line is not None:
            self._wide, self._narrow = _pen(line.colour, 2), _pen(line.colour, 1)
            self._faint.setPen(_pen(mixed(line.colour, tokens().surface, 0.65), 1))
            self._marks.setSymbol(line.symbol or "o")
            self._marks.setPen(None)
            self._marks.setBrush(QColor(line.colour))

    def draw(self, left: float, right: float, buckets: int, *, log: bool, anew: bool) -> tuple[float, float] | None:
        """Draw the part between two x, if it changed; returns the lowest and the highest that must be seen."""
        line = self._line
        if line is None:
            return None
        newest = len(line.curve), float(line.curve.x[-1]) if len(line.curve) else 0.0
        if anew or newest != self._drawn:
            self._drawn = newest
            if line.faint is not None:
                self._faint.setData(*_to_draw(line.faint.window(left, right, buckets), log=log))
                points = line.curve.sampled(left, right, SMOOTH_POINTS)
            else:
                points = line.curve.window(left, right, buckets)
            self._set(*_to_draw(points, log=log))
        return self._height

    def _set(self, x: Floats, y: Floats) -> None:
        few = len(x) <= FEW_POINTS
        self._curve.opts["antialias"] = len(x) <= SMOOTH_POINTS
        pen = self._wide if few else self._narrow
        if self._curve.opts["pen"] is not pen:
            self._curve.setPen(pen)
        self._curve.setData(x, y)
        symbol = self._line is not None and bool(self._line.symbol)
        marked = len(x) == 1 or (symbol and 1 < len(x) <= FEW_MARKS)
        self._marks.setVisible(marked)
        if marked:
            self._marks.setData(x, y)
        self._height = (float(y.min()), float(y.max())) if len(y) else None


class _Ring(QGraphicsEllipseItem):
    """A circle that has the same size however the plot is zoomed."""

    def __init__(self, box: Any) -> None:
        super().__init__(-8, -8, 16, 16)
        self.setFlag(QGraphicsEllipseItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setPen(_pen(tokens().text, 2))
        self.setZValue(10)
        box.addItem(self, ignoreBounds=True)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_pen(tokens().surface, 5))  # or it would be lost among the lines of a noisy curve
        painter.drawEllipse(self.rect())
        super().paint(painter, option, widget)


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    return pen


def _to_draw(points: tuple[Floats, Floats], *, log: bool) -> tuple[Floats, Floats]:
    x, y = points
    if not log:
        return x, y
    shown = y > 0
    return x[shown], np.log10(y[shown])
