"""How the window looks is chosen in it: light or dark at once, large text from the next start on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.theme import DARK, LIGHT, apply_theme, tokens
from desktop.widgets.display_button import DisplayButton
from desktop.widgets.notice_bar import NoticeBar
from desktop.workers.recogniser import RecogniserClient


@pytest.fixture
def window(client: RecogniserClient, settings: Settings, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    settings.page = "draw"
    window = MainWindow(client, settings)
    qtbot.addWidget(window)
    window.show()
    yield window
    apply_theme(qapp, "light")


def choose(window: MainWindow, name: str) -> None:
    menu = window.findChild(DisplayButton).make_menu()
    next(action for action in menu.actions() if action.objectName() == f"display-{name}").trigger()


def ticked(window: MainWindow) -> list[str]:
    return [each.objectName() for each in window.findChild(DisplayButton).make_menu().actions() if each.isChecked()]


def test_dark_and_light_are_chosen_and_kept(window: MainWindow, settings: Settings) -> None:
    assert ticked(window) == ["display-system"]
    choose(window, "dark")
    assert tokens() == DARK
    assert (settings.appearance, ticked(window)) == ("dark", ["display-dark"])
    choose(window, "light")
    assert tokens() == LIGHT


def test_large_text_is_for_the_next_start(window: MainWindow, settings: Settings) -> None:
    choose(window, "projector")
    assert settings.projector
    assert "larger when Sightglass starts the next time" in window.findChild(NoticeBar).sentence()
    assert "display-projector" in ticked(window)
    choose(window, "projector")
    assert not settings.projector


def test_what_the_policy_has_decided_cannot_be_taken_back(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "policy.toml").write_text("projector = true")
    monkeypatch.setenv("SIGHTGLASS_POLICY", str(tmp_path / "policy.toml"))
    menu = window.findChild(DisplayButton).make_menu()
    large = next(action for action in menu.actions() if action.objectName() == "display-projector")
    assert large.isChecked()
    assert not large.isEnabled()


def test_it_is_chosen_by_keyboard(window: MainWindow, settings: Settings, qtbot: QtBot) -> None:
    button = window.findChild(DisplayButton)
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    for _ in range(3):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert settings.appearance == "dark"
