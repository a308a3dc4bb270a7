"""What the administrator's policy does to the program when it starts: a process of its own, since there is one look."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

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
