"""Pictures come to the page Recognise: dropped, pasted, turned over with keys, and broken ones."""

import pytest
from made_pictures import make_picture, make_pictures
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from recognise_parts import shown_page, urls

from desktop.picture_list import Role


@pytest.fixture
def on(client, settings, qtbot):
    """The page with the bundled model, as if that was used last."""
    settings.recognise_model = "digits"
    with shown_page(client, settings, qtbot) as driver:
        yield driver


def test_a_folder_is_dropped_and_turned_over_with_keys(on, tmp_path):
    paths = make_pictures(tmp_path / "folder", 4)
    assert on.drop(urls(tmp_path / "folder"))
    on.wait_shown("001.png")
    assert on.view.hasFocus()
    for key, name in (
        (Qt.Key.Key_Right, "002.png"),
        (Qt.Key.Key_Right, "003.png"),
        (Qt.Key.Key_Left, "002.png"),
        (Qt.Key.Key_End, "004.png"),
        (Qt.Key.Key_Right, "004.png"),
        (Qt.Key.Key_Home, "001.png"),
    ):
        on.press(key)
        on.wait_shown(name)
        on.wait_answer()
    assert on.strip.isVisible()
    assert on.strip.model().rowCount() == len(paths)


def test_several_files_are_dropped_and_the_first_of_them_is_shown(on, tmp_path):
    first, second, third = make_pictures(tmp_path, 3)
    on.open(first)
    on.drop(urls(third, second))
    on.wait_shown("003.png")
    on.drop(urls(first))
    on.wait_shown("001.png")
    assert on.strip.model().rowCount() == 3


def test_a_picture_from_a_browser_is_dropped(on, tmp_path):
    mime = QMimeData()
    mime.setData("image/png", make_picture(tmp_path / "a.png").read_bytes())
    mime.setUrls([QUrl("https://example.org/a.png")])
    assert on.drop(mime)
    on.wait_shown("Pasted picture 1")
    on.wait_answer()


def test_a_mere_link_is_explained(on):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.png")])
    on.drop(mime)
    on.wait_notice("only a link")


def test_text_is_not_taken(on):
    mime = QMimeData()
    mime.setText("not a picture")
    assert not on.drop(mime)


def test_a_copied_picture_is_pasted(on, tmp_path):
    image = QImage(str(make_picture(tmp_path / "a.png", size=(64, 48))))
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(on.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    on.wait_shown("Pasted picture 1")
    assert on.view.picture.size == (64, 48)
    on.wait_answer()
    QTest.keyClick(on.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    on.wait_shown("Pasted picture 2")


def test_copied_files_and_paths_are_pasted(on, tmp_path):
    first, second = make_pictures(tmp_path, 2)
    QGuiApplication.clipboard().setMimeData(urls(first))
    on.page.paste()
    on.wait_shown("001.png")
    QGuiApplication.clipboard().setText(f'"{second}"\n')
    on.page.paste()
    on.wait_shown("002.png")


def test_pasting_nothing_of_use_is_explained(on):
    QGuiApplication.clipboard().setText("just words")
    on.page.paste()
    on.wait_notice("no picture to paste")


def test_a_hostile_picture_on_the_clipboard_gives_a_sentence(on, tmp_path):
    mime = QMimeData()
    mime.setData("image/png", make_picture(tmp_path / "a.png").read_bytes()[:200])
    on.drop(mime)
    on.wait_notice("Pasted picture 1")
    assert on.view.picture is None


def test_a_file_that_breaks_meanwhile_is_named_and_the_session_goes_on(on, tmp_path):
    _, second, _ = make_pictures(tmp_path / "folder", 3)
    whole = second.read_bytes()
    on.open(tmp_path / "folder")
    on.wait_answer()
    second.write_bytes(whole[:150])
    on.press(Qt.Key.Key_Right)
    on.qtbot.waitUntil(lambda: "002.png" in on.view.sentence and "Opening" not in on.view.sentence, timeout=5000)
    assert on.bars.prediction() is None
    assert on.strip.model().index(1, 0).data(Role.BROKEN)
    on.press(Qt.Key.Key_Right)
    on.wait_shown("003.png")
    on.wait_answer()
    second.write_bytes(whole)
    on.press(Qt.Key.Key_Left)
    on.wait_shown("002.png")
    on.wait_answer()
    assert not on.strip.model().index(1, 0).data(Role.BROKEN)


@pytest.mark.parametrize("kind", ["missing", "folder", "text"])
def test_what_cannot_be_read_is_said_in_place_of_the_picture(on, tmp_path, kind):
    path = tmp_path / "x.jpg"
    if kind == "text":
        path.write_text("not a picture")
    elif kind == "folder":
        (path / "inner.jpg").mkdir(parents=True)
    on.page.open_paths([path])
    if kind == "folder":
        on.wait_notice("There are no pictures")
    else:
        on.qtbot.waitUntil(lambda: "x.jpg" in on.view.sentence, timeout=5000)
        assert on.bars.prediction() is None
