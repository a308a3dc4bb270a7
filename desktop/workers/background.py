"""Work that must not hold up the window: functions run on a thread of their own."""

import atexit
import threading
import time
import traceback
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QObject, Signal

import desktop.python_import  # noqa: F401 - tasks import what they need, several at a time
from core.errors import SightglassError

Task = Callable[[], object]

PATIENCE = 10.0
"""Seconds that the program waits at its end for tasks that must be finished, and for the one that each thread is at."""


class _Waiting:
    """The tasks that wait, by key, newest last. Knows nothing of Qt, so it may outlive the object it serves."""

    def __init__(self, limit: int, *, newest_first: bool) -> None:
        self._limit = limit
        self._newest_first = newest_first
        self._tasks: OrderedDict[Hashable, Task] = OrderedDict()
        self._lock = threading.Lock()
        self._served = False

    def put(self, key: Hashable, task: Task) -> tuple[list[Hashable], bool]:
        """Add a task; returns the keys of those that were dropped for it, and whether a thread must be started."""
        with self._lock:
            self._tasks[key] = task
            self._tasks.move_to_end(key)
            dropped = [self._tasks.popitem(last=False)[0] for _ in range(len(self._tasks) - self._limit)]
            idle, self._served = not self._served, True
        return dropped, idle

    def take(self) -> tuple[Hashable, Task] | None:
        """The next task. None when there is no more: the thread that hears this ends."""
        with self._lock:
            if self._tasks:
                return self._tasks.popitem(last=self._newest_first)
            self._served = False
            return None

    def clear(self, *_: object) -> list[Hashable]:
        """Forget what waits; returns the keys. (`QObject.destroyed` passes the object that is no more.)"""
        with self._lock:
            keys = list(self._tasks)
            self._tasks.clear()
        return keys


_AT_WORK: dict[threading.Thread, tuple[_Waiting, bool]] = {}
"""The threads that do tasks now, what waits for each, and whether that must be done before the program ends."""


@atexit.register
def _end() -> None:
    """Let threads finish. Python would end them wherever they are, and the whole process with them if that is in Qt."""
    end = time.monotonic() + PATIENCE
    for thread, (waiting, must_finish) in list(_AT_WORK.items()):
        if not must_finish:
            waiting.clear()
        thread.join(max(0.0, end - time.monotonic()))


class Background(QObject):
    """Runs tasks one after another, on a thread that lives while there is something to do.

    The newest comes first: it is what somebody looks at. What `must_finish`, such as a file that the user saved, is
    done in the order in which it was asked for, and also when the program ends; other tasks that wait then are dropped.

    At most `limit` tasks wait; when there are more, the oldest is dropped, so with `limit=1` the newest wins.
    A task that runs is not interrupted: who no longer wants its result looks at the key.
    """

    done = Signal(object, object)
    """key, result"""
    failed = Signal(object, str, str)
    """key, a sentence, details for a report (empty for an ordinary error)"""
    dropped = Signal(object)
    """key of a task that will not run"""

    def __init__(self, name: str, parent: QObject | None = None, *, limit: int = 1, must_finish: bool = False) -> None:
        super().__init__(parent)
        self._name, self._must_finish = name, must_finish
        self._waiting = _Waiting(limit, newest_first=not must_finish)
        if not must_finish:
            self.destroyed.connect(self._waiting.clear)

    def submit(self, key: Hashable, task: Task) -> None:
        """Run `task` as soon as the thread is free; a task that waits under the same key is replaced."""
        dropped, idle = self._waiting.put(key, task)
        for old in dropped:
            self.dropped.emit(old)
        if idle:
            thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            _AT_WORK[thread] = self._waiting, self._must_finish
            thread.start()

    def clear(self) -> None:
        """Forget the tasks that wait."""
        for key in self._waiting.clear():
            self.dropped.emit(key)

    def _run(self) -> None:
        while (job := self._waiting.take()) is not None:
            key, task = job
            try:
                signal, *outcome = self._outcome(task)
                signal.emit(key, *outcome)
            except RuntimeError:  # the window, and this object with it, went away while the task ran
                if not self._must_finish:
                    self._waiting.clear()
        _AT_WORK.pop(threading.current_thread(), None)

    def _outcome(self, task: Task) -> tuple[Any, ...]:
        try:
            return self.done, task()
        except SightglassError as error:
            return self.failed, str(error), ""
        except Exception as error:  # noqa: BLE001  one task must not end the others; the window shows the error
            sentence = self.tr("Something unexpected happened: {error}.").format(error=error)
            return self.failed, sentence, traceback.format_exc()
