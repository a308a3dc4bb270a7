"""Data sets for the window: what there is, what is in one, how its pictures look varied, and fetching them.

Everything is found out by child processes; of two requests of one kind the newest wins.
"""

import atexit
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from core.errors import Cancelled
from desktop.dataset_facts import DatasetFacts, facts_from
from desktop.workers.background import Background
from desktop.workers.command import Command, CommandFailed, Record


class Job(QObject):
    """Runs one command at a time on a thread of its own; a new one ends the one before, of which nothing is heard."""

    record = Signal(object)
    """a dict"""
    ended = Signal(object)
    """the CommandFailed, or None"""
    _heard = Signal(int, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._now: dict[int, Command] = {}
        self._background = Background(name, self)
        self._heard.connect(self._on_heard)
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        self.destroyed.connect(_canceller(self._now))

    @property
    def running(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._now)

    def start(self, *arguments: str) -> None:
        """Run the subcommand."""
        self.cancel()
        number, command = next(self._numbers), Command(*arguments)
        self._now[number] = command
        self._background.submit(number, lambda: self._run(number, command))

    def cancel(self, *, gently: bool = False) -> None:
        """End what runs; `gently` lets it put away what it has half done."""
        for command in self._now.values():
            command.cancel(gently=gently)
        self._now.clear()
        self._background.clear()

    def _run(self, number: int, command: Command) -> CommandFailed | None:
        try:
            command.run(lambda record: self._heard.emit(number, record))
        except CommandFailed as failure:
            return failure
        except Cancelled:
            pass
        return None

    def _on_heard(self, number: int, record: Record) -> None:
        if number in self._now:
            self.record.emit(record)

    def _on_done(self, number: int, failure: CommandFailed | None) -> None:
        if self._now.pop(number, None) is not None:
            self.ended.emit(failure)

    def _on_failed(self, number: int, sentence: str, details: str) -> None:
        if self._now.pop(number, None) is not None:
            self.ended.emit(CommandFailed(sentence, details))


def _canceller(commands: dict[int, Command]) -> Callable[..., None]:
    """A function that knows nothing of Qt, and so may be called when the object is gone."""

    def cancel(*_: object) -> None:
        for command in list(commands.values()):
            command.cancel()

    return cancel


@dataclass(frozen=True, eq=False)
class Examples:
    """A sheet of examples, `columns` tiles wide, and the class of each tile, row by row."""

    image: QImage
    classes: tuple[str, ...]
    columns: int


class Datasets(QObject):
    """Every method returns at once; answers come as signals."""

    listed = Signal(object)
    """tuple[DatasetFacts, ...] of the catalogue"""
    not_listed = Signal(str, str)
    """a sentence, details"""
    described = Signal(object)
    """DatasetFacts of the data set that was asked for last"""
    not_described = Signal(str, str, str)
    """its name, a sentence, details"""
    checked = Signal(object)
    """DatasetFacts of the same data set after every picture was decoded: with its broken files"""
    previewed = Signal(object)
    """Examples"""
    not_previewed = Signal(str)
    """a sentence"""
    fetch_progressed = Signal(str, float, float)
    """name, bytes done, bytes in all (0 while unknown)"""
    fetched = Signal(str)
    not_fetched = Signal(str, str, str)
    """name, a sentence, details"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = {name: Job(f"datasets-{name}", self) for name in ("list", "info", "check", "preview", "fetch")}
        self._found: list[DatasetFacts] = []
        self._asked = ""
        self._fetching = ""
        folder = TemporaryDirectory(prefix="sightglass-", ignore_cleanup_errors=True)
        self._folder = Path(folder.name)
        self.destroyed.connect(folder.cleanup)
        atexit.register(folder.cleanup)  # what is still there when the program ends is not destroyed any more
        for name, job in self._jobs.items():
            job.record.connect(getattr(self, f"_on_{name}_record"))
            job.ended.connect(getattr(self, f"_on_{name}_ended"))

    @property
    def previewing(self) -> bool:
        """Whether a sheet of examples is being made."""
        return self._jobs["preview"].running

    @property
    def fetching(self) -> str:
        """The name of the data set that is being fetched; "" when none is."""
        return self._fetching

    def list(self) -> None:
        """Ask for the catalogue."""
        self._found = []
        self._jobs["list"].start("datasets", "list", "--json")

    def describe(self, name: str) -> None:
        """Look into the data set of that name or path."""
        self._asked = name
        self._jobs["check"].cancel()
        self._jobs["info"].start("datasets", "info", name, "--json")

    def check(self, name: str) -> None:
        """Decode every picture of a data set, which may take a while."""
        self._jobs["check"].start("datasets", "info", name, "--check", "--json")

    @property
    def checking(self) -> bool:
        """Whether pictures are being decoded for `check`."""
        return self._jobs["check"].running

    def preview(self, name: str, recipe: str, seed: int) -> None:
        """Make a sheet of examples as the recipe, the text of a TOML file, varies them."""
        self._jobs["preview"].cancel()
        file = self._folder / "recipe.toml"
        self._folder.mkdir(exist_ok=True)  # systems tidy up where it is
        file.write_text(recipe, encoding="utf-8")
        options = (f"--recipe={file}", f"--seed={seed}", f"--output={self._sheet()}", "--json")
        self._jobs["preview"].start("datasets", "preview", name, *options)

    def _sheet(self) -> str:
        return str(self._folder / "examples.png")

    def stop_preview(self) -> None:
        """Nobody wants the sheet any more."""
        self._jobs["preview"].cancel()

    def fetch(self, name: str) -> None:
        """Fetch a data set of the catalogue; one that is being fetched is given up."""
        self.cancel("fetch")
        self._fetching = name
        self._jobs["fetch"].start("datasets", "fetch", name, "--json")

    def cancel(self, *kinds: str) -> None:
        """Give up what is under way: of these kinds (list, info, check, preview, fetch), or all of it."""
        for kind in kinds or self._jobs:
            self._jobs[kind].cancel(gently=kind == "fetch")
        if not self._jobs["fetch"].running:
            self._fetching = ""

    def _on_list_record(self, record: Record) -> None:
        self._found.append(facts_from(record))

    def _on_list_ended(self, failure: CommandFailed | None) -> None:
        if failure:
            self.not_listed.emit(str(failure), failure.details)
        else:
            self.listed.emit(tuple(self._found))

    def _on_info_record(self, record: Record) -> None:
        self.described.emit(facts_from(record))

    def _on_info_ended(self, failure: CommandFailed | None) -> None:
        if failure:
            self.not_described.emit(self._asked, str(failure), failure.details)

    def _on_check_record(self, record: Record) -> None:
        self.checked.emit(facts_from(record))

    def _on_check_ended(self, _failure: CommandFailed | None) -> None:
        """Where files are broken it counts as failed, and they are in the record."""

    def _on_preview_record(self, record: Record) -> None:
        image = QImage(self._sheet())
        if not image.isNull():
            self.previewed.emit(Examples(image, tuple(record["classes"]), record["columns"]))

    def _on_preview_ended(self, failure: CommandFailed | None) -> None:
        if failure:
            self.not_previewed.emit(str(failure))

    def _on_fetch_record(self, record: Record) -> None:
        if record.get("event") == "progress" and self._fetching:
            self.fetch_progressed.emit(self._fetching, float(record["done"]), float(record["total"] or 0))

    def _on_fetch_ended(self, failure: CommandFailed | None) -> None:
        name, self._fetching = self._fetching, ""
        if failure:
            self.not_fetched.emit(name, str(failure), failure.details)
        else:
            self.fetched.emit(name)
