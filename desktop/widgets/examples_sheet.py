"""A page of examples as training sees them, varied anew; the old page stays, paler, while a new one is made."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import em, tokens
from desktop.widgets.tipped import Tipped

_PALE = 0.35
_UNLIMITED = 2**24 - 1


class ExamplesSheet(Tipped):
    """One picture, as large as fits; or a sentence where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._words = ""
        self._busy = False
        self._classes: tuple[str, ...] = ()
        self._columns = 1
        self.setObjectName("examples-sheet")
        self.setAccessibleName(self.tr("Examples, varied as in training"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def image(self) -> QImage:
        """The page that is shown; a null image where there is none."""
        return self._image

    def words(self) -> str:
        """The sentence that is shown; "" where there is none."""
        return self._words

    @property
    def busy(self) -> bool:
        """Whether a new page is being made."""
        return self._busy

    def show_examples(self, image: QImage, classes: Sequence[str], columns: int) -> None:
        """Show a page, `columns` tiles wide, with the class of each tile row by row."""
        self._image, self._words, self._busy = image, "", False
        self._classes, self._columns = tuple(classes), columns
        self._say()

    def show_words(self, sentence: str) -> None:
        """Show why there are no examples."""
        self._image, self._words, self._busy = QImage(), sentence, False
        self._say()

    def show_busy(self, sentence: str) -> None:
        """A new page is being made: what is shown gets paler, with a few words on it."""
        self._words, self._busy = sentence, True
        self._say()

    def clear(self) -> None:
        """Show nothing."""
        self.show_words("")

    def sizeHint(self) -> QSize:
        return QSize(em(28), em(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(8), em(5))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def tip_at(self, position: QPoint) -> str:
        """The class of the tile at a place of this widget; "" where there is none."""
        place = self._place()
        if self._image.isNull() or not place.contains(position.toPointF()):
            return ""
        rows = -(-len(self._classes) // self._columns)
        column = int((position.x() - place.left()) / place.width() * self._columns)
        row = int((position.y() - place.top()) / place.height() * rows)
        number = row * self._columns + column
        return self._classes[number] if number < len(self._classes) else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._image.isNull():
            painter.setOpacity(_PALE if self._busy else 1.0)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._place(), self._image)
            painter.setOpacity(1.0)
        if self._words:
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        now = tokens()
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = QRectF(self.rect()).adjusted(em(1), em(0.5), -em(1), -em(0.5))
        needed = painter.boundingRect(room, int(flags), self._words)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.surface if self._busy else now.window))
        painter.drawRoundedRect(needed.adjusted(-em(0.7), -em(0.35), em(0.7), em(0.35)), 6, 6)
        painter.setPen(QColor(now.text if self._busy else now.muted))
        painter.drawText(room, int(flags), self._words)

    def _place(self) -> QRectF:
        """At the top, as large as fits, and never more than four screen pixels for one of the page's."""
        size = QSizeF(self._image.size()).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        most = QSizeF(self._image.size()) * (4 / self.devicePixelRatioF())
        size = size.boundedTo(most)
        return QRectF(QPointF((self.width() - size.width()) / 2, 0), size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """No higher than the page is at this width, so that what stands below follows at once."""
        size = self._image.size()
        height = round(self.width() * size.height() / size.width()) if size.width() else _UNLIMITED
        self.setMaximumHeight(max(height, self.minimumSizeHint().height()))

    def _say(self) -> None:
        self._fit()
        shown = "" if self._image.isNull() else ", ".join(dict.fromkeys(self._classes))
        self.setAccessibleDescription(self._words or shown)
        self.update()
