"""Choosing a data set on the page Teach: what cannot be used, what was used before, and what must be fetched."""

import json

from dataset_pages import look_into, start_button
from made_data import make_folder
from patience import CHILD
from PySide6.QtWidgets import QComboBox, QProgressBar, QPushButton

from desktop.recent import recent_datasets
from desktop.settings import Settings
from desktop.widgets.dataset_shelf import DatasetShelf
from desktop.widgets.dataset_summary import DatasetSummary


def test_data_that_cannot_be_used_is_named_before_training(data_page, qtbot, tmp_path):
    (tmp_path / "empty").mkdir()
    make_folder(tmp_path / "one class", cats=3)
    (tmp_path / "no zip.zip").write_bytes(b"no zip")
    summary = data_page.findChild(DatasetSummary)
    for name in ("empty", "one class", "one class/cats", "missing", "no zip.zip"):
        path = tmp_path / name
        data_page.choose(str(path))
        qtbot.waitUntil(lambda path=path: any(path.name in each for each in summary.sentences()[:1]), timeout=CHILD)
        assert summary.sentences()[0].endswith(".")
        assert not start_button(data_page).isEnabled()


def test_what_was_used_is_offered_again(data_page, qtbot, pets, settings):
    look_into(data_page, qtbot, pets)
    assert recent_datasets(settings) == (str(pets),)
    settings.save()
    assert recent_datasets(Settings.load(settings.path)) == (str(pets),)
    data_page.findChild(QPushButton, "dataset-all").click()
    assert data_page.findChild(DatasetShelf).isVisible()

    def first() -> str:
        return data_page.findChildren(QPushButton, "dataset-card")[0].accessibleName()

    qtbot.waitUntil(lambda: first().startswith("pets"), timeout=CHILD)  # the shelf is filled in the background
    picker = data_page.findChild(QComboBox, "dataset-list")
    assert picker.itemData(0) == str(pets)


def test_what_cannot_be_opened_any_more_is_forgotten(data_page, qtbot, tmp_path, settings):
    settings.teach_recent = json.dumps([str(tmp_path / "gone"), 7])
    data_page.choose(str(tmp_path / "gone"))
    qtbot.waitUntil(lambda: bool(data_page.findChild(DatasetSummary).sentences()), timeout=CHILD)
    assert recent_datasets(settings) == ()


def test_fetching_what_is_not_here_shows_progress_and_can_be_cancelled(data_page, qtbot, monkeypatch):
    monkeypatch.setenv("SIGHTGLASS_MIRROR", "http://127.0.0.1:9")
    with qtbot.waitSignal(data_page.notice, timeout=CHILD) as noticed:
        data_page.findChild(QPushButton, "try-sample").click()
        assert data_page.findChild(QProgressBar, "fetch-progress").isVisible()
    assert "could not be fetched" in noticed.args[0]
    assert not data_page.findChild(QProgressBar, "fetch-progress").isVisible()
    data_page.findChild(QPushButton, "try-sample").click()
    data_page.findChild(QPushButton, "cancel-fetch").click()
    assert not data_page.findChild(QProgressBar, "fetch-progress").isVisible()


def test_what_arrives_does_not_take_the_place_of_what_was_chosen_meanwhile(data_page, qtbot, pets):
    data_page.findChild(DatasetShelf).fetch_wanted.emit("mnist")
    look_into(data_page, qtbot, pets)
    data_page._datasets.fetched.emit("mnist")
    assert data_page.findChild(QComboBox, "dataset-list").currentData() == str(pets)
    assert start_button(data_page).isEnabled()
