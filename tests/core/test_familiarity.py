"""What a network knows: features beside its logits, and how far others are from them."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torchvision import models as torchvision_models

from core.errors import ModelError
from core.models import familiarity
from core.models.card import Familiarity
from core.models.features import kind_of, with_features
from core.models.nets import build
from core.training.familiarity import LEAST_SPREAD, Seen, calibrated, knowledge_from, learn
from core.types import InputSpec

SCALE = Familiarity(half=10, steepness=20)


def normal(count: int, width: int, seed: int = 0) -> torch.Tensor:
    """Features around one direction, which vary much in a few directions and little in the others."""
    generator = torch.Generator().manual_seed(seed)
    spread = torch.logspace(0, -1, width)
    return 3 + torch.randn(count, width, generator=generator) * spread


# what is known


@settings(max_examples=30)
@given(st.integers(1, 60), st.integers(2, 40), st.integers(0, 2**16), st.floats(0.01, 1000))
def test_any_features_have_a_distance_whatever_their_length(count: int, width: int, seed: int, factor: float) -> None:
    features = normal(count, width, seed)
    known = learn(features)
    distances = known.distance(features.numpy())
    assert distances.shape == (count,)
    assert np.isfinite(distances).all()
    assert (distances >= 0).all()
    np.testing.assert_allclose(known.distance(factor * features.numpy()), distances, rtol=0.02, atol=0.02)
    assert np.isfinite(known.distance(np.zeros((1, width), np.float32))).all()


def test_of_many_examples_it_is_the_distance_of_mahalanobis() -> None:
    features = normal(5000, 12)
    known = learn(features)
    others = normal(50, 12, seed=1) + torch.linspace(0, 2, 50)[:, None] * torch.eye(12)[3]
    unit, there = (nn.functional.normalize(part.double()) for part in (features, others))
    away = there - unit.mean(0)
    expected = (away @ torch.linalg.inv(unit.T.cov() + 1e-9 * torch.eye(12)) * away).sum(1).sqrt()
    np.testing.assert_allclose(known.distance(others.numpy()), expected.numpy(), rtol=0.1)


@pytest.mark.parametrize(("count", "width"), [(100, 200), (400, 300), (1000, 64)])
def test_what_was_learned_is_nearer_than_what_was_not(count: int, width: int) -> None:
    known = learn(normal(count, width))
    same = known.distance(normal(200, width, seed=1).numpy())
    other = known.distance((normal(200, width, seed=2) + 5 * torch.eye(width)[-1]).numpy())
    assert np.quantile(same, 0.95) < np.median(other)
    assert len(known.directions) == min(count - 1, width, familiarity.DIRECTIONS)


def test_familiar_falls_from_one_to_nothing_and_is_a_half_at_its_half() -> None:
    known = learn(normal(100, 8))
    features = normal(50, 8, seed=1) + torch.linspace(0, 9, 50)[:, None] * torch.eye(8)[-1]
    distances = known.distance(features.numpy())
    shares = known.familiar(features.numpy(), SCALE)
    assert (np.diff(shares[np.argsort(distances)]) <= 0).all()
    assert ((shares > 0.5) == (distances < SCALE.half)).all()
    assert shares.min() < 0.01
    assert shares.max() > 0.99


@given(st.integers(20, 400), st.integers(0, 2**16))
def test_hardly_any_known_picture_is_less_than_half_familiar(count: int, seed: int) -> None:
    distances = np.random.default_rng(seed).lognormal(3, 0.2, count).astype(np.float32)
    scale = calibrated(distances, "own")
    assert (distances > scale.half * 1.0001).mean() <= 0.05
    assert scale.features == "own"


def test_frames_of_one_scene_do_not_make_another_day_unfamiliar() -> None:
    alike = np.full(20, 10, np.float32)
    assert calibrated(alike, "last-layer").half > 10 * np.exp(1.6 * LEAST_SPREAD)


def test_a_thing_that_was_filmed_once_is_familiar_from_another_side() -> None:
    """As a camera sees two things: nearly always alike, and each another day a little otherwise."""
    things = nn.functional.normalize(torch.rand(5, 300, generator=torch.Generator().manual_seed(0))).repeat(40, 1)

    def seen(change: float, seed: int, which: slice) -> torch.Tensor:
        noise = torch.randn(200, 300, generator=torch.Generator().manual_seed(seed)) * change / 300**0.5
        return (things + noise).reshape(40, 5, 300)[:, which].flatten(0, 1)

    labels = torch.arange(2).repeat(40)
    known = knowledge_from(Seen(seen(0.2, 1, slice(2)), seen(0.2, 2, slice(2)), labels, "last-layer"))
    assert known is not None
    another_day = known.known.familiar(seen(0.3, 3, slice(2)).numpy(), known.familiarity)
    other_things = known.known.familiar(seen(0.2, 4, slice(2, 5)).numpy(), known.familiarity)
    assert (another_day > 0.5).mean() > 0.95
    assert (other_things < 0.5).mean() > 0.95


def test_too_few_held_out_pictures_tell_nothing() -> None:
    for few in (3, 0):
        assert knowledge_from(Seen(normal(50, 5), normal(few, 5), torch.zeros(few), "last-layer")) is None


def test_it_is_kept_in_a_file(tmp_path: Path) -> None:
    known = learn(normal(100, 30))
    familiarity.save(known, tmp_path)
    others = normal(20, 30, seed=1).numpy()
    np.testing.assert_allclose(familiarity.load(tmp_path).distance(others), known.distance(others), rtol=0.02)


@pytest.mark.parametrize("damage", ["missing", "cut", "other", "shape", "number", "negative"])
def test_a_damaged_file_is_a_sentence(damage: str, tmp_path: Path) -> None:
    known = learn(normal(100, 30))
    worse = {
        "shape": replace(known, mean=known.mean[:7]),
        "number": replace(known, directions=known.directions * np.float32("nan")),
        "negative": replace(known, variances=-known.variances),
    }.get(damage, known)
    familiarity.save(worse, tmp_path)
    file = tmp_path / familiarity.FILE
    if damage == "missing":
        file.unlink()
    elif damage == "cut":
        file.write_bytes(file.read_bytes()[:-50])
    elif damage == "other":
        file.write_bytes(b"\x08\x00\x00\x00\x00\x00\x00\x00{}      ")
    with pytest.raises(ModelError, match=r"familiarity.*train the model again"):
        familiarity.load(tmp_path)


# features beside logits


@pytest.mark.parametrize("name", ["squeezenet1_1", "mobilenet_v3_small", "whitened-resnet", "digit-resnet", "mlp"])
def test_features_come_behind_logits_that_stay_what_they_were(name: str) -> None:
    torch.manual_seed(1)
    spec = InputSpec(28, 28, 1, "stretch", mean=(0.5,), std=(0.5,)) if "-" in name or name == "mlp" else None
    network = build(name, 7, spec) if spec else torchvision_models.get_model(name, num_classes=7)
    network.eval()
    pictures = torch.rand(3, 1, 28, 28) if spec else torch.rand(3, 3, 64, 64)
    with torch.inference_mode():
        logits = network(pictures)
        both = with_features(network, 7, kind_of(network))(pictures)
    torch.testing.assert_close(both[:, :7], logits)
    features = both[:, 7:]
    assert features.shape[1] >= 60
    assert (features.std(dim=0) > 0).any(), "they differ from picture to picture"


def test_a_network_without_features_is_a_sentence() -> None:
    with pytest.raises(ModelError, match="does not tell what it sees"):
        with_features(nn.Sequential(nn.Flatten(), nn.Linear(4, 3)), 3, "own")
    with pytest.raises(ModelError, match="does not tell what it sees"):
        with_features(nn.Sequential(nn.Flatten()), 3, "last-layer")
