"""Training on the page Teach with the real teacher: a model at once, compared with the one before; and crashes."""

import os
import signal

import pytest
from patience import CHILD
from project_parts import SOON, Camera, counts, made_project, opened
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTabWidget, QToolButton

from desktop.widgets.metric_plot import MetricPlot
from desktop.widgets.prediction_bars import PredictionBars


@pytest.fixture
def project(teach_page, qtbot, tmp_path, monkeypatch):
    """Two classes that are easily told apart, and the network that comes with the program."""
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", "")
    return opened(teach_page, qtbot, made_project(tmp_path / "discs", red=8, blue=8))


def start(page) -> QPushButton:
    return page.findChild(QPushButton, "start-training")


def said(page) -> str:
    return page.findChild(QLabel, "teacher-state").text()


def bars(page, name: str = "prediction-bars") -> PredictionBars:
    return page.findChild(PredictionBars, name)


def test_a_press_leads_to_a_model_that_is_tried_at_once_and_compared(teach_page, qtbot, project):
    camera = Camera(teach_page.own.source)
    qtbot.waitUntil(lambda: "all pictures are looked at" in said(teach_page), timeout=CHILD)
    assert "small one of the program" in teach_page.findChild(QLabel, "backbone").text()
    tabs = teach_page.findChild(QTabWidget, "result-tabs")
    assert not tabs.isVisible()
    QTest.keyClick(teach_page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not start(teach_page).isEnabled(), timeout=SOON)  # a key presses it for a moment
    assert teach_page.findChild(QPushButton, "stop-training").isVisible()
    qtbot.waitUntil(tabs.isVisible, timeout=CHILD)
    assert tabs.tabText(tabs.currentIndex()) == "Curve"
    qtbot.waitUntil(lambda: bars(teach_page).prediction() is not None, timeout=CHILD)
    assert tabs.tabText(tabs.currentIndex()) == "Answer"
    assert said(teach_page).startswith("Learned in ")
    assert len(teach_page.findChild(MetricPlot).records()[0].rows) > 1
    qtbot.waitUntil(lambda: bars(teach_page).prediction()[0].label == "red", timeout=SOON)
    camera.colour = "blue"
    qtbot.waitUntil(lambda: bars(teach_page).prediction()[0].label == "blue", timeout=SOON)
    first = teach_page.own.bench.result.answer.models
    start(teach_page).setFocus()
    QTest.keyClick(start(teach_page), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(teach_page.own.bench.result.answer.models) == 2, timeout=CHILD)
    qtbot.waitUntil(lambda: start(teach_page).hasFocus(), timeout=SOON)
    assert teach_page.own.bench.result.answer.models[1] == first[0]
    teach_page.findChild(QCheckBox, "compare-models").click()
    qtbot.waitUntil(lambda: bars(teach_page, "previous-bars").prediction() is not None, timeout=CHILD)
    assert bars(teach_page).isVisible()
    assert bars(teach_page, "previous-bars").prediction()[0].label == "blue"
    camera.stop()
    start(teach_page).click()
    teach_page.findChild(QPushButton, "stop-training").click()
    qtbot.waitUntil(start(teach_page).isEnabled, timeout=CHILD)
    assert said(teach_page) == "Stopped. The model before stays." or said(teach_page).startswith("Learned")
    teach_page.own.desk.close()
    qtbot.waitUntil(lambda: not teach_page.own.bench.result.answer.models, timeout=SOON)
    opened(teach_page, qtbot, project)
    qtbot.waitUntil(lambda: len(teach_page.own.bench.result.answer.models) == 2, timeout=SOON)
    assert teach_page.notices == []


def test_a_teacher_that_dies_is_started_again_and_nothing_is_lost(teach_page, qtbot, project):
    teacher = teach_page.own.training.teacher
    before = counts(teach_page)
    process = teacher.process_id()
    assert process
    os.kill(process, signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(teach_page.notices), timeout=SOON)
    assert "No picture is lost" in teach_page.notices[0][0]
    qtbot.waitUntil(lambda: teacher.process_id() not in (0, process), timeout=SOON)
    assert counts(teach_page) == before


def test_a_teacher_that_dies_again_and_again_waits_for_a_press(teach_page, qtbot, project):
    teacher = teach_page.own.training.teacher
    for number in range(3):
        qtbot.waitUntil(lambda: teacher.process_id() != 0, timeout=SOON)
        os.kill(teacher.process_id(), signal.SIGKILL)
        qtbot.waitUntil(lambda number=number: len(teach_page.notices) > number, timeout=SOON)
    assert "several times" in teach_page.notices[-1][0]
    teacher.look()
    assert teacher.process_id() == 0
    start(teach_page).click()
    assert teacher.state == "training"
    qtbot.waitUntil(lambda: teacher.process_id() != 0, timeout=SOON)


def test_everything_of_the_other_way_is_one_press_away(teach_page, qtbot, project):
    teach_page.findChild(QToolButton, "about-learning").click()
    assert "take" in " ".join(label.text() for label in teach_page.own.bench.about.findChildren(QLabel))
    teach_page.findChild(QPushButton, "all-settings").click()
    assert teach_page.way == "data"
    title = teach_page.data.findChild(QLabel, "dataset-title")
    qtbot.waitUntil(lambda: "discs" in title.text(), timeout=CHILD)


def test_the_page_lets_go_of_camera_and_teacher(teach_page, qtbot, project):
    teacher = teach_page.own.training.teacher
    assert teacher.process_id()
    teach_page.hide()
    teach_page.own.training._unseen.timeout.emit()  # as after two minutes
    assert teacher.state == "off"
    teach_page.show()
    assert teacher.state == "starting"
    teach_page.close()
    assert teacher.process_id() == 0
