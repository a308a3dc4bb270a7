"""Pretrained networks learn new classes: the head alone, everything, or one after the other."""

import itertools
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import torch
from lively import put_weights
from safetensors.torch import load_file

from core.models.catalogue import find
from core.models.networks import load_network
from core.training.checkpoints import load_checkpoint
from core.training.config import TrainConfig, parse_config
from core.training.events import Epoch, RunFinished, RunStarted
from core.training.loop import train
from core.training.runs import RunFolder

HEAD = "classifier.1."


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the weights of a SqueezeNet that has learned nothing, but answers as if it had."""
    folder = tmp_path_factory.mktemp("weights")
    put_weights_into = pytest.MonkeyPatch()
    put_weights_into.setenv("SIGHTGLASS_WEIGHTS", str(folder))
    put_weights("squeezenet1_1", folder)
    put_weights_into.undo()
    return folder


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Photos of two kinds: red at the left, and red at the right."""
    folder = tmp_path_factory.mktemp("photos")
    random = np.random.default_rng(0)
    for number in range(24):
        kind = ("left", "right")[number % 2]
        pixels = random.integers(0, 90, (72, 80, 3), dtype=np.uint8)
        pixels[:, 40 * (number % 2) : 40 + 40 * (number % 2), 0] += 150
        (folder / kind).mkdir(exist_ok=True)
        PIL.Image.fromarray(pixels).save(folder / kind / f"{number}.png")
    return folder


@pytest.fixture
def config(photos: Path, weights: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> TrainConfig:
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(weights))
    values = {
        "task": "classification", "data": str(photos), "model": "squeezenet1_1", "epochs": 3, "batch_size": 6,
        "learning_rate": 0.01, "optimizer": "sgd", "schedule": "step", "step_epochs": 1, "step_factor": 0.5,
        "name": "sides", "pretrained": True, "backbone_rate": 0.1, "validation": 0.25, "threads": 1, "precision": "f32",
        "augmentation": {"flip": False, "brightness": 0.1, "crop": 0.8}, "seed": 2,
        "input": {"width": 64, "height": 64, "resize": 64},
    }  # fmt: skip
    return parse_config(values, "the test")


def after_each_epoch(run: RunFolder) -> list[dict[str, torch.Tensor]]:
    """The weights that each epoch ended with."""
    states = []
    for event in train(run.config, run):
        if isinstance(event, Epoch):
            state = load_checkpoint(run.folder, "last")
            assert state is not None
            states.append(state["model"])
    return states


def backbone_moved(before: dict[str, torch.Tensor], after: dict[str, torch.Tensor]) -> bool:
    names = [name for name in before if not name.startswith(HEAD)]
    moved = [name for name in names if not torch.equal(before[name], after[name])]
    assert not moved or len(moved) == len(names), "either all of it learns, or nothing"
    return bool(moved)


@pytest.mark.parametrize(
    ("changes", "moves"),
    [
        ({"freeze": "backbone"}, [False, False, False]),
        ({}, [True, True, True]),
        ({"head_epochs": 2}, [False, False, True]),
    ],
)
def test_the_backbone_learns_when_it_should(
    config: TrainConfig, weights: Path, tmp_path: Path, changes: dict[str, object], moves: list[bool]
) -> None:
    known = torch.load(weights / "squeezenet1_1-imagenet.pth", weights_only=True)
    states = after_each_epoch(RunFolder.create(config.model_copy(update=changes), tmp_path / "run"))
    # A checkpoint need not hold what stays as it is.
    whole = list(itertools.accumulate(states, lambda before, state: before | state, initial=known))
    assert [backbone_moved(before, after) for before, after in itertools.pairwise(whole)] == moves
    heads = [state[f"{HEAD}weight"] for state in states]
    assert all(not torch.equal(before, after) for before, after in itertools.pairwise(heads))


@pytest.mark.parametrize("changes", [{}, {"head_epochs": 1, "optimizer": "adamw"}, {"freeze": "backbone", "views": 2}])
def test_a_resumed_run_ends_as_if_it_had_not_been_stopped(
    config: TrainConfig, tmp_path: Path, changes: dict[str, object]
) -> None:
    config = config.model_copy(update=changes)
    *_, expected = after_each_epoch(RunFolder.create(config, tmp_path / "whole"))
    run = RunFolder.create(config, tmp_path / "left")
    for _ in range(2):
        events = train(config, run)
        next(event for event in events if isinstance(event, Epoch))
        events.close()
        torch.manual_seed(999)
    *_, resumed = after_each_epoch(run)
    assert all(torch.equal(resumed[name], expected[name]) for name in expected)


def test_the_schedule_steps_after_each_epoch(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config, tmp_path / "run")
    rates = [event.learning_rate for event in train(config, run) if isinstance(event, Epoch)]
    assert rates == pytest.approx([0.005, 0.0025, 0.00125])  # that of the step which would follow


def test_the_fine_tuned_network_is_a_model_like_any_other(config: TrainConfig, home: Path) -> None:
    run = RunFolder.create(config.model_copy(update={"freeze": "backbone", "epochs": 1}))
    started, *_, last = train(run.config, run)
    assert isinstance(started, RunStarted)
    assert started.classes == ("left", "right")
    assert isinstance(last, RunFinished), last
    entry = find("sides")
    assert (entry.source, entry.card.architecture, entry.card.classes) == ("yours", "squeezenet1_1", ("left", "right"))
    network = load_network(entry)
    assert network(torch.rand(1, 3, 64, 64)).shape == (1, 2)
    assert load_file(run.model / "weights.safetensors").keys() == network.state_dict().keys()


def test_the_input_is_the_pretrained_networks_own_where_none_is_given(config: TrainConfig, tmp_path: Path) -> None:
    values = config.model_dump(mode="json") | {"input": None, "epochs": 1, "freeze": "backbone"}
    config = parse_config(values, "the test")
    run = RunFolder.create(config, tmp_path / "run")
    *_, last = train(config, run)
    assert isinstance(last, RunFinished), last
    assert find(run.model).card.input == find("squeezenet1_1").card.input
