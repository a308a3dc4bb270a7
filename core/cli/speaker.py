"""Prints what a run tells without ever making it wait: whoever reads may be slow, or frozen."""

from queue import SimpleQueue
from threading import Thread

from core.cli.output import Output
from core.errors import SightglassError


class Speaker:
    """Prints records in their order, from a thread of its own."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._waiting: SimpleQueue[tuple[dict[str, object], str] | None] = SimpleQueue()
        self._failure: OSError | SightglassError | None = None
        self._thread = Thread(target=self._print, name="speaker", daemon=True)
        self._thread.start()

    def record(self, record: dict[str, object], text: str) -> None:
        """Print a result, as `Output.record` does, as soon as it can be; raises what stopped an earlier one."""
        self._raise_failure()
        self._waiting.put((record, text))

    def close(self) -> None:
        """Return when all is printed, or raise what stopped it."""
        self._waiting.put(None)
        self._thread.join()
        self._raise_failure()

    def _raise_failure(self) -> None:
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure

    def _print(self) -> None:
        while (next_one := self._waiting.get()) is not None:
            try:
                self._output.record(*next_one)
            except (OSError, SightglassError) as error:  # the reader has left, or the disk is full
                self._failure = error
                return
