"""Recipes, settings and schedules: what is right survives, what is wrong is named."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from core.errors import ConfigError
from core.models.card import LONGEST_NAME, LONGEST_TITLE, ModelCard, name_from
from core.training.config import TrainConfig, load_recipe, parse_config, to_toml
from core.training.optimization import learning_rate
from core.training.runs import RunFolder


def test_a_config_survives_its_file(tmp_path: Path) -> None:
    config = load_recipe("digits")
    run = RunFolder.create(config, tmp_path / "run")
    assert RunFolder.open(run.folder).config == config


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(texts, texts, st.dictionaries(texts, st.integers(1, 9), max_size=3), st.floats(1e-9, 1000, allow_nan=False))
def test_any_text_survives_the_config_file(title: str, description: str, repeats: dict[str, int], rate: float) -> None:
    values = load_recipe("digits").model_dump(mode="json")
    values |= {"title": title, "description": description, "repeats": repeats, "learning_rate": rate}
    config = parse_config(values, "here")
    assert parse_config(tomllib.loads(to_toml(config)), "there") == config


@given(texts | st.text("ab .+-_\n", max_size=12) | st.just("x" * 101))
def test_what_a_run_may_be_called_its_model_may_be_called(name: str) -> None:
    """Otherwise it would learn for hours, and then could not be kept."""
    values = load_recipe("digits").model_dump(mode="json") | {"name": name}
    card = {"name": name, "title": "Mine", "architecture": "mlp", "classes": ("a", "b"), "input": values["input"]}
    try:
        parse_config(values, "here")
    except ConfigError:
        with pytest.raises(ValidationError):
            ModelCard.model_validate(card)
    else:
        ModelCard.model_validate(card)


@given(st.text())
def test_a_name_is_made_of_any_text(text: str) -> None:
    name = name_from(text) or "model"
    assert parse_config(load_recipe("digits").model_dump(mode="json") | {"name": f"{name} 9999"}, "here")
    assert name_from(name) == name


def test_long_names_have_room_for_a_number(home: Path) -> None:
    config = load_recipe("digits", [f"name={'n' * LONGEST_NAME}", f"title={'t' * LONGEST_TITLE}"])
    runs = [RunFolder.create(config) for _ in range(3)]
    assert len({run.config.name for run in runs}) == len({run.config.title for run in runs}) == 3
    for run in runs:
        assert RunFolder.open(run.folder).config == run.config
    with pytest.raises(ConfigError, match="does not end with a point"):
        runs[0].rename("My model.")


def test_every_setting_has_a_sentence() -> None:
    for name, field in TrainConfig.model_fields.items():
        assert field.description, name
        assert field.description.endswith("."), name
    assert list(TrainConfig.model_fields)[:7] == [
        "task", "data", "model", "epochs", "batch_size", "learning_rate", "seed",
    ]  # fmt: skip


def test_what_the_window_imports_needs_no_torch() -> None:
    code = """
import sys
import core.training.config, core.training.events, core.training.runs
assert not {"torch", "torchvision", "openvino"} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2], timeout=60)


def test_recipes_are_found_by_name_and_changed_from_outside() -> None:
    config = load_recipe(
        "digits", ["epochs=2", "data=mnist", "augmentation.warp=0.5", "title=A new title", "name=new one"]
    )
    assert (config.epochs, config.data, config.augmentation.warp) == (2, ("mnist",), 0.5)
    assert (config.title, config.name) == ("A new title", "new one")
    assert load_recipe("digits").name == "digits"
    assert load_recipe("digits", ['data=["mnist", "pen-strokes"]']).data == ("mnist", "pen-strokes")


@pytest.mark.parametrize(
    ("overrides", "words"),
    [
        (["epoch=3"], "did you mean epochs"),
        (["augmentation.wrap=3"], "did you mean augmentation.warp"),
        (["input.breadth=3"], "input."),
        (["epochs=0"], "epochs"),
        (["learning_rate=fast"], "learning_rate"),
        (["learning_rate=inf"], "learning_rate"),
        (["augmentation.warp=-1"], "augmentation"),
        (["epochs"], "key=value"),
        (["epochs.warp=1"], "epochs"),
        (["name=../x"], "name"),
        (["freeze=backbone"], "pretrained=true"),
        (["head_epochs=30", "pretrained=true"], "less than epochs"),
        (["patience=3", "validation=0"], "held-out"),
    ],
)
def test_a_mistake_in_a_setting_is_named(overrides: list[str], words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load_recipe("digits", overrides)
    assert words in str(caught.value)


def test_a_recipe_that_is_not_there_or_not_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="digits"):
        load_recipe("digitz")
    broken = tmp_path / "broken.toml"
    broken.write_bytes(b"epochs = = 3")
    with pytest.raises(ConfigError, match=r"broken\.toml"):
        load_recipe(broken)


@pytest.mark.parametrize("schedule", ["constant", "step", "cosine", "one-cycle"])
@given(done=st.floats(0, 1))
def test_the_rate_never_exceeds_the_configs(schedule: str, done: float) -> None:
    config = load_recipe("digits", [f"schedule={schedule}"])
    assert 0 <= learning_rate(config, done) <= config.learning_rate * (1 + 1e-9)


def test_the_schedule_step_falls_after_every_so_many_epochs() -> None:
    config = load_recipe(
        "digits", ["schedule=step", "step_epochs=7", "step_factor=0.1", "epochs=30", "learning_rate=1"]
    )
    rates = [learning_rate(config, epoch / 30) for epoch in range(30)]
    assert rates == pytest.approx([1.0] * 7 + [0.1] * 7 + [0.01] * 7 + [0.001] * 7 + [1e-4] * 2)


@pytest.mark.parametrize("schedule", ["constant", "step", "cosine", "one-cycle"])
def test_every_schedule_can_warm_up(schedule: str) -> None:
    config = load_recipe("digits", [f"schedule={schedule}", "warm_up=0.1", "learning_rate=1"])
    rates = [learning_rate(config, done / 1000) for done in range(101)]
    assert rates == sorted(rates)
    assert rates[0] < 0.05
    assert rates[-1] == pytest.approx(1)


def test_one_cycle_rises_and_falls() -> None:
    config = load_recipe("digits", ["schedule=one-cycle", "warm_up=0.25"])
    assert learning_rate(config, 0.25) == pytest.approx(config.learning_rate)
    assert learning_rate(config, 0.0) < 0.05 * config.learning_rate
    assert learning_rate(config, 1.0) == pytest.approx(0, abs=1e-12)
