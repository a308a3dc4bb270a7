"""Which learning rate suits a recipe: the rate rises from step to step, and the loss tells when it is too large.

The range test of Smith 2015 ("Cyclical learning rates for training neural networks", arXiv:1506.01186), with the rate
growing by the same factor each step.
"""

import math
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, count

from torch import Tensor

from core.errors import Cancelled, ConfigError
from core.language import tr
from core.training.config import TrainConfig
from core.training.data import TrainingData, load_data
from core.training.events import Event, RateFound, RateTried
from core.training.inputs import complete
from core.training.learner import Learner
from core.types import Progress, no_progress

STEPS = 150
LOWEST, HIGHEST = 1e-6, 10.0
MEMORY = 0.9
"""How much of the losses before it each smoothed loss keeps."""
TOO_MUCH = 3.0
"""Times the least loss, from which on a rate is surely too large."""
SAFETY = 4.0
"""How far below the rate of the least loss the suggestion stays: there the loss is about to rise."""


def find_rate(
    config: TrainConfig, stop: Callable[[], bool] = lambda: False, progress: Progress = no_progress
) -> Iterator[Event]:
    """Try rates on a new network, a step each, and yield the loss for each; the last event suggests one.

    Nothing is kept. Raises Cancelled when `stop` says so, and what loading the data raises; ConfigError where the loss
    falls at no rate.
    """
    config = complete(config)
    data = load_data(config, progress)
    learner = Learner(config, data, progress)
    if learner.frozen is not None:
        yield from learner.frozen.look(0, 1 + STEPS // learner.steps_per_epoch, progress)
    learner.begin_epoch()
    tried: list[RateTried] = []
    mean = 0.0
    batches = _endless(learner, data)
    for step in range(STEPS):
        if stop():
            raise Cancelled(tr("Stopped."))
        rate = LOWEST * (HIGHEST / LOWEST) ** (step / (STEPS - 1))
        learner.schedule = partial(_constant, rate)
        loss = float(learner.step(*next(batches))[0])
        mean = MEMORY * mean + (1 - MEMORY) * loss
        smoothed = mean / (1 - MEMORY ** (step + 1))
        if not math.isfinite(smoothed) or (tried and smoothed > TOO_MUCH * min(event.loss for event in tried)):
            break
        tried.append(RateTried(learning_rate=rate, loss=smoothed))
        yield tried[-1]
    yield RateFound(learning_rate=suggestion(tried))


def suggestion(tried: list[RateTried]) -> float:
    """Some way below the rate at which the loss was least, with two figures. ConfigError where it never fell."""
    least = min(tried, key=lambda event: event.loss, default=None)
    if least is None or least.loss > 0.98 * tried[0].loss:
        raise ConfigError(tr("The loss falls at no learning rate; look at the data, or choose another network."))
    return float(f"{least.learning_rate / SAFETY:.1e}")


def _constant(rate: float, done: float) -> float:
    return rate


def _endless(learner: Learner, data: TrainingData) -> Iterator[tuple[Tensor, Tensor]]:
    resample = learner.config.balance == "resample"
    source = learner.frozen or data
    epochs = (source.batches(epoch, learner.batch_size, learner.generator, resample) for epoch in count())
    return chain.from_iterable(epochs)
