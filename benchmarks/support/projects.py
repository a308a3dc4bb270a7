"""A large project, made on the spot, and the scene in which it is opened and looked through."""

import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import PIL.Image
from PySide6.QtWidgets import QAbstractItemView

from benchmarks.support.stage import Painted, Stage, play, wait_for
from core.projects.project import Project
from core.types import Image

CLASSES = 1
TAKES = 200
"""So many capture sessions each class has."""
DIFFERENT = 200
"""So many different pictures are made; the others are further names of them, which costs no room on the disk."""
SIZE = (640, 480)
FLINGS, STEPS = 60, 300
"""Jumps by three pages, and turns of the wheel."""
TURN_MS = 16


def large_project(folder: Path, pictures: int) -> Path:
    """A project with that many pictures of a camera's size."""
    with Project.create(folder, "Large") as project:
        classes = [project.add_class(f"Class {number + 1}") for number in range(CLASSES)]
        first = project.begin_session(classes[0].id, "camera")
        made = [example.path for number in range(DIFFERENT) if (example := first.add(_picture(number))) is not None]
    per_take = pictures // (CLASSES * TAKES)
    for each in classes:
        for take in range(TAKES):
            session = folder / each.folder_name / f"2026-01-01 {take // 60:02}.{take % 60:02}.00 camera"
            session.mkdir(parents=True)
            for number in range(per_take):
                os.link(made[(take * per_take + number) % len(made)], session / f"{number + 1:04}.jpg")
    for path in made:
        path.unlink()
    return folder


def _picture(number: int) -> Image:
    random = np.random.default_rng(number)
    blocks = PIL.Image.fromarray(random.integers(0, 256, (12, 16, 3), np.uint8))
    return Image(np.asarray(blocks.resize(SIZE, PIL.Image.Resampling.BICUBIC)))


def look_through(stage: Stage, say: Callable[..., None]) -> None:
    """Open the project, fling and turn the wheel through all its pictures, choose them all; then wait to be seen."""
    page = stage.part("page-teach")
    wait_for(page.isVisible)
    stage.gaps.take()
    began = time.perf_counter()
    page.open_project(stage.options.folder)  # type: ignore[attr-defined]
    grid = stage.part("example-grid")
    assert isinstance(grid, QAbstractItemView)
    painted: list[bool] = []
    Painted(grid.viewport()).painted.connect(lambda: painted.append(True))
    wait_for(lambda: painted and grid.model() is not None and grid.model().rowCount() > 0)
    seconds = time.perf_counter() - began
    opening = stage.gaps.take()
    play(_scrolls(grid), TURN_MS)
    scrolling = stage.gaps.take()
    grid.selectAll()
    grid.clearSelection()
    wait_for(lambda: True)
    say(window=os.getpid(), seconds=seconds, opening=opening, scrolling=scrolling, choosing=stage.gaps.take())


def _scrolls(grid: QAbstractItemView) -> Iterator[Callable[[], None]]:
    bar = grid.verticalScrollBar()
    for number in range(FLINGS):
        yield partial(bar.setValue, round(bar.maximum() * number / FLINGS))
    for _ in range(STEPS):
        yield lambda: bar.setValue(bar.value() - bar.singleStep())
