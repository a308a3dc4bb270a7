"""Files that the system hands over: pictures and model packages, each where it belongs."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from core import paths
from desktop.__main__ import _files
from desktop.main_window import MainWindow
from desktop.opened_files import OpenedFiles
from desktop.widgets.notice_bar import NoticeBar

SAMPLE = paths.resources() / "samples" / "lemon.jpg"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The bundled digits model under another name, as one file."""
    folder = tmp_path / "package"
    shutil.copytree(paths.resources() / "models" / "digits", folder, ignore=shutil.ignore_patterns("graphs"))
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    (folder / "card.json").write_text(json.dumps(card | {"name": "my digits"}), encoding="utf-8")
    archive = Path(shutil.make_archive(str(tmp_path / "handed over"), "zip", folder))
    return archive.rename(archive.with_suffix(".sightglass"))


@pytest.mark.parametrize(
    ("arguments", "are_files"),
    [
        ([str(SAMPLE)], True),
        ([str(SAMPLE), str(SAMPLE)], True),
        (["predict", str(SAMPLE)], False),
        (["train"], False),
        ([], False),
        (["--help"], False),
        (["nowhere.jpg"], False),
        ([str(paths.resources() / "recipes" / "digits.toml")], False),
    ],
)
def test_only_files_are_taken_for_files(arguments: list[str], are_files: bool) -> None:
    assert bool(_files(arguments)) is are_files


def test_a_picture_is_shown(client, settings, qtbot) -> None:
    settings.page = "draw"
    window = MainWindow(client, settings)
    qtbot.addWidget(window)
    window.show()
    window.open_files([SAMPLE])
    shown = window.findChild(QWidget, "page-recognise").findChild(QWidget, "image-view")
    qtbot.waitUntil(shown.isVisible, timeout=10_000)


def test_a_package_becomes_a_model_once(package: Path, home: Path, qtbot) -> None:
    opened = OpenedFiles()
    for _ in range(2):
        with qtbot.waitSignal(opened.model_wanted, timeout=60_000) as wanted:
            opened.open([package])
        assert wanted.args == ["my digits"]
    assert [folder.name for folder in paths.own_models().iterdir()] == ["my digits"]


def test_what_is_no_package_is_said(tmp_path: Path, home: Path, client, settings, qtbot) -> None:
    broken = tmp_path / "broken.sightglass"
    broken.write_bytes(b"not a zip")
    window = MainWindow(client, settings)
    qtbot.addWidget(window)
    window.open_files([broken])
    notices = window.findChild(NoticeBar)
    qtbot.waitUntil(lambda: "broken.sightglass cannot be unpacked" in notices.sentence(), timeout=10_000)
