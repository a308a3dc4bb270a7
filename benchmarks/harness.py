"""What every benchmark shares: two sides measured in turns, medians, and lines of figure, ratio and target.

Nothing here passes or fails: a benchmark prints what it measured, on which machine, and beside it what is claimed.
"""

import argparse
import importlib.metadata
import os
import platform
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import TypeVar

Ours = TypeVar("Ours")
Theirs = TypeVar("Theirs")

ROOT = Path(__file__).parents[1]
"""Where children are started, so that they find `core` and `benchmarks`."""

_BUSY = 0.5
"""Load for each processor above which other work makes the figures worthless."""
_NAME_WIDTH, _SIDE_WIDTH = 38, 28


def parser(purpose: str, *, runs: int) -> argparse.ArgumentParser:
    """A command line with what all benchmarks take; `runs` is how often, by default, each side has its turn."""
    parser = argparse.ArgumentParser(description=purpose.partition("\n")[0])
    parser.add_argument("--runs", type=_positive, default=runs, help="turns of each side (default: %(default)s)")
    parser.add_argument(
        "--threads",
        type=_positive,
        default=len(_processors()),
        help="processors, and threads, that each side may use (default: all, here %(default)s)",
    )
    return parser


def begin(title: str, options: argparse.Namespace) -> None:
    """Hold this process and the children to come to `options.threads` processors, and print what is measured where."""
    threads = min(options.threads, len(_processors()))
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, _processors()[:threads])  # what OpenVINO goes by
    os.environ["OMP_NUM_THREADS"] = str(threads)  # what torch goes by
    versions = [f"{name} {importlib.metadata.version(name)}" for name in ("torch", "openvino", "PySide6", "pillow")]
    print(title)
    print(
        f"{_processor_name()}, {len(_processors())} processors, {platform.system()} {platform.release()},"
        f" Python {platform.python_version()}, {', '.join(versions)}"
    )
    print(f"{threads} threads for each side; {options.runs} turns each, alternated; {_load()}")
    print()


def alternated(ours: Callable[[], Ours], theirs: Callable[[], Theirs], runs: int) -> tuple[list[Ours], list[Theirs]]:
    """`runs` results of each side, measured in turns, so that both meet a busy machine alike.

    One more turn before them, which fills caches, is thrown away.
    """
    turns = [(ours(), theirs()) for _ in range(runs + 1)]
    return [turn[0] for turn in turns[1:]], [turn[1] for turn in turns[1:]]


def timed(work: Callable[[], object], times: int = 1) -> float:
    """Milliseconds of `work`: the median of `times`."""
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        spent.append(1e3 * (time.perf_counter() - start))
    return median(spent)


def print_sides(ours: str, theirs: str) -> None:
    """The head of a table of `print_ratio` lines: the names of the two sides."""
    print(f"{'':{_NAME_WIDTH}}{ours:<{_SIDE_WIDTH}}{theirs:<{_SIDE_WIDTH}}ratio")


def print_ratio(
    what: str, ours: Sequence[float], theirs: Sequence[float], unit: str, *, at_least: float | None = None
) -> None:
    """Medians with the least and the greatest value, and how many times theirs ours is."""
    target = "" if at_least is None else f"   target: at least {at_least:g}×"
    ratio = median(theirs) / median(ours)
    print(
        f"{what:<{_NAME_WIDTH}}{_spread(ours, unit):<{_SIDE_WIDTH}}{_spread(theirs, unit):<{_SIDE_WIDTH}}"
        f"{ratio:.1f}×{target}",
        flush=True,
    )


def print_figure(what: str, value: float, unit: str, *, at_most: float | None = None) -> None:
    """One number beside the bound that is claimed for it."""
    target = "" if at_most is None else f"   target: at most {at_most:g} {unit}"
    print(f"{what:<{_NAME_WIDTH}}{_rounded(value)} {unit}{target}", flush=True)


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of `values` that at least `share` (0 to 1) of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _processors() -> list[int]:
    if hasattr(os, "sched_getaffinity"):
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))


def _processor_name() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def _load() -> str:
    """How busy the machine is with other things, where the system tells."""
    if not hasattr(os, "getloadavg"):
        return "load unknown"
    load = os.getloadavg()[0]
    warning = " (busy: read nothing into these figures)" if load > _BUSY * len(_processors()) else ""
    return f"load average {load:.1f}{warning}"


def _spread(values: Sequence[float], unit: str) -> str:
    return f"{_rounded(median(values))} {unit} ({_rounded(min(values))}–{_rounded(max(values))})"


def _rounded(value: float) -> str:
    """Three figures, as far as they are behind the point."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
