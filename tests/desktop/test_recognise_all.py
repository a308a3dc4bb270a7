"""All open pictures are recognised in the background, and saved as a table."""

import csv
import shutil

import pytest
from made_pictures import make_pictures
from patience import CHILD
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox
from recognise_parts import shown_page

from desktop.widgets.results_saver import ResultsSaver


@pytest.fixture
def on(client, settings, qtbot):
    """The page with the bundled model, as if that was used last."""
    settings.recognise_model = "digits"
    with shown_page(client, settings, qtbot) as driver:
        yield driver


def recognise_all(on) -> None:
    QTest.mouseClick(on.button("recognise-all"), Qt.MouseButton.LeftButton)


def test_a_folder_is_recognised_and_saved_as_a_table(on, tmp_path):
    folder = tmp_path / "folder"
    paths = make_pictures(folder, 12)
    paths[4].write_bytes(paths[4].read_bytes()[:150])
    on.open(folder)
    on.wait_answer()
    on.page.findChild(QSpinBox, "threshold").setValue(0)
    on.qtbot.waitUntil(lambda: on.button("recognise-all").isEnabled() and on.button("recognise-all").isVisible())
    recognise_all(on)
    on.qtbot.waitUntil(lambda: "11 of 12" in on.words("recognise-all-words"), timeout=CHILD)
    assert "Cannot be read: 1" in on.words("recognise-all-words")
    labels = on.labels()
    assert labels[4] == ""
    assert all(label for row, label in enumerate(labels) if row != 4)
    assert not on.button("recognise-all").isVisible(), "there is nothing left to recognise"

    table = tmp_path / "results.csv"
    on.page.findChild(ResultsSaver).save(table, on.page.results(), 5)
    on.wait_notice("results.csv")
    rows = list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["image"] for row in rows] == [str(path) for path in paths]
    assert [row["label"] for row in rows] == labels
    assert "005.png" in rows[4]["error"]
    assert rows[0]["model"] == on.picker.entry().name
    assert 0 < float(rows[0]["probability 5"]) <= float(rows[0]["probability"]) <= 1


def test_with_the_keys_alone_the_keyboard_stays_with_the_panel(on, tmp_path):
    make_pictures(tmp_path / "folder", 3)
    on.open(tmp_path / "folder")
    on.wait_answer()
    on.qtbot.waitUntil(on.button("recognise-all").isVisible)
    on.button("recognise-all").setFocus()
    on.press(Qt.Key.Key_Space, on.button("recognise-all"))
    on.qtbot.waitUntil(lambda: all(on.labels()), timeout=CHILD)
    on.qtbot.waitUntil(on.button("save-results").hasFocus)


def test_pasted_pictures_are_part_of_all(on, tmp_path):
    make_pictures(tmp_path / "folder", 3)
    on.open(tmp_path / "folder")
    on.wait_answer()
    for _ in range(2):
        mime = QMimeData()
        mime.setData("image/png", (tmp_path / "folder" / "003.png").read_bytes())
        on.drop(mime)
    on.wait_shown("Pasted picture 2")
    on.wait_answer()
    recognise_all(on)
    on.qtbot.waitUntil(lambda: all(on.labels()), timeout=CHILD)
    assert on.labels()[2] == on.labels()[3] == on.labels()[4]


def test_a_folder_is_cancelled_and_what_is_done_stays(on, tmp_path):
    folder = tmp_path / "folder"
    first, *_ = make_pictures(folder, 1)
    for number in range(2, 1500):
        shutil.copy(first, folder / f"{number:04}.png")
    on.open(folder)
    on.wait_answer()
    on.qtbot.waitUntil(lambda: on.button("recognise-all").isVisible() and on.strip.model().rowCount() == 1499)
    recognise_all(on)
    on.qtbot.waitUntil(lambda: sum(map(bool, on.labels())) > 20, timeout=CHILD)
    assert on.button("cancel-recognise-all").isVisible()
    on.press(Qt.Key.Key_End)
    on.wait_answer()
    assert on.labels()[-1], "the picture in view goes before the folder"
    QTest.mouseClick(on.button("cancel-recognise-all"), Qt.MouseButton.LeftButton)
    assert on.button("recognise-all").isVisible()
    done = sum(map(bool, on.labels()))
    assert 20 < done < 1499
    assert f"Recognised: {done:,} of 1,499" in on.words("recognise-all-words")
    assert len(on.page.results()) == done
