"""The training loop, from the first batch to the finished model package. It reads from top to bottom."""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import torch
from torch import Tensor

from core.errors import Cancelled, DataError, SightglassError
from core.training.checkpoints import keep_as_best, load_checkpoint, save_checkpoint
from core.training.config import TrainConfig
from core.training.data import TrainingData, load_data
from core.training.events import Epoch, Event, Note, RunFailed, RunFinished, RunStarted, RunStopped, Step
from core.training.finish import finish
from core.training.inputs import complete
from core.training.learner import Learner
from core.training.runs import RunFolder
from core.types import Progress, no_progress

SECONDS_BETWEEN_STEPS = 0.1
"""The least time between two events of single steps: often enough for a live curve, too rarely to cost anything."""

SECONDS_BETWEEN_LOOKS = 0.1
"""The least time between two looks into the folder for a request to stop."""


def train(
    config: TrainConfig,
    run: RunFolder,
    stop: Callable[[], bool] = lambda: False,
    progress: Progress = no_progress,
    queued: bool = False,
) -> Iterator[Event]:
    """Train, recording and yielding what happens. Goes on from the run's last checkpoint if it has one.

    Every yield is a point at which training can end; `stop`, and the run's folder, are asked before each step; at most
    the epoch begun is lost. What a user can mend ends in a RunFailed event. `progress` may cancel the fetching of data.
    With `queued` nothing happens unless the run still waits. ConfigError when another process trains in the folder.
    """
    with run.training():
        run.clear_stop_request()
        if not run.withdraw() and queued:
            return
        asked = _StopRequests(run, stop)
        epochs_kept = 0
        try:
            for event in _events(config, run, asked, asked.heard_by(progress)):
                if isinstance(event, RunStarted | Epoch):
                    epochs_kept = event.epoch
                _record(run, event)
                yield event
            return
        except Cancelled:
            last: Event = RunStopped(epoch=epochs_kept)
        except Diverged as error:
            last = RunFailed(reason=str(error), advice=error.advice)
        except SightglassError as error:
            last = RunFailed(reason=str(error), advice="When that is settled, resume the run or start it again.")
        finally:
            run.clear_stop_request()
        with suppress(DataError):  # on a full disk; whoever listens hears of it all the same
            _record(run, last)
        yield last


def _record(run: RunFolder, event: Event) -> None:
    try:
        run.record(event)
    except OSError as error:
        raise DataError(f"The events of {run.folder} cannot be written ({error.strerror}); make room.") from error


class _StopRequests:
    """Whether someone asked to stop: the caller, or anybody through the folder, which is looked at now and then."""

    def __init__(self, run: RunFolder, stop: Callable[[], bool]) -> None:
        self._run, self._stop = run, stop
        self._looked = -math.inf

    def __call__(self) -> bool:
        if self._stop():
            return True
        if time.monotonic() - self._looked < SECONDS_BETWEEN_LOOKS:
            return False
        self._looked = time.monotonic()
        return self._run.stop_requested()

    def heard_by(self, progress: Progress) -> Progress:
        """`progress`, during which one can be asked to stop as well."""

        def report(done: int, total: int | None, what: str) -> None:
            if self():
                raise Cancelled("Stopped.")
            progress(done, total, what)

        return report


def _events(config: TrainConfig, run: RunFolder, stop: "_StopRequests", progress: Progress) -> Iterator[Event]:
    config = complete(config)
    data = load_data(config, progress)
    learner = Learner(config, data, progress)
    if checkpoint := load_checkpoint(run.folder, "last"):
        learner.restore(checkpoint)
    yield _started(run, data, learner)
    for note in data.notes:
        yield Note(message=note)

    while not learner.finished:
        learner.begin_epoch()
        meter = _Meter(config.batch_size)
        for batch in data.batches(learner.epoch, config.batch_size, learner.generator, config.balance == "resample"):
            if stop():
                raise Cancelled("Training was stopped.")
            meter.add(*learner.step(*batch))
            if meter.is_due():
                yield _stepped(learner, meter)
        loss, accuracy = meter.read_all()
        _check_finite(loss, learner)

        best, validation_loss, validation_accuracy = learner.end_epoch(data.validation)
        _check_finite(validation_loss or 0.0, learner)
        save_checkpoint(run.folder, "last", learner.state())
        if best:
            keep_as_best(run.folder)
        yield Epoch(
            epoch=learner.epoch,
            step=learner.steps_done,
            loss=loss,
            accuracy=accuracy,
            best=best,
            validation_loss=validation_loss,
            validation_accuracy=validation_accuracy,
            learning_rate=learner.rate,
            seconds=meter.seconds(),
        )

    if learner.epoch < config.epochs:
        yield Note(message=f"No epoch since the {learner.best_epoch}th was better, so training ends early.")
    if config.keep == "best" and (checkpoint := load_checkpoint(run.folder, "best")):
        learner.restore(checkpoint)
    package = finish(config, run.model, data, learner.best_guess(), progress)
    yield RunFinished(metrics=package.card.metrics, model=str(package.folder))


def _started(run: RunFolder, data: TrainingData, learner: Learner) -> RunStarted:
    return RunStarted(
        name=run.config.name,
        run=str(run.folder),
        epoch=learner.epoch,
        epochs=run.config.epochs,
        steps_per_epoch=learner.steps_per_epoch,
        examples=len(data),
        validation_examples=sum(len(part.labels) for part in data.validation),
        classes=data.classes,
        parameters=sum(parameter.numel() for parameter in learner.model.parameters()),
        device=str(learner.device),
        precision=str(learner.precision).removeprefix("torch."),
    )


def _stepped(learner: Learner, meter: "_Meter") -> Step:
    loss, accuracy, speed = meter.read()
    _check_finite(loss, learner)
    return Step(
        epoch=learner.epoch,
        step=learner.steps_done,
        loss=loss,
        accuracy=accuracy,
        learning_rate=learner.rate,
        examples_per_second=speed,
    )


class Diverged(SightglassError):
    """The loss is no longer a number; `advice` says what to change."""

    def __init__(self, steps: int, rate: float) -> None:
        super().__init__(f"The loss is no longer a number after {steps} steps: the steps are too large.")
        self.advice = f"Start again with a lower learning rate, such as --set learning_rate={rate / 4:g}."


def _check_finite(loss: float, learner: Learner) -> None:
    if not math.isfinite(loss):
        raise Diverged(learner.steps_done, learner.config.learning_rate)


class _Meter:
    """Mean loss and accuracy of an epoch, and of the time since they were last read; the device is asked only then."""

    def __init__(self, batch_size: int) -> None:
        self._batch_size = batch_size
        self._steps: list[tuple[Tensor, Tensor]] = []
        self._read = 0
        self._begun = self._since = time.perf_counter()

    def add(self, loss: Tensor, right: Tensor) -> None:
        self._steps.append((loss, right))

    def is_due(self) -> bool:
        """At the first step, and then whenever enough time has passed."""
        return len(self._steps) == 1 or time.perf_counter() - self._since >= SECONDS_BETWEEN_STEPS

    def read(self) -> tuple[float, float, float]:
        """The mean loss, the share that was right, and the examples a second, since the last reading."""
        now, recent = time.perf_counter(), self._steps[self._read :]
        speed = len(recent) * self._batch_size / max(now - self._since, 1e-9)
        self._read, self._since = len(self._steps), now
        return *self._means(recent), speed

    def read_all(self) -> tuple[float, float]:
        """The mean loss, and the share that was right, since the beginning."""
        return self._means(self._steps)

    def _means(self, steps: list[tuple[Tensor, Tensor]]) -> tuple[float, float]:
        losses, rights = zip(*steps, strict=True)
        right = int(torch.stack(rights).sum())
        return float(torch.stack(losses).double().mean()), right / (len(steps) * self._batch_size)

    def seconds(self) -> float:
        """Since the beginning of the epoch."""
        return time.perf_counter() - self._begun
