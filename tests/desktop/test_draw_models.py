"""The page Draw with networks of the user's own: chosen, remembered, noticed as soon as there are any."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from made_runs import config, make_pictures
from patience import CHILD
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from core import paths
from core.training.runs import RunFolder
from desktop.pages.draw import DrawPage
from desktop.settings import Settings
from desktop.widgets.draw_model import DrawModel
from desktop.workers.recogniser import RecogniserClient


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home with one finished run: a network that tells a line at the top from one at the bottom."""
    folder = tmp_path_factory.mktemp("taught")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIGHTGLASS_HOME", str(folder / "home"))
        run = RunFolder.create(config(make_pictures(folder / "bars"), epochs=2))
        done = subprocess.run(paths.program("resume", str(run.folder)), capture_output=True, text=True, timeout=100)
        assert done.returncode == 0, done.stderr
        yield run.folder


@pytest.fixture(scope="module")
def reader(taught: Path, qapp) -> Iterator[RecogniserClient]:
    client = RecogniserClient()
    client.start()
    yield client
    client.stop()


@pytest.fixture
def page(reader, settings, qtbot):
    page = DrawPage(reader, settings)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    qtbot.waitUntil(lambda: "bars" in models(page).names(), timeout=CHILD)
    yield page
    reader.cancel("draw")


def models(page) -> DrawModel:
    return page.findChild(DrawModel)


def draw_line(page) -> None:
    canvas = page.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(canvas, QPoint(300, 110))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 110))


def test_a_model_of_ones_own_reads_what_is_on_the_paper(page, qtbot, settings):
    draw_line(page)
    qtbot.waitUntil(lambda: page.bars.prediction() is not None, timeout=CHILD)
    assert len(page.bars.prediction()) == 10
    models(page).choose("bars")
    qtbot.waitUntil(lambda: page.bars.prediction() is not None and len(page.bars.prediction()) == 2, timeout=CHILD)
    assert {each.label for each in page.bars.prediction()} == {"high", "low"}
    assert page.findChild(QLabel, "answer-digit").text() == "", "a word is too long for large type"
    assert settings.draw_model == "bars"
    page.canvas.clear()
    assert not page.findChild(QPushButton, "show-sample").isVisible(), "there is no digit to show"
    assert page.canvas.hint == "Draw here"
    models(page).choose("digits")
    assert page.findChild(QPushButton, "show-sample").isVisible()


def test_it_is_chosen_with_the_keyboard(page, qtbot):
    box = page.findChild(QComboBox, "draw-model")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert models(page).name() == "bars"


def test_the_choice_is_remembered(page, qtbot, settings, reader):
    models(page).choose("bars")
    settings.save()
    again = DrawPage(reader, Settings.load(settings.path))
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: models(again).name() == "bars", timeout=CHILD)


def test_a_new_model_is_noticed_without_a_restart_and_one_that_is_gone_as_well(page, qtbot, taught):
    copied = taught.parent / "copied"
    shutil.copytree(taught, copied)
    card = copied / "model" / "card.json"
    card.write_text(card.read_text(encoding="utf-8").replace('"name": "bars"', '"name": "bars again"', 1), "utf-8")
    try:
        page.reload_models()
        qtbot.waitUntil(lambda: "bars again" in models(page).names(), timeout=CHILD)
        models(page).choose("bars again")
        assert models(page).name() == "bars again"
    finally:
        shutil.rmtree(copied)
    page.reload_models()
    qtbot.waitUntil(lambda: models(page).name() == "digits", timeout=CHILD)
    draw_line(page)
    qtbot.waitUntil(lambda: page.bars.prediction() is not None, timeout=CHILD)
    assert len(page.bars.prediction()) == 10


def test_with_one_model_there_is_nothing_to_choose(reader, settings, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("SIGHTGLASS_HOME", str(tmp_path))
    page = DrawPage(reader, settings)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: models(page).names() == ("digits",), timeout=CHILD)
    assert not page.findChild(QComboBox, "draw-model").isVisible()
