"""A decoded 500 × 375 photo to its five best labels: our recogniser process against the tutorials' code.

Ours is the whole round trip of the window's own protocol (copy into shared memory, request, answer), theirs is timed
inside its process. Each network in the precision in which it runs on this processor, and held to f32.
"""

from functools import partial
from pathlib import Path
from statistics import median

import numpy as np
import PIL.Image

from benchmarks import harness
from benchmarks.support.models import Prepared, prepared
from benchmarks.support.pictures import save_photo
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
    options = parser.parse_args()
    harness.begin("Picture to top-5: a decoded photo, batch 1", options)
    with prepared(options.models) as models:
        picture = options.photo or save_photo(models.folder / "photo.jpg", 500, 375)
        harness.print_sides("recogniser process", "tutorials' code")
        for name in options.models:
            compare(name, models, picture, options.runs)


def compare(name: str, models: Prepared, picture: Path, runs: int) -> None:
    """Both precisions of one network against the tutorials' code."""
    pixels = np.asarray(PIL.Image.open(picture).convert("RGB"))
    with Recogniser() as ours, Tutorial("imagenet", name, models, picture) as theirs:
        precisions = {model: ours.load(model)["precision"] for model in (name, f"{name}-f32")}
        if precisions[name] == "f32":  # it is this processor's own: one line is enough
            del precisions[f"{name}-f32"]
        for model, precision in precisions.items():
            spent, usual = harness.alternated(
                partial(ours.milliseconds, model, pixels, PER_TURN), partial(theirs.milliseconds, PER_TURN), runs
            )
            whole = [median(trip.whole for trip in turn) for turn in spent]
            inside = [median(trip.inside for trip in turn) for turn in spent]
            their = [median(turn) for turn in usual]
            harness.print_ratio(f"{name}, {precision}", whole, their, "ms", at_least=AT_LEAST[name].get(precision))
            harness.print_ratio("  without the conversation", inside, their, "ms")


if __name__ == "__main__":
    main()
