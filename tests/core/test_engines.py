"""Both engines answer alike; the choice between them is visible; graphs are cached by what they were made from."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import torch
from lively import put_weights

from core import paths
from core.engines import open_engine
from core.engines.graphs import find_graph, graph_key, make_graph
from core.engines.openvino import OpenVinoEngine, cpu_precision
from core.engines.torch import TorchEngine
from core.errors import Cancelled, ConfigError, DeviceError, ModelError
from core.models.card import ModelCard
from core.models.catalogue import ModelEntry, find
from core.models.nets import build
from core.models.package import write_package
from core.types import InputSpec

MODEL = "squeezenet1_1"
FAMILIES = (MODEL, "shufflenet_v2_x0_5", "resnet18")
MORE_FAMILIES = ("mobilenet_v3_small", "efficientnet_b0", "googlenet")


@dataclass(frozen=True)
class Prepared:
    """Weights in a school's folder, the home that held nothing until a graph was made there, and what was said."""

    weights: Path
    home: Path
    before: Path | None
    said: list[str]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Preparing takes a child process and seconds, and so is done once."""
    folder = tmp_path_factory.mktemp("prepared")
    said: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIGHTGLASS_WEIGHTS", str(folder / "weights"))
        patch.setenv("SIGHTGLASS_HOME", str(folder / "home"))
        entry = put_weights(MODEL, folder / "weights")
        before = find_graph(entry)
        OpenVinoEngine(entry, progress=lambda done, total, what: said.append(what))
    return Prepared(folder / "weights", folder / "home", before, said)


@pytest.fixture
def unprepared(prepared: Prepared, home: Path, monkeypatch: pytest.MonkeyPatch) -> ModelEntry:
    """A model of which there are weights and no graph."""
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(prepared.weights))
    return find(MODEL)


@pytest.fixture
def ready(prepared: Prepared, unprepared: ModelEntry, home: Path) -> ModelEntry:
    """The same with its graph, in the test's own home."""
    shutil.copytree(prepared.home, home)
    return unprepared


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    """An empty folder of weights, named to the program."""
    folder = tmp_path / "weights"
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(folder))
    return folder


def probabilities(logits: np.ndarray) -> np.ndarray:
    exponentials = np.exp(logits - logits.max(axis=1, keepdims=True))
    return exponentials / exponentials.sum(axis=1, keepdims=True)


def pictures(entry: ModelEntry, count: int) -> np.ndarray:
    """Noise of several scales, uint8: smooth and rough parts, as in photos."""
    random = np.random.default_rng(1)
    spec = entry.card.input
    coarse = random.integers(0, 256, (count, spec.height // 16 + 1, spec.width // 16 + 1, spec.channels))
    smooth = coarse.repeat(16, axis=1).repeat(16, axis=2)[:, : spec.height, : spec.width]
    return np.clip(smooth + random.normal(0, 12, smooth.shape), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("name", [*FAMILIES, *(pytest.param(name, marks=pytest.mark.long) for name in MORE_FAMILIES)])
def test_engines_agree(name: str, weights: Path) -> None:
    entry = put_weights(name, weights)
    exact = replace(entry, card=entry.card.model_copy(update={"precision": "f32"}))
    make_graph(entry)
    batch = pictures(entry, 3)
    expected = probabilities(TorchEngine(entry, "cpu").run(batch).logits)
    assert expected.max(axis=1).min() > 0.02, "the network answers uniformly, and the comparison says nothing"
    for variant in (entry, exact):
        engine = OpenVinoEngine(variant)
        bound = 1e-3 if engine.precision == "f32" else 2e-2
        assert np.abs(probabilities(engine.run(batch).logits) - expected).max() < bound
    assert engine.precision == "f32"


def test_batches_of_any_size_answer_like_single_pictures(ready: ModelEntry) -> None:
    engine = OpenVinoEngine(ready)
    batch = pictures(ready, 19)
    one_by_one = np.concatenate([engine.run(picture[None]).logits for picture in batch])
    assert np.abs(engine.run(batch).logits - one_by_one).max() < 1e-3 * np.abs(one_by_one).max() + 0.05


def test_a_graph_is_made_once(prepared: Prepared, ready: ModelEntry, home: Path) -> None:
    assert prepared.before is None
    assert prepared.said, "preparing takes seconds and must be visible"
    graph = find_graph(ready)
    assert graph is not None
    assert graph.is_relative_to(home), "a folder of SIGHTGLASS_WEIGHTS is never written to"
    calls: list[str] = []
    OpenVinoEngine(ready, progress=lambda done, total, what: calls.append(what))
    assert not calls


def test_a_graph_is_made_again_when_the_weights_change(prepared: Prepared, ready: ModelEntry, weights: Path) -> None:
    weights.mkdir()
    (weights / f"{MODEL}-imagenet.pth").write_bytes((prepared.weights / f"{MODEL}-imagenet.pth").read_bytes() + b"1")
    changed = find(MODEL)
    assert graph_key(changed) != graph_key(ready)
    assert find_graph(changed) is None


def test_a_damaged_graph_is_made_again(ready: ModelEntry) -> None:
    graph = find_graph(ready)
    assert graph is not None
    graph.write_text("<not a graph")
    assert OpenVinoEngine(ready).run(pictures(ready, 1)).logits.shape == (1, 1000)


def test_preparing_can_be_cancelled(unprepared: ModelEntry) -> None:
    def cancel(done: int, total: int | None, what: str) -> None:
        raise Cancelled("enough")

    with pytest.raises(Cancelled):
        OpenVinoEngine(unprepared, progress=cancel)
    assert find_graph(unprepared) is None


def test_half_the_room_for_the_same_answers(tmp_path: Path, home: Path) -> None:
    """Weights stored once, as half-precision numbers: both engines still compute in float32, and agree."""
    spec = InputSpec(32, 32, fit="stretch")
    torch.manual_seed(0)
    network = build("whitened-resnet", 10, spec)
    for module in network.modules():  # statistics of a network in use
        if isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = 1.0
    with torch.no_grad():
        network.train()(torch.randn(64, 3, 32, 32))
        network.head.weight.mul_(20)  # type: ignore[union-attr, operator]
    sizes, answers = {}, {}
    for storage in ("f32", "f16"):
        card = ModelCard(
            name=storage, title=storage, architecture="whitened-resnet", classes=tuple("abcdefghij"), input=spec,
            precision="f32", storage=storage,
        )  # fmt: skip
        package = write_package(tmp_path / storage, card, network.state_dict(), b"")
        entry = find(package.folder)
        graph = make_graph(entry, package.folder / "graphs")
        description = graph.stat().st_size
        sizes[storage] = sum(file.stat().st_size for file in package.folder.rglob("*.*")) - description
        batch = pictures(entry, 8)
        answers[storage] = probabilities(TorchEngine(entry, "cpu").run(batch).logits)
        assert answers[storage].max(axis=1).mean() > 0.3, "the network answers uniformly"
        assert np.abs(probabilities(OpenVinoEngine(entry).run(batch).logits) - answers[storage]).max() < 1e-3
    assert sizes["f16"] < 0.26 * sizes["f32"], "half the room for each weight, and each is written once"
    assert 0 < np.abs(answers["f16"] - answers["f32"]).max() < 1e-2


def test_auto_takes_openvino_without_a_gpu_and_says_what_it_did(ready: ModelEntry) -> None:
    opened = open_engine(ready)
    assert opened.engine.name in ("openvino", "torch")
    if not torch.cuda.is_available() and not torch.backends.mps.is_available():
        assert opened.engine.name == "openvino"
        assert opened.engine.precision == cpu_precision()
    assert opened.engine.device


@pytest.fixture
def little(tmp_path: Path, home: Path) -> ModelEntry:
    """A package without a graph, of a network that is small."""
    bundled = paths.resources() / "models" / "digits"
    return find(shutil.copytree(bundled, tmp_path / "little", ignore=shutil.ignore_patterns("graphs")))


def test_a_fallback_is_said(little: ModelEntry, home: Path) -> None:
    """A package whose graph cannot be made, since no folder for it can, still answers, through torch, and says so."""
    home.mkdir()
    (home / "graphs").write_text("in the way")
    opened = open_engine(little)
    assert opened.engine.name == "torch"
    assert len(opened.notes) == 1
    assert "PyTorch is used instead" in opened.notes[0]


def test_what_was_asked_for_by_name_is_never_replaced(unprepared: ModelEntry) -> None:
    entry = unprepared
    assert open_engine(entry, device="cpu", engine="torch").engine.name == "torch"
    with pytest.raises(ConfigError, match="engine"):
        open_engine(entry, engine="tensorflow")
    with pytest.raises(ConfigError, match="device"):
        open_engine(entry, device="tpu")
    with pytest.raises(ConfigError, match="OpenVINO runs on"):
        open_engine(entry, device="cuda", engine="openvino")
    if not torch.cuda.is_available():
        with pytest.raises(DeviceError, match="cuda"):
            open_engine(entry, device="cuda")


def test_weights_of_another_network_are_refused(prepared: Prepared, weights: Path) -> None:
    weights.mkdir()
    shutil.copy(prepared.weights / f"{MODEL}-imagenet.pth", weights / "resnet18-imagenet.pth")
    with pytest.raises(ModelError, match="do not fit the architecture resnet18"):
        TorchEngine(find("resnet18"), "cpu")
    with pytest.raises(ModelError, match=r"could not be prepared.*do not fit"):
        OpenVinoEngine(find("resnet18"))


def test_converting_and_running_talks_to_nobody(little: ModelEntry) -> None:
    """OpenVINO's converter would report its use; here every socket is refused, and none is even tried."""
    assert little.weights is not None
    code = f"""
import socket, sys, warnings
from pathlib import Path
warnings.simplefilter("ignore")
def refuse(*arguments, **options):
    print("TRIED", arguments, flush=True)
    raise OSError("no network")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from core.engines.graphs import make_graph
from core.engines.openvino import OpenVinoEngine
from core.models.catalogue import find
entry = find(Path({str(little.weights.parent)!r}))
make_graph(entry)
OpenVinoEngine(entry)
assert not any(name.startswith("openvino_telemetry") and sys.modules[name] for name in sys.modules)
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=100, env=os.environ)
    assert result.returncode == 0, result.stderr
    assert "TRIED" not in result.stdout
