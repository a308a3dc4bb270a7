"""The card beside a model's weights: what it is, what it expects, how good it is and where that was measured."""

import json
import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from core.errors import ModelError
from core.language import tr
from core.types import InputSpec

CARD_LIMIT = 4 * 2**20
"""Bytes; a card is text, and a larger one is not a card."""
LONGEST_NAME, LONGEST_TITLE = 100, 200
"""Letters."""


def _file_name(name: str) -> str:
    if not re.fullmatch(r"\w[\w .+-]*", name) or name.endswith((" ", ".")):
        raise ValueError(
            "a model's name has letters, digits, spaces and . _ - + only, begins with a letter or digit, and does not "
            "end with a point or a space"
        )
    return name


ModelName = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME), AfterValidator(_file_name)]
"""What every file system takes as the name of a folder."""


def name_from(text: str) -> str:
    """What of `text` can be a model's name, with room for a number behind it; "" where nothing can."""
    return " ".join(re.sub(r"[^\w .+-]+", " ", text).split())[: LONGEST_NAME - 20].strip(" .+-")


FeatureKind = Literal["last-layer", "own"]
"""What a network's last layer is given, or what a network of ours names itself."""


class Familiarity(BaseModel):
    """How the distance of a picture's features (`core.models.familiarity`) tells how familiar the picture is.

    At the distance `half` it is as familiar as not; `steepness` says how quickly that changes.
    """

    model_config = ConfigDict(frozen=True)

    half: float = Field(gt=0, le=1e6, allow_inf_nan=False)
    steepness: float = Field(gt=0, le=1e6, allow_inf_nan=False)
    features: FeatureKind = "last-layer"


class ModelCard(BaseModel):
    """Everything the program must know of a model besides its weights. Frozen; validated when it is made or loaded."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: ModelName
    title: str = Field(min_length=1, max_length=LONGEST_TITLE)
    task: Literal["classification"] = "classification"
    architecture: str
    classes: tuple[str, ...] = Field(min_length=2)
    input: InputSpec
    parameters: int = Field(default=0, ge=0)
    description: str = ""
    metrics: dict[str, float] = Field(default_factory=dict)
    """Shares from 0 to 1; `accuracy` and `top5` where they were measured."""
    measured_on: str = ""
    training: dict[str, Any] = Field(default_factory=dict)
    licence: str = ""
    versions: dict[str, str] = Field(default_factory=dict)
    temperature: float = Field(default=1.0, ge=1e-6, le=1e6)
    """Logits are divided by it before the softmax (temperature scaling: Guo et al. 2017, arXiv:1706.04599)."""
    threshold: float = Field(default=0.0, ge=0, le=1)
    """The answer is "not sure" where the highest probability is below it; 0 where nothing is known. It was chosen on
    held-out examples, of which at most 5 % fall below."""
    familiarity: Familiarity | None = None
    """Where it is there, the package has a file that says what the network has seen, and probabilities are multiplied
    by how familiar a picture is."""
    precision: Literal["auto", "f32"] = "auto"
    """ "f32" where the network is so small that reduced precision saves nothing."""
    storage: Literal["f32", "f16"] = "f32"
    """ "f16" where the weights' file and the graph keep matrices and kernels as half-precision numbers."""

    def to_json(self) -> str:
        """The text of `card.json`."""
        return self.model_dump_json(indent=1)


def parse_card(text: bytes, where: str) -> ModelCard:
    """The card in the JSON `text`; ModelError names `where` and the first field that is wrong."""
    try:
        return ModelCard.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "the whole file"
        raise ModelError(
            tr(
                "The model card {where} is damaged ({field}: {first}); import or train the model again.",
                where=where,
                field=field,
                first=first["msg"],
            )
        ) from error
    except (ValueError, RecursionError) as error:
        raise ModelError(tr("The model card {where} cannot be read: {error}.", where=where, error=error)) from error


def as_plain(card: ModelCard) -> dict[str, Any]:
    """The card as plain JSON objects, as `models info --json` prints it."""
    plain: dict[str, Any] = json.loads(card.to_json())
    return plain
