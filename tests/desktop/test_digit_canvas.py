"""The canvas takes mouse, pen, finger and keys, at any size, and loses no ink."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from core.types import Stroke
from desktop.theme import tokens
from desktop.widgets.digit_canvas import DigitCanvas
from desktop.widgets.sheet import Sheet

SIZES = pytest.mark.parametrize("size", [(120, 120), (300, 500), (1600, 900)], ids=str)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def canvas(qtbot):
    widget = DigitCanvas()
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def draw(canvas, *places):
    """One stroke of the mouse through the places."""
    first, *others = (QPoint(*place) for place in places)
    QTest.mousePress(canvas, LEFT, pos=first)
    for place in others:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, LEFT, pos=others[-1] if others else first)


def press_keys(canvas, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(canvas, key, modifier)


def points(canvas):
    return [list(stroke.points) for stroke in canvas.drawing().strokes]


def pixels(canvas) -> np.ndarray:
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def is_ink(canvas, x, y) -> bool:
    return canvas.grab().toImage().pixelColor(x, y) == QColor(tokens().ink)


@SIZES
def test_mouse_strokes_are_kept_point_by_point(canvas, size):
    canvas.resize(*size)
    width, height = size
    first = [(10, 10), (width // 2, height // 3), (width - 5, height - 5)]
    second = [(width // 3, height // 2), (width // 4, height - 9)]
    draw(canvas, *first)
    draw(canvas, *second)
    assert points(canvas) == [first, second]
    drawing = canvas.drawing()
    assert (drawing.width, drawing.height) == size


def test_a_click_is_a_dot(canvas):
    draw(canvas, (50, 60))
    assert points(canvas) == [[(50, 60)]]
    assert is_ink(canvas, 50, 60)


def test_every_movement_is_told_while_the_pen_is_down(canvas, qtbot):
    seen = []
    canvas.changed.connect(lambda: seen.append(canvas.drawing()))
    draw(canvas, (10, 10), (20, 30), (40, 50))
    assert [len(drawing.strokes[0].points) for drawing in seen] == [1, 2, 3]


def test_two_quick_strokes_are_two_strokes(canvas):
    draw(canvas, (10, 10), (90, 90))
    QTest.mouseDClick(canvas, LEFT, pos=QPoint(12, 12))  # what a system makes of a second quick press
    QTest.mousePress(canvas, LEFT, pos=QPoint(12, 12))
    QTest.mouseMove(canvas, QPoint(90, 12))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(90, 12))
    assert points(canvas)[0] == [(10, 10), (90, 90)]
    assert points(canvas)[-1] == [(12, 12), (90, 12)]


def test_other_buttons_do_not_draw(canvas):
    QTest.mousePress(canvas, Qt.MouseButton.RightButton, pos=QPoint(10, 10))
    QTest.mouseMove(canvas, QPoint(50, 50))
    QTest.mouseRelease(canvas, Qt.MouseButton.RightButton, pos=QPoint(50, 50))
    assert canvas.is_empty()


def test_a_finger_draws_and_a_palm_does_not(canvas):
    screen = QTest.createTouchDevice()
    QTest.touchEvent(canvas, screen).press(0, QPoint(20, 20), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, QPoint(60, 60), canvas).press(1, QPoint(300, 300), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, QPoint(90, 60), canvas).move(1, QPoint(310, 300), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, QPoint(90, 60), canvas).release(1, QPoint(310, 300), canvas).commit()
    assert points(canvas) == [[(20, 20), (60, 60), (90, 60)]]


def tablet(canvas, kind, x, y, pointer):
    device = QPointingDevice(
        "pen", 1, QInputDevice.DeviceType.Stylus, pointer, QInputDevice.Capability.Position, 1, 1, "",
        QPointingDeviceUniqueId(),
    )  # fmt: skip
    place, pressed = QPointF(x, y), Qt.MouseButton.LeftButton
    nothing = Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(kind, device, place, canvas.mapToGlobal(place), 0.5, 0, 0, 0, 0, 0, nothing, pressed, pressed)
    QApplication.sendEvent(canvas, event)
    assert event.isAccepted()


def test_a_pen_draws_and_its_other_end_erases(canvas):
    kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
    for kind, x in zip(kinds, (20.25, 200.5, 200.5), strict=True):
        tablet(canvas, kind, x, 100, QPointingDevice.PointerType.Pen)
    assert points(canvas) == [[(20.25, 100), (200.5, 100)]]
    for kind, y in zip(kinds, (60, 140, 140), strict=True):
        tablet(canvas, kind, 110, y, QPointingDevice.PointerType.Eraser)
    assert len(canvas.drawing().strokes) == 2


def test_the_eraser_cuts_a_stroke_and_undo_mends_it(canvas):
    draw(canvas, (20, 200), (380, 200))
    whole = canvas.drawing()
    canvas.set_erasing(True)
    draw(canvas, (200, 150), (200, 250))
    left, right = canvas.drawing().strokes
    assert max(x for x, _ in left.points) < 200 < min(x for x, _ in right.points)
    assert not is_ink(canvas, 200, 200)
    canvas.undo()
    assert canvas.drawing() == whole
    assert is_ink(canvas, 200, 200)


def test_undo_redo_and_clear(canvas):
    assert not canvas.can_undo()
    draw(canvas, (20, 20), (100, 20))
    draw(canvas, (20, 60), (100, 60))
    canvas.clear()
    assert canvas.is_empty()
    assert canvas.can_undo()
    canvas.undo()
    assert len(canvas.drawing().strokes) == 2
    canvas.undo()
    assert points(canvas) == [[(20, 20), (100, 20)]]
    canvas.redo()
    assert len(canvas.drawing().strokes) == 2
    draw(canvas, (20, 90), (100, 90))
    canvas.redo()
    assert len(canvas.drawing().strokes) == 3
    assert not canvas.can_redo()


def test_clearing_an_empty_sheet_changes_nothing(canvas, qtbot):
    with qtbot.assertNotEmitted(canvas.changed):
        canvas.clear()
    assert not canvas.can_undo()


def test_clear_in_the_middle_of_a_stroke_keeps_no_ink(canvas):
    QTest.mousePress(canvas, LEFT, pos=QPoint(20, 20))
    QTest.mouseMove(canvas, QPoint(60, 60))
    canvas.clear()
    assert canvas.is_empty()
    QTest.mouseMove(canvas, QPoint(90, 60))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(90, 60))
    assert canvas.is_empty()


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
