"""Optimizers and learning-rate schedules, by the names that a config gives them."""

import math
from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

import torch
from torch import nn

from core.training.config import TrainConfig

_OPTIMIZERS: dict[str, Callable[[list[dict[str, Any]], TrainConfig], torch.optim.Optimizer]] = {
    "adam": lambda groups, config: torch.optim.Adam(groups, config.learning_rate, foreach=True),
    "adamw": lambda groups, config: torch.optim.AdamW(groups, config.learning_rate, foreach=True),
    "rmsprop": lambda groups, config: torch.optim.RMSprop(groups, config.learning_rate, foreach=True),
    "sgd": lambda groups, config: torch.optim.SGD(
        groups, config.learning_rate, config.momentum, nesterov=config.nesterov and config.momentum > 0, foreach=True
    ),
}
"""`foreach` treats all weights in one call, which small networks notice, and computes what one call for each would."""


def make_optimizer(model: nn.Module, head: Sequence[str], config: TrainConfig) -> torch.optim.Optimizer:
    """The config's optimizer. Biases and the scales of normalisation are not decayed.

    Each of its groups has a `share` of the rate: the config's `backbone_rate` for what is not in `head`, a list of
    layers, where there is one; else 1. What stays frozen to the end is in none of them.
    """
    new = {id(parameter) for name in head for parameter in model.get_submodule(name).parameters()}
    groups: list[dict[str, Any]] = []
    parts = ((False, config.backbone_rate if head else 1.0), (True, 1.0))
    for in_head, share in parts[1:] if config.freeze == "backbone" else parts:
        part = [parameter for parameter in model.parameters() if (id(parameter) in new) == in_head]
        weights = [parameter for parameter in part if parameter.ndim > 1]
        others = [parameter for parameter in part if parameter.ndim <= 1]
        groups.append({"params": weights, "weight_decay": config.weight_decay, "share": share})
        groups.append({"params": others, "weight_decay": 0.0, "share": share})
    return _OPTIMIZERS[config.optimizer]([group for group in groups if group["params"]], config)


def learning_rate(config: TrainConfig, done: float) -> float:
    """The rate when `done` (0 to 1) of the run is done.

    Through the share `warm_up` it rises along half a cosine. From there cosine and one-cycle fall along the other half
    to nothing (Loshchilov and Hutter 2017, arXiv:1608.03983; Smith 2018, arXiv:1803.09820), and step falls at the end
    of every `step_epochs`-th epoch.
    """
    rise = _warm_up(config)
    if done < rise:
        return config.learning_rate * (0.04 + 0.96 * _falling(1 - done / rise))
    if config.schedule == "constant":
        return config.learning_rate
    if config.schedule == "step":
        epochs = math.floor(done * config.epochs + 1e-6)  # done is a quotient, and may be a little too small
        return config.learning_rate * config.step_factor ** (epochs // config.step_epochs)
    return config.learning_rate * _falling((done - rise) / (1 - rise))


def _warm_up(config: TrainConfig) -> float:
    if config.warm_up is not None:
        return config.warm_up
    return 0.2 if config.schedule == "one-cycle" else 0.0


def _falling(done: float) -> float:
    return 0.5 + 0.5 * math.cos(math.pi * done)


class RunningMean:
    """The mean of a network's weights and statistics over the last steps, which is often better than the last ones.

    `model` has the mean (Polyak and Juditsky 1992, "Acceleration of stochastic approximation by averaging").
    """

    def __init__(self, model: nn.Module, decay: float) -> None:
        self.model = deepcopy(model)
        self._decay = decay
        pairs = list(zip(self.model.state_dict().values(), model.state_dict().values(), strict=True))
        self._means = [mean for mean, _ in pairs if mean.is_floating_point()]
        self._values = [value for mean, value in pairs if mean.is_floating_point()]
        self._counts = [(mean, value) for mean, value in pairs if not mean.is_floating_point()]

    @torch.no_grad()
    def follow(self, steps: int) -> None:
        """Move towards the network as it is after `steps` steps."""
        # In the beginning the mean reaches back less far, or it would long remember the random weights.
        decay = min(self._decay, steps / (steps + 10))
        torch._foreach_lerp_(self._means, self._values, 1 - decay)
        for mean, value in self._counts:
            mean.copy_(value)
