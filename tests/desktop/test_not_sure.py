"""The answer “not sure”: the line on the bars, its threshold for each model, and what is remembered."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSpinBox, QToolButton

from core.types import Candidate, Prediction
from desktop.settings import Settings
from desktop.thresholds import remember_threshold, threshold_of
from desktop.widgets.digit_answer import DigitAnswer
from desktop.widgets.not_sure import NotSure
from desktop.widgets.prediction_bars import PredictionBars


def prediction(*shares: float) -> Prediction:
    return Prediction("", "m", "", "", tuple(Candidate(f"class {row}", share) for row, share in enumerate(shares)))


@pytest.fixture
def bars(qtbot):
    bars = PredictionBars(top_k=3)
    qtbot.addWidget(bars)
    bars.resize(400, 100)
    bars.show_prediction(prediction(0.6, 0.3, 0.1), at_once=True)
    return bars


def test_bars_are_sure_from_their_threshold_on(bars):
    assert bars.sure
    bars.set_threshold(0.6)
    assert bars.sure, "exactly as sure as it must be"
    bars.set_threshold(0.61)
    assert not bars.sure
    assert bars.prediction()[0].label == "class 0", "what it sees stays"
    assert bars.accessibleDescription().startswith("Not sure")
    bars.show_prediction(None)
    assert not bars.sure


def test_the_line_is_painted_where_the_threshold_is(bars):
    plain = bars.grab().toImage()
    bars.set_threshold(0.5)
    lined = bars.grab().toImage()
    ratio = plain.devicePixelRatio()
    changed = [
        x for x in range(plain.width()) if any(plain.pixel(x, y) != lined.pixel(x, y) for y in range(plain.height()))
    ]
    assert changed, "there is a line"
    assert changed[-1] - changed[0] <= 3 * ratio
    bars.set_threshold(0.9)
    moved = bars.grab().toImage()
    right = [x for x in range(plain.width()) if plain.pixel(x, 2) != moved.pixel(x, 2)]
    assert not right or right[0] > changed[-1]


def test_each_model_has_its_own_threshold_and_the_user_may_set_another(settings, qtbot):
    part = NotSure(settings)
    qtbot.addWidget(part)
    spin, back = part.findChild(QSpinBox, "threshold"), part.findChild(QToolButton, "reset-threshold")
    assert part.threshold == 0
    with qtbot.waitSignal(part.changed) as told:
        part.set_model("first", 0.35)
    assert told.args == [0.35]
    assert spin.value() == 35
    assert back.isHidden()
    spin.setFocus()
    QTest.keyClicks(spin.lineEdit(), "")
    spin.setValue(80)
    assert part.threshold == 0.8
    assert not back.isHidden()
    part.set_model("second", 0.0)
    assert (part.threshold, spin.text()) == (0.0, "off")
    part.set_model("first", 0.35)
    assert part.threshold == 0.8, "remembered"
    back.click()
    assert part.threshold == 0.35
    spin.setValue(0)
    assert part.threshold == 0, "the user may do without"


def test_thresholds_survive_the_program_and_a_damaged_setting(tmp_path):
    settings = Settings(tmp_path / "settings.json")
    remember_threshold(settings, "m", 0.7)
    settings.save()
    assert threshold_of(Settings.load(tmp_path / "settings.json"), "m", 0.2) == 0.7
    for damaged in ("nonsense", "[1]", '{"m": "much"}', '{"m": 7}', '{"m": true}'):
        settings.thresholds = damaged
        assert threshold_of(settings, "m", 0.2) in (0.2, 1.0)
        assert threshold_of(settings, "other", 0.2) == 0.2


def test_a_drawing_of_which_the_network_is_not_sure(qtbot):
    answer = DigitAnswer()
    qtbot.addWidget(answer)
    answer.set_threshold(0.9)
    answer.show_candidates((Candidate("3", 0.8), Candidate("5", 0.1)))
    words = [label.text() for label in answer.findChildren(QLabel)]
    assert "?" in words
    assert "Not sure. Perhaps 3, or 5" in words
    answer.show_candidates((Candidate("3", 0.95), Candidate("5", 0.01)))
    assert answer.findChild(QLabel, "answer-digit").text() == "3"
