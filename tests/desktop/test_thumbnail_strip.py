"""The list of open pictures and its strip of thumbnails."""

import pytest
from made_pictures import make_picture, make_pictures
from patience import CHILD
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from core.types import Candidate, Prediction
from desktop.picture_list import THUMBNAIL_SIDE, PictureList, Role
from desktop.widgets.thumbnail_strip import ThumbnailStrip


@pytest.fixture
def pictures(qtbot):
    model = PictureList()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    del tester
    model.clear()


@pytest.fixture
def strip(pictures, qtbot):
    widget = ThumbnailStrip(pictures)
    qtbot.addWidget(widget)
    widget.resize(500, widget.height())
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def thumbnail(pictures, row):
    return pictures.index(row).data(Qt.ItemDataRole.DecorationRole)


def test_thumbnails_are_made_for_what_is_in_view(strip, pictures, qtbot, tmp_path):
    pictures.add_files(make_pictures(tmp_path, 3))
    qtbot.waitUntil(lambda: all(thumbnail(pictures, row) for row in range(3)))
    assert thumbnail(pictures, 0).width() == THUMBNAIL_SIDE
    assert pictures.index(0).data() == "001.png"


def test_files_that_are_open_already_are_not_added_again(pictures, tmp_path):
    paths = make_pictures(tmp_path, 3)
    pictures.add_files(paths[:2])
    pictures.add_files(paths)
    assert [picture.path for picture in pictures] == paths


def test_a_broken_file_is_marked_and_the_others_are_not(strip, pictures, qtbot, tmp_path):
    good, bad = make_picture(tmp_path / "good.png"), tmp_path / "bad.png"
    bad.write_bytes(good.read_bytes()[:100])
    with qtbot.waitSignal(pictures.broken) as broken:
        pictures.add_files([bad, good])
    assert broken.args == [str(bad)]
    assert [pictures.index(row).data(Role.BROKEN) for row in (0, 1)] == [True, False]
    assert "bad.png" in pictures.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.waitUntil(lambda: thumbnail(pictures, 1) is not None)
    strip.grab()


def test_results_are_shown_for_the_model_that_is_chosen(pictures, tmp_path):
    (path,) = make_pictures(tmp_path, 1)
    pictures.add_files([path])
    for model, label in (("one", "cat"), ("two", "dog")):
        pictures.set_prediction(str(path), Prediction(str(path), model, "CPU", "torch", (Candidate(label, 0.9),)))
    index = pictures.index(0)
    assert index.data(Role.LABEL) == ""
    pictures.show_results_of("one", {})
    assert index.data(Role.LABEL) == "cat"
    pictures.show_results_of("two", {"dog": "Hund"})
    assert index.data(Role.LABEL) == "Hund"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "001.png: Hund 90 %"
    pictures.set_threshold(0.91)
    assert index.data(Role.LABEL) == "Not sure"
    pictures.set_threshold(0.9)
    assert index.data(Role.LABEL) == "Hund"


def test_arrow_keys_go_through_the_strip(strip, pictures, qtbot, tmp_path):
    pictures.add_files(make_pictures(tmp_path, 4))
    rows = []
    strip.current_changed.connect(rows.append)
    strip.go_to(0)
    strip.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(strip, key)
    strip.go_to(99)
    strip.go_to(-99)
    assert rows == [0, 1, 2, 1, 3, 0, 3, 0]


def test_twenty_thousand_pictures_cost_what_is_in_view(qtbot, tmp_path):
    pictures = PictureList()
    strip = ThumbnailStrip(pictures)
    qtbot.addWidget(strip)
    strip.show()
    paths = [tmp_path / f"{number}.png" for number in range(20_000)]
    make_picture(paths[-1])
    for start in range(0, len(paths), 500):
        pictures.add_files(paths[start : start + 500])
    strip.go_to(len(paths) - 1)
    qtbot.waitUntil(lambda: thumbnail(pictures, len(paths) - 1) is not None, timeout=CHILD)
    assert strip.row == len(paths) - 1
    asked_for = sum(1 for row in range(len(paths)) if pictures.picture(row).error)
    assert asked_for < 100, "thumbnails were made of pictures that are not in view"
