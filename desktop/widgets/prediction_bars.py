"""What the network makes of a picture: one row per class, with its name, a bar and a per cent.

Below them is a row for what is none of these, where the model can tell.
"""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.types import Candidate, Prediction
from desktop import motion
from desktop.theme import class_colour, em, tokens
from desktop.widgets.tipped import Tipped
from desktop.words import exact_percent, percent

_LABEL_SHARE = 0.45
"""The part of the width that labels may take at most."""


class PredictionBars(Tipped):
    """Rows, best first; or one row for each of `classes`, always in that order and each in its own colour."""

    def __init__(self, parent: QWidget | None = None, *, classes: Sequence[str] = (), top_k: int = 5) -> None:
        super().__init__(parent)
        self._classes = tuple(classes)
        self._words: Mapping[str, str] = {}
        self._colours: tuple[int, ...] = ()
        self._top_k = top_k
        self._shown: tuple[Candidate, ...] | None = None
        self._something_else: float | None = None
        self._tells_something_else = False
        self._lengths: tuple[float, ...] = ()
        self._starts: tuple[float, ...] = ()
        self._empty_text = ""
        self._threshold = 0.0
        self._growth = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=motion.LONGEST_MS)
        # Fast at first: while the pen moves, answers come every few milliseconds, and each starts the growth again.
        self._growth.setEasingCurve(QEasingCurve.Type.OutExpo)
        self._growth.valueChanged.connect(self._on_grown)
        self.setObjectName("prediction-bars")
        self.setAccessibleName(self.tr("Prediction bars"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_empty_text(self.tr("Nothing is recognised yet."))

    def prediction(self) -> tuple[Candidate, ...] | None:
        """The newest answer, best first, whether or not its bars have finished growing; None while there is none."""
        return self._shown

    @property
    def sure(self) -> bool:
        """Whether there is an answer, and it reaches the threshold."""
        return self._shown is not None and self._shown[0].probability >= self._threshold

    def set_threshold(self, threshold: float) -> None:
        """How sure (0 to 1) the best answer must be to count; a line shows it. 0: it always counts."""
        self._threshold = threshold
        self._describe()
        self.update()

    def show_prediction(self, prediction: Prediction | None, *, at_once: bool = False) -> None:
        """Show an answer, or none. The bars grow from where they are now, or are as long as they will be `at_once`."""
        self._shown = prediction.candidates if prediction and prediction.candidates else None
        self._something_else = prediction.something_else if prediction else None
        if prediction and self._tells_something_else != (self._something_else is not None):
            self._tells_something_else = not self._tells_something_else
            self.updateGeometry()
        self._starts = self._lengths
        self._growth.stop()
        self._describe()
        if at_once or self._shown is None or motion.reduced() or not self.isVisible():
            self._on_grown(1.0)
        else:
            self._growth.start()

    def set_classes(self, classes: Sequence[str], colours: Sequence[int] = ()) -> None:
        """One row for each of these, always in that order; none: the best ones, best first.

        `colours` are their numbers in the palette where those are not 0, 1, 2 and so on.
        """
        self._classes, self._colours = tuple(classes), tuple(colours)
        self.show_prediction(None)
        self.updateGeometry()

    def set_words(self, words: Mapping[str, str]) -> None:
        """What labels are called in the window; those that are not in it are called what they are."""
        self._words = words
        self._describe()
        self.update()

    def set_top_k(self, top_k: int) -> None:
        """How many rows there is room for, best first; 1 or more. Has no meaning where the classes are given."""
        self._top_k = top_k
        self.updateGeometry()
        self.update()

    def set_empty_text(self, sentence: str) -> None:
        """What to say while nothing is recognised."""
        self._empty_text = sentence
        self._describe()
        self.update()

    def tip_at(self, position: QPoint) -> str:
        rows = self._rows()
        for row, (label, probability) in enumerate(rows):
            if probability is not None and self._row_box(row).contains(position.toPointF()):
                words = self._sentence(self._called(label), exact_percent(probability))
                is_else = self._tells_something_else and row == len(rows) - 1
                return f"{words}\n{self._why_something_else()}" if is_else else words
        return ""

    def sizeHint(self) -> QSize:
        return QSize(em(16), self._row_count() * em(1.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(9), self._row_count() * em(1.15))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown is None and not self._classes:
            painter.setPen(QColor(tokens().muted))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), int(flags), self._empty_text)
            return
        label_width = self._label_width()
        for row, (label, probability) in enumerate(self._rows()):
            self._paint_row(painter, row, label, probability, label_width)
        if 0 < self._threshold < 1:
            self._paint_threshold(painter, label_width)

    def _paint_row(
        self, painter: QPainter, row: int, label: str, probability: float | None, label_width: float
    ) -> None:
        now = tokens()
        best = self.sure and self._shown is not None and label == self._shown[0].label
        box = self._row_box(row)
        painter.setFont(self._font(bold=best))
        metrics = QFontMetricsF(painter.font())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(now.text if best else now.muted))
        side = Qt.AlignmentFlag.AlignHCenter if self._classes else Qt.AlignmentFlag.AlignLeft
        room = QRectF(box.left(), box.top(), label_width, box.height())
        words = metrics.elidedText(self._called(label), Qt.TextElideMode.ElideRight, label_width)
        painter.drawText(room, middle | side, words)
        track = self._track(row, label_width)
        numbers = QRectF(track.right(), box.top(), box.right() - track.right(), box.height())
        if probability is not None:
            painter.drawText(numbers, middle | Qt.AlignmentFlag.AlignRight, percent(probability))
        self._paint_bar(painter, track, row, best)

    def _track(self, row: int, label_width: float) -> QRectF:
        """Where the bar of that row may be: as long as for 100 %."""
        box, gap = self._row_box(row), em(0.5)
        number_width = QFontMetricsF(self._font(bold=True)).horizontalAdvance(percent(0.999))
        height = min(box.height() * 0.56, em(0.8))
        left = box.left() + label_width + gap
        return QRectF(left, box.center().y() - height / 2, box.right() - number_width - gap - left, height)

    def _paint_threshold(self, painter: QPainter, label_width: float) -> None:
        """The line that the best answer has to reach. Something else is no answer."""
        last_row = len(self._rows()) - 1 - self._tells_something_else
        first, last = self._track(0, label_width), self._track(max(0, last_row), label_width)
        x = first.left() + self._threshold * first.width()
        pen = QPen(QColor(tokens().text), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        reach = em(0.2)
        painter.drawLine(QPointF(x, first.top() - reach), QPointF(x, last.bottom() + reach))

    def _paint_bar(self, painter: QPainter, track: QRectF, row: int, best: bool) -> None:
        now = tokens()
        radius = min(track.height() / 2, 4.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.sunken))
        painter.drawRoundedRect(track, radius, radius)
        length = (self._lengths[row] if row < len(self._lengths) else 0.0) * track.width()
        if length < 1:
            return
        bar = QRectF(track.left(), track.top(), max(length, 2 * radius), track.height())
        painter.setBrush(self._fill(row, best))
        # Pale class colours have too little contrast to the track; their outline has enough in both themes.
        painter.setPen(QPen(QColor(now.muted), 1.0))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _fill(self, row: int, best: bool) -> QBrush:
        if self._tells_something_else and row == len(self._rows()) - 1:
            return QBrush(QColor(tokens().muted), Qt.BrushStyle.BDiagPattern)
        if not self._classes:
            return QBrush(QColor(tokens().accent if best else tokens().border))
        return QBrush(QColor(class_colour(self._colours[row] if self._colours else row)))

    def _rows(self) -> Sequence[tuple[str, float | None]]:
        """Labels, and the probabilities that are known."""
        by_label = {candidate.label: candidate.probability for candidate in self._shown or ()}
        labels = self._classes or tuple(by_label)[: self._top_k]
        rows = [(label, by_label.get(label)) for label in labels]
        return [*rows, (self.tr("something else"), self._something_else)] if self._tells_something_else else rows

    def _row_count(self) -> int:
        return (len(self._classes) or self._top_k) + self._tells_something_else

    def _row_box(self, row: int) -> QRectF:
        height = min(self.height() / max(1, self._row_count()), em(2.0))
        return QRectF(0, row * height, self.width(), height)

    def _label_width(self) -> float:
        metrics = QFontMetricsF(self._font(bold=True))
        widest = max((metrics.horizontalAdvance(self._called(label)) for label, _ in self._rows()), default=0.0)
        return min(widest + 1, self.width() * _LABEL_SHARE)

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(bold)
        return font

    def _why_something_else(self) -> str:
        return self.tr("How unlike the picture is to those that the model has learned from")

    def _describe(self) -> None:
        said = [self._sentence(self._called(each.label), percent(each.probability)) for each in (self._shown or ())[:3]]
        if said and not self.sure:
            said.insert(0, self.tr("Not sure"))
        if said and self._something_else is not None:
            said.append(self._sentence(self.tr("something else"), percent(self._something_else)))
        self.setAccessibleDescription("; ".join(said) or self._empty_text)

    def _called(self, label: str) -> str:
        return self._words.get(label, label)

    def _sentence(self, label: str, number: str) -> str:
        return self.tr("{label}: {percent}").format(label=label, percent=number)

    def _on_grown(self, part: float) -> None:
        targets = [probability or 0.0 for _, probability in self._rows()]
        rows = zip_longest(self._starts, targets, fillvalue=0.0)
        self._lengths = tuple(start * (1 - part) + target * part for start, target in rows)
        self.update()
