"""All runs there are: finds them, watches how they stand, and starts, stops, renames and deletes them."""

import itertools
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core import paths
from desktop.settings import Settings
from desktop.workers import run_actions
from desktop.workers.background import Background
from desktop.workers.run_bin import Binned, to_bin
from desktop.workers.run_scan import RunEntry, Scan, scan
from desktop.workers.run_stopper import RunStopper

if TYPE_CHECKING:  # it brings pydantic, which the window need not wait for
    from core.training.config import TrainConfig

SOON_MS, SELDOM_MS = 1000, 4000
"""How often the runs are looked at while one goes on or somebody watches, and otherwise."""
STUCK_LOOKS = 20
"""After so many looks at which runs wait and none is trained the queue is started again."""


class Runs(QObject):
    """Every method returns at once; what comes of it is told by signals."""

    changed = Signal()
    """the list, or how one of them stands"""
    added = Signal(object)
    """Path of a run that was created or opened just now"""
    models_changed = Signal()
    """a run has become a model, or a model that was a run has another name or is gone"""
    notice = Signal(str, str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._entries: tuple[RunEntry, ...] = ()
        self._looked = False
        self._watched = False
        self._stuck_looks = 0
        self._known: Scan = {}
        self._numbers = itertools.count()
        self._asked: set[object] = set()
        self._stoppers: dict[Path, RunStopper] = {}
        self.binned: list[Binned] = []
        """what was deleted and can be brought back, the newest last"""
        self._scanner = Background("runs-scanner", self)
        self._scanner.done.connect(self._on_scanned)
        self._scanner.failed.connect(self._on_failed)
        self._worker = Background("runs-worker", self, limit=64, must_finish=True)
        self._worker.done.connect(self._on_worked)
        self._worker.failed.connect(self._on_failed)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    # The list

    def entries(self) -> tuple[RunEntry, ...]:
        """All runs, the newest first."""
        return self._entries

    def entry(self, folder: Path) -> RunEntry | None:
        """The run in that folder."""
        return next((entry for entry in self._entries if entry.folder == folder), None)

    def going_on(self) -> tuple[RunEntry, ...]:
        """The runs that train, or wait to."""
        return tuple(entry for entry in self._entries if entry.going_on)

    @property
    def looked(self) -> bool:
        """Whether the list is known yet."""
        return self._looked

    @property
    def busy(self) -> bool:
        """Whether something that was asked for is still being done."""
        return bool(self._asked)

    def watch(self, often: bool = True) -> None:
        """Begin to look at the runs from time to time; often while somebody watches."""
        self._watched = often
        self.look()

    def unwatch(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._scanner.clear()

    def look(self) -> None:
        """Look at all runs now."""
        self._timer.stop()
        elsewhere, known = self._elsewhere(), dict(self._known)
        self._scanner.submit("scan", lambda: scan(elsewhere, known))

    # What can be done with runs

    def start(self, config: "TrainConfig") -> None:
        """Put a new run of this config into the queue; `added` tells its folder."""
        self._work("started", lambda: run_actions.create(config))

    def start_recipe(self, name: str, changes: Sequence[str] = ()) -> None:
        """Put a new run of a recipe into the queue, with `key=value` changes as on the command line."""
        self._work("started", lambda: run_actions.create_from_recipe(name, changes))

    def resume(self, folder: Path) -> None:
        """Put a run into the queue again; it goes on from its last checkpoint, or begins."""
        self._work("resumed", lambda: run_actions.queue(folder))

    def stop(self, folder: Path) -> None:
        """Stop a run, or take it out of the queue: politely, then by force. A notice tells what came of it."""
        entry = self.entry(folder)
        if entry is None or not entry.going_on or folder in self._stoppers:
            return
        stopper = self._stoppers[folder] = RunStopper(folder, entry.name, self, waiting=entry.state == "waiting")
        stopper.changed.connect(self.changed)
        stopper.finished.connect(self._on_stopped)
        stopper.start()
        self.changed.emit()

    def stopping(self, folder: Path) -> str:
        """What is being done to stop the run, in a sentence; empty when nothing is."""
        stopper = self._stoppers.get(folder)
        return stopper.sentence if stopper else ""

    def rename(self, folder: Path, name: str) -> None:
        """Call a run, and its model, by another name."""
        self._work("renamed", lambda: run_actions.rename(folder, name))

    def delete(self, folder: Path) -> None:
        """Move a run that does not go on to the bin, from where `bring_back` fetches it."""
        entry = self.entry(folder)
        if entry is None:  # it is deleted already
            return
        if entry.going_on:
            self.notice.emit(self.tr("Stop the run before you delete it."), "")
        elif entry.elsewhere:
            self._forget(folder)  # it is not ours: it only leaves the list
        else:
            self._work("deleted", lambda: to_bin(folder, entry.name) if folder.exists() else None)

    def bring_back(self) -> None:
        """Fetch the run that was deleted last out of the bin."""
        if self.binned:
            self._work("brought back", self.binned.pop().bring_back)

    def open_elsewhere(self, folder: Path) -> None:
        """Show a run that lies in another place, also the next time the program is started."""
        self._work("opened", lambda: run_actions.openable(folder))

    # What came of it

    def _work(self, what: str, task: Callable[[], object]) -> None:
        key = what, next(self._numbers)
        self._asked.add(key)
        self._worker.submit(key, task)

    def _on_worked(self, key: tuple[str, int], outcome: object) -> None:
        self._asked.discard(key)
        what, _ = key
        if what in ("started", "resumed"):
            run_actions.start_queue()
        if isinstance(outcome, Binned):
            self.binned.append(outcome)
        elif isinstance(outcome, Path) and what in ("started", "opened", "brought back"):
            if what == "opened":
                self._remember(outcome)
            self.added.emit(outcome)
        self.look()

    def _on_failed(self, key: object, sentence: str, details: str) -> None:
        self._asked.discard(key)
        self.notice.emit(sentence, details)
        self._plan()

    def _on_scanned(self, key: str, found: Scan) -> None:
        before, first = self._entries, not self._looked
        self._known = found
        self._entries = tuple(entry for _, entry in found.values())
        self._looked = True
        for folder, stopper in list(self._stoppers.items()):
            entry = self.entry(folder)
            stopper.see(entry.status if entry else None)
        if first or self._entries != before:
            self.changed.emit()
        self._mind_queue(first=first)
        if not first and _models(self._entries) != _models(before):
            self.models_changed.emit()
        self._plan()

    def _mind_queue(self, *, first: bool) -> None:
        """Start the queue again where runs wait and none is trained for a while: its process may have been killed."""
        states = [entry.state for entry in self._entries]
        stuck = "waiting" in states and "running" not in states
        self._stuck_looks = self._stuck_looks + 1 if stuck else 0
        if stuck and (first or self._stuck_looks % STUCK_LOOKS == 0):
            run_actions.start_queue()

    def _plan(self) -> None:
        self._timer.start(SOON_MS if self._watched or self.going_on() else SELDOM_MS)

    def _on_stopped(self, folder: Path, sentence: str) -> None:
        self._stoppers.pop(folder).deleteLater()
        self.notice.emit(sentence, "")
        self.changed.emit()

    # Runs in other places

    def _elsewhere(self) -> tuple[Path, ...]:
        try:
            known = json.loads(self._settings.runs_elsewhere or "[]")
        except ValueError:
            return ()
        return tuple(Path(each) for each in known if isinstance(each, str)) if isinstance(known, list) else ()

    def _remember(self, folder: Path) -> None:
        folders = dict.fromkeys((*self._elsewhere(), folder))
        if folder.parent != paths.runs():
            self._settings.runs_elsewhere = json.dumps([str(each) for each in folders])

    def _forget(self, folder: Path) -> None:
        self._settings.runs_elsewhere = json.dumps([str(each) for each in self._elsewhere() if each != folder])
        self.look()


def _models(entries: tuple[RunEntry, ...]) -> set[tuple[Path, str]]:
    """What of the runs is a model."""
    return {(entry.folder, entry.name) for entry in entries if entry.status and entry.status.model}
