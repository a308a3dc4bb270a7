"""The axes of a plot: epochs to the right, values upwards, and what the mouse does between them.

They are put together from pyqtgraph's parts. Its ready-made plot brings menus of its own, in English only and without
a parent, which Python may free on whatever thread it happens to collect garbage on.
"""

import math
from collections.abc import Callable, Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from desktop.run_words import log_tick_words
from desktop.theme import em, tokens
from desktop.words import with_point


class Axes(pg.GraphicsView):
    """A view with an axis at the left and one below; items that are added live in the coordinates of both."""

    def __init__(self, parent: QWidget, *, percent: bool, on_double_click: Callable[[], object]) -> None:
        super().__init__(parent)
        self.box = _Box(on_double_click)
        self.left = _ValueAxis(percent=percent)
        self.bottom = _EpochAxis("bottom")
        layout = pg.GraphicsLayout()
        layout.layout.setContentsMargins(0, em(0.4), 0, 0)  # the topmost number is higher than its tick
        layout.layout.setSpacing(0)
        layout.addItem(self.left, 0, 0)
        layout.addItem(self.box, 0, 1)
        layout.addItem(self.bottom, 1, 1)
        self.setCentralItem(layout)
        for axis in (self.left, self.bottom):
            axis.linkToView(self.box)
            axis.enableAutoSIPrefix(False)
        self.left.setWidth(em(3.6))
        self.bottom.setLabel(QCoreApplication.translate("MetricPlot", "Epoch"))
        # All of it changes with each event; finding out which parts do not takes longer than painting them.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for widget in (self, self.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the plot as a whole
        self.setMinimumSize(em(8), em(4))

    def restyle(self, font: QFont) -> None:
        """Take the colours of the theme, and a font for the numbers."""
        now = tokens()
        self.setBackground(QColor(now.surface))
        for axis in (self.left, self.bottom):
            axis.setPen(QColor(now.border))
            axis.setTextPen(QColor(now.muted))
            axis.label.setFont(font)
            axis.setStyle(tickFont=font, tickTextOffset=4)

    def rows(self, low: float, high: float) -> list[float]:
        """Heights at which a line helps the eye."""
        ticks = self.left.tickValues(low, high, self.left.size().height())
        return [value for _, values in ticks[:1] for value in values]


class _Box(pg.ViewBox):
    """The wheel zooms, dragging moves, a double click shows everything: all of it to the right and left only."""

    def __init__(self, on_double_click: Callable[[], object]) -> None:
        super().__init__(enableMenu=False, defaultPadding=0)
        self._on_double_click = on_double_click
        self.setMouseEnabled(x=True, y=False)
        self.disableAutoRange()

    def mouseDoubleClickEvent(self, event: Any) -> None:
        self._on_double_click()
        event.accept()


class _ValueAxis(pg.AxisItem):
    """Numbers as people write them: 0.001 rather than 1e-03, 97.5 % rather than 0.975."""

    def __init__(self, *, percent: bool) -> None:
        super().__init__("left")
        self._percent = percent

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        return [(_round_spacing(high - low, min(size / em(2), 8.0)), 0.0)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        if self.logMode:
            return [log_tick_words(value, crowded=self._decades() > 1) for value in values]
        if self._percent:
            words = QCoreApplication.translate("words", "{0} %")
            return [words.format(with_point(f"{100 * value:.5g}")) for value in values]
        return [with_point(f"{value:.4g}") for value in values]

    def _decades(self) -> float:
        low, high = self.range
        return float(high - low)


class _EpochAxis(pg.AxisItem):
    """Whole epochs, unless there is no more than a part of one to see."""

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        spacing = _round_spacing(high - low, size / em(3))
        return [(max(spacing, 1.0) if high - low >= 2 else spacing, 0.0)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [with_point(f"{value:.6g}") for value in values]


def _round_spacing(extent: float, most: float) -> float:
    """The smallest of 1, 2 and 5 times a power of ten that goes into `extent` at most `most` times."""
    least = extent / max(most, 1.0)
    power: float = 10.0 ** math.floor(math.log10(least)) if least > 0 else 1.0
    return next(factor * power for factor in (1.0, 2.0, 5.0, 10.0) if factor * power >= least * (1 - 1e-9))
