"""What a new run is called, and what its data is called wherever it is opened again."""

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

from core import paths
from core.datasets import catalogue as datasets
from core.models import catalogue as models
from core.models.card import LONGEST_NAME, LONGEST_TITLE
from core.models.pretrained import pretrained_models
from core.training.config import TrainConfig


def free_name(config: TrainConfig, besides: Path | None = None) -> TrainConfig:
    """`config` with a name that no model and no run has but the one in the folder `besides`: "digits", "digits 2"."""
    taken = {name.casefold() for name in _taken(besides)}
    if config.name.casefold() not in taken:
        return config
    numbered = ((number, _numbered(config.name, number, LONGEST_NAME)) for number in range(2, 1_000_000))
    number, name = next((number, name) for number, name in numbered if name.casefold() not in taken)
    title = _numbered(config.title, number, LONGEST_TITLE) if config.title else ""
    return config.model_copy(update={"name": name, "title": title})


def _numbered(name: str, number: int, longest: int) -> str:
    """The name, or as much of it as there is room for, and the number."""
    ending = f" {number}"
    return name[: longest - len(ending)] + ending


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
