"""`python -m core SUBCOMMAND`: everything the program does, without a window."""

import os
import sys
from collections.abc import Callable

from core import paths
from core.cli import INTERRUPTED


def _recogniser(arguments: list[str]) -> int:
    from core.recogniser import main

    return main(arguments)


def _build_graph(arguments: list[str]) -> int:
    from core.cli.build_graph import main

    return main(arguments)


def _work_queue(arguments: list[str]) -> int:
    from core.training.queue import main

    return main(arguments)


def _teacher(arguments: list[str]) -> int:
    from core.projects.teacher import main

    return main(arguments)


CHILDREN: dict[str, Callable[[list[str]], int]] = {
    "recogniser": _recogniser,
    "build-graph": _build_graph,
    "work-queue": _work_queue,
    "teacher": _teacher,
}
"""Started by the program itself, never by people: they skip the command line's own imports."""


def main(arguments: list[str] | None = None) -> int:
    """Run the subcommand in `arguments` (default: the process's own); returns the exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if paths.can_be_written(paths.home()):
        # Otherwise torch leaves a folder in the system's temporary one; and it would not start without any.
        os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(paths.home() / "cache" / "torch"))
    if arguments and arguments[0] in CHILDREN:
        return CHILDREN[arguments[0]](arguments[1:])
    try:
        from core.cli.app import run

        return run(arguments)
    except KeyboardInterrupt:  # before the command line could answer it: importing takes a moment
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
