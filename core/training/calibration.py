"""What held-out pictures tell of a finished network: how sure it may be, what is familiar, and when it is not sure."""

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from core.models.familiarity import Known
from core.training.familiarity import Knowledge, Seen, knowledge_from

REFUSED = 0.05
"""The share of known pictures to which the answer may be "not sure"."""
SURE = 0.9
"""An answer as probable as this is never called "not sure", however much surer the network usually is."""


@dataclass(frozen=True, eq=False)
class Calibration:
    """What a package says of a network beside its weights. `knowledge` is None where too little was held out."""

    temperature: float
    threshold: float
    knowledge: Knowledge | None

    @property
    def known(self) -> Known | None:
        """What lies in the package beside the card."""
        return self.knowledge.known if self.knowledge else None

    def for_card(self) -> dict[str, Any]:
        """The fields of a `ModelCard` that are known by now."""
        familiarity = self.knowledge.familiarity if self.knowledge else None
        return {"temperature": self.temperature, "threshold": self.threshold, "familiarity": familiarity}


def calibrate(logits: Tensor, labels: Tensor, seen: Seen) -> Calibration:
    """By M × classes logits of held-out pictures, their labels, and the features that were seen in them."""
    temperature = calibrated_temperature(logits, labels)
    knowledge = knowledge_from(seen)
    best = (logits.double() / temperature).softmax(dim=1).amax(dim=1) if len(labels) else torch.empty(0)
    threshold = not_sure_below(best * knowledge.held_out if knowledge else best)
    return Calibration(temperature, threshold, knowledge)


def calibrated_temperature(logits: Tensor, labels: Tensor) -> float:
    """What to divide the logits of held-out examples by so that they are least surprising; 1 without any.

    It is from 0.1 to 10 (Guo et al. 2017, "On calibration of modern neural networks"). The loss has a single minimum.
    """
    if len(labels) == 0:
        return 1.0
    logits, centre = logits.double(), 0.0
    for width in (1.0, 0.1, 0.01):
        candidates = torch.linspace(centre - width, centre + width, 21).clamp(-1, 1)
        losses = torch.stack([cross_entropy(logits / 10**candidate, labels) for candidate in candidates])
        centre = float(candidates[losses.argmin()])
    return round(10**centre, 4)


def not_sure_below(best: Tensor) -> float:
    """The probability below which the best answer to fewer than `REFUSED` of pictures like these falls; 0 without any.

    `best` are the highest probabilities of N held-out pictures. They cut what is possible into N + 1 parts, into each
    of which a new picture falls equally often (split conformal prediction: Papadopoulos et al. 2002, "Inductive
    confidence machines for regression"). Of fewer than 19 pictures the least sure one counts. It is at most `SURE`.
    """
    if len(best) == 0:
        return 0.0
    best = best.sort().values
    least = float(best[max(math.floor(REFUSED * (len(best) + 1)), 1) - 1])
    return min(math.floor(least * 1e4) / 1e4, SURE)
