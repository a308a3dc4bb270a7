"""A decoded 500 × 375 photo to its five best labels: our recogniser process against the tutorials' code.

Ours is the whole round trip of the window's own protocol (copy into shared memory, request, answer), theirs is timed
inside its process. Where the processor has a faster reduced precision, each network is measured sure of the photo, when
that precision gives the answer, unsure of it, when it is run again in float32, and held to float32.
"""

from functools import partial
from pathlib import Path
from statistics import median

import numpy as np
import PIL.Image

from benchmarks import harness
from benchmarks.support.models import Prepared, prepared
from benchmarks.support.processes import Recogniser, Tutorial

AT_LEAST: dict[str, dict[str, float]] = {
    "mobilenet_v3_small": {"bf16": 4, "f32": 2.5},
    "squeezenet1_0": {"bf16": 4, "f32": 2.5},
    "resnet18": {"bf16": 3, "f32": 2},
    "resnet50": {"bf16": 2, "f32": 1.2},
}
PER_TURN = 10
"""Recognitions in one turn; the turn counts as their median."""


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=15)
    parser.add_argument("--photo", type=Path, help="a picture of yours instead of the generated one")
    parser.add_argument("--models", nargs="+", choices=AT_LEAST, default=list(AT_LEAST), metavar="NAME")
    parser.add_argument("--no-grad", action="store_true", help="let the other side use torch.no_grad()")
    options = parser.parse_args()
    harness.begin("Picture to top-5: a decoded photo, batch 1", options)
    with prepared(options.models, options.photo) as models:
        harness.print_sides("recogniser process", "tutorials' code")
        for name in options.models:
            compare(name, models, options.runs, *["--no-grad"][: options.no_grad])


def compare(name: str, models: Prepared, runs: int, *their_options: str) -> None:
    """One network in its precisions against the tutorials' code."""
    pixels = np.asarray(PIL.Image.open(models.photo).convert("RGB"))
    with Recogniser() as ours, Tutorial("imagenet", name, models, models.photo, *their_options) as theirs:
        for kind in ("sure", "unsure", "f32"):
            precision = ours.load(f"{name}-{kind}")["precision"]
            if precision == "f32" and kind != "f32":
                continue  # the processor's own precision: one line is enough
            highest = ours.highest_probability(f"{name}-{kind}", pixels)
            spent, usual = harness.alternated(
                partial(ours.milliseconds, f"{name}-{kind}", pixels, PER_TURN),
                partial(theirs.milliseconds, PER_TURN),
                runs,
            )
            whole = [median(trip.whole for trip in turn) for turn in spent]
            inside = [median(trip.inside for trip in turn) for turn in spent]
            their = [median(turn) for turn in usual]
            what = precision if kind == "f32" else f"{precision}, {highest:.0%} sure"
            harness.print_ratio(f"{name}, {what}", whole, their, "ms", at_least=AT_LEAST[name].get(precision))
            harness.print_ratio("  without the conversation", inside, their, "ms")


if __name__ == "__main__":
    main()
