"""The column of controls beside a picture."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStyle, QVBoxLayout, QWidget

from desktop.theme import em


class SideColumn(QScrollArea):
    """Parts one under the other; as wide as they need, and scrolled where the window is too low for them."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, em(0.5), 0)
        column.setSpacing(em(0.7))
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(self._content)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        needed = self._content.minimumSizeHint()
        return QSize(max(em(17.5), needed.width()) + bar, needed.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), em(10))
