"""What the window shows at its very first start: three things to begin with. Nothing is asked."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.theme import em, set_icon
from desktop.widgets.parts import heading, muted, named

CHOICES = (
    (
        "draw",
        str(QT_TRANSLATE_NOOP("Welcome", "Draw a digit")),
        str(QT_TRANSLATE_NOOP("Welcome", "A neural network reads it while you draw.")),
    ),
    (
        "recognise",
        str(QT_TRANSLATE_NOOP("Welcome", "Open a picture")),
        str(QT_TRANSLATE_NOOP("Welcome", "See what a network makes of it, and how sure it is.")),
    ),
    (
        "teach",
        str(QT_TRANSLATE_NOOP("Welcome", "Teach a network")),
        str(QT_TRANSLATE_NOOP("Welcome", "Show it examples of your own, and try it at once.")),
    ),
)
"""The page, what it is for, and a sentence more; the page's name is also the icon's."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Welcome(QScrollArea):
    """Three buttons, one under the other; arrow keys go from one to the next."""

    chosen = Signal(str)
    """the name of a page"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setObjectName("welcome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        title = heading(self.tr("What would you like to begin with?"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        title.setFont(font)
        self._buttons = [self._make_button(*choice) for choice in CHOICES]
        self.setFocusProxy(self._buttons[0])
        inner = QWidget()
        inner.setMaximumWidth(em(36))
        column = QVBoxLayout(inner)
        column.setSpacing(em(0.6))
        column.addStretch()
        for widget in (title, *self._buttons, muted(self.tr("All of it is in the list at the left, at any time."))):
            column.addWidget(widget)
        column.addStretch()
        content = QWidget()
        QVBoxLayout(content).addWidget(inner, 1, Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(content)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((number for number, button in enumerate(self._buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
        else:
            self._buttons[(focused + step) % len(self._buttons)].setFocus()

    def _make_button(self, page: str, title: str, sentence: str) -> QPushButton:
        title, sentence = self.tr(title), self.tr(sentence)
        button = named(QPushButton(f"{title}\n{sentence}"), f"begin-{page}", spoken=f"{title}. {sentence}")
        button.setProperty("role", "card")
        button.setMinimumHeight(em(3.6))
        button.setIconSize(QSize(em(2), em(2)))
        set_icon(button, page)
        button.clicked.connect(lambda: self.chosen.emit(page))
        return button
