"""The queue of runs: whichever waits longest is trained next, one at a time. Needs no torch.

A run waits while there is a file `waiting` in its folder. `python -m core work-queue` trains what waits and then ends.
It is a process of its own, so that runs go on when whoever queued them is gone.
"""

import os
import subprocess
from collections.abc import Container
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from core import paths
from core.errors import ConfigError
from core.language import tr
from core.training.events import RunFailed
from core.training.presence import PATIENCE, is_held
from core.training.runs import RunFolder, list_runs

LOCK, OUTPUT = ".queue.lock", "output.txt"

NICENESS = 10
"""Runs of the queue leave the processor to whoever sits at the computer."""


def waiting_runs() -> tuple[RunFolder, ...]:
    """All runs that wait, in the order in which they will be trained."""
    waiting = []
    for folder in list_runs():
        try:
            run = RunFolder.open(folder)
        except ConfigError:  # its page says that its config is damaged
            continue
        if (since := run.waits_since()) is not None:
            waiting.append((since, folder.name, run))
    return tuple(run for _, _, run in sorted(waiting, key=lambda item: item[:2]))


def is_being_worked() -> bool:
    """Whether a process trains the runs of the queue."""
    try:
        return is_held(paths.runs() / LOCK)
    except OSError:  # nobody has ever done so
        return False


def main(arguments: list[str] | None = None) -> int:
    """`python -m core work-queue`: train all that waits. Ends soon where another process does that already."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    paths.runs().mkdir(parents=True, exist_ok=True)
    hopeless: set[Path] = set()
    while _next(hopeless):  # also what was queued just when we were about to end, by someone who saw us still here
        try:
            with FileLock(paths.runs() / LOCK, timeout=PATIENCE, poll_interval=0.02):
                while run := _next(hopeless):
                    try:
                        _train(run)
                    except OSError as error:  # the folder has gone, or cannot be written to
                        hopeless.add(run.folder)
                        _give_up(run, error)
        except Timeout:
            break
    return 0


def _next(hopeless: Container[Path]) -> RunFolder | None:
    return next((run for run in waiting_runs() if run.folder not in hopeless), None)


def _give_up(run: RunFolder, error: OSError) -> None:
    """Say why, as far as anything can be said there, so that the others get their turn."""
    reason = tr("Training could not be started in {folder} ({strerror}).", folder=run.folder, strerror=error.strerror)
    with suppress(OSError):
        run.withdraw()
        run.record(RunFailed(reason=reason, advice=tr("Make room there, or copy the folder, and resume the run.")))


def _train(run: RunFolder) -> None:
    """Train one run in a child process, whose words go to `output.txt`; afterwards it does not wait any more."""
    since = run.waits_since()
    with (run.folder / OUTPUT).open("ab") as output:
        child = subprocess.run(
            paths.program("resume", str(run.folder), "--queued"),
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        )
    # The child takes it out of the queue as soon as it is able to train, unless somebody else trains it. It may have
    # been put there again since, by someone who stopped it and changed their mind while the child was still ending.
    if run.waits_since() == since and run.withdraw() and run.trainer() is None:
        reason = tr("Training could not be started (exit status {returncode}).", returncode=child.returncode)
        run.record(RunFailed(reason=reason, advice=tr("{folder} says why.", folder=run.folder / OUTPUT)))
