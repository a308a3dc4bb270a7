"""How long the window's event loop is held up: the gaps between the turns of a timer set to 1 ms in the real window.

While starting (from the first turn of the loop, with the first painting, until the first digit is read) and while a
folder of 200 photos is opened and recognised. The other sides are the same window left alone, which shows the
machine's own gaps, and a window that imports torch and torchvision in a thread while it starts.
"""

from statistics import median
from typing import Any

from benchmarks import harness
from benchmarks.support.models import prepared
from benchmarks.support.pictures import save_photo
from benchmarks.support.windows import played, remember

PHOTO_MODEL = "mobilenet_v3_small"
AT_MOST_MS, P99_AT_MOST_MS = 33, 16


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=3)
    parser.add_argument("--photos", type=int, default=200, help="pictures in the folder (default: %(default)s)")
    options = parser.parse_args()
    harness.begin("Gaps between the turns of the window's event loop", options)
    with prepared([PHOTO_MODEL]) as models:
        remember(page="draw")
        ours, threaded = harness.alternated(
            lambda: played("starting"), lambda: played("starting", "--torch-thread"), options.runs
        )
        print_gaps("starting", ours, targets=True)
        print_gaps("idle", ours)
        print_gaps("starting", threaded, name="starting, torch in a thread")
        photos = models.folder / "photos"
        photos.mkdir()
        for number in range(options.photos):
            save_photo(photos / f"{number:04}.jpg", 500, 375, seed=number)
        remember(page="recognise", recognise_model=f"{PHOTO_MODEL}-sure")
        folder = [played("folder", "--folder", photos) for _ in range(options.runs + 1)][1:]
        print()
        print_gaps("opening", folder, name=f"opening {options.photos} photos", targets=True)
        print_gaps("recognising", folder, name=f"recognising {options.photos} photos", targets=True)
        print_gaps("idle", folder)
        harness.print_figure("photos in a second", median(run["count"] / run["seconds"] for run in folder), "")


def print_gaps(phase: str, runs: list[dict[str, Any]], *, name: str = "", targets: bool = False) -> None:
    """The longest gap and the 99th percentile of all gaps, over all runs."""
    gaps = [gap for run in runs for gap in run[phase]]
    name = name or phase
    harness.print_figure(f"{name}, longest", max(gaps), "ms", at_most=AT_MOST_MS if targets else None)
    harness.print_figure(
        f"{name}, p99", harness.percentile(gaps, 0.99), "ms", at_most=P99_AT_MOST_MS if targets else None
    )


if __name__ == "__main__":
    main()
