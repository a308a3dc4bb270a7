"""How long the window's event loop is held up while a run trains with all processors: the gaps of a 1 ms timer.

The page of the runs shows the growing curves meanwhile, and a digit is drawn and read on the page beside it. The other
side is the same window before the run began.
"""

from benchmarks import harness
from benchmarks.support.models import prepared
from benchmarks.support.pictures import save_small_pictures
from benchmarks.support.windows import played, remember

AT_MOST_MS, AT_LEAST_P99 = 33, 1 / 1.5


def main() -> None:
    """Measure and print."""
    options = harness.parser(__doc__, runs=3).parse_args()
    harness.begin("Gaps between the turns of the window's event loop while a run trains", options)
    with prepared() as models:
        remember(page="draw")
        pictures = save_small_pictures(models.folder / "pictures")
        runs = [played("training", "--folder", pictures, "--seconds", 5) for _ in range(options.runs)]
    idle, training, curves = ([harness.percentile(run[phase], 0.99) for run in runs] for phase in PHASES)
    harness.print_sides("while training", "before")
    harness.print_ratio("p99, drawing page shown", training, idle, "ms", at_least=AT_LEAST_P99)
    harness.print_ratio("p99, curves shown", curves, idle, "ms", at_least=AT_LEAST_P99)
    for phase in PHASES:
        harness.print_figure(f"{phase}, longest", max(max(run[phase]) for run in runs), "ms", at_most=AT_MOST_MS)
    harness.print_figure("a digit read while training", max(run["answer"] for run in runs), "ms")


PHASES = ("idle", "training", "curves")


if __name__ == "__main__":
    main()
