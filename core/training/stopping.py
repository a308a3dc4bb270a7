"""Whether someone asked a run to stop: the caller, or anybody through the run's folder."""

import math
import time
from collections.abc import Callable

from core.errors import Cancelled
from core.language import tr
from core.training.runs import RunFolder
from core.types import Progress, no_progress

SECONDS_BETWEEN_LOOKS = 0.1
"""The least time between two looks into the folder."""


class StopRequests:
    """Asked often, and looks into the folder now and then."""

    def __init__(self, run: RunFolder, stop: Callable[[], bool]) -> None:
        self._run, self._stop = run, stop
        self._looked = -math.inf

    def check(self) -> None:
        """Raise Cancelled if someone asked."""
        if self._stop():
            raise Cancelled(tr("Training was stopped."))
        if time.monotonic() - self._looked >= SECONDS_BETWEEN_LOOKS:
            self._looked = time.monotonic()
            if self._run.stop_requested():
                raise Cancelled(tr("Training was stopped."))

    def heard_by(self, progress: Progress = no_progress) -> Progress:
        """`progress`, during which one can be asked to stop as well."""

        def report(done: int, total: int | None, what: str) -> None:
            self.check()
            progress(done, total, what)

        return report
