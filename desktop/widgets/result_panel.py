"""What the model made of the picture: the bars, how many of them, and where the milliseconds went."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from core.types import Prediction
from desktop.widgets.parts import heading, muted, named
from desktop.widgets.prediction_bars import PredictionBars
from desktop.words import engine_on_device, milliseconds

MAX_TOP_K = 10
SLOW_MS = 300
"""An answer that comes sooner is not announced."""


class ResultPanel(QWidget):
    """The answer for one picture. Pictures are always asked for `MAX_TOP_K` labels, so showing more costs nothing."""

    top_k_changed = Signal(int)

    def __init__(self, top_k: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction: Prediction | None = None
        spoken = self.tr("How many answers to show (top-k)")
        self._top_k = named(QSpinBox(), "top-k", spoken=spoken, tip=spoken)
        self._top_k.setRange(1, MAX_TOP_K)
        self._top_k.setValue(top_k)
        self._top_k.setPrefix(self.tr("Best "))
        self._top_k.valueChanged.connect(self._on_top_k_changed)
        self.bars = PredictionBars(top_k=top_k)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        self._times = [QLabel() for _ in range(3)]
        self._where = named(muted(), "engine-and-device")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._make_heading())
        layout.addWidget(self.bars)
        layout.addLayout(self._make_facts())
        self.show_prediction(None)

    def _make_heading(self) -> QHBoxLayout:
        explained = self.tr(
            "The network gives each thing it knows a part of 100 %. The larger the part, the surer it is."
        )
        title = heading(self.tr("How sure it is (probability)"), explained)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(self._top_k)
        return row

    def _make_facts(self) -> QGridLayout:
        names = (
            (self.tr("Reading the file (decode)"), self.tr("Opening the file and turning it into pixels")),
            (self.tr("Fitting it (preprocess)"), self.tr("Cutting and resizing the picture to what the network takes")),
            (self.tr("The network (forward pass)"), self.tr("Running the picture through the neural network")),
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        for row, ((name, tip), value) in enumerate(zip(names, self._times, strict=True)):
            label = muted(name)
            label.setToolTip(tip)
            value.setProperty("role", "muted")
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        self._where.setToolTip(self.tr("What computes (engine), and on which part of this computer (device)"))
        grid.addWidget(self._where, len(names), 0, 1, 2)
        return grid

    @property
    def top_k(self) -> int:
        """How many answers are shown."""
        return self._top_k.value()

    @property
    def is_empty(self) -> bool:
        """Whether no answer is shown."""
        return self._prediction is None

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show an answer, or none."""
        self._prediction = prediction
        self._slow.stop()
        if prediction is None:
            self.bars.show_prediction(None)
            values, where = ["–"] * len(self._times), ""
        else:
            self.bars.show_prediction(replace(prediction, candidates=prediction.candidates[: self.top_k]))
            spent = prediction.milliseconds
            values = [milliseconds(each) for each in (spent.decode, spent.preprocess, spent.forward)]
            where = engine_on_device(prediction.engine, prediction.device)
        for label, value in zip(self._times, values, strict=True):
            label.setText(value)
        self._where.setText(where)

    def show_words(self, sentence: str) -> None:
        """Say in place of the bars why there is no answer."""
        self.bars.set_empty_text(sentence)
        self.show_prediction(None)

    def show_waiting(self) -> None:
        """Show nothing; say that the answer takes its time only when it does."""
        self.show_words("")
        self._slow.start()

    def _on_slow(self) -> None:
        self.bars.set_empty_text(self.tr("The model is looking at the picture…"))

    def _on_top_k_changed(self, top_k: int) -> None:
        self.bars.set_top_k(top_k)
        self.show_prediction(self._prediction)
        self.top_k_changed.emit(top_k)
