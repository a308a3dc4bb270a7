"""Projects as one file: what is exported comes back, what others make is understood, and what does harm is refused."""

import json
import stat
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from class_folders import class_folder, zipped
from hypothesis import given, settings
from hypothesis import strategies as st
from project_pictures import capture, files_in, small_project
from samples import encoded, scene

from core.datasets import catalogue
from core.errors import Cancelled, DataError, SightglassError
from core.projects.exchange import export_zip, import_zip
from core.projects.listing import list_projects, new_folder, remember, summary_of
from core.projects.project import Project

PICTURE = encoded(scene(), "JPEG")


def make_zip(path: Path, files: Mapping[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def content_of(project: Project) -> dict[str, list[tuple[str, bytes]]]:
    """The pictures of each class: session and bytes."""
    return {
        each.name: sorted((one.session, one.path.read_bytes()) for one in project.examples(each.id))
        for each in project.classes
    }


def test_what_is_exported_comes_back_the_same(tmp_path: Path, home: Path) -> None:
    project, (pen, mug, cup) = small_project(tmp_path / "things", "Pen/pencil 🎈", "Mug", "x" * 300)
    with project:
        project.enable_class(mug.id, False)
        project.move_class(cup.id, 0)
        capture(project, pen.id, 2, first=30, kind="drawing")
        project.remove_examples([project.examples(mug.id)[0].id])
        path = export_zip(project, tmp_path / "things.zip")
        with import_zip(path) as again:
            assert again.folder.parent == home / "projects"
            assert (again.title, again.classes) == (project.title, project.classes)
            assert content_of(again) == content_of(project)
            assert files_in(again.folder) == files_in(project.folder)
        with import_zip(path) as third:
            assert third.folder.name == "Things 2"
        assert catalogue.find(str(path)).classes == ("x" * 300, "Pen/pencil 🎈"), "an exported project is a data set"


def test_a_project_packed_by_hand_with_its_folder_is_understood(tmp_path: Path) -> None:
    project, _ = small_project(tmp_path / "things", "Pen", "Mug")
    project.close()
    path = zipped(tmp_path / "things", tmp_path / "packed.zip", top="things")
    with import_zip(path, tmp_path / "into") as again:
        assert again.title == "Things"
        assert content_of(again) == content_of(Project.open(tmp_path / "things"))


def test_class_folders_become_classes(tmp_path: Path) -> None:
    folder = class_folder(tmp_path / "insects", {"train/ants": 3, "train/bees": 2, "val/ants": 1, "val/bees": 1})
    with import_zip(zipped(folder), tmp_path / "into") as project:
        assert project.title == "insects"
        assert {name: len(found) for name, found in content_of(project).items()} == {"ants": 4, "bees": 3}


def test_a_project_of_the_web_tool_is_understood(tmp_path: Path) -> None:
    samples = {f"{name}-!-{number}.jpg": PICTURE for name in ("Class 1", "a/b", "x-!-y") for number in range(3)}
    manifest = json.dumps({"type": "image", "version": "2.4.10", "appdata": {"trainEpochs": 50}})
    path = make_zip(tmp_path / "project.tm", {"manifest.json": manifest, **samples})
    with import_zip(path, tmp_path / "into") as project:
        assert [each.name for each in project.classes] == ["Class 1", "a/b", "x-!-y"]
        assert all(len(found) == 3 for found in content_of(project).values())
        assert [each.kind for each in project.advice()] == ["few", "one-session"]
    sounds = make_zip(tmp_path / "sounds.tm", {"manifest.json": '{"type": "audio"}', "a-!-0.webm": b"..."})
    with pytest.raises(DataError, match="something else than pictures"):
        import_zip(sounds, tmp_path / "into")


def test_the_samples_of_one_class_are_understood(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "Class 1-samples.zip", {f"{number}.jpg": PICTURE for number in range(4)})
    with import_zip(path, tmp_path / "into") as project:
        assert {name: len(found) for name, found in content_of(project).items()} == {"Class 1": 4}


# what does harm


def lying_zip(path: Path) -> Path:
    """A member says in both places that it unpacks to little, and unpacks to a lot."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Pen/1.jpg", PICTURE + bytes(3_000_000))
    size = (len(PICTURE) + 3_000_000).to_bytes(4, "little")
    path.write_bytes(content.getvalue().replace(size, (5000).to_bytes(4, "little")))
    return path


def link_zip(path: Path) -> Path:
    entry = zipfile.ZipInfo("Pen/1.jpg")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, "/etc/passwd")
        archive.writestr("Mug/1.jpg", PICTURE)
    return path


def bomb(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(12):
            archive.writestr(f"Pen/{number}.bmp", bytes(100_000_000))
    return path


def index_zip(path: Path, folder: str) -> Path:
    classes = [{"id": "c1", "name": "Pen", "folder": folder}]
    return make_zip(path, {"sightglass.json": json.dumps({"format": 1, "classes": classes}), "Pen/1.jpg": PICTURE})


HARMFUL = {
    "out": lambda path: make_zip(path, {"../../evil/1.jpg": PICTURE, "Pen/1.jpg": PICTURE}),
    "windows out": lambda path: make_zip(path, {"..\\evil\\1.jpg": PICTURE}),
    "lies": lying_zip,
    "link": link_zip,
    "bomb": bomb,
    "index out": lambda path: index_zip(path, "../evil"),
    "index deep": lambda path: index_zip(path, "a/../../evil"),
    "newer": lambda path: make_zip(path, {"sightglass.json": '{"format": 99}', "Pen/1.jpg": PICTURE}),
    "empty": lambda path: make_zip(path, {}),
    "no pictures": lambda path: make_zip(path, {"notes.txt": "nothing"}),
    "no zip": lambda path: Path(path.write_bytes(b"PK nothing") and path),
}


@pytest.mark.parametrize("kind", HARMFUL)
def test_a_harmful_zip_is_a_sentence_and_leaves_nothing(tmp_path: Path, kind: str) -> None:
    path = HARMFUL[kind](tmp_path / "harm.zip")
    with pytest.raises(SightglassError) as caught:
        import_zip(path, tmp_path / "into" / "here")
    assert str(caught.value).endswith(".")
    assert sorted(found.name for found in tmp_path.rglob("*") if found.is_file()) == ["harm.zip"]
    assert not (tmp_path / "evil").exists()


def test_absolute_and_odd_names_stay_inside(tmp_path: Path) -> None:
    names = ("/etc/1.jpg", "C:/windows/2.jpg", "CON/3.jpg", "a:b/4?.jpg", "dots.../5.jpg")
    path = make_zip(tmp_path / "odd.zip", dict.fromkeys(names, PICTURE))
    with import_zip(path, tmp_path / "into") as project:
        assert sum(len(found) for found in content_of(project).values()) == 5
        assert sorted(found.name for found in tmp_path.iterdir()) == ["into", "odd.zip"]
        assert all("." not in each.folder_name[-1:] for each in project.classes)


@settings(max_examples=60)
@given(data=st.data())
def test_a_damaged_zip_is_a_sentence_or_a_project(data: st.DataObject) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = {"manifest.json": '{"type": "image"}', "A-!-0.jpg": PICTURE[:300], "B-!-0.jpg": PICTURE[:300]}
        content = bytearray(make_zip(folder / "good.tm", files).read_bytes())
        for _ in range(data.draw(st.integers(1, 6))):
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
        (folder / "bad.tm").write_bytes(content[: data.draw(st.integers(len(content) // 2, len(content)))])
        try:
            import_zip(folder / "bad.tm", folder / "into").close()
        except SightglassError:
            assert not (folder / "into").exists() or not list((folder / "into").iterdir())
        assert {found.name for found in folder.iterdir()} <= {"good.tm", "bad.tm", "into"}


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    def cancel_soon(done: int, total: int | None, what: str) -> None:
        if done == 3:
            raise Cancelled("Enough.")

    project, _ = small_project(tmp_path / "things", "Pen", "Mug")
    with project:
        with pytest.raises(Cancelled):
            export_zip(project, tmp_path / "out.zip", cancel_soon)
        assert not list(tmp_path.glob("*.zip"))
        path = export_zip(project, tmp_path / "things.zip")
        with pytest.raises(Cancelled):
            import_zip(path, tmp_path / "into", cancel_soon)
        assert list((tmp_path / "into").iterdir()) == []
        with pytest.raises(DataError, match="not there"):
            export_zip(project, tmp_path / "gone" / "out.zip")


# the list


def test_projects_are_listed_without_opening_them(tmp_path: Path, home: Path) -> None:
    assert list_projects() == ()
    own, _ = small_project(new_folder("Things"), "Pen", "Mug")
    other, _ = small_project(tmp_path / "stick" / "other", "Cup", "Box", count=1)
    for project in (own, other):
        remember(project.folder)
        project.close()
    assert new_folder("things").name == "things 2"
    assert {each.folder: (each.title, each.classes, each.examples) for each in list_projects()} == {
        own.folder: ("Things", ("Pen", "Mug"), 6),
        other.folder: ("Things", ("Cup", "Box"), 2),
    }
    assert all(each.thumbnail is not None and each.thumbnail.is_file() for each in list_projects())
    (home / "projects" / "damaged").mkdir()
    (home / "projects" / "damaged" / "sightglass.json").write_text("{", encoding="utf-8")
    assert len(list_projects()) == 2
    with pytest.raises(DataError, match="no project"):
        summary_of(tmp_path)
