"""Data sets as the window asks for them: real child processes, real folders, and the newest request wins."""

import contextlib
import http.server
import threading
from collections.abc import Iterator

import pytest
from made_data import make_folder, make_zip
from patience import CHILD

from core.errors import Cancelled
from core.training.config import load_recipe, to_toml
from desktop.workers.command import Command, CommandFailed
from desktop.workers.datasets import Datasets

NOBODY = "http://127.0.0.1:9"


@pytest.fixture
def datasets(home, qapp, monkeypatch) -> Iterator[Datasets]:
    monkeypatch.delenv("SIGHTGLASS_DATA", raising=False)
    datasets = Datasets()
    yield datasets
    datasets.cancel()


@pytest.fixture
def pets(tmp_path):
    return make_folder(tmp_path / "pets", cats=9, dogs=2)


def described(datasets, qtbot, path):
    with qtbot.waitSignal(datasets.described, timeout=CHILD) as told:
        datasets.describe(str(path))
    return told.args[0]


def test_the_catalogue_is_listed_with_what_is_to_be_fetched(datasets, qtbot):
    with qtbot.waitSignal(datasets.listed, timeout=CHILD) as told:
        datasets.list()
    found = {facts.name: facts for facts in told.args[0]}
    assert {"mnist", "cifar10", "ants-and-bees"} <= found.keys()
    assert not found["mnist"].here
    assert found["mnist"].bytes > 10**6
    assert found["mnist"].input["width"] == 28
    assert found["ants-and-bees"].input is None


def test_a_folder_is_described_and_then_checked(datasets, qtbot, pets):
    (pets / "cats" / "broken.png").write_bytes(b"no picture")
    facts = described(datasets, qtbot, pets)
    assert facts.classes == ("cats", "dogs")
    assert facts.class_counts["train"] == (10, 2)
    assert facts.imbalanced
    assert any("dogs" in sentence for sentence in facts.warnings)
    assert facts.broken == ()
    with qtbot.waitSignal(datasets.checked, timeout=CHILD) as told:
        datasets.check(str(pets))
    ((name, sentence),) = told.args[0].broken
    assert name.endswith("cats/broken.png")
    assert "broken.png" in sentence
    assert told.args[0].class_counts["train"] == (9, 2)


def test_a_zip_is_as_good_as_a_folder(datasets, qtbot, pets):
    assert described(datasets, qtbot, make_zip(pets)).classes == ("cats", "dogs")


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x03\x04 cut off"], ids=("empty", "text", "cut"))
def test_a_broken_zip_is_a_sentence(datasets, qtbot, tmp_path, content):
    (tmp_path / "broken.zip").write_bytes(content)
    with qtbot.waitSignal(datasets.not_described, timeout=CHILD) as told:
        datasets.describe(str(tmp_path / "broken.zip"))
    name, sentence, details = told.args
    assert name == str(tmp_path / "broken.zip")
    assert "broken.zip" in sentence
    assert sentence.endswith(".")
    assert details == ""


def test_of_two_questions_only_the_newest_is_answered(datasets, qtbot, pets, tmp_path):
    answers = []
    datasets.described.connect(answers.append)
    datasets.not_described.connect(lambda *told: answers.append(told))
    make_folder(tmp_path / "plants", roses=3, tulips=3)
    for path in (tmp_path / "nowhere", pets, tmp_path / "plants"):
        datasets.describe(str(path))
    qtbot.waitUntil(lambda: bool(answers), timeout=CHILD)
    assert [facts.classes for facts in answers] == [("roses", "tulips")]


def test_examples_are_shown_as_they_are_varied(datasets, qtbot, pets):
    recipe = to_toml(load_recipe("cifar10"))
    with qtbot.waitSignal(datasets.previewed, timeout=CHILD) as told:
        datasets.preview(str(pets), recipe, 0)
    first = told.args[0]
    assert set(first.classes) == {"cats", "dogs"}
    assert first.image.width() > 100
    with qtbot.waitSignal(datasets.previewed, timeout=CHILD) as told:
        datasets.preview(str(pets), recipe, 1)
    assert told.args[0].image != first.image


def test_examples_that_cannot_be_shown_are_a_sentence(datasets, qtbot, tmp_path):
    with qtbot.waitSignal(datasets.not_previewed, timeout=CHILD) as told:
        datasets.preview(str(tmp_path / "nowhere"), to_toml(load_recipe("cifar10")), 0)
    assert "nowhere" in told.args[0]


def test_a_data_set_that_cannot_be_fetched_is_a_sentence(datasets, qtbot, monkeypatch):
    monkeypatch.setenv("SIGHTGLASS_MIRROR", NOBODY)
    with qtbot.waitSignal(datasets.not_fetched, timeout=CHILD) as told:
        datasets.fetch("mnist")
    name, sentence, _ = told.args
    assert name == "mnist"
    assert "could not be fetched" in sentence
    assert datasets.fetching == ""


@pytest.fixture
def slow_mirror(monkeypatch) -> Iterator[threading.Event]:
    """A server that sends one megabyte of ten, and then waits for the event."""
    go_on = threading.Event()

    class School(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(10 * 2**20))
            self.end_headers()
            with contextlib.suppress(ConnectionError):
                self.wfile.write(bytes(2**20))
                go_on.wait(30)

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), School) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        monkeypatch.setenv("SIGHTGLASS_MIRROR", f"http://127.0.0.1:{server.server_address[1]}")
        yield go_on
        go_on.set()
        server.shutdown()
        thread.join()


def test_fetching_tells_how_far_it_is_and_can_be_cancelled(datasets, qtbot, slow_mirror, home):
    with qtbot.waitSignal(datasets.fetch_progressed, timeout=CHILD) as told:
        datasets.fetch("mnist")
    name, done, total = told.args
    assert name == "mnist"
    assert 0 < done <= 2**20
    assert total == 10 * 2**20
    heard = []
    datasets.fetched.connect(heard.append)
    datasets.not_fetched.connect(lambda *told: heard.append(told))
    with qtbot.waitSignal(datasets.fetch_progressed, timeout=CHILD) as told:
        datasets.fetch("cifar10")
    assert told.args[0] == "cifar10", "the one before is given up"
    datasets.cancel("fetch")
    assert datasets.fetching == ""
    with qtbot.waitSignal(datasets.listed, timeout=CHILD):
        datasets.list()
    assert heard == []
    assert [path for path in home.rglob("*") if path.is_file()] == [], "nothing half done is left"


def test_a_command_that_breaks_down_has_details():
    command = Command("datasets", "info", "--json")
    command._program[:] = [command._program[0], "-c", "raise RuntimeError('in the middle')"]
    with pytest.raises(CommandFailed) as caught:
        command.run(print)
    assert "try it again" in str(caught.value)
    assert "in the middle" in caught.value.details


def test_a_command_that_is_cancelled_before_it_begins_never_runs():
    command = Command("datasets", "list")
    command.cancel()
    with pytest.raises(Cancelled):
        command.run(print)
