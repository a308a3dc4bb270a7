"""Training on small made-up data: events, the run folder, and what a config asks for."""

import itertools
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from class_folders import class_folder
from stripes import finished
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from core.models.package import open_package
from core.training.config import TrainConfig, load_recipe, parse_config
from core.training.data import load_data
from core.training.events import Epoch, Note, RunFinished, RunStarted, RunStopped, Step
from core.training.learner import Learner
from core.training.loop import train
from core.training.runs import RunFolder


def test_a_run_from_recipe_to_package(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config.model_copy(update={"epochs": 12}), tmp_path / "run")
    events = list(train(run.config, run))
    started, *middle, _ = events
    assert isinstance(started, RunStarted)
    assert (started.examples, started.validation_examples, started.steps_per_epoch) == (190, 50, 5)
    epochs = [event for event in middle if isinstance(event, Epoch)]
    assert [event.epoch for event in epochs] == list(range(1, 13))
    assert all(isinstance(event, Epoch | Step) for event in middle)
    assert epochs[-1].loss < epochs[0].loss
    assert finished(events).metrics["accuracy"] > 0.9

    lines = [json.loads(line) for line in (run.folder / "events.jsonl").read_text().splitlines()]
    assert lines == [json.loads(json.dumps(event.to_json())) for event in events]
    assert lines == list(run.events())
    assert [line["time"] for line in lines] == sorted(line["time"] for line in lines)

    card = open_package(Path(finished(events).model)).card
    assert card.name == "bars"
    assert card.metrics == finished(events).metrics
    assert card.training["seed"] == 5
    assert "MNIST" in card.licence
    assert card.temperature > 0
    assert (run.model / "thumbnail.png").read_bytes().startswith(b"\x89PNG")


def test_events_tell_how_much_was_right(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config.model_copy(update={"epochs": 8}), tmp_path / "run")
    events = list(train(run.config, run))
    steps = [event for event in events if isinstance(event, Step)]
    epochs = [event for event in events if isinstance(event, Epoch)]
    assert all(0 <= event.accuracy <= 1 for event in [*steps, *epochs])
    assert epochs[0].accuracy < epochs[-1].accuracy > 0.5
    accuracies = [event.validation_accuracy for event in epochs]
    expected = [accuracy == max(accuracies[: place + 1]) for place, accuracy in enumerate(accuracies)]
    assert [event.best for event in epochs] == expected


def test_training_ends_early_when_nothing_gets_better(config: TrainConfig, tmp_path: Path) -> None:
    changes = {"epochs": 50, "patience": 2, "learning_rate": 1e-9, "schedule": "constant", "ema_decay": 0.0}
    run = RunFolder.create(config.model_copy(update=changes), tmp_path / "run")
    *_, note, last = train(run.config, run)
    assert isinstance(note, Note)
    assert "ends early" in note.message
    assert isinstance(last, RunFinished)
    last_epoch = [event["epoch"] for event in run.events() if event["event"] == "epoch"][-1]
    assert last_epoch < 10
    resumed = list(train(run.config, run))
    assert not any(isinstance(event, Epoch) for event in resumed), "it has ended for good"


def test_tensorboard_shows_the_curves(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config, tmp_path / "run")
    for end in (3, 8):  # in the first epoch and in the second, which are then begun anew
        steps = itertools.count()
        *_, last = train(config, run, stop=lambda end=end, steps=steps: next(steps) >= end)
        assert isinstance(last, RunStopped)
    list(train(config, run))
    accumulator = EventAccumulator(str(run.folder / "tensorboard"))
    accumulator.Reload()
    tags = {"loss/training", "loss/validation", "accuracy/training", "accuracy/validation", "learning rate", "speed"}
    assert set(accumulator.Tags()["scalars"]) == tags
    measured = accumulator.Scalars("accuracy/validation")
    epochs = [event for event in run.events() if event["event"] == "epoch"]
    assert [point.step for point in measured] == [5, 10, 15]
    assert [point.value for point in measured] == pytest.approx([event["validation_accuracy"] for event in epochs])
    shown = [point.step for point in accumulator.Scalars("loss/training")]
    assert shown == sorted(set(shown)), "no step is shown twice"


def test_a_run_can_be_renamed_while_it_trains(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config, tmp_path / "run")
    events = train(config, run)
    next(events)
    run.rename("Bars and stripes")
    card = open_package(Path(finished(list(events)).model)).card
    assert (card.name, card.title) == ("Bars and stripes", "Bars and stripes")


def test_rare_classes_are_seen_as_often_or_weigh_as_much(config: TrainConfig, tmp_path: Path) -> None:
    data = load_data(config)
    uneven = data.training[0].subset(np.flatnonzero(data.training[0].labels != 3)[:-5])
    data = replace(data, training=(uneven,), repeats=(40,))
    drawn = torch.cat([seen for _, seen in data.batches(0, 100, torch.Generator().manual_seed(0), resample=True)])
    seen = drawn.bincount(minlength=10)
    assert seen[3] == 0
    assert (abs(seen[torch.arange(10) != 3] / len(drawn) - 1 / 9) < 0.02).all()

    weights = Learner(config.model_copy(update={"balance": "weight"}), data).class_weights
    assert weights is not None
    counts = np.bincount(uneven.labels, minlength=10)
    assert weights.numpy()[counts > 0] == pytest.approx(counts.sum() / 10 / counts[counts > 0])


def test_without_anything_to_compare_no_run_ends_early(tmp_path: Path, home: Path) -> None:
    """Where each class has one picture, nothing can be held out, whatever the config says."""
    settings = {"data": str(class_folder(tmp_path / "pair", {"ants": 1, "bees": 1})), "epochs": 4, "patience": 2}
    values = load_recipe("digits-mlp").model_dump(mode="json", exclude_none=True) | settings | {"batch_size": 2}
    values["input"] = {"width": 16, "height": 16, "resize": 16}
    run = RunFolder.create(parse_config(values, "here"))
    assert [event.epoch for event in train(run.config, run) if isinstance(event, Epoch)] == [1, 2, 3, 4]
