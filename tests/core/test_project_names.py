"""Whatever a class is called: its folder is one that every system takes, and lies inside the project."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from project_pictures import capture, counts, small_project

from core.datasets.project_index import parse_index
from core.errors import ConfigError, DataError
from core.projects.names import folder_name
from core.projects.project import Project

KEYS = ["format", "title", "classes", "id", "name", "folder", "former", "colour", "enabled"]
NAMES = [
    "a/b\\c:d*e?f",
    "..",
    ".hidden",
    "CON",
    "com1.jpg",
    "  dots at the end...  ",
    "train",
    "emoji 🧑‍🚀🎈",
    "\u202eright to left\x00\n",
    "x" * 300,
    "ÄÖ" * 100,
    "Thumbs.db",
    "~",
    "__MACOSX",
]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_gives_a_folder_inside_the_project(tmp_path: Path, name: str) -> None:
    with Project.create(tmp_path / "in" / "things", "Things") as project:
        one = project.add_class(name)
        capture(project, one.id, 2)
        assert [path.name for path in tmp_path.iterdir()] == ["in"]
        assert [path.name for path in (tmp_path / "in").iterdir()] == ["things"]
        assert (project.folder / one.folder_name).parent == project.folder
        assert len(one.folder_name.encode()) <= 120
        stem = one.folder_name.split(".")[0].casefold()
        assert stem not in {"con", "prn", "aux", "nul", "com1"}
        assert one.folder_name.rstrip(" .") == one.folder_name
    with Project.open(tmp_path / "in" / "things") as again:
        assert counts(again) == {one.name: 2}


@given(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=6))
def test_names_of_folders_are_safe_and_all_different(wanted: list[str]) -> None:
    taken: list[str] = []
    for name in wanted:
        folder = folder_name(name, taken)
        assert folder.casefold() not in {other.casefold() for other in taken}
        assert not set(folder) & set('<>:"/\\|?*')
        assert folder.isprintable()
        assert folder == folder.strip(" ")
        assert not folder.startswith(".")
        assert not folder.endswith(".")
        taken.append(folder)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
    max_leaves=20,
)


@given(st.dictionaries(st.sampled_from(KEYS), json_values, max_size=4))
def test_any_index_is_one_that_stays_in_the_project_or_damaged(values: dict[str, object]) -> None:
    try:
        index = parse_index(json.dumps(values).encode(), "things")
    except DataError as error:
        assert "damaged" in str(error) or "newer version" in str(error)
        return
    assert parse_index(index.to_json().encode(), "things") == index
    assert not any("/" in name or name.startswith(".") for name in index.folders)


def test_names_that_differ_in_capitals_only_have_folders_that_differ_in_more(tmp_path: Path) -> None:
    project, classes = small_project(tmp_path / "things", "Pen", "pen", "PEN", count=1)
    with project:
        folders = {one.folder_name.casefold() for one in classes}
        assert len(folders) == 3
        with pytest.raises(ConfigError, match="already a class named Pen"):
            project.add_class(" Pen ")
        for wrong in ("", " \n", "x" * 301):
            with pytest.raises(ConfigError):
                project.add_class(wrong)
