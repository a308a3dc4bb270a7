"""One control for each kind of setting. What it is, its limits and its choices come from the setting itself."""

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox

from desktop.steps import SMALLEST, next_on_ladder, next_share
from desktop.theme import em
from desktop.widgets.config_words import automatic, choice_words
from desktop.widgets.parts import named
from desktop.words import with_point

if TYPE_CHECKING:  # it brings pydantic, which the window need not wait for
    from core.training.fields import ConfigField

_WHOLE_LIMIT = 2**31 - 1
"""What Qt's spin boxes can hold."""
_DECIMALS = 10
_NUMBER = re.compile(r"\d*[.,]?\d*(?:[eE][+-]?\d*)?")


class WholeControl(QSpinBox):
    """A whole number within its limits."""

    changed = Signal()

    def __init__(self, field: "ConfigField") -> None:
        super().__init__()
        self.setRange(int(field.low or 0), int(min(field.high or _WHOLE_LIMIT, _WHOLE_LIMIT)))
        self.setGroupSeparatorShown(False)
        self.setKeyboardTracking(True)
        self.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
        self.lineEdit().setTextMargins(em(0.2), 0, 0, 0)
        self.valueChanged.connect(self.changed)

    def get(self) -> int:
        return self.value()

    def put(self, value: Any) -> None:
        self.setValue(min(int(value), _WHOLE_LIMIT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel turns the column over; nothing in it must change by that


class NumberControl(QDoubleSpinBox):
    """A number within its limits, written as short as it can be; steps are factors, not sums."""

    changed = Signal()

    def __init__(self, field: "ConfigField") -> None:
        super().__init__()
        self._shares = field.below_high and field.high == 1
        self._first = 1e-6 if field.above_low else 0.01 if (field.high or 0) <= 10 else 1.0
        low, high = field.low or 0.0, field.high if field.high is not None else 1e9
        self._left_out = low - 1 if field.optional else None
        self._low = low + SMALLEST if field.above_low else low
        self.setDecimals(_DECIMALS)
        self.lineEdit().setTextMargins(em(0.2), 0, 0, 0)
        lowest = self._low if self._left_out is None else self._left_out
        self.setRange(lowest, high - 1e-6 if field.below_high else high)
        if self._left_out is not None:
            self.setSpecialValueText(automatic())
        self.valueChanged.connect(self.changed)

    def get(self) -> float | None:
        value = float(f"{self.value():.10g}")
        return None if self._left_out is not None and value < self._low else value

    def put(self, value: Any) -> None:
        self.setValue(self.minimum() if value is None else float(value))

    def stepBy(self, steps: int) -> None:
        value = self.value()
        for _ in range(min(abs(steps), 10)):
            value = self._next(value, up=steps > 0)
        self.setValue(value)
        self.selectAll()

    def _next(self, value: float, *, up: bool) -> float:
        if value < self._low:
            return self._low if up else self.minimum()
        if value <= self._low and not up:
            return self.minimum()
        following = next_share(value, up) if self._shares else next_on_ladder(value, up, self._first)
        return max(following, self._low)

    def textFromValue(self, value: float) -> str:
        return with_point(f"{value:.6g}")

    def valueFromText(self, text: str) -> float:
        try:
            return float(text.strip().replace(",", "."))
        except ValueError:
            return self.minimum()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if text == self.specialValueText():
            return QValidator.State.Acceptable, text, position
        if not _NUMBER.fullmatch(text.strip()):
            return QValidator.State.Invalid, text, position
        try:
            value = float(text.strip().replace(",", "."))
        except ValueError:  # half a number, such as "1e-"
            return QValidator.State.Intermediate, text, position
        fits = self._low <= value <= self.maximum()
        return (QValidator.State.Acceptable if fits else QValidator.State.Intermediate), text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceControl(QComboBox):
    """One of a few words, or of the `choices` given."""

    changed = Signal()

    def __init__(self, field: "ConfigField", choices: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._key = field.key
        self.view().setMinimumWidth(em(13))
        self.set_choices({choice: choice_words(field.key, choice) for choice in choices or field.choices})
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.currentIndexChanged.connect(self.changed)

    def set_choices(self, choices: Mapping[str, str]) -> None:
        """What can be chosen, and the words for it; `put` adds what is not among it."""
        self.clear()
        for choice, words in choices.items():
            self.addItem(words, choice)

    def get(self) -> str:
        return str(self.currentData())

    def put(self, value: Any) -> None:
        if self.findData(value) < 0:
            self.addItem(choice_words(self._key, str(value)), value)
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SwitchControl(QCheckBox):
    """Yes or no."""

    changed = Signal()

    def __init__(self, field: "ConfigField") -> None:
        super().__init__()
        self.toggled.connect(self.changed)

    def get(self) -> bool:
        return self.isChecked()

    def put(self, value: Any) -> None:
        self.setChecked(bool(value))


class TextControl(QLineEdit):
    """Free words."""

    changed = Signal()

    def __init__(self, field: "ConfigField") -> None:
        super().__init__()
        self.textChanged.connect(self.changed)

    def get(self) -> str:
        return self.text().strip()

    def put(self, value: Any) -> None:
        if value != self.get():
            self.setText(str(value))
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        super().keyPressEvent(event)


Control = WholeControl | NumberControl | ChoiceControl | SwitchControl | TextControl

_CONTROLS: dict[str, Callable[["ConfigField"], Control]] = {
    "whole": WholeControl,
    "number": NumberControl,
    "choice": ChoiceControl,
    "switch": SwitchControl,
    "text": TextControl,
}


CHOSEN = {"model": (), "device": ("cpu", "cuda", "mps")}
"""Settings that are text, but only a few words of it make sense; whoever knows more of them adds them."""


def control_for(field: "ConfigField", spoken: str, tip: str) -> Control:
    """A control of the kind that the setting is, with its name to be read aloud and what hovering says."""
    chosen = CHOSEN.get(field.key)
    control = _CONTROLS[field.kind](field) if chosen is None else ChoiceControl(field, chosen)
    return named(control, f"config-{field.key.replace('_', '-').replace('.', '-')}", spoken=spoken, tip=tip)
