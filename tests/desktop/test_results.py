"""Results as CSV: what a spreadsheet, and `csv`, read back."""

import csv
import os

import pytest

from core.errors import DataError
from core.types import Candidate, Milliseconds, Prediction
from desktop.results import Result, save_csv


def answer(image: str, *labels: str) -> Result:
    candidates = tuple(Candidate(label, 0.5 / (rank + 1)) for rank, label in enumerate(labels))
    return Result(image, Prediction(image, "digits", "CPU", "openvino", candidates, Milliseconds(1, 2, 3.25)))


def read(path):
    text = path.read_bytes()
    assert text.startswith(b"\xef\xbb\xbf"), "without a byte order mark spreadsheets guess the encoding"
    return list(csv.DictReader(text.decode("utf-8-sig").splitlines(keepends=True)))


def test_every_picture_has_a_line_with_its_best_labels(tmp_path):
    path = tmp_path / "results.csv"
    save_csv(path, [answer("/a/Käse 🧀.png", "seven", "one", "four"), Result("/a/b.png", error="It is damaged.")], 2)
    first, second = read(path)
    assert first == {
        "image": "/a/Käse 🧀.png",
        "label": "seven",
        "probability": "0.500000",
        "label 2": "one",
        "probability 2": "0.250000",
        "model": "digits",
        "device": "CPU",
        "engine": "openvino",
        "decode ms": "1.000",
        "preprocess ms": "2.000",
        "forward ms": "3.250",
        "error": "",
    }
    assert second["image"] == "/a/b.png"
    assert second["error"] == "It is damaged."
    assert second["label"] == second["probability 2"] == second["model"] == ""


def test_fewer_labels_than_columns_leave_the_rest_empty(tmp_path):
    save_csv(tmp_path / "r.csv", [answer("a", "cat", "dog")], 4)
    (row,) = read(tmp_path / "r.csv")
    assert row["label 2"] == "dog"
    assert row["label 3"] == row["probability 4"] == ""
    assert row["model"] == "digits"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_nothing_is_taken_for_a_formula(tmp_path, start):
    hostile = f'{start}HYPERLINK("http://127.0.0.1/","x").png'
    save_csv(tmp_path / "r.csv", [answer(hostile, hostile), Result(hostile, error=hostile)], 1)
    for row in read(tmp_path / "r.csv"):
        assert row["image"] == f"'{hostile}"
        assert all(not value.startswith(start) for value in row.values() if value)


def test_names_with_commas_quotes_line_breaks_and_foreign_bytes_survive(tmp_path):
    names = ['a,b"c".png', "two\nlines.png", os.fsdecode(b"\xff\xfe.png")]
    save_csv(tmp_path / "r.csv", [answer(name, "x") for name in names], 1)
    text = (tmp_path / "r.csv").read_text(encoding="utf-8-sig", errors="surrogateescape")
    rows = list(csv.DictReader(text.splitlines(keepends=True)))
    assert [row["image"] for row in rows] == names


def test_a_place_that_cannot_be_written_gives_a_sentence_and_leaves_nothing(tmp_path):
    missing = tmp_path / "no such folder" / "r.csv"
    with pytest.raises(DataError, match="cannot be saved as"):
        save_csv(missing, [answer("a", "b")], 1)
    folder = tmp_path / "folder.csv"
    folder.mkdir()
    with pytest.raises(DataError, match="cannot be saved as"):
        save_csv(folder, [answer("a", "b")], 1)
    assert list(tmp_path.iterdir()) == [folder]
