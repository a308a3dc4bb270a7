"""One hold of the button: frames of the live picture become pictures of a class, as fast as the disk takes them."""

import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.live.source import LiveSource
from desktop.workers.projects import ProjectDesk

if TYPE_CHECKING:
    from core.projects.project import Session
    from core.projects.types import Example

MOST_PER_SECOND = 15
"""More frames than that would only be more of the same."""


@dataclass(frozen=True)
class CaptureCount:
    """What a hold has brought: pictures taken, those left out for being nearly the same, and pictures a second."""

    taken: int = 0
    skipped: int = 0
    rate: float = 0.0


class Capture(QObject):
    """From `begin` to `end` is one capture session. The newest frame is kept, one at a time: there is no queue."""

    counted = Signal(object)
    """CaptureCount"""
    ended = Signal()
    """the hold is over, by `end` or because nothing can be kept"""

    def __init__(self, desk: ProjectDesk, source: LiveSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._hold = 0
        """counts the holds: what comes late from the one before is told by it"""
        self._holding = False
        self._session: Session | None = None
        self._writing = False
        self._count = CaptureCount()
        self._last = 0.0
        self._times: deque[float] = deque()
        source.picture_changed.connect(self._on_frame)

    @property
    def holding(self) -> bool:
        """Whether pictures are being taken."""
        return self._holding

    def begin(self, class_id: str) -> None:
        """Take pictures for that class from now on."""
        self._hold += 1
        self._holding, self._writing, self._session = True, False, None
        self._count, self._last = CaptureCount(), 0.0
        self._times.clear()
        self.counted.emit(self._count)
        hold = self._hold
        self._desk.change(
            lambda project: project.begin_session(class_id, "camera"),
            lambda made: self._on_session(hold, made),
            self.end,
        )

    def end(self) -> None:
        """Take no more."""
        if self._holding:
            self._holding, self._session = False, None
            self.ended.emit()

    def _on_session(self, hold: int, session: "Session | None") -> None:
        if hold == self._hold and self._holding:
            self._session = session
            self._on_frame()

    def _on_frame(self, *_: object) -> None:
        session, now = self._session, time.monotonic()
        if session is None or self._writing or now - self._last < 1 / MOST_PER_SECOND:
            return
        image = self._source.image()
        if image is not None:
            self._writing, self._last = True, now
            hold = self._hold
            self._desk.change(lambda _: session.add(image), lambda kept: self._on_kept(hold, kept), self.end)

    def _on_kept(self, hold: int, kept: "Example | None") -> None:
        if hold != self._hold:
            return
        self._writing = False
        now, before = time.monotonic(), self._count
        if kept is not None:
            self._times.append(now)
        while self._times and now - self._times[0] > 1:
            self._times.popleft()
        taken = before.taken + (kept is not None)
        skipped = before.skipped + (kept is None)
        self._count = CaptureCount(taken, skipped, len(self._times))
        self.counted.emit(self._count)
