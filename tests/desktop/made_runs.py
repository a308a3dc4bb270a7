"""Runs for the tests of the window: real folders, real configs, real children; and events as a run would write them."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image

from core import paths
from core.training.config import TrainConfig, parse_config
from core.training.runs import RunFolder

STEPS_PER_EPOCH = 20


def make_pictures(folder: Path, count: int = 30) -> Path:
    """A folder per class, "high" and "low": a bright bar on noise."""
    random = np.random.default_rng(0)
    for name, row in (("high", 6), ("low", 18)):
        (folder / name).mkdir(parents=True)
        for number in range(count):
            pixels = random.integers(0, 60, (28, 28), dtype=np.uint8)
            pixels[row : row + 4, 4:24] = 240
            PIL.Image.fromarray(pixels).save(folder / name / f"{number}.png")
    return folder


def config(pictures: Path, **changes: Any) -> TrainConfig:
    """A training that takes a second, if not told otherwise."""
    values = {
        "task": "classification",
        "data": [str(pictures)],
        "model": "mlp",
        "epochs": 2,
        "batch_size": 10,
        "learning_rate": 0.01,
        "name": "bars",
        "threads": 1,
        "precision": "f32",
        "input": {"width": 28, "height": 28, "channels": 1, "fit": "stretch", "mean": [0.5], "std": [0.5]},
    }
    return parse_config(values | changes, "the test")


def events(
    epochs: int = 4, until: float | None = None, *, time: float = 1e9, seed: int = 0
) -> Iterator[dict[str, Any]]:
    """The events of a run of `epochs` epochs up to some point, without an end."""
    random = np.random.default_rng(seed)
    common = {"name": "bars", "run": "", "classes": ["high", "low"], "device": "cpu", "precision": "float32"}
    counts = {"examples": 200, "validation_examples": 20, "parameters": 1234}
    yield {
        "event": "run_started", "time": time, "epoch": 0, "epochs": epochs, "steps_per_epoch": STEPS_PER_EPOCH,
        **common, **counts,
    }  # fmt: skip
    for step in range(1, round((until or epochs) * STEPS_PER_EPOCH) + 1):
        time += 0.5
        loss = 0.1 + 2 * math.exp(-step / STEPS_PER_EPOCH) + random.normal(0, 0.01)
        yield step_event(step, loss, time=time)
        if step % STEPS_PER_EPOCH == 0:
            yield epoch_event(step // STEPS_PER_EPOCH, loss, time=time)


def step_event(step: int, loss: float, *, time: float = 1e9) -> dict[str, Any]:
    return {
        "event": "step", "time": time, "epoch": (step - 1) // STEPS_PER_EPOCH, "step": step, "loss": loss,
        "accuracy": 1 / (1 + loss), "learning_rate": 0.01, "examples_per_second": 500.0,
    }  # fmt: skip


def epoch_event(epoch: int, loss: float, *, time: float = 1e9, best: bool = True) -> dict[str, Any]:
    return {
        "event": "epoch", "time": time, "epoch": epoch, "step": epoch * STEPS_PER_EPOCH, "loss": loss,
        "accuracy": 1 / (1 + loss), "best": best, "validation_loss": loss, "validation_accuracy": 1 / (1 + loss),
        "learning_rate": 0.01, "seconds": 10.0,
    }  # fmt: skip


STOPPED = {"event": "run_stopped", "time": 1e9, "epoch": 2}
FINISHED = {"event": "run_finished", "time": 1e9 + 500, "metrics": {"accuracy": 0.9}, "model": "model"}


def written(
    pictures: Path, *more: dict[str, Any], until: float | None = None, seed: int = 0, **changes: Any
) -> RunFolder:
    """A run that is over, or was interrupted, with events that were never trained; `more` are its last ones."""
    run = RunFolder.create(config(pictures, epochs=4, **changes))
    append(run.folder, *events(until=until, seed=seed), *more)
    return run


def append(folder: Path, *lines: dict[str, Any] | str) -> None:
    """Add events, or whatever else, to those of a run."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "events.jsonl").open("a", encoding="utf-8") as file:
        for line in lines:
            file.write(line if isinstance(line, str) else json.dumps(line) + "\n")


def runs_folder() -> Path:
    """Where the runs of this test are kept."""
    return paths.runs()
