"""The plot of runs: what it shows, says, and does with mouse and keys; and that it stays quick."""

import json
import time

import numpy as np
import pytest
from made_runs import epoch_event, events
from plot_parts import headers, record_of
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QSlider, QToolButton, QWidget

from desktop.run_record import Chunk, RunRecord
from desktop.widgets.metric_plot import GROWTH_MS


def test_an_empty_plot_is_no_trouble(plot_page):
    plot_page.plot.set_records([])
    plot_page.plot.set_records([RunRecord("nothing yet")])
    for key in (Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Plus, Qt.Key.Key_0):
        QTest.keyClick(plot_page.plot, key)
    assert headers(plot_page.plot) == ["Loss ━ training – ● validation –", "Accuracy ━ training – ● validation –"]
    assert "no epoch" in plot_page.plot.accessibleDescription()


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


def test_tools_do_what_they_say(plot_page, plot):
    plot_page.findChild(QCheckBox, "plot-log").click()
    plot_page.findChild(QCheckBox, "plot-rate").click()
    before = headers(plot)
    assert len(before) == 3
    assert before[2].startswith("Learning rate")
    plot_page.findChild(QSlider, "plot-smoothing").setValue(8)
    assert headers(plot)[0] != before[0], "the newest value is that of the smoothed curve"
    assert headers(plot)[0].split("●")[1] == before[0].split("●")[1]
    plot_page.findChild(QToolButton, "plot-zoom-in").click()
    assert plot.visible_range() == (1.0, 3.0)
    plot_page.findChild(QToolButton, "plot-fit").click()
    assert plot.visible_range() == (0.0, 4.0)
    plot_page.findChild(QSlider, "plot-smoothing").setValue(0)
    assert headers(plot)[0] == before[0]


def test_a_loss_of_nothing_has_no_logarithm_but_is_no_trouble(plot_page, tmp_path):
    record = record_of(tmp_path, *events(2, until=0.5), epoch_event(1, 0.0), epoch_event(2, 0.0))
    plot_page.plot.set_records([record])
    plot_page.findChild(QCheckBox, "plot-log").click()
    assert not plot_page.grab().isNull()


def test_it_is_drawn_a_few_times_a_second_however_many_points_come(plot, four_epochs, qtbot):
    drawn = 0

    def count(*_: object) -> None:
        nonlocal drawn
        drawn += 1

    pane = plot.findChild(QWidget, "plot-loss").parentWidget()
    original, pane.refresh = pane.refresh, lambda *args, **more: (count(), original(*args, **more))
    start = time.monotonic()
    while time.monotonic() - start < 1:
        plot.update_soon()
        QApplication.processEvents()
    assert 1 <= drawn <= 1000 / GROWTH_MS + 1


def test_what_is_not_seen_is_not_drawn(plot_page, plot, four_epochs):
    plot_page.hide()
    four_epochs.add(Chunk(None, np.empty((6, 0)), (), ({"event": "note", "message": "x"},)))
    before = plot.accessibleDescription()
    plot.update_soon()
    plot_page.show()
    assert plot.accessibleDescription() == before
    assert headers(plot)[0].startswith("Loss")


def test_a_million_points_are_drawn_in_no_time(plot_page):
    record = RunRecord("long")
    started = json.loads('{"event": "run_started", "time": 0.0, "epochs": 200, "epoch": 0}')
    record.add(Chunk(None, np.empty((6, 0)), (), (started,)))
    random = np.random.default_rng(0)
    count = 1_000_000
    steps = np.arange(1, count + 1)
    loss = np.exp(-steps / 3e5) + random.normal(0, 0.05, count) ** 2
    record.add(Chunk(None, np.array([steps / 1e4, steps * 0.1, loss, 1 / (1 + loss), loss, loss]), (), ()))
    plot_page.plot.set_records([record])
    QApplication.processEvents()
    spent = []
    for number in range(20):
        more = np.full((6, 1), 0.5)
        more[0] = 100 + (number + 1) / 1e4
        start = time.process_time()
        record.add(Chunk(None, more, (), ()))
        plot_page.plot.update_now()
        QApplication.processEvents()
        spent.append(time.process_time() - start)
    assert sorted(spent)[10] < 0.03, "milliseconds, not the hundreds that a million points would take one by one"
