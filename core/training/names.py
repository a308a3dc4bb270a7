"""What a new run is called, and what its data is called wherever it is opened again."""

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

from core import paths
from core.datasets import catalogue as datasets
from core.models import catalogue as models
from core.models.pretrained import pretrained_models
from core.training.config import TrainConfig


def free_name(config: TrainConfig, besides: Path | None = None) -> TrainConfig:
    """`config` with a name that no model and no run has but the one in the folder `besides`: "digits", "digits 2"."""
    taken = {name.casefold() for name in _taken(besides)}
    if config.name.casefold() not in taken:
        return config
    number = next(number for number in range(2, 1_000_000) if f"{config.name} {number}".casefold() not in taken)
    title = f"{config.title} {number}" if config.title else ""
    return config.model_copy(update={"name": f"{config.name} {number}", "title": title})


def _taken(besides: Path | None) -> Iterator[str]:
    own = besides.absolute() / "model" if besides else None
    yield from pretrained_models()
    for entry in models.packages():
        if own is None or entry.weights is None or entry.weights.parent.absolute() != own:
            yield entry.name
    for file in sorted(paths.runs().glob("*/config.toml")):
        if besides is None or file.parent.absolute() != besides.absolute():
            try:
                yield str(tomllib.loads(file.read_text(encoding="utf-8"))["name"])
            except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError):  # no run's name, so it is free
                continue


def with_absolute_data(config: TrainConfig) -> TrainConfig:
    """`config`, whose folders and files of data are found from every other folder as well."""
    known = {card.name for card in datasets.list_datasets()}

    def absolute(name: str) -> str:
        return str(Path(name).absolute()) if name not in known and os.path.exists(name) else name  # noqa: PTH110 - takes any name

    data = tuple(map(absolute, config.data))
    repeats = {absolute(name): times for name, times in config.repeats.items()}
    return config.model_copy(update={"data": data, "repeats": repeats})
