"""The models that were taught with a project, found among the runs."""

import tomllib
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from core.errors import ModelError

KEPT = 2
"""The newest model, and the one before: to be compared with it."""


@dataclass(frozen=True)
class TaughtModel:
    """`package` is its folder; `name` tells it apart from all others; `threshold` is that of its card."""

    package: str
    name: str
    classes: tuple[str, ...]
    threshold: float = 0.0


def models_of(project: Path) -> tuple[TaughtModel, ...]:
    """The newest `KEPT` models that were taught with the project in that folder, the newest first."""
    from core.training.runs import list_runs

    packages = (run / "model" for run in list_runs() if _taught_with(run, project))
    models = (model for package in packages if (model := _model(package)) is not None)
    return tuple(islice(models, KEPT))


def _taught_with(run: Path, project: Path) -> bool:
    try:
        with (run / "config.toml").open("rb") as file:
            return tomllib.load(file).get("data") == [str(project)]
    except (OSError, ValueError):
        return False


def _model(package: Path) -> TaughtModel | None:
    from core.models.package import is_package, read_card

    if not is_package(package):
        return None
    try:
        card = read_card(package)
    except ModelError:  # what the page Runs is for
        return None
    return TaughtModel(str(package), card.name, card.classes, card.threshold)
