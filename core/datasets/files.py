"""The files of a data set: found where the user keeps them, else fetched."""

import gzip
import zlib
from dataclasses import dataclass
from pathlib import Path

from core import paths
from core.errors import DataError
from core.fetch import fetch
from core.language import tr
from core.types import Progress


@dataclass(frozen=True)
class DataFile:
    """One file: its place inside a folder of data sets, and its public home, "" where it has none to fetch it from.

    `path` is with `/`; `others` are names under which the same content may lie there instead, such as unpacked.
    `md5` and `bytes` (0 where that is not known) belong to the file as it is at `url`.
    """

    path: str
    url: str
    md5: str | None = None
    others: tuple[str, ...] = ()
    bytes: int = 0


def found(file: DataFile) -> Path | None:
    """Where the file is among the user's folders; None if it is in none of them."""
    for folder in paths.data_folders():
        for name in (file.path, *file.others):
            if (folder / name).exists():
                return folder / name
    return None


def locate(file: DataFile, progress: Progress) -> Path:
    """Where the file is, fetched into our own folder if none of the user's folders has it.

    DataError for one that cannot be fetched; what `core.fetch.fetch` raises.
    """
    here = found(file)
    if here is None and not file.url:
        raise DataError(
            tr(
                "{name} is given by its publisher to registered users only, so that it cannot be fetched. "
                "Get it from the home page of the data set, and save it as {path}.",
                name=Path(file.path).name,
                path=paths.own_data() / file.path,
            )
        )
    return here or fetch(file.url, paths.own_data() / file.path, md5=file.md5, progress=progress)


def read_bytes(path: Path, limit: int) -> bytes:
    """The content of a file, unpacked if its name ends in .gz. DataError if damaged, or larger than `limit` bytes."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            content = file.read(limit + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise damaged(path, tr("cannot be read ({error})", error=error)) from error
    if len(content) > limit:
        raise damaged(path, tr("is larger than it can be"))
    return content


def damaged(path: Path, what: str) -> DataError:
    """The error for a file that is not what it should be."""
    return DataError(
        tr(
            "{path} {what}. Delete it, so that it is fetched again, or put a good copy in its place.",
            path=path,
            what=what,
        )
    )
