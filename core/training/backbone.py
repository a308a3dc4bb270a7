"""A pretrained network in two parts: the backbone, which sees, and the head, its last layer, which tells classes apart.

What the head gets are N × F features, pooled over the picture. For all networks of torchvision but one kind the head is
a linear layer and this is plain. SqueezeNets end in a 1 × 1 convolution, a ReLU and the mean over all places. Their
features are never negative, and adding one and the same vector to the weights of every class changes no probability; so
any linear layer on the *pooled* features can be written as a convolution whose outputs the ReLU leaves as they are
(`settle`), and the finished network is an ordinary SqueezeNet.
"""

from collections.abc import Mapping
from copy import copy

import torch
from torch import Tensor, nn
from torch.nn.functional import linear

Head = nn.Linear | nn.Conv2d


def head_of(network: nn.Module, name: str) -> Head:
    """The layer named `name`, which must be linear or a 1 × 1 convolution."""
    layer = network.get_submodule(name)
    assert isinstance(layer, nn.Linear) or (isinstance(layer, nn.Conv2d) and layer.kernel_size == (1, 1))
    return layer


def backbone_of(network: nn.Module, head: str) -> nn.Module:
    """`network` without its last layer: normalised pictures N × C × H × W -> features N × F.

    All other layers are those of `network` itself, which stays whole. They are put into evaluation mode, and their
    weights ask for no gradients.
    """
    # Where a SqueezeNet ends, its ReLU then has nothing to do, and the mean follows.
    return with_layers(network, {head: nn.Identity()}).eval().requires_grad_(False)


def with_layers(network: nn.Module, layers: Mapping[str, nn.Module]) -> nn.Module:
    """A network that has these in the places of the layers of those names, and shares all others with `network`, which
    stays whole."""
    changed = _opened(network)
    for name, new in layers.items():
        inside = changed
        *path, last = name.split(".")
        for part in path:
            layer = _opened(inside.get_submodule(part))
            inside.set_submodule(part, layer)
            inside = layer
        inside.set_submodule(last, new)
    return changed


def _opened(layer: nn.Module) -> nn.Module:
    """A layer of the same parts, which may be exchanged."""
    opened = copy(layer)
    opened._modules = dict(layer._modules)
    return opened


def features_in(head: Head) -> int:
    """F, the number of features."""
    return head.in_channels if isinstance(head, nn.Conv2d) else head.in_features


def classify(head: Head, features: Tensor) -> Tensor:
    """Logits N × classes for pooled features N × F; those of the whole network once the head is settled."""
    return linear(features, head.weight.flatten(1), head.bias)


@torch.no_grad()
def settle(head: Head) -> None:
    """Shift the weights of a convolution so that for features that are not negative all outputs are positive.

    For each feature the least weight of all classes becomes 0, and the least bias 1. All logits of a picture then
    differ by the same number from what they were, so that probabilities stay as they are. A linear layer stays.
    """
    if isinstance(head, nn.Conv2d):
        head.weight.sub_(head.weight.amin(dim=0, keepdim=True))
        if head.bias is not None:
            head.bias.sub_(head.bias.amin() - 1)
