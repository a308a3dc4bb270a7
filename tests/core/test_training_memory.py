"""Batches that do not fit into the memory are halved."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from stripes import finished, same, trained

from core.models.classics import Mlp
from core.models.nets import ARCHITECTURES
from core.training.checkpoints import load_checkpoint
from core.training.config import TrainConfig
from core.training.events import Epoch, Note, RunFailed
from core.training.loop import train
from core.training.runs import RunFolder
from core.training.status import status


class Hungry(Mlp):
    """A network that has memory for batches of eight."""

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        if self.training and len(images) > 8:
            raise torch.OutOfMemoryError("Tried to allocate 20.00 GiB.")
        return super().forward(images)


def test_a_batch_that_does_not_fit_is_halved(
    config: TrainConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ARCHITECTURES, "hungry", Hungry)
    hungry = config.model_copy(update={"model": "hungry", "batch_size": 32})
    run = RunFolder.create(hungry, tmp_path / "run")
    events = list(train(hungry, run))
    notes = [event.message for event in events if isinstance(event, Note)]
    assert ["batches of 16" in notes[0], "batches of 8" in notes[1]] == [True, True]
    steps = [event.step for event in events if isinstance(event, Epoch)]
    assert steps == [190 // 8, 2 * (190 // 8), 3 * (190 // 8)]
    assert finished(events)

    small = hungry.model_copy(update={"batch_size": 8})
    expected = trained(RunFolder.create(small, tmp_path / "small"))
    assert same(load_checkpoint(run.folder, "last")["model"], expected["model"]), "as if begun with small batches"

    broken = RunFolder.create(hungry, tmp_path / "broken")
    begun = train(hungry, broken)
    assert next(event for event in begun if isinstance(event, Epoch)).epoch == 1
    begun.close()
    resumed = list(train(hungry, broken))
    assert not any(isinstance(event, Note) for event in resumed), "a resumed run remembers what fitted"
    assert same(load_checkpoint(broken.folder, "last")["model"], expected["model"])


def test_a_network_that_does_not_fit_at_all_is_said_to_be_too_large(
    config: TrainConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def huge(*_: object) -> torch.nn.Module:
        raise RuntimeError("MPS backend out of memory (MPS allocated: 1.00 GB, other allocations: 7.00 GB).")

    monkeypatch.setitem(ARCHITECTURES, "huge", huge)
    *_, last = train(config.model_copy(update={"model": "huge"}), RunFolder.create(config, tmp_path / "run"))
    assert isinstance(last, RunFailed)
    assert (last.reason, "smaller network" in last.advice) == ("There is not enough memory.", True)


LITTLE_MEMORY = """
import resource, sys
from pathlib import Path
from core.models.classics import Mlp
from core.models.nets import ARCHITECTURES
from core.training.events import Epoch, RunStarted
from core.training.loop import train
from core.training.runs import RunFolder

class Wide(Mlp):
    def forward(self, images):
        return super().forward(images) + 0 * images.new_ones(len(images), 2_000_000)[:, :1]

ARCHITECTURES["wide"] = Wide
run = RunFolder.open(Path(sys.argv[1]))
for event in train(run.config, run):
    if isinstance(event, RunStarted):
        used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + 600 * 2**20, resource.RLIM_INFINITY))
    if isinstance(event, Epoch):
        break
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_a_batch_that_really_does_not_fit_is_halved(config: TrainConfig, tmp_path: Path) -> None:
    """Each example of a step needs 8 MB, and the process is allowed 600 MB."""
    run = RunFolder.create(config.model_copy(update={"model": "wide", "batch_size": 180}), tmp_path / "run")
    command = [sys.executable, "-c", LITTLE_MEMORY, str(run.folder)]
    child = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=100)
    assert child.returncode == 0, child.stderr
    notes = [event["message"] for event in run.events() if event["event"] == "note"]
    assert ["batches of 90" in notes[0], "batches of 45" in notes[1], len(notes)] == [True, True, 2]
    assert status(run).epoch == 1


def test_when_nothing_fits_the_run_fails_in_words(
    config: TrainConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ARCHITECTURES, "hungry", Hungry)
    monkeypatch.setattr("core.training.memory.SMALLEST", 10)
    hungry = config.model_copy(update={"model": "hungry"})
    *_, last = train(hungry, RunFolder.create(hungry, tmp_path / "run"))
    assert isinstance(last, RunFailed)
    assert "not enough memory" in last.reason
    assert "smaller" in last.advice
