"""A movement of the pen on the page Draw to new bars, in the real window with the real recogniser process.

The mouse draws the ten digits at an even pace. The other side is the same window whose drawing is answered by the
tutorials' network in the window's own thread, by eager torch.
"""

from statistics import median

from benchmarks import harness
from benchmarks.support.models import prepared
from benchmarks.support.windows import played, remember

AT_MOST_MS = 16


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=3)
    parser.add_argument("--rate", type=float, default=100.0, help="movements in a second (default: %(default)g)")
    options = parser.parse_args()
    harness.begin("Movement of the pen to new bars", options)
    with prepared() as models:
        remember(page="draw")
        pen = ("pen", "--rate", options.rate)
        ours, theirs = harness.alternated(
            lambda: played(*pen), lambda: played(*pen, "--torch-digits", models.digit_weights), options.runs
        )
    harness.print_sides("recogniser process", "torch in the window")
    for until in ("updated", "painted"):
        for name, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99)):
            mine, other = ([harness.percentile(run[until], share) for run in side] for side in (ours, theirs))
            harness.print_ratio(f"bars {until}, {name}", mine, other, "ms")
            if name == "p95":
                harness.print_figure(f"bars {until}, {name}", median(mine), "ms", at_most=AT_MOST_MS)
    print(f"({len(ours[0]['updated'])} movements in each run; of each percentile the median of the runs)")


if __name__ == "__main__":
    main()
