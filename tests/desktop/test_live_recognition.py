"""Recognition of what is live, with the real recogniser: one frame at a time, always the newest; calm bars."""

import math
import os
import signal

import numpy as np
import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from live_parts import ChangingDevices, Filming, rgb_frame
from patience import CHILD
from PySide6.QtMultimedia import QVideoFrameInput

from core.types import Candidate, Prediction
from desktop.live.formats import CameraFormat, choose, resolutions
from desktop.live.meter import RateMeter
from desktop.live.recognition import LiveRecognition
from desktop.live.smoothing import AMOUNTS, Smoother
from desktop.live.source import LiveSource
from desktop.settings import Settings
from desktop.workers.recogniser import RecogniserClient


class Bench:
    """Frames, a source, and what recognises it."""

    def __init__(self, client: RecogniserClient, qtbot) -> None:
        self.client, self.qtbot = client, qtbot
        self.frames = QVideoFrameInput()
        self.source = LiveSource(devices=ChangingDevices())
        self.recognition = LiveRecognition(client, self.source, "live", self.source)
        self.answers: list[Prediction] = []
        self.failures: list[str] = []
        self.recognition.predicted.connect(self.answers.append)
        self.recognition.failed.connect(lambda sentence, _details: self.failures.append(sentence))
        self.source.open_frames(self.frames, "made")

    def send(self, level: int) -> None:
        frame = rgb_frame(np.full((64, 48, 3), level, np.uint8))
        self.qtbot.waitUntil(lambda: self.frames.sendVideoFrame(frame), timeout=5000)

    def wait_answers(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.answers) >= count, timeout=CHILD)


@pytest.fixture
def on(client, qtbot):
    bench = Bench(client, qtbot)
    yield bench
    bench.recognition.stop()
    bench.source.close()
    shiboken6.delete(bench.source)


def test_frames_are_recognised_while_it_runs_and_only_then(on):
    on.recognition.set_model("digits")
    on.send(10)
    on.recognition.start()
    on.wait_answers(1)
    assert on.answers[0].model == "digits"
    assert len(on.answers[0].candidates) == 10
    on.recognition.stop()
    on.send(20)
    assert not on.client.busy("live")


def test_one_frame_is_under_way_and_the_newest_waits(on, monkeypatch):
    asked: list[int] = []
    ask = on.client.recognise_image

    def ask_and_note(channel, model, image, top_k):
        assert not on.client.busy("live"), "the one before is not answered"
        asked.append(int(image.pixels[0, 0, 0]))
        ask(channel, model, image, top_k)

    monkeypatch.setattr(on.client, "recognise_image", ask_and_note)
    on.recognition.set_model("digits")
    on.recognition.start()
    film = Filming(on.frames, fps=250)
    on.wait_answers(20)
    film.stop()
    sent = film.sent
    on.qtbot.waitUntil(lambda: bool(asked) and asked[-1] == (sent - 1) % 256, timeout=CHILD)
    assert len(asked) <= sent
    steps = np.diff(asked) % 256
    assert (steps > 0).all(), "never one that is older, and never the same again"


def test_another_model_looks_at_once_also_at_a_picture_that_stands_still(on):
    on.recognition.set_model("digits")
    on.recognition.start()
    on.send(100)
    on.wait_answers(1)
    on.source.pause()
    on.recognition.set_model("cifar10")
    on.wait_answers(2)
    assert on.answers[-1].model == "cifar10"


def test_a_model_that_cannot_be_loaded_is_said_once_and_not_asked_again_and_again(on):
    on.recognition.set_model("no-such-model")
    on.recognition.start()
    on.send(1)
    on.qtbot.waitUntil(lambda: bool(on.failures), timeout=CHILD)
    states = []
    on.client.model_changed.connect(states.append)
    for level in range(2, 8):
        on.send(level)
    on.recognition.set_model("digits")
    on.wait_answers(1)
    assert len(on.failures) == 1
    assert all(state.model != "no-such-model" for state in states)


def test_a_recogniser_that_ends_is_started_again_and_goes_on(on):
    on.recognition.set_model("digits")
    on.recognition.start()
    film = Filming(on.frames, fps=30)
    on.wait_answers(3)
    ended = on.client.process_id()
    os.kill(ended, signal.SIGKILL)
    on.qtbot.waitUntil(lambda: on.client.process_id() not in (0, ended), timeout=CHILD)
    count = len(on.answers)
    on.wait_answers(count + 3)
    film.stop()


def test_the_rates_are_told(on):
    on.recognition.set_model("digits")
    on.recognition.start()
    film = Filming(on.frames, fps=30)
    on.wait_answers(10)
    with on.qtbot.waitSignal(on.recognition.rates_changed, timeout=5000) as told:
        pass
    film.stop()
    (rates,) = told.args
    assert 1 < rates.answered_fps < 60
    assert 0 < rates.latency_ms < 5000
    assert rates.shown_fps == 0, "there is no view"


def prediction(*probabilities: float, model: str = "m") -> Prediction:
    labels = "abcdefgh"
    rows = [Candidate(labels[row], each) for row, each in enumerate(probabilities)]
    return Prediction("", model, "", "", tuple(sorted(rows, key=lambda each: -each.probability)))


shares = st.lists(st.floats(0, 1), min_size=1, max_size=8)


@given(st.lists(shares, min_size=1, max_size=6), st.sampled_from(AMOUNTS), st.floats(0, 5))
def test_smoothed_answers_are_shares_best_first(answers, amount, apart):
    smoother = Smoother(amount)
    for number, each in enumerate(answers):
        newest = prediction(*each)
        smoothed = smoother.smoothed(newest, number * apart)
        values = [candidate.probability for candidate in smoothed.candidates]
        assert len(values) == len(newest.candidates)
        assert values == sorted(values, reverse=True)
        assert all(0 <= value <= 1 for value in values)
        if amount == 0:
            assert {c.label: c.probability for c in smoothed.candidates} == {
                c.label: c.probability for c in newest.candidates
            }


def test_smoothing_goes_by_the_clock():
    for rate in (5, 50):
        smoother = Smoother(400)
        smoother.smoothed(prediction(1.0, 0.0), 0)
        for step in range(1, round(0.4 * rate) + 1):
            last = smoother.smoothed(prediction(0.0, 1.0), step / rate)
        kept = next(each.probability for each in last.candidates if each.label == "a")
        assert kept == pytest.approx(math.exp(-1), abs=0.01)


def test_another_model_begins_anew():
    smoother = Smoother(1000)
    smoother.smoothed(prediction(1.0, 0.0), 0)
    assert smoother.smoothed(prediction(0.2, 0.8, model="other"), 0.01).candidates[0].probability == 0.8


def test_the_amounts_of_smoothing_are_those_of_the_setting():
    setting = vars(Settings)["live_smoothing"]
    assert all(setting.accepts(amount) for amount in AMOUNTS)
    assert setting.default in AMOUNTS


formats = st.builds(CameraFormat, st.integers(1, 5000), st.integers(1, 5000), st.floats(0, 120), st.booleans())


@given(st.lists(formats, max_size=12))
def test_of_any_formats_one_is_chosen(offered):
    row = choose(offered)
    assert (row is None) == (not offered)
    for size in resolutions(offered):
        chosen = offered[choose(offered, size)]
        assert (chosen.width, chosen.height) == size


def test_a_camera_is_opened_lively_and_not_larger_than_useful():
    offered = [
        CameraFormat(1920, 1080, 30, True),
        CameraFormat(1280, 720, 10),
        CameraFormat(1280, 720, 30, True),
        CameraFormat(640, 480, 30),
    ]
    assert choose(offered) == 2
    assert choose(offered, (1920, 1080)) == 0
    assert choose(offered, (7, 7)) == 2, "what it does not have is no reason for none"
    assert resolutions(offered)[0] == (1920, 1080)


def test_a_rate_is_counted():
    meter = RateMeter()
    assert meter.rate() == 0
    meter.tick()
    assert meter.rate() == 0
    meter.tick()
    assert meter.rate() > 0
    meter.clear()
    assert meter.rate() == 0
