"""Snapshots as files: the very pixels, the answer beside them and in them; or a sentence, and nothing left behind."""

import csv
import json

import numpy as np
import PIL.Image
import pytest
from PySide6.QtWidgets import QWidget

from core.errors import DataError
from core.types import Candidate, Image, Prediction
from desktop.snapshots import save_snapshot
from desktop.widgets.snapshot_saver import SnapshotSaver

PIXELS = np.random.default_rng(5).integers(0, 256, (30, 41, 3), np.uint8)
ANSWER = Prediction("Desk camera", "m", "cpu", "openvino", (Candidate("=mug", 0.75), Candidate("tasse à thé", 0.25)))


def test_the_picture_is_kept_exactly_and_the_answer_with_it(tmp_path):
    table = save_snapshot(tmp_path / "shot.png", Image(PIXELS), ANSWER)
    with PIL.Image.open(tmp_path / "shot.png") as saved:
        assert np.array_equal(np.asarray(saved.convert("RGB")), PIXELS)
        assert json.loads(saved.text["Prediction"]) == ANSWER.to_json()
    (row,) = csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines())
    assert row["image"] == str(tmp_path / "shot.png")
    assert (row["label"], row["label 2"]) == ("'=mug", "tasse à thé"), "harmless in a spreadsheet"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["shot.csv", "shot.png"]


def test_without_an_answer_there_is_a_picture_and_no_table(tmp_path):
    assert save_snapshot(tmp_path / "shot.jpg", Image(PIXELS), None) is None
    assert [path.name for path in tmp_path.iterdir()] == ["shot.jpg"]


@pytest.mark.parametrize("name", ["shot.no-picture", "missing/shot.png"])
def test_what_cannot_be_saved_leaves_nothing_behind(tmp_path, name):
    with pytest.raises(DataError, match="cannot be saved"):
        save_snapshot(tmp_path / name, Image(PIXELS), ANSWER)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_that_name_is_not_overwritten(tmp_path):
    (tmp_path / "shot.png").mkdir()
    with pytest.raises(DataError, match="cannot be saved"):
        save_snapshot(tmp_path / "shot.png", Image(PIXELS), ANSWER)
    assert [path.name for path in tmp_path.iterdir()] == ["shot.png"]


def test_the_user_is_told_why(client, qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    saver = SnapshotSaver(client, window)
    saver.take(Image(PIXELS), "", 5)
    with qtbot.waitSignal(saver.notice, timeout=10_000) as told:
        saver.save(tmp_path / "no such folder" / "shot.png")
    assert "cannot be saved" in told.args[0]
