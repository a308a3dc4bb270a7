"""How often something happens."""

import time
from collections import deque

SECONDS = 2.0
"""Over which a rate is measured: long enough to be steady, short enough to follow."""


class RateMeter:
    """Counts events a second, over the last two seconds."""

    def __init__(self) -> None:
        self._times: deque[float] = deque()

    def tick(self) -> None:
        """It happened."""
        now = time.monotonic()
        self._times.append(now)
        self._forget(now)

    def rate(self) -> float:
        """How often in a second; 0 while it happened less than twice."""
        self._forget(time.monotonic())
        if len(self._times) < 2:
            return 0.0
        return (len(self._times) - 1) / max(self._times[-1] - self._times[0], 1e-3)

    def clear(self) -> None:
        """Begin anew."""
        self._times.clear()

    def _forget(self, now: float) -> None:
        while self._times and now - self._times[0] > SECONDS:
            self._times.popleft()
