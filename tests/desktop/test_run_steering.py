"""Runs as the window steers them: real folders, real children that train, and outcomes in words."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from made_runs import FINISHED, append, config, events, make_pictures, runs_folder, written
from patience import CHILD

from core.models.catalogue import find
from core.training.runs import RunFolder
from desktop.workers import run_stopper
from desktop.workers.runs import Runs

POSIX = pytest.mark.skipif(os.name != "posix", reason="sends signals")


@pytest.fixture
def pictures(tmp_path):
    return make_pictures(tmp_path / "pictures")


@pytest.fixture
def runs(home, settings, qtbot, monkeypatch):
    """All runs of a home of the test's own, looked at often."""
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data-home"))  # where the system's bin is
    runs = Runs(settings)
    runs.watch()
    qtbot.waitUntil(lambda: runs.looked)
    yield runs
    for entry in runs.going_on():
        RunFolder.open(entry.folder).kill()
    qtbot.waitUntil(lambda: not runs.going_on(), timeout=CHILD)
    runs.unwatch()


@pytest.fixture
def notices(runs):
    heard: list[str] = []
    runs.notice.connect(lambda sentence, _details: heard.append(sentence))
    return heard


def the_run(runs):
    assert len(runs.entries()) == 1
    return runs.entries()[0]


def wait_for(runs, qtbot, state: str) -> Path:
    """The folder of the one run that there is, once it stands like that."""
    runs.look()
    qtbot.waitUntil(lambda: bool(runs.entries()) and the_run(runs).state == state, timeout=CHILD)
    return the_run(runs).folder


def wait_for_epoch(runs, qtbot) -> Path:
    """The folder of the one run, once it has finished an epoch and goes on."""
    folder = wait_for(runs, qtbot, "running")
    qtbot.waitUntil(lambda: the_run(runs).status.epoch > 0, timeout=CHILD)
    return folder


def test_without_runs_the_list_is_empty_and_nothing_heavy_is_imported(home):
    script = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.settings import Settings
from desktop.workers.runs import Runs
app = QCoreApplication([])
runs = Runs(Settings())
runs.changed.connect(app.quit)
runs.watch()
app.exec()
print(runs.entries(), *({"torch", "pydantic", "pyqtgraph", "openvino"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "()\n"), done.stderr


def test_a_run_is_queued_trained_by_a_child_and_becomes_a_model(runs, qtbot, pictures, notices):
    with qtbot.waitSignal(runs.added, timeout=CHILD) as added:
        runs.start(config(pictures))
    with qtbot.waitSignal(runs.models_changed, timeout=CHILD):
        assert wait_for(runs, qtbot, "finished") == added.args[0]
    entry = the_run(runs)
    assert entry.name == "bars"
    assert entry.status.epoch == 2
    assert find("bars").source == "yours"
    assert notices == []


@POSIX
def test_a_run_is_found_by_the_next_window_stopped_resumed_killed_and_resumable(
    runs, qtbot, pictures, notices, settings
):
    runs.start(config(pictures, epochs=2000))
    folder = wait_for_epoch(runs, qtbot)
    again = Runs(settings)
    again.look()
    qtbot.waitUntil(lambda: again.looked, timeout=CHILD)
    assert [entry.folder for entry in again.going_on()] == [folder]
    again.unwatch()

    runs.stop(folder)
    assert "asked to stop" in runs.stopping(folder)
    wait_for(runs, qtbot, "stopped")
    qtbot.waitUntil(lambda: len(notices) == 1)
    assert notices[0].startswith("“bars” was stopped; ")
    assert "of 2000 epochs are kept" in notices[0]
    assert runs.stopping(folder) == ""

    kept = the_run(runs).status.epoch
    runs.resume(folder)
    wait_for(runs, qtbot, "running")
    qtbot.waitUntil(lambda: the_run(runs).status.epoch > kept, timeout=CHILD)
    RunFolder.open(folder).kill()
    wait_for(runs, qtbot, "interrupted")
    assert "resume" in the_run(runs).status.sentence


def test_one_run_trains_while_the_others_wait_and_waiting_ones_can_be_withdrawn(runs, qtbot, pictures, notices):
    for _ in range(2):
        with qtbot.waitSignal(runs.added, timeout=CHILD):
            runs.start(config(pictures, epochs=2000))
    qtbot.waitUntil(lambda: [entry.state for entry in runs.entries()] == ["waiting", "running"], timeout=CHILD)
    second, first = runs.entries()
    assert (first.name, second.name) == ("bars", "bars 2")
    runs.stop(second.folder)
    qtbot.waitUntil(lambda: runs.entry(second.folder).state == "stopped", timeout=CHILD)
    qtbot.waitUntil(lambda: len(notices) == 1)
    assert notices == ["“bars 2” does not wait any more; it can be started later."]
    assert runs.entry(first.folder).state == "running"


@contextlib.contextmanager
def stubborn(folder: Path, *deaf_to: str) -> Iterator[subprocess.Popen]:
    """A process that holds a run as a training does, and hears neither requests nor some signals."""
    script = (
        "import signal, sys, time\nfrom pathlib import Path\nfrom core.training.runs import RunFolder\n"
        "for name in sys.argv[2:]: signal.signal(getattr(signal, name), signal.SIG_IGN)\n"
        "with RunFolder.open(Path(sys.argv[1])).training():\n    print('holding', flush=True)\n    time.sleep(600)"
    )
    command = [sys.executable, "-c", script, str(folder), *deaf_to]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"holding\n"
        try:
            yield process
        finally:
            process.kill()


@POSIX
@pytest.mark.parametrize(
    ("deaf_to", "ended_by", "words"),
    [((), signal.SIGTERM, "did not react and was ended"), (("SIGTERM",), signal.SIGKILL, "had to be ended by force")],
)
def test_who_does_not_react_is_ended_and_then_killed(
    runs, qtbot, pictures, notices, monkeypatch, deaf_to, ended_by, words
):
    monkeypatch.setattr(run_stopper, "POLITE_MS", 300)
    monkeypatch.setattr(run_stopper, "FIRM_MS", 3000)  # the runs are looked at once a second
    run = written(pictures, until=1.5)
    with stubborn(run.folder, *deaf_to) as process:
        wait_for(runs, qtbot, "running")
        runs.stop(run.folder)
        qtbot.waitUntil(lambda: bool(notices), timeout=CHILD)
        assert process.wait(timeout=10) == -ended_by
    assert notices == [f"“bars” {words}; 1 of 4 epochs are kept."]
    assert wait_for(runs, qtbot, "interrupted")


def test_a_run_that_cannot_work_fails_with_a_reason(runs, qtbot, tmp_path, notices):
    folder = make_pictures(tmp_path / "one class")
    for file in (folder / "low").iterdir():
        file.unlink()
    (folder / "low").rmdir()
    runs.start_recipe("digits-mlp", [f'data=["{folder}"]', "epochs=1"])
    wait_for(runs, qtbot, "failed")
    assert the_run(runs).status.sentence
    runs.start_recipe("telescope")
    qtbot.waitUntil(lambda: len(notices) == 1)
    assert "There is no recipe telescope" in notices[0]


def test_a_run_is_renamed_with_its_model(runs, qtbot, pictures, notices):
    run = written(pictures, FINISHED)
    wait_for(runs, qtbot, "finished")
    runs.rename(run.folder, "  my   bars ")
    qtbot.waitUntil(lambda: the_run(runs).name == "my bars")
    runs.rename(run.folder, "digits")
    qtbot.waitUntil(lambda: bool(notices))
    assert "choose another name" in notices[0]
    runs.rename(run.folder, " ")
    qtbot.waitUntil(lambda: len(notices) == 2)
    assert the_run(runs).name == "my bars"


def test_a_deleted_run_comes_back_from_the_bin(runs, qtbot, pictures):
    run = written(pictures, FINISHED)
    before = (run.folder / "events.jsonl").read_bytes()
    wait_for(runs, qtbot, "finished")
    runs.delete(run.folder)
    qtbot.waitUntil(lambda: runs.entries() == ())
    assert not run.folder.exists()
    assert [binned.name for binned in runs.binned] == ["bars"]
    with qtbot.waitSignal(runs.added) as added:
        runs.bring_back()
    assert added.args == [run.folder]
    wait_for(runs, qtbot, "finished")
    assert (run.folder / "events.jsonl").read_bytes() == before
    assert runs.binned == []
    assert list(runs_folder().parent.rglob("*.trashinfo")) == []
    runs.bring_back()  # there is no more, which is no trouble


def test_a_run_that_is_deleted_twice_is_deleted_once(runs, qtbot, pictures, notices):
    run = written(pictures, FINISHED)
    wait_for(runs, qtbot, "finished")
    runs.delete(run.folder)
    runs.delete(run.folder)
    assert runs.busy
    qtbot.waitUntil(lambda: not runs.busy and runs.entries() == ())
    runs.delete(run.folder)
    assert [binned.name for binned in runs.binned] == ["bars"]
    assert notices == []


def test_what_is_gone_from_the_bin_is_said(runs, qtbot, pictures, notices):
    run = written(pictures, FINISHED)
    wait_for(runs, qtbot, "finished")
    runs.delete(run.folder)
    qtbot.waitUntil(lambda: bool(runs.binned))
    runs.binned[0].place.rename(run.folder.parent / "elsewhere")
    runs.bring_back()
    qtbot.waitUntil(lambda: bool(notices))
    assert "no longer where it was put" in notices[0]


def test_a_run_that_goes_on_is_not_deleted(runs, qtbot, pictures, notices):
    run = RunFolder.create(config(pictures))
    with run.training():
        wait_for(runs, qtbot, "running")
        runs.delete(run.folder)
        assert notices == ["Stop the run before you delete it."]


def test_a_queue_whose_process_was_killed_is_started_again_by_the_next_window(runs, qtbot, pictures, settings):
    run = RunFolder.create(config(pictures))
    run.mark_waiting()
    wait_for(runs, qtbot, "waiting")
    again = Runs(settings)
    again.watch()
    wait_for(runs, qtbot, "finished")
    again.unwatch()


def test_a_run_from_elsewhere_is_listed_until_it_is_taken_off(runs, qtbot, pictures, settings, tmp_path, notices):
    stick = tmp_path / "stick" / "run"
    RunFolder.create(config(pictures), stick)
    append(stick, *events(2), FINISHED)
    with qtbot.waitSignal(runs.added) as added:
        runs.open_elsewhere(stick)
    assert added.args == [stick]
    wait_for(runs, qtbot, "finished")
    assert the_run(runs).elsewhere
    again = Runs(settings)
    again.look()
    qtbot.waitUntil(lambda: again.looked)
    assert the_run(again).folder == stick
    again.unwatch()
    runs.delete(stick)
    qtbot.waitUntil(lambda: runs.entries() == ())
    assert (stick / "config.toml").is_file(), "it is not ours to delete"
    runs.open_elsewhere(pictures)
    qtbot.waitUntil(lambda: bool(notices))
    assert "no run in" in notices[0]


@pytest.mark.parametrize("junk", ["no json", "7", '{"a": 1}', "[1, null]"])
def test_a_damaged_list_of_other_places_is_no_trouble(home, settings, qtbot, junk):
    settings.runs_elsewhere = junk
    runs = Runs(settings)
    runs.look()
    qtbot.waitUntil(lambda: runs.looked)
    assert runs.entries() == ()
    runs.unwatch()


def test_a_run_whose_config_is_damaged_says_so(runs, qtbot, pictures):
    run = written(pictures, FINISHED)
    (run.folder / "config.toml").write_text("epochs = ")
    wait_for(runs, qtbot, "damaged")
    assert "cannot be read" in the_run(runs).problem
