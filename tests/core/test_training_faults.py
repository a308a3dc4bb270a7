"""What goes wrong in training, and in the folder of a run, ends in a sentence."""

import os
import time
from pathlib import Path
from pickle import PicklingError

import pytest
import torch

from core.errors import ConfigError, DataError
from core.models.classics import Mlp
from core.models.nets import ARCHITECTURES
from core.training.checkpoints import keep_as_best, load_checkpoint, save_checkpoint
from core.training.config import TrainConfig, parse_config
from core.training.events import RunFailed, RunFinished, RunStopped
from core.training.loop import train
from core.training.runs import RunFolder
from core.training.status import status


def test_a_loss_that_is_not_a_number_ends_the_run_with_advice(config: TrainConfig, tmp_path: Path) -> None:
    wild = config.model_copy(update={"learning_rate": 1000.0, "optimizer": "sgd", "schedule": "constant", "epochs": 50})
    run = RunFolder.create(wild, tmp_path / "run")
    *_, last = train(wild, run)
    assert isinstance(last, RunFailed)
    assert "such as 250" in last.advice
    assert list(run.events())[-1]["event"] == "run_failed"


class Faulty(Mlp):
    """A network with a mistake in it."""

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        raise IndexError("there is no layer 7")


def test_a_mistake_in_the_program_is_recorded_and_not_hidden(
    config: TrainConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ARCHITECTURES, "faulty", Faulty)
    run = RunFolder.create(config.model_copy(update={"model": "faulty"}), tmp_path / "run")
    with pytest.raises(IndexError):
        list(train(run.config, run))
    assert status(run).state == "failed"
    assert "there is no layer 7" in status(run).sentence


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"data": ("mnits",)}, "did you mean mnist"),
        ({"model": "digit-resnett"}, "digit-resnet"),
        ({"model": "resnet19", "pretrained": True, "data": ("nowhere",)}, "resnet18"),
        ({"batch_size": 5000}, "only 190 examples"),
        ({"repeats": {"pen-strokes": 2}}, "pen-strokes"),
        ({"device": "abacus"}, "abacus"),
    ],
)
def test_what_a_user_can_mend_fails_in_a_sentence(
    config: TrainConfig, tmp_path: Path, changes: dict[str, object], words: str
) -> None:
    config = config.model_copy(update=changes)
    *_, last = train(config, RunFolder.create(config, tmp_path / "run"))
    assert isinstance(last, RunFailed)
    assert words in last.reason
    assert last.advice


def test_pictures_of_another_size_than_the_input_are_named(config: TrainConfig, tmp_path: Path) -> None:
    values = config.model_dump(mode="json")
    values["input"] |= {"width": 32, "height": 32}
    config = parse_config(values, "here")
    *_, last = train(config, RunFolder.create(config, tmp_path / "run"))
    assert isinstance(last, RunFailed)
    assert "28 × 28" in last.reason


def test_a_checkpoint_of_another_network_is_refused(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config, tmp_path / "run")
    save_checkpoint(run.folder, "last", {"model": {"weight": torch.zeros(3)}})
    *_, last = train(config, run)
    assert isinstance(last, RunFailed)
    assert "does not fit" in last.reason


# the run folder


def test_a_checkpoint_is_replaced_whole_or_not_at_all(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config, tmp_path / "run")
    assert load_checkpoint(run.folder, "last") is None
    save_checkpoint(run.folder, "last", {"epoch": 1, "weights": [torch.ones(2)]})
    with pytest.raises((AttributeError, PicklingError)):  # in the middle of writing; which of them is Python's choice
        save_checkpoint(run.folder, "last", {"epoch": 2, "function": lambda: None})
    state = load_checkpoint(run.folder, "last")
    assert state is not None
    assert state["epoch"] == 1
    assert [path.name for path in (run.folder / "checkpoint-last").iterdir()] == ["state.pt"]


def test_when_the_power_is_cut_the_checkpoint_of_a_second_before_is_there(config: TrainConfig, tmp_path: Path) -> None:
    """Those after it may be of any length then, and hold anything."""
    run = RunFolder.create(config, tmp_path / "run")
    for epoch in (1, 2, 3):
        save_checkpoint(run.folder, "last", {"epoch": epoch})
        keep_as_best(run.folder)
        for which in ("last", "best"):
            state = load_checkpoint(run.folder, which)
            assert state is not None
            assert state["epoch"] == epoch, "whatever happens to the process alone"
    for which in ("last", "best"):
        (run.folder / f"checkpoint-{which}" / "newest.pt").unlink()
        (run.folder / f"checkpoint-{which}" / "newest.pt").write_bytes(b"")
        state = load_checkpoint(run.folder, which)
        assert state is not None
        assert state["epoch"] == 1
    long_ago = time.time() - 60
    os.utime(run.folder / "checkpoint-last" / "state.pt", (long_ago, long_ago))
    save_checkpoint(run.folder, "last", {"epoch": 2})
    keep_as_best(run.folder)
    for which in ("last", "best"):
        assert [path.name for path in (run.folder / f"checkpoint-{which}").iterdir()] == ["state.pt"]


def test_what_a_run_has_made_is_on_the_disk_when_it_ends(
    config: TrainConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lasting, fsync = set(), os.fsync

    def watched(descriptor: int) -> None:
        fsync(descriptor)
        lasting.add(os.fstat(descriptor).st_ino)

    monkeypatch.setattr(os, "fsync", watched)
    run = RunFolder.create(config, tmp_path / "run")
    *_, last = train(config, run)
    assert isinstance(last, RunFinished)
    made = {path.name for path in run.model.rglob("*") if path.stat().st_ino in lasting}
    assert made >= {"card.json", "weights.safetensors", "thumbnail.png", "graphs"}


def test_a_checkpoint_that_carries_code_is_not_run(config: TrainConfig, tmp_path: Path) -> None:
    class Harm:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (tmp_path / "harm",)  # type: ignore[return-value]

    run = RunFolder.create(config, tmp_path / "run")
    folder = run.folder / "checkpoint-last"
    folder.mkdir()
    torch.save({"epoch": Harm()}, folder / "state.pt")
    with pytest.raises(DataError, match="damaged"):
        load_checkpoint(run.folder, "last")
    (folder / "state.pt").write_bytes(b"cut off")
    with pytest.raises(DataError, match="damaged"):
        load_checkpoint(run.folder, "last")
    assert not (tmp_path / "harm").exists()


def test_a_line_that_a_crash_cut_off_is_passed_over(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config, tmp_path / "run")
    run.record(RunStopped(epoch=1, time=1.0))
    with (run.folder / "events.jsonl").open("a") as file:
        file.write('{"event": "st')
    run.record(RunStopped(epoch=2, time=2.0))
    assert [event["epoch"] for event in run.events()] == [1, 2]


def test_a_run_is_made_only_in_an_empty_place(config: TrainConfig, tmp_path: Path, home: Path) -> None:
    RunFolder.create(config, tmp_path / "run")
    with pytest.raises(ConfigError, match="already"):
        RunFolder.create(config, tmp_path / "run")
    with pytest.raises(ConfigError, match="no run"):
        RunFolder.open(tmp_path)
    first, second = RunFolder.create(config), RunFolder.create(config)
    assert first.folder != second.folder
    assert first.folder.parent == home / "runs"
