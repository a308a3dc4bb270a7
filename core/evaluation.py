"""How good a model is on a data set: accuracy in all and per class, confusion, and whether its confidence is honest."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.datasets.catalogue import Dataset
from core.datasets.photos import prepared
from core.datasets.sources import FileSource
from core.errors import ConfigError, DataError, ImageError
from core.images import printable
from core.inference import Predictor
from core.language import some, tr
from core.models.card import ModelCard
from core.types import FileFailure, InputSpec, Progress, no_progress

BATCH = 256
CONFIDENCE_BINS = 15


@dataclass(frozen=True)
class Evaluation:
    """The measures of one model on one data set; shares are from 0 to 1.

    `per_class` is the accuracy on the examples of each class that has any; `confusion[i][j]` counts the examples of
    class i that were taken for class j. `expected_calibration_error` is the mean distance between confidence and
    accuracy over 15 bins of confidence (Guo et al. 2017, arXiv:1706.04599). `broken` files were left out. With
    `learned_from` the model has learned from most of these examples, and knows them better than it knows others.
    """

    examples: int
    accuracy: float
    top5: float
    per_class: Mapping[str, float]
    confusion: tuple[tuple[int, ...], ...]
    expected_calibration_error: float
    broken: tuple[FileFailure, ...] = ()
    learned_from: bool = False

    def to_json(self) -> dict[str, object]:
        """The object that `evaluate --json` prints; `broken` and `learned_from` are in it only where there is any."""
        plain = {key: value for key, value in asdict(self).items() if key not in ("broken", "learned_from")}
        broken = {"broken": [failure.to_json() for failure in self.broken]} if self.broken else {}
        return plain | broken | ({"learned_from": True} if self.learned_from else {})


def evaluate(
    model: str | Path | Predictor,
    dataset: str,
    *,
    device: str = "auto",
    engine: str = "auto",
    progress: Progress = no_progress,
) -> Evaluation:
    """Measure a model on a data set: on its test split where it has one, else on its validation split, else on all.

    `dataset` is a name of the catalogue, or the path of a folder or zip with a folder per class, whose names the model
    must know. Pictures that cannot be read are left out, and named in the result. Raises ConfigError where classes or
    pictures of the two do not match; what finding or fetching either raises; and what `progress`, called with the
    examples done, raises.
    """
    data = Dataset(dataset)
    card = data.card
    predictor = (
        model if isinstance(model, Predictor) else Predictor(model, device=device, engine=engine, progress=progress)
    )
    numbers = _numbers_of(card.classes, predictor.card)
    rows: list[NDArray[np.float32]] = []
    labels: list[NDArray[np.int64]] = []
    broken: list[FileFailure] = []
    for pictures, known in _batches(data, predictor.card.input, broken, progress):
        rows.append(predictor.probabilities(pictures))
        labels.append(numbers[known])
    if not rows:
        raise DataError(tr("{title} has no pictures that can be read; choose another data set.", title=card.title))
    result = measure(np.concatenate(rows), np.concatenate(labels), predictor.card.classes)
    learned_from = card.evaluation_split == "train" and _has_learned_from(predictor.card, dataset)
    return replace(result, broken=tuple(broken), learned_from=learned_from)


def _has_learned_from(model: ModelCard, dataset: str) -> bool:
    learned = model.training.get("data")
    return isinstance(learned, list) and bool({dataset, str(Path(dataset).absolute())} & set(map(str, learned)))


def _numbers_of(classes: Sequence[str], model: ModelCard) -> NDArray[np.int64]:
    """The model's number of each class; names may differ in capitals, spaces and underscores."""
    known = {_plain(name): number for number, name in reversed(list(enumerate(model.classes)))}
    known |= {name: number for number, name in reversed(list(enumerate(model.classes)))}
    numbers = [known.get(name, known.get(_plain(name))) for name in classes]
    missing = [printable(name) for name, number in zip(classes, numbers, strict=True) if number is None]
    if missing:
        names = some(missing, 5)
        raise ConfigError(
            tr(
                "{name} does not know the classes {names}; choose another model or data set, or give the "
                "class folders the names that the model knows.",
                name=model.name,
                names=names,
            )
        )
    return np.array(numbers, np.int64)


def _plain(name: str) -> str:
    return " ".join(name.replace("_", " ").casefold().split())


def _batches(
    data: Dataset, spec: InputSpec, broken: list[FileFailure], progress: Progress
) -> Iterator[tuple[NDArray[np.uint8], NDArray[np.int64]]]:
    """Pictures as `spec` wants them, and the numbers of their classes; what cannot be read is added to `broken`."""
    split, title = data.card.evaluation_split, data.card.title
    folder = data.folder(progress)
    if folder is None:
        examples = data.load(split, progress, spec=spec, loading="streaming")
        for start in range(0, len(examples.labels), BATCH):
            progress(start, len(examples.labels), title)
            chosen = np.arange(start, min(start + BATCH, len(examples.labels)))
            yield examples.read(chosen, "seen"), examples.labels[chosen]
        return
    files = folder.files(split)
    pictures = prepared(FileSource(folder.container, files), spec, range(len(files)))
    while portion := list(islice(pictures, BATCH)):
        progress(portion[0][0], len(files), title)
        broken += [FileFailure(files[n].name, str(made)) for n, made in portion if isinstance(made, ImageError)]
        good = [(made[0], files[n].label) for n, made in portion if not isinstance(made, ImageError)]
        if good:
            yield np.stack([pixels for pixels, _ in good]), np.array([label for _, label in good], np.int64)


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
