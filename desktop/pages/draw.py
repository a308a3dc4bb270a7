"""The page *Draw*: a digit drawn by hand, recognised while the pen still moves."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from core.sources.drawing import render
from core.types import Image, Prediction
from desktop.settings import Settings
from desktop.theme import em
from desktop.widgets.digit_answer import DigitAnswer
from desktop.widgets.digit_canvas import DigitCanvas
from desktop.widgets.draw_model import DrawModel
from desktop.widgets.draw_tools import DrawTools
from desktop.widgets.network_input import NetworkInput
from desktop.widgets.not_sure import NotSure
from desktop.widgets.parts import heading, muted, named
from desktop.widgets.prediction_bars import PredictionBars
from desktop.widgets.side_column import SideColumn
from desktop.widgets.stroke_demo import StrokeDemo
from desktop.words import how_fast
from desktop.workers.messages import ModelState
from desktop.workers.recogniser import RecogniserClient

_CHANNEL = "draw"
_DIGITS = tuple("0123456789")
_MOST_ROWS = 12
"""Of a model with more classes only the best are shown, best first."""


class DrawPage(QWidget):
    """A canvas, and beside it what a network makes of the drawing."""

    notice = Signal(str, str)

    def __init__(self, client: RecogniserClient, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Draw")
        self.setObjectName("page-draw")
        self._client = client
        self._settings = settings
        self._noticed = ""
        self._classes = _DIGITS
        self._model = DrawModel(settings.draw_model)
        self.canvas = DigitCanvas()
        self.bars = PredictionBars(classes=_DIGITS)
        self._answer = DigitAnswer()
        self._not_sure = NotSure(settings)
        self._input = NetworkInput()
        self._speed = named(muted(), "speed")
        self._tools = DrawTools(self.canvas, self, settings.pen_width)
        self._demo = StrokeDemo(self.canvas)
        self._arrange()
        self.setFocusProxy(self.canvas)
        self.canvas.changed.connect(self._on_drawing_changed)
        self._tools.pen_width_changed.connect(self._on_pen_width_changed)
        self._answer.sample_wanted.connect(self._on_sample_wanted)
        client.predicted.connect(self._on_predicted)
        client.failed.connect(self._on_failed)
        client.model_changed.connect(self._on_model_changed)
        self._model.changed.connect(self._on_other_model)
        self._model.listed.connect(self._on_models_listed)
        self._not_sure.changed.connect(self._on_threshold_changed)
        self._model.notice.connect(self.notice)
        client.load(self._model.name())

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(em(0.75), em(0.75), em(0.25), em(0.75))
        row.setSpacing(em(0.75))
        row.addWidget(self.canvas, 1)
        row.addWidget(self._make_side())

    def _make_side(self) -> SideColumn:
        self.bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._fit_bars()
        sureness = heading(
            self.tr("How sure it is (probability)"),
            self.tr("The network gives each class a part of 100 %. The larger the part, the surer it is."),
        )
        seen = heading(self.tr("What the network sees"))
        answer = (self._tools, self._model, self._answer, sureness, self.bars, self._not_sure)
        return SideColumn(*answer, seen, self._make_input_row(), self._speed, growing=self.bars)

    def reload_models(self) -> None:
        """There may be other models than before."""
        self._model.reload()

    def _on_other_model(self, name: str, classes: tuple[str, ...]) -> None:
        """Another network reads from now on, also what is on the paper already."""
        self._settings.draw_model = name
        self._not_sure.set_model(name, self._model.threshold)
        self._classes = classes
        self._client.cancel(_CHANNEL)
        self.bars.set_classes(classes if len(classes) <= _MOST_ROWS else ())
        self.bars.set_top_k(min(len(classes), _MOST_ROWS))
        self._fit_bars()
        self._answer.set_classes(classes)
        self.canvas.hint = self.tr("Draw a digit from 0 to 9 here") if classes == _DIGITS else self.tr("Draw here")
        self.canvas.update()
        self._client.load(name)
        self._on_drawing_changed()

    def _on_models_listed(self) -> None:
        self._not_sure.set_model(self._model.name(), self._model.threshold)

    def _on_threshold_changed(self, threshold: float) -> None:
        self.bars.set_threshold(threshold)
        self._answer.set_threshold(threshold)
        if candidates := self.bars.prediction():
            self._answer.show_candidates(candidates)

    def _fit_bars(self) -> None:
        self.bars.setMinimumHeight(self.bars.minimumSizeHint().height())
        self.bars.setMaximumHeight(em(2) * min(len(self._classes), _MOST_ROWS))

    def _make_input_row(self) -> QWidget:
        words = self.tr(
            "Your drawing as 28\u00a0×\u00a028 dots: white on black, always the same size, moved to the middle."
        )
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(0.6))
        row.addWidget(self._input)
        row.addWidget(muted(words), 1)
        return content

    def _on_drawing_changed(self) -> None:
        pixels = render(self.canvas.drawing())
        self._input.show_pixels(pixels)
        if self.canvas.is_empty():
            self._client.cancel(_CHANNEL)
            self._show(None)
            return
        image = Image(np.repeat(pixels[:, :, np.newaxis], 3, axis=2), name=self.tr("drawing"))
        self._client.recognise_image(_CHANNEL, self._model.name(), image, min(len(self._classes), _MOST_ROWS))
        if self.bars.prediction() is None:
            self._explain_wait()

    def _show(self, prediction: Prediction | None) -> None:
        self.bars.show_prediction(prediction)
        if prediction:
            self._answer.show_candidates(prediction.candidates)
            self._speed.setText(how_fast(prediction))
        else:
            self._answer.invite()
            self._speed.clear()

    def _explain_wait(self) -> None:
        state = self._client.state(self._model.name())
        if state and state.kind == "failed":
            self._answer.wait(state.text)
        elif state is None or state.kind == "loading":
            self._answer.wait(self.tr("The network is getting ready. Your drawing is read as soon as it is."))

    def _on_predicted(self, channel: str, prediction: Prediction) -> None:
        if channel == _CHANNEL:
            self._noticed = ""
            self._show(prediction)

    def _on_failed(self, channel: str, sentence: str, details: str) -> None:
        if channel == _CHANNEL:
            self._show(None)
            self._answer.wait(sentence)
            if sentence != self._noticed:  # every movement of the pen may fail for the same reason
                self.notice.emit(sentence, details)
            self._noticed = sentence

    def _on_model_changed(self, state: ModelState) -> None:
        """After a restart of the recogniser the drawing that is on the paper is read again."""
        if state.model != self._model.name() or self.canvas.is_empty() or self.bars.prediction() is not None:
            return
        if state.kind == "ready":
            self._on_drawing_changed()
        else:
            self._explain_wait()

    def _on_pen_width_changed(self, width: int) -> None:
        self._settings.pen_width = width

    def _on_sample_wanted(self) -> None:
        self._demo.play()
        self.canvas.setFocus()


if __name__ == "__main__":
    from desktop.preview import preview

    preview(DrawPage)
