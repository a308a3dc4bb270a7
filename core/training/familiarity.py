"""What a network knows at the end of a run, and how far from it a picture may be and still count as known."""

import math
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn

from core.datasets.labelled import Examples
from core.models.card import Familiarity, FeatureKind
from core.models.familiarity import DIRECTIONS, Floats, Known, familiar_at, of_length_one
from core.models.features import kind_of, with_features
from core.training.data import TrainingData
from core.training.forward import logits_on
from core.types import InputSpec, Progress, no_progress

LEARNED_FROM = 4000
"""Training pictures at most."""
FEWEST = 8
"""Held-out pictures; of fewer nobody knows how far they spread."""
UNFAMILIAR = 0.05
"""The share of known pictures that may be less than half familiar."""
BEYOND = 1.645
"""Of numbers that are normally distributed, that share lies so many standard deviations above the mean."""
SHARPNESS = 4.0
"""By how much the logarithm of the odds of being familiar falls within one standard deviation."""
LEAST_SPREAD = 0.1
"""The standard deviation of the logarithms is taken to be this at least; that of photos, drawings and faces is between
0.14 and 0.25."""
VARIETY = 0.2
"""The variance within a class, of all that a last layer is given together, is taken to be this at least.

That of photos of one kind of thing is 0.35 where a network of ImageNet sees them. Frames of one scene, which a pupil
has held before the camera for some seconds, have 0.07; the same thing a little turned has more, and is no less familiar
for it.
"""
LEAST_DRAWN = 1e-3
"""Directions in which features hardly vary must not be taken for ones in which they cannot."""
_LEAST = 1e-9


@dataclass(frozen=True, eq=False)
class Seen:
    """Features of training pictures (N × F, N at most `LEARNED_FROM`), and of held-out ones (M × F) with M labels."""

    learned: Tensor
    held_out: Tensor
    labels: Tensor
    kind: FeatureKind


@dataclass(frozen=True, eq=False)
class Knowledge:
    """What a package needs to tell what is familiar, and how familiar each of M held-out pictures is (0 to 1)."""

    known: Known
    familiarity: Familiarity
    held_out: Tensor


def knowledge_from(seen: Seen) -> Knowledge | None:
    """What the network knows, by what it has seen; None where too few pictures were held out to tell."""
    if len(seen.held_out) < FEWEST:
        return None
    lacking = max(VARIETY - _variance_within(seen), 0.0) if seen.kind == "last-layer" else 0.0
    known = varied(learn(seen.learned), lacking)
    distances = known.distance(seen.held_out.cpu().numpy())
    familiarity = calibrated(_as_if_varied(distances, known, lacking), seen.kind)
    return Knowledge(known, familiarity, torch.from_numpy(familiar_at(distances, familiarity)))


def seen_by(network: nn.Module, data: TrainingData, spec: InputSpec, progress: Progress = no_progress) -> Seen:
    """The features that a finished network finds in pictures as they are recognised."""
    kind, classes = kind_of(network), len(data.classes)
    network = with_features(deepcopy(network), classes, kind)
    (learned, _), (held_out, labels) = (
        logits_on(network, parts, spec, progress) for parts in (some_of(data.training), data.validation)
    )
    return Seen(learned[:, classes:], held_out[:, classes:], labels, kind)


def some_of(parts: Sequence[Examples]) -> tuple[Examples, ...]:
    """Examples from all over these, `LEARNED_FROM` at most."""
    step = max(1, -(-sum(len(part.labels) for part in parts) // LEARNED_FROM))
    return tuple(part.subset(np.arange(0, len(part.labels), step)) for part in parts)


def _variance_within(seen: Seen) -> float:
    """The mean squared distance of held-out features, of length 1, from the mean of their class."""
    features = torch.from_numpy(of_length_one(seen.held_out.cpu().numpy()))
    classes = [features[seen.labels == label] for label in seen.labels.unique()]
    variances = [float(each.var(dim=0).sum()) for each in classes if len(each) > 1]
    return sum(variances) / max(len(variances), 1)


def varied(known: Known, variance: float) -> Known:
    """As if the pictures had varied more, by so much in all directions together."""
    each = variance / len(known.mean)
    return replace(known, variances=known.variances + np.float32(each), rest=known.rest + each)


def _as_if_varied(distances: Floats, known: Known, variance: float) -> Floats:
    """What distances are expected to become by it."""
    rest = (len(known.mean) - len(known.variances)) / known.rest
    return np.sqrt(np.square(distances) + variance / len(known.mean) * (float((1 / known.variances).sum()) + rest))


def learn(features: Tensor) -> Known:
    """What these features of training pictures, N × F, have in common; N is at least 1.

    Their covariance is drawn towards that of noise, the more the fewer they are (Ledoit and Wolf 2004, "A
    well-conditioned estimator for large-dimensional covariance matrices").
    """
    known = torch.from_numpy(of_length_one(features.cpu().numpy())).double()
    count, width = known.shape
    mean = known.mean(dim=0)
    away = known - mean
    variances, directions = _principal(away)
    usual = float(variances.sum()) / width + _LEAST
    noise = float(away.square().sum(dim=1).square().mean() - variances.square().sum()) / count
    uneven = float(variances.square().sum()) - width * usual**2
    drawn = min(max(noise / uneven, LEAST_DRAWN), 1.0) if uneven > 0 else 1.0
    shrunk = (1 - drawn) * variances + drawn * usual + _LEAST
    others = (width - len(shrunk)) * (drawn * usual + _LEAST) + float(shrunk[DIRECTIONS:].sum())
    rest = others / max(width - min(len(shrunk), DIRECTIONS), 1)
    mean, directions, variances = (part.float() for part in (mean, directions[:DIRECTIONS], shrunk[:DIRECTIONS]))
    return Known(mean.numpy(), directions.numpy(), variances.numpy(), rest or _LEAST)


def _principal(away: Tensor) -> tuple[Tensor, Tensor]:
    """The variances of N × F centred features in all directions in which they vary, largest first; these K × F."""
    few = len(away) < away.shape[1]  # then the smaller of two matrices has the same variances
    values, vectors = torch.linalg.eigh((away @ away.T if few else away.T @ away) / len(away))
    there = values.flip(0) > values[-1].clamp(min=_LEAST) * 1e-9
    values, vectors = values.flip(0)[there], vectors.flip(1).T[there]
    return values, vectors @ away / (len(away) * values).sqrt()[:, None] if few else vectors


def calibrated(distances: Floats, kind: FeatureKind) -> Familiarity:
    """At which distance pictures are no longer familiar, by the distances of held-out ones, two at least.

    Only known pictures are needed for it. The logarithms of their distances are about normally distributed, which tells
    where the last of them lie if there are few; if there are many, they are counted.
    """
    logarithms = np.sort(np.log(np.maximum(distances.astype(np.float64), _LEAST)))
    spread = max(float(logarithms.std(ddof=1)), LEAST_SPREAD)
    counted = logarithms[-1 - int(UNFAMILIAR * len(logarithms))]
    half = math.exp(max(float(counted), float(logarithms.mean()) + BEYOND * spread))
    return Familiarity(half=round(half, 4), steepness=round(SHARPNESS / spread, 4), features=kind)
