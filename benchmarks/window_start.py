"""Process start to a window that takes a stroke: as the program starts, against torch and torchvision imported first.

Both sides are the same program, on the page Draw, with its recogniser starting beside it. It takes a stroke when the
canvas has been painted and a mouse's press, movement and release have left ink on it.
"""

import time
from collections.abc import Callable

from benchmarks import harness
from benchmarks.support.models import prepared
from benchmarks.support.windows import opened, remember

AT_LEAST = 5


def main() -> None:
    """Measure and print."""
    options = harness.parser(__doc__, runs=7).parse_args()
    harness.begin("Process start to a window that takes a stroke", options)
    with prepared():
        remember(page="draw")
        ours, theirs = harness.alternated(seconds_to_stroke(), seconds_to_stroke("--torch-first"), options.runs)
    harness.print_sides("the program", "torch imported first")
    harness.print_ratio("process start to a stroke", ours, theirs, "s", at_least=AT_LEAST)


def seconds_to_stroke(*options: str) -> Callable[[], float]:
    """Seconds from starting the process until it says that the stroke is on the canvas."""

    def measure() -> float:
        start = time.perf_counter()
        with opened("first_stroke", *options) as window:
            window.hear()
            return time.perf_counter() - start

    return measure


if __name__ == "__main__":
    main()
