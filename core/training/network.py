"""The network that a run begins with: a new one, or a pretrained one with a new head."""

import difflib
from collections.abc import Sequence

import torch
from torch import nn

from core.errors import ConfigError
from core.language import tr
from core.models import catalogue
from core.models.card import ModelCard
from core.models.features import outputs
from core.models.nets import ARCHITECTURES, build
from core.models.networks import build_network, load_frozen, load_network
from core.models.pretrained import pretrained_models
from core.training.backbone import with_layers
from core.training.config import TrainConfig
from core.types import Progress, no_progress

IMAGENET_CLASSES = 1000


def check_model(config: TrainConfig) -> None:
    """ConfigError for a network that there is not, or that has not learned before although it should have."""
    if config.pretrained:
        _learned_before(config)
    else:
        _check_name(config.model, [*ARCHITECTURES, *pretrained_models()])


def make_network(
    config: TrainConfig, classes: Sequence[str], progress: Progress = no_progress
) -> tuple[nn.Module, tuple[str, ...]]:
    """The network of a config whose input is known, on the CPU, and the names of its layers that are new.

    New weights depend on PyTorch's random state alone. ConfigError for a network that there is not, or not pretrained;
    what fetching weights raises.
    """
    if config.pretrained:
        entry = catalogue.ensure_weights(_learned_before(config), progress)
        unchanged = config.freeze == "backbone" and config.storage == "f32"  # else they are rounded when the run ends
        network = load_frozen(entry) if unchanged else load_network(entry)
        return with_new_head(network, len(classes), before=len(entry.card.classes))
    check_model(config)
    if config.model in ARCHITECTURES:
        return build(config.model, len(classes), config.spec), ()
    card = ModelCard(
        name=config.name, title=config.name, architecture=config.model, classes=tuple(classes), input=config.spec
    )
    return build_network(card), ()


def with_new_head(
    network: nn.Module, classes: int, before: int = IMAGENET_CLASSES
) -> tuple[nn.Module, tuple[str, ...]]:
    """A network that shares its layers with `network`, but where those gave `before` has new ones for `classes`; their
    names.

    There are several where a network has auxiliary outputs.
    """
    names = tuple(name for name, layer in network.named_modules() if outputs(layer) == before)
    return with_layers(network, {name: _new_layer(network.get_submodule(name), classes) for name in names}), names


def _new_layer(old: nn.Module, classes: int) -> nn.Module:
    if isinstance(old, nn.Conv2d):  # of 1 × 1, as SqueezeNets end
        return nn.Conv2d(old.in_channels, classes, 1, bias=old.bias is not None)
    assert isinstance(old, nn.Linear)
    return nn.Linear(old.in_features, classes, bias=old.bias is not None)


def logits_in(output: "torch.Tensor | tuple[torch.Tensor, ...]") -> torch.Tensor:
    """The logits in what a network gives: while they learn, Inception networks give auxiliary ones after them."""
    return output[0] if isinstance(output, tuple) else output


def architecture_of(config: TrainConfig) -> str:
    """The architecture of the network that a config leads to."""
    return _learned_before(config).card.architecture if config.pretrained else config.model


def _learned_before(config: TrainConfig) -> catalogue.ModelEntry:
    """What a pretrained network begins as: one of torchvision, or a model that comes with the program."""
    bundled = {entry.name: entry for entry in catalogue.bundled_models()}
    _check_name(config.model, [*pretrained_models(), *bundled], tr("pretrained "))
    return bundled.get(config.model) or catalogue.find(config.model)


def _check_name(name: str, known: Sequence[str], kind: str = "") -> None:
    if name not in known:
        near = " or ".join(difflib.get_close_matches(name, known, 3, cutoff=0.4)) or ", ".join(known[:5])
        raise ConfigError(
            tr("There is no {kind}network named {name}; did you mean {near}?", kind=kind, name=name, near=near)
        )
