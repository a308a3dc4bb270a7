"""A run survives whatever happens to its process: it is killed again and again, the disk fills up, nobody listens."""

import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch
from bars import School, make_school
from commands import SECONDS, records, start

from core import paths
from core.errors import ConfigError, ModelError
from core.models.catalogue import find
from core.models.package import open_package, write_package
from core.training.checkpoints import load_checkpoint
from core.training.config import load_recipe
from core.training.events import RunFailed, RunFinished
from core.training.loop import train
from core.training.runs import RunFolder
from core.training.status import status

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other ways to end a process")


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> School:
    return make_school(tmp_path_factory.mktemp("school"))


@pytest.fixture(autouse=True)
def data(school: School, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGHTGLASS_DATA", school.env["SIGHTGLASS_DATA"])


def new_run(school: School, folder: Path, *changes: str) -> RunFolder:
    return RunFolder.create(load_recipe(school.recipe, ["model=mlp", *changes]), folder)


def epochs_in(found: RunFolder) -> list[int]:
    return [event["epoch"] for event in found.events() if event["event"] == "epoch"]


def assert_whole(found: RunFolder) -> None:
    """Nothing that was finished is lost, and the run says how it stands."""
    now = status(found)
    assert now.state == "interrupted"
    assert f"{now.epoch} of {now.epochs}" in now.sentence
    checkpoint = load_checkpoint(found.folder, "last")
    done = 0 if checkpoint is None else checkpoint["epoch"]
    recorded = max(epochs_in(found), default=0)
    # Between the checkpoint and its event there is a moment; the other way round there is none.
    assert recorded <= done <= recorded + 1


def killed_until_it_ends(school: School, found: RunFolder, kills: int) -> int:
    """Kill whoever trains, `kills` times, at random moments; then let the run end. Gives the kills that hit."""
    moments = random.Random(0)
    hit = 0
    for number in range(kills):
        before = max(epochs_in(found), default=0)
        with start("resume", found.folder, env=school.env) as process:
            if number % 5:  # every fifth is killed whatever it does, the others once they train
                wait_until(lambda: (found.folder / "pid").exists() or process.poll() is not None)
            time.sleep(moments.uniform(0, 1.5))
            process.send_signal(signal.SIGKILL)
            process.communicate()
        if process.returncode != -signal.SIGKILL:
            continue
        hit += 1
        if (found.folder / "pid").exists():
            assert_whole(found)
        assert max(epochs_in(found), default=0) >= before
    with start("resume", found.folder, "--json", env=school.env) as process:
        output, errors = process.communicate()  # however long the rest takes; the test has its own limit
    assert (process.returncode, errors) == (0, "")
    assert records(output)[-1]["event"] == "run_finished"
    return hit


def wait_until(happened: Callable[[], bool]) -> None:
    """Until something in another process happens."""
    end = time.monotonic() + SECONDS
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.01)


def assert_same_weights(one: RunFolder, other: RunFolder) -> None:
    first, second = (load_checkpoint(each.folder, "last") for each in (one, other))
    assert first is not None
    assert second is not None
    assert all(torch.equal(first["model"][name], second["model"][name]) for name in first["model"])


def repeated(found: RunFolder) -> int:
    """How many epochs were finished more often than once."""
    done = epochs_in(found)
    return len(done) - len(set(done))


@pytest.mark.timeout(300)  # it starts three processes, one after the other
def test_a_run_that_is_killed_ends_as_if_it_had_not_been(school: School, tmp_path: Path) -> None:
    """Epochs here are of some milliseconds, so that kills hit checkpoints and events as well."""
    whole, killed = (new_run(school, tmp_path / name, "epochs=60") for name in ("whole", "killed"))
    assert isinstance(list(train(whole.config, whole))[-1], RunFinished)
    hit = killed_until_it_ends(school, killed, kills=2)
    assert hit >= 1
    assert status(killed).state == "finished"
    assert max(epochs_in(killed)) == 60
    assert repeated(killed) <= hit
    assert_same_weights(whole, killed)
    assert open_package(killed.model).card.metrics == open_package(whole.model).card.metrics


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_run_survives_fifty_kills(school: School, tmp_path: Path) -> None:
    changes = ("model=lenet", "epochs=100", "augmentation.rotation=5", "ema_decay=0.9", "balance=resample")
    whole, killed = (new_run(school, tmp_path / name, *changes) for name in ("whole", "killed"))
    assert isinstance(list(train(whole.config, whole))[-1], RunFinished)
    hit = killed_until_it_ends(school, killed, kills=60)
    assert hit >= 50
    assert max(epochs_in(killed)) == 100
    assert repeated(killed) <= hit
    assert_same_weights(whole, killed)


# a full disk


def test_a_file_that_cannot_grow_ends_the_run_in_words(school: School, tmp_path: Path) -> None:
    """As on a full disk: no checkpoint can be written. Once there is room, the run goes on."""
    found = new_run(school, tmp_path / "run", "epochs=3")

    def little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))

    command = paths.program("resume", str(found.folder), "--json")
    limited = subprocess.run(
        command, env=school.env, capture_output=True, text=True, preexec_fn=little_room, timeout=SECONDS
    )
    assert limited.returncode == 1, limited.stderr
    last = records(limited.stdout)[-1]
    assert last["event"] == "run_failed"
    assert "checkpoint" in last["reason"]
    assert "make room" in last["reason"]
    assert status(found).state == "failed"
    assert not list(found.folder.rglob("*.part"))
    assert isinstance(list(train(found.config, found))[-1], RunFinished)
    assert status(found).state == "finished"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 6 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)]
    if mount is None or subprocess.run(command, capture_output=True).returncode != 0:
        pytest.skip("only root may mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize(("room", "epochs_kept"), [(0, 0), (30_000, 0), (600_000, 0), (1_300_000, 1), (2_500_000, 2)])
def test_a_full_disk_loses_nothing_that_was_finished(
    school: School, small_disk: Path, room: int, epochs_kept: int, capfd: pytest.CaptureFixture[str]
) -> None:
    """Wherever the run is when the disk is full: the lock, a checkpoint, the package's graph."""
    found = new_run(school, small_disk / "run", "epochs=2", "optimizer=sgd", "momentum=0")  # a checkpoint of 1.1 MB
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(small_disk).free - room))
    try:
        *_, last = train(found.config, found)
        assert isinstance(last, RunFailed)
        words = f"{last.reason} {last.advice}"
    except ConfigError as error:
        words = str(error)
    assert "make room" in words or "disk is full" in words
    assert status(found).state in ("failed", "interrupted", "stopped")
    assert (load_checkpoint(found.folder, "last") or {"epoch": 0})["epoch"] == epochs_kept
    assert max(epochs_in(found), default=0) <= epochs_kept

    ballast.unlink()
    *_, last = train(found.config, found)
    assert isinstance(last, RunFinished), last
    assert status(found).state == "finished"
    assert open_package(found.model).card.metrics
    assert not list(found.folder.rglob("*.part"))
    assert capfd.readouterr() == ("", "")


def test_a_package_that_does_not_fit_is_no_package(school: School, small_disk: Path) -> None:
    card = find("digits").card
    with pytest.raises(ModelError, match="make room"):
        write_package(small_disk / "model", card, {"weight": torch.zeros(2_000_000)}, b"")
    assert list(small_disk.iterdir()) == []
