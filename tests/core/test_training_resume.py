"""The same seed gives the same run, also where it was stopped and resumed."""

import itertools
import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from stripes import finished, same, trained

from core.augmentation import Augmentation
from core.training.config import TrainConfig
from core.training.events import Epoch, RunFinished, RunStarted, RunStopped
from core.training.loop import train
from core.training.runs import RunFolder


def test_the_same_config_gives_the_same_weights(config: TrainConfig, tmp_path: Path) -> None:
    other = config.model_copy(update={"seed": 6})
    first, again, different = (
        trained(RunFolder.create(chosen, tmp_path / name))
        for name, chosen in (("first", config), ("again", config), ("different", other))
    )
    assert same(first, again)
    assert not same(first["model"], different["model"])


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"optimizer": "sgd", "schedule": "cosine", "ema_decay": 0.0, "keep": "last"},
        {"schedule": "constant", "validation": 0.0, "augmentation": Augmentation()},
        {"optimizer": "adam", "schedule": "step", "step_epochs": 1, "warm_up": 0.1, "clip": 0.5, "balance": "weight"},
        {"optimizer": "rmsprop", "learning_rate": 0.001, "balance": "resample", "channels_last": False},
    ],
)
def test_a_resumed_run_ends_as_if_it_had_not_been_stopped(
    config: TrainConfig, tmp_path: Path, changes: dict[str, object]
) -> None:
    config = config.model_copy(update=changes)
    expected = trained(RunFolder.create(config, tmp_path / "whole"))

    broken = RunFolder.create(config, tmp_path / "broken")
    steps = itertools.count()
    *_, last = train(config, broken, stop=lambda: next(steps) >= 8)  # within the second epoch
    assert last == RunStopped(epoch=1, time=last.time)
    torch.manual_seed(999)  # another process would have other random states

    resumed = RunFolder.open(tmp_path / "broken")
    started = next(train(resumed.config, resumed))
    assert isinstance(started, RunStarted)
    assert started.epoch == 1
    assert same(trained(resumed), expected)


def test_a_run_can_be_left_at_any_epoch(config: TrainConfig, tmp_path: Path) -> None:
    expected = trained(RunFolder.create(config, tmp_path / "whole"))
    run = RunFolder.create(config, tmp_path / "left")
    for epoch in (1, 2):
        events = train(config, run)
        assert next(event for event in events if isinstance(event, Epoch)).epoch == epoch
        events.close()
    assert same(trained(run), expected)


def test_a_finished_run_can_be_resumed_to_write_its_package_again(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config.model_copy(update={"epochs": 1}), tmp_path / "run")
    first = load_file(Path(finished(list(train(run.config, run))).model) / "weights.safetensors")
    again = list(train(run.config, run))
    assert [type(event) for event in again] == [RunStarted, RunFinished]
    assert same(load_file(Path(finished(again).model) / "weights.safetensors"), first)


def test_the_best_weights_are_kept_even_if_the_power_fails_before_they_are(config: TrainConfig, tmp_path: Path) -> None:
    config = config.model_copy(update={"epochs": 2, "validation": 0.0})  # so that the newest are the best
    run = RunFolder.create(config, tmp_path / "run")
    best = run.folder / "checkpoint-best"
    for event in train(config, run):
        if isinstance(event, Epoch) and event.epoch == 1:
            shutil.copytree(best, tmp_path / "first")
    finished_at_once = load_file(run.model / "weights.safetensors")
    shutil.rmtree(best)
    shutil.copytree(tmp_path / "first", best)
    list(train(config, run))
    assert same(load_file(run.model / "weights.safetensors"), finished_at_once)
