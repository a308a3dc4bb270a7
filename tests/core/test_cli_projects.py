"""`projects` on the command line: list, info, import and export."""

import shutil
from pathlib import Path

import pytest
from class_folders import class_folder
from commands import environment, records, run
from project_pictures import files_in, small_project


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    project, (_, mug) = small_project(tmp_path / "things", "Pen", "Mug")
    project.enable_class(mug.id, False)
    project.close()
    return project.folder


def test_a_project_goes_out_and_comes_in(folder: Path, tmp_path: Path) -> None:
    env = environment(SIGHTGLASS_HOME=str(tmp_path / "home"))
    (info,) = records(run("projects", "info", folder, "--json", env=env).stdout)
    assert [(each["name"], each["examples"], each["enabled"]) for each in info["classes"]] == [
        ("Pen", 3, True),
        ("Mug", 3, False),
    ]
    assert [each["kind"] for each in info["advice"]] == ["one-class", "few", "one-session"]
    (exported,) = records(run("projects", "export", folder, "--output", tmp_path / "a.zip", "--json", env=env).stdout)
    assert exported["bytes"] == (tmp_path / "a.zip").stat().st_size
    (imported,) = records(run("projects", "import", tmp_path / "a.zip", "--json", env=env).stdout)
    assert imported["classes"] == info["classes"]
    (listed,) = records(run("projects", "list", "--json", env=env).stdout)
    assert (listed["folder"], listed["examples"]) == (imported["folder"], 6)
    assert "Things: 2 classes, 6 pictures" in run("projects", "list", env=env).stdout


def test_who_only_looks_changes_nothing(tmp_path: Path) -> None:
    folder = class_folder(tmp_path / "insects", {"ants": 2, "bees": 2})
    before = files_in(folder)
    done = run("projects", "info", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "ants: 2 pictures" in done.stdout
    assert files_in(folder) == before
    assert not (folder / ".sightglass").exists()


def test_what_is_no_project_is_a_sentence(tmp_path: Path) -> None:
    done = run("projects", "import", shutil.copy(__file__, tmp_path / "project.tm"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "neither a folder nor a zip" in done.stderr
    assert "no project" in run("projects", "info", tmp_path).stderr
