"""What the network gets to see, where the config leaves it out."""

from core.datasets import catalogue
from core.datasets.folder import PHOTO_INPUT
from core.models.catalogue import bundled_models
from core.models.pretrained import card_of, pretrained_models
from core.training.config import TrainConfig


def complete(config: TrainConfig) -> TrainConfig:
    """`config` with an input: its own, else the pretrained network's, else that of the first data set's pictures."""
    if config.input is not None:
        return config
    if config.pretrained and config.model in pretrained_models():
        return config.model_copy(update={"input": card_of(pretrained_models()[config.model]).input})
    if config.pretrained and (card := next((e.card for e in bundled_models() if e.name == config.model), None)):
        return config.model_copy(update={"input": card.input})
    return config.model_copy(update={"input": catalogue.find(config.data[0]).input or PHOTO_INPUT})
