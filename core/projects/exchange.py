"""Projects as one file: our own zips, zips of class folders, and what the well-known web tool exports."""

from pathlib import Path

from core.projects.project import Project
from core.types import Progress, no_progress


def export_zip(project: Project, path: Path, progress: Progress = no_progress) -> Path:
    """Write the whole project as one zip; nothing is left at `path` when that fails."""
    raise NotImplementedError


def import_zip(path: Path, into: Path, progress: Progress = no_progress) -> Project:
    """A new project, in a new folder inside `into`, from our own zip, class folders, a .tm file or its sample zips."""
    raise NotImplementedError
