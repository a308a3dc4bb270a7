"""The window as a whole: pages, keys, notices, what it remembers, and that nothing stays behind."""

import os
import signal

import pytest
from patience import CHILD
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from desktop.main_window import PAGES, MainWindow
from desktop.settings import Settings
from desktop.theme import em
from desktop.widgets.digit_canvas import DigitCanvas
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.prediction_bars import PredictionBars
from desktop.widgets.recogniser_status import RecogniserStatus
from desktop.workers.recogniser import RecogniserClient


@pytest.fixture
def client(qapp):
    client = RecogniserClient()
    client.start()
    yield client
    client.stop()


@pytest.fixture
def window(client, settings, qtbot):
    settings.page = "draw"
    window = MainWindow(client, settings)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def notices(window):
    return window.findChild(NoticeBar)


def page(window, name) -> QWidget | None:
    return window.findChild(QWidget, f"page-{name}")


def test_a_page_is_made_when_it_is_first_shown(window):
    assert window.windowTitle() == "Sightglass"
    assert page(window, "draw").isVisible()
    assert page(window, "recognise") is None
    window.show_page("recognise")
    assert page(window, "recognise").isVisible()
    assert not page(window, "draw").isVisible()
    before = page(window, "draw")
    window.show_page("draw")
    assert page(window, "draw") is before


class ShownWindows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_flashes_up_as_a_window_of_its_own(client, settings, qtbot, qapp):
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    try:
        window = MainWindow(client, settings)
        qtbot.addWidget(window)
        window.show()
        for entry in PAGES:
            window.show_page(entry.name)
    finally:
        qapp.removeEventFilter(shown)
    assert shown.names == ["MainWindow"]


def test_every_page_has_a_button_and_a_key(window):
    for number, entry in enumerate(PAGES, start=1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert page(window, entry.name).isVisible()
        assert window.findChild(QToolButton, f"show-{entry.name}").isChecked()
    for entry in PAGES:
        QTest.mouseClick(window.findChild(QToolButton, f"show-{entry.name}"), Qt.MouseButton.LeftButton)
        assert page(window, entry.name).isVisible()


def test_size_and_page_are_remembered(window, settings, client, qtbot):
    window.show_page("recognise")
    window.show_page("draw")
    window.resize(1050, 640)
    window.close()
    again = MainWindow(client, Settings.load(settings.path))
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (1050, 640)
    assert page(again, "draw") is not None


def test_a_page_that_no_longer_exists_is_not_opened(client, settings, qtbot):
    settings.page = "telescope"
    window = MainWindow(client, settings)
    qtbot.addWidget(window)
    assert page(window, PAGES[0].name) is not None


def test_closing_ends_the_recogniser(window, client, settings, qtbot):
    qtbot.waitUntil(lambda: client.process_id() != 0, timeout=CHILD)
    process = client.process_id()
    window.close()
    assert client.process_id() == 0
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    assert settings.path.is_file()


def test_settings_that_cannot_be_saved_do_not_keep_the_window_open(window, settings, capsys):
    settings.path.mkdir()
    assert window.close()
    assert "cannot be saved" in capsys.readouterr().err


def test_the_status_says_when_recognition_is_ready(window, qtbot):
    status = window.findChild(RecogniserStatus)
    assert status.text().startswith("Getting ready")
    qtbot.waitUntil(lambda: status.text().startswith("Ready · "), timeout=CHILD)
    assert status.accessibleDescription().startswith("Ready")


def test_a_page_that_asks_for_no_model_does_not_wait_for_one(client, settings, qtbot):
    settings.page = "runs"
    window = MainWindow(client, settings)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.findChild(RecogniserStatus).text() == "Ready", timeout=CHILD)
    window.close()


def test_a_recogniser_that_dies_costs_a_sentence_and_is_back(window, client, notices, qtbot):
    qtbot.waitUntil(lambda: window.findChild(RecogniserStatus).text().startswith("Ready · "), timeout=CHILD)
    os.kill(client.process_id(), signal.SIGTERM)
    qtbot.waitUntil(notices.isVisible, timeout=CHILD)
    assert "started again" in notices.sentence()
    canvas, bars = window.findChild(DigitCanvas), window.findChild(PredictionBars)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    QTest.mouseMove(canvas, QPoint(200, 300))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 300))
    qtbot.waitUntil(lambda: bars.prediction() is not None, timeout=CHILD)
    assert bars.prediction()[0].label == "1"


def test_the_newest_notice_is_shown_and_none_is_kept_twice(notices):
    assert not notices.isVisible()
    notices.show_notice("The first sentence.", "details of the first")
    notices.show_notice("The second sentence.")
    assert notices.sentence() == "The second sentence."
    notices.show_notice("The first sentence.", "details of the first")
    assert notices.sentence() == "The first sentence."
    QTest.mouseClick(notices.findChild(QPushButton, "copy-details"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "The first sentence.\n\ndetails of the first"
    QTest.mouseClick(notices.findChild(QToolButton, "close-notice"), Qt.MouseButton.LeftButton)
    assert notices.sentence() == "The second sentence."
    assert not notices.findChild(QPushButton, "copy-details").isVisible()
    QTest.mouseClick(notices.findChild(QToolButton, "close-notice"), Qt.MouseButton.LeftButton)
    assert not notices.isVisible()


def test_escape_closes_a_notice_wherever_the_keyboard_is(window, notices):
    notices.show_notice("A sentence.")
    QTest.keyClick(window.findChild(DigitCanvas), Qt.Key.Key_Escape)
    assert not notices.isVisible()


def test_enter_presses_the_button_that_has_the_keyboard(window):
    for name, key in (("recognise", Qt.Key.Key_Return), ("runs", Qt.Key.Key_Enter)):
        button = window.findChild(QToolButton, f"show-{name}")
        button.setFocus()
        QTest.keyClick(button, key)
        assert page(window, name).isVisible()


def test_a_sentence_is_shown_as_it_is_even_with_brackets_and_braces(notices):
    notices.show_notice("The file <b>{0} & co</b>.png cannot be read.")
    assert notices.findChild(QLabel).text() == "The file <b>{0} & co</b>.png cannot be read."
    assert notices.findChild(QLabel).textFormat() == Qt.TextFormat.PlainText


def test_what_a_page_notices_is_shown_under_it(window, notices):
    page(window, "draw").notice.emit("Something happened.", "and this is why")
    assert notices.sentence() == "Something happened."


def test_damaged_settings_are_named_in_the_window(client, tmp_path, qtbot):
    path = tmp_path / "settings.json"
    path.write_text("not settings")
    window = MainWindow(client, Settings.load(path))
    qtbot.addWidget(window)
    assert "settings.json.damaged" in window.findChild(NoticeBar).sentence()


def test_a_narrow_window_has_icons_only(window, qtbot):
    buttons = [window.findChild(QToolButton, name) for name in ("show-draw", "language")]
    words = window.findChild(RecogniserStatus).findChild(QLabel)
    assert words.isVisible()
    window.resize(em(50), 500)
    qtbot.waitUntil(lambda: not words.isVisible())
    assert {button.toolButtonStyle() for button in buttons} == {Qt.ToolButtonStyle.ToolButtonIconOnly}
    assert all(button.text() and button.toolTip() for button in buttons), "what they mean is still said"
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert page(window, "draw").isVisible()
    assert buttons[0].isChecked()
    window.resize(1024, 600)
    qtbot.waitUntil(words.isVisible)
