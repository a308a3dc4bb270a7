"""What the network gets to see, where the config leaves it out."""

import numpy as np

from core.datasets import catalogue
from core.errors import ConfigError
from core.models.pretrained import card_of, pretrained_models
from core.training.config import TrainConfig
from core.types import InputSpec, Progress, no_progress

_PIXELS = 4_000_000
"""Pixels of the first examples from which mean and spread are taken."""


def complete(config: TrainConfig, progress: Progress = no_progress) -> TrainConfig:
    """`config` with an input: its own, else the pretrained network's, else that of the first data set's pictures."""
    if config.input is not None:
        return config
    if config.pretrained and config.model in pretrained_models():
        spec = card_of(pretrained_models()[config.model]).input
    else:
        spec = _own_input(config, progress)
    return config.model_copy(update={"input": spec})


def _own_input(config: TrainConfig, progress: Progress) -> InputSpec:
    images = catalogue.load(config.data[0], "train", progress).images
    if len(images) == 0:
        raise ConfigError(f"{config.data[0]} has no examples to learn from; choose another data set.")
    height, width, channels = images.shape[1:]
    values = images[: 1 + _PIXELS // (height * width)].reshape(-1, channels) / np.float32(255)
    mean, std = values.mean(axis=0, dtype=np.float64), values.std(axis=0, dtype=np.float64)
    return InputSpec(
        width=width,
        height=height,
        channels=channels,
        fit="crop" if height == width else "stretch",
        resize=max(height, width),
        mean=tuple(round(float(value), 4) for value in mean),
        std=tuple(round(max(float(value), 0.01), 4) for value in std),
    )
