"""Projects that go wrong: in use elsewhere, read-only, deleted while open, on a full disk, no projects at all."""

import shutil
import subprocess
import sys
import zipfile

import pytest
from project_parts import SOON, Camera, classes, counts, drop, files, grid, made_project, opened, saved, shown_page
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from core.projects.project import Project


def notice_of(page, qtbot, number: int = 0) -> str:
    """What the page has to say; waited for."""
    qtbot.waitUntil(lambda: len(page.notices) > number, timeout=SOON)
    return page.notices[number][0]


def buttons_that_change(page) -> list[bool]:
    names = ("add-class", "hold-to-collect", "delete-examples", "move-examples")
    return [page.findChild(QPushButton, name).isEnabled() for name in names]


def test_a_second_window_opens_a_project_to_be_looked_at_and_says_so(teach_page, qtbot, discs, client, settings):
    second = shown_page(client, settings, qtbot)
    opened(second, qtbot, discs)
    reason = second.findChild(QLabel, "read-only-reason")
    assert reason.isVisible()
    assert "open" in reason.text()
    assert counts(second) == counts(teach_page)
    grid(second).selectAll()
    assert not any(buttons_that_change(second))
    QTest.keyClick(grid(second), Qt.Key.Key_Delete)
    QTest.keyClick(classes(second), Qt.Key.Key_F2)
    second.own.bench.receive(files(discs))
    assert "Close it there" in notice_of(second, qtbot)
    second.close()
    assert counts(teach_page) == {"red": 10, "blue": 4, "green": 0}


def test_a_folder_that_is_deleted_while_it_is_open_is_a_sentence(teach_page, qtbot, discs, tmp_path):
    paths = saved(tmp_path / "more", "green", 1)
    shutil.rmtree(discs)
    teach_page.own.bench.classes.files_dropped.emit(classes(teach_page).current(), files(*paths))
    sentence = notice_of(teach_page, qtbot)
    assert sentence.endswith(".")
    assert "unexpected" not in sentence
    teach_page.own.desk.close()
    qtbot.waitUntil(lambda: teach_page.findChild(QPushButton, "new-project").isVisible(), timeout=SOON)


def test_a_full_disk_ends_the_hold_with_a_sentence(teach_page, qtbot, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = [shutil.which("mount") or "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("only root on Linux may mount a small disk")
    try:
        opened(teach_page, qtbot, made_project(disk / "discs", red=1, blue=1))
        camera = Camera(teach_page.own.source)
        hold = teach_page.findChild(QPushButton, "hold-to-collect")
        qtbot.waitUntil(hold.isEnabled, timeout=SOON)
        (disk / "ballast").write_bytes(bytes(shutil.disk_usage(disk).free - 20_000))
        QTest.mousePress(hold, Qt.MouseButton.LeftButton)
        assert "disk is full" in notice_of(teach_page, qtbot)
        qtbot.waitUntil(lambda: not teach_page.own.bench._capture.holding, timeout=SOON)
        QTest.mouseRelease(hold, Qt.MouseButton.LeftButton)
        camera.stop()
        qtbot.waitUntil(lambda: not teach_page.own.desk.busy, timeout=SOON)
        kept = counts(teach_page)["red"]
        teach_page.close()
        with Project.open(disk / "discs") as again:
            assert again.count(again.classes[0].id) == kept
    finally:
        teach_page.close()
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("made", ["nothing", "empty", "no zip", "a zip of words"])
def test_what_is_no_project_is_a_sentence(teach_page, qtbot, tmp_path, made):
    path = tmp_path / "thing"
    if made == "empty":
        path.mkdir()
    elif made == "no zip":
        path = path.with_suffix(".tm")
        path.write_bytes(b"no zip")
    elif made == "a zip of words":
        path = path.with_suffix(".zip")
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("words.txt", "no picture")
    drop(teach_page.own, files(path), QPointF(5, 5))
    assert "thing" in notice_of(teach_page, qtbot)
    assert teach_page.own.desk.state is None
    assert teach_page.findChild(QPushButton, "new-project").isVisible()


def test_a_picture_that_is_damaged_later_has_a_sign(teach_page, qtbot, discs):
    state = teach_page.own.desk.state
    path = state.examples[classes(teach_page).current()][0].path
    path.write_bytes(b"torn")
    shown = grid(teach_page)
    last = shown.model().index(shown.model().rowCount() - 1, 0)
    shown.scrollTo(last)
    qtbot.waitUntil(lambda: path.name in (shown.model().data(last, Qt.ItemDataRole.ToolTipRole) or ""), timeout=SOON)


def test_a_project_goes_out_as_a_zip_and_comes_in_again(teach_page, qtbot, discs, tmp_path):
    target = tmp_path / "out.zip"
    teach_page.own.desk.export(target)
    qtbot.waitUntil(lambda: "Saved as out.zip." in teach_page.findChild(QLabel, "class-title").text(), timeout=SOON)
    before = counts(teach_page)
    teach_page.own.bench.receive(files(target))
    qtbot.waitUntil(lambda: teach_page.own.desk.state.folder != discs, timeout=SOON)
    assert counts(teach_page) == before
    teach_page.own.desk.close()
    cards = teach_page.own.shelf
    qtbot.waitUntil(lambda: len(cards.findChildren(QPushButton, "project-card")) == 2, timeout=SOON)
    first = cards.findChildren(QPushButton, "project-card")[0]
    assert "14 pictures" in first.accessibleName()
    shown = first.findChild(QLabel, "card-picture")
    qtbot.waitUntil(shown.isVisible, timeout=SOON)
    middle = shown.pixmap().toImage().pixelColor(shown.pixmap().rect().center())
    assert middle.alpha() == 255, "one of its pictures stands in the middle"
    first.click()
    qtbot.waitUntil(lambda: teach_page.own.desk.state is not None, timeout=SOON)
    menu = teach_page.own.bench.header.menu()
    assert [action.text().split("\t")[0] for action in menu.actions() if action.menu()] == ["Recent projects"]
    assert teach_page.findChild(QToolButton, "project-menu").isVisible()
    assert teach_page.notices == []
