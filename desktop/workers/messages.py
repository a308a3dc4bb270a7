"""What the recogniser is asked and what it says, as frozen objects."""

from dataclasses import dataclass
from typing import Any, Literal

from core.types import Candidate, Image, Milliseconds, Prediction


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


@dataclass(frozen=True)
class Request:
    """A picture or a folder that waits, or is with the child. `id` is 0 until it is sent."""

    channel: str
    model: str
    top_k: int
    image: Image | None = None
    files: tuple[str, ...] = ()
    whole_folder: bool = False
    id: int = 0
    cancelled: bool = False


def prediction_from(message: dict[str, Any]) -> Prediction:
    """The inverse of `Prediction.to_json`."""
    return Prediction(
        image=message["image"],
        model=message["model"],
        device=message["device"],
        engine=message["engine"],
        candidates=tuple(Candidate(**candidate) for candidate in message["predictions"]),
        milliseconds=Milliseconds(**message["milliseconds"]),
        something_else=message.get("something_else"),
    )
