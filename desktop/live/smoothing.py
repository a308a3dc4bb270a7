"""Calmer bars: each answer is mixed with those before it."""

import math
from dataclasses import replace

from core.types import Candidate, Prediction

AMOUNTS = (0, 150, 400, 1000)
"""Milliseconds after which an answer has lost two thirds of its weight: not at all, a little, more, much."""


class Smoother:
    """An exponential moving average of the probability of each label, by the clock and not by the number of answers.

    So the bars are as calm with a model that answers five times a second as with one that answers fifty times.
    """

    def __init__(self, milliseconds: int = 0) -> None:
        self.milliseconds = milliseconds
        self._model = ""
        self._at = 0.0
        self._mean: dict[str, float] = {}
        self._something_else = 0.0

    def smoothed(self, prediction: Prediction, seconds: float) -> Prediction:
        """The prediction with averaged probabilities, best first; `seconds` is when it was made, on any clock.

        A label that an answer does not name counts as 0 in it. There are as many candidates as in `prediction`.
        """
        keep = self._kept(seconds) if prediction.model == self._model else 0.0
        newest = {each.label: each.probability for each in prediction.candidates}
        labels = newest if keep == 0 else self._mean | newest
        mean = {label: self._mixed(label, newest, keep) for label in labels}
        self._model, self._at, self._mean = prediction.model, seconds, mean
        best = sorted(mean.items(), key=lambda each: -each[1])[: len(prediction.candidates)]
        candidates = tuple(Candidate(label, value) for label, value in best)
        if prediction.something_else is None:
            return replace(prediction, candidates=candidates)
        self._something_else = keep * self._something_else + (1 - keep) * prediction.something_else
        return replace(prediction, candidates=candidates, something_else=self._something_else)

    def clear(self) -> None:
        """Forget what was before."""
        self._model, self._mean = "", {}

    def _kept(self, seconds: float) -> float:
        if self.milliseconds <= 0:
            return 0.0
        return math.exp(-1000 * max(0.0, seconds - self._at) / self.milliseconds)

    def _mixed(self, label: str, newest: dict[str, float], keep: float) -> float:
        return keep * self._mean.get(label, 0.0) + (1 - keep) * newest.get(label, 0.0)
