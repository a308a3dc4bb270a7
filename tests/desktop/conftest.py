"""Real widgets and a real recogniser, with or without a screen."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from patience import CHILD
from pytestqt.qtbot import QtBot

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from core.types import Image
from desktop.settings import Settings
from desktop.theme import apply_theme
from desktop.workers.recogniser import RecogniserClient

if TYPE_CHECKING:
    from desktop.pages.teach import TeachPage


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
        with qtbot.waitSignal(client.predicted, timeout=CHILD, check_params_cb=lambda channel, _: channel == "last"):
            client.recognise_image("last", "digits", image, 1)

    return wait


@pytest.fixture
def teach_page(home: Path, client: RecogniserClient, settings: Settings, qtbot: QtBot) -> "Iterator[TeachPage]":
    """The page Teach, with nothing in its home."""
    from project_parts import shown_page

    page = shown_page(client, settings, qtbot)
    yield page
    page.close()


@pytest.fixture
def discs(teach_page: "TeachPage", qtbot: QtBot, tmp_path: Path) -> Path:
    """A project, open on the page: ten red pictures and four blue ones, each in two takes, and no green one."""
    from project_parts import made_project, opened

    return opened(teach_page, qtbot, made_project(tmp_path / "discs", red=5, blue=2, green=0))
