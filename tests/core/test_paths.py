"""Where things live: the environment decides, then the platform; what comes with the program is beside it."""

import os
import sys
from pathlib import Path

import pytest
from commands import environment, run

from core import paths


def test_the_home_folder_is_the_one_that_was_chosen(home: Path) -> None:
    assert paths.home() == home
    for place in (paths.own_data(), paths.own_weights(), paths.own_models(), paths.runs()):
        assert place.parent == home
    assert not home.exists(), "asking where things live makes no folders"


def test_a_chosen_home_may_be_relative_or_in_the_users_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SIGHTGLASS_HOME", "here")
    assert paths.home() == tmp_path / "here"
    monkeypatch.setenv("SIGHTGLASS_HOME", "~/there")
    assert paths.home() == Path.home() / "there"


def test_the_home_folder_is_the_platforms_where_none_was_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    for nothing in (None, ""):
        monkeypatch.delenv("SIGHTGLASS_HOME", raising=False)
        if nothing is not None:
            monkeypatch.setenv("SIGHTGLASS_HOME", nothing)
        assert paths.home().is_absolute()
        assert paths.home().is_relative_to(Path.home())
        assert paths.home().name == "Sightglass"


@pytest.mark.parametrize(
    ("variable", "folders"), [("SIGHTGLASS_DATA", paths.data_folders), ("SIGHTGLASS_WEIGHTS", paths.weight_folders)]
)
def test_a_schools_folders_come_first(
    variable: str, folders: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path
) -> None:
    own = folders()[-1]  # type: ignore[operator]
    monkeypatch.setenv(variable, os.pathsep.join([str(tmp_path / "a b"), "", str(tmp_path / "c")]))
    assert folders() == (tmp_path / "a b", tmp_path / "c", own)  # type: ignore[operator]
    assert own.parent == home
    monkeypatch.delenv(variable)
    assert folders() == (own,)  # type: ignore[operator]


def test_resources_are_where_they_should_be_also_in_a_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert (paths.resources() / "models" / "torchvision.json").is_file()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_the_program_starts_itself_also_in_a_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    interpreter, *_, module, name, subcommand, picture = paths.program("predict", "x y.png")
    assert (interpreter, module, name, subcommand, picture) == (sys.executable, "-m", "core", "predict", "x y.png")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert paths.program("predict", "x y.png") == [sys.executable, "predict", "x y.png"]


def test_a_module_of_the_same_name_in_the_folder_does_not_get_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "core.py").write_text("raise SystemExit('the wrong core')")
    result = run("--help", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")


def test_weights_that_were_packed_into_a_bundle_are_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path
) -> None:
    monkeypatch.delenv("SIGHTGLASS_WEIGHTS", raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.weight_folders() == (home / "weights",)
    (tmp_path / "resources" / "weights").mkdir(parents=True)
    assert paths.weight_folders() == (tmp_path / "resources" / "weights", home / "weights")


def test_a_folder_that_is_not_there_can_be_written_where_it_can_be_made(tmp_path: Path) -> None:
    assert paths.can_be_written(tmp_path)
    assert paths.can_be_written(tmp_path / "a" / "b")
    (tmp_path / "file").write_text("")
    assert not paths.can_be_written(tmp_path / "file")
    assert not paths.can_be_written(tmp_path / "file" / "a")
    assert not (tmp_path / "a").exists()


def test_recognition_needs_no_place_to_write(tmp_path: Path) -> None:
    """As on a write-protected stick; torch would want one."""
    (tmp_path / "file").write_text("")
    env = environment(SIGHTGLASS_HOME=str(tmp_path / "file" / "home"))
    for engine in ("openvino", "torch"):
        sample = paths.resources() / "samples" / "seven.jpg"
        result = run("predict", "--model", "digits", "--engine", engine, "--json", sample, env=env)
        assert result.returncode == 0, result.stderr
