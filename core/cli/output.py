"""Where the command line's words go: records to standard output, words for people to standard error."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from core.errors import SightglassError
from core.types import Progress, no_progress


@dataclass(frozen=True)
class Output:
    """With `json`, standard output carries one JSON object a line and nothing else."""

    json: bool

    def record(self, record: dict[str, object], text: str) -> None:
        """Print a result: `record` as JSON, or `text` for people. SightglassError where it cannot be written."""
        try:
            print(json.dumps(record) if self.json else text, flush=True)
        except BrokenPipeError:  # the reader has seen enough, which is no failure of ours
            raise
        except OSError as error:
            _discard_output()
            raise SightglassError(f"The results cannot be written ({error.strerror}); make room for them.") from error

    def say(self, text: str) -> None:
        """Tell a person something that is not a result."""
        print(text, file=sys.stderr, flush=True)

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """A `Progress` that draws a bar on standard error, where that is a terminal."""
        if not sys.stderr.isatty():
            yield no_progress
            return
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn, TimeRemainingColumn  # fmt: skip
        from rich.progress import Progress as Bars

        share = TextColumn("{task.fields[share]}")
        columns = (TextColumn("{task.description}"), BarColumn(), share, TimeRemainingColumn())
        one_terminal = sys.stdout is not None and sys.stdout.isatty()  # results are printed above the bar there
        with Bars(*columns, console=Console(stderr=True), transient=True, redirect_stdout=one_terminal) as bars:
            task = bars.add_task("", total=None, share="")

            def show(done: int, total: int | None, what: str) -> None:
                share = f"{done / total:.0%}" if total else ""
                bars.update(task, completed=done, total=total, description=what, share=share)

            yield show


def _discard_output() -> None:
    """Let standard output lead nowhere, so that Python does not try to write the rest once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def percent(share: float) -> str:
    """A share as one would say it: "97 %", "99.5 %", "0.4 %"; what is not quite nothing or all, "<0.1 %", ">99.9 %"."""
    value = 100 * share
    if 0 < value < 0.1:
        return "<0.1 %"
    if 99.9 < value < 100:
        return ">99.9 %"
    return f"{value:.0f} %" if 10 <= value <= 99 or value in (0, 100) else f"{value:.1f} %"
