"""The window's side of the teacher: the child process that learns from the open project while pictures come in."""

import time
from collections import deque
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.workers.child import Child

State = Literal["off", "starting", "ready", "training"]

CRASHES, CRASH_SECONDS = 3, 60.0
"""After so many crashes within so many seconds it is not started again until someone presses Train."""
RESTART_MS = 500
LAST_WORDS_MS = 2000
"""When the program ends, a training may put its run in order for so long; without one there is nothing to lose."""


class TeacherClient(QObject):
    """One teacher for one project. Every method returns at once; answers come as signals."""

    state_changed = Signal(str)
    ready = Signal(object)
    """a dict of the network that training begins with: "title", "bundled", and a "sentence" if there are better ones"""
    looked = Signal(int, int)
    """of how many pictures the features are known, of how many there are"""
    progressed = Signal(object)
    """a dict: an event of the run that is being trained"""
    taught = Signal(str, float)
    """path of the new model's package, and the seconds that training took"""
    stopped = Signal()
    """the training was stopped; the model before stays"""
    failed = Signal(str, str)
    """a sentence, details"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: Child | None = None
        self._folder: Path | None = None
        self._state: State = "off"
        self._crashes: deque[float] = deque(maxlen=CRASHES)
        self._answers = {
            "ready": self._on_ready,
            "looked": self._on_looked,
            "event": self._on_event,
            "model": self._on_model,
            "stopped": self._on_stopped,
            "failed": self._on_failed,
        }

    @property
    def state(self) -> State:
        """What it does."""
        return self._state

    def process_id(self) -> int:
        """The child's process id; 0 while it does not run."""
        return self._child.process_id() if self._child else 0

    def open(self, folder: Path) -> None:
        """Get ready to learn from the project in that folder; the teacher of another one is ended."""
        if folder != self._folder or self._child is None:
            self.close()
            self._folder = folder
            self._crashes.clear()
            self.look()

    def look(self) -> None:
        """There may be new pictures: compute what training needs of them."""
        if self._folder is not None and self._state != "training" and len(self._crashes) < CRASHES:
            self._start()
            self._send("look")

    def train(self) -> None:
        """Train a model with the pictures there are."""
        if self._folder is not None and self._state != "training":
            self._crashes.clear()
            self._start()
            self._send("train")
            self._set("training")

    def stop(self) -> None:
        """Stop the training; the model before stays."""
        if self._state == "training":
            self._send("stop")

    def close(self) -> None:
        """End the teacher, without waiting for it."""
        child, self._child, self._folder = self._child, None, None
        if child is not None:
            child.disconnect(self)
            child.dismiss()
        self._set("off")

    def finish(self) -> None:
        """End the teacher before the program ends, and wait for it."""
        patience = LAST_WORDS_MS if self._state == "training" else 0
        self._child, self._folder = None, None
        for child in self.findChildren(Child):  # also those that were asked to end just now
            child.disconnect(self)
            child.stop(patience)
            child.deleteLater()
        self._set("off")

    def _start(self) -> None:
        if self._child is None:
            self._child = Child("teacher", str(self._folder), parent=self)
            self._child.said.connect(self._on_said)
            self._child.crashed.connect(self._on_crashed)
            self._child.could_not_start.connect(self._on_could_not_start)
        if not self._child.running:
            self._child.start()
            self._set("starting")

    def _send(self, what: str) -> None:
        assert self._child is not None
        self._child.send({"do": what})

    def _set(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def _on_said(self, message: dict[str, Any]) -> None:
        answer = self._answers.get(message.pop("say"))
        if answer is not None:
            answer(message)

    def _on_ready(self, message: dict[str, Any]) -> None:
        if self._state == "starting":
            self._set("ready")
        self.ready.emit(message)

    def _on_looked(self, message: dict[str, Any]) -> None:
        self.looked.emit(message["done"], message["total"])

    def _on_event(self, message: dict[str, Any]) -> None:
        self.progressed.emit(message)

    def _on_model(self, message: dict[str, Any]) -> None:
        self._set("ready")
        self.taught.emit(message["package"], message["seconds"])

    def _on_stopped(self, _message: dict[str, Any]) -> None:
        self._set("ready")
        self.stopped.emit()

    def _on_failed(self, message: dict[str, Any]) -> None:
        self._set("ready")
        self.failed.emit(message["message"], message.get("details", ""))

    def _on_could_not_start(self, reason: str) -> None:
        self._set("off")
        self.failed.emit(self.tr("The part that learns could not be started; install the program again."), reason)

    def _on_crashed(self, details: str) -> None:
        trained = self._state == "training"
        self._set("off")
        now = time.monotonic()
        while self._crashes and now - self._crashes[0] > CRASH_SECONDS:
            self._crashes.popleft()
        self._crashes.append(now)
        if trained:
            words = self.tr("The part that learns stopped unexpectedly. No picture is lost; press Train again.")
        else:
            words = self.tr("The part that learns stopped unexpectedly and is started again. No picture is lost.")
        if len(self._crashes) == CRASHES:
            words = self.tr("The part that learns stopped several times in a row. No picture is lost; try again later.")
        QTimer.singleShot(RESTART_MS, self, self.look)
        self.failed.emit(words, details)
