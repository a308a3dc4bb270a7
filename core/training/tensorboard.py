"""The curves of a run for TensorBoard, in the run's folder: `tensorboard --logdir RUN/tensorboard` shows them."""

import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from core.training.events import Epoch, Event, RunStarted, Step

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter

FOLDER = "tensorboard"


class TensorBoardLog:
    """Writes down the numbers of the events that are added, from the first RunStarted on, until it is closed."""

    def __init__(self, run: Path) -> None:
        self._folder = run / FOLDER
        self._writer: SummaryWriter | None = None

    def add(self, event: Event) -> None:
        """Write down what the event measures. OSError when the disk is full."""
        if isinstance(event, RunStarted):
            self._begin(event)
        elif isinstance(event, Step):
            self._add(event.step, {"loss/training": event.loss, "accuracy/training": event.accuracy})
            self._add(event.step, {"learning rate": event.learning_rate, "speed": event.examples_per_second})
        elif isinstance(event, Epoch):
            self._add(event.step, {"loss/validation": event.validation_loss})
            self._add(event.step, {"accuracy/validation": event.validation_accuracy})

    def close(self) -> None:
        """End the writer's thread; what is still unwritten on a full disk is lost."""
        if self._writer is not None:
            with suppress(OSError):
                self._writer.close()

    def _begin(self, started: RunStarted) -> None:
        from torch.utils.tensorboard import SummaryWriter  # takes a moment to import

        # The steps of an epoch that was begun, broken off, and is now done again are forgotten.
        done = started.epoch * started.steps_per_epoch
        if not done:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._writer = SummaryWriter(str(self._folder), purge_step=done + 1 if done else None, flush_secs=20)

    def _add(self, step: int, values: dict[str, float | None]) -> None:
        for name, value in values.items():
            if self._writer is not None and value is not None:
                self._writer.add_scalar(name, value, step)
