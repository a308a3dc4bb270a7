"""Transfer learning: a network cut before its last layer, its features kept on disk, and runs that learn from them."""

import itertools
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import torch
from commands import environment, records, run
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file
from torch import nn
from torchvision import models as torchvision_models

from core.inference import Predictor
from core.models.catalogue import find
from core.models.package import open_package
from core.training import feature_cache
from core.training.backbone import backbone_of, classify, features_in, head_of, settle
from core.training.checkpoints import load_checkpoint
from core.training.config import TrainConfig, load_recipe, parse_config
from core.training.data import load_data
from core.training.events import Epoch, Event, Note, RunFailed, RunFinished, RunStopped
from core.training.feature_cache import BLOCK, CachedFeatures
from core.training.learner import Learner
from core.training.loop import train
from core.training.network import with_new_head
from core.training.runs import RunFolder
from core.types import Image

REAL_WEIGHTS = os.environ.get("SIGHTGLASS_WEIGHTS", "")
PHOTOS = {"train": 80, "val": 20}
INPUT = {"width": 32, "height": 32, "resize": 36}


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Random weights of two small networks, as a school would share them."""
    folder = tmp_path_factory.mktemp("weights")
    for name in ("squeezenet1_0", "mobilenet_v3_small"):
        torch.manual_seed(0)
        torch.save(torchvision_models.get_model(name).state_dict(), folder / f"{name}-imagenet.pth")
    return folder


@pytest.fixture(scope="session")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Small photos of two kinds that are easily told apart: stripes across and stripes down."""
    folder = tmp_path_factory.mktemp("photos")
    random = np.random.default_rng(0)
    for split, count in PHOTOS.items():
        for number in range(count):
            stripes = np.zeros((40, 50, 3), np.uint8)
            if number % 2:
                stripes[::4] = 255
            else:
                stripes[:, ::4] = 255
            noisy = np.clip(stripes * 0.6 + random.integers(0, 90, stripes.shape), 0, 255).astype(np.uint8)
            path = folder / split / ("across" if number % 2 else "down") / f"{number:03}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            PIL.Image.fromarray(noisy).save(path)
    return folder


@pytest.fixture(autouse=True)
def school(weights: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(weights))
    threads = torch.get_num_threads()
    yield
    torch.set_num_threads(threads)


def config_for(photos: Path, **changes: object) -> TrainConfig:
    values = {
        "task": "classification", "name": "stripes", "data": str(photos), "model": "squeezenet1_0", "epochs": 4,
        "batch_size": 16, "learning_rate": 0.02, "seed": 3, "pretrained": True, "freeze": "backbone", "threads": 1,
        "optimizer": "sgd", "schedule": "cosine", "precision": "f32", "input": INPUT, **changes,
    }  # fmt: skip
    return parse_config(values, "the test")


def events_of(config: TrainConfig, folder: Path, **options: object) -> list[Event]:
    return list(train(config, RunFolder.create(config, folder), **options))  # type: ignore[arg-type]


def finished(events: list[Event]) -> RunFinished:
    assert isinstance(events[-1], RunFinished), events[-1]
    return events[-1]


def looked_at(events: list[Event]) -> list[str]:
    return [event.message for event in events if isinstance(event, Note) and "looked at" in event.message]


def head_in(folder: Path) -> dict[str, torch.Tensor]:
    state = load_checkpoint(folder, "last")
    assert state is not None
    model: dict[str, torch.Tensor] = state["model"]
    return model


# the two parts of a network


@pytest.mark.parametrize("name", ["squeezenet1_0", "mobilenet_v3_small", "shufflenet_v2_x0_5"])
def test_backbone_and_head_give_what_the_whole_network_gives(name: str) -> None:
    torch.manual_seed(1)
    network, names = with_new_head(torchvision_models.get_model(name).eval(), 3)
    head = head_of(network, names[-1])
    settle(head)
    pictures = torch.rand(2, 3, 64, 64)
    with torch.inference_mode():
        features = backbone_of(network, names[-1])(pictures)
        expected = network(pictures)
        assert features.shape == (2, features_in(head))
        torch.testing.assert_close(classify(head, features), expected, rtol=1e-4, atol=1e-5)


@settings(max_examples=30)
@given(st.integers(2, 6), st.integers(1, 9), st.integers(0, 2**31), st.floats(0.1, 100))
def test_a_settled_convolution_tells_what_a_linear_layer_tells(
    classes: int, width: int, seed: int, size: float
) -> None:
    """In a SqueezeNet a ReLU and the mean over all places follow it; no linear layer is out of its reach."""
    torch.manual_seed(seed)
    head = nn.Conv2d(width, classes, 1)
    maps = torch.rand(3, width, 4, 4) * size  # never negative, as behind a ReLU
    features = maps.mean(dim=(2, 3))
    wanted = classify(head, features).softmax(1)
    settle(head)
    torch.testing.assert_close(head(maps).relu().mean(dim=(2, 3)).softmax(1), wanted, rtol=1e-3, atol=1e-5)
    before = head.weight.clone()
    settle(head)
    torch.testing.assert_close(head.weight, before)


# a whole run


def test_a_frozen_run_from_photos_to_a_package_that_both_engines_run(photos: Path, tmp_path: Path) -> None:
    events = events_of(config_for(photos), tmp_path / "run")
    last = finished(events)
    assert last.metrics["accuracy"] > 0.9
    assert len(looked_at(events)) >= 1
    assert "of 100 pictures" in looked_at(events)[0]

    package = open_package(Path(last.model))
    assert package.card.architecture == "squeezenet1_0"
    assert package.card.classes == ("across", "down")
    assert (package.folder / "graphs").is_dir(), "recognition needs no torch"
    entry = find(package.folder)
    predictors = [Predictor(entry, device="cpu", engine=engine) for engine in ("torch", "openvino")]
    right = 0
    for path in sorted((photos / "val").rglob("*.png")):
        image = Image(np.asarray(PIL.Image.open(path)), path.name)
        torch_says, openvino_says = (predictor.predict(image).candidates for predictor in predictors)
        assert [one.label for one in torch_says] == [one.label for one in openvino_says]
        assert torch_says[0].probability == pytest.approx(openvino_says[0].probability, abs=1e-3)
        right += torch_says[0].label == path.parent.name
    assert right / PHOTOS["val"] == pytest.approx(last.metrics["accuracy"])


def test_only_the_head_changes_and_is_kept_at_each_epoch(photos: Path, tmp_path: Path) -> None:
    run_folder = tmp_path / "run"
    model = Path(finished(events_of(config_for(photos, epochs=1), run_folder)).model)
    assert set(head_in(run_folder)) == {"classifier.1.weight", "classifier.1.bias"}
    before = torch.load(Path(os.environ["SIGHTGLASS_WEIGHTS"]) / "squeezenet1_0-imagenet.pth", weights_only=True)
    after = load_file(model / "weights.safetensors")
    changed = {name for name in after if not torch.equal(after[name], before[name])}
    assert changed == {"classifier.1.weight", "classifier.1.bias"}


def test_learning_from_features_is_learning_from_pictures(photos: Path) -> None:
    """Two learners, one fed with features and one with pictures, which go through the whole network in each epoch."""
    config = config_for(photos, model="mobilenet_v3_small", batch_size=20, learning_rate=0.05)
    data = load_data(config)
    heads = []
    for source in ("features", "pictures"):
        learner = Learner(config, data)
        for _ in range(2):
            learner.begin_epoch()
            assert learner.frozen is not None
            batches = (learner.frozen if source == "features" else data).batches(learner.epoch, 20, learner.generator)
            for inputs, labels in batches:
                learner.step(inputs, labels)
            learner.end_epoch(data.validation)
        heads.append(head_of(learner.model, learner.head[-1]))
    torch.testing.assert_close(heads[0].weight, heads[1].weight, rtol=1e-3, atol=1e-5)
    torch.testing.assert_close(heads[0].bias, heads[1].bias, rtol=1e-3, atol=1e-5)


def test_each_epoch_has_the_next_view(photos: Path) -> None:
    config = config_for(photos, views=2, augmentation={"flip": True, "crop": 0.3})
    learner = Learner(config, load_data(config))
    assert learner.frozen is not None
    first, second, third = (
        torch.cat([inputs for inputs, _ in learner.frozen.batches(epoch, 80, torch.Generator().manual_seed(0))])
        for epoch in range(3)
    )
    assert torch.equal(first, third)
    assert not torch.allclose(first, second)
    plain = Learner(config.model_copy(update={"views": 1}), load_data(config))
    assert plain.frozen is not None
    (seen, _), *_ = plain.frozen.batches(0, 80, torch.Generator().manual_seed(0))
    assert not torch.allclose(seen, first), "one view is the picture as it is"


def test_head_first_then_all_layers(photos: Path, tmp_path: Path) -> None:
    config = config_for(photos, freeze="none", head_epochs=2, epochs=3, backbone_rate=0.1, learning_rate=0.01)
    events = events_of(config, tmp_path / "whole")
    assert finished(events).metrics["accuracy"] > 0.7
    expected = head_in(tmp_path / "whole")
    assert len(expected) > 10, "all layers learned, and all are kept"

    for epoch in (1, 2, 3):  # left after every epoch, by whoever listened
        broken = RunFolder.create(config, tmp_path / "left") if epoch == 1 else RunFolder.open(tmp_path / "left")
        left = train(config, broken)
        assert next(event for event in left if isinstance(event, Epoch)).epoch == epoch
        left.close()
        torch.manual_seed(epoch)
    again = head_in(tmp_path / "left")
    assert all(torch.equal(again[name], expected[name]) for name in expected), "to the last bit"


# what is kept


def test_a_second_run_computes_no_features(photos: Path, tmp_path: Path) -> None:
    first = events_of(config_for(photos), tmp_path / "first")
    second = events_of(config_for(photos), tmp_path / "second")
    assert looked_at(first)
    assert not looked_at(second)
    one, other = head_in(tmp_path / "first"), head_in(tmp_path / "second")
    assert all(torch.equal(one[name], other[name]) for name in one)


@pytest.mark.parametrize(
    "changes",
    [
        {"input": INPUT | {"resize": 40}},
        {"input": INPUT | {"mean": [0.4, 0.4, 0.4]}},
        {"views": 2, "augmentation": {"flip": True}},
        {"model": "mobilenet_v3_small"},
    ],
)
def test_features_are_computed_anew_where_they_would_differ(
    photos: Path, tmp_path: Path, changes: dict[str, object]
) -> None:
    events_of(config_for(photos, epochs=1), tmp_path / "first")
    assert looked_at(events_of(config_for(photos, epochs=2, **changes), tmp_path / "second"))


def test_features_depend_on_the_weights_content(
    photos: Path, tmp_path: Path, weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events_of(config_for(photos, epochs=1), tmp_path / "first")
    state = torch.load(weights / "squeezenet1_0-imagenet.pth", weights_only=True)
    state["features.3.squeeze.bias"][0] += 0.5
    torch.save(state, tmp_path / "squeezenet1_0-imagenet.pth")
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(tmp_path))
    assert looked_at(events_of(config_for(photos, epochs=1), tmp_path / "second"))


def test_only_new_pictures_are_looked_at(photos: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    shutil.copytree(photos, mine)
    calls: list[tuple[int, int | None]] = []

    def watch(done: int, total: int | None, what: str) -> None:
        if "Looking" in what:
            calls.append((done, total))

    events_of(config_for(mine, epochs=1), tmp_path / "first", progress=watch)
    assert calls == [(64, 100), (80, 100), (100, 100)]
    calls.clear()
    PIL.Image.new("RGB", (50, 40), "teal").save(mine / "train" / "across" / "001.png")
    events_of(config_for(mine, epochs=1), tmp_path / "second", progress=watch)
    assert calls == [(80, 100)], "one picture, in one go"


def test_a_run_stopped_while_it_looks_goes_on_from_there(photos: Path, tmp_path: Path) -> None:
    config = config_for(photos, epochs=1)
    run_folder = RunFolder.create(config, tmp_path / "run")
    looking = itertools.count()
    stop = False

    def progress(done: int, total: int | None, what: str) -> None:
        nonlocal stop
        if "Looking" in what:
            stop = stop or next(looking) == 0

    events = list(train(config, run_folder, lambda: stop, progress))
    assert isinstance(events[-1], RunStopped)
    stop = False
    seen: list[int] = []
    resumed = list(
        train(config, run_folder, progress=lambda done, total, what: seen.append(done * ("Looking" in what)))
    )
    finished(resumed)
    assert 100 in seen
    assert 64 not in seen, "the first block was there"


def test_damaged_features_are_computed_again(photos: Path, tmp_path: Path, home: Path) -> None:
    events_of(config_for(photos), tmp_path / "first")
    for path in (home / "cache" / "features").rglob("features.bin"):
        content = bytearray(path.read_bytes())
        content[1000] ^= 0x40
        path.write_bytes(content)
    assert looked_at(events_of(config_for(photos), tmp_path / "second"))
    one, other = head_in(tmp_path / "first"), head_in(tmp_path / "second")
    assert all(torch.equal(one[name], other[name]) for name in one)


def test_a_damaged_graph_is_no_obstacle(photos: Path, tmp_path: Path, home: Path) -> None:
    events_of(config_for(photos, epochs=1), tmp_path / "first")
    for path in (home / "graphs").glob("*.xml"):
        path.write_text("<net")
    for path in (home / "cache" / "features").rglob("sums.bin"):
        path.unlink()
    assert looked_at(events_of(config_for(photos, epochs=1), tmp_path / "second"))


# the files themselves


def digests(count: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (count, 16)).astype(np.uint8)


def fill(shelf: str, pictures: np.ndarray, width: int = 5) -> np.ndarray:
    values = np.random.default_rng(1).random((len(pictures), width), np.float32)
    with CachedFeatures(shelf, pictures, width) as cached:
        cached.put(np.flatnonzero(~cached.known), values[~cached.known])
        return np.array(cached.array())


@settings(max_examples=25)
@given(st.integers(0, 3 * BLOCK), st.data())
def test_what_was_written_is_read_whatever_was_damaged(
    tmp_path_factory: pytest.TempPathFactory, count: int, data: st.DataObject
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIGHTGLASS_HOME", str(tmp_path_factory.mktemp("home")))
        pictures = digests(count)
        values = fill("shelf", pictures)
        (path,) = (feature_cache.paths.home() / "cache").rglob("features.bin")
        content = bytearray(path.read_bytes())
        hit = data.draw(st.lists(st.integers(0, len(content) - 1), max_size=3)) if content else []
        for place in hit:
            content[place] ^= 1
        path.write_bytes(content)
        with CachedFeatures("shelf", pictures, 5) as cached:
            spoilt = {place // (BLOCK * 5 * 4) for place in hit if hit.count(place) % 2}
            expected = np.array([row // BLOCK not in spoilt for row in range(count)], bool)
            assert np.array_equal(cached.known, expected)
            missing = np.flatnonzero(~cached.known)
            cached.put(missing, values[missing])
            assert np.array_equal(cached.array(), values)


def test_another_list_of_the_same_pictures_needs_nothing_new() -> None:
    pictures = digests(150)
    values = fill("shelf", pictures)
    with CachedFeatures("shelf", pictures[::-3], 5) as cached:
        assert cached.known.all()
        assert np.array_equal(cached.array(), values[::-3])
    with CachedFeatures("another", pictures, 5) as cached:
        assert not cached.known.any()


def test_the_oldest_features_make_room(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = sum(path.stat().st_size for path in _filled(home, "first"))
    monkeypatch.setattr(feature_cache, "LIMIT", 2 * one)
    os.utime(next((home / "cache" / "features" / "first").iterdir()), (1, 1))
    fill("second", digests(BLOCK, 2))
    fill("third", digests(BLOCK, 3))
    assert {path.name for path in (home / "cache" / "features").iterdir()} == {"second", "third"}
    monkeypatch.setattr(feature_cache, "LIMIT", 10)
    values = fill("too large", digests(BLOCK, 4))
    assert values.shape == (BLOCK, 5)
    assert not (home / "cache" / "features" / "too large").exists(), "kept in memory only"


def _filled(home: Path, shelf: str) -> list[Path]:
    fill(shelf, digests(BLOCK))
    return [path for path in (home / "cache" / "features" / shelf).rglob("*") if path.is_file()]


# the recipes


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
def real(monkeypatch: pytest.MonkeyPatch) -> None:
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
