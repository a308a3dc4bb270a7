"""What a form needs to know of every setting, and that it says the same as the config itself."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ConfigError
from core.training.config import TrainConfig, load_recipe, parse_config
from core.training.fields import ConfigField, config_fields, flat, nested

FIELDS = {field.key: field for field in config_fields()}
BASE = {
    "task": "classification",
    "data": ["mnist"],
    "model": "mlp",
    "epochs": 9,
    "batch_size": 8,
    "learning_rate": 0.1,
    "name": "base",
    "pretrained": True,
}
TINY = 1e-6


def with_value(key: str, value: object) -> TrainConfig:
    return parse_config({**BASE, **nested({key: value})}, "the test")


def allowed(field: ConfigField) -> st.SearchStrategy[object]:
    """Values that the field says are fine."""
    if field.kind == "switch":
        return st.booleans()
    if field.kind == "choice":
        return st.sampled_from(field.choices)
    if field.kind == "text":
        return st.sampled_from(("cpu", "mlp", "a name"))
    if field.kind == "whole":
        assert field.low is not None
        assert field.high is not None
        high = int(field.high) - int(field.below_high)
        return st.integers(int(field.low), min(high, 8) if field.key == "head_epochs" else high)
    values = st.floats(field.low, field.high, exclude_min=field.above_low, exclude_max=field.below_high)
    return values | st.none() if field.optional else values


@given(st.sampled_from(sorted(FIELDS)).flatmap(lambda key: st.tuples(st.just(key), allowed(FIELDS[key]))))
def test_what_a_field_allows_the_config_takes(pair: tuple[str, object]) -> None:
    key, value = pair
    assert flat(with_value(key, value))[key] == value


@pytest.mark.parametrize("field", [field for field in FIELDS.values() if field.low is not None], ids=lambda f: f.key)
def test_what_a_field_does_not_allow_the_config_refuses(field: ConfigField) -> None:
    assert field.low is not None
    assert field.high is not None
    step = 1 if field.kind == "whole" else TINY
    for outside in (
        field.low if field.above_low else field.low - step,
        field.high if field.below_high else field.high + step * max(1, field.high),
    ):
        with pytest.raises(ConfigError, match=field.key.replace(".", r"\.")):
            with_value(field.key, int(outside) if field.kind == "whole" else outside)


def test_every_setting_has_a_sentence_of_help() -> None:
    for field in FIELDS.values():
        assert field.help[0].isupper() or field.help[0].isdigit(), field.key
        assert field.help.endswith("."), field.key


def test_nothing_that_is_one_value_is_forgotten() -> None:
    """Only lists, tables of names, the task, which has one value, and the input, which belongs to the network."""
    named = {key.partition(".")[0] for key in FIELDS}
    assert set(TrainConfig.model_fields) - named == {"task", "data", "repeats", "input"}


@given(st.dictionaries(st.sampled_from(sorted(FIELDS)), st.integers()))
def test_nesting_loses_nothing(values: dict[str, int]) -> None:
    tables = nested(values)
    found = {}
    for key, value in tables.items():
        found |= {f"{key}.{inner}": each for inner, each in value.items()} if isinstance(value, dict) else {key: value}
    assert found == values


def test_the_settings_of_a_recipe_give_the_recipe_again() -> None:
    config = load_recipe("digits")
    values = config.model_dump(mode="json") | nested(flat(config))
    assert parse_config(values, "the test") == config


def test_a_form_needs_no_torch() -> None:
    imports = "import sys, core.training.fields, core.training.recipes as recipes"
    code = f"{imports}; recipes.list_recipes(); assert 'torch' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
