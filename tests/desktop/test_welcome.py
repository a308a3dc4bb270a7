"""The welcome at the first start: three things to begin with, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.main_window import PAGES, MainWindow
from desktop.widgets.welcome import CHOICES, Welcome


@pytest.fixture
def window(client, settings, qtbot) -> MainWindow:
    window = MainWindow(client, settings)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_welcome()
    return window


@pytest.mark.parametrize("name", [name for name, *_ in CHOICES])
def test_each_choice_leads_to_its_page(window: MainWindow, name: str) -> None:
    assert name in [entry.name for entry in PAGES]
    window.findChild(QPushButton, f"begin-{name}").click()
    assert window.findChild(QWidget, f"page-{name}").isVisible()
    assert not window.findChild(Welcome).isVisible()


def test_it_is_usable_by_keyboard_alone(window: MainWindow, qtbot) -> None:
    first = window.findChild(QPushButton, "begin-draw")
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Down)
    second = window.findChild(QPushButton, "begin-recognise")
    assert second.hasFocus()
    assert second.accessibleName().startswith("Open a picture. ")
    QTest.keyClick(second, Qt.Key.Key_Up)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert window.findChild(QWidget, "page-draw").isVisible()


def test_the_navigation_leads_away_from_it(window: MainWindow) -> None:
    window.show_page("runs")
    assert window.findChild(QWidget, "page-runs").isVisible()
