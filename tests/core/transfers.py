"""Short runs on small photos with a pretrained network, and what their tests look at."""

from pathlib import Path

import torch

from core.training.checkpoints import load_checkpoint
from core.training.config import TrainConfig, parse_config
from core.training.events import Event, Note
from core.training.loop import train
from core.training.runs import RunFolder

INPUT = {"width": 32, "height": 32, "resize": 36}


def config_for(photos: Path, **changes: object) -> TrainConfig:
    values = {
        "task": "classification", "name": "stripes", "data": str(photos), "model": "squeezenet1_0", "epochs": 4,
        "batch_size": 16, "learning_rate": 0.02, "seed": 3, "pretrained": True, "freeze": "backbone", "threads": 1,
        "optimizer": "sgd", "schedule": "cosine", "precision": "f32", "input": INPUT, **changes,
    }  # fmt: skip
    return parse_config(values, "the test")


def events_of(config: TrainConfig, folder: Path, **options: object) -> list[Event]:
    return list(train(config, RunFolder.create(config, folder), **options))  # type: ignore[arg-type]


def looked_at(events: list[Event]) -> list[str]:
    return [event.message for event in events if isinstance(event, Note) and "looked at" in event.message]


def head_in(folder: Path) -> dict[str, torch.Tensor]:
    state = load_checkpoint(folder, "last")
    assert state is not None
    model: dict[str, torch.Tensor] = state["model"]
    return model
