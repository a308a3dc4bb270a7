"""A curve that grows while it is shown, and the few points of it that a screen can tell apart."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]

BLOCK = 64
"""Points whose lowest and highest are remembered, so that a million points need not be looked at again."""


class Curve:
    """Points with x never falling. Adding k points costs O(k) on average, whatever there is already."""

    def __init__(self) -> None:
        self._points = np.empty((2, 1024))
        self._extremes = np.empty((2, 1024 // BLOCK))
        """the lowest and the highest y of each whole block"""
        self._count = 0
        self.cuts = 0
        """how many times points were taken away"""

    def __len__(self) -> int:
        return self._count

    @property
    def x(self) -> Floats:
        """All x so far, float64; a view that is valid until points are added."""
        return self._points[0, : self._count]

    @property
    def y(self) -> Floats:
        """All y so far, float64; a view that is valid until points are added."""
        return self._points[1, : self._count]

    def extend(self, x: Floats, y: Floats) -> None:
        """Add points. `x` must not fall, nor begin before the last x there is."""
        old, new = self._count, self._count + len(x)
        if new > self._points.shape[1]:
            room = max(new, 2 * self._points.shape[1])
            self._points = _with_room(self._points, room)
            self._extremes = _with_room(self._extremes, room // BLOCK)
        self._points[0, old:new] = x
        self._points[1, old:new] = y
        self._count = new
        first, last = old // BLOCK, new // BLOCK
        if last > first:
            blocks = self._points[1, first * BLOCK : last * BLOCK].reshape(-1, BLOCK)
            self._extremes[0, first:last] = blocks.min(axis=1)
            self._extremes[1, first:last] = blocks.max(axis=1)

    def cut(self, x: float) -> None:
        """Forget what comes after `x`."""
        count = int(np.searchsorted(self.x, x, side="right"))
        self.cuts += count < self._count
        self._count = count

    def at(self, x: float) -> float | None:
        """The y of the last point that is not after `x`; None before the first."""
        place = int(np.searchsorted(self.x, x, side="right")) - 1
        return float(self.y[place]) if place >= 0 else None

    def window(self, left: float, right: float, buckets: int) -> tuple[Floats, Floats]:
        """What to draw between `left` and `right`: at most about 2 × `buckets` points, with one more at either side.

        Where there are more, neighbours share a bucket, of which the lowest and the highest are drawn: no peak is
        lost. Buckets begin at multiples of a power of two, so that a growing curve does not shimmer.
        """
        first = max(int(np.searchsorted(self.x, left, side="left")) - 1, 0)
        end = min(int(np.searchsorted(self.x, right, side="right")) + 1, self._count)
        size = _bucket_size(end - first, max(buckets, 1))
        if size <= 2:  # two points are as few as a lowest and a highest
            return self.x[first:end], self.y[first:end]
        return self._decimated(first // size * size, end, size)

    def sampled(self, left: float, right: float, count: int) -> tuple[Floats, Floats]:
        """About `count` points between `left` and `right` and the last one: enough for a curve that is smooth."""
        first = max(int(np.searchsorted(self.x, left, side="left")) - 1, 0)
        end = min(int(np.searchsorted(self.x, right, side="right")) + 1, self._count)
        size = _bucket_size(end - first, max(count, 1))
        places = np.append(np.arange(first // size * size, end - 1, size), end - 1) if end else np.arange(0)
        return self.x[places], self.y[places]

    def _decimated(self, first: int, end: int, size: int) -> tuple[Floats, Floats]:
        whole = max((end - first) // size, 0)
        middle = first + whole * size
        if size >= BLOCK:
            blocks = self._extremes[:, first // BLOCK : middle // BLOCK].reshape(2, whole, size // BLOCK)
            low, high = blocks[0].min(axis=1), blocks[1].max(axis=1)
        else:
            buckets = self._points[1, first:middle].reshape(whole, size)
            low, high = buckets.min(axis=1), buckets.max(axis=1)
        x, y = np.repeat(self._points[0, first:middle:size], 2), np.empty(2 * whole)
        y[0::2], y[1::2] = low, high
        if rest := end - middle:
            tail = self._points[1, middle:end]
            ends = self._points[0, [middle, end - 1]]
            x, y = np.append(x, ends), np.append(y, [tail.min(), tail.max()] if rest > 1 else [tail[0], tail[0]])
        return x, y


class SmoothCurve(Curve):
    """The running mean of another curve, which forgets exponentially: `strength` from 0 (as it is) to below 1.

    The first points count in full, as in Adam's moments and in TensorBoard (no pull towards zero).
    """

    def __init__(self, strength: float) -> None:
        super().__init__()
        self.strength = strength
        self._source_cuts = 0

    def follow(self, source: Curve) -> None:
        """Add what `source` has more than this; begin anew where it was cut."""
        if source.cuts != self._source_cuts:
            self._source_cuts, self._count = source.cuts, 0
        seen = len(self)
        if seen == len(source):
            return
        # The mean before was divided by the weights so far; the recurrence goes on with it undivided.
        carry = float(self.y[-1]) * (1 - self.strength**seen) if seen else 0.0
        mean = exponential_mean(source.y[seen:], self.strength, carry)
        weights = 1 - self.strength ** np.arange(seen + 1, len(source) + 1, dtype=np.float64)
        self.extend(source.x[seen:], mean / weights)


def exponential_mean(values: Floats, strength: float, carry: float = 0.0) -> Floats:
    """m[i] = strength · m[i-1] + (1 - strength) · values[i], with m[-1] = `carry`; 0 <= strength < 1.

    Blocks of values are summed at once with a triangular matrix of weights; what each block hands on to the next is
    such a recurrence again, of a 64th of the length.
    """
    count = len(values)
    if count == 0:
        return np.empty(0)
    steps = np.arange(BLOCK)
    weights = np.where(steps[:, None] >= steps, (1 - strength) * strength ** np.abs(steps[:, None] - steps), 0.0)
    blocks = np.zeros((-(-count // BLOCK), BLOCK))
    blocks.ravel()[:count] = values
    means = blocks @ weights.T
    decay = strength**BLOCK
    handed_on = np.empty(len(blocks))
    handed_on[0] = carry
    if len(blocks) > 1:
        # What a block ends with: e + decay · (what it was handed), the same recurrence with e / (1 - decay).
        ends = means[:-1, -1] / (1 - decay)
        handed_on[1:] = exponential_mean(ends, decay, carry)
    means += handed_on[:, None] * strength ** (steps + 1)
    result: Floats = means.ravel()[:count]
    return result


def _bucket_size(points: int, buckets: int) -> int:
    """The smallest power of two for which the points go into so many buckets."""
    return 1 << max(-(-points // buckets) - 1, 0).bit_length()


def _with_room(array: Floats, room: int) -> Floats:
    larger = np.empty((2, room))
    larger[:, : array.shape[1]] = array
    return larger
