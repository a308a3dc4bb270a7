"""The picture files of a project: found in its folders, moved between them, and into its bin."""

import os
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from core.datasets.labelled import digest_of
from core.datasets.listing import MAX_FILES, is_hidden
from core.errors import DataError
from core.images import IMAGE_SUFFIXES, printable
from core.language import tr, whole
from core.lasting import PARTIAL, sync_folder
from core.projects.disk import explained
from core.projects.presence import HIDDEN
from core.projects.types import Example

BIN = "bin"
_DEPTH = 8


@dataclass(frozen=True)
class Moved:
    """Where a picture was and where it is."""

    before: Example
    after: Example


class Pictures:
    """The examples of each class, by the class's id. Who only reads need not wait for who writes."""

    def __init__(self, root: Path, folders: Mapping[str, str]) -> None:
        """Looks through the folders, which `folders` gives for each class. DataError."""
        self.root = root
        self._folders = dict(folders)
        self._examples: dict[str, dict[str, Example]] = {}
        self.leftovers: list[Path] = []
        """Files that were not finished when the power failed."""
        left = MAX_FILES
        for class_id, folder in self._folders.items():
            with explained(root):
                found = {one.id: one for one in self._found(class_id, root / folder)}
            self._examples[class_id] = found
            left -= len(found)
            if left < 0:
                raise DataError(
                    tr(
                        "{root} has more than {max_files} pictures; divide it.",
                        root=printable(str(root)),
                        max_files=whole(MAX_FILES),
                    )
                )

    def of(self, class_id: str) -> tuple[Example, ...]:
        """The examples of a class, in the order of their sessions' names, which begin with the time.

        None of a class that is just coming or going in another thread.
        """
        return tuple(self._examples.get(class_id, {}).values())

    def count(self, class_id: str) -> int:
        """How many there are."""
        return len(self._examples.get(class_id, {}))

    def folder(self, class_id: str) -> Path:
        """Where those of a class are. DataError where there is no such class any more."""
        if class_id not in self._folders:
            raise DataError(tr("This class is no longer there; take back its removal, or choose another class."))
        return self.root / self._folders[class_id]

    def chosen(self, ids: Collection[str]) -> list[Example]:
        """The examples with these ids; those that are not there any more are passed over."""
        places = ((one, self._examples.get(one.partition("/")[0], {}).get(one)) for one in ids)
        return [example for _, example in places if example is not None]

    def add_class(self, class_id: str, folder: str, examples: Iterable[Example] = ()) -> None:
        """A class whose folder is there."""
        self._folders[class_id] = folder
        self._examples[class_id] = {one.id: one for one in examples}

    def drop_class(self, class_id: str) -> tuple[Example, ...]:
        """Forget a class; its examples."""
        del self._folders[class_id]
        return tuple(self._examples.pop(class_id).values())

    def refer_to(self, class_id: str, folder: str) -> None:
        """The folder of a class has another name now."""
        old, new = self.folder(class_id), self.root / folder
        self._folders[class_id] = folder
        self._examples[class_id] = {
            one.id: replace(one, path=new / one.path.relative_to(old)) for one in self.of(class_id)
        }

    def add(self, class_id: str, path: Path, digest: str) -> Example:
        """A picture that was just written; it is an example from now on."""
        inside = path.relative_to(self.folder(class_id)).as_posix()
        example = _example(class_id, path, inside, path.stat(), digest)
        self._examples[class_id][example.id] = example
        return example

    def move(self, examples: Sequence[Example], class_id: str) -> list[Moved]:
        """Give pictures to another class, each into the session of the same name. OSError leaves the rest."""
        target = self.folder(class_id)
        moved: list[Moved] = []
        try:
            for one in examples:
                inside = one.path.relative_to(self.folder(one.class_id))
                path = free_file(target / inside)
                if not self._take_file(one, path):
                    continue
                after = replace(one, id=_id(class_id, path.relative_to(target)), path=path, class_id=class_id)
                self._examples[class_id][after.id] = after
                moved.append(Moved(one, after))
        finally:
            _settle(self.root, (pair.before.path.parent for pair in moved))
            _settle(self.root, (pair.after.path.parent for pair in moved))
            self._sort(class_id)
        return moved

    def move_back(self, moved: Sequence[Moved]) -> None:
        """Where they were; those that are not there any more are passed over."""
        for pair in reversed(moved):
            if self._examples[pair.after.class_id].pop(pair.after.id, None) is not None:
                self._restore(pair.after.path, pair.before)
        _settle(self.root, (path.parent for pair in moved for path in (pair.after.path, pair.before.path)))
        self._sort(*{pair.before.class_id for pair in moved})

    def throw_away(self, examples: Sequence[Example], into: Path) -> list[tuple[Path, Example]]:
        """Into a folder of the bin; for each, where it is now."""
        gone: list[tuple[Path, Example]] = []
        try:
            for one in examples:
                path = into / one.path.relative_to(self.root)
                if self._take_file(one, path):
                    gone.append((path, one))
        finally:
            _settle(self.root, (one.path.parent for _, one in gone))
        return gone

    def take_out(self, gone: Sequence[tuple[Path, Example]]) -> None:
        """Out of the bin again."""
        for path, one in gone:
            if one.class_id in self._folders:
                self._restore(path, one)
        _settle(self.root, (one.path.parent for _, one in gone))
        self._sort(*{one.class_id for _, one in gone})

    def _take_file(self, example: Example, to: Path) -> bool:
        """Move a file, which no longer is an example then; False where somebody has removed it themselves."""
        to.parent.mkdir(parents=True, exist_ok=True)
        there = example.path.exists()
        if there:
            example.path.replace(to)
        del self._examples[example.class_id][example.id]
        return there

    def _sort(self, *class_ids: str) -> None:
        for class_id in self._examples.keys() & set(class_ids):
            self._examples[class_id] = dict(sorted(self._examples[class_id].items()))

    def _restore(self, path: Path, example: Example) -> None:
        """Back to where it was, if its class's folder has another name now as well."""
        parts = example.id.split("/")[1:]
        target = free_file(self.folder(example.class_id).joinpath(*parts))
        with suppress(FileNotFoundError):  # somebody removed the file itself
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
            inside = target.relative_to(self.folder(example.class_id))
            back = replace(example, id=_id(example.class_id, inside), path=target)
            self._examples[example.class_id][back.id] = back

    def _found(self, class_id: str, folder: Path) -> Iterator[Example]:
        if folder.is_dir():
            for inside, status in sorted(_walk(str(folder), self.leftovers)):
                yield _example(class_id, folder / inside, inside, status)


def has_pictures(folder: Path) -> bool:
    """Whether there is a picture in the folder, or in one inside it."""
    return not is_hidden(folder.name) and any(True for _ in _walk(str(folder), []))


def _walk(folder: str, leftovers: list[Path], inside: str = "") -> Iterator[tuple[str, os.stat_result]]:
    """The picture files below a folder: their paths, written with `/`, from there on; and what was left unfinished."""
    with os.scandir(folder) as entries:
        for entry in entries:
            name = f"{inside}{entry.name}"
            if entry.name.startswith(PARTIAL):
                leftovers.append(Path(entry.path))
            elif is_hidden(entry.name):
                continue
            elif entry.is_dir(follow_symlinks=False):
                if name.count("/") < _DEPTH:
                    yield from _walk(entry.path, leftovers, f"{name}/")
            elif os.path.splitext(name)[1].lower() in IMAGE_SUFFIXES and entry.is_file():  # noqa: PTH122
                yield name, entry.stat()


def _example(class_id: str, path: Path, inside: str, status: os.stat_result, digest: str = "") -> Example:
    session, below, _ = inside.partition("/")
    return Example(
        id=f"{class_id}/{inside}",
        path=path,
        class_id=class_id,
        session=session if below else "",
        digest=digest,
        size=status.st_size,
        captured=status.st_mtime,
    )


def _id(class_id: str, inside: Path) -> str:
    return f"{class_id}/{inside.as_posix()}"


def free_file(path: Path) -> Path:
    """The path, or the first of "name 2.jpg", "name 3.jpg" where there is nothing."""
    if not path.exists():
        return path
    numbered = (path.with_name(f"{path.stem} {number}{path.suffix}") for number in range(2, 1_000_000))
    return next(other for other in numbered if not other.exists())


def contents_like(examples: Iterable[Example], sizes: Collection[int]) -> set[tuple[int, bytes]]:
    """Size and digest of those files whose size is among `sizes`: only such a one can be the same as another."""
    found = set()
    for one in examples:
        if one.size in sizes:
            with suppress(OSError):
                found.add((one.size, bytes.fromhex(one.digest) or digest_of(one.path.read_bytes())))
    return found


def _settle(root: Path, folders: Iterable[Path]) -> None:
    """Remove folders of sessions that have become empty, and see to it that what was moved lasts."""
    for folder in set(folders):
        if folder.parent != root:
            with suppress(OSError):  # it is not empty
                folder.rmdir()
        with suppress(OSError):  # it is not there any more
            sync_folder(folder if folder.is_dir() else folder.parent)


# the bin


def new_bin(root: Path) -> Path:
    """A new folder in the bin."""
    parent = root / HIDDEN / BIN
    parent.mkdir(exist_ok=True)
    for number in range(1, 1_000_000):
        with suppress(FileExistsError):
            (parent / str(number)).mkdir()
            return parent / str(number)
    raise DataError(tr("The bin of the project is full; close the project, which empties it."))


def empty_bin(root: Path) -> None:
    """What is in the bin is gone for good."""
    shutil.rmtree(root / HIDDEN / BIN, ignore_errors=True)
