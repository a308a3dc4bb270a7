"""The training loop, from the first batch to the finished model package. It reads from top to bottom."""

import math
from collections.abc import Callable, Iterator
from contextlib import closing, suppress

from core.errors import Cancelled, SightglassError
from core.language import tr
from core.lasting import sync_all
from core.training.checkpoints import keep_as_best, load_checkpoint, save_checkpoint
from core.training.config import TrainConfig
from core.training.data import TrainingData, load_data
from core.training.events import Epoch, Event, Note, RunFailed, RunFinished, RunStarted, RunStopped, Step
from core.training.finish import finish
from core.training.inputs import complete
from core.training.learner import Learner
from core.training.memory import TooLarge, is_out_of_memory, smaller_batch
from core.training.meter import Meter
from core.training.network import check_model
from core.training.runs import RunFolder
from core.training.stopping import StopRequests
from core.training.tensorboard import TensorBoardLog
from core.types import Progress, no_progress


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
    with run.training(), closing(TensorBoardLog(run.folder)) as log:
        run.clear_stop_request()
        if not run.withdraw() and queued:
            return
        epochs_kept, last = 0, None
        try:
            for event in _events(config, run, StopRequests(run, stop), progress):
                if isinstance(event, RunStarted | Epoch):
                    epochs_kept = event.epoch
                run.record(event)
                log.add(event)
                yield event
        except Exception as error:
            last = _ending(error, run, epochs_kept)
            if _is_fault(error):  # the run's page names it, and the caller gets it
                with suppress(OSError):
                    run.record(last)
                raise
        finally:
            run.clear_stop_request()
        if last is not None:
            with suppress(OSError):  # on a full disk; whoever listens hears of it all the same
                run.record(last)
            yield last


def _is_fault(error: Exception) -> bool:
    return not isinstance(error, SightglassError | OSError) and not is_out_of_memory(error)


def _ending(error: Exception, run: RunFolder, epochs_kept: int) -> RunStopped | RunFailed:
    """How a run ends by this error."""
    if isinstance(error, Cancelled):
        return RunStopped(epoch=epochs_kept)
    if isinstance(error, Diverged | TooLarge):
        return RunFailed(reason=str(error), advice=error.advice)
    if isinstance(error, SightglassError):
        return RunFailed(reason=str(error), advice=_settle())
    if isinstance(error, OSError):
        name = error.filename or run.folder
        reason = tr("{filename} cannot be read or written ({strerror}).", filename=name, strerror=error.strerror)
        return RunFailed(reason=reason, advice=tr("Perhaps the disk is full. {settle}", settle=_settle()))
    if is_out_of_memory(error):
        return RunFailed(reason=tr("There is not enough memory."), advice=TooLarge().advice)
    return RunFailed(
        reason=tr("The program failed ({name}: {error}).", name=type(error).__name__, error=error),
        advice=tr("This is a mistake in the program. What is finished is kept; resume the run, or try other settings."),
    )


def _events(config: TrainConfig, run: RunFolder, stop: StopRequests, progress: Progress) -> Iterator[Event]:
    progress = stop.heard_by(progress)
    check_model(config)  # before data are looked at, or even fetched
    config = complete(config)
    data = load_data(config, progress)
    learner = _learner(config, data, run, progress)
    yield _started(run, data, learner)
    for note in data.notes:
        yield Note(message=note)
    if learner.frozen is not None:
        yield from learner.frozen.look(learner.epoch, config.head_epochs or config.epochs, progress)

    while not learner.finished:
        try:
            with learner.suitable_threads():
                yield from _epoch(learner, data, run, stop)
            continue
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            size = learner.batch_size
        # Only out here is what the failed step held free again. The epoch begins anew.
        del learner
        size = smaller_batch(size)
        learner = _learner(config, data, run, progress)
        learner.use_batch_size(size)
        yield Note(
            message=tr("The memory is too small for such batches; training goes on with batches of {size}.", size=size)
        )

    if learner.epoch < config.epochs:
        yield Note(
            message=tr(
                "No epoch since epoch {best_epoch} was better, so training ends early.", best_epoch=learner.best_epoch
            )
        )
    yield _finished(config, data, learner, run, progress)
    with suppress(OSError):  # whoever waits for the model has it, and need not wait for the disk
        sync_all(run.model)


def _finished(
    config: TrainConfig, data: TrainingData, learner: Learner, run: RunFolder, progress: Progress
) -> RunFinished:
    earlier = config.keep == "best" and not learner.is_best
    if earlier and (checkpoint := load_checkpoint(run.folder, "best")):
        learner.restore(checkpoint)
    named = RunFolder.open(run.folder).config  # the run may have been renamed since it began
    config = config.model_copy(update={"name": named.name, "title": named.title})
    package = finish(config, run.model, data, learner, progress)
    return RunFinished(metrics=package.card.metrics, model=str(package.folder))


def _learner(config: TrainConfig, data: TrainingData, run: RunFolder, progress: Progress) -> Learner:
    """As it was at the end of the last epoch that is kept, or new."""
    learner = Learner(config, data, progress)
    if checkpoint := load_checkpoint(run.folder, "last"):
        learner.restore(checkpoint)
        if learner.is_best:  # what ended the process may have done so before this was kept
            keep_as_best(run.folder)
    return learner


def _epoch(learner: Learner, data: TrainingData, run: RunFolder, stop: StopRequests) -> Iterator[Event]:
    """Learn from every example once, look how good the network has become, and keep everything in a checkpoint."""
    learner.begin_epoch()
    meter = Meter(learner.batch_size)
    resample = learner.config.balance == "resample"
    source = learner.frozen or data  # what a frozen backbone sees in the pictures, or the pictures themselves
    for inputs, labels in source.batches(learner.epoch, learner.batch_size, learner.generator, resample):
        stop.check()
        meter.add(*learner.step(inputs, labels))
        if meter.is_due():
            yield _stepped(learner, meter)
    loss, accuracy = meter.read_all()
    _check_finite(loss, learner)

    validation_loss, validation_accuracy = learner.end_epoch(data.validation, stop.heard_by())
    _check_finite(validation_loss or 0.0, learner)
    save_checkpoint(run.folder, "last", learner.state())
    if learner.is_best:
        keep_as_best(run.folder)
    yield Epoch(
        epoch=learner.epoch,
        step=learner.steps_done,
        loss=loss,
        accuracy=accuracy,
        best=learner.is_best,
        validation_loss=validation_loss,
        validation_accuracy=validation_accuracy,
        learning_rate=learner.rate,
        seconds=meter.seconds(),
    )


def _stepped(learner: Learner, meter: Meter) -> Step:
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


class Diverged(SightglassError):
    """The loss is no longer a number; `advice` says what to change."""

    def __init__(self, steps: int, rate: float) -> None:
        super().__init__(
            tr("The loss is no longer a number after {steps} steps: the steps are too large.", steps=steps)
        )
        self.advice = tr("Start again with a lower learning rate, such as {rate:g}.", rate=rate / 4)


def _check_finite(loss: float, learner: Learner) -> None:
    if not math.isfinite(loss):
        raise Diverged(learner.steps_done, learner.config.learning_rate)


def _settle() -> str:
    return tr("When that is settled, resume the run or start it again.")
