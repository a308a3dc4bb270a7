"""What happens in a run, one frozen object each; `to_json` gives the line that is printed and kept."""

import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar


@dataclass(frozen=True, kw_only=True)
class Event:
    """`time` is in seconds since 1970."""

    event: ClassVar[str]
    time: float = field(default_factory=time.time)

    def to_json(self) -> dict[str, Any]:
        """The event as plain objects; what is not known (None) is left out."""
        known = {key: value for key, value in asdict(self).items() if value is not None}
        return {"event": self.event, **known}


@dataclass(frozen=True, kw_only=True)
class RunStarted(Event):
    """Training begins, or goes on after `epoch` finished epochs."""

    event = "run_started"
    name: str
    run: str
    epoch: int
    epochs: int
    steps_per_epoch: int
    examples: int
    validation_examples: int
    classes: tuple[str, ...]
    parameters: int
    device: str
    precision: str


@dataclass(frozen=True, kw_only=True)
class Step(Event):
    """The mean loss since the last event, after `step` steps of the whole run.

    `accuracy` is the share of the examples seen since then, varied as they were, that the network had right.
    """

    event = "step"
    epoch: int
    step: int
    loss: float
    accuracy: float
    learning_rate: float
    examples_per_second: float


@dataclass(frozen=True, kw_only=True)
class Epoch(Event):
    """`epoch` epochs are finished. Accuracies are shares from 0 to 1; None where nothing was held out.

    `accuracy` is that of all examples of the epoch, as they were seen; `best` says that no epoch before was better.
    """

    event = "epoch"
    epoch: int
    step: int
    loss: float
    accuracy: float
    best: bool
    validation_loss: float | None
    validation_accuracy: float | None
    learning_rate: float
    seconds: float


@dataclass(frozen=True, kw_only=True)
class Note(Event):
    """Something that whoever reads the run should know, in a sentence: the batch was halved, files were skipped."""

    event = "note"
    message: str


@dataclass(frozen=True, kw_only=True)
class RunFinished(Event):
    """`model` is the path of the package; `metrics` are those of its card."""

    event = "run_finished"
    metrics: Mapping[str, float]
    model: str


@dataclass(frozen=True, kw_only=True)
class RunStopped(Event):
    """Someone asked to stop; `epoch` finished epochs are kept, and the run can be resumed."""

    event = "run_stopped"
    epoch: int


@dataclass(frozen=True, kw_only=True)
class RunFailed(Event):
    """The run ended without a model: why, and what to do next, in a sentence each."""

    event = "run_failed"
    reason: str
    advice: str


@dataclass(frozen=True, kw_only=True)
class RateTried(Event):
    """While a learning rate is looked for: the smoothed loss when the rate had risen to `learning_rate`."""

    event = "rate_tried"
    learning_rate: float
    loss: float


@dataclass(frozen=True, kw_only=True)
class RateFound(Event):
    """The learning rate that is suggested."""

    event = "rate_found"
    learning_rate: float
