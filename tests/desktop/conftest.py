"""Real widgets and a real recogniser, with or without a screen."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from core.types import Image
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


@pytest.fixture
def all_answered(client: RecogniserClient, qtbot: QtBot) -> Callable[[], None]:
    """Waits until everything the recogniser was asked so far is answered: answers come in the order of the requests."""

    def wait() -> None:
        image = Image(np.zeros((28, 28, 3), np.uint8))
        with qtbot.waitSignal(client.predicted, timeout=30_000, check_params_cb=lambda channel, _: channel == "last"):
            client.recognise_image("last", "digits", image, 1)

    return wait
