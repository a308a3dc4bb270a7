"""Files that a user saves: each is there whole, or not at all, and what was there before stays until then."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import DataError
from core.language import tr


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A hidden file beside `path` to write into, which takes its place at the end and goes when anything fails."""
    partial = path.with_name(f".{path.stem}.{os.getpid()}.partial{path.suffix}")
    try:
        yield partial
        partial.replace(path)
    except BaseException:  # also an interrupt, which goes on its way
        partial.unlink(missing_ok=True)
        raise


@contextmanager
def saving(path: Path, what: str) -> Iterator[Path]:
    """As `replacing`; what the system objects to becomes a DataError about `what`, such as "The table"."""
    try:
        with replacing(path) as partial:
            yield partial
    except OSError as error:
        reason = error.strerror or tr("the system gave no reason")
        sentence = tr(
            "{what} cannot be saved as “{path}” ({reason}); choose another place.", what=what, path=path, reason=reason
        )
        raise DataError(sentence) from error
