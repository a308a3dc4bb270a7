"""Packages that are well made on the outside, and cannot work: a sentence when they are loaded or asked."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from commands import run
from pydantic import ValidationError
from torchvision import models as torchvision_models

from core.engines.graphs import make_graph
from core.errors import ModelError
from core.inference import Predictor
from core.models.card import ModelCard
from core.models.catalogue import find
from core.models.package import CARD, write_package
from core.paths import resources
from core.types import Image, InputSpec

SPEC = InputSpec(width=64, height=64, resize=64)
PICTURE = Image(np.random.default_rng(0).integers(0, 256, (80, 80, 3), dtype=np.uint8))


def package(folder: Path, spec: InputSpec = SPEC, factor: float = 1.0, outputs: int = 2, name: str = "mine") -> Path:
    """A package of two classes, whose random weights are multiplied by `factor`."""
    torch.manual_seed(0)
    state = torchvision_models.squeezenet1_1(num_classes=outputs).state_dict()
    card = ModelCard(name=name, title=name, architecture="squeezenet1_1", classes=("ant", "bee"), input=spec)
    write_package(folder / name, card, {key: factor * tensor for key, tensor in state.items()}, b"")
    return folder / name


def test_a_sound_package_answers(tmp_path: Path) -> None:
    answer = Predictor(package(tmp_path), engine="torch", device="cpu").predict(PICTURE)
    assert {candidate.label for candidate in answer.candidates} == {"ant", "bee"}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"factor": float("nan")}, "values that are no numbers"),
        ({"factor": float("inf")}, "values that are no numbers"),
        ({"outputs": 3}, "do not fit the architecture"),
        ({"spec": InputSpec(width=1, height=1, resize=1)}, "PyTorch cannot run mine on cpu"),
        ({"spec": InputSpec(64, 64, 1, resize=64, mean=(0.5,), std=(0.5,))}, "PyTorch cannot run mine on cpu"),
    ],
)
def test_what_cannot_run_is_refused_when_it_is_loaded(changes: dict, reason: str, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=reason):
        Predictor(package(tmp_path, **changes), engine="torch", device="cpu")


def test_no_graph_is_made_of_what_cannot_run(tmp_path: Path) -> None:
    folder = package(tmp_path, spec=InputSpec(64, 64, 1, resize=64, mean=(0.5,), std=(0.5,)))
    with pytest.raises(ModelError, match="cannot be exported"):
        make_graph(find(folder))


def test_answers_that_are_no_numbers_are_refused(tmp_path: Path) -> None:
    predictor = Predictor(package(tmp_path, factor=1e30), engine="torch", device="cpu")
    with pytest.raises(ModelError, match="does not answer with numbers"):
        predictor.predict(PICTURE)


@pytest.mark.parametrize("temperature", [0, -1, 1e-300, 1e300, float("nan"), float("inf")])
def test_an_impossible_temperature_is_refused(temperature: float) -> None:
    card = ModelCard(name="mine", title="Mine", architecture="squeezenet1_1", classes=("ant", "bee"), input=SPEC)
    with pytest.raises(ValidationError, match="temperature"):
        ModelCard.model_validate({**card.model_dump(), "temperature": temperature})


def test_on_the_command_line_it_is_one_line(tmp_path: Path) -> None:
    """Also where the card asks for what no network can be given."""
    shutil.copytree(resources() / "models" / "digits", tmp_path / "digits")
    card = json.loads((tmp_path / "digits" / CARD).read_text(encoding="utf-8"))
    card["input"]["width"] = 56
    (tmp_path / "digits" / CARD).write_text(json.dumps(card))
    result = run("predict", "--model", tmp_path / "digits", "--json", "x.png")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert "ink is fitted into a square of one channel" in result.stderr
