"""What changes while a network learns: its weights, their running mean, the optimizer, and the random states."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torch.nn.utils import clip_grad_norm_

from core.datasets.labelled import Examples
from core.device import torch_device
from core.errors import DataError
from core.training.augment import augment
from core.training.config import TrainConfig
from core.training.data import TrainingData
from core.training.forward import logits_on, normalised, precision_of
from core.training.network import logits_in, make_network
from core.training.optimization import learning_rate, make_optimizer
from core.types import Progress, no_progress


class Learner:
    """A network and all that is needed to go on training it; `state` and `restore` make the rest of the run the same.

    `epoch` and `steps_done` count what is finished; `best_epoch` had the best accuracy on the held-out examples.
    """

    def __init__(self, config: TrainConfig, data: TrainingData, progress: Progress = no_progress) -> None:
        if config.threads:
            torch.set_num_threads(config.threads)
        torch.manual_seed(config.seed)
        self.config = config
        self.data = data.fingerprint
        self.device = torch_device(config.device)
        self.precision = precision_of(config, self.device)
        self.layout = torch.channels_last if config.channels_last else torch.contiguous_format
        self.generator = torch.Generator(self.device).manual_seed(config.seed)
        network, self.head = make_network(config, data.classes, progress)
        self.model = network.to(self.device).to(memory_format=self.layout)
        self.average = deepcopy(self.model) if config.ema_decay else None
        self.optimizer = make_optimizer(self.model, self.head, config)
        self.class_weights = self._class_weights(data) if config.balance == "weight" else None
        self.steps_per_epoch = len(data) // config.batch_size
        self.epoch = self.steps_done = self.best_epoch = 0
        self.best_accuracy = -1.0

    def _class_weights(self, data: TrainingData) -> Tensor:
        """1 on average over the examples, and the more the rarer a class is."""
        counts = torch.from_numpy(data.class_counts).clamp(min=1)
        return (len(data) / (len(counts) * counts)).float().to(self.device)

    @property
    def rate(self) -> float:
        """The learning rate of the next step."""
        return learning_rate(self.config, self.steps_done / (self.steps_per_epoch * self.config.epochs))

    @property
    def finished(self) -> bool:
        """Whether all epochs are done, or there was no better one for as many as the config has patience for."""
        patience = self.config.patience
        return self.epoch >= self.config.epochs or 0 < patience <= self.epoch - self.best_epoch

    def begin_epoch(self) -> None:
        """Put the network into training; its backbone only once that is to learn as well."""
        config = self.config
        only_head = bool(self.head) and (config.freeze == "backbone" or self.epoch < config.head_epochs)
        # A frozen backbone keeps its statistics as well: it does to pictures what it will do when the run is over.
        self.model.train(not only_head)
        self.model.requires_grad_(not only_head)
        for name in self.head:
            self.model.get_submodule(name).train().requires_grad_(True)

    def step(self, images: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """One step on a batch of uint8 pictures N × C × H × W; gives loss and number of right ones, on the device."""
        config, spec = self.config, self.config.spec
        varied = augment(images.float() / 255, config.augmentation, (spec.height, spec.width), self.generator)
        with torch.autocast(self.device.type, self.precision, enabled=self.precision != torch.float32):
            logits = logits_in(self.model(normalised(varied, spec, self.layout))).float()
        loss = cross_entropy(logits, labels, self.class_weights, label_smoothing=config.label_smoothing)

        self.optimizer.zero_grad()
        loss.backward()
        if config.clip:
            clip_grad_norm_(self.model.parameters(), config.clip)
        rate = self.rate
        for group in self.optimizer.param_groups:
            group["lr"] = rate * group["share"]
        self.optimizer.step()
        self.steps_done += 1
        if self.average is not None:
            # In the beginning the mean reaches back less far, or it would long remember the random weights.
            _follow(self.average, self.model, min(config.ema_decay, self.steps_done / (self.steps_done + 10)))
        return loss.detach(), (logits.detach().argmax(1) == labels).sum()

    def best_guess(self) -> nn.Module:
        """The network to use: the running mean of the weights where there is one."""
        return self.model if self.average is None else self.average

    def end_epoch(self, validation: Sequence[Examples]) -> tuple[bool, float | None, float | None]:
        """Count the epoch and measure it: whether none before was better, loss and accuracy on the held-out examples.

        Without held-out examples the newest epoch counts as the best.
        """
        self.epoch += 1
        logits, labels = logits_on(self.best_guess(), validation, self.config.spec)
        if len(labels) == 0:
            return True, None, None
        accuracy = float((logits.argmax(1) == labels).float().mean())
        if accuracy > self.best_accuracy:
            self.best_epoch = self.epoch
        improved = accuracy >= self.best_accuracy
        self.best_accuracy = max(accuracy, self.best_accuracy)
        return improved, float(cross_entropy(logits, labels)), accuracy

    def state(self) -> dict[str, Any]:
        """Everything as tensors, numbers, lists and dicts."""
        on_gpu = self.device.type == "cuda"
        return {
            "epoch": self.epoch,
            "steps_done": self.steps_done,
            "best_epoch": self.best_epoch,
            "best_accuracy": self.best_accuracy,
            "batch_size": self.config.batch_size,
            "data": self.data,
            "model": self.model.state_dict(),
            "average": None if self.average is None else self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "generator": self.generator.get_state(),
            "torch_random": torch.get_rng_state(),
            "gpu_random": torch.cuda.get_rng_state(self.device) if on_gpu else None,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go back to what `state` gave. DataError if that was another network, other data or another kind of run."""
        if state.get("data", self.data) != self.data:
            raise DataError(
                f"The pictures or classes of {' and '.join(self.config.data)} are not those that the run began with. "
                "Put them back as they were, or start a new run with them as they are."
            )
        try:
            self.model.load_state_dict(state["model"])
            if self.average is not None:
                self.average.load_state_dict(state["average"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.generator.set_state(state["generator"])
            torch.set_rng_state(state["torch_random"])
            if self.device.type == "cuda" and state["gpu_random"] is not None:
                torch.cuda.set_rng_state(state["gpu_random"], self.device)
            self.epoch, self.steps_done = int(state["epoch"]), int(state["steps_done"])
            self.best_epoch, self.best_accuracy = int(state["best_epoch"]), float(state["best_accuracy"])
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
