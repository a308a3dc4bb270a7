"""Controls in two groups: beside each other, or one under the other where there is too little room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop.theme import em

_Way = QBoxLayout.Direction


class TwoGroups(QWidget):
    """One group at the left, the other at the right; at its narrowest as wide as the wider of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[QHBoxLayout, ...] = ()
        self._both = QBoxLayout(_Way.TopToBottom, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(em(0.4))

    def set_groups(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        """What is in it; once."""
        self._groups = _row(left), _row(right)
        for group in self._groups:
            self._both.addLayout(group)
        self._both.setStretch(0, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        fits = self.width() >= sum(self._widths()) + self._both.spacing()
        self._both.setDirection(_Way.LeftToRight if fits else _Way.TopToBottom)
        super().resizeEvent(event)

    def _widths(self) -> list[int]:
        return [group.minimumSize().width() for group in self._groups]


def _row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(em(0.4))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
