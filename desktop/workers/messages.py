"""What the recogniser says, as frozen objects."""

from dataclasses import dataclass
from typing import Any, Literal

from core.types import Candidate, Milliseconds, Prediction


@dataclass(frozen=True)
class ModelState:
    """How far a model is. `text` is a sentence while it loads or when it failed; `total` is None while unknown."""

    model: str
    kind: Literal["loading", "ready", "failed"]
    text: str = ""
    done: int = 0
    total: int | None = None
    device: str = ""
    engine: str = ""
    precision: str = ""
    details: str = ""


def prediction_from(message: dict[str, Any]) -> Prediction:
    """The inverse of `Prediction.to_json`."""
    return Prediction(
        image=message["image"],
        model=message["model"],
        device=message["device"],
        engine=message["engine"],
        candidates=tuple(Candidate(**candidate) for candidate in message["predictions"]),
        milliseconds=Milliseconds(**message["milliseconds"]),
    )
