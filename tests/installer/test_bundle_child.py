"""The training child of the bundle survives what the one from source survives."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from bundle_program import PROGRAM

ROOT = Path(__file__).parents[2]


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.skipif(not PROGRAM.is_file(), reason="needs the bundle: python3 installer/build.py --format none")
def test_a_run_of_the_bundle_survives_kills_and_a_full_disk() -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    command = [sys.executable, "-m", "pytest", "-p", "bundle_program", "-n0", "tests/core/test_run_survives.py"]
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    print(answer.stdout)
    assert answer.returncode == 0, answer.stdout
