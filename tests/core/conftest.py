"""What several tests of `core` start from."""

from pathlib import Path

import pytest
from bars import make_school
from stripes import RECIPE

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
