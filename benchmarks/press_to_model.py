"""From the press on the button to a model that answers: 3 classes × 60 frames, which were looked at while they came.

Ours is the teacher's child process, as the page Teach uses it: frames of 640 × 480 are collected by holding a button
three times for each class, and meanwhile the frozen backbone looks at them. Then comes the press: a run with its
folder, its curves and checkpoints, the package, its graph, and the first answer of the model. Beside it stands what
cannot be avoided: the same optimisation of the head, bare, on features of the same size.
"""

import json
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import PIL.Image
import torch
from torch import nn
from torch.nn.functional import cross_entropy

from benchmarks import harness
from benchmarks.support.models import weights_of
from benchmarks.support.processes import Talk
from core import paths
from core.inference import Predictor
from core.models.catalogue import find
from core.projects.project import Project
from core.training.config import load_recipe
from core.types import Image

PHOTOS = "teapot.jpg", "clock.jpg", "lemon.jpg"
SESSIONS, FRAMES = 3, 20
RATE = 10
"""Frames a second while the button is held."""
FEATURES = {"": 224, "squeezenet1_0": 512, "mobilenet_v3_small": 1024}
"""Of each backbone; "" stands for the small network that comes with the program."""
SECONDS, RATIO = 5.0, 1.5


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=5)
    parser.add_argument("--models", nargs="+", choices=FEATURES, default=list(FEATURES), metavar="NAME")
    options = parser.parse_args()
    harness.begin("From the press to a model that answers: 3 classes of 60 frames", options)
    torch.set_num_threads(1)
    for model in options.models:
        with TemporaryDirectory(prefix="sightglass-benchmark-") as name, weights_of([model] if model else []):
            measure(model, Path(name) / "things", options.runs)


def measure(model: str, folder: Path, runs: int) -> None:
    """One backbone: collect, then press again and again."""
    print(model or "the small network that comes with the program")
    with Talk(paths.program("teacher", str(folder))) as teacher, Project.create(folder, "Things") as project:
        hear(teacher, "ready")
        behind = collect(project, teacher)
        harness.print_figure("  to look at after the last frame", behind, "s")
        first = press(teacher)
        ours, bare = harness.alternated(lambda: press(teacher), lambda: head_alone(FEATURES[model]), runs)
    wholes = [turn["answer"] for turn in ours]
    harness.print_figure("  first press to first answer", first["answer"], "s", at_most=SECONDS)
    harness.print_figure("  press to first answer", median(wholes), "s", at_most=SECONDS)
    harness.print_figure("  press to package", median(turn["package"] for turn in ours), "s")
    harness.print_figure("  its epochs, all included", median(turn["epochs"] for turn in ours), "s")
    ratio = median(turn["package"] / turn["epochs"] for turn in ours)
    harness.print_figure("  package, in times of the epochs", ratio, "×", at_most=RATIO)
    harness.print_figure("  bare steps of the head", median(bare), "s")
    print()


def collect(project: Project, teacher: Talk) -> float:
    """Hold the button three times for each class; seconds from the last frame until all have been looked at."""
    random = np.random.default_rng(0)
    for photo in PHOTOS:
        one = project.add_class(Path(photo).stem)
        with PIL.Image.open(paths.resources() / "samples" / photo) as picture:
            scene = np.asarray(picture.convert("RGB").resize((960, 720)))
        for _ in range(SESSIONS):
            session = project.begin_session(one.id, "camera")
            light = random.uniform(0.7, 1.1)
            while session.added < FRAMES:
                due = time.monotonic() + 1 / RATE
                session.add(frame(scene, light, random))
                teacher.tell(json.dumps({"do": "look"}))
                time.sleep(max(0.0, due - time.monotonic()))
    began = time.monotonic()
    total = len(PHOTOS) * SESSIONS * FRAMES
    while hear(teacher, "looked") != {"say": "looked", "done": total, "total": total}:
        pass
    return time.monotonic() - began


def frame(scene: np.ndarray, light: float, random: np.random.Generator) -> Image:
    """What a camera sees that is moved by hand."""
    left, top = random.integers(0, 320), random.integers(0, 240)
    part = scene[top : top + 480, left : left + 640] * light
    return Image(np.clip(part + random.normal(0, 3, part.shape), 0, 255).astype(np.uint8))


def press(teacher: Talk) -> dict[str, float]:
    """Seconds to the package, of its epochs, and to the first answer of the model."""
    began = time.monotonic()
    teacher.tell(json.dumps({"do": "train"}))
    times: list[float] = []
    while (words := hear(teacher, "event", "model", "failed"))["say"] == "event":
        if words["event"] in ("run_started", "epoch"):
            times.append(words["time"])
    if words["say"] == "failed":
        raise RuntimeError(words["message"])
    package = time.monotonic() - began
    Predictor(find(words["package"])).predict(Image(np.zeros((480, 640, 3), np.uint8)))
    return {"package": package, "epochs": times[-1] - times[0], "answer": time.monotonic() - began}


def hear(teacher: Talk, *what: str) -> dict[str, Any]:
    """The next thing of these kinds that the child says."""
    while (words := teacher.hear())["say"] not in what:
        pass
    found: dict[str, Any] = words
    return found


def head_alone(features: int) -> float:
    """Seconds of the recipe's optimisation of a head with nothing around it: steps, and a look at what was held out."""
    config = load_recipe("teach")
    count, held_out = 120, 60  # of three sessions of each class, one is held out
    seen, labels = torch.rand(count, features), torch.arange(count) % 3
    other, others = torch.rand(held_out, features), torch.arange(held_out) % 3
    head = nn.Linear(features, 3)
    optimizer = torch.optim.SGD(head.parameters(), config.learning_rate, config.momentum)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, config.epochs * (count // config.batch_size))
    began = time.monotonic()
    for _ in range(config.epochs):
        order = torch.randperm(count)
        for chosen in order[: count // config.batch_size * config.batch_size].split(config.batch_size):
            loss = cross_entropy(head(seen[chosen]), labels[chosen])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        with torch.inference_mode():
            float((head(other).argmax(1) == others).float().mean())
    return time.monotonic() - began


if __name__ == "__main__":
    main()
