"""Choosing a data set on the page Teach: what cannot be used, what was used before, and what must be fetched."""

import json

import pytest
from dataset_pages import look_into, shown_page, start_button
from made_data import make_folder
from patience import CHILD
from PySide6.QtWidgets import QComboBox, QProgressBar, QPushButton

from desktop.recent import recent_datasets
from desktop.settings import Settings
from desktop.widgets.dataset_shelf import DatasetShelf
from desktop.widgets.dataset_summary import DatasetSummary


@pytest.fixture
def page(home, settings, qtbot, monkeypatch):
    monkeypatch.delenv("SIGHTGLASS_DATA", raising=False)
    page = shown_page(settings, qtbot)
    yield page
    page._datasets.cancel()


@pytest.fixture
def pets(tmp_path):
    return make_folder(tmp_path / "pets", cats=12, dogs=3)


def test_data_that_cannot_be_used_is_named_before_training(page, qtbot, tmp_path):
    (tmp_path / "empty").mkdir()
    make_folder(tmp_path / "one class", cats=3)
    (tmp_path / "no zip.zip").write_bytes(b"no zip")
    summary = page.findChild(DatasetSummary)
    for name in ("empty", "one class", "one class/cats", "missing", "no zip.zip"):
        path = tmp_path / name
        page.choose(str(path))
        qtbot.waitUntil(lambda path=path: any(path.name in each for each in summary.sentences()[:1]), timeout=CHILD)
        assert summary.sentences()[0].endswith(".")
        assert not start_button(page).isEnabled()


def test_what_was_used_is_offered_again(page, qtbot, pets, settings):
    look_into(page, qtbot, pets)
    assert recent_datasets(settings) == (str(pets),)
    settings.save()
    assert recent_datasets(Settings.load(settings.path)) == (str(pets),)
    page.findChild(QPushButton, "dataset-all").click()
    assert page.findChild(DatasetShelf).isVisible()

    def first() -> str:
        return page.findChildren(QPushButton, "dataset-card")[0].accessibleName()

    qtbot.waitUntil(lambda: first().startswith("pets"), timeout=CHILD)  # the shelf is filled in the background
    picker = page.findChild(QComboBox, "dataset-list")
    assert picker.itemData(0) == str(pets)


def test_what_cannot_be_opened_any_more_is_forgotten(page, qtbot, tmp_path, settings):
    settings.teach_recent = json.dumps([str(tmp_path / "gone"), 7])
    page.choose(str(tmp_path / "gone"))
    qtbot.waitUntil(lambda: bool(page.findChild(DatasetSummary).sentences()), timeout=CHILD)
    assert recent_datasets(settings) == ()


def test_fetching_what_is_not_here_shows_progress_and_can_be_cancelled(page, qtbot, monkeypatch):
    monkeypatch.setenv("SIGHTGLASS_MIRROR", "http://127.0.0.1:9")
    with qtbot.waitSignal(page.notice, timeout=CHILD) as noticed:
        page.findChild(QPushButton, "try-sample").click()
        assert page.findChild(QProgressBar, "fetch-progress").isVisible()
    assert "could not be fetched" in noticed.args[0]
    assert not page.findChild(QProgressBar, "fetch-progress").isVisible()
    page.findChild(QPushButton, "try-sample").click()
    page.findChild(QPushButton, "cancel-fetch").click()
    assert not page.findChild(QProgressBar, "fetch-progress").isVisible()
