"""A project of 20,000 pictures on the page Teach: how long it takes to open, to scroll, and how much memory it needs.

There is no other side. The memory is that of the window and its recogniser; the teacher, which has torch in it and ends
when nobody looks, is counted apart. Memory is read from /proc, so on Linux only.
"""

import os
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import harness
from benchmarks.memory import descendants, resident
from benchmarks.support.projects import large_project
from benchmarks.support.windows import opened, remember

PICTURES = 20_000
AT_MOST_SECONDS, AT_MOST_GAP_MS, AT_MOST_MB = 2, 50, 600


def main() -> None:
    """Measure and print."""
    options = harness.parser(__doc__, runs=3).parse_args()
    harness.begin("A project of 20,000 pictures", options)
    with tempfile.TemporaryDirectory(prefix="large-project-") as folder:
        os.environ["SIGHTGLASS_HOME"] = str(Path(folder) / "home")
        remember(page="teach", teach_way="own")
        project = large_project(Path(folder) / "large", PICTURES)
        found = [_looked_through(project) for _ in range(options.runs)]
    print(f"{PICTURES:,} pictures of 640 × 480, looked through {options.runs} times")
    harness.print_figure("opening", median(each["seconds"] for each in found), "s", at_most=AT_MOST_SECONDS)
    for phase, bound in (("opening", None), ("scrolling", AT_MOST_GAP_MS), ("choosing", None)):
        gaps = [gap for each in found for gap in each[phase]]
        harness.print_figure(f"{phase}, longest stall", max(gaps), "ms", at_most=bound)
        harness.print_figure(f"{phase}, p99", harness.percentile(gaps, 0.99), "ms")
    for part, most in (("window", AT_MOST_MB), ("teacher", None)):
        harness.print_figure(f"memory of the {part}", median(each[part] for each in found), "MB", at_most=most)


def _looked_through(project: Path) -> dict[str, Any]:
    with opened("large_project", "--folder", project) as window:
        found = dict(window.hear())
        memory = {"window": 0.0, "teacher": 0.0}
        if Path("/proc/self/smaps_rollup").exists():
            for process in descendants(int(found["window"])):
                command = Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0")
                memory["teacher" if b"teacher" in command else "window"] += resident(process)["Pss"]
        window.tell("seen")
    return found | memory


if __name__ == "__main__":
    main()
