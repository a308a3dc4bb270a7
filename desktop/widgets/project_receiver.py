"""What is dropped on a class, or pasted: files, folders, or one picture; all of it is read in the background."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal

from desktop.incoming import incoming
from desktop.workers.images import receive_image
from desktop.workers.projects import ProjectDesk

PROJECT_SUFFIXES = (".zip", ".tm")


def is_project_file(path: Path) -> bool:
    """Whether it is a file from which a project can be made, by its name."""
    return path.suffix.lower() in PROJECT_SUFFIXES


class Receiver(QObject):
    """Turns what comes in into pictures of a class."""

    notice = Signal(str, str)

    def __init__(self, desk: ProjectDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    @staticmethod
    def project_in(mime: QMimeData) -> Path | None:
        """The project file that was dropped, if one was."""
        paths = incoming(mime).paths
        return paths[0] if len(paths) == 1 and is_project_file(paths[0]) else None

    def receive(self, class_id: str, mime: QMimeData) -> None:
        """Add what is in there to a class."""
        state = self._desk.state
        if state is None:
            return
        what = incoming(mime)
        if state.read_only:
            self.notice.emit(state.reason, "")
        elif what.paths:
            self._desk.add_files(class_id, what.paths)
        elif (content := what.content) is not None:
            name = self.tr("pasted picture")
            self._desk.change(
                lambda project: project.begin_session(class_id, "paste").add(receive_image(content, name)),
                self._on_kept,
            )
        elif what.address:
            self.notice.emit(self.tr("This is only a link. Copy the picture itself, and paste it here."), what.address)
        else:
            self.notice.emit(self.tr("There is no picture to paste. Copy a picture or a file first."), "")

    def _on_kept(self, kept: object) -> None:
        words = self.tr("Added: one picture.") if kept is not None else self.tr("The class has this picture already.")
        self._desk.said.emit(words)
