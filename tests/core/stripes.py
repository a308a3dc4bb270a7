"""Runs on the made-up pictures of `bars`, and what their tests look at."""

import torch
from bars import INPUT

from core.training.checkpoints import load_checkpoint
from core.training.events import Epoch, Event, RunFinished
from core.training.loop import train
from core.training.runs import RunFolder

RECIPE = f"""
task = "classification"
data = "mnist"
model = "digit-resnet"
epochs = 3
batch_size = 32
learning_rate = 0.01
seed = 5
validation = 0.2
ema_decay = 0.9
label_smoothing = 0.05
weight_decay = 0.01
threads = 1
precision = "f32"
{INPUT}
[augmentation]
rotation = 10
warp = 0.01
line_weight = 0.3
"""


def finished(events: list[Event]) -> RunFinished:
    assert isinstance(events[-1], RunFinished), events[-1]
    return events[-1]


def trained(run: RunFolder) -> dict[str, object]:
    """The last checkpoint after all epochs, without the package that would follow."""
    events = train(run.config, run)
    assert any(isinstance(event, Epoch) and event.epoch == run.config.epochs for event in events)
    events.close()
    state = load_checkpoint(run.folder, "last")
    assert state is not None
    return state


def same(first: object, second: object) -> bool:
    """Equal to the last bit, through all dicts and lists."""
    match first, second:
        case torch.Tensor(), torch.Tensor():
            return torch.equal(first, second)
        case dict(), dict():
            return first.keys() == second.keys() and all(same(first[key], second[key]) for key in first)
        case list(), list():
            return len(first) == len(second) and all(map(same, first, second))
    return first == second
