"""The page Teach with classes of one's own: its two ways, projects and classes, and the way back."""

from project_parts import SOON, choose, classes, counts, title
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTabBar, QToolButton, QWidget

from core.projects.project import Project
from desktop.widgets.digit_canvas import DigitCanvas


def test_the_page_has_two_ways_and_the_shown_one_has_the_button(teach_page):
    bar = teach_page.findChild(QTabBar, "teach-ways")
    assert bar.currentIndex() == 0
    assert teach_page.findChild(QPushButton, "new-project").isVisible()
    teach_page.show_way("data")
    starts = teach_page.findChildren(QPushButton, "start-training")
    assert [start.text() for start in starts] == ["Start training"]
    bar.setCurrentIndex(0)
    assert [start.text() for start in teach_page.findChildren(QPushButton, "start-training")] == ["Train"]
    assert teach_page.way == "own"


def test_a_new_project_with_a_class_by_keyboard_alone(teach_page, qtbot):
    QTest.keyClick(teach_page.focusWidget(), Qt.Key.Key_Space)  # the focus is on the button for a new project
    qtbot.waitUntil(lambda: teach_page.own.desk.state is not None, timeout=SOON)
    heading = teach_page.findChild(QLineEdit, "project-title")
    qtbot.waitUntil(heading.hasFocus)
    QTest.keyClicks(heading, "Things on my desk")
    QTest.keyClick(heading, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: teach_page.own.desk.state.title == "Things on my desk", timeout=SOON)
    for name in ("Pen", "Mug"):
        QTest.keyClick(
            teach_page.focusWidget(),
            Qt.Key.Key_A,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        qtbot.waitUntil(
            lambda: isinstance(teach_page.focusWidget(), QLineEdit) and teach_page.focusWidget() is not heading,
            timeout=SOON,
        )
        QTest.keyClicks(teach_page.focusWidget(), name)
        QTest.keyClick(teach_page.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda name=name: name in counts(teach_page), timeout=SOON)
    folder = teach_page.own.desk.state.folder
    teach_page.finish()
    with Project.open(folder) as again:
        assert [each.name for each in again.classes] == ["Pen", "Mug"]
    assert teach_page.notices == []


def test_everything_of_an_open_project_is_reached_with_the_tab_key(teach_page, qtbot, discs):
    def stops() -> set[QWidget]:
        widgets = (each for each in teach_page.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return {each for each in widgets if each.isVisible() and each.isEnabled() and each.focusProxy() is None}

    assert classes(teach_page).hasFocus()
    expected, reached = stops(), set()
    for _ in range(2 * len(expected)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    missed = {each.objectName() for each in expected - reached}
    assert missed <= {"collect-draw"}, "arrow keys lead from one choice to the other"
    assert len(expected) > 12
    camera = teach_page.findChild(QToolButton, "collect-live")
    camera.setFocus()
    QTest.keyClick(camera, Qt.Key.Key_Right)
    assert teach_page.own.bench.collect.way == "draw"
    before = teach_page.findChild(DigitCanvas).previousInFocusChain()
    while not before.isVisible() or not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    assert before is teach_page.findChild(QTabBar, "teach-ways"), "the canvas comes where the live picture came"


def test_classes_are_renamed_moved_switched_off_merged_and_deleted_with_a_way_back(teach_page, qtbot, discs):
    names = classes(teach_page)
    assert counts(teach_page) == {"red": 10, "blue": 4, "green": 0}
    names.go_to(0)
    QTest.keyClick(names, Qt.Key.Key_F2)
    QTest.keyClicks(teach_page.focusWidget(), "scarlet / crimson")
    QTest.keyClick(teach_page.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "scarlet / crimson" in counts(teach_page), timeout=SOON)
    QTest.keyClick(names, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: list(counts(teach_page)) == ["blue", "scarlet / crimson", "green"], timeout=SOON)
    first, second, third = teach_page.own.desk.state.classes
    choose(teach_page, third.id, "Use it when training")
    qtbot.waitUntil(lambda: not teach_page.own.desk.state.classes[2].enabled, timeout=SOON)
    choose(teach_page, third.id, "Colour", "Purple")
    qtbot.waitUntil(lambda: teach_page.own.desk.state.classes[2].colour == 6, timeout=SOON)
    choose(teach_page, second.id, "Merge into", "blue")
    qtbot.waitUntil(lambda: counts(teach_page) == {"blue": 14, "green": 0}, timeout=SOON)
    teach_page.findChild(QToolButton, "undo-change").click()
    qtbot.waitUntil(lambda: counts(teach_page) == {"blue": 4, "scarlet / crimson": 10, "green": 0}, timeout=SOON)
    names.choose(first.id)
    QTest.keyClick(names, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "blue" not in counts(teach_page), timeout=SOON)
    assert "deleted" in title(teach_page)
    QTest.keyClick(names, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counts(teach_page).get("blue") == 4, timeout=SOON)
    assert teach_page.notices == []
