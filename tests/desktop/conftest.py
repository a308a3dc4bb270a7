"""Real widgets and a real recogniser, with or without a screen."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.theme import apply_theme
from desktop.workers.recogniser import RecogniserClient


@pytest.fixture(scope="session", autouse=True)
def _look(qapp: QApplication) -> None:
    apply_theme(qapp, "light")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Defaults, to be saved in the test's own folder."""
    return Settings(tmp_path / "settings.json")


@pytest.fixture(scope="module")
def client(qapp: QApplication) -> Iterator[RecogniserClient]:
    """One recogniser for the tests of a file, which leave it running."""
    client = RecogniserClient()
    client.start()
    yield client
    client.stop()
    assert client.process_id() == 0
