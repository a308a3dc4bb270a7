"""The canvas takes mouse, pen, finger and keys, at any size, and loses no ink."""

import pytest
from canvas_parts import LEFT, draw, is_ink, points, shown_canvas
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

SIZES = pytest.mark.parametrize("size", [(120, 120), (300, 500), (1600, 900)], ids=str)


@pytest.fixture
def canvas(qtbot):
    return shown_canvas(qtbot)


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


def test_a_touch_that_the_system_cancels_lifts_the_pen(canvas):
    screen = QTest.createTouchDevice()
    QTest.touchEvent(canvas, screen).press(0, QPoint(20, 20), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, QPoint(60, 60), canvas).commit()
    QApplication.sendEvent(canvas, QTouchEvent(QEvent.Type.TouchCancel, screen))
    canvas.pen_move(QPointF(200, 200))
    assert points(canvas) == [[(20, 20), (60, 60)]]
    assert canvas.can_undo()


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
