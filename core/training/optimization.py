"""Optimizers and learning-rate schedules, by the names that a config gives them."""

import math
from collections.abc import Callable

import torch
from torch import nn

from core.training.config import TrainConfig

_OPTIMIZERS: dict[str, Callable[[list[dict[str, object]], TrainConfig], torch.optim.Optimizer]] = {
    "adamw": lambda groups, config: torch.optim.AdamW(groups, config.learning_rate),
    "sgd": lambda groups, config: torch.optim.SGD(
        groups, config.learning_rate, config.momentum, nesterov=config.momentum > 0
    ),
}


def make_optimizer(model: nn.Module, config: TrainConfig) -> torch.optim.Optimizer:
    """The config's optimizer. Biases and the scales of normalisation are not decayed."""
    weights = [parameter for parameter in model.parameters() if parameter.ndim > 1]
    others = [parameter for parameter in model.parameters() if parameter.ndim <= 1]
    groups = [{"params": weights, "weight_decay": config.weight_decay}, {"params": others, "weight_decay": 0.0}]
    return _OPTIMIZERS[config.optimizer](groups, config)


def _falling(done: float) -> float:
    return 0.5 + 0.5 * math.cos(math.pi * done)


def learning_rate(config: TrainConfig, done: float) -> float:
    """The rate when `done` (0 to 1) of the run is done."""
    if config.schedule == "constant":
        return config.learning_rate
    rise = config.warm_up if config.schedule == "one-cycle" else 0.0
    if done < rise:
        return config.learning_rate * (0.04 + 0.96 * _falling(1 - done / rise))
    return config.learning_rate * _falling((done - rise) / (1 - rise))
