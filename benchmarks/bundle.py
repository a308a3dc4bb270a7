"""The bundle of `installer/build.py` against the same program from source: what it takes, and how soon it is there.

Both sides are started with nothing of ours in their environment but a home folder that is new at every turn. The window
needs Xvfb and xdotool, with which its appearance on a screen is seen from outside; without them that line is left out.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from benchmarks import harness
from installer.bundle.sizes import LIMIT, report, sizes_of

AT_MOST = 1.2
"""How many times as long as from source the bundle may take to its window."""
PACKED_LIMIT = 300_000_000
PATIENCE_S = 60.0

BUNDLE = harness.ROOT / "build" / "bundle" / "sightglass"
SAMPLE = harness.ROOT / "resources" / "samples" / "seven.jpg"


def main() -> None:
    """Measure and print."""
    options = harness.parser(__doc__, runs=5).parse_args()
    if not (BUNDLE / "sightglass").is_file():
        sys.exit("There is no bundle in build/bundle; make it first: python3 installer/build.py")
    harness.begin("The bundle against the program from source", options)
    _print_sizes()
    frozen, source = [str(BUNDLE / "sightglass")], [sys.executable, "-P", "-m", "desktop"]
    harness.print_sides("the bundle", "from source")
    with _screen() as screen:
        for what, measure in _measures(screen).items():
            ours, theirs = harness.alternated(partial(measure, frozen), partial(measure, source), options.runs)
            harness.print_ratio(what, ours, theirs, "s", at_least=1 / AT_MOST)


def _print_sizes() -> None:
    print(report(BUNDLE))
    harness.print_figure("on disk", sum(sizes_of(BUNDLE).values()) / 1e6, "MB", at_most=LIMIT / 1e6)
    for file in sorted((harness.ROOT / "dist").glob("sightglass*")):
        harness.print_figure(file.name, file.stat().st_size / 1e6, "MB", at_most=PACKED_LIMIT / 1e6)
    print()


def _measures(screen: str | None) -> dict[str, Callable[[list[str]], float]]:
    """What is measured: seconds of a program, given as the command that starts it."""
    measures: dict[str, Callable[[list[str]], float]] = {
        "command line, list of models": lambda program: _seconds_to_end([*program, "models", "list", "--json"]),
        "command line, first answer": lambda program: _seconds_to_end(
            [*program, "predict", "--model", "digits", "--json", str(SAMPLE)]
        ),
    }
    if screen is not None:
        measures["process start to window"] = lambda program: _seconds_to_window(program, screen)
    return measures


def _seconds_to_end(command: list[str]) -> float:
    with tempfile.TemporaryDirectory() as home:
        start = time.perf_counter()
        subprocess.run(command, env=_environment(home), cwd=harness.ROOT, stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start


def _seconds_to_window(command: list[str], screen: str) -> float:
    """Until a window of that name is on the screen."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**_environment(home), "DISPLAY": screen}
        start = time.perf_counter()
        program = subprocess.Popen(command, env=environment, cwd=harness.ROOT, stderr=subprocess.DEVNULL)
        look = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Sightglass$"]
        try:
            subprocess.run(look, env=environment, stdout=subprocess.DEVNULL, timeout=PATIENCE_S, check=True)
            return time.perf_counter() - start
        finally:
            program.terminate()
            program.wait()


def _environment(home: str) -> dict[str, str]:
    kept = ("PATH", "LANG", "OMP_NUM_THREADS")
    return {name: os.environ[name] for name in kept if name in os.environ} | {
        "HOME": home,
        "SIGHTGLASS_HOME": f"{home}/sightglass",
        "QT_QPA_PLATFORM": "xcb",
    }


@contextmanager
def _screen() -> Iterator[str | None]:
    """The name of a screen that nobody sees; None where there cannot be one."""
    if not all(map(shutil.which, ("Xvfb", "xdotool"))):
        print("(without Xvfb and xdotool the window's start is not measured)")
        yield None
        return
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with Path(f"/dev/fd/{reader}").open(encoding="ascii") as said:
        number = said.readline().strip()
    os.close(reader)
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
