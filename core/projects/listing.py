"""The projects on this machine: without opening them."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class ProjectSummary:
    """`thumbnail` is a picture of the project, None where it has none; `changed` is in seconds since 1970."""

    folder: Path
    title: str
    classes: tuple[str, ...]
    examples: int
    changed: float
    thumbnail: Path | None


def list_projects() -> tuple[ProjectSummary, ...]:
    """Those in our own folder, and those elsewhere that were opened lately; the newest first."""
    raise NotImplementedError
