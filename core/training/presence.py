"""Who trains in the folder of a run: one process at most, which holds a lock there for as long as it lives."""

import os
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
    if not (folder / LOCK).exists():
        return None
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return _written_pid(folder)
    except OSError:
        return 0 if _changed_recently(folder) else None
    lock.release()
    return None


def ended_by_itself(folder: Path) -> bool:
    """Whether the last process that trained here, and does so no more, came to an end of its own."""
    return not (folder / PID).exists()


def _written_pid(folder: Path) -> int | None:
    """Without a number nobody trains: the lock is held by somebody else who only looks."""
    try:
        return int((folder / PID).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


def _changed_recently(folder: Path) -> bool:
    try:
        return time.time() - (folder / "events.jsonl").stat().st_mtime < RECENT
    except OSError:
        return False
