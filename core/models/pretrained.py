"""torchvision's ImageNet classifiers, described without torch: cards, where their weights lie, fetching them."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from core import paths
from core.models.card import ModelCard
from core.types import InputSpec, Progress, no_progress


@dataclass(frozen=True)
class Pretrained:
    """One model of torchvision with its default ImageNet weights, as resources/models/torchvision.json has it.

    `megabytes` is the size of the weights file in MiB; `top1` and `top5` are shares from 0 to 1 on ImageNet's
    validation set, as torchvision publishes them; `sha256_prefix` are the checksum's first hexadecimal digits.
    """

    name: str
    weights: str
    url: str
    sha256_prefix: str
    megabytes: float
    parameters: int
    top1: float
    top5: float
    crop: int
    resize: int
    interpolation: str
    mean: tuple[float, ...]
    std: tuple[float, ...]
    licence: str

    @property
    def file_name(self) -> str:
        """The weights' file name at its public home."""
        return self.url.rsplit("/", 1)[-1]


@cache
def _listing() -> dict[str, Any]:
    text = (paths.resources() / "models" / "torchvision.json").read_text(encoding="utf-8")
    listing: dict[str, Any] = json.loads(text)
    return listing


@cache
def imagenet_labels() -> tuple[str, ...]:
    """The 1000 labels of ImageNet, in the order of the networks' outputs."""
    return tuple(_listing()["labels"])


@cache
def pretrained_models() -> dict[str, Pretrained]:
    """All models by their torchvision name."""
    records = (Pretrained(**{**record, "mean": tuple(record["mean"]), "std": tuple(record["std"])})
               for record in _listing()["models"])  # fmt: skip
    return {record.name: record for record in records}


def card_of(record: Pretrained) -> ModelCard:
    """The card of a torchvision model: its preprocessing is torchvision's own."""
    return ModelCard(
        name=record.name,
        title=record.name,
        architecture=record.name,
        classes=imagenet_labels(),
        input=InputSpec(
            width=record.crop,
            height=record.crop,
            resize=record.resize,
            interpolation=record.interpolation,  # type: ignore[arg-type]  # validated by the card
            mean=record.mean,
            std=record.std,
        ),
        parameters=record.parameters,
        description="A network of torchvision, trained on the 1000 classes of ImageNet.",
        metrics={"accuracy": record.top1, "top5": record.top5},
        measured_on="ImageNet validation set, as published with the weights",
        training={"weights": record.weights, "url": record.url},
        licence=record.licence or "BSD 3-Clause (torchvision)",
        versions={"torchvision": _listing()["torchvision"]},
    )


def find_weights(record: Pretrained) -> Path | None:
    """The weights' file on this machine, or None: `<name>-imagenet.pth` or the public file name, in the weight folders.

    The folder in which torchvision itself keeps what it downloads is looked at last.
    """
    folders = (*paths.weight_folders(), Path.home() / ".cache" / "torch" / "hub" / "checkpoints")
    names = (f"{record.name}-imagenet.pth", record.file_name)
    candidates = (folder / name for folder in folders for name in names)
    return next((path for path in candidates if path.is_file()), None)


def fetch_weights(record: Pretrained, progress: Progress = no_progress) -> Path:
    """Fetch the weights into our own folder; NetworkError says which file to put where by hand."""
    from core.fetch import fetch

    target = paths.own_weights() / record.file_name
    return fetch(record.url, target, sha256_prefix=record.sha256_prefix, progress=progress)
