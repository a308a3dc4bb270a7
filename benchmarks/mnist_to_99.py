"""Training until 99 % of MNIST's test digits are right: the recipe `digits-fast` against the usual classroom loop.

Ours is the whole run from the first batch to the last, with its held-out examples, checkpoints, events and logs; of the
other side only the training counts, not the test after every epoch that says when to stop.
"""

import time
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import torch

from benchmarks import harness
from benchmarks.support.classroom import Digits, accuracy, train_digits
from core.datasets.catalogue import Dataset
from core.training.config import load_recipe
from core.training.events import RunFinished, RunStarted
from core.training.loop import train
from core.training.runs import RunFolder

AT_LEAST = 15
GOAL = 0.99
MOST_EPOCHS = 40


def main() -> None:
    """Measure and print."""
    options = harness.parser(__doc__, runs=3).parse_args()
    harness.begin("MNIST to 99 % of the test digits", options)
    mnist = Dataset("mnist")
    training, test = (Digits(part.images, part.labels) for part in (mnist.load("train"), mnist.load("test")))
    seeds = count(1)
    ours, theirs = harness.alternated(
        partial(our_run, seeds), partial(their_run, seeds, training, test, options.threads), options.runs
    )
    harness.print_sides("train digits-fast", "classroom loop")
    harness.print_ratio("to 99 %", [side[0] for side in ours], [side[0] for side in theirs], "s", at_least=AT_LEAST)
    for name, side in (("ours", ours), ("theirs", theirs)):
        harness.print_figure(f"{name}: test accuracy, least", 100 * min(share for _, share in side), "%")


def our_run(seeds: "count[int]") -> tuple[float, float]:
    """Seconds from the first batch to the last, and the share of the test digits that are right."""
    with TemporaryDirectory(prefix="sightglass-benchmark-") as folder:
        config = load_recipe("digits-fast", [f"seed={next(seeds)}"])
        begun = ended = 0.0
        for event in train(config, RunFolder.create(config, Path(folder) / "run")):
            if isinstance(event, RunFinished):
                return ended - begun, event.metrics["accuracy"]
            ended = time.perf_counter()
            begun = ended if isinstance(event, RunStarted) else begun
    raise RuntimeError(f"The run ended without a model: {event}")


def their_run(seeds: "count[int]", training: Digits, test: Digits, threads: int) -> tuple[float, float]:
    """The same for the classroom loop, which ends after the epoch that reaches the goal."""
    torch.set_num_threads(threads)
    seconds, share = 0.0, 0.0
    epochs = train_digits(training, next(seeds))
    for _ in range(MOST_EPOCHS):
        begun = time.perf_counter()
        net = next(epochs)
        seconds += time.perf_counter() - begun
        share = accuracy(net, test)
        if share >= GOAL:
            break
    return seconds, share


if __name__ == "__main__":
    main()
