"""The pictures of a class: taken, dropped, pasted, drawn; chosen, moved and deleted, with the way back."""

from project_parts import (
    SOON,
    Camera,
    classes,
    counts,
    drop,
    files,
    grid,
    picture,
    pixels,
    row_middle,
    saved,
    title,
)
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton


def test_pictures_are_chosen_moved_and_deleted_with_a_way_back(teach_page, qtbot, discs):
    classes(teach_page).go_to(0)
    shown = grid(teach_page)
    assert shown.model().rowCount() == 10
    assert not teach_page.findChild(QPushButton, "delete-examples").isEnabled()
    shown.setFocus()
    shown.setCurrentIndex(shown.model().index(0, 0))
    QTest.keyClick(shown, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert title(teach_page) == "2 of 10 pictures chosen"
    mime = QMimeData()
    mime.setData("application/x-sightglass-examples", b"2")
    drop(classes(teach_page), mime, row_middle(teach_page, "blue"))
    qtbot.waitUntil(lambda: counts(teach_page) == {"red": 8, "blue": 6, "green": 0}, timeout=SOON)
    assert title(teach_page) == "Moved to “blue”: 2 pictures."
    QTest.keyClick(shown, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counts(teach_page) == {"red": 10, "blue": 4, "green": 0}, timeout=SOON)
    shown.selectAll()
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: counts(teach_page)["red"] == 0, timeout=SOON)
    assert "no pictures of “red” yet" in teach_page.findChild(QLabel, "no-examples").text()
    teach_page.findChild(QToolButton, "undo-change").click()
    qtbot.waitUntil(lambda: counts(teach_page)["red"] == 10, timeout=SOON)
    teach_page.findChild(QToolButton, "redo-change").click()
    qtbot.waitUntil(lambda: counts(teach_page)["red"] == 0, timeout=SOON)


def test_pictures_come_by_drop_on_a_class_or_anywhere_and_by_paste(teach_page, qtbot, discs, tmp_path):
    paths = saved(tmp_path / "more", "green", 3)
    drop(classes(teach_page), files(*paths[:2]), row_middle(teach_page, "green"))
    qtbot.waitUntil(lambda: counts(teach_page)["green"] == 2, timeout=SOON)
    classes(teach_page).go_to(2)
    (tmp_path / "more" / "torn.png").write_bytes(b"torn")
    drop(teach_page.own.bench.area, files(tmp_path / "more"), grid(teach_page).pos())
    qtbot.waitUntil(lambda: counts(teach_page)["green"] == 3, timeout=SOON)
    qtbot.waitUntil(lambda: bool(teach_page.notices), timeout=SOON)
    assert "torn.png" in teach_page.notices[0][0]
    assert "Left out, because the class has them already: 2." in title(teach_page)
    QGuiApplication.clipboard().setImage(picture("green", 77))
    QTest.keyClick(grid(teach_page), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counts(teach_page)["green"] == 4, timeout=SOON)
    QGuiApplication.clipboard().setText("no picture")
    with qtbot.waitSignal(teach_page.notice) as noticed:
        teach_page.findChild(QToolButton, "collect-paste").click()
    assert "no picture to paste" in noticed.args[0]


def test_the_grid_shows_the_whole_of_a_picture(teach_page, qtbot, discs, tmp_path):
    tall = QImage(40, 80, QImage.Format.Format_RGB32)
    tall.fill(QColor("red"))
    painter = QPainter(tall)
    painter.fillRect(0, 70, 40, 10, QColor("blue"))
    painter.end()
    assert tall.save(str(tmp_path / "tall.png"))
    drop(classes(teach_page), files(tmp_path / "tall.png"), row_middle(teach_page, "green"))
    classes(teach_page).go_to(2)
    shown = grid(teach_page)

    def colours():
        image = shown.viewport().grab(shown.visualRect(shown.model().index(0, 0))).toImage()
        return [image.pixelColor(image.width() // 2, y).name() for y in range(image.height())]

    qtbot.waitUntil(lambda: "#0000ff" in colours(), timeout=SOON)
    assert "#ff0000" in colours()


def test_a_button_that_is_held_takes_pictures_and_leaves_out_what_is_the_same(teach_page, qtbot, discs):
    bench = teach_page.own.bench
    hold = teach_page.findChild(QPushButton, "hold-to-collect")
    assert not hold.isEnabled(), "there is no live picture yet"
    camera = Camera(teach_page.own.source)
    qtbot.waitUntil(hold.isEnabled, timeout=SOON)
    classes(teach_page).go_to(2)
    QTest.mousePress(hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: counts(teach_page)["green"] >= 5, timeout=SOON)
    QTest.mouseRelease(hold, Qt.MouseButton.LeftButton)
    assert not bench._capture.holding
    qtbot.waitUntil(lambda: not teach_page.own.desk.busy, timeout=SOON)
    taken = counts(teach_page)["green"]
    words = teach_page.findChild(QLabel, "collect-count")
    assert f"{taken} taken" in words.text()
    assert teach_page.own.desk.state.sessions[classes(teach_page).current()] == 1
    camera.still = True
    classes(teach_page).setFocus()
    QTest.keyPress(classes(teach_page), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "left out" in words.text(), timeout=SOON)
    QTest.keyRelease(classes(teach_page), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not teach_page.own.desk.busy, timeout=SOON)
    assert counts(teach_page)["green"] <= taken + 1
    camera.stop()
    assert teach_page.notices == []


def test_drawings_are_kept_as_pictures(teach_page, qtbot, discs):
    classes(teach_page).go_to(2)
    teach_page.findChild(QToolButton, "collect-draw").click()
    stage = teach_page.own.bench.stage.drawing
    stage.canvas.pen_down(QPointF(40, 40))
    stage.canvas.pen_move(QPointF(120, 90))
    stage.canvas.pen_up()
    QTest.keyClick(stage.canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: counts(teach_page)["green"] == 1, timeout=SOON)
    assert stage.canvas.is_empty()
    kept = teach_page.own.desk.state.examples[classes(teach_page).current()][0]
    drawn = pixels(kept.path)
    assert drawn.shape == (320, 320, 3)
    assert drawn.min() == 0
    assert drawn.max() == 255


def test_the_demonstration_can_be_stopped_for_a_moment(teach_page, qtbot, discs):
    source = teach_page.own.source
    pause = teach_page.findChild(QToolButton, "live-pause")
    assert not pause.isVisible(), "there is nothing that moves"
    teach_page.findChild(QPushButton, "open-demonstration").click()
    hold = teach_page.findChild(QPushButton, "hold-to-collect")
    qtbot.waitUntil(hold.isEnabled, timeout=SOON)
    assert pause.isVisible()
    pause.click()
    assert source.state.kind == "paused"
    assert pause.accessibleName() == "Go on"
    assert not hold.isEnabled()
    pause.click()
    assert source.state.kind == "running"
    assert hold.isEnabled()
