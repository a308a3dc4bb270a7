"""How familiar a picture is to a network: whether what it sees there is like what it saw in its training pictures.

It is measured in the network's *features*, the numbers from which it tells classes apart. What those of the training
pictures have in common lies in the package beside the weights; at which distance from it a picture is no longer
familiar is in the card. Never imports torch.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import ModelError
from core.language import tr
from core.models.card import Familiarity

Floats = NDArray[np.float32]

FILE = "familiarity.safetensors"
DIRECTIONS = 192
"""As many are kept at most. With more, hardly any more pictures are told apart, and packages grow."""


@dataclass(frozen=True, eq=False)
class Known:
    """What the features of training pictures, each divided by its length, have in common.

    `mean` (F) is their mean. `directions` (K × F, each of the length 1) are those in which they vary most, `variances`
    (K) says how much, and `rest` how much in every other direction.
    """

    mean: Floats
    directions: Floats
    variances: Floats
    rest: float

    def distance(self, features: Floats) -> Floats:
        """How far N × F features are from the mean, in standard deviations: about √F for known ones.

        It is the Mahalanobis distance of normalised features (Mueller and Hein 2025, "Mahalanobis++",
        arXiv:2505.18032), with one mean for all classes.
        """
        away = of_length_one(features) - self.mean
        squares = np.square(away @ self.directions.T)
        distances = (squares / self.variances).sum(axis=1)
        if len(self.directions) < len(self.mean):
            distances += np.maximum(np.square(away).sum(axis=1) - squares.sum(axis=1), 0) / self.rest
        return np.asarray(np.sqrt(distances), np.float32)

    def familiar(self, features: Floats, scale: Familiarity) -> Floats:
        """How familiar pictures with N × F features are, from 1, as any known one, to 0."""
        return familiar_at(self.distance(features), scale)


def familiar_at(distances: Floats, scale: Familiarity) -> Floats:
    """How familiar pictures are at such distances, from 1 to 0."""
    with np.errstate(over="ignore"):
        return np.asarray(1 / (1 + (distances / scale.half) ** scale.steepness), np.float32)


def of_length_one(features: Floats) -> Floats:
    """Features without their length, which tells little more than how bright and rich in contrast a picture is."""
    lengths = np.linalg.norm(features, axis=1, keepdims=True)
    return np.asarray(features / np.maximum(lengths, 1e-6), np.float32)


def save(known: Known, folder: Path) -> None:
    """Write it into the folder of a package, directions in half precision; OSError where that cannot be."""
    from safetensors.numpy import save as to_bytes

    arrays: dict[str, NDArray[Any]] = {
        "mean": known.mean,
        "directions": known.directions.astype(np.float16),
        "variances": known.variances,
        "rest": np.array([known.rest], np.float32),
    }
    (folder / FILE).write_bytes(to_bytes(arrays))


def load(folder: Path) -> Known:
    """What `save` has written into the folder of a package; ModelError where it is not there, or damaged."""
    from safetensors import SafetensorError
    from safetensors.numpy import load as from_bytes

    path = folder / FILE
    try:
        arrays = {name: array.astype(np.float32) for name, array in from_bytes(path.read_bytes()).items()}
        known = Known(arrays["mean"], arrays["directions"], arrays["variances"], float(arrays["rest"].item()))
        _check(known)
    except (OSError, SafetensorError, KeyError, ValueError) as error:
        raise ModelError(
            tr("{path} cannot be read ({error}); copy, export or train the model again.", path=path, error=error)
        ) from error
    return known


def _check(known: Known) -> None:
    if known.directions.shape != (len(known.variances), len(known.mean)) or known.mean.ndim != 1:
        raise ValueError("its parts do not fit together")
    if not all(np.isfinite(part).all() for part in (known.mean, known.directions, known.variances, known.rest)):
        raise ValueError("it holds values that are no numbers")
    if known.rest <= 0 or (known.variances <= 0).any():
        raise ValueError("a variance is not positive")
