"""The bars say what the network said: at once, in words, and on hovering exactly."""

import pytest
from patience import CHILD
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.types import Candidate, Prediction
from desktop import motion
from desktop.theme import class_colour, em
from desktop.widgets.prediction_bars import PredictionBars
from desktop.words import milliseconds, percent


def prediction_of(**probabilities: float) -> Prediction:
    best_first = sorted(probabilities.items(), key=lambda item: -item[1])
    candidates = tuple(Candidate(label.strip("_"), probability) for label, probability in best_first)
    return Prediction("picture", "model", "cpu", "openvino", candidates)


@pytest.fixture
def bars(qtbot):
    widget = PredictionBars(top_k=3)
    qtbot.addWidget(widget)
    widget.resize(320, 120)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def digit_bars(qtbot):
    widget = PredictionBars(classes="0123456789")
    qtbot.addWidget(widget)
    widget.resize(320, 10 * em(1.5))
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def less_motion(qapp):
    motion.apply_motion(qapp, reduce=True)
    yield
    qapp.findChild(motion.Motion).reduced = False


@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (0.97314, "97 %"),
        (0.5, "50 %"),
        (0.01, "1 %"),
        (0.0099, "<1 %"),
        (1e-9, "<1 %"),
        (0.0, "0 %"),
        (0.99, "99 %"),
        (0.991, ">99 %"),
        (1.0, "100 %"),
    ],
)
def test_per_cents_are_said_as_one_would(probability, words):
    assert percent(probability) == words


@pytest.mark.parametrize(("duration", "words"), [(0.21, "0.2 ms"), (4.16, "4.2 ms"), (9.96, "10 ms"), (38.2, "38 ms")])
def test_durations_have_two_figures(duration, words):
    assert milliseconds(duration) == words


def test_nothing_is_recognised_at_first(bars):
    assert bars.objectName() == "prediction-bars"
    assert bars.prediction() is None
    assert bars.accessibleDescription() != ""


def test_the_newest_answer_counts_at_once(bars):
    bars.show_prediction(prediction_of(cat=0.9, dog=0.1))
    bars.show_prediction(prediction_of(dog=0.8, cat=0.2))
    assert bars.prediction() == (Candidate("dog", 0.8), Candidate("cat", 0.2))
    bars.show_prediction(None)
    assert bars.prediction() is None


def test_the_answer_is_read_aloud(bars):
    bars.show_prediction(prediction_of(cat=0.9, dog=0.1))
    assert bars.accessibleDescription() == f"cat: {percent(0.9)}; dog: {percent(0.1)}"


def test_hovering_tells_the_exact_value(bars):
    bars.show_prediction(prediction_of(cat=0.973142, dog=0.026858))
    place = QPoint(10, 10)
    QApplication.sendEvent(bars, QHelpEvent(QEvent.Type.ToolTip, place, bars.mapToGlobal(place)))
    assert QToolTip.text() == "cat: 97.3142 %"
    QToolTip.hideText()


def test_bars_grow_and_then_stand(bars, qtbot):
    bars.show_prediction(prediction_of(cat=1.0, dog=0.0))
    at_first = bars.grab().toImage()
    qtbot.waitUntil(lambda: bars.grab().toImage() != at_first, timeout=CHILD)
    qtbot.wait(2 * motion.LONGEST_MS)
    settled = bars.grab().toImage()
    qtbot.wait(motion.LONGEST_MS)
    assert bars.grab().toImage() == settled


def test_nothing_moves_where_less_motion_is_asked_for(bars, qtbot, less_motion):
    bars.show_prediction(prediction_of(cat=1.0, dog=0.0))
    at_first = bars.grab().toImage()
    qtbot.wait(2 * motion.LONGEST_MS)
    assert bars.grab().toImage() == at_first


def test_classes_keep_their_places_and_colours(digit_bars, less_motion):
    digit_bars.show_prediction(prediction_of(_3=0.9, _5=0.1))
    row = digit_bars.height() // 10
    image = digit_bars.grab().toImage()
    middle = image.pixelColor(image.width() // 4, 3 * row + row // 2).name()
    assert middle == class_colour(3)
    assert digit_bars.prediction()[0] == Candidate("3", 0.9)


def test_long_labels_leave_room_for_the_bar(bars, less_motion):
    empty = bars.grab().toImage()
    bars.show_prediction(prediction_of(**{"Chesapeake Bay retriever of the very longest name there is": 0.9, "b": 0.1}))
    assert bars.grab().toImage() != empty
    assert bars.minimumSizeHint().width() < 320


def test_as_many_rows_as_asked_for(bars):
    bars.set_top_k(5)
    five = bars.sizeHint().height()
    bars.set_top_k(10)
    assert bars.sizeHint().height() == 2 * five
