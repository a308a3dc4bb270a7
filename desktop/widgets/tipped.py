"""Widgets that paint their parts themselves, and have words for each of them under the mouse."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


class Tipped(QWidget):
    """Shows as a tool tip what `tip_at` says."""

    def tip_at(self, position: QPoint) -> str:
        """Words for what is at a place of this widget; "" where there is nothing."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)
