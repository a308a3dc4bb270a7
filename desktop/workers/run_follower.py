"""Follows one run through its events, in the background, for as long as it is shown."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import DataError
from core.language import tr
from desktop.run_record import Chunk, RunRecord
from desktop.workers.background import Background
from desktop.workers.run_reader import RunReader

LOOK_MS = 100
"""How often a run that goes on is looked at; it writes about ten events a second."""
WHILE_READING_SECONDS = 1.0
"""How often a long run is shown while it is still being read; each time its axes change."""


class RunFollower(QObject):
    """Keeps the record of one run up to date. Every byte of its events is read once, away from the window's thread."""

    grown = Signal()
    """the record has changed"""
    read = Signal()
    """everything that there was is read"""
    notice = Signal(str, str)

    def __init__(self, folder: Path, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.record = RunRecord(name)
        self.live = False
        """whether more is expected"""
        self._reader = RunReader(folder / "events.jsonl")
        self._reading = False
        self._again = False
        self._untold, self._told = False, time.monotonic()
        self._trouble = ""
        self._background = Background("run-reader", self)
        self._background.done.connect(self._on_read)
        self._background.failed.connect(self._on_failed)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def set_live(self, live: bool) -> None:
        """Whether more is to be expected; a last look is taken in any case."""
        self.live = live
        if live:
            self._timer.start()
        else:
            self._timer.stop()
        self.look()

    def look(self) -> None:
        """Read what is new."""
        self._again = self._reading  # what was written after that reading began would otherwise wait for the next look
        if not self._reading:
            self._reading = True
            self._background.submit("read", self._read)

    def stop(self) -> None:
        """Take no further look."""
        self._timer.stop()
        self._background.clear()
        self._again = False

    def _read(self) -> tuple[list[Chunk], bool]:
        try:
            return self._reader.read()
        except OSError as error:
            raise DataError(
                tr(
                    "The events of the run in {folder} cannot be read ({strerror}); check the disk it is on.",
                    folder=self.folder,
                    strerror=error.strerror,
                )
            ) from error

    def _on_read(self, key: str, outcome: tuple[list[Chunk], bool]) -> None:
        chunks, more = outcome
        self._reading, self._trouble = False, ""
        something = [chunk for chunk in chunks if not chunk.empty]
        for chunk in something:
            self.record.add(chunk)
        self._untold = self._untold or bool(something)
        if self._untold and (not more or time.monotonic() - self._told > WHILE_READING_SECONDS):
            self._untold, self._told = False, time.monotonic()
            self.grown.emit()
        if more or self._again:
            self.look()
        else:
            self.read.emit()

    def _on_failed(self, key: str, sentence: str, details: str) -> None:
        """Told once; the next look may find it readable again, as on a network that was away for a moment."""
        self._reading = self._again = False
        if sentence != self._trouble:
            self._trouble = sentence
            self.notice.emit(sentence, details)
