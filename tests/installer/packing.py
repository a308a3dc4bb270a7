"""What the tests of packages share."""

import shutil
import subprocess
from pathlib import Path

import pytest

NOBODY = 65534


def tool(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(name) is None, reason=f"needs {name}")


def run(*command: str | Path, **more: object) -> str:
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True, **more).stdout  # type: ignore[call-overload]
