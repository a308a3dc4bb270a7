"""The examples of a run: loaded, checked, held out, and mixed anew for every epoch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from core.datasets import catalogue
from core.datasets.labelled import Examples, divide
from core.errors import ConfigError
from core.training.config import TrainConfig
from core.types import Progress, no_progress


@dataclass(frozen=True, eq=False)
class TrainingData:
    """What a run learns from and is judged by; the three lists have one entry for each of the config's data sets."""

    classes: tuple[str, ...]
    training: tuple[Examples, ...]
    validation: tuple[Examples, ...]
    repeats: tuple[int, ...]

    def __len__(self) -> int:
        """How many examples an epoch has."""
        return sum(len(part.labels) * times for part, times in zip(self.training, self.repeats, strict=True))

    @property
    def class_counts(self) -> np.ndarray:
        """How many examples of each class an epoch has."""
        counts = (
            np.bincount(part.labels, minlength=len(self.classes)) * times
            for part, times in zip(self.training, self.repeats, strict=True)
        )
        return np.sum(list(counts), axis=0)

    def epoch(self, seed: int, number: int) -> tuple[Tensor, Tensor]:
        """All examples of one epoch, unmixed: uint8 N × C × H × W and int64 N. The same arguments give the same."""
        images, labels = [], []
        for place, (part, times) in enumerate(zip(self.training, self.repeats, strict=True)):
            for repeat in range(times):
                images.append(part.for_epoch(np.random.default_rng([seed, number, place, repeat])))
                labels.append(part.labels)
        return as_tensor(np.concatenate(images)), torch.from_numpy(np.concatenate(labels))


def load_data(config: TrainConfig, progress: Progress = no_progress) -> TrainingData:
    """The config's data sets, found or fetched. ConfigError if they do not fit together or to the config's input."""
    cards = [catalogue.find(name) for name in config.data]
    if any(card.classes != cards[0].classes for card in cards):
        raise ConfigError(f"{' and '.join(config.data)} do not have the same classes; train on them one by one.")
    if unknown := set(config.repeats) - set(config.data):
        raise ConfigError(f"repeats names {', '.join(sorted(unknown))}, which is not among the data.")
    training, validation = [], []
    for name in config.data:
        examples = catalogue.load(name, "train", progress)
        _check_input(name, examples, config)
        learned, held_out = divide(examples, config.validation, config.seed)
        training.append(examples.subset(learned))
        validation.append(examples.subset(held_out))
    repeats = tuple(config.repeats.get(name, 1) for name in config.data)
    data = TrainingData(cards[0].classes, tuple(training), tuple(validation), repeats)
    if len(data) < config.batch_size:
        raise ConfigError(f"batch_size is {config.batch_size}, but an epoch has only {len(data)} examples; lower it.")
    return data


def _check_input(name: str, examples: Examples, config: TrainConfig) -> None:
    height, width, channels = examples.images.shape[1:]
    spec = config.spec
    if (height, width, channels) != (spec.height, spec.width, spec.channels):
        raise ConfigError(
            f"The pictures of {name} are {width} × {height} with {channels} channel(s), but the config's input is "
            f"{spec.width} × {spec.height} with {spec.channels}; change the input."
        )


def as_tensor(images: np.ndarray) -> Tensor:
    """Pictures N × H × W × C as a tensor N × C × H × W of the same type, in memory of its own."""
    return torch.from_numpy(np.array(images.transpose(0, 3, 1, 2), order="C"))


def batches(
    images: Tensor, labels: Tensor, size: int, generator: torch.Generator, resample: bool = False
) -> Iterator[tuple[Tensor, Tensor]]:
    """Whole batches in a random order; what does not fill the last one waits for another epoch.

    With `resample` examples are drawn, with repetition, so that all classes are seen equally often.
    """
    if resample:
        chances = labels.bincount().clamp(min=1).double().reciprocal()[labels]
        order = torch.multinomial(chances, len(labels), replacement=True, generator=generator)
    else:
        order = torch.randperm(len(labels), generator=generator, device=generator.device)
    for chosen in order[: len(order) // size * size].split(size):
        yield images[chosen], labels[chosen]


def joined(parts: Sequence[Examples]) -> tuple[Tensor, Tensor]:
    """The pictures (uint8 N × C × H × W) and labels of several data sets as one."""
    images = as_tensor(np.concatenate([part.images for part in parts]))
    return images, torch.from_numpy(np.concatenate([part.labels for part in parts]))
