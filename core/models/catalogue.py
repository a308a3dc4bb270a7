"""The catalogue: every model that can be named, where it comes from, and whether it is on this machine."""

import difflib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from core import paths
from core.errors import ConfigError, ModelError
from core.language import tr
from core.models import leftovers
from core.models.card import ModelCard
from core.models.package import SUFFIX, WEIGHTS, is_package, open_package, read_card
from core.models.pretrained import Pretrained, card_of, fetch_weights, find_weights, pretrained_models
from core.types import Progress, no_progress

MIB = 2**20


@dataclass(frozen=True)
class ModelEntry:
    """One model: its card, its source, and the weights' file (None: they must be fetched first).

    `bytes` is the size of the weights' file, or of the download.
    """

    name: str
    title: str
    source: Literal["bundled", "yours", "torchvision"]
    card: ModelCard
    weights: Path | None
    bytes: int

    @property
    def here(self) -> bool:
        """Whether the model can be used without fetching anything."""
        return self.weights is not None


def list_models() -> tuple[ModelEntry, ...]:
    """All models: bundled ones, then the user's own, then torchvision's; unreadable packages are left out."""
    torchvision = (_pretrained_entry(record) for record in pretrained_models().values())
    return (*packages(), *torchvision)


def packages() -> Iterator[ModelEntry]:
    """Bundled models, then the user's own; of those with the same name the first. Unreadable ones are left out."""
    places: tuple[tuple[list[Path], Literal["bundled", "yours"]], ...] = (
        (_package_folders(paths.resources() / "models"), "bundled"),
        (_package_folders(paths.own_models()), "yours"),
        ([run / "model" for run in reversed(_package_folders(paths.runs()))], "yours"),  # the newest first
    )
    seen = set()
    for folders, source in places:
        for entry in _packages_in(folders, source):
            if entry.name not in seen:
                seen.add(entry.name)
                yield entry


def bundled_models() -> tuple[ModelEntry, ...]:
    """Those that come with the program."""
    return tuple(_packages_in(_package_folders(paths.resources() / "models"), "bundled"))


def find(name: str | Path) -> ModelEntry:
    """The model of that catalogue name, package file or package folder; ConfigError names the nearest names."""
    for entry in packages():
        if entry.name == str(name):
            return entry
    if record := pretrained_models().get(str(name)):
        return _pretrained_entry(record)
    path = Path(name)
    if os.path.exists(name):  # noqa: PTH110 - Path.exists raises for names that no file system takes
        if not is_package(path):
            raise ConfigError(
                tr(
                    "{path} is not a model package; use a folder with card.json and {weights}, a {suffix} file, "
                    "or import a state dict first (models import).",
                    path=path,
                    weights=WEIGHTS,
                    suffix=SUFFIX,
                )
            )
        package = open_package(path)
        return _package_entry(package.card, package.folder, "yours")
    known = [entry.name for entry in list_models()]
    near = difflib.get_close_matches(str(name), known, n=3)
    hint = tr("did you mean {near}?", near=" or ".join(near)) if near else tr("see `models list` for the names.")
    raise ConfigError(tr("There is no model named {name}; {hint}", name=name, hint=hint))


def ensure_weights(entry: ModelEntry, progress: Progress = no_progress) -> ModelEntry:
    """`entry` with its weights on this machine, fetched if need be (NetworkError, Cancelled)."""
    if entry.weights is not None:
        return entry
    fetch_weights(pretrained_models()[entry.name], progress)
    return _pretrained_entry(pretrained_models()[entry.name])


def set_damaged_aside() -> tuple[str, ...]:
    """Rename the user's packages whose card cannot be read to `NAME.damaged`; returns a sentence for each.

    What is left of packages that were being replaced when the program was ended is brought back first.
    """
    leftovers.tidy()
    sentences = []
    for folder in _package_folders(paths.own_models()):
        try:
            read_card(folder)
        except ModelError as error:
            aside = _free_name(folder.with_name(f"{folder.name}.damaged"))
            try:
                folder.rename(aside)
            except OSError:  # a read-only folder: left where it is, and still left out of every list
                aside = folder
            sentences.append(tr("{error} It was set aside as {aside}.", error=error, aside=aside))
    return tuple(sentences)


def _free_name(path: Path) -> Path:
    numbered = (path.with_name(f"{path.name}-{number}") for number in range(2, 1000))
    return path if not path.exists() else next(other for other in numbered if not other.exists())


def _packages_in(folders: list[Path], source: Literal["bundled", "yours"]) -> Iterator[ModelEntry]:
    for folder in folders:
        try:
            card = read_card(folder)
        except ModelError:  # named by set_damaged_aside
            continue
        if (folder / WEIGHTS).is_file():
            yield _package_entry(card, folder, source)


def _package_folders(place: Path) -> list[Path]:
    try:
        entries = sorted(place.iterdir())
    except OSError:  # no models yet
        return []
    return [path for path in entries if path.is_dir() and path.suffix != ".damaged" and not path.name.startswith(".")]


def _package_entry(card: ModelCard, folder: Path, source: Literal["bundled", "yours"]) -> ModelEntry:
    weights = folder / WEIGHTS
    return ModelEntry(card.name, card.title, source, card, weights, weights.stat().st_size)


def _pretrained_entry(record: Pretrained) -> ModelEntry:
    weights = find_weights(record)
    size = weights.stat().st_size if weights else int(record.megabytes * MIB)
    return ModelEntry(record.name, record.name, "torchvision", card_of(record), weights, size)
