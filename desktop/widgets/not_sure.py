"""How sure a model must be: below this line its answer is “not sure”."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from desktop.settings import Settings
from desktop.theme import em
from desktop.thresholds import remember_threshold, threshold_of
from desktop.widgets.parts import icon_button, muted, named
from desktop.words import percent

_SAME = 0.005
"""Thresholds that are closer than this are the same to the user, who sets whole per cents."""


class NotSure(QWidget):
    """Sets the threshold of one model, remembers it, and takes it back to the model's own."""

    changed = Signal(float)
    """the threshold, 0 to 1; 0: none"""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._model = ""
        self._own = 0.0
        tip = self.tr(
            "When no answer is as sure as this (threshold), the answer is “not sure”. Off: it always answers."
        )
        self._label: QLabel = muted(self.tr("Not sure below"))
        self._label.setWordWrap(True)
        self._label.setToolTip(tip)
        self._spin = named(QSpinBox(), "threshold", spoken=self.tr("Not sure below (threshold)"), tip=tip)
        self._spin.setRange(0, 99)
        self._spin.setSpecialValueText(self.tr("off"))
        self._spin.setSuffix(self.tr(" %"))
        self._spin.valueChanged.connect(self._on_changed)
        self._label.setBuddy(self._spin)
        self._reset = icon_button(
            "reset-threshold", "undo", spoken=self.tr("Back to the model's own threshold"), tip=""
        )
        self._reset.clicked.connect(self._on_reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(0.3))
        row.addWidget(self._label, 1)
        row.addWidget(self._reset)
        row.addWidget(self._spin)
        self._show()

    @property
    def threshold(self) -> float:
        """From 0 to 1; 0: none."""
        return threshold_of(self._settings, self._model, self._own) if self._model else 0.0

    def set_model(self, model: str, own: float) -> None:
        """Show the threshold of `model`, whose card says `own`."""
        if (model, own) != (self._model, self._own):
            self._model, self._own = model, own
            self._show()
            self.changed.emit(self.threshold)

    def _on_changed(self, value: int) -> None:
        if self._model:
            same = abs(value / 100 - self._own) < _SAME
            remember_threshold(self._settings, self._model, None if same else value / 100)
            self._show()
            self.changed.emit(self.threshold)

    def _on_reset(self) -> None:
        remember_threshold(self._settings, self._model, None)
        self._show()
        self._spin.setFocus()
        self.changed.emit(self.threshold)

    def _show(self) -> None:
        self.setEnabled(bool(self._model))
        self._spin.blockSignals(True)
        self._spin.setValue(round(100 * self.threshold))
        self._spin.blockSignals(False)
        self._reset.setVisible(abs(self.threshold - self._own) >= _SAME)
        own = percent(self._own) if self._own else self.tr("off")
        self._reset.setToolTip(self.tr("Back to the model's own threshold ({own})").format(own=own))
