"""The page Draw, with the real recogniser and the bundled network."""

from itertools import pairwise

import numpy as np
import pytest
from patience import CHILD
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QToolButton

from core.sources.drawing import render
from desktop import motion
from desktop.pages.draw import DrawPage
from desktop.settings import Settings
from desktop.widgets.digit_canvas import DigitCanvas
from desktop.widgets.network_input import NetworkInput
from desktop.widgets.prediction_bars import PredictionBars
from desktop.widgets.stroke_demo import StrokeDemo, sample_strokes

DIGITS = pytest.mark.parametrize("digit", "0123456789")


@pytest.fixture
def page(client, settings, qtbot):
    widget = DrawPage(client, settings)
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    yield widget
    client.cancel("draw")


def draw(canvas: DigitCanvas, digit: str) -> None:
    """The digit as a hand would draw it with a mouse: presses, movements, releases."""
    scale = min(canvas.width(), canvas.height()) / 150
    for stroke in sample_strokes(digit):
        places = [QPoint(round(x * scale + 20), round(y * scale + 20)) for x, y in stroke]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
        for start, end in pairwise(places):
            for part in (0.25, 0.5, 0.75, 1):
                QTest.mouseMove(canvas, start + (end - start) * part)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])


def wait_for(page, qtbot, label: str) -> tuple:
    """What is shown once the network reads `label`; answers to earlier movements may come before."""

    def reads_it() -> bool:
        shown = page.bars.prediction()
        return shown is not None and shown[0].label == label

    qtbot.waitUntil(reads_it, timeout=CHILD)
    return page.bars.prediction()


@DIGITS
def test_a_digit_drawn_with_the_mouse_is_read(page, qtbot, all_answered, digit):
    draw(page.canvas, digit)
    wait_for(page, qtbot, digit)
    all_answered()
    best, *others = page.bars.prediction()
    assert best.label == digit
    assert best.probability > 0.5
    assert len(others) == 9
    assert sum(each.probability for each in (best, *others)) == pytest.approx(1, abs=1e-3)
    assert page.findChild(QLabel, "answer-digit").text() == digit
    assert " ms · " in page.findChild(QLabel, "speed").text()


@pytest.mark.parametrize("size", [(640, 420), (1400, 900)], ids=str)
def test_any_size_of_window_will_do(page, qtbot, size):
    page.resize(*size)
    draw(page.canvas, "3")
    wait_for(page, qtbot, "3")


def test_bars_move_while_the_pen_is_down(page, qtbot):
    canvas = page.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    for y in range(110, 400, 10):
        QTest.mouseMove(canvas, QPoint(200, y))
    wait_for(page, qtbot, "1")
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 400))


def test_an_empty_sheet_has_no_answer_and_late_ones_do_not_come_back(page, qtbot, all_answered):
    draw(page.canvas, "3")
    wait_for(page, qtbot, "3")
    for _ in range(5):
        draw(page.canvas, "7")  # requests are now under way
        page.canvas.clear()
        assert page.bars.prediction() is None
        all_answered()
        assert page.bars.prediction() is None
    assert page.findChild(QPushButton, "show-sample").isVisible()


def test_undo_brings_the_answer_back(page, qtbot, all_answered):
    draw(page.canvas, "3")
    wait_for(page, qtbot, "3")
    all_answered()
    before = page.bars.prediction()
    page.canvas.clear()
    page.canvas.undo()
    qtbot.waitUntil(lambda: page.bars.prediction() == before, timeout=CHILD)


def test_what_the_network_sees_is_shown_dot_by_dot(page, qtbot):
    draw(page.canvas, "5")
    seen = page.findChild(NetworkInput).pixels()
    assert seen.shape == (28, 28)
    assert np.array_equal(seen, render(page.canvas.drawing()))
    assert seen.max() > 200
    page.canvas.clear()
    assert not page.findChild(NetworkInput).pixels().any()


def test_show_me_one_draws_a_digit_stroke_by_stroke(page, qtbot):
    counts = []
    page.canvas.changed.connect(lambda: counts.append(sum(len(s.points) for s in page.canvas.drawing().strokes)))
    QTest.mouseClick(page.findChild(QPushButton, "show-sample"), Qt.MouseButton.LeftButton)
    wait_for(page, qtbot, "3")
    assert len(counts) > 20
    assert counts == sorted(counts)


def test_the_sample_appears_at_once_where_less_motion_is_asked_for(page, qtbot, qapp):
    motion.apply_motion(qapp, reduce=True)
    try:
        page.findChild(QPushButton, "show-sample").click()
        assert len(page.canvas.drawing().strokes) == len(sample_strokes("3"))
    finally:
        qapp.findChild(motion.Motion).reduced = False


def test_whoever_begins_to_draw_gets_an_empty_sheet_from_the_sample(page, qtbot):
    page.findChild(QPushButton, "show-sample").click()
    qtbot.waitUntil(lambda: not page.canvas.is_empty())
    draw(page.canvas, "1")
    assert len(page.canvas.drawing().strokes) == 1
    assert not page.findChild(StrokeDemo).is_playing()


def test_the_keys_of_the_tools(page, qtbot):
    page.canvas.setFocus()
    draw(page.canvas, "1")
    draw(page.canvas, "7")
    assert len(page.canvas.drawing().strokes) == 3
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.canvas, Qt.Key.Key_Z, control)
    assert len(page.canvas.drawing().strokes) == 2
    QTest.keyClick(page.canvas, Qt.Key.Key_Z, control | shift)
    assert len(page.canvas.drawing().strokes) == 3
    QTest.keyClick(page.canvas, Qt.Key.Key_Z, control)
    QTest.keyClick(page.canvas, Qt.Key.Key_Y, control)
    assert len(page.canvas.drawing().strokes) == 3
    QTest.keyClick(page.canvas, Qt.Key.Key_Delete)
    assert page.canvas.is_empty()
    QTest.keyClick(page.canvas, Qt.Key.Key_E)
    assert page.findChild(QToolButton, "tool-eraser").isChecked()
    QTest.keyClick(page.canvas, Qt.Key.Key_P)
    assert page.findChild(QToolButton, "tool-pen").isChecked()


def test_tools_that_have_nothing_to_do_are_off(page):
    buttons = [page.findChild(QToolButton, f"tool-{name}") for name in ("undo", "redo", "clear")]
    assert [button.isEnabled() for button in buttons] == [False, False, False]
    draw(page.canvas, "1")
    assert [button.isEnabled() for button in buttons] == [True, False, True]
    buttons[0].click()
    assert [button.isEnabled() for button in buttons] == [False, True, False]


def test_the_pen_width_is_remembered(page, settings, client, qtbot):
    page.findChild(QSlider, "pen-width").setValue(40)
    draw(page.canvas, "1")
    assert page.canvas.drawing().strokes[0].width == 40
    settings.save()
    again = DrawPage(client, Settings.load(settings.path))
    qtbot.addWidget(again)
    assert again.findChild(QSlider, "pen-width").value() == 40


def test_the_names_that_scripts_rely_on(page):
    assert page.objectName() == "page-draw"
    assert page.findChild(DigitCanvas, "digit-canvas") is page.canvas
    assert page.findChild(PredictionBars, "prediction-bars") is page.bars


def test_what_is_drawn_while_the_recogniser_is_restarted_is_read_afterwards(page, qtbot, client):
    draw(page.canvas, "3")
    wait_for(page, qtbot, "3")
    client.stop()
    page.canvas.clear()
    draw(page.canvas, "5")
    assert client.process_id() == 0, "what was stopped is not started by a page"
    client.start()
    wait_for(page, qtbot, "5")


def test_a_failure_is_noticed_once_and_forgotten_with_the_next_answer(page, qtbot, client):
    sentences = []
    page.notice.connect(lambda sentence, _details: sentences.append(sentence))
    for _ in range(3):
        client.failed.emit("draw", "The network cannot be used.", "reason")
    assert sentences == ["The network cannot be used."]
    draw(page.canvas, "3")
    wait_for(page, qtbot, "3")
    client.failed.emit("draw", "The network cannot be used.", "reason")
    assert len(sentences) == 2
    assert page.bars.prediction() is None


def test_new_bars_come_with_every_movement_of_the_pen(page, qtbot):
    draw(page.canvas, "3")
    wait_for(page, qtbot, "3")
    QTest.mousePress(page.canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    for step in range(10):
        page.bars.show_prediction(None)
        QTest.mouseMove(page.canvas, QPoint(102 + 3 * step, 100 + 5 * (step % 7)))
        qtbot.waitUntil(lambda: page.bars.prediction() is not None, timeout=CHILD)
    QTest.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
