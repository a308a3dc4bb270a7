"""The column of controls beside a picture."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStyle, QVBoxLayout, QWidget

from desktop.theme import em


class SideColumn(QScrollArea):
    """Parts one under the other; as wide as they need, and scrolled where the window is too low for them.

    One part may be `growing`: it takes the height that is left, between its own minimum and maximum.
    """

    def __init__(self, *parts: QWidget, growing: QWidget | None = None) -> None:
        super().__init__(widgetResizable=True)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, em(0.5), 0)
        column.setSpacing(em(0.7))
        for part in parts:
            column.addWidget(part, 100 if part is growing else 0)
        column.addStretch(1)
        self.setWidget(self._content)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Side column"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def _on_range_changed(self, lowest: int, highest: int) -> None:
        """Only a column that can be scrolled is a stop of the Tab key."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if highest > lowest else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it may need another width than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        needed = self._content.minimumSizeHint()
        return QSize(max(em(17.5), needed.width()) + bar, needed.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), em(10))
