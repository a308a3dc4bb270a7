"""A network that gives not only its logits but also its features: the numbers from which it tells classes apart."""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

import torch
from torch import Tensor, nn

from core.errors import ModelError
from core.language import tr

if TYPE_CHECKING:
    from core.models.card import FeatureKind


@runtime_checkable
class GivesFeatures(Protocol):
    """A network that knows best itself what its features are."""

    gives_features: bool
    """Whether it gives N × (classes + F), its features behind its logits, or N × classes."""


class _Beside(nn.Module):
    """A layer, and behind its outputs what it is given, as further channels."""

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        self.layer = layer

    def forward(self, features: Tensor) -> Tensor:
        return torch.cat([self.layer(features), features], dim=1)


def with_features(network: nn.Module, classes: int, kind: "FeatureKind") -> nn.Module:
    """`network`, which from now on gives N × (`classes` + F): its features behind its logits.

    Those of "last-layer" are what that layer is given. What follows it is the same for all channels: in a SqueezeNet
    the mean over all places, in networks of ours the mean over several looks at a picture. ModelError where the network
    has no such features.
    """
    if kind == "own" and isinstance(network, GivesFeatures):
        network.gives_features = True
        return network
    names = [name for name, layer in network.named_modules() if outputs(layer) == classes]
    if kind == "own" or not names:
        raise ModelError(tr("The network does not tell what it sees in a picture; update the program."))
    network.set_submodule(names[-1], _Beside(network.get_submodule(names[-1])))
    return network


def kind_of(network: nn.Module) -> "FeatureKind":
    """The features by which the network knows best what is familiar."""
    return "own" if isinstance(network, GivesFeatures) else "last-layer"


def outputs(layer: nn.Module) -> int | None:
    """How many numbers, or channels, a linear layer or a convolution gives; None for others."""
    return layer.out_features if isinstance(layer, nn.Linear) else getattr(layer, "out_channels", None)
