"""Mean loss and accuracy while an epoch goes on. The device is asked for its numbers only when they are read."""

import time

import torch
from torch import Tensor

SECONDS_BETWEEN_READINGS = 0.1
"""Often enough for a live curve, too rarely to cost anything."""


class Meter:
    """What the steps of one epoch gave: all of them, and those since the last reading."""

    def __init__(self, batch_size: int) -> None:
        self._batch_size = batch_size
        self._steps: list[tuple[Tensor, Tensor]] = []
        self._read = 0
        self._begun = self._since = time.perf_counter()

    def add(self, loss: Tensor, right: Tensor) -> None:
        """Add the mean loss of a batch, and how many of its examples were right; both are scalars on any device."""
        self._steps.append((loss, right))

    def is_due(self) -> bool:
        """At the first step, and then whenever enough time has passed."""
        return len(self._steps) == 1 or time.perf_counter() - self._since >= SECONDS_BETWEEN_READINGS

    def read(self) -> tuple[float, float, float]:
        """The mean loss, the share that was right, and the examples a second, since the last reading."""
        recent = self._steps[self._read :]
        means = self._means(recent)  # this waits for the device, so the clock is read afterwards
        now = time.perf_counter()
        speed = len(recent) * self._batch_size / max(now - self._since, 1e-9)
        self._read, self._since = len(self._steps), now
        return *means, speed

    def read_all(self) -> tuple[float, float]:
        """The mean loss, and the share that was right, since the beginning."""
        return self._means(self._steps)

    def seconds(self) -> float:
        """Since the beginning of the epoch."""
        return time.perf_counter() - self._begun

    def _means(self, steps: list[tuple[Tensor, Tensor]]) -> tuple[float, float]:
        losses, rights = zip(*steps, strict=True)
        right = int(torch.stack(rights).sum())
        return float(torch.stack(losses).double().mean()), right / (len(steps) * self._batch_size)
