"""The window's side of the recogniser, with the real child: newest wins, cancel, crash and restart."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from patience import CHILD
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.sources.drawing import render
from core.types import Drawing, FileFailure, Image, Prediction, Stroke
from desktop.workers.recogniser import CRASHES, RecogniserClient

SHAPES = {
    "7": Stroke(((40, 40), (160, 40), (90, 170)), 12),
    "1": Stroke(((100, 30), (100, 170)), 12),
}


def picture(digit: str) -> Image:
    grey = render(Drawing(200, 200, (SHAPES[digit],)), 28)
    return Image(np.repeat(grey[:, :, None], 3, axis=2), digit)


@pytest.fixture
def own_client(qapp: QApplication) -> Iterator[RecogniserClient]:
    """A recogniser of the test's own, which may be killed."""
    client = RecogniserClient()
    client.start()
    yield client
    client.stop()


def recognised(qtbot: QtBot, client: RecogniserClient, digit: str, channel: str = "draw") -> Prediction:
    with qtbot.waitSignal(client.predicted, timeout=CHILD) as caught:
        client.recognise_image(channel, "digits", picture(digit), 3)
    assert caught.args is not None
    assert caught.args[0] == channel
    prediction: Prediction = caught.args[1]
    return prediction


def test_a_picture_is_recognised_and_the_model_loads_by_itself(qtbot: QtBot, client: RecogniserClient) -> None:
    prediction = recognised(qtbot, client, "7")
    assert prediction.candidates[0].label == "7"
    assert len(prediction.candidates) == 3
    assert prediction.image == "7"
    state = client.state("digits")
    assert state is not None
    assert (state.kind, bool(state.engine), bool(state.device)) == ("ready", True, True)


def test_the_newest_request_of_a_channel_is_answered_last(qtbot: QtBot, client: RecogniserClient) -> None:
    recognised(qtbot, client, "7")
    answers: list[str] = []
    client.predicted.connect(lambda channel, prediction: answers.append(prediction.image))
    for _ in range(20):
        client.recognise_image("draw", "digits", picture("7"), 1)
    client.recognise_image("draw", "digits", picture("1"), 1)
    qtbot.waitUntil(lambda: not client.busy("draw"), timeout=CHILD)
    assert answers[-1] == "1"
    assert len(answers) <= 3, "what is out of date is not computed"


def test_a_cancelled_request_is_never_answered(qtbot: QtBot, client: RecogniserClient) -> None:
    recognised(qtbot, client, "7")
    answered: list[object] = []
    client.predicted.connect(lambda channel, _: answered.append(channel))
    client.recognise_image("draw", "digits", picture("7"), 1)
    client.recognise_image("draw", "digits", picture("1"), 1)
    client.cancel("draw")
    recognised(qtbot, client, "7", channel="other")
    assert answered == ["other"]


def test_frames_of_any_size_go_through(qtbot: QtBot, client: RecogniserClient) -> None:
    random = np.random.default_rng(0)
    for height, width in ((1, 1), (3, 1000), (1200, 900), (28, 28)):
        image = Image(random.integers(0, 256, (height, width, 3), dtype=np.uint8), f"{width}x{height}")
        with qtbot.waitSignal(client.predicted, timeout=CHILD) as caught:
            client.recognise_image("recognise", "digits", image, 10)
        assert caught.args is not None
        assert caught.args[1].image == f"{width}x{height}"


def test_files_of_a_folder_are_answered_and_can_be_cancelled(
    qtbot: QtBot, client: RecogniserClient, tmp_path: Path
) -> None:
    files = []
    for number in range(12):
        files.append(tmp_path / f"{number}.png")
        PIL.Image.fromarray(picture("7").pixels).save(files[-1])
    (tmp_path / "3.png").write_bytes(b"broken")
    done: list[object] = []
    client.file_done.connect(lambda channel, answer: done.append(answer))
    with qtbot.waitSignal(client.files_finished, timeout=CHILD) as finished:
        client.recognise_files("folder", "digits", files, 1)
    assert finished.args == ["folder", False]
    assert [type(answer) for answer in done] == [FileFailure if n == 3 else Prediction for n in range(12)]

    with qtbot.waitSignal(client.files_finished, timeout=CHILD) as finished:
        client.recognise_files("folder", "digits", files * 500, 1)
        qtbot.waitSignal(client.file_done, timeout=CHILD).wait()
        client.cancel("folder")
    assert finished.args == ["folder", True]
    assert not client.busy("folder")


def test_nothing_of_the_folder_before_is_taken_for_one_of_the_new_folder(
    qtbot: QtBot, own_client: RecogniserClient, tmp_path: Path
) -> None:
    file = tmp_path / "7.png"
    PIL.Image.fromarray(picture("7").pixels).save(file)
    own_client.start()
    with qtbot.waitSignal(own_client.file_done, timeout=CHILD):
        own_client.recognise_files("folder", "digits", [file] * 5000, 1)
    models: list[str] = []
    own_client.file_done.connect(lambda channel, answer: models.append(answer.model))
    with qtbot.waitSignal(own_client.files_finished, timeout=CHILD) as finished:
        own_client.recognise_files("folder", "cifar10", [file] * 3, 1)  # which is not loaded yet
    assert finished.args == ["folder", False]
    assert models == ["cifar10"] * 3


def test_an_unknown_model_fails_with_a_sentence(qtbot: QtBot, client: RecogniserClient) -> None:
    with qtbot.waitSignal(client.failed, timeout=CHILD) as failed:
        client.recognise_image("draw", "resnet81", picture("7"), 1)
    assert failed.args is not None
    assert failed.args[0] == "draw"
    assert "did you mean" in failed.args[1]
    state = client.state("resnet81")
    assert state is not None
    assert state.kind == "failed"


@pytest.mark.skipif(os.name != "posix", reason="kills the child with a signal")
def test_after_a_crash_it_starts_again_and_says_so(qtbot: QtBot, own_client: RecogniserClient) -> None:
    recognised(qtbot, own_client, "7")
    first = own_client.process_id()
    with qtbot.waitSignal(own_client.notice, timeout=CHILD) as notice:
        os.kill(first, signal.SIGKILL)
    assert notice.args is not None
    assert "started again" in notice.args[0]
    assert recognised(qtbot, own_client, "1").image == "1"
    assert own_client.process_id() not in (0, first)


@pytest.mark.skipif(os.name != "posix", reason="kills the child with a signal")
def test_what_was_lost_in_a_crash_is_told_to_its_page(qtbot: QtBot, own_client: RecogniserClient) -> None:
    recognised(qtbot, own_client, "7")
    os.kill(own_client.process_id(), signal.SIGSTOP)
    with qtbot.waitSignals([own_client.failed, own_client.notice], timeout=CHILD):
        own_client.recognise_image("draw", "digits", picture("7"), 1)
        os.kill(own_client.process_id(), signal.SIGKILL)
    assert recognised(qtbot, own_client, "1").image == "1"


@pytest.mark.skipif(os.name != "posix", reason="kills the child with a signal")
def test_crash_upon_crash_ends_with_advice_and_a_new_try_works(qtbot: QtBot, own_client: RecogniserClient) -> None:
    sentences: list[str] = []
    own_client.notice.connect(lambda sentence, _: sentences.append(sentence))
    for _ in range(CRASHES):
        qtbot.waitUntil(lambda: own_client.process_id() != 0, timeout=CHILD)
        own_client.load("digits")
        with qtbot.waitSignal(own_client.notice, timeout=CHILD):
            os.kill(own_client.process_id(), signal.SIGKILL)
    assert "restart the program" in sentences[-1]
    state = own_client.state("digits")
    assert state is not None
    assert state.kind == "failed"
    assert recognised(qtbot, own_client, "7").image == "7"


def test_stopping_leaves_no_process(qtbot: QtBot, own_client: RecogniserClient) -> None:
    recognised(qtbot, own_client, "7")
    own_client.stop()
    assert own_client.process_id() == 0
    own_client.stop()


def test_a_program_that_is_not_there_is_said_to_whoever_waits(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a virus scanner has taken it away."""
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    client = RecogniserClient()
    monkeypatch.undo()
    with qtbot.waitSignals([client.notice, client.failed], timeout=CHILD) as heard:
        client.recognise_image("draw", "digits", picture("7"), 1)
    assert all("install the program again" in " ".join(each.args) for each in heard.all_signals_and_args)
    state = client.state("digits")
    assert state is not None
    assert state.kind == "failed"
