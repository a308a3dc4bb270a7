"""Who trains in the folder of a run: one process at most, which holds a lock there for as long as it lives."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from core.errors import ConfigError
from core.language import tr

LOCK, PID = "lock", "pid"

PATIENCE = 1.0
"""Seconds to wait for a lock that somebody holds: who only looks whether it is held lets go of it at once."""
GLANCE = 0.05
"""Seconds to wait where locks cannot be shared and one only looks: others who look have it for a small part of it."""
RECENT = 60.0
"""Seconds without a new event after which nobody seems to train where locks do not work (a read-only share)."""


@contextmanager
def training_in(folder: Path) -> Iterator[None]:
    """Hold the run's folder; the system lets go of it when the process ends, however it ends.

    ConfigError where another process trains there, or where nothing can be written.
    """
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(timeout=PATIENCE, poll_interval=0.02)
        (folder / PID).write_text(str(os.getpid()), encoding="ascii")
    except Timeout:
        raise ConfigError(
            tr("{folder} is being trained by another process; wait until it ends, or stop it.", folder=folder)
        ) from None
    except OSError as error:
        lock.release()
        raise ConfigError(
            tr(
                "Nothing can be written into {folder} ({strerror}); make room, or copy it.",
                folder=folder,
                strerror=error.strerror,
            )
        ) from error
    try:
        yield
    finally:
        (folder / PID).unlink(missing_ok=True)
        lock.release()


def trainer_of(folder: Path) -> int | None:
    """The number of the process that trains in the folder; None where nobody does, 0 where it cannot be told."""
    try:
        return _written_pid(folder) if is_held(folder / LOCK) else None
    except FileNotFoundError:
        return None
    except OSError:
        return 0 if _changed_recently(folder) else None


if sys.platform == "win32":

    def is_held(path: Path) -> bool:
        """Whether a process holds the lock in a file. OSError where there is no such file, or it cannot be told."""
        path.stat()
        lock = FileLock(path)
        try:
            lock.acquire(timeout=GLANCE, poll_interval=GLANCE / 10)
        except Timeout:
            return True
        lock.release()
        return False

else:
    import fcntl

    def is_held(path: Path) -> bool:
        """Whether a process holds the lock in a file. OSError where there is no such file, or it cannot be told."""
        with path.open("rb") as file:  # however many look at once, none is in another's way
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        return False


def ended_by_itself(folder: Path) -> bool:
    """Whether the last process that trained here, and does so no more, came to an end of its own."""
    return not (folder / PID).exists()


def _written_pid(folder: Path) -> int | None:
    """Without a number nobody trains yet, or any more."""
    try:
        return int((folder / PID).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


def _changed_recently(folder: Path) -> bool:
    try:
        return time.time() - (folder / "events.jsonl").stat().st_mtime < RECENT
    except OSError:
        return False
