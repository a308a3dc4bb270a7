"""Undo and redo over states that never change."""

from typing import Generic, TypeVar

T = TypeVar("T")


class History(Generic[T]):
    """A present state, and those before and after it."""

    def __init__(self, start: T) -> None:
        self.present = start
        self._past: list[T] = []
        self._future: list[T] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    def push(self, state: T) -> None:
        """Make `state` the present; what was undone before can no longer be redone."""
        self._past.append(self.present)
        self._future.clear()
        self.present = state

    def undo(self) -> None:
        """Go back to the state before, if there is one."""
        if self._past:
            self._future.append(self.present)
            self.present = self._past.pop()

    def redo(self) -> None:
        """Go forward to the state that was undone, if there is one."""
        if self._future:
            self._past.append(self.present)
            self.present = self._future.pop()
