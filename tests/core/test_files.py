"""Which files `find_images` finds, and that `load_image` speaks for those that cannot be read."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import every_kind

from core.errors import ImageError
from core.images import load_image
from core.sources.files import find_images

PICTURE = every_kind()["rgb.png"]


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(PICTURE)


def found(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find_images([folder])]


@contextlib.contextmanager
def unprivileged() -> Iterator[None]:
    """Nobody's rights while it lasts, where the tests run as root, who may read everything."""
    if not hasattr(os, "geteuid"):
        pytest.skip("this system has no file modes")
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everyone may enter; pytest's own belong to the user alone."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_folder_gives_its_pictures_then_its_folders_in_natural_order(tmp_path: Path) -> None:
    make(
        tmp_path,
        "b10.jpg",
        "B9.JPG",
        "a.png",
        "b9.tiff",
        "10.gif",
        "9.webp",
        "sub 2/x.bmp",
        "sub 10/x.jpeg",
        "sub 2/a/x.tif",
    )
    assert found(tmp_path) == [
        "9.webp", "10.gif", "a.png", "B9.JPG", "b9.tiff", "b10.jpg", "sub 2/x.bmp", "sub 2/a/x.tif", "sub 10/x.jpeg",
    ]  # fmt: skip


def test_only_pictures_and_nothing_hidden(tmp_path: Path) -> None:
    make(
        tmp_path,
        "a.jpg",
        "notes.txt",
        "Thumbs.db",
        "no suffix",
        ".hidden.jpg",
        "._a.jpg",
        ".git/a.jpg",
        "__MACOSX/a.jpg",
    )
    assert found(tmp_path) == ["a.jpg"]


def test_what_is_named_is_given_back_whatever_it_is(tmp_path: Path) -> None:
    make(tmp_path, "photo", ".hidden.jpg", "folder/a.jpg")
    named = [tmp_path / "photo", tmp_path / "gone.jpg", tmp_path / ".hidden.jpg", tmp_path / "photo", Path("a\0b.jpg")]
    assert list(find_images([*named, tmp_path / "folder"])) == [*named, tmp_path / "folder" / "a.jpg"]
    assert list(find_images([str(tmp_path / "photo")])) == [tmp_path / "photo"]


def test_a_folder_named_like_a_picture_is_a_folder(tmp_path: Path) -> None:
    make(tmp_path, "x.jpg/inside.png")
    assert found(tmp_path) == ["x.jpg/inside.png"]


def test_pictures_come_while_the_search_goes_on(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "later/b.jpg")
    paths = find_images([tmp_path])
    assert next(paths).name == "a.jpg"
    make(tmp_path, "later/c.jpg")
    assert [path.name for path in paths] == ["b.jpg", "c.jpg"]


def test_folders_far_deeper_than_pythons_stack(tmp_path: Path) -> None:
    chain = [tmp_path]
    for _ in range(1100):
        chain.append(chain[-1] / "d")
        chain[-1].mkdir()
    make(chain[-1], "a.jpg")
    assert list(find_images([tmp_path])) == [chain[-1] / "a.jpg"]
    (chain[-1] / "a.jpg").unlink()
    for folder in reversed(chain[1:]):  # what cleans up after tests would go through the stack
        folder.rmdir()


def _link(link: Path, target: Path) -> None:
    try:
        link.symlink_to(target, target_is_directory=target.is_dir())
    except OSError:
        pytest.skip("this user may not make links")


def test_links_are_followed_but_never_in_circles(tmp_path: Path) -> None:
    make(tmp_path, "album/a.jpg", "elsewhere/b.jpg")
    album = tmp_path / "album"
    _link(album / "back", tmp_path / "album")
    _link(album / "out", tmp_path / "elsewhere")
    _link(album / "out again", tmp_path / "elsewhere")
    _link(album / "linked.jpg", tmp_path / "elsewhere" / "b.jpg")
    assert found(album) == ["a.jpg", "linked.jpg", "out/b.jpg"]


def test_links_to_nowhere_are_reported(tmp_path: Path) -> None:
    _link(tmp_path / "broken.jpg", tmp_path / "gone")
    _link(tmp_path / "self.jpg", tmp_path / "self.jpg")
    assert found(tmp_path) == ["broken.jpg", "self.jpg"]
    with pytest.raises(ImageError, match=r"broken\.jpg does not exist"):
        load_image(tmp_path / "broken.jpg")
    with pytest.raises(ImageError, match=r"self\.jpg cannot be read"):
        load_image(tmp_path / "self.jpg")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows any bytes in a name")
def test_names_that_are_not_text(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9 \n.jpg")
    make(tmp_path, name)
    assert [path.name for path in find_images([tmp_path])] == [name]


def test_a_folder_that_may_not_be_listed_is_reported(open_folder: Path) -> None:
    make(open_folder, "a.jpg", "private/b.jpg", "z/c.jpg")
    (open_folder / "private").chmod(0)
    with unprivileged():
        assert found(open_folder) == ["a.jpg", "private", "z/c.jpg"]
        with pytest.raises(ImageError, match="private may not be read by you"):
            load_image(open_folder / "private")
        assert list(find_images([open_folder / "private" / "b.jpg"])) == [open_folder / "private" / "b.jpg"]
    (open_folder / "private").chmod(0o700)


def test_a_file_that_may_not_be_read_says_so(open_folder: Path) -> None:
    make(open_folder, "a.jpg")
    (open_folder / "a.jpg").chmod(0)
    with unprivileged(), pytest.raises(ImageError, match=r"a\.jpg may not be read by you"):
        load_image(open_folder / "a.jpg")


def test_a_folder_that_vanishes_during_the_search_is_reported(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "later/b.jpg")
    paths = find_images([tmp_path])
    next(paths)
    (tmp_path / "later" / "b.jpg").unlink()
    (tmp_path / "later").rmdir()
    assert list(paths) == [tmp_path / "later"]
    with pytest.raises(ImageError, match="later does not exist"):
        load_image(tmp_path / "later")
