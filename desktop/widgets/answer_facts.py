"""Where the milliseconds of an answer went, what computed it, and how fast a live picture is recognised."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core.types import Prediction
from desktop.live.recognition import LiveRates
from desktop.widgets.parts import muted, named
from desktop.words import engine_on_device, milliseconds

_NONE = "–"


class AnswerFacts(QWidget):
    """Lines of a name and a value. Of a live picture there is no file to read, and of a file there are no rates."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, QLabel] = {}
        self._names: dict[str, QLabel] = {}
        self._live = False
        self._where = named(muted(), "engine-and-device")
        self._where.setToolTip(self.tr("What computes (engine), and on which part of this computer (device)"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        for row, (key, name, tip) in enumerate(self._lines()):
            label, value = muted(name), named(QLabel(_NONE), f"fact-{key}")
            label.setToolTip(tip)
            value.setProperty("role", "muted")
            self._names[key], self._values[key] = label, value
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._where, grid.rowCount(), 0, 1, 2)
        self.set_live(False)

    def _lines(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "shown",
                self.tr("Pictures shown (frames)"),
                self.tr("How many pictures of the camera or clip are painted"),
            ),
            (
                "answered",
                self.tr("Pictures recognised"),
                self.tr("Where the network is slower, it always takes the newest picture"),
            ),
            ("latency", self.tr("From picture to bars (latency)"), self.tr("How far the bars are behind the picture")),
            ("decode", self.tr("Reading the file (decode)"), self.tr("Opening the file and turning it into pixels")),
            (
                "preprocess",
                self.tr("Fitting it (preprocess)"),
                self.tr("Cutting and resizing it to what the network takes"),
            ),
            (
                "forward",
                self.tr("The network (forward pass)"),
                self.tr("Running the picture through the neural network"),
            ),
        )

    def set_live(self, live: bool) -> None:
        """Whether the answers are of something that moves."""
        self._live = live
        for keys, wanted in ((("shown", "answered", "latency"), live), (("decode",), not live)):
            for key in keys:
                self._names[key].setVisible(wanted)
                self._values[key].setVisible(wanted)

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Say how long the answer took, and what computed it."""
        spent = prediction.milliseconds if prediction else None
        for key in ("decode", "preprocess", "forward"):
            self._values[key].setText(milliseconds(getattr(spent, key)) if spent else _NONE)
        self._where.setText(engine_on_device(prediction.engine, prediction.device) if prediction else "")

    def show_rates(self, rates: LiveRates) -> None:
        """Say how fast everything goes; nothing of what stands still."""
        a_second = self.tr("{number} a second")
        for key, rate in (("shown", rates.shown_fps), ("answered", rates.answered_fps)):
            self._values[key].setText(a_second.format(number=f"{rate:.0f}") if rate else _NONE)
        self._values["latency"].setText(milliseconds(rates.latency_ms) if rates.latency_ms else _NONE)
