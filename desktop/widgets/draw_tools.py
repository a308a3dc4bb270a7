"""The tools of a canvas: pen and eraser, the way back, an empty sheet, the pen's width."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from desktop.settings import Settings
from desktop.theme import em, set_icon
from desktop.widgets.digit_canvas import DigitCanvas
from desktop.widgets.parts import named


@dataclass(frozen=True)
class _Tool:
    name: str
    text: str
    keys: tuple[str, ...]
    use: Callable[[DigitCanvas], None]
    holds: bool = False
    """Whether it stays chosen until another one is."""


_TOOLS = (
    _Tool(
        "pen", str(QT_TRANSLATE_NOOP("DrawTools", "Pen")), ("P",), lambda canvas: canvas.set_erasing(False), holds=True
    ),
    _Tool("eraser", str(QT_TRANSLATE_NOOP("DrawTools", "Eraser")), ("E",), lambda c: c.set_erasing(True), holds=True),
    _Tool("undo", str(QT_TRANSLATE_NOOP("DrawTools", "Undo")), ("Ctrl+Z",), DigitCanvas.undo),
    _Tool("redo", str(QT_TRANSLATE_NOOP("DrawTools", "Redo")), ("Ctrl+Shift+Z", "Ctrl+Y"), DigitCanvas.redo),
    _Tool("clear", str(QT_TRANSLATE_NOOP("DrawTools", "Clear")), ("Delete", "Backspace"), DigitCanvas.clear),
)


class DrawTools(QWidget):
    """A row of buttons and a slider that work on one canvas; the keys work while the focus is in `keys_in`."""

    pen_width_changed = Signal(int)

    def __init__(self, canvas: DigitCanvas, keys_in: QWidget, pen_width: int) -> None:
        super().__init__()
        self._canvas = canvas
        self._group = QActionGroup(self)
        self._slider = named(QSlider(Qt.Orientation.Horizontal), "pen-width", spoken=self.tr("Pen width"))
        self.actions_by_name = {tool.name: self._action(tool, keys_in) for tool in _TOOLS}
        self.actions_by_name["pen"].setChecked(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(em(0.3))
        for tool in _TOOLS:
            buttons.addWidget(self._button(tool))
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addLayout(self._pen_width_row(pen_width))
        canvas.history_changed.connect(self._on_history_changed)
        self._on_history_changed()

    def _action(self, tool: _Tool, keys_in: QWidget) -> QAction:
        keys = [QKeySequence(key) for key in tool.keys]
        text = self.tr(tool.text)
        action = QAction(text, self)
        action.setShortcuts(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(self.tr("{tool} ({key})").format(tool=text, key=shown))
        action.triggered.connect(lambda: tool.use(self._canvas))
        set_icon(action, tool.name)
        if tool.holds:
            action.setCheckable(True)
            self._group.addAction(action)
        keys_in.addAction(action)
        return action

    def _button(self, tool: _Tool) -> QToolButton:
        button = named(QToolButton(), f"tool-{tool.name}", spoken=self.tr(tool.text))
        button.setDefaultAction(self.actions_by_name[tool.name])
        button.setIconSize(QSize(em(1.1), em(1.1)))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _pen_width_row(self, pen_width: int) -> QHBoxLayout:
        slider = self._slider
        slider.setRange(Settings.pen_width.low or 0, Settings.pen_width.high or 100)
        slider.setSingleStep(2)
        slider.setPageStep(8)
        slider.valueChanged.connect(self._on_pen_width)
        slider.setValue(pen_width)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("Pen width")))
        row.addWidget(slider, 1)
        return row

    def _on_pen_width(self, width: int) -> None:
        self._canvas.set_pen_width(width)
        self._slider.setToolTip(self.tr("{0} pixels wide").format(width))
        self.pen_width_changed.emit(width)

    def _on_history_changed(self) -> None:
        possible = {
            "undo": self._canvas.can_undo(),
            "redo": self._canvas.can_redo(),
            "clear": not self._canvas.is_empty(),
        }
        for name, can in possible.items():
            self.actions_by_name[name].setEnabled(can)
