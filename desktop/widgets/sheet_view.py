"""Where a sheet of paper lies on the widget that shows it."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

from core.types import Stroke
from desktop.widgets.ink import bounds
from desktop.widgets.sheet import Point


class SheetView:
    """Maps between the sheet, which keeps its size, and the widget, which does not."""

    def __init__(self) -> None:
        self.transform = QTransform()
        self.fitted_to = QSizeF()
        """The size of the widget for which `transform` was made."""
        self._sheet = QRectF()

    def scale(self) -> float:
        """How many of the widget's pixels are one of the sheet's."""
        return self.transform.m11()

    def take_sheet(self, size: QSizeF) -> None:
        """A new sheet, as large as the widget."""
        self._sheet = QRectF(QPointF(), size)

    def fit(self, size: QSizeF, ink: Iterable[Stroke]) -> None:
        """Place the sheet in the middle of a widget of `size`, as large as possible, so that all ink is seen."""
        needed = self._sheet.united(bounds(ink))
        scale = min(size.width() / needed.width(), size.height() / needed.height())
        self.transform = QTransform.fromTranslate(size.width() / 2, size.height() / 2)
        self.transform.scale(scale, scale)
        self.transform.translate(-needed.center().x(), -needed.center().y())
        self.fitted_to = size

    def on_sheet(self, place: QPointF) -> Point:
        """A place on the widget, in the sheet's coordinates."""
        point: Point = self.transform.inverted()[0].map(place).toTuple()
        return point

    def on_widget(self, strokes: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
        """Strokes of the sheet, in the widget's pixels."""
        if self.transform.isIdentity():
            return strokes
        return tuple(self._placed(stroke) for stroke in strokes)

    def _placed(self, stroke: Stroke) -> Stroke:
        points = tuple(self.transform.map(QPointF(*point)).toTuple() for point in stroke.points)
        return Stroke(points, stroke.width * self.scale())
