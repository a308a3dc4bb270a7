"""The page Recognise with a camera, clips and the screen; by mouse and by keyboard, with the real recogniser."""

import csv
import json
from contextlib import contextmanager

import numpy as np
import PIL.Image
import pytest
import shiboken6
from live_parts import ChangingDevices, Filming, PretendCamera, rgb_frame
from made_pictures import make_pictures
from patience import CHILD
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSlider, QSpinBox, QToolButton, QWidget

from desktop.live.source import LiveSource
from desktop.live.wishes import demonstration
from desktop.pages.recognise import RecognisePage
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.image_view import ImageView
from desktop.widgets.live_view import LiveView
from desktop.widgets.prediction_bars import PredictionBars
from desktop.widgets.snapshot_saver import SnapshotSaver
from desktop.workers.recogniser import RecogniserClient


class Driver:
    """A page, and its parts by their public names."""

    def __init__(self, page: RecognisePage, devices: ChangingDevices, client: RecogniserClient, qtbot) -> None:
        self.page, self.devices, self.client, self.qtbot = page, devices, client, qtbot
        self.source = page.source
        self.view: LiveView = page.findChild(LiveView, "live-view")
        self.bars: PredictionBars = page.findChild(PredictionBars, "prediction-bars")
        self.notices: list[str] = []
        page.notice.connect(lambda sentence, details: self.notices.append(sentence))

    def part(self, kind: type, name: str) -> QWidget:
        return self.page.findChild(kind, name)

    def wait(self, kind: str) -> None:
        self.qtbot.waitUntil(lambda: self.source.state.kind == kind, timeout=20_000)

    def wait_answer(self) -> None:
        self.qtbot.waitUntil(lambda: self.bars.prediction() is not None, timeout=CHILD)

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.page.window().focusWidget() or self.page, key, modifier)


@contextmanager
def shown_page(client, settings, qtbot, devices):
    settings.recognise_model = "digits"
    page = RecognisePage(client, settings, source=LiveSource(devices=devices))
    page.resize(900, 620)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    driver = Driver(page, devices, client, qtbot)
    picker = page.findChild(QComboBox, "model-picker")
    qtbot.waitUntil(lambda: picker.count() > 0, timeout=CHILD)
    yield driver
    page.source.close()
    shiboken6.delete(page)
    shiboken6.delete(driver.source)


@pytest.fixture
def film():
    camera = PretendCamera("Desk camera")
    film = Filming(camera.frames, fps=25)
    film.camera = camera
    yield film
    film.stop()


@pytest.fixture
def on(client, settings, qtbot, film):
    """The page on a computer with a camera that films."""
    with shown_page(client, settings, qtbot, ChangingDevices(desk=film.camera)) as driver:
        yield driver


@pytest.fixture
def without(client, settings, qtbot):
    """The page on a computer without a camera."""
    with shown_page(client, settings, qtbot, ChangingDevices()) as driver:
        yield driver


def test_the_camera_is_one_key_away_and_esc_closes_it(on):
    on.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    on.wait("running")
    assert on.view.isVisible()
    assert on.page.window().focusWidget() is on.view
    on.wait_answer()
    assert on.bars.prediction()[0].label in "0123456789"
    on.press(Qt.Key.Key_Escape)
    assert on.page.findChild(EmptyState).isVisible()
    assert on.source.state.kind == "off"
    assert on.bars.prediction() is None


def test_without_a_camera_the_demonstration_is_shown_and_says_so(without):
    QTest.mouseClick(without.part(QPushButton, "camera-first"), Qt.MouseButton.LeftButton)
    without.wait("running")
    words = without.part(QLabel, "live-words")
    assert words.isVisible()
    assert "No camera was found" in words.text()
    assert without.part(QSlider, "live-position").isVisible()
    without.wait_answer()


def test_space_pauses_and_goes_on_and_enter_takes_a_snapshot(on):
    on.page.open_camera()
    on.wait_answer()
    on.press(Qt.Key.Key_Space)
    assert on.source.state.kind == "paused"
    kept = on.source.image().pixels
    on.press(Qt.Key.Key_Return)
    on.press(Qt.Key.Key_Space)
    assert on.source.state.kind == "running"
    on.press(Qt.Key.Key_Return)
    assert on.part(QToolButton, "live-snapshot").text() == "Snapshot (2)"
    on.press(Qt.Key.Key_Escape)
    view = on.part(ImageView, "image-view")
    on.qtbot.waitUntil(lambda: view.picture is not None and view.picture.name == "Snapshot 2", timeout=5000)
    on.wait_answer()
    on.press(Qt.Key.Key_Left)
    on.qtbot.waitUntil(lambda: view.picture is not None and view.picture.name == "Snapshot 1", timeout=5000)
    shown = view.picture.levels[0]
    assert shown.pixelColor(0, 0).red() == kept[0, 0, 0]


def test_without_a_snapshot_one_is_back_at_the_picture_of_before(on, tmp_path):
    on.page.open_paths(make_pictures(tmp_path, 3))
    view = on.part(ImageView, "image-view")
    on.qtbot.waitUntil(lambda: view.picture is not None, timeout=5000)
    on.page.open_camera()
    on.wait_answer()
    on.press(Qt.Key.Key_Escape)
    assert view.isVisible()
    assert view.picture.name == "001.png"


def test_a_snapshot_is_saved_with_the_answer_of_that_very_picture(on, film, tmp_path):
    film.stop()
    on.page.open_camera()
    pixels = np.random.default_rng(3).integers(0, 256, (48, 64, 3), np.uint8)
    on.qtbot.waitUntil(lambda: film.camera.frames.sendVideoFrame(rgb_frame(pixels)), timeout=5000)
    on.wait_answer()
    saver = on.page.findChild(SnapshotSaver)
    saver.take(on.source.image(), "digits", 5)
    saver.save(tmp_path / "shot.png")
    on.qtbot.waitUntil(lambda: any("shot.png" in notice for notice in on.notices), timeout=CHILD)
    with PIL.Image.open(tmp_path / "shot.png") as saved:
        assert np.array_equal(np.asarray(saved.convert("RGB")), pixels[:, ::-1]), "mirrored, as it was shown"
        inside = json.loads(saved.text["Prediction"])
    (row,) = csv.DictReader((tmp_path / "shot.csv").read_text(encoding="utf-8-sig").splitlines())
    assert row["label"] == inside["predictions"][0]["label"]
    assert row["model"] == "digits"
    assert float(row["probability"]) == pytest.approx(inside["predictions"][0]["probability"], abs=1e-5)


def test_an_unplugged_camera_leaves_no_answer_and_a_button_that_has_the_focus(on):
    on.page.open_camera()
    on.wait_answer()
    camera = on.devices.unplug("desk")
    assert "unplugged" in on.view.sentence
    on.qtbot.waitUntil(lambda: not on.client.busy("recognise-live"), timeout=CHILD)
    assert on.bars.prediction() is None, "also after an answer that was under way"
    assert on.page.window().focusWidget() is on.part(QPushButton, "live-retry")
    on.devices.plug("desk", camera)
    on.wait("running")
    on.wait_answer()
    assert on.view.sentence == ""
    assert on.page.window().focusWidget() is on.view


def test_opening_a_picture_closes_the_camera(on, tmp_path):
    on.page.open_camera()
    on.wait_answer()
    make_pictures(tmp_path, 2)
    on.page.open_paths([tmp_path])
    view = on.part(ImageView, "image-view")
    on.qtbot.waitUntil(lambda: view.picture is not None and view.isVisible(), timeout=5000)
    assert on.source.state.kind == "off"
    on.wait_answer()
    on.page.open_camera()
    on.wait("running")
    on.press(Qt.Key.Key_Escape)
    assert view.isVisible(), "the pictures are still open"


def test_while_the_camera_runs_every_control_is_reached_with_the_tab_key(on):
    on.page.open_camera()
    on.wait_answer()
    expected = {
        widget
        for widget in on.page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    names = {widget.objectName() for widget in expected}
    assert {"live-view", "live-pause", "live-snapshot", "live-save", "live-close"} <= names
    assert {"live-source", "live-mirror", "threshold", "smoothing", "source-camera"} <= names
    reached = set()
    for _ in range(2 * len(expected)):
        on.press(Qt.Key.Key_Tab)
        reached.add(on.page.window().focusWidget())
    assert expected <= reached
    assert on.source.state.kind == "running", "walking about changes nothing"


def test_a_video_that_is_opened_or_dropped_plays(on):
    path = demonstration().path
    on.page.open_paths([path])
    on.wait("running")
    assert on.source.state.title == path.name
    on.wait_answer()


def test_nobody_watches_a_camera_is_let_go_and_opened_again(on):
    on.page.open_camera()
    on.wait_answer()
    on.page.hide()
    on.qtbot.waitUntil(lambda: not on.devices.plugged["desk"].frames.captureSession(), timeout=5000)
    on.qtbot.waitUntil(lambda: not on.client.busy("recognise-live"), timeout=5000)
    on.page.show()
    on.wait_answer()
    assert len(on.devices.opened) == 2


def test_camera_size_and_mirror_are_chosen_by_name_and_remembered(on, settings):
    on.devices.plug("second", PretendCamera("Second camera"))
    on.page.open_camera()
    on.wait("running")
    sources = on.part(QComboBox, "live-source")
    sources.setFocus()
    on.qtbot.waitUntil(lambda: sources.findText("Second camera") >= 0)
    assert sources.currentText() == "Desk camera"
    sizes = on.part(QComboBox, "live-resolution")
    sizes.activated.emit(sizes.findText("320 × 240"))
    on.qtbot.waitUntil(lambda: ("desk", (320, 240)) in on.devices.opened, timeout=5000)
    mirror = on.part(QCheckBox, "live-mirror")
    assert mirror.isChecked()
    mirror.click()
    assert not on.source.mirrored
    assert settings.live_mirror is False
    on.wait("running")
    assert settings.live_camera == "desk"
    sources.activated.emit(sources.findText("Second camera"))
    on.qtbot.waitUntil(lambda: on.devices.opened[-1][0] == "second", timeout=5000)


def test_the_screen_is_shown_by_its_key(without):
    without.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    without.wait("running")
    without.wait_answer()


def test_the_bars_can_be_calmed_and_the_choice_is_remembered(on, settings):
    on.page.open_camera()
    on.wait("running")
    choice = on.part(QComboBox, "smoothing")
    assert choice.isVisible()
    choice.activated.emit(choice.findData(1000))
    assert settings.live_smoothing == 1000
    on.press(Qt.Key.Key_Escape)
    assert not choice.isVisible()


def test_below_its_threshold_the_answer_is_not_sure(on, settings):
    on.page.open_camera()
    on.wait_answer()
    spin = on.part(QSpinBox, "threshold")
    on.source.pause()
    answer = on.part(QLabel, "answer")
    spin.setValue(0)
    on.qtbot.waitUntil(lambda: answer.text() == on.bars.prediction()[0].label, timeout=5000)
    best = on.bars.prediction()[0].probability
    assert best < 0.99, "of an empty grey picture"
    spin.setValue(99)
    assert answer.text() == "Not sure"
    assert not on.bars.sure
    assert on.bars.prediction(), "it keeps saying what it sees"
    assert json.loads(settings.thresholds) == {"digits": 0.99}
    on.part(QToolButton, "reset-threshold").click()
    assert json.loads(settings.thresholds) == {}


def test_how_fast_everything_goes_is_said(on):
    on.page.open_camera()
    on.wait_answer()
    rates = [on.part(QLabel, f"fact-{key}") for key in ("shown", "answered", "latency")]
    assert all(rate.isVisible() for rate in rates)
    on.qtbot.waitUntil(lambda: all(rate.text() != "–" for rate in rates), timeout=10_000)
    assert "a second" in rates[0].text()
    assert "ms" in rates[2].text()
    on.source.pause()
    on.qtbot.waitUntil(lambda: rates[0].text() == "–", timeout=10_000)
