"""Runs as everybody else sees them: through their folders alone, while another process trains there."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from bars import School, make_school
from commands import SECONDS, records, start

from core import paths
from core.errors import ConfigError
from core.models.catalogue import find
from core.training.config import load_recipe
from core.training.events import Epoch, RunFailed, RunFinished, RunStopped, Step
from core.training.queue import is_being_worked, waiting_runs
from core.training.runs import RunFolder, list_runs
from core.training.status import status

pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> School:
    return make_school(tmp_path_factory.mktemp("school"))


@pytest.fixture
def at_home(school: School, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> School:
    """The school with a home folder of the test's own, in which this process looks as well."""
    env = {**school.env, "SIGHTGLASS_HOME": str(tmp_path / "home")}
    monkeypatch.setenv("SIGHTGLASS_HOME", env["SIGHTGLASS_HOME"])
    return School(school.folder, env)


def wait_for(happened: Callable[[], bool], process: "subprocess.Popen[str] | None" = None) -> None:
    """Until something outside this process happens; a process that ends instead is an error."""
    end = time.monotonic() + SECONDS
    while not happened():
        assert time.monotonic() < end
        assert process is None or process.poll() is None, process.communicate()
        time.sleep(0.01)


@contextlib.contextmanager
def endless(school: School, run: RunFolder) -> Iterator["subprocess.Popen[str]"]:
    """A process that trains in the folder for ever, past its first epoch."""
    with start("resume", run.folder, env=school.env) as process:
        try:
            wait_for(lambda: (now := status(run)).state == "running" and now.epoch > 0, process)
            yield process
        finally:
            process.kill()


def new_run(school: School, *changes: str, epochs: int = 1) -> RunFolder:
    return RunFolder.create(load_recipe(school.recipe, ["model=mlp", f"epochs={epochs}", *changes]))


def work_queue(school: School) -> "subprocess.CompletedProcess[str]":
    command = paths.program("work-queue")  # which leaves the processor to everybody else, and so may take its time
    return subprocess.run(command, env=school.env, capture_output=True, text=True, timeout=2 * SECONDS)


# how a run stands


def test_a_run_that_has_not_begun(at_home: School) -> None:
    run = new_run(at_home, epochs=3)
    before = status(run.folder)
    assert (before.state, before.epoch, before.epochs, before.metrics, before.model) == ("stopped", 0, 3, {}, None)
    assert "not begun" in before.sentence
    run.mark_waiting()
    assert status(run).state == "waiting"
    run.request_stop()
    assert status(run).state == "stopped"
    assert not run.stop_requested()


def test_the_last_event_tells_how_a_run_ended(at_home: School) -> None:
    run = new_run(at_home, epochs=9)
    step = Step(epoch=0, step=1, loss=1.0, accuracy=0.5, learning_rate=0.1, examples_per_second=10.0)
    epoch = Epoch(
        epoch=2, step=2, loss=0.9, accuracy=0.6, best=True, validation_loss=0.8, validation_accuracy=0.7,
        learning_rate=0.1, seconds=1.0,
    )  # fmt: skip
    for _ in range(3000):  # more than is read at once
        run.record(step)
    run.record(epoch)
    for _ in range(3000):
        run.record(step)
    middle = status(run)
    assert (middle.state, middle.epoch) == ("interrupted", 2)
    assert middle.metrics == {"loss": 0.9, "accuracy": 0.6, "validation_loss": 0.8, "validation_accuracy": 0.7}
    assert "2 of 9" in middle.sentence
    run.record(RunStopped(epoch=2))
    assert status(run).state == "stopped"
    run.record(RunFailed(reason="It broke.", advice="Mend it."))
    assert (status(run).state, status(run).sentence) == ("failed", "It broke. Mend it.")
    run.record(RunFinished(metrics={"accuracy": 0.75}, model=str(run.model)))
    assert (status(run).state, status(run).metrics) == ("finished", {"accuracy": 0.75})
    with (run.folder / "events.jsonl").open("a") as file:
        file.write('{"event": "ep\n[]\n7\n')  # a crash, and a file that somebody wrote into
    assert status(run).state == "finished"


def test_where_locks_do_not_work_the_newest_event_tells(at_home: School) -> None:
    """As on a share that may only be read, on which another computer trains."""
    run = new_run(at_home, epochs=9)
    run.record(Step(epoch=0, step=1, loss=1.0, accuracy=0.5, learning_rate=0.1, examples_per_second=10.0))
    (run.folder / "lock").mkdir()
    assert status(run).state == "running"
    assert run.trainer() == 0
    run.kill()  # whoever it is, it is not here
    an_hour_ago = time.time() - 3600
    os.utime(run.folder / "events.jsonl", (an_hour_ago, an_hour_ago))
    assert status(run).state == "interrupted"


def test_a_killed_run_is_interrupted_and_goes_on_for_one_process_until_it_is_stopped(at_home: School) -> None:
    run = new_run(at_home, epochs=100_000)
    with endless(at_home, run) as process:
        assert status(run).state == "running"
        assert run.trainer() == process.pid
        run.kill()
        process.communicate()
    assert process.returncode == -signal.SIGKILL
    after = status(run)
    assert after.state == "interrupted"
    assert f"{after.epoch} of 100000 epochs are done and kept" in after.sentence

    with endless(at_home, run) as process:
        assert status(run).state == "running"
        assert status(run).epoch >= after.epoch
        assert_no_other_process_trains_there(at_home, run)
        run.request_stop()
        output, errors = process.communicate(timeout=SECONDS)
    assert (process.returncode, errors) == (0, "")
    assert output.splitlines()[-1].startswith("stopped after")
    assert status(run).state == "stopped"
    assert not run.stop_requested()
    assert {path.name for path in run.folder.iterdir()} >= {"config.toml", "events.jsonl"}


def assert_no_other_process_trains_there(school: School, run: RunFolder) -> None:
    lines = (run.folder / "events.jsonl").read_bytes()
    with start("resume", run.folder, "--json", env=school.env) as second:
        output, errors = second.communicate(timeout=SECONDS)
    assert (second.returncode, output) == (2, "")
    assert "another process" in errors
    assert (run.folder / "events.jsonl").read_bytes().startswith(lines)
    assert status(run).state == "running"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not say how much a pipe holds")
def test_a_frozen_reader_does_not_stop_the_run(at_home: School) -> None:
    """Who should read the events from standard output does not; the run goes on, and its folder tells everything."""
    import fcntl

    run = new_run(at_home, epochs=40)
    with start("resume", run.folder, "--json", env=at_home.env) as process:
        try:
            assert process.stdout is not None
            fcntl.fcntl(process.stdout.fileno(), fcntl.F_SETPIPE_SZ, 4096)
            wait_for(lambda: status(run).state == "finished", process)
            output, errors = process.communicate(timeout=SECONDS)
        finally:
            process.kill()
    assert (process.returncode, errors) == (0, "")
    assert len(output) > 2 * 4096
    assert records(output) == list(run.events())


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way there")
def test_a_reader_that_leaves_ends_the_run(at_home: School) -> None:
    run = new_run(at_home, epochs=100_000)
    with start("resume", run.folder, "--json", env=at_home.env) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(SECONDS) == 1
    assert status(run).state == "interrupted"


# names


def test_names_are_taken_once(at_home: School) -> None:
    names = [new_run(at_home, "name=bars", "title=Bars").config for _ in range(3)]
    assert [config.name for config in names] == ["bars", "bars 2", "bars 3"]
    assert [config.title for config in names] == ["Bars", "Bars 2", "Bars 3"]
    assert new_run(at_home, "name=Digits").config.name == "Digits 2", "a bundled model has that name"
    assert sorted(RunFolder.open(folder).config.name for folder in list_runs()) == [
        "Digits 2",
        "bars",
        "bars 2",
        "bars 3",
    ]


def test_a_run_is_renamed(at_home: School) -> None:
    first, second = new_run(at_home), new_run(at_home)
    renamed = first.rename("Our first network")
    assert renamed.config.title == "Our first network"
    assert RunFolder.open(first.folder).config == renamed.config
    for name, words in (("bars 2", "already"), ("../up", "name"), ("", "name")):
        with pytest.raises(ConfigError, match=words):
            renamed.rename(name)
    assert second.rename("bars").config.name == "bars"
    assert renamed.rename("our first network").config.name == "our first network", "its own name is not taken"


def test_data_in_a_folder_is_found_from_everywhere(
    at_home: School, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "photos").mkdir()
    monkeypatch.chdir(tmp_path)
    run = new_run(at_home, 'data=["photos", "mnist"]', "repeats={photos = 2}")
    assert run.config.data == (str(tmp_path / "photos"), "mnist")
    assert run.config.repeats == {str(tmp_path / "photos"): 2}


# the queue


@pytest.mark.timeout(400)
def test_the_queue_trains_one_after_the_other_and_their_models_are_yours(at_home: School) -> None:
    """Runs that cannot be started do not hold it up."""
    first, second, third, untouchable, silent = (new_run(at_home) for _ in range(5))
    for run, blocked in ((untouchable, "pid"), (silent, "output.txt")):
        (run.folder / blocked).mkdir()  # so that nothing can be written there
    waiting = (untouchable, second, silent, first, third)
    for run in waiting:
        run.mark_waiting()
    assert [run.folder for run in waiting_runs()] == [run.folder for run in waiting]
    third.request_stop()
    done = work_queue(at_home)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert [status(run).state for run in (first, second, third)] == ["finished", "finished", "stopped"]
    ends = [list(run.events())[-1]["time"] for run in (second, first)]
    assert ends == sorted(ends)
    assert "epoch 1: loss" in (first.folder / "output.txt").read_text()
    assert [status(run).state for run in (untouchable, silent)] == ["interrupted", "failed"]
    for run in (untouchable, silent):
        last = list(run.events())[-1]
        assert (last["event"], "could not be started" in last["reason"]) == ("run_failed", True)
    assert waiting_runs() == ()
    assert not is_being_worked()
    entry = find(first.config.name)
    assert (entry.source, entry.here, entry.card.name) == ("yours", True, "bars")
    assert status(first).model == first.model
    first.rename("renamed")
    assert find("renamed").card.title == "renamed"


@pytest.mark.timeout(400)
def test_only_one_process_works_the_queue(at_home: School) -> None:
    run = new_run(at_home, epochs=100_000)
    run.mark_waiting()
    with subprocess.Popen(paths.program("work-queue"), env=at_home.env) as worker:
        wait_for(lambda: status(run).state == "running")
        later = new_run(at_home)
        later.mark_waiting()
        assert is_being_worked()
        assert work_queue(at_home).returncode == 0
        assert status(later).state == "waiting"
        run.request_stop()
        assert worker.wait(SECONDS) == 0
    assert (status(run).state, status(later).state) == ("stopped", "finished")


def test_who_looks_at_a_run_that_was_cut_off_is_not_taken_for_one_who_trains(at_home: School) -> None:
    """Two may look at once, and the number that was left behind may by now be that of another program."""
    run = new_run(at_home)
    (run.folder / "lock").touch()
    (run.folder / "pid").write_text(str(os.getppid()))
    with ThreadPoolExecutor(2) as pool:
        seen = set(pool.map(lambda _: run.trainer(), range(2000)))
    assert seen == {None}
