"""Pictures for projects: frames of a camera that moves, and of one that does not."""

from pathlib import Path

import numpy as np

from core.projects.project import Project
from core.projects.types import Example, ProjectClass, SessionKind
from core.types import Image

SIZE = 64, 48


def frame(number: int, label: int = 0, size: tuple[int, int] = SIZE) -> Image:
    """A picture like no other, in the colour of its class, with a little noise."""
    random = np.random.default_rng([label, number])
    width, height = size
    base = np.kron(random.uniform(20, 140, (6, 8, 1)), np.ones((height // 6, width // 8, 3)))
    base[..., label % 3] += 90
    return Image(np.clip(base + random.normal(0, 4, base.shape), 0, 255).astype(np.uint8))


def capture(project: Project, class_id: str, count: int, first: int = 0, kind: SessionKind = "camera") -> list[Example]:
    """A session of so many pictures."""
    session = project.begin_session(class_id, kind)
    label = [one.id for one in project.classes].index(class_id)
    kept = [session.add(frame(number, label)) for number in range(first, first + count)]
    return [example for example in kept if example is not None]


def small_project(folder: Path, *names: str, count: int = 3) -> tuple[Project, tuple[ProjectClass, ...]]:
    """An open project with classes of these names, each with one session of `count` pictures."""
    project = Project.create(folder, "Things")
    classes = tuple(project.add_class(name) for name in names)
    for one in classes:
        capture(project, one.id, count)
    return project, project.classes


def files_in(folder: Path) -> set[str]:
    """Everything in a project that people would see."""
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in paths if not path.parts[0].startswith(".")}


def counts(project: Project) -> dict[str, int]:
    """How many pictures each class has."""
    return {one.name: project.count(one.id) for one in project.classes}
