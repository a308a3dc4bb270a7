"""Zips that are damaged, or made to do harm: refused with a sentence that names them, or read as far as possible."""

import stat
import struct
import zipfile
from pathlib import Path

import pytest
from class_folders import class_folder, zipped
from hypothesis import given
from hypothesis import strategies as st

from core.datasets import catalogue, containers, listing
from core.errors import DataError


@pytest.fixture(autouse=True)
def _own_home(home: Path) -> None:
    """Nothing that was decoded for another test."""


def damaged_zip(path: Path, entry: str | zipfile.ZipInfo, content: bytes = b"x") -> Path:
    """A good data set with one more entry."""
    folder = class_folder(path / "good", {"ants": 1, "bees": 1})
    target = zipped(folder)
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr(entry, content)
    return target


def link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("ants/link.png")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ("../evil.png", "leads out"),
        ("ants/../../evil.png", "leads out"),
        ("ants\\..\\..\\evil.png", "leads out"),
        (link(), "is a link"),
    ],
)
def test_a_zip_that_reaches_outside_is_refused(tmp_path: Path, entry: str | zipfile.ZipInfo, words: str) -> None:
    path = damaged_zip(tmp_path, entry)
    with pytest.raises(DataError, match=words) as caught:
        catalogue.find(str(path))
    assert str(path) in str(caught.value)


def test_a_locked_zip_is_refused(tmp_path: Path) -> None:
    path = zipped(class_folder(tmp_path / "good", {"ants": 1, "bees": 1}))
    content = bytearray(path.read_bytes())
    entry = content.index(b"PK\1\2")
    content[entry + 8] |= 1  # the flag of an encrypted entry
    path.write_bytes(content)
    with pytest.raises(DataError, match="password"):
        catalogue.find(str(path))


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path = zipped(class_folder(tmp_path / "good", {"ants": 1, "bees": 1}))
    content = bytearray(path.read_bytes())
    entry = content.index(b"PK\1\2")
    content[entry + 24 : entry + 28] = struct.pack("<I", 2**32 - 2)  # the size that it claims to unpack to
    path.write_bytes(content)
    with pytest.raises(DataError, match="would unpack to 4 GB"):
        catalogue.find(str(path))


def test_too_many_files_are_refused_before_they_are_all_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = class_folder(tmp_path / "many", {"ants": 6, "bees": 6})
    path = zipped(folder)
    monkeypatch.setattr(containers, "MAX_FILES", 10)
    for place in (folder, path):
        with pytest.raises(DataError, match="more than 10 files"):
            catalogue.find(str(place))
    end = path.read_bytes()
    claimed = end.rfind(b"PK\5\6")
    wide = b"PK\6\6" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, 10**6, 10**6, 1, 1)
    many = end[:claimed] + wide + end[claimed : claimed + 8] + b"\xff\xff\xff\xff" + end[claimed + 12 :]
    path.write_bytes(many)
    monkeypatch.setattr(containers, "MAX_FILES", listing.MAX_FILES)
    with pytest.raises(DataError, match="more than 500,000 files"):
        catalogue.find(str(path))


@given(st.data())
def test_a_damaged_zip_is_read_or_explained(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    good = _GOOD_ZIP.get("bytes") or _GOOD_ZIP.setdefault(
        "bytes", zipped(class_folder(tmp_path_factory.mktemp("z") / "zip", {"ants": 2, "bees": 2})).read_bytes()
    )
    place = data.draw(st.integers(0, len(good) - 1))
    content = good[:place] + data.draw(st.binary(max_size=6)) + good[place + data.draw(st.integers(0, 8)) :]
    path = tmp_path_factory.mktemp("damaged") / "insects.zip"
    path.write_bytes(content)
    try:
        card = catalogue.inspect(str(path))
    except DataError as error:
        assert "insects.zip" in str(error)
        return
    assert sum(card.counts.values()) + len(card.broken) <= 4
    assert all(failure.message for failure in card.broken)


_GOOD_ZIP: dict[str, bytes] = {}
