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
    from PySide6.QtWidgets import QWidget

    from desktop.pages.teach import TeachPage
    from desktop.run_record import RunRecord
    from desktop.widgets.dataset_training import DatasetTraining
    from desktop.widgets.metric_plot import MetricPlot


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
def four_epochs(tmp_path: Path) -> "RunRecord":
    """A run of four epochs, all done."""
    from made_runs import events
    from plot_parts import record_of

    return record_of(tmp_path / "run", *events(4))


@pytest.fixture
def plot_page(qtbot: QtBot) -> "QWidget":
    """A plot with its tools and nothing to show: `plot` and `tools`."""
    from plot_parts import shown_plot

    return shown_plot(qtbot)


@pytest.fixture
def plot(plot_page: "QWidget", four_epochs: "RunRecord") -> "MetricPlot":
    """The plot of `plot_page`, with one run."""
    plot: MetricPlot = plot_page.plot  # type: ignore[attr-defined]
    plot.set_records([four_epochs])
    plot.setFocus()
    return plot


@pytest.fixture
def data_page(
    home: Path, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> "Iterator[DatasetTraining]":
    """The way of Teach that begins with a data set, on a computer that has only what comes with the program."""
    from dataset_pages import shown_page

    monkeypatch.delenv("SIGHTGLASS_DATA", raising=False)
    page = shown_page(settings, qtbot)
    yield page
    page._datasets.cancel()


@pytest.fixture
def pets(tmp_path: Path) -> Path:
    """A folder with twelve cats and three dogs."""
    from made_data import make_folder

    return make_folder(tmp_path / "pets", cats=12, dogs=3)


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
