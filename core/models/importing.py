"""Import a model: a package as it is, or a state dict of a known architecture, as a new package of the user's own."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import PIL.Image
from pydantic import ValidationError

from core import paths
from core.errors import ConfigError, ImageError
from core.images import decode_image
from core.language import tr
from core.models import familiarity
from core.models.card import LONGEST_TITLE, ModelCard, name_from
from core.models.catalogue import ModelEntry, find
from core.models.package import THUMBNAIL, is_package, open_package, write_package
from core.models.pretrained import card_of, pretrained_models

if TYPE_CHECKING:
    import torch

LABELS_LIMIT = 10 * 2**20
"""Bytes of a labels file."""
THUMBNAIL_LIMIT = 2**20
"""Bytes; what is larger is no thumbnail."""


def import_model(
    file: Path, *, name: str | None = None, architecture: str | None = None, labels: Path | None = None
) -> ModelEntry:
    """Make `file` one of the user's own models and return it.

    `file` is a package, or a state dict (`.pth`, `.pt`, `.safetensors`) whose `architecture` is a torchvision name, by
    default the one that its file name begins with. ModelError: it cannot be read or does not fit; ConfigError: the call
    is incomplete, or the name is taken.
    """
    from core.models.networks import fill_network

    found = _from_package(file) if is_package(file) else _from_state_dict(file, architecture, labels)
    card, state = _renamed(found.card, name or found.card.name), found.state
    target = paths.own_models() / card.name
    if target.exists():
        raise ConfigError(tr("You already have a model named {name}; choose another name with --name.", name=card.name))
    fill_network(card, state, file)  # what cannot be used is refused now
    write_package(target, card, state, found.thumbnail, found.known)
    return find(card.name)


@dataclass(frozen=True, eq=False)
class _Found:
    card: ModelCard
    state: "Mapping[str, torch.Tensor]"
    thumbnail: bytes
    known: familiarity.Known | None = None


def _from_package(path: Path) -> _Found:
    from core.models.networks import load_state_dict

    package = open_package(path)
    known = None if package.card.familiarity is None else familiarity.load(package.folder)
    return _Found(package.card, load_state_dict(package.weights), _thumbnail(package.folder / THUMBNAIL), known)


def _thumbnail(own: Path) -> bytes:
    """What is in the file where that is a small picture, else a plain tile."""
    with suppress(OSError, ImageError):
        if own.stat().st_size <= THUMBNAIL_LIMIT:
            content = own.read_bytes()
            decode_image(content, own.name)
            return content
    return _plain_tile()


def _from_state_dict(file: Path, architecture: str | None, labels: Path | None) -> _Found:
    from core.models.networks import load_state_dict

    if not file.is_file():
        raise ConfigError(tr("There is no file {file}; name a .sightglass package or a state dict (.pth).", file=file))
    state = load_state_dict(file)
    return _Found(_card_for(file, state, architecture, labels), state, _plain_tile())


def _card_for(
    file: Path, state: "Mapping[str, torch.Tensor]", architecture: str | None, labels: Path | None
) -> ModelCard:
    architecture = architecture or _guess(file.name)
    record = pretrained_models().get(architecture or "")
    if record is None:
        raise ConfigError(
            tr(
                "Which architecture is {name}? Name one of torchvision's with --architecture, such as resnet18.",
                name=file.name,
            )
        )
    card = card_of(record)
    return card.model_copy(
        update={
            "name": name_from(file.stem),
            "title": file.stem[:LONGEST_TITLE],
            "classes": _classes(card, state, labels),
            "description": f"Imported from {file.name}.",
            "metrics": {},
            "measured_on": "",
            "training": {},
            "licence": "",
        }
    )


def _renamed(card: ModelCard, name: str) -> ModelCard:
    try:
        return ModelCard.model_validate({**card.model_dump(), "name": name})
    except ValidationError as error:
        raise ConfigError(
            tr("{name!r} cannot be a model's name; use letters, digits, spaces and . _ - + only.", name=name)
        ) from error


def _guess(file_name: str) -> str | None:
    """The longest architecture name with which the file name begins."""
    fitting = [name for name in pretrained_models() if file_name.startswith(name)]
    return max(fitting, key=len, default=None)


def _classes(card: ModelCard, state: "Mapping[str, torch.Tensor]", labels: Path | None) -> tuple[str, ...]:
    """The labels; without a file, ImageNet's for 1000 outputs, else numbers. Heads end in a bias of one per class."""
    outputs = [len(tensor) for key, tensor in state.items() if key.endswith("bias") and tensor.ndim == 1][-1:]
    if outputs == [1]:
        raise ConfigError(
            tr("The network has a single output; train one that has an output for each class, two at least.")
        )
    if labels is not None:
        classes = _lines(labels)
        if outputs and len(classes) != outputs[0]:
            raise ConfigError(
                tr(
                    "{labels} names {classes} classes, but the network has {outputs} outputs.",
                    labels=labels,
                    classes=len(classes),
                    outputs=outputs[0],
                )
            )
        return classes
    if outputs in ([], [len(card.classes)]):
        return card.classes
    return tuple(f"class {number}" for number in range(outputs[0]))


def _lines(labels: Path) -> tuple[str, ...]:
    """What is not blank. ConfigError for a file that is no text in UTF-8."""
    with suppress(OSError, UnicodeDecodeError):
        if labels.stat().st_size <= LABELS_LIMIT:
            return tuple(filter(None, map(str.strip, labels.read_text(encoding="utf-8-sig").splitlines())))
    raise ConfigError(tr("{labels} is not a text file (UTF-8) with one class a line.", labels=labels))


def _plain_tile() -> bytes:
    """A plain grey tile: an imported network has no picture of its own."""
    file = BytesIO()
    PIL.Image.new("RGB", (96, 96), (128, 136, 144)).save(file, "PNG")
    return file.getvalue()
