"""A part of a page that hands the keyboard on to one of its own parts."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FocusPasser(QWidget):
    """As with a focus proxy, the keyboard goes to one part; but the Tab key does not skip the parts before that one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heir: QWidget | None = None

    def pass_focus_to(self, part: QWidget) -> None:
        """When this gets the keyboard, hand it on to `part`."""
        self._heir = part

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._heir is not None:
            self._heir.setFocus(event.reason())
