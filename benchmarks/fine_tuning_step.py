"""A step of full fine-tuning, ResNet-18 at batch 16: our learner against the tutorials' step and a bare PyTorch loop.

The bare loop has the learner's own settings (precision, memory layout, optimizer, preparation of the batch) and nothing
else: what it is faster by is what the learner costs.
"""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torchvision import models

from benchmarks import harness
from benchmarks.epoch_loading import BATCH, generated
from benchmarks.support.classroom import fine_tuning_step
from core.training.config import TrainConfig, parse_config
from core.training.data import load_data
from core.training.forward import normalised
from core.training.learner import Learner

AT_LEAST = 2
AT_MOST_OVER_BARE = 1.05


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=15)
    parser.add_argument("--model", default="resnet18", help="a classifier of torchvision (default: %(default)s)")
    options = parser.parse_args()
    harness.begin(f"A step of full fine-tuning: {options.model}, batch {BATCH}", options)
    torch.set_num_threads(options.threads)
    images = torch.randint(0, 256, (BATCH, 3, 256, 256), dtype=torch.uint8)
    labels = torch.randint(0, 2, (BATCH,))
    with TemporaryDirectory(prefix="sightglass-benchmark-") as name:
        learner = our_learner(options.model, generated(Path(name), 2 * BATCH), options.threads)

    def our_step() -> float:
        return learner.step(images, labels)[0].item()

    ours = partial(harness.timed, our_step)
    print(f"(the learner computes in {str(learner.precision).removeprefix('torch.')})\n")
    harness.print_sides("Learner.step", "the other step")
    for name, step, at_least in (
        ("the tutorials' step", tutorial_step(options.model, images, labels), AT_LEAST),
        ("a bare loop, the same settings", bare_step(options.model, learner, images, labels), 1 / AT_MOST_OVER_BARE),
    ):
        spent, other = harness.alternated(ours, partial(harness.timed, step), options.runs)
        harness.print_ratio(name, spent, other, "ms", at_least=at_least)


def our_learner(model: str, folder: Path, threads: int) -> Learner:
    """The program's learner as `train` makes it."""
    config = parse_config(
        {
            "task": "classification",
            "name": "step",
            "data": str(folder),
            "model": model,
            "epochs": 100,
            "batch_size": BATCH,
            "learning_rate": 0.001,
            "optimizer": "sgd",
            "schedule": "constant",
            "threads": threads,
            "validation": 0.0,
            "input": {"width": 224, "height": 224, "resize": 256},
        },
        "the benchmark",
    )
    learner = Learner(config, load_data(config))
    learner.begin_epoch()
    return learner


def tutorial_step(model: str, images: Tensor, labels: Tensor) -> partial[float]:
    """As the transfer-learning tutorial has it: float32, the usual memory layout."""
    net = models.get_model(model, num_classes=2).train()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.001, momentum=0.9)
    inputs = images[:, :, 16:240, 16:240].float() / 255
    return partial(fine_tuning_step, net, optimizer, inputs.contiguous(), labels)


def bare_step(model: str, learner: Learner, images: Tensor, labels: Tensor) -> partial[float]:
    """The learner's settings in a loop of a few lines."""
    config = learner.config
    net = models.get_model(model, num_classes=2).to(memory_format=torch.channels_last).train()
    optimizer = torch.optim.SGD(net.parameters(), lr=config.learning_rate, momentum=config.momentum)
    return partial(_bare, net, optimizer, config, learner.precision, images, labels)


def _bare(
    net: nn.Module,
    optimizer: torch.optim.Optimizer,
    config: TrainConfig,
    precision: torch.dtype,
    images: Tensor,
    labels: Tensor,
) -> float:
    inputs = normalised(images[:, :, 16:240, 16:240].float() / 255, config.spec)
    with torch.autocast("cpu", precision, enabled=precision != torch.float32):
        outputs = net(inputs)
    loss = cross_entropy(outputs.float(), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


if __name__ == "__main__":
    main()
