"""What changes while a network learns: its weights, their running mean, the optimizer, and the random states."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, Protocol, runtime_checkable

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torch.nn.utils import clip_grad_norm_

from core.datasets.labelled import Examples
from core.device import torch_device
from core.errors import DataError
from core.language import listed, tr
from core.training.augment import augment
from core.training.backbone import classify, head_of, settle
from core.training.chance import Chance
from core.training.config import TrainConfig
from core.training.data import TrainingData
from core.training.features import FrozenFeatures
from core.training.forward import logits_on, normalised, precision_of
from core.training.metrics import loss_and_accuracy
from core.training.network import logits_in, make_network
from core.training.optimization import RunningMean, learning_rate, make_optimizer
from core.types import Progress, no_progress

LOOKED_AT_FIRST = 2000
"""Pictures from which a network that whitens them makes its first layer."""

SMALL_STEP = 2**22
"""Multiplications of a step that are too few for several threads."""


@runtime_checkable
class Whitens(Protocol):
    """A network whose first layer is made for the pictures, before it learns."""

    def whiten(self, images: Tensor) -> None:
        """Make it for such normalised pictures N × C × H × W."""


class Learner:
    """A network and all that is needed to go on training it; `state` and `restore` make the rest of the run the same.

    `epoch` and `steps_done` count what is finished; `best_epoch` had the best accuracy on the held-out examples, and
    `is_best` says that no epoch before the last one was better.
    """

    def __init__(self, config: TrainConfig, data: TrainingData, progress: Progress = no_progress) -> None:
        if config.threads:
            torch.set_num_threads(config.threads)
        torch.manual_seed(config.seed)
        self.config = config
        self.data, self.examples = data.fingerprint, len(data)
        self.device = torch_device(config.device)
        self.generator = torch.Generator(self.device).manual_seed(config.seed)
        self.chance = Chance(self.generator)
        self.layout = torch.channels_last if config.channels_last else torch.contiguous_format
        network, self.head = make_network(config, data.classes, progress)
        self.model = network.to(self.device).to(memory_format=self.layout)
        if isinstance(network, Whitens) and not config.pretrained:
            network.whiten(self._first_look(data))
        self.precision = precision_of(config, self.device, self.model)
        self.average = RunningMean(self.model, config.ema_decay) if config.ema_decay else None
        self.features = self._features(data) if config.pretrained else None
        self.optimizer = make_optimizer(self.model, self.head, config)
        self.schedule: Callable[[float], float] = partial(learning_rate, config)
        self._head_alone = False
        self.class_weights = self._class_weights(data) if config.balance == "weight" else None
        self.epoch = self.steps_done = self.best_epoch = 0
        self.best_accuracy = -1.0
        self.is_best = False
        self.use_batch_size(config.batch_size)

    def use_batch_size(self, size: int) -> None:
        """Take batches of `size` from the next epoch on."""
        self.batch_size = size
        self.steps_per_epoch = self.examples // size
        self.steps_done = self.epoch * self.steps_per_epoch

    def _first_look(self, data: TrainingData) -> Tensor:
        """Normalised pictures, not varied, drawn by the seed alone."""
        generator = torch.Generator(self.device).manual_seed(self.config.seed)
        images, _ = next(data.batches(0, min(len(data), LOOKED_AT_FIRST), generator))
        return normalised(images.float() / 255, self.config.spec)

    def _features(self, data: TrainingData) -> FrozenFeatures:
        return FrozenFeatures(self.config, data, self.model, self.head[-1], self.device)

    @property
    def frozen(self) -> FrozenFeatures | None:
        """What the frozen backbone sees, while only the head learns; None where all layers learn."""
        only_head = self.config.freeze == "backbone" or self.epoch < self.config.head_epochs
        return self.features if only_head else None

    def _class_weights(self, data: TrainingData) -> Tensor:
        """1 on average over the examples, and the more the rarer a class is."""
        counts = torch.from_numpy(data.class_counts).clamp(min=1)
        return (len(data) / (len(counts) * counts)).float().to(self.device)

    @property
    def rate(self) -> float:
        """The learning rate of the next step."""
        return self.schedule(self.steps_done / (self.steps_per_epoch * self.config.epochs))

    @property
    def finished(self) -> bool:
        """Whether all epochs are done, or there was no better one for as many as the config has patience for."""
        patience = self.config.patience
        return self.epoch >= self.config.epochs or 0 < patience <= self.epoch - self.best_epoch

    @contextmanager
    def suitable_threads(self) -> Iterator[None]:
        """While only a small head learns, one thread: to hand out so little work takes longer than to do it, and where
        other programs are at work, very much longer."""
        before = torch.get_num_threads()
        weights = sum(head_of(self.model, name).weight.numel() for name in self.head)
        if self.frozen is not None and weights * self.batch_size < SMALL_STEP:
            torch.set_num_threads(1)
        try:
            yield
        finally:
            torch.set_num_threads(before)

    def begin_epoch(self) -> None:
        """Put the network into training; its backbone only once that is to learn as well."""
        only_head = self.frozen is not None
        if only_head and self._head_alone:
            return
        self._head_alone = only_head
        if self.features is not None and self.epoch == 0:
            self._fit_head(self.features.size())
        if not only_head:
            self.features = None  # what it has seen is out of date from now on
        # A frozen backbone keeps its statistics as well: it does to pictures what it will do when the run is over.
        self.model.train(not only_head)
        self.model.requires_grad_(not only_head)
        for name in self.head:
            self.model.get_submodule(name).train().requires_grad_(True)

    def _fit_head(self, size: float) -> None:
        """Let the head begin and step as if features had the size 1: those of a SqueezeNet are 16 times a ResNet's."""
        for network in {self.model, self.best_guess()}:
            head = head_of(network, self.head[-1])
            head.weight.data.div_(size)
            settle(head)
        weight = head_of(self.model, self.head[-1]).weight
        for group in self.optimizer.param_groups:
            if any(parameter is weight for parameter in group["params"]):
                group["share"] /= size**2 if self.config.optimizer == "sgd" else size

    def step(self, images: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """One step on a batch of uint8 pictures N × C × H × W, or of a frozen backbone's features N × F.

        Gives loss and number of right ones, on the device.
        """
        logits = self._answer(images)
        loss = cross_entropy(logits, labels, self.class_weights, label_smoothing=self.config.label_smoothing)

        self.optimizer.zero_grad()
        loss.backward()
        if self.config.clip:
            clip_grad_norm_(self.model.parameters(), self.config.clip)
        rate = self.rate
        for group in self.optimizer.param_groups:
            group["lr"] = rate * group["share"]
        self.optimizer.step()
        if self.head:
            settle(head_of(self.model, self.head[-1]))
        self.steps_done += 1
        if self.average is not None:
            self.average.follow(self.steps_done)
        return loss.detach(), (logits.detach().argmax(1) == labels).sum()

    def _answer(self, images: Tensor) -> Tensor:
        """Logits N × classes, float32, for uint8 pictures, which are varied first, or for features."""
        if images.ndim == 2:
            return classify(head_of(self.model, self.head[-1]), images)
        spec = self.config.spec
        varied = augment(images, self.config.augmentation, (spec.height, spec.width), self.chance)
        with torch.autocast(self.device.type, self.precision, enabled=self.precision != torch.float32):
            return logits_in(self.model(normalised(varied, spec, self.layout))).float()

    def best_guess(self) -> nn.Module:
        """The network to use: the running mean of the weights where there is one."""
        return self.model if self.average is None else self.average.model

    def logits(self, parts: Sequence[Examples], progress: Progress = no_progress) -> tuple[Tensor, Tensor]:
        """Logits and labels of examples as they are recognised; two empty tensors where there are none."""
        if self.frozen is not None:
            return self.frozen.logits(self.best_guess(), parts, progress)
        return logits_on(self.best_guess(), parts, self.config.spec, progress)

    def end_epoch(
        self, validation: Sequence[Examples], progress: Progress = no_progress
    ) -> tuple[float | None, float | None]:
        """Count the epoch and measure it: loss and accuracy on the held-out examples, None where there are none.

        Without held-out examples the newest epoch counts as the best. `progress` may cancel the measuring.
        """
        logits, labels = self.logits(validation, progress)
        self.epoch += 1
        if len(labels) == 0:
            self.best_epoch, self.is_best = self.epoch, True
            return None, None
        loss, accuracy = loss_and_accuracy(logits, labels)
        if accuracy > self.best_accuracy:
            self.best_epoch = self.epoch
        self.is_best = accuracy >= self.best_accuracy
        self.best_accuracy = max(accuracy, self.best_accuracy)
        return loss, accuracy

    def state(self) -> dict[str, Any]:
        """Everything as tensors, numbers, lists and dicts."""
        on_gpu = self.device.type == "cuda"
        return {
            "epoch": self.epoch,
            "steps_done": self.steps_done,
            "best_epoch": self.best_epoch,
            "best_accuracy": self.best_accuracy,
            "is_best": self.is_best,
            "batch_size": self.batch_size,
            "data": self.data,
            "model": self._learned(self.model),
            "average": None if self.average is None else self._learned(self.average.model),
            "optimizer": self.optimizer.state_dict(),
            "generator": self.generator.get_state(),
            "torch_random": torch.get_rng_state(),
            "gpu_random": torch.cuda.get_rng_state(self.device) if on_gpu else None,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go back to what `state` gave. DataError if that was another network, other data or another kind of run."""
        if state.get("data", self.data) != self.data:
            raise DataError(
                tr(
                    "The pictures or classes of {names} are not those that the run began with. Put them back as "
                    "they were, or start a new run with them as they are.",
                    names=listed(list(self.config.data)),
                )
            )
        try:
            self._load(self.model, state["model"])
            if self.average is not None:
                self._load(self.average.model, state["average"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.generator.set_state(state["generator"])
            torch.set_rng_state(state["torch_random"])
            if self.device.type == "cuda" and state["gpu_random"] is not None:
                torch.cuda.set_rng_state(state["gpu_random"], self.device)
            self.use_batch_size(int(state["batch_size"]))
            self.epoch, self.steps_done = int(state["epoch"]), int(state["steps_done"])
            self.best_epoch, self.best_accuracy = int(state["best_epoch"]), float(state["best_accuracy"])
            self.is_best = bool(state.get("is_best", False))  # older versions did not say
        except (KeyError, TypeError, ValueError, RuntimeError) as error:
            reason = " ".join(str(error).split())[:200]
            raise DataError(
                tr("The checkpoint does not fit the run's config ({reason}); start the run again.", reason=reason)
            ) from error

    def _learned(self, model: nn.Module) -> dict[str, Tensor]:
        """The weights and statistics that learn in this run: those of a frozen backbone are in its own file."""
        if self.config.freeze == "none":
            return model.state_dict()
        heads = ((name, model.get_submodule(name).state_dict()) for name in self.head)
        return {f"{name}.{key}": value for name, state in heads for key, value in state.items()}

    def _load(self, model: nn.Module, learned: Mapping[str, Tensor]) -> None:
        model.load_state_dict(({} if self.config.freeze == "none" else model.state_dict()) | dict(learned))
