"""What is changed in a project and taken back: names, order, moved, merged and deleted pictures and classes."""

from pathlib import Path

import pytest
from class_folders import save_picture
from project_pictures import counts, files_in, small_project

from core.datasets import catalogue
from core.datasets.project_index import INDEX
from core.errors import ConfigError, DataError
from core.projects.project import Project


def names(project: Project) -> list[str]:
    return [one.name for one in project.classes]


def test_a_class_is_renamed_with_its_folder(tmp_path: Path) -> None:
    project, (pen, _) = small_project(tmp_path / "things", "Class 1", "Mug")
    with project:
        project.rename_class(pen.id, "Pen")
        assert project.classes[0].folder_name == "Pen"
        assert all(one.path.is_file() for one in project.examples(pen.id))
        assert project.undo() == "The class is called Class 1 again."
        assert files_in(project.folder) == {
            INDEX,
            *(f"{name}/{one.session}/{one.path.name}" for name, one in _all(project)),
        }
        project.redo()
        with pytest.raises(ConfigError, match="already"):
            project.rename_class(pen.id, "Mug")
    with Project.open(tmp_path / "things") as again:
        assert counts(again) == {"Pen": 3, "Mug": 3}


def _all(project: Project) -> list[tuple[str, object]]:
    return [(one.folder_name, each) for one in project.classes for each in project.examples(one.id)]


def test_order_colour_and_what_is_switched_off_are_kept(tmp_path: Path) -> None:
    project, (pen, mug, cup) = small_project(tmp_path / "things", "Pen", "Mug", "Cup")
    with project:
        assert [one.colour for one in project.classes] == [0, 1, 2]
        project.move_class(cup.id, 0)
        project.recolour_class(pen.id, 5)
        project.enable_class(mug.id, False)
        project.rename("Desk")
    with Project.open(tmp_path / "things") as again:
        assert (again.title, names(again)) == ("Desk", ["Cup", "Pen", "Mug"])
        assert [one.colour for one in again.classes] == [2, 5, 1]
        assert [one.enabled for one in again.classes] == [True, True, False]
    assert catalogue.find(str(tmp_path / "things")).classes == ("Cup", "Pen")


def test_new_classes_order_colour_and_switches_are_taken_back(tmp_path: Path) -> None:
    project, (pen, mug) = small_project(tmp_path / "things", "Pen", "Mug")
    project.close()
    with Project.open(tmp_path / "things") as project:
        before, files = project.classes, files_in(project.folder)
        project.recolour_class(pen.id, 5)
        project.enable_class(mug.id, False)
        project.move_class(mug.id, 0)
        cup = project.add_class("Cup")
        after = project.classes
        assert [project.undo() for _ in range(5)] == [
            "The class Cup is gone again.",
            "Mug is back in its place.",
            "Mug is switched on again.",
            "Pen has the colour from before.",
            None,
        ]
        assert (project.classes, files_in(project.folder)) == (before, files)
        assert [project.redo() for _ in range(5)] == [
            "Pen has the other colour again.",
            "Mug is switched off again.",
            "Mug is in its new place again.",
            "The class Cup is back.",
            None,
        ]
        assert (project.classes, project.count(cup.id)) == (after, 0)


def test_moving_deleting_merging_and_removing_are_taken_back(tmp_path: Path) -> None:
    project, (pen, mug) = small_project(tmp_path / "things", "Pen", "Mug")
    project.close()
    with Project.open(tmp_path / "things") as project:
        before = files_in(project.folder)
        ids = [one.id for one in project.examples(pen.id)]
        moved = project.move_examples(ids[:2], mug.id)
        assert {one.class_id for one in moved} == {mug.id}
        assert counts(project) == {"Pen": 1, "Mug": 5}
        project.remove_examples([moved[0].id, ids[2]])
        assert counts(project) == {"Pen": 0, "Mug": 4}
        project.merge_classes(mug.id, pen.id)
        project.remove_class(mug.id)
        assert counts(project) == {}
        assert files_in(project.folder) == {INDEX}
        assert [project.undo() for _ in range(5)] == [
            "The class Mug is back.",
            "Pen is a class of its own again.",
            "2 pictures are back.",
            "2 pictures are back where they were.",
            None,
        ]
        assert not project.can_undo
        assert files_in(project.folder) == before
        assert [one.id for one in project.examples(pen.id)] == ids
        while project.can_redo:
            assert project.redo()
        assert counts(project) == {}
        while project.can_undo:
            project.undo()
    with Project.open(tmp_path / "things") as again:
        assert counts(again) == {"Pen": 3, "Mug": 3}
        assert not again.can_undo


def test_what_was_deleted_is_gone_when_the_project_is_closed(tmp_path: Path) -> None:
    project, (pen, _) = small_project(tmp_path / "things", "Pen", "Mug")
    path = project.examples(pen.id)[0].path
    project.remove_examples([project.examples(pen.id)[0].id])
    assert len([file for file in project.folder.rglob("*.jpg") if file.name == path.name]) == 2
    project.close()
    assert len([file for file in project.folder.rglob("*.jpg") if file.name == path.name]) == 1
    with pytest.raises(DataError, match="closed"):
        project.add_class("Cup")


def test_a_picture_of_the_same_name_is_not_replaced(tmp_path: Path) -> None:
    project, (pen, mug) = small_project(tmp_path / "things", "Pen", "Mug", count=1)
    with project:
        for folder, label in ((pen.folder_name, 0), (mug.folder_name, 1)):
            save_picture(project.folder / folder / "same.png", label, 1)
    with Project.open(tmp_path / "things") as project:
        ids = [one.id for one in project.examples(pen.id) if one.path.name == "same.png"]
        (moved,) = project.move_examples(ids, mug.id)
        assert moved.path.name == "same 2.png"
        assert counts(project) == {"Pen": 1, "Mug": 3}
