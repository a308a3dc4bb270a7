"""What else can be live: a screen, frames of someone else; what the system says of cameras, and what doctor tells."""

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
import shiboken6
from live_parts import ChangingDevices, Filming, PretendCamera
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrameInput

from desktop import doctor
from desktop.live import devices
from desktop.live.devices import Devices, reason_of
from desktop.live.source import LiveSource

ROOT = Path(__file__).parents[2]


@contextmanager
def opened():
    """A source on a computer without a camera."""
    source = LiveSource(devices=ChangingDevices())
    try:
        yield source
    finally:
        source.close()
        shiboken6.delete(source)


def test_frames_of_someone_else_take_the_same_way(qtbot):
    with opened() as source:
        came = []
        source.frame_arrived.connect(came.append)
        frames = QVideoFrameInput()
        source.open_frames(frames, "made")
        film = Filming(frames)
        qtbot.waitUntil(lambda: len(came) >= 10, timeout=10_000)
        film.stop()
        assert source.state.title == "made"


def test_a_screen_is_shown_and_one_that_is_gone_is_named(qtbot):
    with opened() as source:
        source.open_screen(source.screens()[0].id)
        qtbot.waitUntil(lambda: source.image() is not None, timeout=10_000)
        assert source.state.kind == "running"
        assert source.image().size[0] > 100
        source.open_window("no such window")
        qtbot.waitUntil(lambda: source.state.kind == "failed", timeout=10_000)
        assert "no such window" in source.state.sentence
        source.open_screen("no such screen")
        qtbot.waitUntil(lambda: source.state.kind == "failed" and "screen" in source.state.sentence, timeout=10_000)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Camera is in use", "busy"),
        ("Device or resource busy", "busy"),
        ("Permission denied", "denied"),
        ("?", "broken"),
    ],
)
def test_what_the_system_says_becomes_a_reason(text, reason):
    assert reason_of(text) == reason


def test_multimedia_is_not_loaded_until_something_live_is_opened():
    code = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from desktop.pages.recognise import RecognisePage
from desktop.settings import Settings
from desktop.workers.recogniser import RecogniserClient
page = RecognisePage(RecogniserClient(), Settings())
page.show()
app.processEvents()
assert "PySide6.QtMultimedia" not in sys.modules
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, result.stderr


def test_a_camera_that_went_away_before_it_could_be_opened(qapp):
    devices.prepare_multimedia()
    said = []
    assert Devices().attach(QMediaCaptureSession(), "no such camera", None, said.append) is None
    assert said == ["unplugged"]


def test_a_program_that_ends_while_a_camera_is_open_ends_quietly():
    code = """
import sys
sys.path.insert(0, "tests/desktop")
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from desktop.live.source import LiveSource
from live_parts import ChangingDevices, Filming, PretendCamera
camera = PretendCamera("Desk camera")
film = Filming(camera.frames)
source = LiveSource(devices=ChangingDevices(desk=camera))
source.open_camera("desk")
source.state_changed.connect(lambda state: state.kind == "running" and app.quit())
app.exec()
assert source.state.kind == "running"
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert result.returncode == 0, result.stderr
    assert "thread" not in result.stderr.lower().replace("threadlocal", "")


def test_this_computer_can_be_asked(qapp):
    real = Devices()
    assert all(camera.name and camera.id for camera in real.cameras())
    assert real.screens()
    assert isinstance(real.windows(), tuple)
    assert real.permission() in ("granted", "denied", "undetermined")


def test_doctor_names_every_camera(monkeypatch):
    listed = ChangingDevices(one=PretendCamera("Desk camera"), two=PretendCamera("Microscope", resolutions=()))
    monkeypatch.setattr(devices, "Devices", lambda: listed)
    found = [finding.found for finding in doctor.findings() if finding.check == "camera"]
    assert found == ["Desk camera, up to 640x480", "Microscope"]
    listed.allowed = "denied"
    assert all("allow it" in finding.advice for finding in doctor.findings() if finding.check == "camera")
    listed.plugged.clear()
    (none,) = [finding for finding in doctor.findings() if finding.check == "cameras"]
    assert none.found == "none found"
    assert "Plug one in" in none.advice
