"""The settings of runs, one by one, and those in which runs differ."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.words import with_point

if TYPE_CHECKING:  # it brings pydantic, which the window need not wait for
    from core.training.config import TrainConfig

_tr = QCoreApplication.translate

_NAMES = ("name", "title", "description")
"""What only says how a run is called."""


@dataclass(frozen=True)
class SettingRow:
    """One setting: its key as on the command line, what it means, and its value in each run ("–" where it has none)."""

    key: str
    help: str
    values: tuple[str, ...]


def setting_rows(configs: Sequence["TrainConfig"]) -> list[SettingRow]:
    """All settings of some runs, in the order of the config."""
    flat = [dict(_flat(config.model_dump(mode="json"))) for config in configs]
    keys = dict.fromkeys(key for each in flat for key in each if key not in _NAMES)
    return [SettingRow(key, _help(configs[0], key), tuple(each.get(key, "–") for each in flat)) for key in keys]


def differences(configs: Sequence["TrainConfig"]) -> list[SettingRow]:
    """The settings in which some runs differ."""
    return [row for row in setting_rows(configs) if len(set(row.values)) > 1]


def _flat(values: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    pairs = []
    for key, value in values.items():
        if isinstance(value, dict):
            pairs += _flat(value, f"{prefix}{key}.")
        else:
            pairs.append((f"{prefix}{key}", _words(value)))
    return pairs


def _words(value: object) -> str:
    if isinstance(value, bool):
        return _tr("SettingsTable", "yes") if value else _tr("SettingsTable", "no")
    if isinstance(value, float):
        return with_point(f"{value:g}")
    if isinstance(value, list):
        return ", ".join(map(_words, value))
    return "–" if value is None else str(value)


def _help(config: "TrainConfig", key: str) -> str:
    field = type(config).model_fields.get(key.partition(".")[0])
    return _tr("TrainConfig", field.description) if field and field.description else ""
