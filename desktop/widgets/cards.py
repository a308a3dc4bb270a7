"""Cards to choose from."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme import em
from desktop.widgets.parts import named

_CARD = 21
"""A card is at least so many em wide."""


class Cards(QWidget):
    """Buttons with a title and a line, in as many columns as there is room for."""

    def __init__(self, name: str) -> None:
        """Each button has this objectName."""
        super().__init__()
        self._name = name
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(em(0.5))
        self._buttons: list[QPushButton] = []
        self._columns = 0

    def clear(self) -> None:
        """No buttons."""
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self._columns = 0

    def add(self, words: tuple[str, str, str], tip: str, on_click: Callable[[], object]) -> QLabel:
        """A button with these lines, the first of them its title; empty ones are left out.

        Returns the place for a picture beside them, which is hidden until it has one.
        """
        button = QPushButton()
        button.setObjectName(self._name)
        button.setProperty("role", "card")
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        button.setAccessibleName(": ".join(filter(None, words)))
        button.setToolTip(tip)
        row, inside = QHBoxLayout(button), QVBoxLayout()
        row.setContentsMargins(em(0.7), em(0.45), em(0.7), em(0.45))
        row.setSpacing(em(0.7))
        inside.setSpacing(em(0.1))
        picture = named(QLabel(), "card-picture")
        picture.hide()
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(picture)
        row.addLayout(inside, 1)
        for line, role in zip(words, ("heading", "muted", "muted"), strict=True):
            if line:
                label = QLabel(line, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
                label.setProperty("role", role)
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                inside.addWidget(label)
        inside.addStretch(1)
        button.setMinimumHeight(em(4.4) if all(words) else em(3.3))
        button.clicked.connect(lambda _checked: on_click())
        self._buttons.append(button)
        self._place()
        return picture

    def minimumSizeHint(self) -> QSize:
        return QSize(em(12), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = max(1, min(3, self.width() // em(_CARD)))
        if columns != self._columns or self._grid.count() != len(self._buttons):
            self._columns = columns
            for number, button in enumerate(self._buttons):
                self._grid.addWidget(button, number // columns, number % columns)
            for column in range(3):
                self._grid.setColumnStretch(column, int(column < columns))
