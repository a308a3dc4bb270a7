"""Both engines answer alike; the choice between them is visible; graphs are cached by what they were made from."""

import os
import subprocess
import sys
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from lively import lively_network, put_weights

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

FAMILIES = ("squeezenet1_1", "mobilenet_v3_small", "resnet18", "efficientnet_b0", "shufflenet_v2_x0_5", "googlenet")


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


@pytest.mark.parametrize("name", FAMILIES)
def test_engines_agree(name: str, weights: Path) -> None:
    entry = put_weights(name, weights)
    exact = replace(entry, card=entry.card.model_copy(update={"precision": "f32"}))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch's exporter on its own future
        make_graph(entry)
    batch = pictures(entry, 3)
    expected = probabilities(TorchEngine(entry, "cpu").run(batch).logits)
    assert expected.max(axis=1).min() > 0.02, "the network answers uniformly, and the comparison says nothing"
    for variant in (entry, exact):
        engine = OpenVinoEngine(variant)
        bound = 1e-3 if engine.precision == "f32" else 2e-2
        assert np.abs(probabilities(engine.run(batch).logits) - expected).max() < bound
    assert engine.precision == "f32"


def test_batches_of_any_size_answer_like_single_pictures(weights: Path) -> None:
    engine = OpenVinoEngine(put_weights("squeezenet1_1", weights))
    batch = pictures(find("squeezenet1_1"), 19)
    one_by_one = np.concatenate([engine.run(picture[None]).logits for picture in batch])
    assert np.abs(engine.run(batch).logits - one_by_one).max() < 1e-3 * np.abs(one_by_one).max() + 0.05


def test_a_graph_is_made_once_and_made_again_when_the_weights_change(weights: Path, home: Path) -> None:
    entry = put_weights("squeezenet1_1", weights)
    assert find_graph(entry) is None
    calls: list[str] = []
    OpenVinoEngine(entry, progress=lambda done, total, what: calls.append(what))
    graph = find_graph(entry)
    assert graph is not None
    assert graph.is_relative_to(home), "a folder of SIGHTGLASS_WEIGHTS is never written to"
    assert calls, "preparing takes seconds and must be visible"

    calls.clear()
    OpenVinoEngine(entry, progress=lambda done, total, what: calls.append(what))
    assert not calls

    key = graph_key(entry)
    assert graph_key(put_weights("squeezenet1_1", weights, seed=1)) != key


def test_a_damaged_graph_is_made_again(weights: Path) -> None:
    entry = put_weights("squeezenet1_1", weights)
    OpenVinoEngine(entry)
    graph = find_graph(entry)
    assert graph is not None
    graph.write_text("<not a graph")
    assert OpenVinoEngine(entry).run(pictures(entry, 1)).logits.shape == (1, 1000)


def test_preparing_can_be_cancelled(weights: Path) -> None:
    entry = put_weights("squeezenet1_1", weights)

    def cancel(done: int, total: int | None, what: str) -> None:
        raise Cancelled("enough")

    with pytest.raises(Cancelled):
        OpenVinoEngine(entry, progress=cancel)
    assert find_graph(entry) is None


def test_half_the_room_for_the_same_answers(tmp_path: Path, home: Path) -> None:
    """Weights and graph stored as half-precision numbers: both engines still compute in float32, and agree."""
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
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # torch's exporter on its own future
            graph = make_graph(entry, package.folder / "graphs")
        sizes[storage] = package.weights.stat().st_size, graph.with_suffix(".bin").stat().st_size
        batch = pictures(entry, 8)
        answers[storage] = probabilities(TorchEngine(entry, "cpu").run(batch).logits)
        assert answers[storage].max(axis=1).mean() > 0.3, "the network answers uniformly"
        assert np.abs(probabilities(OpenVinoEngine(entry).run(batch).logits) - answers[storage]).max() < 1e-3
    assert all(half < 0.53 * whole for half, whole in zip(sizes["f16"], sizes["f32"], strict=True))
    assert 0 < np.abs(answers["f16"] - answers["f32"]).max() < 1e-2


def test_auto_takes_openvino_without_a_gpu_and_says_what_it_did(weights: Path) -> None:
    entry = put_weights("squeezenet1_1", weights)
    opened = open_engine(entry)
    assert opened.engine.name in ("openvino", "torch")
    if not torch.cuda.is_available() and not torch.backends.mps.is_available():
        assert opened.engine.name == "openvino"
        assert opened.engine.precision == cpu_precision()
    assert opened.engine.device


def test_a_fallback_is_said(tmp_path: Path, home: Path) -> None:
    """A package whose graph cannot be made, since no folder for it can, still answers, through torch, and says so."""
    squeezenet = find("squeezenet1_1")
    card = squeezenet.card.model_copy(update={"name": "mine"})
    write_package(tmp_path / "mine", card, lively_network(squeezenet).state_dict(), b"")
    home.mkdir()
    (home / "graphs").write_text("in the way")
    opened = open_engine(find(tmp_path / "mine"))
    assert opened.engine.name == "torch"
    assert len(opened.notes) == 1
    assert "PyTorch is used instead" in opened.notes[0]


def test_what_was_asked_for_by_name_is_never_replaced(weights: Path) -> None:
    entry = put_weights("squeezenet1_1", weights)
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


def test_weights_of_another_network_are_refused(weights: Path) -> None:
    weights.mkdir()
    torch.save(lively_network(find("squeezenet1_1")).state_dict(), weights / "resnet18-imagenet.pth")
    with pytest.raises(ModelError, match="do not fit the architecture resnet18"):
        TorchEngine(find("resnet18"), "cpu")
    with pytest.raises(ModelError, match=r"could not be prepared.*do not fit"):
        OpenVinoEngine(find("resnet18"))


def test_converting_and_running_talks_to_nobody(weights: Path) -> None:
    """OpenVINO's converter would report its use; here every socket is refused, and none is even tried."""
    entry = put_weights("squeezenet1_1", weights)
    code = f"""
import socket, sys, warnings
warnings.simplefilter("ignore")
def refuse(*arguments, **options):
    print("TRIED", arguments, flush=True)
    raise OSError("no network")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from core.engines.graphs import make_graph
from core.engines.openvino import OpenVinoEngine
from core.models.catalogue import find
make_graph(find({entry.name!r}))
OpenVinoEngine(find({entry.name!r}))
assert not any(name.startswith("openvino_telemetry") and sys.modules[name] for name in sys.modules)
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=100, env=os.environ)
    assert result.returncode == 0, result.stderr
    assert "TRIED" not in result.stdout
