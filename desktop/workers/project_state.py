"""What the window knows of an open project: frozen, taken away from the window's thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.projects.project import Project
    from core.projects.types import Advice, Example, ProjectClass


@dataclass(frozen=True, eq=False)
class ProjectState:
    """An open project as it stood after one piece of work."""

    folder: Path
    title: str
    reason: str
    """why it is read-only; "" where it can be changed"""
    classes: "tuple[ProjectClass, ...]"
    examples: "dict[str, Sequence[Example]]"
    """the pictures of each class by its id, oldest first"""
    sessions: dict[str, int]
    """in how many capture sessions those were taken; those that belong to none are not counted"""
    advice: "tuple[Advice, ...]"
    can_undo: bool
    can_redo: bool

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return bool(self.reason)

    def count(self, class_id: str) -> int:
        """How many pictures a class has."""
        return len(self.examples.get(class_id, ()))

    @property
    def total(self) -> int:
        """How many pictures there are in all."""
        return sum(map(len, self.examples.values()))

    def name_of(self, class_id: str) -> str:
        """What a class is called; "" where there is none of that id."""
        return next((each.name for each in self.classes if each.id == class_id), "")


def state_of(project: "Project", before: ProjectState | None) -> ProjectState:
    """How the project stands now; what has not changed since `before` is taken from there."""
    classes = project.classes
    examples: dict[str, Sequence[Example]] = {}
    sessions = {}
    for each in classes:
        now = project.examples(each.id)
        known = before.examples.get(each.id) if before is not None else None
        if before is not None and known is not None and _same(known, now):
            examples[each.id], sessions[each.id] = known, before.sessions[each.id]
        else:
            examples[each.id] = tuple(now)
            sessions[each.id] = len({example.session for example in now} - {""})
    return ProjectState(
        folder=project.folder,
        title=project.title,
        reason=project.read_only_reason if project.read_only else "",
        classes=classes,
        examples=examples,
        sessions=sessions,
        advice=project.advice(),
        can_undo=project.can_undo,
        can_redo=project.can_redo,
    )


def _same(known: "Sequence[Example]", now: "Sequence[Example]") -> bool:
    """Whether nothing came or went: whatever does changes the number, or the first or the last."""
    if len(known) != len(now):
        return False
    return not now or (known[0] is now[0] and known[-1] is now[-1])
