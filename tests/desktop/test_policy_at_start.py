"""What the administrator's policy does to the program when it starts: a process of its own, since there is one look."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from patience import CHILD

from core import paths

LOOK = """
import sys
from PySide6.QtCore import QLocale
from desktop.application import make_application
from desktop.settings import Settings
from desktop.theme import em, tokens, contrast
app = make_application(Settings.load())
print(em(), contrast(tokens().muted, tokens().window) >= 7, QLocale().name())
"""


def look(policy: str, tmp_path: Path) -> list[str]:
    file = tmp_path / "policy.toml"
    file.write_text(policy)
    environment = {**os.environ, "SIGHTGLASS_POLICY": str(file), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", LOOK]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=60
    ).stdout.split()


@pytest.mark.usefixtures("home")
def test_projector_and_language(tmp_path: Path) -> None:
    usual, strong, _ = look("", tmp_path)
    larger, stronger, locale = look('projector = true\nlanguage = "de_AT"\n', tmp_path)
    assert float(larger) == pytest.approx(1.5 * float(usual), rel=0.1)
    assert (strong, stronger, locale) == ("False", "True", "de_AT")


def test_a_projector_that_the_user_chose(home: Path, tmp_path: Path) -> None:
    usual, _, _ = look("", tmp_path)
    home.mkdir(exist_ok=True)
    (home / "settings.json").write_text('{"projector": true}')
    larger, stronger, _ = look("", tmp_path)
    assert float(larger) == pytest.approx(1.5 * float(usual), rel=0.1)
    assert stronger == "True"


def window_program() -> list[str]:
    """What opens the window; the bundle does it with the same executable."""
    *words, last = paths.program()
    return [*words, "desktop"] if last == "core" else [*words, last]


def test_the_work_of_before_is_gone_when_the_window_opens(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text('reset_at_start = "everything"\nwork = "pupils/work"\n')
    work = tmp_path / "pupils" / "work"
    for name in ("projects", "models", "weights"):
        (work / name).mkdir(parents=True)
    (work / "settings.json").write_text('{"page": "draw"}')
    environment = {name: value for name, value in os.environ.items() if name != "SIGHTGLASS_HOME"}
    environment |= {"SIGHTGLASS_POLICY": str(tmp_path / "policy.toml"), "QT_QPA_PLATFORM": "offscreen"}
    program = subprocess.Popen(window_program(), env=environment, stderr=subprocess.PIPE, text=True)
    try:
        end = time.monotonic() + CHILD / 1000
        while {entry.name for entry in work.iterdir()} & {"projects", "models", "settings.json"}:
            assert time.monotonic() < end
            assert program.poll() is None, program.stderr and program.stderr.read()
            time.sleep(0.05)
    finally:
        program.terminate()
        program.communicate()
    assert (work / "weights").is_dir(), "what was fetched is nobody's work"
