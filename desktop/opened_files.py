"""Files that the system hands to the program: a double-click, the command line, a drop on its icon."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

from core.images import IMAGE_SUFFIXES
from core.language import tr
from desktop.workers.background import Background
from desktop.workers.command import Command, CommandFailed

PACKAGE_SUFFIX = ".sightglass"


def can_open(file: Path) -> bool:
    """Whether the window has a place for such a file: a model package, or a picture."""
    return file.suffix.lower() in {PACKAGE_SUFFIX, *IMAGE_SUFFIXES} and file.is_file()


class OpenedFiles(QObject):
    """Sorts them out: pictures are shown as they are, model packages first become models of the user's own."""

    pictures_wanted = Signal(object)
    """list of Path"""
    model_wanted = Signal(str)
    """the name of a model that is in the catalogue now"""
    notice = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._importer = Background("model-importer", self, limit=8)
        self._importer.done.connect(self._on_imported)
        self._importer.failed.connect(self._on_failed)
        app = QCoreApplication.instance()
        if sys.platform == "darwin" and app is not None:
            app.installEventFilter(self)  # it tells of files by events, also while the program runs

    def open(self, files: list[Path]) -> None:
        """Open these files, each where it belongs."""
        packages = [file for file in files if file.suffix.lower() == PACKAGE_SUFFIX]
        if pictures := [file for file in files if file not in packages]:
            self.pictures_wanted.emit(pictures)
        for file in packages:
            self._importer.submit(str(file), lambda file=file: _import(file))  # type: ignore[misc]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and can_open(file := Path(event.file())):
            self.open([file])
            return True
        return False

    def _on_imported(self, file: str, name: str) -> None:
        self.model_wanted.emit(name)

    def _on_failed(self, file: str, sentence: str, details: str) -> None:
        self.notice.emit(sentence, details or file)


def _import(file: Path) -> str:
    """The name under which the package is in the catalogue; one that is there already is not imported again.

    Raises CommandFailed where the file is no package, or another model has its name.
    """
    told: list[dict[str, object]] = []
    Command("models", "info", "--json", str(file)).run(told.append)
    name = str(told[0]["name"])
    here: list[dict[str, object]] = []
    try:
        Command("models", "info", "--json", name).run(here.append)
    except CommandFailed:  # nobody has that name yet
        Command("models", "import", "--json", str(file)).run(here.append)
        return name
    if here[0]["card"] != told[0]["card"]:
        raise CommandFailed(tr("You already have another model named {name}. Rename one of the two first.", name=name))
    return name
