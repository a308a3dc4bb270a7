"""The window in each of its languages: every page is translated, and the longer words have room."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pytest
from patience import CHILD
from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.datasets.known import PHOTOS, SMALL
from core.language import VARIABLE
from core.paths import resources
from desktop.bundled import class_words
from desktop.language import LANGUAGES
from desktop.main_window import PAGES, MainWindow
from desktop.settings import Settings
from desktop.theme import PROJECTOR_SCALE
from desktop.widgets.language_button import LanguageButton
from desktop.widgets.notice_bar import NoticeBar
from desktop.workers.recogniser import RecogniserClient

FOLDER = resources() / "translations"
OTHERS = [code for code in LANGUAGES if code != "en"]
SMALLEST = (1024, 600)
"""the screen of an old netbook"""


@pytest.fixture(params=OTHERS)
def language(request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The application speaks this language, and its children as well."""
    before, translator = QLocale(), QTranslator()
    assert translator.load(f"sightglass_{request.param}", str(FOLDER))
    monkeypatch.setenv(VARIABLE, request.param)
    QLocale.setDefault(QLocale(request.param))
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def window(
    language: str,
    client: RecogniserClient,
    home: object,
    settings: Settings,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """On a machine without weights, where most is said."""
    monkeypatch.delenv("SIGHTGLASS_WEIGHTS", raising=False)
    window = MainWindow(client, settings)
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.show()
    return window


def english_of(language: str) -> set[str]:
    """All sentences that are said in other words in this language."""
    said = set()
    for message in ElementTree.parse(FOLDER / f"sightglass_{language}.ts").iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation")
        if translation and translation.strip() and translation != source:
            said.add(source)
    return said


def words_of(widget: QWidget) -> Iterator[str]:
    """What a widget says, by sight and by voice."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()


def is_cut_off(button: QWidget) -> bool:
    return isinstance(button, QAbstractButton) and button.isVisible() and button.width() < button.sizeHint().width()


@pytest.mark.parametrize("name", ["welcome", *(entry.name for entry in PAGES)])
def test_every_page_is_translated_and_has_room(window: MainWindow, language: str, name: str, qtbot: QtBot) -> None:
    if name == "welcome":
        window.show_welcome()
    else:
        window.show_page(name)
    if name == "recognise":
        qtbot.waitUntil(window.findChild(QPushButton, "fetch-suggested").isVisible, timeout=CHILD)
    QTest.qWait(100)  # laid out
    assert window.minimumSizeHint().width() <= SMALLEST[0]
    shown = [each for each in window.findChildren(QWidget) if each.isVisible()]
    left = {text for each in shown for text in words_of(each)} & english_of(language)
    assert not left, f"still in English on the page {name}: {left}"
    cut_off = [(each.objectName(), each.text()) for each in shown if is_cut_off(each)]
    assert not cut_off, f"too narrow for their words on the page {name}: {cut_off}"


def test_the_navigation_says_where_one_is(window: MainWindow, language: str) -> None:
    for entry in PAGES:
        button = window.findChild(QToolButton, f"show-{entry.name}")
        assert button.text() == window.tr(entry.title)
        assert button.text() != entry.title


def test_a_language_that_was_chosen_is_kept_and_spoken_of_in_itself(window: MainWindow, language: str) -> None:
    button = window.findChild(LanguageButton)
    assert button.text() == LANGUAGES[language]
    menu = button.make_menu()
    assert [action.text() for action in menu.actions()][1:] == list(LANGUAGES.values())
    chosen = next(action for action in menu.actions() if action.objectName() == "language-en")
    chosen.trigger()
    assert window.settings.language == "en"
    assert window.findChild(NoticeBar).sentence() == "Sightglass speaks English when it starts the next time."
    menu.close()


def test_it_can_be_chosen_by_keyboard(window: MainWindow, language: str, qtbot: QtBot) -> None:
    button = window.findChild(LanguageButton)
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(button, Qt.Key.Key_Space)
    menu = qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None) or QApplication.activePopupWidget()
    assert menu.objectName() == "languages"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.settings.language == ""


@pytest.fixture
def larger_text(qapp: QApplication) -> Iterator[None]:
    """The text of a projector."""
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(PROJECTOR_SCALE * before.pointSizeF())
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


def test_with_the_text_of_a_projector_every_page_fits_an_old_netbook(
    larger_text: None, window: MainWindow, language: str, qtbot: QtBot
) -> None:
    for entry in PAGES:
        window.show_page(entry.name)
        qtbot.waitUntil(lambda: window.size() == QSize(*SMALLEST))
        needed = window.minimumSizeHint()
        assert needed.width() <= SMALLEST[0], entry.name
        assert needed.height() <= SMALLEST[1], entry.name
    window.show_page("recognise")
    icons = window.findChild(QPushButton, "source-open").iconSize()
    window.resize(2 * SMALLEST[0], SMALLEST[1])
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "source-open").iconSize().width() > icons.width())


def test_every_data_set_that_comes_with_the_program_has_words_for_its_classes(language: str) -> None:
    for card, _ in (*SMALL.values(), *PHOTOS.values()):
        words = class_words(card.classes)
        assert tuple(words) == card.classes
        translated = list(words.values()) != list(card.classes)
        assert translated or all(map(str.isdigit, card.classes)), card.name
