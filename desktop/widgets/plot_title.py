"""The line over a plot: what is drawn, and the value of each line with its mark."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import em, tokens

_MARK = 0.9
"""The room for a mark, in line heights."""


@dataclass(frozen=True)
class TitleEntry:
    """A mark in the colour of its line, and words."""

    mark: str
    colour: str
    words: str


class PlotTitle(QWidget):
    """Painted by hand: it changes with each repainting of the plot, and rich text would take as long as the curves."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("plot-header")
        self._title = title
        self._entries: tuple[TitleEntry, ...] = ()
        self._laid_out: list[tuple[TitleEntry, float, int]] = []
        self._rows = 1
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """What it says: “Loss ━ training 0.0205 ● validation 0.0462”."""
        return " ".join([self._title, *(f"{entry.mark} {entry.words}" for entry in self._entries)])

    def show_entries(self, entries: Sequence[TitleEntry]) -> None:
        """Show these after the title."""
        if tuple(entries) != self._entries:
            rows, self._entries = self._rows, tuple(entries)
            self._lay_out()
            if self._rows != rows:
                self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = max((row for _, _, row in self._places(width)), default=0) + 1
        return round(rows * QFontMetricsF(self.font()).lineSpacing()) + em(0.15)

    def sizeHint(self) -> QSize:
        return QSize(em(12), self.heightForWidth(max(self.width(), em(12))))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour, metrics, gap = QColor(tokens().text), QFontMetricsF(self.font()), em(_MARK)
        line, ascent = metrics.lineSpacing(), metrics.ascent()
        painter.setFont(_bold(self.font()))
        painter.setPen(colour)
        painter.drawText(QPointF(0, ascent), self._title)
        painter.setFont(self.font())
        for entry, x, row in self._laid_out:
            painter.setPen(QColor(entry.colour))
            painter.drawText(QPointF(x, row * line + ascent), entry.mark)
            painter.setPen(colour)
            painter.drawText(QPointF(x + gap, row * line + ascent), entry.words)

    def _lay_out(self) -> None:
        self._laid_out = self._places(self.width())
        self._rows = max((row for _, _, row in self._laid_out), default=0) + 1

    def _places(self, width: int) -> list[tuple[TitleEntry, float, int]]:
        """Where each entry goes: x in pixels, and in which row."""
        metrics, gaps = QFontMetricsF(self.font()), em(_MARK) + em(0.7)
        x, row = QFontMetricsF(_bold(self.font())).horizontalAdvance(self._title) + em(0.8), 0
        places = []
        for entry in self._entries:
            needed = metrics.horizontalAdvance(entry.words) + gaps
            if x + needed > width and x > 0:
                x, row = 0.0, row + 1
            places.append((entry, x, row))
            x += needed
        return places


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
