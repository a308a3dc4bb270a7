"""Projects: classes and pictures in a plain folder; what is there when it is opened again; what can be taken back."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from class_folders import class_folder, save_picture
from project_pictures import capture, counts, files_in, frame, small_project

from core.datasets.project_index import INDEX
from core.errors import Cancelled, DataError
from core.images import load_image
from core.projects.project import Project
from core.types import Image


def names(project: Project) -> list[str]:
    return [one.name for one in project.classes]


def test_what_was_collected_is_there_again(tmp_path: Path) -> None:
    project, (pen, mug) = small_project(tmp_path / "things", "Pen", "Mug", count=4)
    kept = project.examples(pen.id)
    assert all(load_image(one.path).size == (64, 48) for one in kept)
    assert len({one.session for one in kept}) == 1
    project.close()
    with Project.open(tmp_path / "things") as again:
        assert not again.read_only
        assert (again.title, names(again)) == ("Things", ["Pen", "Mug"])
        assert [one.id for one in again.examples(pen.id)] == [one.id for one in kept]
        assert again.count(mug.id) == 4
        assert (tmp_path / "things" / "Pen" / kept[0].session / "0001.jpg").is_file()


def test_a_picture_is_on_the_disk_as_it_was_seen(tmp_path: Path) -> None:
    with Project.create(tmp_path / "things", "Things") as project:
        one = project.add_class("Pen")
        seen = frame(1, size=(320, 240))
        example = project.begin_session(one.id, "camera").add(seen)
        drawn = project.begin_session(one.id, "drawing").add(seen)
        assert example is not None
        assert drawn is not None
        shown = load_image(example.path).pixels.astype(int)
        assert np.abs(shown - seen.pixels).mean() < 4
        assert np.array_equal(load_image(drawn.path).pixels, seen.pixels)
        assert (example.size, len(example.digest)) == (example.path.stat().st_size, 32)


def test_a_camera_that_nobody_moves_gives_one_picture(tmp_path: Path) -> None:
    still = frame(1, size=(640, 480)).pixels.astype(float)
    noise = np.random.default_rng(0)
    with Project.create(tmp_path / "things", "Things") as project:
        session = project.begin_session(project.add_class("Pen").id, "camera")
        for _ in range(5):
            session.add(Image(np.clip(still + noise.normal(0, 6, still.shape), 0, 255).astype(np.uint8)))
        assert (session.added, session.skipped) == (1, 4)
        moved = np.roll(still, 40, axis=1).astype(np.uint8)
        assert session.add(Image(moved)) is not None
        assert session.add(Image(still.astype(np.uint8))) is None, "also when it comes back to where it was"
        again = project.begin_session(project.classes[0].id, "camera")
        assert again.add(Image(moved)) is not None, "another session is another time"
        assert again.name != session.name


def test_pictures_that_came_in_one_go_are_taken_back_together(tmp_path: Path) -> None:
    with Project.create(tmp_path / "things", "Things") as project:
        one = project.add_class("Pen")
        project.begin_session(one.id, "drawing").add(frame(0))
        session = project.begin_session(one.id, "drawing")
        session.add(frame(1))
        session.add(frame(2))
        save_picture(tmp_path / "elsewhere" / "a.png", 0, 7)
        save_picture(tmp_path / "elsewhere" / "b.png", 0, 8)
        project.add_files(one.id, [tmp_path / "elsewhere"])
        before = project.examples(one.id)
        for left in (3, 1, 0):
            assert project.undo() == "The pictures that were added are gone again."
            assert project.count(one.id) == left
        assert project.undo() == "The class Pen is gone again."
        assert not project.can_undo
        assert project.redo() == "The class Pen is back."
        for back in (1, 3, 5):
            assert project.redo() == "The pictures that were added are back."
            assert project.count(one.id) == back
        assert set(project.examples(one.id)) == set(before)
        project.undo()
    with Project.open(tmp_path / "things") as again:
        assert again.count(again.classes[0].id) == 3


def test_a_session_without_pictures_leaves_nothing(tmp_path: Path) -> None:
    with Project.create(tmp_path / "things", "Things") as project:
        project.begin_session(project.add_class("Pen").id, "camera")
        assert files_in(project.folder) == {INDEX}
        assert list((project.folder / "Pen").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes fewer names")
def test_pictures_put_there_by_hand_are_found(tmp_path: Path) -> None:
    small_project(tmp_path / "things", "Pen", "Mug")[0].close()
    save_picture(tmp_path / "things" / "Pen" / "from a friend.png", 0, 1)
    save_picture(tmp_path / "things" / "Cup" / "monday" / "1.png", 0, 2)
    (tmp_path / "things" / "empty").mkdir()
    for odd in ("a:b\n", os.fsdecode(b"caf\xe9"), ".hidden"):
        save_picture(tmp_path / "things" / odd / "1.png", 0, 3)
    (tmp_path / "things" / "Pen" / "notes.txt").write_text("none", encoding="utf-8")
    with Project.open(tmp_path / "things") as project:
        assert counts(project) == {"Pen": 4, "Mug": 3, "Cup": 1, "a:b�": 1}
        assert [one.session for one in project.examples(project.classes[2].id)] == ["monday"]
        assert "" in {one.session for one in project.examples(project.classes[0].id)}


def test_a_folder_of_class_folders_becomes_a_project(tmp_path: Path) -> None:
    class_folder(tmp_path / "photos", {"ants": 2, "bees/monday": 3})
    with Project.open(tmp_path / "photos") as project:
        assert (project.title, counts(project)) == ("photos", {"ants": 2, "bees": 3})
    assert (tmp_path / "photos" / INDEX).is_file()
    (tmp_path / "nothing").mkdir()
    with pytest.raises(DataError, match="no project"):
        Project.open(tmp_path / "nothing")
    with pytest.raises(DataError, match="no folder"):
        Project.open(tmp_path / "gone")


def test_a_damaged_index_costs_names_but_no_picture(tmp_path: Path) -> None:
    small_project(tmp_path / "things", "Pen", "Mug")[0].close()
    (tmp_path / "things" / INDEX).write_text('{"classes": [{"id": "c1", "folder": "../.."', encoding="utf-8")
    with Project.open(tmp_path / "things") as project:
        assert counts(project) == {"Mug": 3, "Pen": 3}
        assert "damaged" in project.note
        assert (project.folder / f"{INDEX}.damaged").is_file()
    with Project.open(tmp_path / "things") as again:
        assert again.note == ""


def test_an_index_that_leads_out_of_the_project_is_damaged(tmp_path: Path) -> None:
    save_picture(tmp_path / "secret" / "1.png", 0, 1)
    save_picture(tmp_path / "things" / "Pen" / "1.png", 0, 1)
    for folder in ("..", "../secret", "/etc", "Pen/..", ".sightglass"):
        text = f'{{"format": 1, "classes": [{{"id": "c1", "name": "Pen", "folder": "{folder}"}}]}}'
        (tmp_path / "things" / INDEX).write_text(text, encoding="utf-8")
        with Project.open(tmp_path / "things") as project:
            assert counts(project) == {"Pen": 1}


def test_a_project_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    small_project(tmp_path / "things", "Pen", "Mug")[0].close()
    (tmp_path / "things" / INDEX).write_text('{"format": 99, "classes": []}', encoding="utf-8")
    with pytest.raises(DataError, match="newer version"):
        Project.open(tmp_path / "things")
    assert (tmp_path / "things" / INDEX).read_text(encoding="utf-8").startswith('{"format": 99')


# files


def test_files_and_folders_are_added_once(tmp_path: Path) -> None:
    source = class_folder(tmp_path / "from", {"a": 3, "b": 2})
    loose = save_picture(tmp_path / "loose.png", 1, 77)
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xffnothing")
    with Project.create(tmp_path / "things", "Things") as project:
        one = project.add_class("Pen")
        added = project.add_files(one.id, [source, loose, tmp_path / "broken.jpg", tmp_path / "gone.png"])
        assert (len(added.added), added.skipped, len(added.broken)) == (6, 0, 2)
        assert {each.session for each in added.added} == {"a", "b", ""}
        assert added.added[-1].path.read_bytes() == loose.read_bytes()
        again = project.add_files(one.id, [source, loose])
        assert (len(again.added), again.skipped) == (0, 6)

        def cancel_soon(done: int, total: int | None, what: str) -> None:
            if done == 2:
                raise Cancelled("Enough.")

        other = project.add_class("Mug")
        assert len(project.add_files(other.id, [source], cancel_soon).added) == 2


# advice


def test_advice_names_what_is_wrong_and_what_to_do(tmp_path: Path) -> None:
    with Project.create(tmp_path / "things", "Things") as project:
        pen = project.add_class("Pen")
        kinds = [(each.kind, each.prevents) for each in project.advice()]
        assert kinds == [("one-class", True), ("empty", True)]
        mug = project.add_class("Mug")
        capture(project, pen.id, 4)
        capture(project, mug.id, 13)
        by_kind = {each.kind: each for each in project.advice()}
        assert set(by_kind) == {"few", "unbalanced", "one-session"}
        assert by_kind["few"].class_ids == (pen.id,)
        assert by_kind["unbalanced"].sentence == "Mug has 13 pictures, but Pen only 4."
        assert by_kind["one-session"].class_ids == (pen.id, mug.id)
        capture(project, pen.id, 10, first=20)
        capture(project, mug.id, 5, first=20)
        assert project.advice() == ()
        project.enable_class(mug.id, False)
        assert [each.kind for each in project.advice()] == ["one-class"]


# two at once


def test_who_only_looks_does_not_disturb_who_collects(tmp_path: Path) -> None:
    project, (pen, mug) = small_project(tmp_path / "things", "Pen", "Mug")
    with project, ThreadPoolExecutor(2) as threads:
        work = [threads.submit(capture, project, one.id, 12, 100) for one in (pen, mug)]
        while not all(each.done() for each in work):
            assert project.count(pen.id) <= len(project.examples(pen.id)) <= 15
            project.advice()
            project.recolour_class(pen.id, len(project.examples(mug.id)))
        assert [len(each.result()) for each in work] == [12, 12]
        assert counts(project) == {"Pen": 15, "Mug": 15}


def test_the_second_to_open_a_project_only_looks(tmp_path: Path) -> None:
    project, (pen, _) = small_project(tmp_path / "things", "Pen", "Mug")
    code = f"""
from pathlib import Path
from core.projects.project import Project
with Project.open(Path({str(project.folder)!r})) as second:
    print(second.read_only_reason)
    print(second.count({pen.id!r}))
    try:
        second.add_class("Cup")
    except Exception as error:
        print(type(error).__name__, error)
"""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    reason, count, refused = done.stdout.splitlines()
    assert reason == "This project is open in another window. Close it there to change it here."
    assert (count, refused) == ("3", f"DataError {reason}")
    with Project.open(project.folder) as third:
        assert third.read_only
    assert project.add_class("Cup").name == "Cup", "the first still has it"
    project.close()
    with Project.open(project.folder) as free:
        assert not free.read_only


def test_classes_may_come_and_go_while_somebody_looks(tmp_path: Path) -> None:
    project, _ = small_project(tmp_path / "things", "Pen")
    with project, ThreadPoolExecutor(1) as threads:

        def come_and_go() -> None:
            for number in range(30):
                project.remove_class(project.add_class(f"Class {number}").id)

        work = threads.submit(come_and_go)
        while not work.done():
            project.advice()
        work.result()
