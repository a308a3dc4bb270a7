"""Work as a class would have done it, for the pictures of the window: a project of drawings, and a finished run."""

import subprocess
from pathlib import Path

import numpy as np
import PIL.Image

from core import paths
from core.projects.project import Project
from core.sources.drawing import Drawing, Stroke, Trajectories
from core.sources.handwriting import PenVariation
from desktop.widgets.stroke_demo import sample_strokes

DIGITS = "147"
DRAWINGS, TAKES, SIDE = 18, 2, 96
CANVAS = 76, 100
"""The box of the sample strokes."""
PEN = 6.0


def make_drawings(folder: Path) -> Path:
    """A folder for each of a few digits, drawn by many hands in two takes."""
    for digit in DIGITS:
        for take in range(TAKES):
            _draw(folder / f"the {digit}" / f"take {take + 1}", digit, take)
    return folder


def make_project(folder: Path, drawings: Path) -> Path:
    """A project with these drawings, which has learned nothing yet."""
    with Project.create(folder, "Our digits") as project:
        for pictures in sorted(drawings.iterdir()):
            project.add_files(project.add_class(pictures.name).id, [pictures])
    return folder


def make_run(drawings: Path) -> None:
    """Train on drawings, in a child process."""
    changes = [f"data={drawings}", "epochs=30", "batch_size=8", "learning_rate=0.005", "threads=1", "name=drawings"]
    options = [word for change in changes for word in ("--set", change)]
    subprocess.run(paths.program("train", "lenet-cifar10", *options), check=True, capture_output=True)


def _draw(folder: Path, digit: str, take: int) -> None:
    folder.mkdir(parents=True)
    drawing = Drawing(*CANVAS, tuple(Stroke(tuple(points), PEN) for points in sample_strokes(digit)))
    ink = Trajectories.of([drawing] * DRAWINGS)
    drawn = PenVariation().draw(ink, SIDE, np.random.default_rng([take, int(digit)]))
    for number, picture in enumerate(drawn):
        PIL.Image.fromarray(255 - picture).save(folder / f"{number:02}.png")
