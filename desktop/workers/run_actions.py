"""What is done to the folder of a run, away from the window's thread. Each may raise an error in a sentence."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess

from core import paths
from core.errors import ConfigError, DataError
from core.language import tr

if TYPE_CHECKING:  # it brings pydantic, which the window need not wait for
    from core.training.config import TrainConfig


def create(config: "TrainConfig") -> Path:
    """A new run, at the end of the queue; its folder."""
    from core.training.runs import RunFolder

    run = RunFolder.create(config)
    with _in_words(run.folder):
        run.mark_waiting()
    return run.folder


def create_from_recipe(name: str, changes: Sequence[str]) -> Path:
    """A new run of a bundled recipe with `key=value` changes, at the end of the queue; its folder."""
    from core.training.config import load_recipe

    return create(load_recipe(name, changes))


def queue(folder: Path) -> Path:
    """Put a run that there is at the end of the queue."""
    from core.training.runs import RunFolder

    run = RunFolder.open(folder)
    with _in_words(folder):
        run.mark_waiting()
    return folder


def rename(folder: Path, name: str) -> None:
    """Call a run, and its model, by another name."""
    from core.training.runs import RunFolder

    name = " ".join(name.split())
    if not name:
        raise ConfigError(tr("A run needs a name; type at least one letter."))
    RunFolder.open(folder).rename(name)


def openable(folder: Path) -> Path:
    """The absolute path of a folder in which there is a run."""
    from core.training.runs import RunFolder

    return RunFolder.open(folder.absolute()).folder


def start_queue() -> None:
    """Start the process that trains what waits; it ends at once where there is one. It outlives the window."""
    process = QProcess()
    program, *arguments = paths.program("work-queue")
    process.setProgram(program)
    process.setArguments(arguments)
    process.setWorkingDirectory(str(paths.resources().parent))
    for redirect in (process.setStandardInputFile, process.setStandardOutputFile, process.setStandardErrorFile):
        redirect(QProcess.nullDevice())
    process.startDetached()


@contextmanager
def _in_words(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DataError(
            tr(
                "Nothing can be written into {folder} ({strerror}); make room, or copy it.",
                folder=folder,
                strerror=error.strerror,
            )
        ) from error
