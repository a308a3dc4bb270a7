"""The recogniser as the window uses it: a real child process, JSON lines, frames in shared memory."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import numpy as np
import PIL.Image
import pytest

from core import paths
from core.recogniser import Inbox
from core.shared_frame import create_block, write_frame
from core.sources.drawing import render
from core.types import Drawing, Stroke

SECONDS = 60
SEVEN = Drawing(200, 200, (Stroke(((40, 40), (160, 40), (90, 170)), 12),))


class Window:
    """The other end of the pipe."""

    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.heard: Queue[dict[str, Any]] = Queue()
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.heard.put(json.loads(line))

    def send(self, what: str, **fields: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": what, **fields}).encode() + b"\n")
        self.process.stdin.flush()

    def wait_for(self, *what: str) -> dict[str, Any]:
        while True:
            message = self.heard.get(timeout=SECONDS)
            if message["say"] in what:
                return message

    def close(self) -> int:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self.process.stdin.close()
        status = self.process.wait(timeout=SECONDS)
        self.reader.join(timeout=SECONDS)
        self.process.stdout.close()
        self.errors = self.process.stderr.read().decode()
        self.process.stderr.close()
        return status


@pytest.fixture
def window() -> Iterator[Window]:
    window = Window(paths.program("recogniser"))
    yield window
    if window.process.poll() is None:
        assert window.close() == 0
        assert window.errors == "", "nothing is printed past the protocol"


def load(window: Window, model: str = "digits") -> dict[str, Any]:
    window.send("load", model=model)
    return window.wait_for("ready", "failed")


def test_it_ends_with_a_window_that_was_killed_in_the_middle_of_a_request(window: Window) -> None:
    window.wait_for("started")
    assert window.process.stdin is not None
    window.process.stdin.write(b'{"do": "files", "id": 1, "paths": ["/home/some')
    assert window.close() == 0
    assert window.errors == ""


def digit_file(folder: Path, name: str = "seven.png") -> Path:
    path = folder / name
    PIL.Image.fromarray(255 - render(SEVEN, 28)).resize((200, 200)).save(path)
    return path


def test_a_frame_in_shared_memory_is_recognised(window: Window) -> None:
    assert load(window)["say"] == "ready"
    pixels = np.repeat(render(SEVEN, 28)[:, :, None], 3, axis=2)
    block = create_block(2**16)
    try:
        write_frame(block, pixels)
        common = {"channel": "draw", "model": "digits", "top_k": 3, "name": "drawing"}
        window.send("frame", id=1, block=block.name, width=28, height=28, **common)
        answer = window.wait_for("answer", "error")
    finally:
        assert window.close() == 0
        assert window.errors == ""
        block.close()
        block.unlink()  # the child must not have taken it along
    assert answer["id"] == 1
    assert answer["prediction"]["predictions"][0]["label"] == "7"
    assert len(answer["prediction"]["predictions"]) == 3


def test_a_file_is_recognised_and_a_broken_one_is_a_sentence(window: Window, tmp_path: Path) -> None:
    load(window)
    common = {"channel": "recognise", "model": "digits", "top_k": 1}
    window.send("file", id=1, path=str(digit_file(tmp_path)), **common)
    assert window.wait_for("answer")["prediction"]["predictions"][0]["label"] == "7"
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nno")
    window.send("file", id=2, path=str(tmp_path / "broken.png"), **common)
    answer = window.wait_for("answer", "error")
    assert answer["say"] == "error"
    assert "broken.png" in answer["message"]
    window.send("file", id=3, path=str(digit_file(tmp_path)), **common)
    assert window.wait_for("answer")["id"] == 3


def test_a_folder_is_answered_file_by_file_and_a_picture_goes_first(window: Window, tmp_path: Path) -> None:
    load(window)
    files = [str(digit_file(tmp_path, f"{number}.png")) for number in range(60)]
    window.send("files", id=1, model="digits", top_k=1, paths=[*files, str(tmp_path / "missing.png")])
    window.wait_for("file")
    window.send("file", id=2, channel="recognise", model="digits", top_k=1, path=files[0])
    heard = []
    while not heard or heard[-1]["say"] != "files_done":
        heard.append(window.heard.get(timeout=SECONDS))
    kinds = [message["say"] for message in heard]
    assert kinds.index("answer") < 40, "a picture does not wait for a folder"
    answers = [message for message in heard if message["say"] == "file"]
    assert [message["image"] for message in answers] == [*files[1:], str(tmp_path / "missing.png")]
    assert "missing.png" in answers[-1]["error"]
    assert heard[-1]["cancelled"] is False


def test_a_folder_can_be_stopped(window: Window, tmp_path: Path) -> None:
    load(window)
    files = [str(digit_file(tmp_path))] * 5000
    window.send("files", id=1, model="digits", top_k=1, paths=files)
    window.wait_for("file")
    window.send("stop_files", id=1)
    assert window.wait_for("files_done") == {"say": "files_done", "id": 1, "cancelled": True}


def test_an_unknown_model_fails_with_a_sentence_and_others_go_on(window: Window) -> None:
    failed = load(window, "resnet81")
    assert failed["say"] == "failed"
    assert "did you mean" in failed["message"]
    assert failed["details"] == ""
    assert load(window)["say"] == "ready"


MODULES_AT_EXIT = """
import atexit, json, sys
atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr))
from core.__main__ import main
sys.exit(main(["recogniser"]))
"""


def test_it_answers_without_importing_torch(tmp_path: Path) -> None:
    window = Window([sys.executable, "-c", MODULES_AT_EXIT])
    engine = load(window)["engine"]
    window.send("file", id=1, channel="draw", model="digits", top_k=1, path=str(digit_file(tmp_path)))
    window.wait_for("answer")
    assert window.close() == 0
    imported = {name.split(".")[0] for name in json.loads(window.errors)}
    assert {"PySide6", "typer"}.isdisjoint(imported)
    assert "openvino" in imported
    if engine == "openvino":  # where auto found a GPU, torch is what runs on it
        assert "torch" not in imported


def test_of_one_channel_the_newest_waits() -> None:
    inbox = Inbox()
    for number in range(5):
        inbox.put({"do": "frame", "channel": "draw", "id": number})
    inbox.put({"do": "file", "channel": "recognise", "id": 7})
    inbox.put({"do": "load", "model": "digits"})
    taken = [inbox.take(wait=False) for _ in range(4)]
    assert taken[0] == {"do": "load", "model": "digits"}
    assert [message and message["id"] for message in taken[1:]] == [4, 7, None]
    inbox.close()
    assert inbox.take(wait=True) is None


def test_it_ends_when_the_window_does(window: Window) -> None:
    load(window)
    assert window.close() == 0
