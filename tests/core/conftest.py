"""What several tests of `core` start from."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import torch
from bars import make_school
from stripes import RECIPE
from torchvision import models as torchvision_models

from core.training.config import TrainConfig, load_recipe


@pytest.fixture
def stripes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    """The recipe for a made-up data set in the place of MNIST, which is easily learned."""
    school = make_school(tmp_path / "school", RECIPE, training=240, test=60)
    monkeypatch.setenv("SIGHTGLASS_DATA", school.env["SIGHTGLASS_DATA"])
    return school.recipe


@pytest.fixture
def config(stripes: Path) -> TrainConfig:
    """A run of three epochs on it."""
    return load_recipe(stripes)


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
    for split, count in {"train": 80, "val": 20}.items():
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


@pytest.fixture
def school(weights: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Those weights are what this machine has, and one thread of a run is one no longer than the test."""
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(weights))
    threads = torch.get_num_threads()
    yield
    torch.set_num_threads(threads)
