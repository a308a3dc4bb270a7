"""Live sources: cameras that are slow, busy, forbidden, unplugged and back; through the session that a camera uses."""

import time
from contextlib import contextmanager
from itertools import pairwise

import numpy as np
import pytest
import shiboken6
from live_parts import ChangingDevices, Filming, PretendCamera, rgb_frame
from PySide6.QtCore import QTimer

from desktop.live import silence
from desktop.live.source import LiveSource


class Watcher:
    """A source, and what it said."""

    def __init__(self, source: LiveSource, devices: ChangingDevices, qtbot) -> None:
        self.source, self.devices, self.qtbot = source, devices, qtbot
        self.kinds: list[str] = []
        self.frames = 0
        source.state_changed.connect(lambda state: self.kinds.append(state.kind))
        source.frame_arrived.connect(self._count)

    def _count(self, _frame: object) -> None:
        self.frames += 1

    def wait(self, kind: str) -> None:
        self.qtbot.waitUntil(lambda: self.source.state.kind == kind, timeout=10_000)

    def wait_frames(self, count: int) -> None:
        before = self.frames
        self.qtbot.waitUntil(lambda: self.frames >= before + count, timeout=10_000)

    def grey(self) -> int:
        return int(self.source.image().pixels[0, 0, 0])


@contextmanager
def watching(devices: ChangingDevices, qtbot):
    source = LiveSource(devices=devices)
    try:
        yield Watcher(source, devices, qtbot)
    finally:
        source.close()
        shiboken6.delete(source)


@pytest.fixture
def desk() -> PretendCamera:
    return PretendCamera("Desk camera")


@pytest.fixture
def film(desk):
    film = Filming(desk.frames)
    yield film
    film.stop()


@pytest.fixture
def on(desk, film, qtbot):
    """A source on a computer with one camera, which films."""
    with watching(ChangingDevices(desk=desk), qtbot) as watcher:
        yield watcher


def test_a_camera_is_opened_by_its_name_and_every_frame_comes(on, film):
    assert [each.name for each in on.source.cameras()] == ["Desk camera"]
    on.source.open_camera("desk", (320, 240))
    assert on.source.state.kind == "opening"
    assert "Desk camera" in on.source.state.sentence
    on.wait("running")
    assert on.source.state.title == "Desk camera"
    assert on.devices.opened == [("desk", (320, 240))]
    on.wait_frames(20)
    film.stop()
    on.qtbot.waitUntil(lambda: on.grey() == film.sent - 1)
    assert on.source.image().size == (64, 48)


def test_a_slow_driver_holds_nothing_up(on, desk):
    desk.seconds = 1.0
    ticks = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    start = time.monotonic()
    on.source.open_camera("desk")
    assert time.monotonic() - start < desk.seconds
    on.wait("running")
    timer.stop()
    assert time.monotonic() - start >= 1.0
    assert max(after - before for before, after in pairwise(ticks)) < 0.3


def test_a_camera_that_opens_slowly_is_closed_at_once(on, desk):
    desk.seconds = 0.5
    on.source.open_camera("desk")
    on.qtbot.waitUntil(lambda: on.devices.asked == 1)
    on.source.close()
    assert on.source.state.kind == "off"
    on.qtbot.waitUntil(lambda: bool(on.devices.opened), timeout=5000)
    assert (on.frames, on.source.state.kind) == (0, "off")
    on.source.open_camera("desk")
    on.wait("running")


@pytest.mark.parametrize(
    ("reason", "words", "way_out"),
    [
        ("busy", "another program", "try again"),
        ("broken", "cannot be opened", "try again"),
        ("denied", "not let", "Allow"),
    ],
)
def test_a_camera_that_does_not_open_says_why_and_can_be_tried_again(on, desk, reason, words, way_out):
    desk.trouble = reason
    on.source.open_camera("desk")
    on.wait("failed")
    assert words in on.source.state.sentence
    assert way_out in on.source.state.remedy
    assert on.source.image() is None
    desk.trouble = ""  # the other program was closed
    on.source.retry()
    on.wait("running")
    assert on.kinds == ["opening", "failed", "opening", "running"]


def test_permission_is_asked_for_and_may_be_refused(on):
    on.devices.allowed = "undetermined"
    on.source.open_camera("desk")
    assert on.source.state.kind == "opening"
    assert "asks whether" in on.source.state.sentence
    on.devices.allowed = "denied"
    on.devices.answered()
    assert on.source.state.kind == "failed"
    assert "settings" in on.source.state.remedy
    assert on.devices.opened == []
    on.devices.allowed = "granted"
    on.source.retry()
    on.wait("running")


def test_a_late_permission_does_not_open_what_was_given_up(on):
    on.devices.allowed = "undetermined"
    on.source.open_camera("desk")
    on.source.close()
    on.devices.allowed = "granted"
    on.devices.answered()
    assert on.source.state.kind == "off"
    assert on.devices.opened == []


def test_an_unplugged_camera_is_named_and_comes_back_by_itself(on):
    on.source.open_camera("desk")
    on.wait_frames(3)
    camera = on.devices.unplug("desk")
    assert on.source.state.kind == "failed"
    assert "“Desk camera” was unplugged" in on.source.state.sentence
    before = on.frames
    on.devices.plug("other-socket", camera)  # the system may give it another id
    on.wait("running")
    assert "is back" in on.source.state.sentence
    on.wait_frames(3)
    assert on.frames > before
    assert on.source.wanted.id == "other-socket"


def test_another_camera_that_comes_or_goes_disturbs_nothing(on):
    on.source.open_camera("desk")
    on.wait_frames(2)
    with on.qtbot.waitSignal(on.source.devices_changed):
        on.devices.plug("second", PretendCamera("Second"))
    on.devices.unplug("second")
    assert on.kinds == ["opening", "running"]


def test_a_camera_that_sends_nothing_is_said_to_be_silent_until_it_does(on, film, monkeypatch):
    monkeypatch.setattr(silence, "OPENING_MS", 150)
    film.stop()
    on.source.open_camera("desk")
    on.wait("failed")
    assert "sends no picture" in on.source.state.sentence
    film.send()
    on.wait("running")


def test_a_camera_that_stalls_is_noticed_and_goes_on_when_it_does(on, film, monkeypatch):
    monkeypatch.setattr(silence, "STALLED_MS", 200)
    on.source.open_camera("desk")
    on.wait("running")
    film.stop()
    on.wait("failed")
    assert "stopped sending" in on.source.state.sentence
    film.send()
    on.wait("running")


def test_without_a_camera_a_clip_stands_in_until_one_is_plugged_in(desk, film, qtbot):
    with watching(ChangingDevices(), qtbot) as on:
        on.source.open_camera()
        on.wait("running")
        assert "No camera was found" in on.source.state.sentence
        assert on.source.image().size == (640, 480)
        assert not on.source.mirrored
        on.devices.plug("desk", desk)
        on.qtbot.waitUntil(lambda: on.source.state.title == "Desk camera" and on.source.state.kind == "running")


def test_a_pause_keeps_the_picture(on):
    on.source.open_camera("desk")
    on.wait_frames(3)
    on.source.pause()
    kept, count = on.grey(), on.frames
    sent = on.devices.plugged["desk"].frames
    with on.qtbot.waitSignal(sent.readyToSendVideoFrame, raising=False, timeout=150):
        pass
    assert (on.grey(), on.frames) == (kept, count)
    on.source.resume()
    on.wait_frames(2)
    assert on.source.state.kind == "running"


def test_a_camera_is_mirrored_at_first_and_as_the_user_says_afterwards(on, film):
    film.stop()
    wide = np.tile(np.arange(64, dtype=np.uint8)[:, None], (48, 1, 3))
    on.source.open_camera("desk")
    on.qtbot.waitUntil(lambda: bool(on.devices.opened))
    on.qtbot.waitUntil(lambda: on.devices.plugged["desk"].frames.sendVideoFrame(rgb_frame(wide)))
    on.wait("running")
    assert on.source.mirrored
    assert np.array_equal(on.source.image().pixels, wide[:, ::-1])
    on.source.pause()
    on.source.mirrored = False
    assert np.array_equal(on.source.image().pixels, wide), "also while it stands still"
    on.source.close()
    on.source.open_camera("desk")
    assert not on.source.mirrored


def test_a_source_that_rests_lets_the_camera_go_and_wakes(on):
    on.source.open_camera("desk")
    on.wait_frames(2)
    on.source.rest()
    on.qtbot.waitUntil(lambda: not on.devices.plugged["desk"].frames.captureSession(), timeout=5000)
    on.source.wake()
    on.wait_frames(2)
    assert on.devices.opened == [("desk", None), ("desk", None)]


def test_nothing_comes_after_closing(on, film):
    on.source.open_camera("desk")
    on.wait_frames(3)
    on.source.close()
    count = on.frames
    film.send()
    with on.qtbot.waitSignal(on.source.frame_arrived, raising=False, timeout=150):
        pass
    assert on.frames == count
    assert on.source.state.kind == "off"
    assert on.source.image() is None


def test_a_camera_goes_from_one_page_to_another_without_being_busy(on, desk, qtbot):
    taken: list[bool] = []

    class Exclusive(ChangingDevices):
        def attach(self, session, id, resolution, failed):
            taken.append(desk.frames.captureSession() is not None)  # as a driver would see it
            return super().attach(session, id, resolution, failed)

    on.source.open_camera("desk")
    on.wait_frames(2)
    with watching(Exclusive(desk=desk), qtbot) as other:
        for _ in range(5):
            on.source.rest()
            other.source.open_camera("desk")
            other.wait_frames(2)
            other.source.close()
            on.source.wake()
            on.wait_frames(2)
    assert taken == [False] * 5
