"""What can be taken back: the last changes of a project, as long as it is open."""

from collections.abc import Callable
from dataclasses import dataclass

DEPTH = 100
"""Changes that can be taken back."""


@dataclass(frozen=True)
class Change:
    """One change that was made: how to take it back and how to make it again, and a sentence after each.

    `forget` is called when it can neither be taken back nor made again any more.
    """

    undo: Callable[[], None]
    redo: Callable[[], None]
    undone: str
    redone: str
    forget: Callable[[], None] = lambda: None


class History:
    """The changes, newest last."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is one to make again."""
        return bool(self._undone)

    def add(self, change: Change) -> None:
        """A change was made; what was taken back before cannot be made again."""
        for lost in (*self._undone, *self._done[: max(0, len(self._done) + 1 - DEPTH)]):
            lost.forget()
        self._undone.clear()
        self._done = [*self._done[-(DEPTH - 1) :], change]

    def undo(self) -> str | None:
        """Take back the last change; its sentence, None where there is none.

        One that is no longer possible is forgotten; where only the disk was in the way, it can be tried again.
        """
        if not self._done:
            return None
        change = self._done.pop()
        _try(change.undo, change, self._done)
        self._undone.append(change)
        return change.undone

    def redo(self) -> str | None:
        """Make the change again that was taken back last; its sentence, None where there is none."""
        if not self._undone:
            return None
        change = self._undone.pop()
        _try(change.redo, change, self._undone)
        self._done.append(change)
        return change.redone


def _try(act: Callable[[], None], change: Change, waiting: list[Change]) -> None:
    try:
        act()
    except OSError:  # what was deleted must not be lost because the disk was full for a moment
        waiting.append(change)
        raise
