"""A part of a page that is folded away until someone wants it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.theme import em
from desktop.widgets.parts import named, tab_into


class Fold(QWidget):
    """A line to click or press, and under it, while it is unfolded, what `make` made when it was first needed."""

    def __init__(self, name: str, text: str, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._content: QWidget | None = None
        self._button = named(QToolButton(), name)
        self._button.setText(text)
        self._button.setCheckable(True)
        self._button.setProperty("role", "fold")
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button.toggled.connect(self._on_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(em(0.4))
        self._column.addWidget(self._button)
        self._show_arrow(False)

    @property
    def unfolded(self) -> bool:
        """Whether the content can be seen."""
        return self._button.isChecked()

    def unfold(self, wanted: bool = True) -> None:
        """Show the content, or put it away."""
        self._button.setChecked(wanted)

    def set_text(self, text: str) -> None:
        """What the line says."""
        self._button.setText(text)

    def _on_toggled(self, unfolded: bool) -> None:
        if self._content is None:
            self._content = self._make()
            self._column.addWidget(self._content)
            tab_into(self._content, after=self._button)
        self._content.setVisible(unfolded)
        self._show_arrow(unfolded)

    def _show_arrow(self, unfolded: bool) -> None:
        self._button.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
