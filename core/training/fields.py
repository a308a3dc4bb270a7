"""The settings of `TrainConfig` one by one, as a form needs them: kind, limits, choices, a sentence of help.

Whoever shows them needs to know nothing about any of them. Needs no torch.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from core.training.config import TrainConfig

Kind = Literal["whole", "number", "choice", "switch", "text"]
Values = dict[str, Any]
"""Settings by their keys; those of a table have keys such as "augmentation.flip"."""

_KINDS: Mapping[str, Kind] = {"integer": "whole", "number": "number", "boolean": "switch", "string": "text"}


@dataclass(frozen=True)
class ConfigField:
    """One setting. `low` and `high` are None where there is no limit, `optional` ones may be left out (None).

    Where `above_low` or `below_high` is set, the limit itself is not allowed.
    """

    key: str
    kind: Kind
    help: str
    default: Any = None
    choices: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    above_low: bool = False
    below_high: bool = False
    optional: bool = False


@cache
def config_fields() -> tuple[ConfigField, ...]:
    """All settings that are one value, in the order of their declaration; lists and the input are none."""
    schema = TrainConfig.model_json_schema()
    return tuple(_fields(schema["properties"], schema["$defs"], ""))


def flat(config: TrainConfig) -> Values:
    """The values of all `config_fields`."""
    values = config.model_dump(mode="json")
    return {field.key: _at(values, field.key) for field in config_fields()}


def nested(values: Mapping[str, Any]) -> Values:
    """The inverse of `flat`: tables inside tables, as `parse_config` takes them."""
    result: Values = {}
    for key, value in values.items():
        *tables, last = key.split(".")
        place = result
        for table in tables:
            place = place.setdefault(table, {})
        place[last] = value
    return result


def _at(values: Mapping[str, Any], key: str) -> Any:
    for part in key.split("."):
        values = values[part]
    return values


def _fields(properties: Mapping[str, Any], tables: Mapping[str, Any], prefix: str) -> Iterator[ConfigField]:
    for name, schema in properties.items():
        table = schema.get("$ref", "").rpartition("/")[2]
        if table:
            yield from _fields(tables[table]["properties"], tables, f"{prefix}{name}.")
            continue
        one = _without_null(schema)
        if one.get("type") in _KINDS and "const" not in one:
            yield _field(prefix + name, schema, one)


def _without_null(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Of a value that may be left out, what it is if it is not."""
    variants = [variant for variant in schema.get("anyOf", ()) if variant.get("type") != "null"]
    return variants[0] if len(variants) == 1 else schema


def _field(key: str, schema: Mapping[str, Any], one: Mapping[str, Any]) -> ConfigField:
    choices = tuple(one.get("enum", ()))
    return ConfigField(
        key=key,
        kind="choice" if choices else _KINDS[one["type"]],
        help=schema.get("description", ""),
        default=schema.get("default"),
        choices=choices,
        low=one.get("minimum", one.get("exclusiveMinimum")),
        high=one.get("maximum", one.get("exclusiveMaximum")),
        above_low="exclusiveMinimum" in one,
        below_high="exclusiveMaximum" in one,
        optional="anyOf" in schema,
    )
