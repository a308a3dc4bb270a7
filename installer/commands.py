"""The commands `run`, `test` and `setup`: what each needs set up, and the program that it then becomes."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installer.environment import Environment
from installer.steps import SetupError, say

ROOT = Path(__file__).parents[1]

USAGE = """\
usage: python3 installer/dev.py [--cpu | --gpu] COMMAND [ARGS...]

  run                  open the window
  run SUBCOMMAND ...   run a subcommand instead, for example: run predict --model digits PATH
  test [ARGS...]       run the tests, two at a time; ARGS go to pytest, paths in them are seen from the project's folder
  setup                only set up

Each of them first sets up what is needed in .venv, the first time and whenever pyproject.toml has changed.
--cpu and --gpu (before the command or right after it) choose the build of PyTorch; without them it stays as it is,
and the first time it is the one that the package index PyPI has: on Linux for NVIDIA GPUs and CPUs, on Windows for
CPUs. On macOS one build serves both.
"""

COMMANDS = ("run", "test", "setup")
BUILDS = {"--cpu": "cpu", "--gpu": "gpu"}


class UsageError(Exception):
    """The command line makes no sense; the message says why."""


@dataclass(frozen=True)
class Call:
    """A command line, taken apart: `arguments` are for the program that the command starts, as they were given."""

    command: str
    build: str | None
    arguments: tuple[str, ...]


def parse(words: Sequence[str]) -> Call:
    """Take a command line apart. A `--` after the command ends what is ours. Raises UsageError."""
    command: str | None = None
    chosen: set[str] = set()
    ours = 0
    for word in words:
        if word in BUILDS:
            chosen.add(BUILDS[word])
        elif command is None and word in COMMANDS:
            command = word
        else:
            break
        ours += 1
    rest = tuple(words[ours:])
    if command is None:
        raise UsageError(f"{rest[0]} is no command" if rest else "a command is missing")
    if len(chosen) > 1:
        raise UsageError("--cpu and --gpu exclude each other")
    if rest[:1] == ("--",):
        rest = rest[1:]
    if command == "setup" and rest:
        raise UsageError("setup takes no arguments")
    return Call(command, next(iter(chosen), None), rest)


def main(words: Sequence[str]) -> int:
    """Set up, then become the program that the command names.

    Returns the exit status where there is still someone to return to: 1 for a failed set-up, 2 for a wrong call.
    """
    if words[:1] in (["-h"], ["--help"]):
        print(USAGE, end="")
        return 0
    try:
        call = parse(words)
    except UsageError as error:
        say(f"{USAGE}\n{error}")
        return 2
    environment = Environment(ROOT)
    try:
        environment.ensure(_purposes(call), None if sys.platform == "darwin" else call.build)
    except SetupError as error:
        say(str(error))
        return 1
    except OSError as error:
        say(f"Setting up failed at {error.filename or ROOT}: {error.strerror or error}.")
        return 1
    return _START[call.command](environment.python, call.arguments)


def _purposes(call: Call) -> frozenset[str]:
    """What has to be set up beyond the project itself; a subcommand shows no window."""
    if call.command == "test":
        return frozenset({"window", "tests"})
    return frozenset() if call.arguments else frozenset({"window"})


def _run(python: Path, arguments: Sequence[str]) -> int:
    # -P: a folder called "desktop" where the user happens to be must not be taken for ours.
    return _become([str(python), "-P", "-m", "desktop", *arguments])


def _test(python: Path, arguments: Sequence[str]) -> int:
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    # Two at a time, and what ARGS say counts more: `-n 0` is one after the other, as a debugger needs it.
    # A worker that dies is a failure; what it had left to do is not handed on.
    options = ("-n", "2", "--dist", "loadfile", "--max-worker-restart", "0")
    return _become([str(python), "-m", "pytest", *options, *arguments])


def _setup(_python: Path, _arguments: Sequence[str]) -> int:
    say("Sightglass is set up. To open it: python3 installer/dev.py run")
    return 0


_START = {"run": _run, "test": _test, "setup": _setup}


def _become(command: list[str]) -> int:
    """Let this process be `command`, with its signals and its exit status; Windows has no exec worth the name."""
    if os.name == "nt":
        return subprocess.call(command)
    os.execv(command[0], command)
