"""What changes while a network learns: its weights, their running mean, the optimizer, and the random states."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from core.datasets.labelled import Examples
from core.device import torch_device
from core.errors import DataError
from core.models.nets import build
from core.training.augment import augment
from core.training.config import TrainConfig
from core.training.data import joined
from core.training.forward import logits_of, normalised, precision_of
from core.training.optimization import learning_rate, make_optimizer


class Learner:
    """A network and all that is needed to go on training it; `state` and `restore` make the rest of the run the same.

    `epoch` and `steps_done` count what is finished.
    """

    def __init__(self, config: TrainConfig, classes: Sequence[str], steps_per_epoch: int) -> None:
        if config.threads:
            torch.set_num_threads(config.threads)
        torch.manual_seed(config.seed)
        self.config = config
        self.device = torch_device(config.device)
        self.precision = precision_of(config, self.device)
        self.generator = torch.Generator(self.device).manual_seed(config.seed)
        self.model = build(config.model, len(classes), config.input).to(self.device).to(memory_format=torch.channels_last)
        self.average = deepcopy(self.model) if config.ema_decay else None
        self.optimizer = make_optimizer(self.model, config)
        self.steps_per_epoch = steps_per_epoch
        self.epoch = self.steps_done = 0
        self.best_accuracy = -1.0

    @property
    def rate(self) -> float:
        """The learning rate of the next step."""
        return learning_rate(self.config, self.steps_done / (self.steps_per_epoch * self.config.epochs))

    def step(self, images: Tensor, labels: Tensor) -> Tensor:
        """One step on a batch of uint8 pictures N × C × H × W; gives the loss, still on the device."""
        config = self.config
        size = config.input.height, config.input.width
        varied = augment(images.float() / 255, config.augmentation, size, self.generator)
        self.model.train()
        with torch.autocast(self.device.type, self.precision, enabled=self.precision != torch.float32):
            logits = self.model(normalised(varied, config.input))
        loss = cross_entropy(logits.float(), labels, label_smoothing=config.label_smoothing)

        for group in self.optimizer.param_groups:
            group["lr"] = self.rate
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        self.steps_done += 1
        if self.average is not None:
            # In the beginning the mean reaches back less far, or it would long remember the random weights.
            _follow(self.average, self.model, min(config.ema_decay, self.steps_done / (self.steps_done + 10)))
        return loss.detach()

    def best_guess(self) -> nn.Module:
        """The network to use: the running mean of the weights where there is one."""
        return self.model if self.average is None else self.average

    def end_epoch(self, validation: Sequence[Examples]) -> tuple[bool, float | None, float | None]:
        """Count the epoch and measure it: whether it is the best so far, loss and accuracy on the held-out examples.

        Without held-out examples the newest epoch counts as the best.
        """
        self.epoch += 1
        images, labels = joined(validation)
        if len(labels) == 0:
            return True, None, None
        logits = logits_of(self.best_guess(), images, self.config.input)
        accuracy = float((logits.argmax(1) == labels).float().mean())
        improved = accuracy >= self.best_accuracy
        self.best_accuracy = max(accuracy, self.best_accuracy)
        return improved, float(cross_entropy(logits, labels)), accuracy

    def state(self) -> dict[str, Any]:
        """Everything as tensors, numbers, lists and dicts."""
        return {
            "epoch": self.epoch,
            "steps_done": self.steps_done,
            "best_accuracy": self.best_accuracy,
            "model": self.model.state_dict(),
            "average": None if self.average is None else self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "generator": self.generator.get_state(),
            "torch_random": torch.get_rng_state(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go back to what `state` gave. DataError if that was another network or another kind of run."""
        try:
            self.model.load_state_dict(state["model"])
            if self.average is not None:
                self.average.load_state_dict(state["average"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.generator.set_state(state["generator"])
            torch.set_rng_state(state["torch_random"])
            self.epoch, self.steps_done = int(state["epoch"]), int(state["steps_done"])
            self.best_accuracy = float(state["best_accuracy"])
        except (KeyError, TypeError, ValueError, RuntimeError) as error:
            reason = " ".join(str(error).split())[:200]
            raise DataError(f"The checkpoint does not fit the run's config ({reason}); start the run again.") from error


@torch.no_grad()
def _follow(average: nn.Module, model: nn.Module, decay: float) -> None:
    """Move the weights and statistics of `average` towards those of `model`, keeping the share `decay`."""
    for mean, value in zip(average.state_dict().values(), model.state_dict().values(), strict=True):
        if mean.is_floating_point():
            mean.lerp_(value, 1 - decay)
        else:
            mean.copy_(value)
