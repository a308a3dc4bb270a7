"""Import a model: a package as it is, or a state dict of a known architecture, as a new package of the user's own."""

import re
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import PIL.Image
from pydantic import ValidationError

from core import paths
from core.errors import ConfigError, ModelError
from core.language import tr
from core.models import familiarity
from core.models.card import ModelCard
from core.models.catalogue import ModelEntry, find
from core.models.package import is_package, open_package, write_package
from core.models.pretrained import card_of, pretrained_models

if TYPE_CHECKING:
    import torch

LABELS_LIMIT = 10 * 2**20
"""Bytes of a labels file."""


def import_model(
    file: Path, *, name: str | None = None, architecture: str | None = None, labels: Path | None = None
) -> ModelEntry:
    """Make `file` one of the user's own models and return it.

    `file` is a package, or a state dict (`.pth`, `.pt`, `.safetensors`) whose `architecture` is a torchvision name, by
    default the one that its file name begins with. ModelError: it cannot be read or does not fit; ConfigError: the call
    is incomplete, or the name is taken.
    """
    from safetensors.torch import load_file

    from core.models.networks import build_network, load_state_dict

    if is_package(file):
        package = open_package(file)
        card, state = package.card, load_file(package.weights)
        known = None if card.familiarity is None else familiarity.load(package.folder)
    else:
        if not file.is_file():
            raise ConfigError(
                tr("There is no file {file}; name a .sightglass package or a state dict (.pth).", file=file)
            )
        state = load_state_dict(file)
        card, known = _card_for(file, state, architecture, labels), None
    if name:
        card = _renamed(card, name)
    target = paths.own_models() / card.name
    if target.exists():
        raise ConfigError(tr("You already have a model named {name}; choose another name with --name.", name=card.name))
    try:
        build_network(card).load_state_dict(state)
    except RuntimeError as error:
        reason = " ".join(str(error).split())[:200]
        raise ModelError(
            tr(
                "{file} does not fit the architecture {architecture} ({reason}).",
                file=file,
                architecture=card.architecture,
                reason=reason,
            )
        ) from error
    write_package(target, card, state, _thumbnail(), known)
    return find(card.name)


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
            "name": re.sub(r"[^\w.+-]", "-", file.stem),
            "title": file.stem,
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
    if labels is not None:
        if not labels.is_file() or labels.stat().st_size > LABELS_LIMIT:
            raise ConfigError(tr("{labels} is not a file with one class a line.", labels=labels))
        classes = tuple(line.strip() for line in labels.read_text(encoding="utf-8").splitlines() if line.strip())
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


def _thumbnail() -> bytes:
    """A plain grey tile: an imported network has no picture of its own."""
    file = BytesIO()
    PIL.Image.new("RGB", (96, 96), (128, 136, 144)).save(file, "PNG")
    return file.getvalue()
