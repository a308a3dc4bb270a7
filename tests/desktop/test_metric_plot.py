"""The plot of runs: what it shows, says, and does with mouse and keys; and that it stays quick."""

import csv
import json
import time

import numpy as np
import pytest
from made_runs import append, epoch_event, events
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from core.errors import DataError
from desktop.run_record import Chunk, RunRecord
from desktop.run_table import Points, save_table
from desktop.theme import apply_theme, contrast, line_colour, tokens
from desktop.widgets.metric_plot import MOST_RUNS, REPAINT_MS, MetricPlot
from desktop.widgets.plot_title import PlotTitle
from desktop.widgets.plot_tools import PlotTools
from desktop.workers.run_reader import RunReader


def record_of(folder, *lines, name: str = "bars") -> RunRecord:
    append(folder, *lines)
    record = RunRecord(name)
    for chunk in RunReader(folder / "events.jsonl").read()[0]:
        record.add(chunk)
    return record


@pytest.fixture
def record(tmp_path):
    """A run of four epochs, all done."""
    return record_of(tmp_path / "run", *events(4))


@pytest.fixture
def page(qtbot):
    """A plot with its tools, as a window of their own."""
    widget = QWidget()
    plot = MetricPlot()
    tools = PlotTools(plot)
    column = QVBoxLayout(widget)
    column.addWidget(tools)
    column.addWidget(plot, 1)
    widget.plot, widget.tools = plot, tools
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


@pytest.fixture
def plot(page, record):
    page.plot.set_records([record])
    page.plot.setFocus()
    return page.plot


def headers(plot) -> list[str]:
    """What is said over each plot that is seen, as plain words."""
    return [title.text() for title in plot.findChildren(PlotTitle) if title.isVisible()]


def _plain(rich: str) -> str:
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(rich)
    return document.toPlainText().replace("\xa0", " ")


def test_an_empty_plot_is_no_trouble(page):
    page.plot.set_records([])
    page.plot.set_records([RunRecord("nothing yet")])
    for key in (Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Plus, Qt.Key.Key_0):
        QTest.keyClick(page.plot, key)
    assert headers(page.plot) == ["Loss ━ training – ● validation –", "Accuracy ━ training – ● validation –"]
    assert "no epoch" in page.plot.accessibleDescription()


def test_a_run_is_shown_with_training_and_validation_and_the_newest_values(plot):
    loss, accuracy = headers(plot)
    assert loss.startswith("Loss ━ training 0.1")
    assert "● validation 0.1" in loss
    assert accuracy.startswith("Accuracy ━ training 8")
    assert accuracy.endswith("%")


def test_what_is_seen_can_be_heard(plot):
    said = plot.accessibleDescription()
    assert said.startswith("bars: 4 of 4 epochs are finished. Training loss 0.1")
    assert "The best epoch is 4, with 8" in said
    assert plot.accessibleName() == "Metric plot"


def test_keys_move_the_cross_hair_and_the_values_follow(plot, qtbot):
    newest = headers(plot)
    with qtbot.waitSignal(plot.pointed) as pointed:
        QTest.keyClick(plot, Qt.Key.Key_Home)
    assert pointed.args == [0.0]
    assert headers(plot)[0] == "Loss ━ training – ● validation –"
    for _ in range(13):
        QTest.keyClick(plot, Qt.Key.Key_Right)
    assert headers(plot) != newest
    assert "validation 0." in headers(plot)[0]
    QTest.keyClick(plot, Qt.Key.Key_0)
    assert headers(plot) == newest


def test_keys_zoom_and_move_within_the_run(plot):
    assert plot.visible_range() == (0.0, 4.0)
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.visible_range() == (1.0, 3.0)
    QTest.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert plot.visible_range() == pytest.approx((1.2, 3.2))
    for _ in range(20):
        QTest.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert plot.visible_range() == pytest.approx((2.0, 4.0))
    QTest.keyClick(plot, Qt.Key.Key_Minus)
    assert plot.visible_range() == (0.0, 4.0)


def test_the_wheel_zooms_and_a_double_click_shows_everything(plot, qtbot):
    view = plot.findChild(QWidget, "plot-loss")
    middle = QPointF(view.viewport().rect().center())
    wheel = QWheelEvent(
        middle, view.viewport().mapToGlobal(middle), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    left, right = plot.visible_range()
    assert 0 < left < right < 4
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle.toPoint())
    qtbot.waitUntil(lambda: plot.visible_range() == (0.0, 4.0))


def test_the_mouse_moves_the_cross_hair(plot, qtbot):
    view = plot.findChild(QWidget, "plot-accuracy")
    with qtbot.waitSignal(plot.pointed) as pointed:
        QTest.mouseMove(view.viewport(), view.viewport().rect().center() + QPoint(10, 0))
        QTest.mouseMove(view.viewport(), view.viewport().rect().center())
    assert 1.5 < pointed.args[0] < 2.5


def test_the_right_button_opens_no_foreign_menu(plot):
    view = plot.findChild(QWidget, "plot-loss")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=view.viewport().rect().center())
    assert QApplication.activePopupWidget() is None


def test_tools_do_what_they_say(page, plot):
    page.findChild(QCheckBox, "plot-log").click()
    page.findChild(QCheckBox, "plot-rate").click()
    before = headers(plot)
    assert len(before) == 3
    assert before[2].startswith("Learning rate")
    page.findChild(QSlider, "plot-smoothing").setValue(8)
    assert headers(plot)[0] != before[0], "the newest value is that of the smoothed curve"
    assert headers(plot)[0].split("●")[1] == before[0].split("●")[1]
    page.findChild(QToolButton, "plot-zoom-in").click()
    assert plot.visible_range() == (1.0, 3.0)
    page.findChild(QToolButton, "plot-fit").click()
    assert plot.visible_range() == (0.0, 4.0)
    page.findChild(QSlider, "plot-smoothing").setValue(0)
    assert headers(plot)[0] == before[0]


def test_a_loss_of_nothing_has_no_logarithm_but_is_no_trouble(page, tmp_path):
    record = record_of(tmp_path, *events(2, until=0.5), epoch_event(1, 0.0), epoch_event(2, 0.0))
    page.plot.set_records([record])
    page.findChild(QCheckBox, "plot-log").click()
    assert not page.grab().isNull()


def test_several_runs_have_a_line_each_and_a_legend(page, tmp_path):
    records = [record_of(tmp_path / f"{number}", *events(4, seed=number), name=f"run {number}") for number in range(7)]
    page.plot.set_records(records)
    assert page.plot.records() == tuple(records[:MOST_RUNS])
    legend = page.plot.findChild(QLabel, "plot-legend")
    assert legend.isVisible()
    assert _plain(legend.text()).split() == [
        "●",
        "run",
        "0",
        "■",
        "run",
        "1",
        "▲",
        "run",
        "2",
        "◆",
        "run",
        "3",
        "▼",
        "run",
        "4",
        "★",
        "run",
        "5",
    ]
    assert headers(page.plot)[0].count("0.") == MOST_RUNS


def test_names_are_shown_as_they_are(page, tmp_path):
    record = record_of(tmp_path, *events(1), name="<b>a & b</b>")
    page.plot.set_records([record, record])
    assert "<b>a & b</b>" in _plain(page.plot.findChild(QLabel, "plot-legend").text())


def test_a_run_without_validation_is_compared_by_its_training(page, tmp_path, qtbot):
    lines = [event for event in events(2) if event["event"] != "epoch"]
    record = record_of(tmp_path, *lines)
    page.plot.set_records([record, record])
    assert headers(page.plot)[0].count("━ 0.") == 2
    record.add(Chunk(None, np.empty((6, 0)), record_of(tmp_path / "b", *events(2)).rows, ()))
    page.plot.update_soon()
    qtbot.waitUntil(lambda: "■" in headers(page.plot)[0])
    assert headers(page.plot)[0].count("0.") == 2


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_lines_can_be_seen_and_told_apart_in_both_themes(qapp, plot, appearance):
    apply_theme(qapp, appearance)
    try:
        colours = [line_colour(number) for number in range(MOST_RUNS)]
        assert len(set(colours)) == MOST_RUNS
        assert all(contrast(colour, tokens().surface) >= 3.0 for colour in colours)
        shown = _colours(plot.grab().toImage())
        assert QColor(line_colour(0)).rgb() in shown
        assert QColor(line_colour(1)).rgb() in shown
        assert QColor(tokens().surface).rgb() in shown
    finally:
        apply_theme(qapp, "light")


def _colours(image: QImage) -> set[int]:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return set(np.frombuffer(image.constBits(), np.uint32).tolist())


@pytest.mark.parametrize("size", [(520, 420), (1400, 800)], ids=str)
def test_any_size_will_do(page, plot, size):
    page.resize(*size)
    QApplication.processEvents()
    views = [plot.findChild(QWidget, name) for name in ("plot-loss", "plot-accuracy")]
    beside = views[0].mapTo(page, QPoint()).y() == views[1].mapTo(page, QPoint()).y()
    assert beside == (size[0] > 1000)


def test_the_picture_has_what_is_seen_and_the_names(page, plot, tmp_path, qtbot):
    path = tmp_path / "curves.png"
    with qtbot.waitSignal(page.tools.saver.notice) as notice:
        page.tools.saver.save_image(path)
    assert notice.args[0] == f"The curves are saved as “{path}”."
    image = QImage(str(path))
    assert image.width() == 2 * plot.width()
    assert not plot.findChild(QLabel, "plot-legend").isVisible()
    assert plot.hasFocus()


def test_the_table_has_every_point_with_all_its_digits(page, plot, record, tmp_path, qtbot):
    record.name = "=cmd()"
    path = tmp_path / "curves.csv"
    with qtbot.waitSignal(page.tools.saver.notice):
        page.tools.saver.save_table(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 80
    assert rows[0]["run"] == "'=cmd()"
    assert [float(row["training loss"]) for row in rows] == record.curves[("loss", "training")].y.tolist()
    ends = [row for row in rows if row["validation accuracy"]]
    assert [float(row["epoch"]) for row in ends] == [1, 2, 3, 4]
    assert [row["best epoch"] for row in ends] == ["", "", "", "best"]
    assert rows[0]["time"].startswith("2001-09-09T01:46:40.5")


def test_a_table_that_cannot_be_written_says_so_and_leaves_nothing(record, tmp_path):
    with pytest.raises(DataError, match="another place"):
        save_table(tmp_path / "none" / "curves.csv", [Points.of(record)])
    taken = tmp_path / "taken.csv"
    taken.mkdir()
    with pytest.raises(DataError):
        save_table(taken, [Points.of(record)])
    assert list(tmp_path.iterdir()) == [taken] or not list(tmp_path.glob("*.partial"))


def test_it_is_drawn_at_most_twenty_times_a_second(plot, record, qtbot):
    drawn = 0

    def count(*_: object) -> None:
        nonlocal drawn
        drawn += 1

    pane = plot.findChild(QWidget, "plot-loss").parentWidget()
    original, pane.refresh = pane.refresh, lambda *args, **more: (count(), original(*args, **more))
    start = time.monotonic()
    while time.monotonic() - start < 0.5:
        plot.update_soon()
        QApplication.processEvents()
    assert 1 <= drawn <= 0.5 * 1000 / REPAINT_MS + 1


def test_what_is_not_seen_is_not_drawn(page, plot, record):
    page.hide()
    record.add(Chunk(None, np.empty((6, 0)), (), ({"event": "note", "message": "x"},)))
    before = plot.accessibleDescription()
    plot.update_soon()
    page.show()
    assert plot.accessibleDescription() == before
    assert headers(plot)[0].startswith("Loss")


def test_a_million_points_are_drawn_in_no_time(page):
    record = RunRecord("long")
    started = json.loads('{"event": "run_started", "time": 0.0, "epochs": 200, "epoch": 0}')
    record.add(Chunk(None, np.empty((6, 0)), (), (started,)))
    random = np.random.default_rng(0)
    count = 1_000_000
    steps = np.arange(1, count + 1)
    loss = np.exp(-steps / 3e5) + random.normal(0, 0.05, count) ** 2
    record.add(Chunk(None, np.array([steps / 1e4, steps * 0.1, loss, 1 / (1 + loss), loss, loss]), (), ()))
    page.plot.set_records([record])
    QApplication.processEvents()
    spent = []
    for number in range(20):
        more = np.full((6, 1), 0.5)
        more[0] = 100 + (number + 1) / 1e4
        start = time.process_time()
        record.add(Chunk(None, more, (), ()))
        page.plot.update_now()
        QApplication.processEvents()
        spent.append(time.process_time() - start)
    assert sorted(spent)[10] < 0.03, "milliseconds, not the hundreds that a million points would take one by one"
