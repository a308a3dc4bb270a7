"""What a network really gets: its small picture, magnified so that one sees every dot."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import em


class NetworkInput(QWidget):
    """A grey picture, every pixel a square of whole screen pixels."""

    def __init__(self, parent: QWidget | None = None, *, side: int = 28) -> None:
        super().__init__(parent)
        self._pixels = np.zeros((side, side), np.uint8)
        self.setObjectName("network-input")
        self.setAccessibleName(self.tr("Network input"))
        self.setAccessibleDescription(self.tr("The picture of {0} by {0} dots that the network gets.").format(side))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pixels(self, pixels: NDArray[np.uint8]) -> None:
        """Show `pixels`, H × W uint8 grey."""
        self._pixels = np.ascontiguousarray(pixels)
        self.update()

    def pixels(self) -> NDArray[np.uint8]:
        """What is shown, H × W uint8 grey."""
        return self._pixels

    def sizeHint(self) -> QSize:
        height, width = self._pixels.shape
        dot = max(1, round(em(7) / max(height, width)))
        return QSize(dot * width, dot * height)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        height, width = self._pixels.shape
        ratio = self.devicePixelRatioF()
        dot = max(1, int(min(self.width() / width, self.height() / height) * ratio)) / ratio
        box = QRectF(0, 0, dot * width, dot * height)
        painter = QPainter(self)
        painter.drawImage(box, QImage(self._pixels.data, width, height, width, QImage.Format.Format_Grayscale8))
