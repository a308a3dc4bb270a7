"""What holds for every page: the keyboard, names to be read aloud, small screens and the dark."""

from itertools import pairwise

import pytest
from patience import CHILD
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget

from desktop.main_window import PAGES, MainWindow
from desktop.settings import Settings
from desktop.theme import apply_theme, em
from desktop.widgets.notice_bar import NoticeBar
from desktop.workers.recogniser import RecogniserClient

PAGE_NAMES = pytest.mark.parametrize("name", [entry.name for entry in PAGES])


@pytest.fixture(scope="module")
def shared_window(qapp, tmp_path_factory):
    """One for all tests here, which neither close it nor leave anything in it."""
    client = RecogniserClient()
    client.start()
    window = MainWindow(client, Settings(tmp_path_factory.mktemp("window") / "settings.json"))
    window.show()
    yield window
    window.close()
    window.deleteLater()
    assert client.process_id() == 0


@pytest.fixture
def window(shared_window, qtbot):
    shared_window.activateWindow()
    qtbot.waitUntil(shared_window.isActiveWindow)
    return shared_window


@pytest.fixture
def notices(window):
    bar = window.findChild(NoticeBar)
    yield bar
    while bar.sentence():
        bar.close_notice()


@PAGE_NAMES
def test_the_tab_key_goes_down_each_column(window, name, qtbot):
    """What comes next is never above and at the left of what came before."""
    window.resize(1120, 720)
    window.show_page(name)
    QApplication.processEvents()
    first = QApplication.focusWidget()
    places = [first.mapTo(window, QPoint())]
    while True:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        place = QApplication.focusWidget().mapTo(window, QPoint())
        if place.x() < em(3) or QApplication.focusWidget() is first:
            break
        places.append(place)
    back = [(a, b) for a, b in pairwise(places) if b.y() < a.y() - em(1) and b.x() <= a.x()]
    assert back == []


@PAGE_NAMES
def test_every_control_has_a_name_to_be_read_aloud(window, notices, name, qtbot):
    window.show_page(name)
    if name == "draw":  # what belongs to a model can be used once it is known
        threshold = window.findChild(QWidget, "page-draw").findChild(QSpinBox, "threshold")
        qtbot.waitUntil(threshold.isEnabled, timeout=CHILD)
    notices.show_notice("A sentence.", "details")
    nameless = [
        (type(widget).__name__, widget.objectName())
        for widget in window.findChildren(QWidget)
        if _takes_keys(widget) and not _spoken_name(widget)
    ]
    assert nameless == []


@PAGE_NAMES
def test_every_control_is_reached_with_the_tab_key(window, notices, name, qtbot):
    window.show_page(name)
    notices.show_notice("A sentence.", "details")
    QApplication.processEvents()
    expected = {
        widget for widget in window.findChildren(QWidget) if _takes_keys(widget) and widget.focusProxy() is None
    }
    reached = set()
    for _ in range(3 * len(expected) + 10):
        assert QApplication.focusWidget() is not None
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    missed = [(type(widget).__name__, widget.objectName()) for widget in expected - reached]
    assert missed == []


@PAGE_NAMES
def test_it_works_on_an_old_netbook(window, notices, name, qtbot):
    window.show_page(name)
    notices.show_notice(
        "A sentence that is rather long, as sentences about files with long names often are.", "details"
    )
    window.resize(1024, 600)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 600
    assert (window.width(), window.height()) == (1024, 600)


@PAGE_NAMES
def test_it_can_be_seen_in_the_dark(window, qapp, name):
    window.show_page(name)
    light = _mean_grey(window)
    apply_theme(qapp, "dark")
    try:
        assert _mean_grey(window) < 100 < light
    finally:
        apply_theme(qapp, "light")


def _takes_keys(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return bool(policy & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()


def _spoken_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _mean_grey(window: QWidget) -> float:
    image = window.grab().toImage().scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation)
    return float(image.pixelColor(0, 0).lightness())
