"""The command line as its users start it: a child process, its lines and its exit status."""

import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core import paths

ROOT = Path(__file__).parents[2]
SECONDS = 100
"""After which a child that has not ended is killed, and its test fails."""


def environment(**changes: str) -> dict[str, str]:
    """This process's environment without the real data and weights, so that every machine's is the same."""
    kept = {name: value for name, value in os.environ.items() if name not in ("SIGHTGLASS_DATA", "SIGHTGLASS_WEIGHTS")}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **changes}


def run(
    *arguments: str | os.PathLike[str], env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """`sightglass ARGUMENTS...` to its end."""
    return subprocess.run(
        paths.program(*map(os.fspath, arguments)),
        env=env or environment(),
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        timeout=SECONDS,
    )


def start(*arguments: str | os.PathLike[str], env: Mapping[str, str] | None = None) -> "subprocess.Popen[str]":
    """`sightglass ARGUMENTS...`, to be listened to while it runs."""
    return subprocess.Popen(
        paths.program(*map(os.fspath, arguments)),
        env=env or environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def records(output: str) -> list[dict[str, Any]]:
    """The objects of JSON lines; anything else in `output` is an error."""
    found = [json.loads(line) for line in output.splitlines()]
    assert all(isinstance(record, dict) for record in found)
    return found
