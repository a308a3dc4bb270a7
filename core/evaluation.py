"""How good a model is on a data set: accuracy in all and per class, confusion, and whether its confidence is honest."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.datasets import catalogue
from core.errors import ConfigError
from core.inference import Predictor
from core.types import InputSpec, Progress, no_progress

BATCH = 256
CONFIDENCE_BINS = 15


@dataclass(frozen=True)
class Evaluation:
    """The measures of one model on one data set; shares are from 0 to 1.

    `per_class` is the accuracy on the examples of each class that has any; `confusion[i][j]` counts the examples of
    class i that were taken for class j. `expected_calibration_error` is the mean distance between confidence and
    accuracy over 15 bins of confidence (Guo et al. 2017, arXiv:1706.04599).
    """

    examples: int
    accuracy: float
    top5: float
    per_class: Mapping[str, float]
    confusion: tuple[tuple[int, ...], ...]
    expected_calibration_error: float

    def to_json(self) -> dict[str, object]:
        """The object that `evaluate --json` prints."""
        return asdict(self)


def evaluate(
    model: str | Path | Predictor,
    dataset: str,
    *,
    device: str = "auto",
    engine: str = "auto",
    progress: Progress = no_progress,
) -> Evaluation:
    """Measure a model on the test split of a data set of the catalogue.

    Raises ConfigError where classes or pictures of the two do not match; what finding or fetching either raises; and
    what `progress`, called with the examples done, raises.
    """
    card = catalogue.find(dataset)
    predictor = (
        model if isinstance(model, Predictor) else Predictor(model, device=device, engine=engine, progress=progress)
    )
    if predictor.card.classes != card.classes:
        raise ConfigError(f"{predictor.card.name} does not know the classes of {dataset}; choose another of the two.")
    examples = catalogue.load(dataset, "test", progress)
    _check_input(predictor.card.input, examples.images.shape[1:], dataset)
    rows = []
    for start in range(0, len(examples.labels), BATCH):
        progress(start, len(examples.labels), dataset)
        rows.append(predictor.probabilities(examples.images[start : start + BATCH]))
    return measure(np.concatenate(rows), examples.labels, card.classes)


def _check_input(spec: InputSpec, shape: Sequence[int], dataset: str) -> None:
    wanted = (spec.height, spec.width, spec.channels)
    if tuple(shape) != wanted:
        raise ConfigError(
            f"The pictures of {dataset} are {' × '.join(map(str, shape))}, but the model takes "
            f"{' × '.join(map(str, wanted))} (height × width × channels); choose another of the two."
        )


def measure(probabilities: NDArray[np.float32], labels: NDArray[np.int64], classes: Sequence[str]) -> Evaluation:
    """The measures of N × classes probabilities against N labels, N at least 1."""
    answers = probabilities.argmax(axis=1)
    right = answers == labels
    true_class = probabilities[np.arange(len(labels)), labels]
    rank = (probabilities > true_class[:, None]).sum(axis=1)
    confusion = np.zeros((len(classes), len(classes)), np.int64)
    np.add.at(confusion, (labels, answers), 1)
    counts = confusion.sum(axis=1)
    return Evaluation(
        examples=len(labels),
        accuracy=float(right.mean()),
        top5=float((rank < 5).mean()),
        per_class={name: float(confusion[i, i] / counts[i]) for i, name in enumerate(classes) if counts[i]},
        confusion=tuple(tuple(int(count) for count in row) for row in confusion),
        expected_calibration_error=_calibration_error(probabilities.max(axis=1), right),
    )


def _calibration_error(confidence: NDArray[np.float32], right: NDArray[np.bool_]) -> float:
    bins = np.minimum((confidence * CONFIDENCE_BINS).astype(np.int64), CONFIDENCE_BINS - 1)
    gaps = np.bincount(bins, weights=confidence - right.astype(np.float64), minlength=CONFIDENCE_BINS)
    return float(np.abs(gaps).sum() / len(right))
