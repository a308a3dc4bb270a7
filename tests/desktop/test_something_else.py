"""A picture that is unlike everything a model knows: what the bars, the table and the child's answers say of it."""

import csv
import json

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.types import Candidate, Prediction
from desktop.live.smoothing import Smoother
from desktop.results import Result, save_csv
from desktop.widgets.prediction_bars import PredictionBars
from desktop.workers.messages import prediction_from


def prediction(happy: float, sad: float, something_else: float | None) -> Prediction:
    candidates = Candidate("happy", happy), Candidate("sad", sad)
    return Prediction("face.png", "faces", "CPU", "openvino", candidates, something_else=something_else)


KNOWN = prediction(0.9, 0.08, 0.02)
STRANGE = prediction(0.1, 0.05, 0.85)


@pytest.fixture(params=["best first", "in order"])
def bars(qtbot, request):
    bars = PredictionBars(classes=("sad", "happy")) if request.param == "in order" else PredictionBars(top_k=2)
    qtbot.addWidget(bars)
    bars.resize(400, 120)
    return bars


def test_what_is_none_of_the_classes_has_a_row_of_its_own_below_them(bars):
    bars.show_prediction(prediction(0.9, 0.1, None), at_once=True)
    height = bars.sizeHint().height()
    assert "something else" not in bars.accessibleDescription()
    bars.show_prediction(STRANGE, at_once=True)
    assert bars.sizeHint().height() > height
    assert bars.prediction() == STRANGE.candidates, "something else is no class"
    assert bars.accessibleDescription() == "happy: 10 %; sad: 5 %; something else: 85 %"
    bars.show_prediction(None)
    assert bars.sizeHint().height() > height, "the bars do not jump between two answers"
    bars.show_prediction(prediction(0.9, 0.1, None), at_once=True)
    assert bars.sizeHint().height() == height


def test_the_line_is_for_the_classes_and_something_else_never_reaches_it(bars):
    bars.set_threshold(0.4)
    bars.show_prediction(STRANGE, at_once=True)
    assert not bars.sure
    assert bars.accessibleDescription().startswith("Not sure; happy: 10 %")
    bars.show_prediction(KNOWN, at_once=True)
    assert bars.sure


def test_its_bar_is_as_long_as_it_is_likely_and_says_why(bars):
    bars.show_prediction(STRANGE, at_once=True)
    bars.resize(400, bars.sizeHint().height())
    strange = bars.grab().toImage()
    bars.show_prediction(KNOWN, at_once=True)
    known = bars.grab().toImage()
    row = range(int(strange.height() * 0.7), strange.height())
    assert any(strange.pixel(x, y) != known.pixel(x, y) for x in range(150, 300) for y in row)
    place = QPoint(10, 5 * bars.height() // 6)
    QApplication.sendEvent(bars, QHelpEvent(QEvent.Type.ToolTip, place, bars.mapToGlobal(place)))
    assert QToolTip.text().startswith("something else: 2.0000 %\n")
    assert "learned from" in QToolTip.text()


def test_it_comes_from_the_child_as_it_was_said():
    for said in (STRANGE, prediction(0.9, 0.1, None)):
        assert prediction_from(json.loads(json.dumps(said.to_json()))) == said


def test_it_is_calmed_like_the_bars():
    smoother = Smoother(400)
    first = smoother.smoothed(KNOWN, 0.0)
    assert first.something_else == pytest.approx(0.02)
    second = smoother.smoothed(STRANGE, 0.1)
    assert 0.02 < second.something_else < 0.85
    assert sum(each.probability for each in second.candidates) + second.something_else == pytest.approx(1)
    assert smoother.smoothed(prediction(0.5, 0.5, None), 0.2).something_else is None


def test_a_table_has_a_column_for_it_where_a_model_can_tell(tmp_path):
    path = tmp_path / "results.csv"
    save_csv(path, [Result("a", STRANGE), Result("b", error="It is damaged.")], 2)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["something else"] for row in rows] == ["0.850000", ""]
    save_csv(path, [Result("a", prediction(0.5, 0.5, None))], 2)
    assert "something else" not in path.read_text(encoding="utf-8-sig")
