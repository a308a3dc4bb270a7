"""The canvas is drawn on with the keys alone, and shows its ink at any size."""

import numpy as np
import pytest
from canvas_parts import LEFT, draw, is_ink, pixels, points, press_keys, shown_canvas
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.types import Stroke
from desktop.theme import tokens
from desktop.widgets.digit_canvas import DigitCanvas
from desktop.widgets.sheet import Sheet


@pytest.fixture
def canvas(qtbot):
    return shown_canvas(qtbot)


def test_drawing_with_the_keys_alone(canvas):
    canvas.setFocus()
    press_keys(canvas, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert canvas.is_empty()
    press_keys(canvas, Qt.Key.Key_Space)  # a tap puts the pen down
    press_keys(canvas, *[Qt.Key.Key_Right] * 3, *[Qt.Key.Key_Down] * 2)
    press_keys(canvas, Qt.Key.Key_Space)
    press_keys(canvas, Qt.Key.Key_Left)
    (stroke,) = points(canvas)
    step = stroke[1][0] - stroke[0][0]
    assert step > 5
    expected = [(0, 0), (1, 0), (2, 0), (3, 0), (3, 1), (3, 2)]
    start = np.array(stroke[0])
    assert np.allclose(stroke, start + step * np.array(expected))


def test_holding_space_draws_until_it_is_released(canvas):
    canvas.setFocus()
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    press_keys(canvas, Qt.Key.Key_Right)
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    press_keys(canvas, Qt.Key.Key_Right)
    assert [len(stroke) for stroke in points(canvas)] == [2]


def test_two_arrows_together_move_aslant(canvas):
    canvas.setFocus()
    press_keys(canvas, Qt.Key.Key_Space)
    QTest.keyPress(canvas, Qt.Key.Key_Right)
    QTest.keyPress(canvas, Qt.Key.Key_Down)
    QTest.keyRelease(canvas, Qt.Key.Key_Down)
    QTest.keyRelease(canvas, Qt.Key.Key_Right)
    (stroke,) = points(canvas)
    across, down = np.array(stroke[-1]) - np.array(stroke[-2])
    assert across == pytest.approx(down)
    assert down > 0


def test_the_keyboards_pen_stays_on_the_paper(canvas):
    canvas.setFocus()
    press_keys(canvas, Qt.Key.Key_Space, *[Qt.Key.Key_Up] * 60, Qt.Key.Key_Space)
    assert all(0 <= x <= 400 and 0 <= y <= 400 for x, y in points(canvas)[0])


def test_leaving_with_tab_lifts_the_keyboards_pen(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    canvas, other = DigitCanvas(), DigitCanvas()
    layout.addWidget(canvas)
    layout.addWidget(other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    canvas.setFocus()
    press_keys(canvas, Qt.Key.Key_Space, Qt.Key.Key_Tab)
    assert other.hasFocus()
    canvas.setFocus()
    press_keys(canvas, Qt.Key.Key_Right)
    assert [len(stroke) for stroke in points(canvas)] == [1]


def test_all_ink_stays_in_sight_when_the_window_changes(canvas):
    draw(canvas, (20, 20), (380, 380))
    before = points(canvas)
    canvas.resize(900, 200)
    drawing = canvas.drawing()
    assert (drawing.width, drawing.height) == (900, 200)
    assert all(0 <= x <= 900 and 0 <= y <= 200 for stroke in drawing.strokes for x, y in stroke.points)
    assert drawing.strokes[0].width == pytest.approx(18 * 200 / 400)
    (start_x, start_y), (end_x, end_y) = drawing.strokes[0].points
    assert end_x - start_x == pytest.approx(end_y - start_y)
    canvas.resize(400, 400)
    assert np.allclose(points(canvas), before)


def test_a_window_that_changes_under_the_pen_does_not_break_the_stroke(canvas):
    QTest.mousePress(canvas, LEFT, pos=QPoint(50, 50))
    QTest.mouseMove(canvas, QPoint(100, 50))
    canvas.resize(400, 360)
    QTest.mouseMove(canvas, QPoint(150, 50))
    assert points(canvas) == [[(50, 50), (100, 50), (150, 50)]]
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(150, 50))
    assert [len(stroke) for stroke in points(canvas)] == [3]


def test_what_grew_piece_by_piece_looks_like_what_is_painted_at_once(canvas):
    turns = np.linspace(0, 4 * np.pi, 60)
    spiral = [(round(200 + 6 * turn * np.cos(turn)), round(200 + 6 * turn * np.sin(turn))) for turn in turns + 8]
    QTest.mousePress(canvas, LEFT, pos=QPoint(*spiral[0]))
    for place in spiral[1:]:
        QTest.mouseMove(canvas, QPoint(*place))
    grown = pixels(canvas)
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(*spiral[-1]))
    finished = pixels(canvas)
    assert 0 < np.abs(finished - grown).mean() < 1  # soft edges, where pieces overlap
    canvas.clear()
    canvas.undo()
    assert np.array_equal(pixels(canvas), finished)


def test_after_erasing_and_undoing_the_picture_is_that_of_the_strokes(canvas):
    for y in (60, 200, 340):
        draw(canvas, (20, y), (200, y + 50), (380, y))
    canvas.set_erasing(True)
    draw(canvas, (150, 20), (160, 380), (170, 300))
    canvas.set_erasing(False)
    draw(canvas, (300, 20), (300, 390))
    canvas.undo()
    patched = pixels(canvas)
    canvas.resize(401, 400)  # everything is painted again
    canvas.resize(400, 400)
    assert np.array_equal(pixels(canvas), patched)


def test_ink_is_seen_before_the_pen_is_lifted(canvas):
    QTest.mousePress(canvas, LEFT, pos=QPoint(50, 50))
    QTest.mouseMove(canvas, QPoint(150, 50))
    assert is_ink(canvas, 140, 50)
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(150, 50))


def test_the_paper_has_round_corners_through_which_the_window_is_seen(canvas):
    draw(canvas, (0, 0), (60, 60))
    canvas.clear()
    corner = canvas.grab().toImage().pixelColor(0, 0).name()
    assert corner == tokens().window


def test_the_pen_width_is_that_of_the_next_stroke(canvas):
    draw(canvas, (20, 20), (100, 20))
    canvas.set_pen_width(40)
    draw(canvas, (20, 100), (100, 100))
    assert [stroke.width for stroke in canvas.drawing().strokes] == [18, 40]
    assert is_ink(canvas, 60, 115)
    assert not is_ink(canvas, 60, 32)


def test_it_has_a_name_and_a_description(canvas):
    assert canvas.objectName() == "digit-canvas"
    assert canvas.accessibleName().lower().replace(" ", "-") == canvas.objectName()
    assert "Space" in canvas.accessibleDescription()


COORDINATES = st.floats(allow_nan=True, allow_infinity=True) | st.floats(0, 400)
STEPS = st.one_of(
    st.tuples(st.sampled_from(["pen_down", "eraser_down", "move"]), st.tuples(COORDINATES, COORDINATES)),
    st.tuples(st.sampled_from(["up", "clear", "undo", "redo"]), st.none()),
)


@given(steps=st.lists(STEPS, max_size=30))
def test_every_state_of_a_sheet_can_be_come_back_to(steps):
    sheet = Sheet()
    for name, point in steps:
        if name in ("pen_down", "eraser_down"):
            sheet.up()
            getattr(sheet, name)(point, 10.0)
        elif point is not None:
            sheet.move(point)
        else:
            getattr(sheet, name)()
    sheet.up()
    end = sheet.strokes
    undone = 0
    while sheet.can_undo:
        sheet.undo()
        undone += 1
    assert sheet.strokes == ()
    for _ in range(undone):
        sheet.redo()
    assert sheet.strokes == end
    assert all(isinstance(stroke, Stroke) and stroke.points for stroke in end)
