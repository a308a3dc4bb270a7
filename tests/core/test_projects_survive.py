"""A project loses nothing that was shown: its process is killed, the disk fills up, the folder goes or is read only."""

import json
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from commands import ROOT, environment
from project_pictures import capture, files_in, frame, small_project

from core.datasets.project_index import INDEX
from core.errors import DataError
from core.images import load_image
from core.projects.exchange import export_zip, import_zip
from core.projects.presence import HIDDEN
from core.projects.project import Project

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other ways to end a process")

CHILD = """
import json, random, sys
from pathlib import Path
from project_pictures import frame
from core.projects.project import Project
project = Project.open(Path(sys.argv[1]))
chance = random.Random(int(sys.argv[2]))
say = lambda **facts: print(json.dumps(facts), flush=True)
say(read_only=project.read_only_reason)
number, done = 0, []
while True:
    number += 1
    classes = project.classes
    one = chance.choice(classes)
    kind = chance.choice(["add"] * 8 + ["rename", "move", "class", "merge", "colour", "undo"])
    if kind == "add":
        session = project.begin_session(one.id, "camera")
        done.append([])
        for place in range(chance.randint(1, 4)):
            example = session.add(frame(int(sys.argv[2]) * 10_000 + number * 10 + place))
            done[-1].append(example.digest)
            say(kept=example.digest)
    elif kind == "rename":
        name = f"{one.name.split('-')[0]}-{sys.argv[2]}-{number}"
        project.rename_class(one.id, name)
        done.append([])
        say(name=name)
    elif kind == "move" and project.count(one.id):
        chosen = chance.sample(project.examples(one.id), min(3, project.count(one.id)))
        if project.move_examples([each.id for each in chosen], chance.choice(classes).id):
            done.append([])
    elif kind == "class" and len(classes) < 6:
        say(name=project.add_class(f"new-{sys.argv[2]}-{number}").name)
        done.append([])
    elif kind == "merge" and len(classes) > 4:
        project.merge_classes(one.id, chance.choice([each for each in classes if each != one]).id)
        done.append([])
    elif kind == "colour":
        project.recolour_class(one.id, number)
        done.append([])
    elif kind == "undo" and done:
        say(taken_back=done.pop())
        project.undo()
"""


def killed_at_random(folder: Path, seed: int) -> list[dict[str, Any]]:
    """What a child said before it was killed, while it changed the project."""
    env = environment(PYTHONPATH=f"{ROOT}:{ROOT / 'tests' / 'core'}")
    command = [sys.executable, "-c", CHILD, str(folder), str(seed)]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = [child.stdout.readline()]
        time.sleep(random.Random(seed).uniform(0.01, 0.6))
        child.send_signal(signal.SIGKILL)
        rest, errors = child.communicate()
    assert errors == ""
    lines = [*said, *rest.splitlines(keepends=True)]
    return [json.loads(line) for line in lines if line.endswith("\n")]


def kill_again_and_again(folder: Path, times: int) -> int:
    """How many pictures were said to be kept; all of them are there whenever the project is opened again."""
    project, _ = small_project(folder, "a", "b", "c", "d", count=1)
    kept = {one.digest for each in project.classes for one in project.examples(each.id)}
    project.close()
    for seed in range(times):
        first, *said = killed_at_random(folder, seed)
        assert first == {"read_only": ""}, "the lock of a process that was killed is free"
        kept |= {line["kept"] for line in said if "kept" in line}
        kept -= {one for line in said for one in line.get("taken_back", ())}
        with Project.open(folder) as project:
            assert project.note == ""
            assert not project.read_only
            files = [one.path for each in project.classes for one in project.examples(each.id)]
            there = {digest_of_file(path) for path in files}
            assert kept <= there
            assert len(files_in(folder) - {INDEX}) == len(files), "every picture belongs to a class"
            assert all(load_image(path).size == (64, 48) for path in files), "and each of them is whole"
            assert not list(folder.rglob(".sightglass-*")), "nothing unfinished is left"
    return len(kept)


def digest_of_file(path: Path) -> str:
    from core.datasets.labelled import digest_of

    return digest_of(path.read_bytes()).hex()


def test_nothing_that_was_shown_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    assert kill_again_and_again(tmp_path / "things", times=6) > 10


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_nothing_is_lost_in_a_hundred_kills(tmp_path: Path) -> None:
    assert kill_again_and_again(tmp_path / "things", times=100) > 300


# disks


def mounted(folder: Path, *options: str) -> bool:
    folder.mkdir(exist_ok=True)
    mount = shutil.which("mount") or "mount"
    return subprocess.run([mount, *options, str(folder)], capture_output=True).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    folder = tmp_path / "disk"
    if not mounted(folder, "-t", "tmpfs", "-o", "size=2m", "tmpfs"):
        pytest.skip("only root may mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_a_sentence_and_loses_nothing(small_disk: Path) -> None:
    project, (pen, mug) = small_project(small_disk / "things", "Pen", "Mug")
    with project:
        ballast = small_disk / "ballast"
        ballast.write_bytes(bytes(shutil.disk_usage(small_disk).free - 40_000))
        session = project.begin_session(pen.id, "camera")
        frames = (frame(number, size=(640, 480)) for number in range(100, 200))
        with pytest.raises(DataError, match="disk is full"):
            list(map(session.add, frames))
        kept = project.count(pen.id)
        ballast.write_bytes(bytes(ballast.stat().st_size + shutil.disk_usage(small_disk).free))
        with pytest.raises(DataError, match="disk is full"):
            project.rename_class(mug.id, "x" * 300)
        assert project.classes[1].name == "Mug"
        with pytest.raises(DataError, match="disk is full"):
            export_zip(project, small_disk / "out.zip")
        assert not (small_disk / "out.zip").exists()
        assert not list(small_disk.rglob(".sightglass-*"))
        ballast.unlink()
        assert session.add(frame(200)) is not None, "once there is room, the session goes on"
        project.rename_class(mug.id, "Cup")
    with Project.open(small_disk / "things") as again:
        assert again.count(pen.id) == kept + 1
        assert [each.name for each in again.classes] == ["Pen", "Cup"]
        assert all(load_image(one.path) for one in again.examples(pen.id))


def test_a_zip_for_which_there_is_no_room_leaves_nothing(small_disk: Path, tmp_path: Path) -> None:
    with Project.create(tmp_path / "large", "Large") as project:
        one = project.add_class("Pen")
        for number in range(60):
            (project.folder / one.folder_name / f"{number}.bmp").write_bytes(bytes(100_000))
    with Project.open(tmp_path / "large") as project:
        path = export_zip(project, tmp_path / "large.zip")
    with pytest.raises(DataError, match="disk is full"):
        import_zip(path, small_disk)
    assert list(small_disk.iterdir()) == []


@pytest.fixture
def read_only_disk(tmp_path: Path) -> Iterator[Path]:
    """A project as on a disk that nobody may write to."""
    folder = tmp_path / "stick"
    if not mounted(folder, "-t", "tmpfs", "tmpfs"):
        pytest.skip("only root may mount a disk")
    small_project(folder / "things", "Pen", "Mug")[0].close()
    shutil.rmtree(folder / "things" / HIDDEN)
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    yield folder / "things"
    subprocess.run(["umount", str(folder)], check=True)


def test_a_project_that_cannot_be_written_is_looked_at(read_only_disk: Path, tmp_path: Path) -> None:
    with Project.open(read_only_disk) as project:
        assert project.read_only
        assert "Nothing can be written" in project.read_only_reason
        pen = project.classes[0]
        assert project.count(pen.id) == 3
        for change in (
            lambda: project.add_class("Cup"),
            lambda: project.begin_session(pen.id, "camera"),
            lambda: project.remove_examples([project.examples(pen.id)[0].id]),
            project.undo,
        ):
            with pytest.raises(DataError, match="Nothing can be written"):
                change()
        with import_zip(export_zip(project, tmp_path / "out.zip"), tmp_path / "into") as copy:
            assert copy.count(pen.id) == 3


def test_a_folder_that_is_deleted_while_it_is_open_is_a_sentence(tmp_path: Path) -> None:
    project, (pen, mug) = small_project(tmp_path / "things", "Pen", "Mug")
    with project:
        session = project.begin_session(pen.id, "camera")
        project.remove_examples([project.examples(pen.id)[0].id])
        shutil.rmtree(tmp_path / "things")
        for change in (
            lambda: session.add(frame(77)),
            lambda: project.rename_class(pen.id, "Pencil"),
            lambda: project.add_class("Cup"),
            lambda: project.merge_classes(pen.id, mug.id),
            lambda: project.add_files(pen.id, [Path(__file__).parents[2] / "resources" / "samples" / "seven.jpg"]),
            project.undo,
        ):
            with pytest.raises(DataError, match="not there any more"):
                change()
        assert project.count(pen.id) == 2, "what was shown is still listed"
        assert not (tmp_path / "things").exists(), "and nothing makes the folder anew"


def test_what_the_disk_kept_from_being_taken_back_can_be_taken_back_later(tmp_path: Path) -> None:
    project, (pen, _) = small_project(tmp_path / "things", "Pen", "Mug")
    with project:
        project.remove_examples([project.examples(pen.id)[0].id])
        folder = project.folder / pen.folder_name
        away = folder.rename(tmp_path / "away")
        folder.write_bytes(b"in the way")
        with pytest.raises(DataError, match="cannot be read or written"):
            project.undo()
        folder.unlink()
        away.rename(folder)
        assert project.undo() == "One picture is back."
        assert project.count(pen.id) == 3
        assert all(one.path.is_file() for one in project.examples(pen.id))


def test_a_class_folder_that_is_deleted_by_hand_is_made_again(tmp_path: Path) -> None:
    project, (pen, _) = small_project(tmp_path / "things", "Pen", "Mug")
    with project:
        shutil.rmtree(project.folder / pen.folder_name)
        assert capture(project, pen.id, 2, first=40)
        project.remove_examples([one.id for one in project.examples(pen.id)])
        assert project.count(pen.id) == 0
        assert project.undo() == "2 pictures are back.", "the others have gone for good"
    with Project.open(tmp_path / "things") as again:
        assert again.count(pen.id) == 2
