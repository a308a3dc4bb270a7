"""Stops a run: asks politely, then ends its process, then kills it; and says in a sentence what came of it."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.workers.background import Background

if TYPE_CHECKING:
    from core.training.status import RunStatus

POLITE_MS, FIRM_MS = 15_000, 5_000
"""How long a run has to react: to the request, which it hears after a step, and to being ended."""

Way = Literal["ask", "terminate", "kill"]


class RunStopper(QObject):
    """One attempt to stop one run."""

    changed = Signal()
    """the sentence"""
    finished = Signal(object, str)
    """the run's folder, and what came of it in a sentence"""

    def __init__(self, folder: Path, name: str, parent: QObject | None = None, *, waiting: bool = False) -> None:
        super().__init__(parent)
        self._folder = folder
        self._name = name
        self._waiting = waiting
        self._next: Way = "ask"
        """what is tried"""
        self._way: Way = "ask"
        """the last that reached somebody"""
        self._acted = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_further)
        self._background = Background("run-stopper", self, must_finish=True)
        self._background.done.connect(self._on_acted)
        self._background.failed.connect(self._on_failed)
        self.sentence = self.tr("It is asked to stop after this step.")

    def start(self) -> None:
        """Ask the run to stop."""
        self._act("ask", POLITE_MS)

    def see(self, status: "RunStatus | None") -> None:
        """How the run stands by now."""
        if self._acted and (status is None or status.state not in ("running", "waiting")):
            self._end(self._outcome(status))

    def _act(self, way: Way, patience: int) -> None:
        self._next = way
        self._background.submit(way, lambda: _act(self._folder, way))
        self._timer.start(patience)

    def _on_acted(self, way: Way, reached: bool) -> None:
        self._acted = True
        if reached:
            self._way = way

    def _on_failed(self, way: str, sentence: str, details: str) -> None:
        self._end(sentence)

    def _go_further(self) -> None:
        if self._next == "ask":
            self.sentence = self.tr("It does not react; it is being ended.")
            self._act("terminate", FIRM_MS)
        elif self._next == "terminate":
            self.sentence = self.tr("It still does not react; it is being ended by force.")
            self._act("kill", FIRM_MS)
        else:
            self._end(
                self.tr("“{name}” cannot be ended from here; is it trained by another computer?").format(
                    name=self._name
                )
            )
            return
        self.changed.emit()

    def _outcome(self, status: "RunStatus | None") -> str:
        if status is None or status.state == "failed":
            return self.tr("“{name}” has ended; its page says how.").format(name=self._name)
        if status.state == "finished":
            return self.tr("“{name}” was finished just before it could be stopped.").format(name=self._name)
        if self._waiting:
            return self.tr("“{name}” does not wait any more; it can be started later.").format(name=self._name)
        if self._way == "ask":
            sentence = self.tr(
                "“{name}” was stopped; {epoch} of {epochs} epochs are kept, and it can go on from there."
            )
        elif self._way == "terminate":
            sentence = self.tr("“{name}” did not react and was ended; {epoch} of {epochs} epochs are kept.")
        else:
            sentence = self.tr("“{name}” had to be ended by force; {epoch} of {epochs} epochs are kept.")
        return sentence.format(name=self._name, epoch=status.epoch, epochs=status.epochs)

    def _end(self, sentence: str) -> None:
        self._timer.stop()
        self._background.clear()
        self.finished.emit(self._folder, sentence)


def _act(folder: Path, way: Way) -> bool:
    """Whether somebody was there to hear it; the window may know of an end later than it comes."""
    from core.training.runs import RunFolder

    run = RunFolder.open(folder)
    reached = run.trainer() is not None
    {"ask": run.request_stop, "terminate": run.terminate, "kill": run.kill}[way]()
    return reached
