"""The recipes of transfer learning, on small photos and on real ones."""

import os
import time
from pathlib import Path

import pytest
from commands import environment, records, run
from stripes import finished
from transfers import INPUT, config_for, events_of

from core.training.config import load_recipe
from core.training.events import RunFailed
from core.training.loop import train
from core.training.runs import RunFolder

REAL_WEIGHTS = os.environ.get("SIGHTGLASS_WEIGHTS", "")

pytestmark = pytest.mark.usefixtures("school")


@pytest.mark.parametrize("name", ["transfer-frozen", "transfer-full", "transfer-scheduled"])
def test_the_recipes_take_any_network_and_data(name: str, photos: Path) -> None:
    config = load_recipe(name)
    assert (config.model, config.data) == ("resnet18", ("ants-and-bees",))
    assert config.pretrained
    other = load_recipe(name, [f"data={photos}", "model=mobilenet_v3_small"])
    assert other.data == (str(photos),)


def test_the_command_line_trains_and_the_model_recognises(photos: Path, weights: Path, tmp_path: Path) -> None:
    env = environment(SIGHTGLASS_WEIGHTS=str(weights), SIGHTGLASS_HOME=str(tmp_path / "home"))
    changes = [f"data={photos}", "model=squeezenet1_0", "epochs=3", "threads=1", "learning_rate=0.02"]
    changes += [f"input.{key}={value}" for key, value in INPUT.items()]
    options = [part for change in changes for part in ("--set", change)]
    done = run("train", "transfer-frozen", *options, "--run-dir", tmp_path / "run", "--json", env=env)
    assert done.returncode == 0, done.stderr
    *_, last = records(done.stdout)
    assert last["event"] == "run_finished"
    picture = photos / "val" / "down" / "000.png"
    answer = run("predict", "--model", last["model"], "--engine", "openvino", "--json", picture, env=env)
    assert answer.returncode == 0, answer.stderr
    assert records(answer.stdout)[0]["predictions"][0]["label"] == "down"


def test_a_frozen_network_needs_pretrained_weights_that_are_there(photos: Path, tmp_path: Path) -> None:
    events = events_of(config_for(photos, model="squeezenet1_9"), tmp_path / "run")
    assert isinstance(events[-1], RunFailed)
    assert "squeezenet1_0" in events[-1].reason


# real photos and weights


def real_accuracy(recipe: str, home: Path, *changes: str) -> float:
    """Of squeezenet1_0 after the recipe, on the validation photos of ants and bees."""
    config = load_recipe(recipe, ["model=squeezenet1_0", "threads=1", *changes])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIGHTGLASS_HOME", str(home))
        return finished(list(train(config, RunFolder.create(config)))).metrics["accuracy"]


@pytest.fixture
def real(school: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The school's weights in the place of random ones."""
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", REAL_WEIGHTS)


@pytest.mark.real_data
@pytest.mark.usefixtures("real")
def test_frozen_layers_tell_ants_from_bees(tmp_path: Path) -> None:
    begun = time.perf_counter()
    assert real_accuracy("transfer-frozen", tmp_path) >= 0.9
    first = time.perf_counter() - begun
    begun = time.perf_counter()
    assert real_accuracy("transfer-frozen", tmp_path, "learning_rate=0.004") >= 0.9
    assert time.perf_counter() - begun < first, "nothing is looked at again"


@pytest.mark.long
@pytest.mark.real_data
@pytest.mark.timeout(3600)
@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("recipe", ["transfer-full", "transfer-scheduled"])
def test_all_layers_learn_no_less_than_the_head_alone(recipe: str, tmp_path: Path) -> None:
    assert real_accuracy(recipe, tmp_path) >= real_accuracy("transfer-frozen", tmp_path)
