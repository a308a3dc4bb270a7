"""The open project, for the window: what touches the disk is done one thing after another in the background."""

from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.errors import Cancelled, SightglassError
from core.language import tr
from core.types import Image
from desktop.project_words import pictures
from desktop.workers.background import Background
from desktop.workers.held_project import HeldProject
from desktop.workers.project_state import ProjectState, state_of

if TYPE_CHECKING:
    from core.projects.project import Project
    from core.projects.types import AddedFiles

Then = Callable[[Any], object]


@dataclass(frozen=True, eq=False)
class _Job:
    work: Callable[[], object]
    then: Then | None = None
    otherwise: Callable[[], object] | None = None


@dataclass(frozen=True, eq=False)
class _Outcome:
    result: object
    state: ProjectState | None
    error: SightglassError | None = None


class ProjectDesk(QObject):
    """Holds one project at a time. Every method returns at once; signals tell what came of it."""

    opened = Signal(object)
    """ProjectState of a project that was not open before"""
    closed = Signal()
    changed = Signal(object)
    """ProjectState"""
    said = Signal(str)
    """what was done, in a sentence"""
    notice = Signal(str, str)
    progressed = Signal(str, int, object)
    """what is being done, how many of how many (None: unknown)"""
    finished = Signal()
    """nothing is left to do"""
    _heard = Signal(str, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = HeldProject()
        self._state: ProjectState | None = None
        self._jobs: deque[_Job] = deque()
        self._job: _Job | None = None
        self._stopping = False
        self._background = Background("project", self)
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        self._heard.connect(self.progressed)
        self.destroyed.connect(self._held.end)

    @property
    def state(self) -> ProjectState | None:
        """The open project; None while there is none."""
        return self._state

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    # Coming and going

    def create(self, title: str) -> None:
        """Make a new project in a folder of its own among ours, and open it."""

        def make(project: Any) -> "Project":
            from core.projects.listing import new_folder

            return project.create(new_folder(title), title)

        self._open(make)

    def open(self, folder: Path) -> None:
        """Open the project in a folder, or a folder with a folder of pictures for each class."""

        def make(project: Any) -> "Project":
            if self._held.project is not None and self._held.project.folder == folder.absolute():
                self._held.close()  # or it would find itself in use
            return project.open(folder)

        self._open(make)

    def import_file(self, path: Path) -> None:
        """Make a new project of a zip or a `.tm` file, and open it."""

        def work(_: object) -> "Project":
            from core.projects.exchange import import_zip

            return import_zip(path, progress=self._progress)

        self._open(work)

    def export(self, path: Path) -> None:
        """Write the open project as one zip."""

        def work() -> Path:
            from core.projects.exchange import export_zip

            assert self._held.project is not None
            return export_zip(self._held.project, path, self._progress)

        self._submit(work, lambda written: self.said.emit(self.tr("Saved as {file}.").format(file=Path(written).name)))

    def close(self) -> None:
        """Close the project; what was deleted cannot be brought back any more."""
        self._submit(self._held.close, lambda _: self.closed.emit())

    def finish(self) -> None:
        """Close the project before the program ends: at once, after what is being done."""
        self._stopping = True
        self._jobs.clear()
        self._job = None
        self._held.end()

    def cancel(self) -> None:
        """Give up what takes long."""
        self._stopping = True

    # Changes

    def change(
        self,
        work: "Callable[[Project], object]",
        then: Then | None = None,
        otherwise: Callable[[], object] | None = None,
    ) -> None:
        """Do something to the open project, after everything that was asked for before; `then` hears what it returned.

        Whatever goes wrong is told by `notice`, and `otherwise` hears that it did.
        """

        def act() -> object:
            return None if self._held.project is None else work(self._held.project)

        self._submit(act, then, otherwise)

    def add_files(self, class_id: str, paths: Sequence[Path]) -> None:
        """Copy pictures into a class."""
        self.change(lambda project: project.add_files(class_id, paths, self._progress), self._on_added)

    def add_image(self, class_id: str, kind: Any, image: Image, otherwise: Callable[[], object]) -> None:
        """Keep one picture, in a capture session of its own; `otherwise` hears that it could not be."""
        self.change(lambda project: project.begin_session(class_id, kind).add(image), otherwise=otherwise)

    def remove(self, ids: Collection[str]) -> None:
        """Delete pictures; undo brings them back."""
        self.change(
            lambda project: project.remove_examples(ids),
            lambda _: self.said.emit(self.tr("Deleted: {pictures}.").format(pictures=pictures(len(ids)))),
        )

    def move(self, ids: Collection[str], class_id: str) -> None:
        """Give pictures to another class."""
        name = self._state.name_of(class_id) if self._state else ""
        words = self.tr("Moved to “{name}”: {pictures}.").format(name=name, pictures=pictures(len(ids)))
        self.change(lambda project: project.move_examples(ids, class_id), lambda _: self.said.emit(words))

    def undo(self) -> None:
        """Take back what was changed last."""
        self.change(lambda project: project.undo(), self._say)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.change(lambda project: project.redo(), self._say)

    # Work

    def _open(self, make: Callable[[Any], "Project"]) -> None:
        def work() -> object:
            from core.projects.listing import remember
            from core.projects.project import Project

            project = make(Project)
            self._held.take(project)
            remember(project.folder)
            return project

        self._submit(work, self._on_opened)

    def _submit(
        self, work: Callable[[], object], then: Then | None = None, otherwise: Callable[[], object] | None = None
    ) -> None:
        self._jobs.append(_Job(work, then, otherwise))
        self._next()

    def _next(self) -> None:
        if self._job is not None:
            return
        if not self._jobs:
            self.finished.emit()
            return
        self._stopping = False
        job = self._job = self._jobs.popleft()
        before = self._state
        self._background.submit(job, lambda: self._work(job, before))

    def _work(self, job: _Job, before: ProjectState | None) -> _Outcome:
        """On the other thread: the work, and how the project stands after it, also where it failed half-way."""
        result, failure = None, None
        try:
            result = job.work()
        except SightglassError as error:
            failure = error
        project = self._held.project
        return _Outcome(result, state_of(project, before) if project is not None else None, failure)

    def _progress(self, done: int, total: int | None, what: str) -> None:
        if self._stopping:
            raise Cancelled(tr("Cancelled."))
        self._heard.emit(what, done, total)

    def _on_done(self, job: _Job, outcome: _Outcome) -> None:
        if job is not self._job:  # nobody waits for it any more
            return
        self._job = None
        before, self._state = self._state, outcome.state
        if outcome.state is not None and before is not None and outcome.state.folder == before.folder:
            self.changed.emit(outcome.state)
        if outcome.error is None:
            if job.then is not None:
                job.then(outcome.result)
        else:
            self._went_wrong(job, "" if isinstance(outcome.error, Cancelled) else str(outcome.error))
        self._next()

    def _on_failed(self, job: _Job, sentence: str, details: str) -> None:
        if job is not self._job:
            return
        self._job = None
        self._went_wrong(job, sentence, details)
        self._next()

    def _went_wrong(self, job: _Job, sentence: str, details: str = "") -> None:
        if job.otherwise is not None:
            job.otherwise()
        if sentence:
            self.notice.emit(sentence, details)

    def _on_opened(self, project: "Project") -> None:
        self.opened.emit(self._state)
        if project.note:
            self.notice.emit(project.note, "")

    def _say(self, sentence: str | None) -> None:
        if sentence:
            self.said.emit(sentence)

    def _on_added(self, added: "AddedFiles") -> None:
        words = [self.tr("Added: {pictures}.").format(pictures=pictures(len(added.added)))]
        if added.skipped:
            words.append(self.tr("Left out, because the class has them already: {count}.").format(count=added.skipped))
        self.said.emit(" ".join(words))
        if added.broken:
            first, count = added.broken[0].message, len(added.broken)
            sentence = self.tr("{count} files are left out. {first}").format(count=count, first=first)
            details = "\n".join(each.message for each in added.broken)
            self.notice.emit(first if count == 1 else sentence, details)
