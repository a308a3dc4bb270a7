"""Where the command line's words go: records to standard output, words for people to standard error."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from core.types import Progress, no_progress


@dataclass(frozen=True)
class Output:
    """With `json`, standard output carries one JSON object a line and nothing else."""

    json: bool

    def record(self, record: dict[str, object], text: str) -> None:
        """Print a result: `record` as JSON, or `text` for people."""
        print(json.dumps(record) if self.json else _printable(text), flush=True)

    def say(self, text: str) -> None:
        """Tell a person something that is not a result."""
        print(_printable(text), file=sys.stderr, flush=True)

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """A `Progress` that draws a bar on standard error, where that is a terminal."""
        if not sys.stderr.isatty():
            yield no_progress
            return
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn, TimeRemainingColumn  # fmt: skip
        from rich.progress import Progress as Bars

        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.percentage:.0f} %"),
            TimeRemainingColumn(),
        )
        with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
            task = bars.add_task("", total=None)
            yield lambda done, total, what: bars.update(task, completed=done, total=total, description=what)


def _printable(text: str) -> str:
    """`text` on a terminal that may not have all its characters: file names can hold anything."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def percent(share: float) -> str:
    """A share as one would say it: "97 %", "0.4 %", "<0.1 %"."""
    value = 100 * share
    if value >= 10:
        return f"{value:.0f} %"
    return f"{value:.1f} %" if value >= 0.1 else "<0.1 %"
