"""Joins the teacher to an open project: pictures are looked at while they come in, and a model is tried at once."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.widgets.project_bench import ProjectBench
from desktop.words import decimal, percent
from desktop.workers.background import Background
from desktop.workers.project_models import TaughtModel, models_of
from desktop.workers.project_state import ProjectState
from desktop.workers.projects import ProjectDesk
from desktop.workers.teaching import TeacherClient

PATIENCE_MS = 400
"""So long after pictures came in the teacher looks at them, with those that came meanwhile."""
UNSEEN_MS = 120_000
"""A teacher with nothing to do ends when nobody has looked at the page for so long: it holds a lot of memory."""


class ProjectTraining(QObject):
    """Starts, stops and hears the teacher of the project on the desk."""

    notice = Signal(str, str)

    def __init__(self, desk: ProjectDesk, bench: ProjectBench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bench = bench
        self.teacher = TeacherClient(self)
        self._folder: Path | None = None
        self._seen: tuple[object, ...] = ()
        self._run: dict[str, Any] = {}
        self._metrics: dict[str, float] = {}
        self._seconds: float | None = None
        """what the training took whose model is being looked for"""
        self._background = Background("project-models", self)
        self._background.done.connect(self._on_models)
        self._background.failed.connect(lambda _key, *words: self.notice.emit(*words))
        self._look = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._look.timeout.connect(self.teacher.look)
        self._unseen = QTimer(self, singleShot=True, interval=UNSEEN_MS)
        self._unseen.timeout.connect(self._on_unseen)
        self._connect()

    def _connect(self) -> None:
        desk, train, teacher = self._desk, self._bench.train, self.teacher
        desk.opened.connect(self._on_opened)
        desk.changed.connect(self._on_changed)
        desk.closed.connect(self._on_closed)
        train.train_wanted.connect(self.train)
        train.stop_wanted.connect(teacher.stop)
        teacher.state_changed.connect(train.show_teacher)
        teacher.ready.connect(self._bench.about.show_backbone)
        teacher.looked.connect(train.show_looked)
        teacher.progressed.connect(self._on_event)
        teacher.taught.connect(self._on_taught)
        teacher.stopped.connect(self._on_stopped)
        teacher.failed.connect(self._on_failed)

    def train(self) -> None:
        """Train a model with the pictures there are."""
        self._bench.result.prepare()
        self._run, self._metrics = {}, {}
        self.teacher.train()

    def set_watched(self, watched: bool) -> None:
        """Whether somebody looks at the page."""
        if not watched:
            self._unseen.start()
            return
        self._unseen.stop()
        if self._folder is not None:
            self.teacher.open(self._folder)

    def finish(self) -> None:
        """End the teacher before the program ends."""
        self._look.stop()
        self._unseen.stop()
        self._bench.result.let_go()
        self.teacher.finish()

    # The project

    def _on_opened(self, state: ProjectState) -> None:
        self._folder, self._seen, self._seconds = state.folder, _content(state), None
        self._bench.result.let_go()
        self._bench.result.show_models((), {})
        self._bench.train.show_outcome("")
        self.teacher.open(state.folder)
        self._find_models()

    def _on_changed(self, state: ProjectState) -> None:
        content = _content(state)
        if content != self._seen:
            self._seen = content
            if not self._look.isActive():
                self._look.start()

    def _on_closed(self) -> None:
        self._folder = None
        self._look.stop()
        self._bench.result.let_go()
        self._bench.result.show_models((), {})
        self.teacher.close()

    def _on_unseen(self) -> None:
        if self.teacher.state == "training":
            self._unseen.start()
        else:
            self.teacher.close()

    def _find_models(self) -> None:
        if (folder := self._folder) is not None:
            self._background.submit(folder, lambda: models_of(folder))

    def _on_models(self, folder: Path, models: tuple[TaughtModel, ...]) -> None:
        state = self._desk.state
        if folder != self._folder or state is None:
            return
        self._bench.result.show_models(models, {each.name: each.colour for each in state.classes})
        self._bench.refresh_answers()
        if self._seconds is not None:
            self._bench.train.show_outcome(self._outcome(self._seconds))
            self._seconds = None

    # The teacher

    def _on_event(self, event: dict[str, Any]) -> None:
        if event["event"] == "run_started":
            self._run = event
            self._bench.result.follow(Path(event["run"]), event["name"])
        elif event["event"] == "run_finished":
            self._metrics = event["metrics"]

    def _on_taught(self, _package: str, seconds: float) -> None:
        self._seconds = seconds
        self._bench.result.finish()
        self._find_models()

    def _outcome(self, seconds: float) -> str:
        words = self.tr("Learned in {seconds} s. Show it something.").format(seconds=decimal(seconds, 1))
        accuracy = self._metrics.get("accuracy")
        if accuracy is not None and self._run.get("validation_examples"):
            held = self.tr("Of the pictures that were held out it knows {percent}.").format(percent=percent(accuracy))
            words = f"{words} {held}"
        return words

    def _on_stopped(self) -> None:
        self._bench.result.finish()
        self._bench.train.show_outcome(self.tr("Stopped. The model before stays."))

    def _on_failed(self, sentence: str, details: str) -> None:
        self._bench.result.finish()
        self._bench.train.show_outcome(sentence)
        self.notice.emit(sentence, details)


def _content(state: ProjectState) -> tuple[object, ...]:
    """What of a project the teacher has to know of."""
    return tuple((each, state.count(each.id)) for each in state.classes)
