"""Process start to the first answer on standard output: ours against the tutorials' code, with files in the disk cache.

Ours twice: the command line, and the recogniser process as the window starts it. The tutorials' code imports torch and
torchvision, loads its weights and answers.
"""

import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import harness
from benchmarks.support.models import prepared
from benchmarks.support.pictures import save_seven
from benchmarks.support.processes import Recogniser, tutorial_command
from core import paths

PHOTO_MODEL = "resnet18"
AT_LEAST = 5


def main() -> None:
    """Measure and print."""
    options = harness.parser(__doc__, runs=7).parse_args()
    harness.begin("Process start to first answer", options)
    with prepared([PHOTO_MODEL]) as models:
        harness.print_sides("ours", "tutorials' code")
        for kind, model, architecture, picture in (
            ("digits", "digits", "digits", save_seven(models.folder / "seven.png")),
            ("imagenet", f"{PHOTO_MODEL}-sure", PHOTO_MODEL, models.photo),
        ):
            theirs = command_seconds(tutorial_command(kind, architecture, models, picture))
            ours = command_seconds(paths.program("predict", "--json", "--model", model, str(picture)))
            target = AT_LEAST if model == "digits" else None
            for what, side in (("command line", ours), ("recogniser process", recogniser_seconds(model, picture))):
                mine, other = harness.alternated(side, theirs, options.runs)
                harness.print_ratio(f"{architecture}, {what}", mine, other, "s", at_least=target)


def command_seconds(command: Sequence[str]) -> Callable[[], float]:
    """Seconds until the first line of a command's output."""

    def measure() -> float:
        start = time.perf_counter()
        with subprocess.Popen(command, cwd=harness.ROOT, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            answer = child.stdout.readline()
            spent = time.perf_counter() - start
        if child.returncode or not answer:
            raise RuntimeError(f"{' '.join(command)} gave no answer; its messages are above")
        return spent

    return measure


def recogniser_seconds(model: str, picture: Path) -> Callable[[], float]:
    """Seconds until the recogniser has answered its first request."""

    def measure() -> float:
        start = time.perf_counter()
        with Recogniser() as recogniser:
            recogniser.load(model)
            recogniser.answer_file(model, picture)
            return time.perf_counter() - start

    return measure


if __name__ == "__main__":
    main()
