"""What a pupil may do quickly, or two things at once, on the page Teach: nothing of it loses or doubles work."""

import shutil

from project_parts import SOON, Camera, classes, counts, saved
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from core import paths


def idle(page, qtbot) -> None:
    qtbot.waitUntil(lambda: not page.own.desk.busy, timeout=SOON)


def test_two_clicks_make_one_project(teach_page, qtbot):
    new = teach_page.findChild(QPushButton, "new-project")
    new.click()
    new.click()
    qtbot.waitUntil(lambda: teach_page.own.desk.state is not None, timeout=SOON)
    idle(teach_page, qtbot)
    assert len(list((paths.home() / "projects").iterdir())) == 1
    teach_page.own.desk.close()
    idle(teach_page, qtbot)
    new.click()
    idle(teach_page, qtbot)
    assert len(list((paths.home() / "projects").iterdir())) == 2, "later there may be another one"


def test_a_name_that_is_being_typed_stays_when_pictures_come_in(teach_page, qtbot, discs, tmp_path):
    names = classes(teach_page)
    names.go_to(2)
    QTest.keyClick(names, Qt.Key.Key_F2)
    edit = teach_page.focusWidget()
    QTest.keyClicks(edit, "emerald")
    teach_page.own.desk.add_files(names.current(), saved(tmp_path / "more", "green", 2))
    qtbot.waitUntil(lambda: counts(teach_page)["green"] == 2, timeout=SOON)
    assert edit.text() == "emerald"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: counts(teach_page).get("emerald") == 2, timeout=SOON)


def test_a_delete_key_that_is_held_deletes_one_class(teach_page, qtbot, discs):
    names = classes(teach_page)
    names.go_to(0)
    for repeated in (False, True, True):
        kind, keys = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(names, QKeyEvent(kind, Qt.Key.Key_Delete, keys, "", repeated))
        idle(teach_page, qtbot)
    assert counts(teach_page) == {"blue": 4, "green": 0}


def test_a_hold_ends_when_the_keyboard_goes_elsewhere(teach_page, qtbot, discs):
    camera = Camera(teach_page.own.source)
    hold = teach_page.findChild(QPushButton, "hold-to-collect")
    qtbot.waitUntil(hold.isEnabled, timeout=SOON)
    classes(teach_page).go_to(2)
    classes(teach_page).setFocus()
    QTest.keyPress(classes(teach_page), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: counts(teach_page)["green"] >= 2, timeout=SOON)
    hold.setFocus()  # where the key is let go, the list does not hear of it
    idle(teach_page, qtbot)
    taken, shown = counts(teach_page)["green"], camera.sent
    qtbot.waitUntil(lambda: camera.sent > shown + 20, timeout=SOON)
    camera.stop()
    assert counts(teach_page)["green"] == taken
    assert hold.text() == "Hold to take pictures"


def test_taking_back_during_a_hold_ends_it_and_takes_back_all_of_it(teach_page, qtbot, discs):
    camera = Camera(teach_page.own.source)
    hold = teach_page.findChild(QPushButton, "hold-to-collect")
    qtbot.waitUntil(hold.isEnabled, timeout=SOON)
    classes(teach_page).go_to(2)
    QTest.mousePress(hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: counts(teach_page)["green"] >= 3, timeout=SOON)
    QTest.keyClick(hold, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(teach_page, qtbot)
    shown = camera.sent
    qtbot.waitUntil(lambda: camera.sent > shown + 20, timeout=SOON)
    QTest.mouseRelease(hold, Qt.MouseButton.LeftButton)
    camera.stop()
    idle(teach_page, qtbot)
    assert counts(teach_page)["green"] == 0
    QTest.keyClick(hold, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: counts(teach_page)["green"] >= 3, timeout=SOON)


def drawing_stage(page):
    page.findChild(QToolButton, "collect-draw").click()
    return page.own.bench.stage.drawing


def draw(canvas, *places: tuple[int, int]) -> None:
    canvas.pen_down(QPointF(*places[0]))
    for place in places[1:]:
        canvas.pen_move(QPointF(*place))


def test_the_next_drawing_may_begin_at_once(teach_page, qtbot, discs):
    classes(teach_page).go_to(2)
    canvas = drawing_stage(teach_page).canvas
    draw(canvas, (40, 40), (120, 90))
    canvas.pen_up()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    QTest.keyClick(canvas, Qt.Key.Key_Return)  # once too often
    draw(canvas, (60, 20), (60, 90))
    qtbot.waitUntil(lambda: counts(teach_page)["green"] == 1, timeout=SOON)
    idle(teach_page, qtbot)
    assert counts(teach_page)["green"] == 1
    assert len(canvas.drawing().strokes) == 1, "the stroke under the pen is still there"


def test_a_drawing_that_cannot_be_kept_is_on_the_sheet_again(teach_page, qtbot, discs):
    classes(teach_page).go_to(2)
    canvas = drawing_stage(teach_page).canvas
    draw(canvas, (40, 40), (120, 90))
    canvas.pen_up()
    shutil.rmtree(discs)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(teach_page.notices), timeout=SOON)
    qtbot.waitUntil(lambda: len(canvas.drawing().strokes) == 1, timeout=SOON)
