"""The classes of models that come with the program: shown in the window's language, English wherever they are kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from made_pictures import make_picture
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from recognise_parts import shown_page

from core.paths import resources
from desktop.bundled import class_words
from desktop.settings import Settings
from desktop.widgets.model_panel import described
from desktop.workers.recogniser import RecogniserClient

ENGLISH = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load("sightglass_de", str(resources() / "translations"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_somebodys_own_classes_are_called_what_they_are() -> None:
    assert class_words(ENGLISH)["dog"] == "Hund"
    assert class_words(("cat", "dog")) == {"cat": "cat", "dog": "dog"}
    assert class_words(("tiger, big", "dog")) == {"tiger, big": "tiger, big", "dog": "dog"}
    assert class_words(()) == {}


def test_in_english_nothing_changes() -> None:
    assert class_words(ENGLISH) == {name: name for name in ENGLISH}


@pytest.mark.usefixtures("german", "home")
def test_answers_are_shown_translated_and_kept_in_english(
    client: RecogniserClient, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    words = class_words(ENGLISH)
    settings.recognise_model = "cifar10"
    with shown_page(client, settings, qtbot) as on:
        on.open(make_picture(tmp_path / "a.png"))
        best = on.wait_answer()[0].label
        assert best in ENGLISH
        assert words[best] in on.bars.accessibleDescription()
        assert on.page.findChild(QLabel, "answer").text() in (words[best], "Nicht sicher")
        assert on.labels() == [on.page.findChild(QLabel, "answer").text()]
        (result,) = on.page.results()
        assert result.prediction.candidates[0].label == best
        assert "Hirsch" in described(on.picker.entry())
