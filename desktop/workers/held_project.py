"""The project that is open. This knows nothing of Qt, so that it outlives the object that it serves."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.projects.project import Project


class HeldProject:
    """Closes the one before when another is taken, and when the object that it serves is gone."""

    def __init__(self) -> None:
        self.project: Project | None = None
        self._ended = False

    def take(self, project: "Project") -> None:
        """Hold this project from now on, unless nobody waits for it any more; close the one before."""
        self.close()
        self.project = project
        if self._ended:
            self.close()

    def close(self) -> None:
        """Close it, if there is one."""
        project, self.project = self.project, None
        if project is not None:
            project.close()

    def end(self, *_: object) -> None:
        """Close it, and what may be opened from now on."""
        self._ended = True
        self.close()
