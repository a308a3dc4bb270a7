"""`datasets` and `evaluate` on the command line: what there is, what is in it, a sheet of examples, and measuring."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from class_folders import class_folder, zipped
from commands import environment, records, run

from core.__main__ import main

NAMES = {"mnist", "pen-strokes", "fashion-mnist", "cifar10", "facial-expression", "ants-and-bees"}
RECIPE = """
task = "classification"
data = "mnist"
model = "whitened-resnet"
epochs = 1
batch_size = 4
learning_rate = 0.01
[augmentation]
flip = true
"""


@pytest.fixture
def insects(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("SIGHTGLASS_DATA", raising=False)
    return class_folder(tmp_path / "insects", {"ants": 12, "bees": 50})


def test_every_data_set_is_listed(insects: Path) -> None:
    result = run("datasets", "list", "--json")
    assert (result.returncode, result.stderr) == (0, "")
    found = {record["name"]: record for record in records(result.stdout)}
    assert found.keys() == NAMES
    assert not any(record["here"] for record in found.values())
    assert found["cifar10"]["counts"] == {"train": 50_000, "test": 10_000}
    assert found["cifar10"]["bytes"] == 170_498_071
    assert found["facial-expression"]["warnings"]
    for record in found.values():
        assert record["licence"]
        assert record["home_page"].startswith("https://")
        for split, counts in record["class_counts"].items():
            assert list(counts) == record["classes"]
            assert sum(counts.values()) == record["counts"][split]


def test_people_read_a_line_for_each(capsys: pytest.CaptureFixture[str], insects: Path) -> None:
    assert main(["datasets", "list"]) == 0
    text = capsys.readouterr().out
    assert "FashionMNIST clothes: 10 classes; 60,000 for training, 10,000 for testing, to be fetched" in text


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_a_folder_is_described(insects: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    (insects / "bees" / "7.png").write_bytes(b"x")
    path = insects if form == "folder" else zipped(insects)
    assert main(["datasets", "info", str(path), "--json"]) == 0
    (record,) = records(capsys.readouterr().out)
    assert record["name"] == str(path)
    assert record["here"]
    assert record["class_counts"] == {"train": {"ants": 12, "bees": 50}}
    assert "out of balance" in record["warnings"][0]
    assert record["broken"] == []

    assert main(["datasets", "info", str(path), "--check", "--json"]) == 1
    captured = capsys.readouterr()
    (record,) = records(captured.out)
    assert record["class_counts"] == {"train": {"ants": 12, "bees": 49}}
    assert [broken["image"] for broken in record["broken"]] == ["bees/7.png"]
    assert captured.err.strip() == record["broken"][0]["error"]


def test_people_see_the_classes_as_bars(insects: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["datasets", "info", str(insects)]) == 0
    lines = capsys.readouterr().out.splitlines()
    ants, bees = (next(line for line in lines if line.startswith(f"  {name}")) for name in ("ants", "bees"))
    assert ants.split()[1] == "12"
    assert 3.5 < bees.count("█") / ants.count("█") < 5
    assert any(line.startswith("Note: The classes are out of balance") for line in lines)


def test_describing_needs_no_torch(insects: Path) -> None:
    code = f"""
import sys
from core.__main__ import main
main(["datasets", "info", {str(insects)!r}, "--check"])
main(["datasets", "list"])
assert "torch" not in sys.modules, "torch was imported"
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment())
    assert result.returncode == 0, result.stderr


def test_wrong_names_are_wrong_calls(insects: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["datasets", "info", "mnits"]) == 2
    assert "did you mean mnist?" in capsys.readouterr().err
    assert main(["datasets", "info", str(insects / "nothing")]) == 1
    assert "There is no folder or zip" in capsys.readouterr().err


def test_a_sheet_of_examples_as_a_recipe_varies_them(
    insects: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "little.toml").write_text(RECIPE)
    sheets = []
    for number, options in enumerate(
        [[], ["--seed=1"], ["--set=augmentation.flip=false"], ["--set=augmentation.flip=false"]]
    ):
        target = tmp_path / f"{number}.png"
        arguments = ["--recipe", str(tmp_path / "little.toml"), *options, "--output", str(target), "--json"]
        assert main(["datasets", "preview", str(insects), *arguments]) == 0
        (record,) = records(capsys.readouterr().out)
        assert record["output"] == str(target)
        assert len(record["classes"]) == 40
        assert record["classes"][:4] == ["ants", "bees", "ants", "bees"]
        with PIL.Image.open(target) as sheet:
            sheets.append(np.asarray(sheet))
    assert sheets[0].shape[2] == 4
    flipped, other, plain, again = sheets
    assert not np.array_equal(flipped, other)
    assert not np.array_equal(flipped, plain)
    assert np.array_equal(plain, again)


def test_a_sheet_without_a_recipe_shows_pictures_as_they_are(
    insects: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "sheet.png"
    assert main(["datasets", "preview", str(insects), "--output", str(target)]) == 0
    with PIL.Image.open(target) as sheet:
        assert sheet.size[0] > 200
    assert main(["datasets", "preview", str(insects), "--output", str(target), "--set=epochs=2"]) == 2
    assert main(["datasets", "preview", str(insects), "--output", str(tmp_path / "no" / "where.png")]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_fetching_what_is_here_says_where(insects: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["datasets", "fetch", str(insects), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["here"]


def test_a_model_is_measured_on_a_folder_by_the_names_of_its_classes(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    digits = tmp_path / "digits"
    for name, rows in (("7", slice(4, 7)), ("1", slice(4, 24))):
        for number in range(3):
            ink = np.zeros((28, 28), np.uint8)
            ink[4:24, 13 + number : 16 + number] = 255
            ink[rows, 6:16] = 255 if name == "7" else ink[rows, 6:16]
            (digits / name).mkdir(parents=True, exist_ok=True)
            PIL.Image.fromarray(255 - ink).resize((112, 112)).save(digits / name / f"{number}.png")
    (digits / "1" / "broken.png").write_bytes(b"x")
    for path in (digits, zipped(digits)):
        assert main(["evaluate", "--model", "digits", "--dataset", str(path), "--json"]) == 1
        captured = capsys.readouterr()
        (record,) = records(captured.out)
        assert record["examples"] == 6
        assert set(record["per_class"]) == {"1", "7"}
        assert record["accuracy"] > 0.8
        assert len(record["confusion"]) == 10
        assert [failure["image"] for failure in record["broken"]] == ["1/broken.png"]
        assert "1/broken.png is not a picture" in captured.err
    (digits / "1").rename(digits / "one")
    assert main(["evaluate", "--model", "digits", "--dataset", str(digits)]) == 2
    assert "does not know the classes one;" in capsys.readouterr().err


def test_the_split_that_is_kept_for_it_is_measured(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = class_folder(tmp_path / "d", {"train/1": 5, "train/2": 5, "val/1": 2, "val/2": 1})
    assert main(["evaluate", "--model", "digits", "--dataset", str(folder), "--json"]) == 0
    assert records(capsys.readouterr().out)[0]["examples"] == 3
