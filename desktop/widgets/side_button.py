"""Buttons beside the picture."""

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QPushButton

from desktop.widgets.parts import named


def side_button(name: str, text: str, on_click: Callable[[], object] | SignalInstance) -> QPushButton:
    """A button that a click does not give the keyboard: the arrow keys stay with the pictures."""
    button = named(QPushButton(text), name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(on_click)
    return button
