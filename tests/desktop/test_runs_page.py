"""The page Runs: the list, one run, several compared, and what its buttons ask for."""

import pytest
from filelock import FileLock
from made_runs import FINISHED, STOPPED, append, config, events, make_pictures, written
from patience import CHILD
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QToolButton,
    QWidget,
)

from core import paths
from core.training.queue import LOCK
from core.training.runs import RunFolder
from desktop.pages.runs import RunsPage
from desktop.widgets.metric_plot import MOST_RUNS
from desktop.widgets.run_list import box_of
from desktop.workers.runs import Runs

_NAME = QAccessible.Text.Name
FAILED = {"event": "run_failed", "time": 1e9, "reason": "The loss is no number.", "advice": "Take a lower rate."}


@pytest.fixture
def pictures(home, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data-home"))
    return make_pictures(tmp_path / "pictures", 2)


@pytest.fixture
def runs(pictures, settings):
    runs = Runs(settings)
    yield runs
    runs.unwatch()


@pytest.fixture
def busy_queue(home):
    """Nothing that waits is trained meanwhile."""
    paths.runs().mkdir(parents=True)
    with FileLock(paths.runs() / LOCK):
        yield


@pytest.fixture
def page(runs, qtbot):
    """The page, as large as on an old netbook; tests fill the folder of runs before they ask for it."""
    page = RunsPage(runs)
    qtbot.addWidget(page)
    page.resize(880, 560)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.waitUntil(lambda: runs.looked)
    return page


def button(page, name: str) -> QPushButton:
    return page.findChild(QPushButton, name)


def shown_name(page) -> str:
    return page.findChild(QLabel, "run-name").text()


def names(page) -> list[str]:
    return [page.list.model().index(row).data() for row in range(page.list.model().rowCount())]


def click_box(page, row: int) -> None:
    rectangle = box_of(page.list.visualRect(page.list.model().index(row)))
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=rectangle.center())


def test_an_empty_page_says_what_to_do(page, qtbot):
    assert not page.list.isVisible()
    with qtbot.waitSignal(page.page_wanted) as wanted:
        button(page, "teach-first").click()
    assert wanted.args == ["teach"]
    assert button(page, "sample-run").isVisible()
    assert button(page, "open-run-first").isVisible()
    assert button(page, "teach-first").hasFocus() or page.focusProxy() is not None


def test_two_clicks_on_the_sample_make_one_run(busy_queue, page, runs, qtbot):
    button(page, "sample-run").click()
    button(page, "sample-run").click()
    qtbot.waitUntil(lambda: not runs.busy and len(names(page)) > 0, timeout=CHILD)
    assert len(names(page)) == 1


def test_the_newest_run_is_shown_with_how_it_stands(pictures, request, qtbot):
    written(pictures, FINISHED)
    written(pictures, FAILED, until=1.5)
    page = request.getfixturevalue("page")
    assert names(page) == ["bars 2", "bars"]
    qtbot.waitUntil(lambda: shown_name(page) == "bars 2")
    assert page.findChild(QLabel, "run-sentence").text() == "The loss is no number. Take a lower rate."
    assert button(page, "resume-training").isVisible()
    assert not button(page, "stop-training").isVisible()
    said = page.list.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("bars 2: Failed.")
    assert (
        page.list.model().index(1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("bars: Finished. 90.0 % right")
    )


def test_a_finished_run_offers_its_model(pictures, request, qtbot):
    run = written(pictures, FINISHED)
    run.model.mkdir()
    (run.model / "card.json").write_text("{}")
    page = request.getfixturevalue("page")
    qtbot.waitUntil(button(page, "use-model").isVisible)
    with qtbot.waitSignal(page.model_wanted) as wanted:
        button(page, "use-model").click()
    assert wanted.args == ["bars"]


def test_a_run_that_grows_is_followed(pictures, request, qtbot):
    run = written(pictures, until=1.0)
    with run.training():
        page = request.getfixturevalue("page")
        qtbot.waitUntil(button(page, "stop-training").isVisible)
        pace = page.findChild(QLabel, "run-pace")
        qtbot.waitUntil(lambda: pace.text().startswith("1 of 4 epochs"))
        assert pace.text().endswith("500 pictures a second · CPU")
        append(run.folder, *(event for event in events(4, until=3) if event.get("step", 0) > 20))
        qtbot.waitUntil(lambda: pace.text().startswith("3 of 4 epochs · about 10 s left"))
        qtbot.waitUntil(lambda: "3 of 4 epochs" in page.view.plot.accessibleDescription())
        append(run.folder, STOPPED)
    qtbot.waitUntil(button(page, "resume-training").isVisible)
    assert not pace.isVisible()


def test_a_run_may_wait_and_be_withdrawn(pictures, busy_queue, request, qtbot):
    run = RunFolder.create(config(pictures))
    run.mark_waiting()
    page = request.getfixturevalue("page")
    stop = button(page, "stop-training")
    qtbot.waitUntil(stop.isVisible)
    assert stop.text() == "Do not start it"
    stop.setFocus()
    QTest.keyClick(stop, Qt.Key.Key_Space)
    qtbot.waitUntil(button(page, "resume-training").isVisible)
    assert page.view.header.isAncestorOf(QApplication.focusWidget()), "the keyboard stays where the button was"
    assert run.waits_since() is None


def test_boxes_compare_up_to_six_runs(pictures, request, qtbot):
    for number in range(MOST_RUNS + 1):
        written(pictures, FINISHED, seed=number, learning_rate=0.01 * (number + 1))
    page = request.getfixturevalue("page")
    for row in range(1, MOST_RUNS + 1):
        click_box(page, row)
    qtbot.waitUntil(lambda: len(page.view.plot.records()) == MOST_RUNS)
    assert page.findChild(QLabel, "comparison-title").text() == "6 runs compared"
    assert not shown_name(page) or not page.view.header.isVisible()
    table = page.findChild(QTableWidget, "difference-table")
    qtbot.waitUntil(lambda: table.item(0, 6).text() != "–")
    rows = {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}
    assert rows["learning_rate"] == "0.07"
    assert "epochs" not in rows
    assert rows["accuracy on the test data"] == "90.0 %"
    click_box(page, 0)
    QTest.mouseClick(
        page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(_index(page, 3)).center()
    )
    qtbot.waitUntil(page.view.header.isVisible)
    assert shown_name(page) == "bars 4"
    click_box(page, 3)
    assert page.list.folders(), "one run is always chosen"


def _index(page, row: int):
    return page.list.model().index(row)


def test_keys_choose_and_compare(pictures, request, qtbot):
    for number in range(3):
        written(pictures, FINISHED, seed=number)
    page = request.getfixturevalue("page")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert shown_name(page) == "bars 2"
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.view.plot.records()) == 2


def test_what_is_behind_the_tabs(pictures, request, qtbot):
    run = written(pictures, {"event": "note", "time": 1e9 + 41, "message": "The batch was halved."}, FINISHED)
    (run.folder / "output.txt").write_text("a warning of a library\n")
    page = request.getfixturevalue("page")
    tabs = page.findChild(QTabWidget, "run-tabs")
    tabs.setCurrentIndex(1)
    epochs = page.findChild(QTableWidget, "epoch-table")
    qtbot.waitUntil(lambda: epochs.rowCount() == 4)
    assert [epochs.item(row, 0).text() for row in range(4)] == ["1", "2", "3", "4 ★ best"]
    assert epochs.item(3, 4).text().endswith("%")
    tabs.setCurrentIndex(2)
    settings = page.findChild(QTableWidget, "settings-table")
    rows = {settings.item(row, 0).text(): settings.item(row, 1).text() for row in range(settings.rowCount())}
    assert rows["learning_rate"] == "0.01"
    assert rows["input.width"] == "28"
    assert rows["folder"] == str(run.folder)
    tabs.setCurrentIndex(3)
    log = page.findChild(QPlainTextEdit, "run-log")
    qtbot.waitUntil(lambda: "a warning of a library" in log.toPlainText())
    text = log.toPlainText()
    assert (
        text.index("Training begins: 200 pictures") < text.index("The batch was halved.") < text.index("finished, and")
    )
    assert "Epoch 4 is finished" in text


def test_renaming_in_place(pictures, request, qtbot):
    written(pictures, FINISHED)
    page = request.getfixturevalue("page")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_F2)
    edit = page.findChild(QLineEdit, "run-name-edit")
    assert edit.hasFocus()
    QTest.keyClicks(edit, "never")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not edit.isVisible()
    assert shown_name(page) == "bars"
    page.view.header.start_renaming()
    edit.setText("my bars")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(page) == ["my bars"])
    qtbot.waitUntil(lambda: shown_name(page) == "my bars")


def test_deleting_with_the_key_and_bringing_back(pictures, request, qtbot):
    written(pictures, FINISHED)
    page = request.getfixturevalue("page")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    undo = button(page, "bring-back-run-first")
    qtbot.waitUntil(undo.isVisible)
    assert undo.text() == "Bring back “bars”"
    undo.click()
    qtbot.waitUntil(lambda: names(page) == ["bars"])
    assert not button(page, "bring-back-run").isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(undo.isVisible)
    undo.setFocus()
    QTest.keyClick(undo, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: names(page) == ["bars"])


def test_the_folder_of_a_run_can_be_dropped(page, runs, pictures, tmp_path, qtbot):
    RunFolder.create(config(pictures), tmp_path / "stick")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "stick"))])
    at, action, keys = QPoint(9, 9), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(at, action, mime, Qt.MouseButton.LeftButton, keys))
    QApplication.sendEvent(page, QDropEvent(at.toPointF(), action, mime, Qt.MouseButton.LeftButton, keys))
    qtbot.waitUntil(lambda: names(page) == ["bars"])
    menu = page.findChild(QToolButton, "run-menu").menu()
    assert [action.text() for action in menu.actions()] == ["Rename…", "Open its folder", "Take off the list"]


def test_a_run_that_is_added_is_shown(pictures, request, qtbot):
    first = written(pictures, FINISHED)
    page = request.getfixturevalue("page")
    second = written(pictures, FINISHED)
    page.show_run(second.folder)
    qtbot.waitUntil(lambda: shown_name(page) == "bars 2")
    page.show_run(first.folder)
    assert shown_name(page) == "bars"


def test_a_damaged_run_is_listed_with_the_reason(pictures, request, qtbot):
    run = written(pictures, FINISHED)
    (run.folder / "config.toml").write_text("=")
    page = request.getfixturevalue("page")
    qtbot.waitUntil(lambda: "cannot be read" in page.findChild(QLabel, "run-sentence").text())
    page.findChild(QTabWidget, "run-tabs").setCurrentIndex(2)
    assert page.findChild(QTableWidget, "settings-table").rowCount() == 1


def test_every_control_of_a_run_has_a_name_and_is_reached_with_the_tab_key(pictures, request, qtbot):
    for number in range(2):
        written(pictures, STOPPED, seed=number)
    page = request.getfixturevalue("page")
    qtbot.waitUntil(button(page, "resume-training").isVisible)
    takers = {
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
    }
    nameless = [
        (type(w).__name__, w.objectName(), type(w.parent()).__name__)
        for w in takers
        if not QAccessible.queryAccessibleInterface(w).text(_NAME)
    ]
    assert nameless == []
    page.list.setFocus()
    reached = set()
    for _ in range(3 * len(takers)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    missed = [(type(w).__name__, w.objectName()) for w in takers - reached if w.focusProxy() is None]
    assert missed == []
