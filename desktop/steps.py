"""The next number up or down for settings that are tuned by factors: 1, 2, 5, 10, 20, 50 and so on."""

import math

SMALLEST = 1e-8


def next_on_ladder(value: float, up: bool, first: float) -> float:
    """The number after `value` (0 or more) on the ladder 1, 2, 5, 10; below `first` there is only 0."""
    if value < first * 0.999:
        return first if up else 0.0
    decade = math.floor(math.log10(value) + 1e-9)
    rungs = sorted(float(f"{digit}e{power}") for power in (decade - 1, decade, decade + 1) for digit in (1, 2, 5))
    if up:
        return next(rung for rung in rungs if rung > value * 1.0001)
    below = next(rung for rung in reversed(rungs) if rung < value * 0.9999)
    return below if below >= first * 0.999 else 0.0


def next_share(value: float, up: bool) -> float:
    """The same for shares that are tuned towards 1, such as momentum: 0.8, 0.9, 0.95, 0.98, 0.99, 0.995."""
    if value < 0.5 or (value == 0.5 and not up):
        return next_on_ladder(value, up, 0.01)
    rest = next_on_ladder(1 - value, not up, 1e-5)
    return round(1 - max(rest, 1e-5), 6)
