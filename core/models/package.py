"""Model packages: a folder with `card.json`, `weights.safetensors` and `thumbnail.png`, or the same as one zip.

Nothing in a package is ever unpickled or executed. A zip is unpacked once into a folder named by its content, so that
weights and compiled graph can be memory-mapped.
"""

import hashlib
import os
import shutil
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core import paths
from core.errors import ModelError
from core.language import tr
from core.models import familiarity
from core.models.card import CARD_LIMIT, ModelCard, parse_card
from core.models.leftovers import UNFINISHED, replace_folder

if TYPE_CHECKING:
    import torch

CARD, WEIGHTS, THUMBNAIL = "card.json", "weights.safetensors", "thumbnail.png"
SUFFIX = ".sightglass"
PACKAGE_LIMIT = 4 * 2**30
"""Bytes, unpacked; larger zips are refused before anything is written."""


@dataclass(frozen=True)
class Package:
    """A readable model package: its card, and the folder in which its files lie."""

    card: ModelCard
    folder: Path

    @property
    def weights(self) -> Path:
        """The safetensors file."""
        return self.folder / WEIGHTS


def is_package(path: Path) -> bool:
    """Whether `path` looks like a package, by its name and layout alone."""
    return path.suffix == SUFFIX if path.is_file() else (path / CARD).is_file()


def open_package(path: Path) -> Package:
    """The package at `path`, a folder or a `.sightglass` file; ModelError says what is missing or damaged."""
    folder = _unpack(path) if path.is_file() else path
    if not (folder / WEIGHTS).is_file():
        raise ModelError(
            tr("The model package {path} has no {weights}; copy or export it again.", path=path, weights=WEIGHTS)
        )
    return Package(_read_card(folder / CARD), folder)


def read_card(path: Path) -> ModelCard:
    """Only the card of the package at `path` (folder or zip): quick, for lists."""
    if path.is_dir():
        return _read_card(path / CARD)
    try:
        with zipfile.ZipFile(path) as archive, archive.open(CARD) as file:
            return parse_card(file.read(CARD_LIMIT), str(path))
    except (OSError, KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise ModelError(tr("{path} is not a readable model package ({error}).", path=path, error=error)) from error


def write_package(
    folder: Path,
    card: ModelCard,
    tensors: "Mapping[str, torch.Tensor]",
    thumbnail: bytes,
    known: familiarity.Known | None = None,
) -> Package:
    """Write a package into `folder`, replacing one that is there only when the new one is complete.

    `tensors` is a state dict; `thumbnail` the bytes of a PNG; `known` what the card's familiarity needs. ModelError or
    OSError when the disk is full.
    """
    from safetensors import SafetensorError
    from safetensors.torch import save_file

    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=UNFINISHED) as name:
        new = Path(name) / folder.name
        new.mkdir()
        try:
            save_file({key: _stored(tensor, card) for key, tensor in tensors.items()}, new / WEIGHTS)
        except SafetensorError as error:
            raise ModelError(
                tr("The weights cannot be saved in {folder} ({error}); make room there.", folder=folder, error=error)
            ) from error
        (new / WEIGHTS).chmod(0o644)  # safetensors makes files that only their owner can read
        if known is not None:
            familiarity.save(known, new)
        (new / THUMBNAIL).write_bytes(thumbnail)
        (new / CARD).write_text(card.to_json() + "\n", encoding="utf-8")
        replace_folder(new, folder)
    return Package(card, folder)


def _stored(tensor: "torch.Tensor", card: ModelCard) -> "torch.Tensor":
    half = card.storage == "f16" and is_kept_in_half(tensor)
    return (tensor.half() if half else tensor).detach().cpu().contiguous()


def is_kept_in_half(tensor: "torch.Tensor") -> bool:
    """Whether storage "f16" keeps this tensor as half-precision numbers: all but the few of norms and biases."""
    return tensor.is_floating_point() and tensor.ndim > 1


def export_package(package: Package, target: Path) -> Path:
    """Write `package` as one `.sightglass` file; nothing is left at `target` when that fails."""
    partial = target.with_name(target.name + ".part")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(package.folder.rglob("*")):
                if file.is_file():
                    archive.write(file, file.relative_to(package.folder).as_posix())
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    return target


def _read_card(path: Path) -> ModelCard:
    try:
        if path.stat().st_size > CARD_LIMIT:
            raise ModelError(
                tr("The model card {path} is too large to be one; copy or export the model again.", path=path)
            )
        return parse_card(path.read_bytes(), str(path))
    except OSError as error:
        raise ModelError(
            tr("The model card {path} cannot be read ({strerror}).", path=path, strerror=error.strerror)
        ) from error


def _unpack(path: Path) -> Path:
    """Unpack the zip at `path` into our own folder, once for each content."""
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        target = paths.home() / "unpacked" / digest[:32]
        if target.is_dir():
            os.utime(target)
            return target
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory(dir=target.parent) as name:
            new = Path(name) / "package"
            _extract(archive, new, path)
            replace_folder(new, target)
        return target
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise ModelError(
            tr(
                "The model package {path} cannot be unpacked ({error}); copy or export it again.",
                path=path,
                error=error,
            )
        ) from error


def _extract(archive: zipfile.ZipFile, folder: Path, path: Path) -> None:
    members = [info for info in archive.infolist() if not info.is_dir()]
    if len(members) > 100 or sum(info.file_size for info in members) > PACKAGE_LIMIT:
        raise ModelError(tr("{path} unpacks to more than a model package can hold; it was not opened.", path=path))
    for info in members:
        target = (folder / info.filename).resolve()
        if not target.is_relative_to(folder.resolve()):
            raise ModelError(
                tr(
                    "{path} names a file outside its own folder ({filename}); it was not opened.",
                    path=path,
                    filename=info.filename,
                )
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(info) as source, target.open("wb") as sink:
            shutil.copyfileobj(source, sink)
