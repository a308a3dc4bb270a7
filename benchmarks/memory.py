"""Resident memory of the window and its recogniser together, after a digit was drawn and read on the page Draw.

The other side is the same window with torch and torchvision imported in it: its process alone, without any model.
PSS counts memory that processes share once; RSS counts it in each of them. Every process that the window started is
included. Read from /proc, so on Linux only.
"""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from benchmarks import harness
from benchmarks.support.models import prepared
from benchmarks.support.windows import opened, remember

AT_MOST_MB = 450
KINDS = ("Pss", "Rss")
PHOTO_MODEL = "resnet18"
"""It is unsure of the photo, so that its graph is loaded twice where the processor has a reduced precision."""


def main() -> None:
    """Measure and print."""
    options = harness.parser(__doc__, runs=3).parse_args()
    if not Path("/proc/self/smaps_rollup").exists():
        sys.exit("This benchmark reads /proc/PID/smaps_rollup, which only Linux has.")
    harness.begin("Resident memory of window and recogniser together", options)
    with prepared([PHOTO_MODEL]) as models:
        remember(page="draw")
        ours, theirs = harness.alternated(
            window_memory("drawn", family=True), window_memory("drawn", "--torch-first", family=False), options.runs
        )
        harness.print_sides("window and recogniser", "window with torch, alone")
        for kind in KINDS:
            harness.print_ratio(
                f"Draw, {kind.upper()}", [each[kind] for each in ours], [each[kind] for each in theirs], "MB"
            )
        for kind in KINDS:
            used = median(each[kind] for each in ours)
            harness.print_figure(f"Draw, {kind.upper()}", used, "MB", at_most=AT_MOST_MB)
        remember(page="recognise", recognise_model=f"{PHOTO_MODEL}-unsure")
        looked = window_memory("looked", "--folder", models.photo, family=True)
        looked()  # prepares the network
        found = looked()
        for kind in KINDS:
            harness.print_figure(f"Recognise, {PHOTO_MODEL}, {kind.upper()}", found[kind], "MB", at_most=AT_MOST_MB)


def window_memory(scene: str, *options: object, family: bool) -> Callable[[], dict[str, float]]:
    """MB of a window at the end of a scene, with every process that it started or (not `family`) without."""

    def measure() -> dict[str, float]:
        with opened(scene, *options) as window:
            process = int(window.hear()["window"])
            found = [resident(each) for each in (descendants(process) if family else [process])]
            window.tell("seen")
        return {kind: sum(each[kind] for each in found) for kind in KINDS}

    return measure


def descendants(process: int) -> Iterator[int]:
    """A process and all that it, or they, started."""
    yield process
    for thread in Path(f"/proc/{process}/task").iterdir():
        for child in (thread / "children").read_text(encoding="ascii").split():
            yield from descendants(int(child))


def resident(process: int) -> dict[str, float]:
    """MB of a process by kind ("Pss", "Rss", ...)."""
    text = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    return {
        kind: int(kilobytes) * 1024 / 1e6 for kind, kilobytes in re.findall(r"^(\w+): +(\d+) kB$", text, re.MULTILINE)
    }


if __name__ == "__main__":
    main()
