"""One subcommand of this program, run in a child process to its end; its records come as they are printed."""

import json
import os
import signal
import subprocess
from collections import deque
from collections.abc import Callable
from threading import Lock, Thread, Timer
from typing import IO, Any

from core import paths
from core.errors import Cancelled, SightglassError
from core.language import tr

LINES_KEPT = 40
"""Lines of standard error that are kept to explain a failure."""

PATIENCE = 1.0
"""Seconds that a child may take to end when it is asked to."""

Record = dict[str, Any]


class CommandFailed(SightglassError):
    """The child said why in a sentence, or ended in a way that it did not expect; then there are `details`."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.details = details


class Command:
    """`run` belongs on a thread of its own; `cancel` may be called from any other, and returns at once."""

    def __init__(self, *arguments: str) -> None:
        self._program = paths.program(*arguments)
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._cancelled = False

    def run(self, on_record: Callable[[Record], object]) -> None:
        """Run it, calling `on_record` with every JSON line. Raises Cancelled, or CommandFailed."""
        with self._lock:
            if self._cancelled:
                raise Cancelled(tr("Cancelled."))
            self._process = self._start()
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        errors: deque[bytes] = deque(maxlen=LINES_KEPT)
        reader = Thread(target=_keep, args=(self._process.stderr, errors), name="command errors", daemon=True)
        reader.start()
        with self._process:
            for line in self._process.stdout:
                on_record(json.loads(line))
            reader.join()
        if self._cancelled:
            raise Cancelled(tr("Cancelled."))
        if self._process.returncode != 0:
            raise _failure(b"".join(errors).decode(errors="replace"), self._process.returncode)

    def cancel(self, *, gently: bool = False) -> None:
        """End the child; nothing more is heard of it. `gently` lets it put away what it has half done, where it can."""
        with self._lock:
            self._cancelled = True
            process = self._process
        if process is None:
            return
        if gently and os.name == "posix":
            process.send_signal(signal.SIGINT)
            timer = Timer(PATIENCE, process.kill)
            timer.daemon = True
            timer.start()
        else:
            process.kill()

    def _start(self) -> "subprocess.Popen[bytes]":
        try:
            return subprocess.Popen(
                self._program,
                cwd=paths.resources().parent,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise CommandFailed(
                tr("A part of the program could not be started ({strerror}).", strerror=error.strerror)
            ) from error


def _keep(stream: IO[bytes], lines: deque[bytes]) -> None:
    lines.extend(stream)


def _failure(errors: str, status: int) -> CommandFailed:
    """What the child wrote last is its sentence, unless it broke down in the middle of something."""
    lines = [line for line in errors.splitlines() if line.strip()]
    if not lines or any(line.startswith("Traceback ") for line in lines):
        return CommandFailed(
            tr("Something unexpected happened (exit status {status}); try it again.", status=status), errors
        )
    return CommandFailed(lines[-1])
