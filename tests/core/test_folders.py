"""Folders and zips of one's own: layouts, and what is wrong with them in a sentence that names it."""

import os
import sys
from pathlib import Path

import PIL.Image
import pytest
from class_folders import class_folder, save_picture, zipped
from hypothesis import given
from hypothesis import strategies as st

from core.datasets import catalogue
from core.datasets.listing import Found, FoundFile, arrange
from core.errors import ConfigError, DataError

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


@pytest.fixture(autouse=True)
def _own_home(home: Path) -> None:
    """Nothing that was decoded for another test."""


# layouts


@pytest.mark.parametrize(
    ("counts", "splits", "sessions"),
    [
        ({"ants": 3, "bees": 2}, {"train": (3, 2)}, 0),
        ({"train/ants": 3, "train/bees": 2, "val/ants": 1, "val/bees": 2}, {"train": (3, 2), "val": (1, 2)}, 0),
        (
            {f"{split}/{name}": 2 for split in ("train", "val", "test") for name in ("ants", "bees")},
            {"train": (2, 2), "val": (2, 2), "test": (2, 2)},
            0,
        ),
        ({"ants/monday": 1, "ants/tuesday": 2, "bees/monday": 3, "bees": 1}, {"train": (3, 4)}, 2),
        ({"train": 2, "bus": 3}, {"train": (3, 2)}, 0),  # vehicles
        ({"train/monday": 2, "bus/monday": 3}, {"train": (3, 2)}, 1),
    ],
)
@pytest.mark.parametrize("form", ["folder", "zip", "wrapped zip"])
def test_layouts(tmp_path: Path, counts: dict[str, int], splits: object, sessions: int, form: str) -> None:
    path = class_folder(tmp_path / "insects", counts)
    if form != "folder":
        path = zipped(path, top="wrapped/twice" if form == "wrapped zip" else "")
    card = catalogue.find(str(path))
    assert card.class_counts == splits
    assert card.counts == {split: sum(each) for split, each in splits.items()}  # type: ignore[attr-defined]
    assert card.classes == (("ants", "bees") if "bus" not in str(counts) else ("bus", "train"))
    assert card.sessions == sessions
    assert card.problems == ()
    assert card.title == "insects"


def test_the_split_to_measure_on(tmp_path: Path) -> None:
    pairs = {"train/a": 1, "train/b": 1, "val/a": 1, "val/b": 1, "test/a": 1, "test/b": 1}
    for splits, expected in ((("train", "val", "test"), "test"), (("train", "val"), "val"), (("train",), "train")):
        counts = {name: count for name, count in pairs.items() if name.split("/")[0] in splits}
        folder = class_folder(tmp_path / expected, counts)
        assert catalogue.find(str(folder)).evaluation_split == expected


def test_classes_are_sorted_as_image_folder_sorts_them(tmp_path: Path) -> None:
    from torchvision.datasets import ImageFolder

    folder = class_folder(tmp_path / "many", dict.fromkeys(("b", "A", "10", "2", "_x", "é"), 2))
    theirs = ImageFolder(folder)
    found = catalogue.Dataset(str(folder)).load("train")
    assert list(catalogue.find(str(folder)).classes) == theirs.classes
    assert list(found.labels) == theirs.targets


def test_what_is_not_meant_is_left_out(tmp_path: Path) -> None:
    folder = class_folder(tmp_path / "insects", {"ants": 2, "bees": 2, "__MACOSX/ants": 2, ".git": 1})
    for name in ("ants/Thumbs.db", "ants/.hidden.png", "bees/notes.txt", "readme.md"):
        (folder / name).write_bytes(b"x")
    save_picture(folder / "group photo.png", 0, 0)
    card = catalogue.find(str(folder))
    assert card.class_counts == {"train": (2, 2)}
    assert sorted(card.others) == ["bees/notes.txt", "readme.md"]
    assert card.warnings[0] == "insects: one picture is left out, outside the class folders."


def test_a_folder_beside_the_splits_is_named(tmp_path: Path) -> None:
    folder = class_folder(tmp_path / "x", {"train/a": 1, "train/b": 1, "val/a": 1, "val/b": 1, "old/a": 3})
    card = catalogue.find(str(folder))
    assert card.counts == {"train": 2, "val": 2}
    assert "3 pictures are left out, in the folder old" in card.warnings[0]


names = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="/\\"), min_size=1, max_size=4)
trees = st.dictionaries(st.tuples(names, names) | st.tuples(names, names, names) | st.tuples(names), st.just(1))


@given(trees)
def test_any_tree_of_pictures_is_arranged_or_explained(tree: dict[tuple[str, ...], int]) -> None:
    files = [FoundFile((*parts[:-1], f"{parts[-1]}.png"), 1, 1) for parts in tree]
    folders = frozenset(file.parts[:length] for file in files for length in range(1, len(file.parts)))
    try:
        layout = arrange(Found(files, folders), "tree")
    except DataError as error:
        assert "tree" in str(error)
        return
    pictures = [file for split in layout.splits.values() for file in split]
    assert {file.name for file in pictures} <= {"/".join(file.parts) for file in files}
    assert len({file.name for file in pictures}) == len(pictures)
    assert all(layout.classes[file.label] in file.name for file in pictures)
    assert sum(sum(layout.counts(split)) for split in layout.splits) == len(pictures)


def test_photos_in_a_form_that_is_not_read_are_named(tmp_path: Path) -> None:
    folder = class_folder(tmp_path / "insects", {"ants": 12, "bees": 12})
    (folder / "ants" / "IMG_1.HEIC").write_bytes(b"x")
    (only,) = catalogue.find(str(folder)).warnings
    assert only.startswith("insects: 1 of the files cannot be read as pictures, such as IMG_1.HEIC; save them")
    for picture in folder.rglob("*.png"):
        picture.unlink()
    with pytest.raises(DataError, match=r"save IMG_1\.HEIC"):
        catalogue.find(str(folder))


# problems that are known before training


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({"ants": 2, "bees": 0}, "The class bees of insects has no pictures; put some into its folder"),
        ({"ants": 2, "bees": 0, "wasps": 0}, "The classes bees, wasps of insects have no pictures"),
        ({"train/ants": 2, "train/bees": 2, "val/ants": 1, "val/wasps": 1}, "wasps of insects has no pictures for tr"),
        ({"ants": 5}, "insects has only one class (ants)"),
        ({"Cat": 2, "cat": 2, "dog": 2}, "The class folders Cat and cat of insects differ only in capitals"),
        ({"train/Cat": 2, "train/dog": 2, "val/cat": 1, "val/dog": 1}, "Cat and cat"),
        ({"cafe\u0301": 2, "caf\u00e9": 2}, "differ only in capitals or accents"),
    ],
)
def test_a_problem_names_the_class_and_the_remedy(tmp_path: Path, counts: dict[str, int], words: str) -> None:
    folder = class_folder(tmp_path / "insects", counts)
    if len(list(folder.iterdir())) < len({name.split("/")[0] for name in counts}):
        pytest.skip("this disk does not tell such names apart")
    card = catalogue.find(str(folder))
    assert any(words in problem for problem in card.problems), card.problems


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_class_whose_name_no_model_could_keep_is_a_problem(tmp_path: Path) -> None:
    card = catalogue.find(str(class_folder(tmp_path / "drinks", {os.fsdecode(b"caf\xe9"): 2, "tea": 2})))
    assert card.problems == (
        "The name of the class folder caf\ufffd of drinks cannot be written down; rename the folder.",
    )


def test_little_and_uneven_data_are_named(tmp_path: Path) -> None:
    card = catalogue.find(str(class_folder(tmp_path / "insects", {"ants": 40, "bees": 12, "wasps": 1})))
    few, uneven = card.warnings
    assert "The class wasps has only one picture" in few
    assert "40 pictures of ants, but 1 of wasps" in uneven
    assert "balance" in uneven


def test_pictures_of_a_single_session_are_named(tmp_path: Path) -> None:
    counts = {"ants/monday": 12, "bees/monday": 12}
    (only,) = catalogue.find(str(class_folder(tmp_path / "insects", counts))).warnings
    assert "one session" in only


# what is no data set


def test_a_name_that_is_nothing(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="did you mean ants-and-bees"):
        catalogue.find("ants-and-beees")
    for missing in (str(tmp_path / "nothing"), "nothing.zip"):
        with pytest.raises(DataError, match="There is no folder or zip"):
            catalogue.find(missing)


def test_a_file_that_is_no_zip(tmp_path: Path) -> None:
    (tmp_path / "notes.zip").write_text("not a zip")
    with pytest.raises(DataError, match="neither a folder nor a zip"):
        catalogue.find(str(tmp_path / "notes.zip"))


def test_folders_without_classes(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="empty has no pictures"):
        catalogue.find(str(tmp_path / "empty"))
    with pytest.raises(DataError, match="lie side by side"):
        catalogue.find(str(class_folder(tmp_path / "flat", {".": 3})))


@posix_only
def test_links_are_followed_but_never_in_a_circle(tmp_path: Path) -> None:
    shared = class_folder(tmp_path / "shared", {"bees": 2})
    folder = class_folder(tmp_path / "insects", {"ants": 2})
    (folder / "bees").symlink_to(shared / "bees")
    (folder / "ants" / "again").symlink_to(folder)
    (folder / "ants" / "gone.png").symlink_to(tmp_path / "nowhere")
    card = catalogue.inspect(str(folder))
    assert card.class_counts == {"train": (2, 2)}
    assert [failure.image for failure in card.broken] == ["ants/gone.png"]


@posix_only
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    folder = class_folder(tmp_path / "insects", {"ants": 2, "bees": 2})
    (folder / "bees").chmod(0)
    with pytest.raises(DataError, match="bees"):
        catalogue.find(str(folder))
    (folder / "bees").chmod(0o755)


def test_small_pictures_of_one_size_are_seen_as_they_are(tmp_path: Path) -> None:
    folder = class_folder(tmp_path / "small", {"a": 3, "b": 3}, size=(20, 20))
    spec = catalogue.find(str(folder)).input
    assert spec is not None
    assert (spec.width, spec.height, spec.channels) == (20, 20, 3)
    assert catalogue.Dataset(str(folder)).load("train").images.shape == (6, 20, 20, 3)
    for picture in folder.rglob("*.png"):
        with PIL.Image.open(picture) as coloured:
            grey_picture = coloured.convert("L")
        grey_picture.save(picture)
    grey = catalogue.Dataset(str(folder)).load("train").images
    assert grey.shape == (6, 20, 20, 1)
    save_picture(folder / "a" / "large.png", 0, 0, size=(90, 90))
    assert catalogue.find(str(folder)).input is None
