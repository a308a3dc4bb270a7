"""The classes of a data set, each with a bar as long as it has pictures: who has few is seen at once."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop.dataset_facts import DatasetFacts
from desktop.theme import class_colour, em, tokens
from desktop.widgets.tipped import Tipped
from desktop.words import whole

_NARROWEST = 15
"""A column of bars is at least so many em wide."""
_MOST_COLUMNS = 4
_LABEL_SHARE = 0.42


class ClassBars(Tipped):
    """One row for each class, in as many columns as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = DatasetFacts("", "")
        self._names: tuple[str, ...] = ()
        self.setObjectName("class-bars")
        self.setAccessibleName(self.tr("Classes and how many pictures each has"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_facts(self, facts: DatasetFacts) -> None:
        """Show the classes of a data set; those with no known count have no bar."""
        self._facts = facts
        self._names = tuple(facts.class_words.values())
        self.setAccessibleDescription("; ".join(self.sentence(row) for row in range(min(40, len(self._names)))))
        self._fit()
        self.update()

    def sentence(self, row: int) -> str:
        """What is known of one class: “disgust: 436 pictures to learn from, 111 to test with”."""
        facts = self._facts
        said = {
            "train": self.tr("{count} pictures to learn from"),
            "val": self.tr("{count} to check with"),
            "test": self.tr("{count} to test with"),
        }
        parts = [said[split].format(count=whole(counts[row])) for split, counts in facts.class_counts.items()]
        name = self._names[row]
        return self.tr("{name}: {counts}").format(name=name, counts=", ".join(parts)) if parts else name

    def tip_at(self, position: QPoint) -> str:
        rows = range(len(self._names))
        return next((self.sentence(row) for row in rows if self._box(row).contains(position.toPointF())), "")

    def sizeHint(self) -> QSize:
        return QSize(em(2 * _NARROWEST), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(7), em(1.4))

    def heightForWidth(self, width: int) -> int:
        """As high as the rows are when the columns share `width` logical pixels."""
        columns = self._columns(width)
        return -(-len(self._names) // columns) * em(1.4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        counts = self._facts.class_counts.get("train", ())
        most = max(counts, default=0)
        for row, name in enumerate(self._names):
            box = self._box(row)
            if box.toAlignedRect().intersects(event.rect()):
                self._paint_row(painter, box, row, name, counts[row] if row < len(counts) else None, most)

    def _paint_row(self, painter: QPainter, box: QRectF, row: int, name: str, count: int | None, most: int) -> None:
        now = tokens()
        metrics = QFontMetricsF(self.font())
        label = min(self._label_width(metrics), box.width() * _LABEL_SHARE)
        number = metrics.horizontalAdvance(whole(most)) + em(0.3)
        painter.setPen(QColor(now.text))
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QRectF(box.left(), box.top(), label, box.height()),
            flags,
            metrics.elidedText(name, Qt.TextElideMode.ElideRight, label),
        )
        if count is None:
            return
        track = QRectF(box.left() + label + em(0.4), box.center().y() - em(0.28), 0, em(0.56))
        track.setRight(box.right() - number - em(0.3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.sunken))
        painter.drawRoundedRect(track, 3, 3)
        if count and track.width() > 0:
            bar = QRectF(track.left(), track.top(), max(track.width() * count / max(1, most), 4), track.height())
            painter.setBrush(QColor(class_colour(row)))
            painter.setPen(QPen(QColor(now.muted), 1))  # pale colours alone have too little contrast to the track
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QColor(now.text))
        place = QRectF(box.right() - number, box.top(), number, box.height())
        painter.drawText(place, flags | Qt.AlignmentFlag.AlignRight, whole(count))

    def _label_width(self, metrics: QFontMetricsF) -> float:
        return max((metrics.horizontalAdvance(name) for name in self._names[:200]), default=0.0) + 1

    def _columns(self, width: int) -> int:
        return max(1, min(_MOST_COLUMNS, width // em(_NARROWEST), len(self._names)))

    def _box(self, row: int) -> QRectF:
        columns = self._columns(self.width())
        rows = -(-len(self._names) // columns)
        gap = em(1.5)
        width = (self.width() - gap * (columns - 1)) / columns
        return QRectF(row // rows * (width + gap), row % rows * em(1.4), width, em(1.4))

    def _fit(self) -> None:
        height = self.heightForWidth(self.width())
        if height != self.height():
            self.setFixedHeight(height)
            self.updateGeometry()


class ClassBarsArea(QScrollArea):
    """The bars, scrolled where they would take too much of the page."""

    def __init__(self, bars: ClassBars, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self._bars = bars
        self.setWidget(bars)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Classes"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setViewportMargins(0, 0, em(0.3), 0)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._bars.sizeHint().width(), self._bars.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(7), min(em(2.8), self._bars.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _on_range_changed(self, lowest: int, highest: int) -> None:
        """Only an area that can be scrolled is a stop of the Tab key."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if highest > lowest else Qt.FocusPolicy.NoFocus)
