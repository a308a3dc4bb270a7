"""What a run costs beyond its training: events, checkpoints, curves for TensorBoard, and looking whether to stop.

Both sides train the recipe `digits` on MNIST, in the same steps, and measure the held-out examples after each epoch;
one as a run with its folder, the other with the same learner in a loop that keeps nothing.
"""

import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import harness
from core.training.config import TrainConfig, load_recipe
from core.training.data import TrainingData, load_data
from core.training.events import Epoch, RunStarted
from core.training.learner import Learner
from core.training.loop import train
from core.training.runs import RunFolder

AT_MOST = 2
"""Per cent of the run's time."""


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=5)
    parser.add_argument("--recipe", default="digits", help="what is trained (default: %(default)s)")
    parser.add_argument("--set", dest="change", nargs="*", default=["data=mnist", "repeats={}", "epochs=1"])
    options = parser.parse_args()
    harness.begin("What a run costs beyond its training", options)
    config = load_recipe(options.recipe, options.change)
    data = load_data(config)
    ours, bare = harness.alternated(partial(whole_run, config), partial(only_training, config, data), options.runs)
    harness.print_sides("a run with its folder", "the same training, kept nowhere")
    harness.print_ratio("first to last step", ours, bare, "s", at_least=1 / (1 + AT_MOST / 100))
    spent = [100 * (run / training - 1) for run, training in zip(ours, bare, strict=True)]
    harness.print_figure("the run's own share, median", sorted(spent)[len(spent) // 2], "%", at_most=AT_MOST)


def whole_run(config: TrainConfig) -> float:
    """Seconds from the first step to the end of the last epoch, everything written down."""
    with TemporaryDirectory(prefix="sightglass-benchmark-") as folder:
        begun = ended = 0.0
        for event in train(config, RunFolder.create(config, Path(folder) / "run")):
            if isinstance(event, RunStarted):
                begun = time.perf_counter()
            elif isinstance(event, Epoch):
                ended = time.perf_counter()
                if event.epoch == config.epochs:
                    break
    return ended - begun


def only_training(config: TrainConfig, data: TrainingData) -> float:
    """The same steps and measurements by the same learner."""
    learner = Learner(config, data)
    begun = time.perf_counter()
    while not learner.finished:
        learner.begin_epoch()
        for inputs, labels in data.batches(learner.epoch, learner.batch_size, learner.generator):
            learner.step(inputs, labels)
        learner.end_epoch(data.validation)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
