"""The changes of a project that can be taken back: of its pictures, and of its classes."""

import shutil
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from core.datasets.project_index import IndexedClass
from core.errors import DataError
from core.images import printable
from core.language import tr, whole
from core.lasting import sync_folder
from core.projects.class_list import ClassList
from core.projects.history import Change, History
from core.projects.names import folder_name
from core.projects.pictures import Moved, Pictures, new_bin
from core.projects.types import Example


class Changes:
    """Makes them, and keeps how each is taken back. Raises OSError as well, which leaves what was done so far."""

    def __init__(self, classes: ClassList, pictures: Pictures, history: History) -> None:
        self._list, self._pictures, self._history = classes, pictures, history
        self._root = classes.root

    def add(self, name: str) -> None:
        """A new class at the end."""
        one = self._list.add(name)
        self._pictures.add_class(one.id, one.folder)
        places: list[Path] = []
        taken: list[_Removed] = []

        def remove() -> None:
            places.append(new_bin(self._root))
            taken[:] = [self._take_away(one.id, places[-1])]

        def forget() -> None:
            for place in places:
                shutil.rmtree(place, ignore_errors=True)

        said = _short(one.name)
        gone, back = tr("The class {name} is gone again.", name=said), tr("The class {name} is back.", name=said)
        self._history.add(Change(remove, lambda: self._put_back(taken[0]), gone, back, forget))

    def recolour(self, id: str, colour: int) -> None:
        """Give a class another colour."""
        one = self._list.get(id)
        name = _short(one.name)
        self._do(
            partial(self._list.change, id, colour=one.colour),
            partial(self._list.change, id, colour=colour),
            tr("{name} has the colour from before.", name=name),
            tr("{name} has the other colour again.", name=name),
        )

    def enable(self, id: str, enabled: bool) -> None:
        """Switch a class on or off."""
        one = self._list.get(id)
        said = [tr("{name} is switched off again.", name=_short(one.name))]
        said.append(tr("{name} is switched on again.", name=_short(one.name)))
        self._do(
            partial(self._list.change, id, enabled=one.enabled),
            partial(self._list.change, id, enabled=enabled),
            said[one.enabled],
            said[enabled],
        )

    def reorder(self, id: str, to: int) -> None:
        """Give a class the place `to`, from 0."""
        name = _short(self._list.get(id).name)
        back, forth = partial(self._list.move, id, self._list.place(id)), partial(self._list.move, id, to)
        place = tr("{name} is back in its place.", name=name), tr("{name} is in its new place again.", name=name)
        self._do(back, forth, *place)

    def _do(self, undo: Callable[[], None], do: Callable[[], None], undone: str, redone: str) -> None:
        """Make a change that can be made and taken back again and again."""
        do()
        self._history.add(Change(undo, do, undone, redone))

    def rename(self, id: str, name: str) -> None:
        """Give a class another name."""
        before = self._list.get(id).name
        self._rename(id, name)
        after = self._list.get(id).name
        if after != before:
            self._history.add(
                Change(
                    partial(self._rename, id, before),
                    partial(self._rename, id, after),
                    tr("The class is called {name} again.", name=_short(before)),
                    tr("The class is called {name} again.", name=_short(after)),
                )
            )

    def move(self, ids: Collection[str], class_id: str) -> tuple[Example, ...]:
        """Give pictures to another class."""
        examples = [one for one in self._pictures.chosen(ids) if one.class_id != class_id]
        self._list.get(class_id)
        if not examples:
            return ()
        moves: list[Moved] = []

        def move() -> None:
            moves[:] = self._pictures.move(self._pictures.chosen([one.id for one in examples]), class_id)

        move()
        name = _short(self._list.get(class_id).name)
        self._history.add(
            Change(
                lambda: self._pictures.move_back(moves),
                move,
                _said(len(moves), tr("One picture is back."), tr("{count} pictures are back where they were.")),
                _said(
                    len(moves), tr("One picture is in {name} again."), tr("{count} pictures are in {name} again."), name
                ),
            )
        )
        return tuple(pair.after for pair in moves)

    def came(self, ids: Collection[str]) -> None:
        """Pictures were added, and more of them may be added to `ids` until this is taken back."""
        places: list[Path] = []
        gone: list[tuple[Path, Example]] = []

        def throw_away() -> None:
            places.append(new_bin(self._root))  # only now: a picture that was just kept must not fail on a full disk
            gone[:] = self._pictures.throw_away(self._pictures.chosen(ids), places[-1])

        def forget() -> None:
            for place in places:
                shutil.rmtree(place, ignore_errors=True)

        self._history.add(
            Change(
                throw_away,
                lambda: self._pictures.take_out(gone),
                tr("The pictures that were added are gone again."),
                tr("The pictures that were added are back."),
                forget,
            )
        )

    def throw_away(self, ids: Collection[str]) -> None:
        """Put pictures into the bin."""
        examples = self._pictures.chosen(ids)
        if not examples:
            return
        place = new_bin(self._root)
        gone: list[tuple[Path, Example]] = []

        def throw_away() -> None:
            gone[:] = self._pictures.throw_away(self._pictures.chosen([one.id for one in examples]), place)

        throw_away()
        self._history.add(
            Change(
                lambda: self._pictures.take_out(gone),
                throw_away,
                _said(len(gone), tr("One picture is back."), tr("{count} pictures are back.")),
                _said(len(gone), tr("One picture is deleted again."), tr("{count} pictures are deleted again.")),
                lambda: shutil.rmtree(place, ignore_errors=True),
            )
        )

    def remove(self, id: str) -> None:
        """Put a class into the bin, with its pictures."""
        place = new_bin(self._root)
        taken: list[_Removed] = []

        def remove() -> None:
            taken[:] = [self._take_away(id, place)]

        remove()
        name = _short(taken[0].one.name)
        self._history.add(
            Change(
                lambda: self._put_back(taken[0]),
                remove,
                tr("The class {name} is back.", name=name),
                tr("The class {name} is removed again.", name=name),
                lambda: shutil.rmtree(place, ignore_errors=True),
            )
        )

    def merge(self, into: str, other: str) -> None:
        """Give `into` the pictures of `other`, which is no more."""
        name, others = _short(self._list.get(into).name), _short(self._list.get(other).name)
        if into == other:
            raise DataError(tr("A class cannot be merged with itself; choose two."))
        place = new_bin(self._root)
        moves: list[Moved] = []
        taken: list[_Removed] = []

        def merge() -> None:
            moves[:] = self._pictures.move(self._pictures.of(other), into)
            taken[:] = [self._take_away(other, place)]

        def divide() -> None:
            self._put_back(taken[0])
            self._pictures.move_back(moves)

        merge()
        self._history.add(
            Change(
                divide,
                merge,
                tr("{name} is a class of its own again.", name=others),
                tr("{other} is part of {name} again.", other=others, name=name),
                lambda: shutil.rmtree(place, ignore_errors=True),
            )
        )

    def _rename(self, id: str, name: str) -> None:
        self._pictures.refer_to(id, self._list.rename(id, name))

    def _take_away(self, id: str, place: Path) -> "_Removed":
        """The folder first: whatever happens in between, no picture is without a class that has its name."""
        one, number = self._list.get(id), self._list.place(id)
        folder = self._root / one.folder
        if folder.is_dir():
            folder.replace(place / one.folder)
            sync_folder(self._root)
        self._list.remove(id)
        return _Removed(one, number, place / one.folder, self._pictures.drop_class(id))

    def _put_back(self, removed: "_Removed") -> None:
        one = removed.one
        folder = folder_name(one.folder, [path.name for path in self._root.iterdir()])
        if removed.folder.is_dir():
            removed.folder.replace(self._root / folder)
        else:
            (self._root / folder).mkdir()
        sync_folder(self._root)
        self._list.insert(one.model_copy(update={"folder": folder}), removed.place)
        self._pictures.add_class(one.id, folder, removed.examples)
        self._pictures.refer_to(one.id, folder)


class _Removed:
    """A class in the bin."""

    def __init__(self, one: IndexedClass, place: int, folder: Path, examples: Collection[Example]) -> None:
        self.one, self.place, self.folder, self.examples = one, place, folder, examples


def _said(count: int, one: str, more: str, name: str = "") -> str:
    return (one if count == 1 else more).format(count=whole(count), name=name)


def _short(name: str) -> str:
    name = printable(name)
    return name if len(name) <= 40 else f"{name[:39]}…"
