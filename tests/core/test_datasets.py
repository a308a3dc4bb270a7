"""Data sets: found where the user keeps them, fetched otherwise, damaged files named."""

import contextlib
import functools
import gzip
import http.server
import struct
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.datasets import catalogue, pen_strokes
from core.datasets.labelled import LabelledDrawings, LabelledImages
from core.datasets.splits import divide
from core.datasets.unipen import BOX, WrittenDigit, parse
from core.errors import Cancelled, ConfigError, DataError, NetworkError
from core.sources.drawing import Trajectories, render
from core.types import Drawing, Stroke

# UNIPEN text


places = st.tuples(st.integers(0, BOX), st.integers(0, BOX))
written = st.builds(
    WrittenDigit,
    digit=st.integers(0, 9),
    writer=st.integers(1, 30),
    drawing=st.lists(st.lists(places, min_size=1, max_size=6), min_size=1, max_size=3).map(
        lambda strokes: Drawing(
            BOX, BOX, tuple(Stroke(tuple((float(x), float(y)) for x, y in stroke)) for stroke in strokes)
        )
    ),
)


def as_unipen(digits: list[WrittenDigit]) -> str:
    lines = [".INCLUDE\tdene.doc", "", '.LEXICON "0" "1"', ".HIERARCHY\tDIGIT", ""]
    for number, one in enumerate(digits):
        lines += [f'.SEGMENT DIGIT    {number} ? "{one.digit}"', f".COMMENT {one.digit} {one.writer}  {number}"]
        for stroke in one.drawing.strokes:
            lines += [".PEN_DOWN", *(f" {x:.0f}  {BOX - y:.0f}" for x, y in stroke.points), ".PEN_UP", ".DT 100"]
    return "\n".join(lines) + "\n"


@given(st.lists(written, min_size=1, max_size=4))
def test_what_is_written_is_read(digits: list[WrittenDigit]) -> None:
    assert list(parse(as_unipen(digits), "strokes")) == digits


def complaint_about(text: str) -> str:
    try:
        parse(text, "strokes.txt")
    except DataError as error:
        return str(error)
    return ""


@given(st.lists(written, min_size=1, max_size=2), st.data())
def test_a_damaged_text_is_read_or_the_line_is_named(digits: list[WrittenDigit], data: st.DataObject) -> None:
    text = as_unipen(digits)
    place = data.draw(st.integers(0, len(text)))
    after = place + data.draw(st.integers(0, 5))
    complaint = complaint_about(text[:place] + data.draw(st.text(max_size=8)) + text[after:])
    assert not complaint or "strokes.txt: line" in complaint


@pytest.mark.parametrize("text", ["", "nothing\n", '.SEGMENT DIGIT 0 ? "8"\n.COMMENT 7 1 1\n'])
def test_a_text_without_digits_is_an_error(text: str) -> None:
    with pytest.raises(DataError):
        parse(text, "strokes")


# dividing


def some_images(count: int = 100, classes: int = 4) -> LabelledImages:
    random = np.random.default_rng(0)
    images = random.integers(0, 255, (count, 4, 4, 1)).astype(np.uint8)
    return LabelledImages(images, np.arange(count) % classes)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.25, 0.5])
def test_every_class_gives_its_share(share: float) -> None:
    examples = some_images()
    kept, held_out = divide(examples.labels, examples.groups, share, seed=3)
    assert sorted([*kept, *held_out]) == list(range(100))
    assert all(np.bincount(examples.labels[held_out], minlength=4) == round(25 * share))


def test_the_seed_decides_what_is_held_out() -> None:
    examples = some_images()
    assert np.array_equal(divide(examples.labels, None, 0.2, 1)[1], divide(examples.labels, None, 0.2, 1)[1])
    assert not np.array_equal(divide(examples.labels, None, 0.2, 1)[1], divide(examples.labels, None, 0.2, 2)[1])


def test_groups_are_held_out_whole() -> None:
    images = some_images()
    examples = LabelledImages(images.images, images.labels, np.arange(100) // 10)
    kept, held_out = divide(examples.labels, examples.groups, 0.2, seed=0)
    assert examples.groups is not None
    assert len(np.unique(examples.groups[held_out])) == 2
    assert not set(examples.groups[kept]) & set(examples.groups[held_out])


def some_drawings() -> LabelledDrawings:
    strokes = [((0.0, 0.0), (float(10 + n), 50.0), (40.0, 10.0)) for n in range(6)]
    ink = Trajectories.of([Drawing(100, 100, (Stroke(stroke),)) for stroke in strokes])
    return LabelledDrawings(ink, np.arange(6), np.arange(6) // 2)


def test_drawings_are_recognised_as_the_canvas_shows_them() -> None:
    drawings = some_drawings()
    drawing = Drawing(100, 100, (Stroke(((0.0, 0.0), (12.0, 50.0), (40.0, 10.0))),))
    assert np.array_equal(drawings.images[2, :, :, 0], render(drawing))
    chosen = drawings.subset(np.array([2, 5]))
    assert np.array_equal(chosen.images, drawings.images[[2, 5]])
    assert list(chosen.labels) == [2, 5]


def test_every_epoch_draws_by_another_hand_and_the_seed_decides_which() -> None:
    drawings = some_drawings()
    first, again, other = (drawings.for_epoch(np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert first.shape == drawings.images.shape
    assert (first.max(axis=(1, 2, 3)) > 100).all()


# the catalogue


def test_an_unknown_data_set_names_the_nearest() -> None:
    with pytest.raises(ConfigError, match="did you mean mnist"):
        catalogue.find("mnits")


def idx(array: np.ndarray) -> bytes:
    return bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes()


@pytest.fixture
def little_mnist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    """A school's folder with 20 made-up test digits, one file packed and one not."""
    raw = tmp_path / "school" / "MNIST" / "raw"
    raw.mkdir(parents=True)
    images = np.random.default_rng(0).integers(0, 255, (20, 28, 28)).astype(np.uint8)
    (raw / "t10k-images-idx3-ubyte.gz").write_bytes(gzip.compress(idx(images)))
    (raw / "t10k-labels-idx1-ubyte").write_bytes(idx((np.arange(20) % 10).astype(np.uint8)))
    monkeypatch.setenv("SIGHTGLASS_DATA", str(tmp_path / "school"))
    monkeypatch.setenv("SIGHTGLASS_MIRROR", "http://127.0.0.1:9")  # nothing answers there
    return raw


def test_mnist_is_found_packed_or_not(little_mnist: Path) -> None:
    digits = catalogue.load("mnist", "test")
    assert digits.images.shape == (20, 28, 28, 1)
    assert list(digits.labels[:3]) == [0, 1, 2]
    assert digits.labels.dtype == np.int64


def test_what_is_not_found_is_fetched_or_the_sentence_says_where_to_put_it(little_mnist: Path, home: Path) -> None:
    with pytest.raises(NetworkError, match="train-images-idx3-ubyte") as caught:
        catalogue.load("mnist", "train")
    assert str(home / "data" / "MNIST" / "raw") in str(caught.value)


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:-1],
        lambda content: content + b"more",
        lambda content: b"\x00\x00\x09\x03" + content[4:],
        lambda content: content[:4] + struct.pack(">I", 2**32 - 1) + content[8:],
    ],
)
def test_a_damaged_idx_file_is_named(little_mnist: Path, damage: "functools.partial[bytes]") -> None:
    packed = little_mnist / "t10k-images-idx3-ubyte.gz"
    packed.write_bytes(gzip.compress(damage(gzip.decompress(packed.read_bytes()))))
    with pytest.raises(DataError, match="t10k-images-idx3-ubyte"):
        catalogue.load("mnist", "test")


def test_a_damaged_gzip_file_is_named(little_mnist: Path) -> None:
    packed = little_mnist / "t10k-images-idx3-ubyte.gz"
    packed.write_bytes(packed.read_bytes()[:200])
    with pytest.raises(DataError, match="t10k-images-idx3-ubyte"):
        catalogue.load("mnist", "test")


def test_labels_that_do_not_match_are_named(little_mnist: Path) -> None:
    (little_mnist / "t10k-labels-idx1-ubyte").write_bytes(idx(np.zeros(19, np.uint8)))
    with pytest.raises(DataError, match="match the labels"):
        catalogue.load("mnist", "test")


def test_other_strokes_than_the_published_ones_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    file = tmp_path / "pen-strokes" / "pendigits-orig.tra"
    file.parent.mkdir()
    file.write_text('.SEGMENT DIGIT 0 ? "8"\n.COMMENT 8 1 1\n.PEN_DOWN\n1 1\n.PEN_UP\n')
    monkeypatch.setenv("SIGHTGLASS_DATA", str(tmp_path))
    with pytest.raises(DataError, match="checksum"):
        catalogue.load("pen-strokes", "test")
    file.rename(file.with_name("pendigits-orig.tra.Z"))
    with pytest.raises(DataError, match="unpacked"):
        catalogue.load("pen-strokes", "test")


@pytest.mark.real_data
@pytest.mark.parametrize("name", ["mnist", "pen-strokes"])
@pytest.mark.parametrize("split", ["train", "test"])
def test_the_real_data_are_what_the_card_says(name: str, split: catalogue.Split) -> None:
    card = catalogue.find(name)
    examples = catalogue.load(name, split)
    assert len(examples.labels) == len(examples.images) == card.counts[split]
    assert set(examples.labels) == set(range(len(card.classes)))
    assert 80 < examples.images.sum() / 255 / len(examples.labels) < 120  # the strokes have MNIST's weight of line


@pytest.mark.real_data
def test_no_writer_is_in_both_splits() -> None:
    train, test = (catalogue.load("pen-strokes", split) for split in ("train", "test"))
    assert train.groups is not None
    assert test.groups is not None
    assert set(test.groups) == set(pen_strokes.TEST_WRITERS)
    assert not set(train.groups) & set(test.groups)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def copyfile(self, source: IO[bytes], outputfile: IO[bytes]) -> None:
        with contextlib.suppress(ConnectionError):  # the other side may have cancelled
            super().copyfile(source, outputfile)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture
def mirrored(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that a mirror serves, to a user who has no data set yet."""
    folder = tmp_path / "mirror"
    folder.mkdir()
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        monkeypatch.setenv("SIGHTGLASS_MIRROR", f"http://127.0.0.1:{server.server_port}")
        monkeypatch.setenv("SIGHTGLASS_DATA", str(tmp_path / "nothing here"))
        yield folder
        server.shutdown()
        thread.join()


def as_compressed(text: bytes) -> bytes:
    """What the old Unix program `compress` could have made: every byte by its own code of nine bits, and the table of
    repetitions cleared (code 256) before codes grow longer."""
    blocks = ([*text[start : start + 247], 256] for start in range(0, len(text), 247))
    codes = np.array([code for block in blocks for code in block][:-1], np.uint16)
    bits = np.unpackbits(codes.view(np.uint8).reshape(-1, 2), axis=1, bitorder="little")[:, :9]
    return b"\x1f\x9d\x90" + np.packbits(bits.ravel(), bitorder="little").tobytes()


@pytest.mark.real_data
def test_pen_strokes_are_fetched_and_unpacked(real_data: Path, mirrored: Path, home: Path) -> None:
    text = gzip.decompress((real_data / "pen-strokes" / "pendigits-orig.tra.gz").read_bytes())
    served = mirrored / "ml" / "machine-learning-databases" / "pendigits" / "pendigits-orig.tra.Z"
    served.parent.mkdir(parents=True)
    served.write_bytes(as_compressed(text))
    digits = catalogue.load("pen-strokes", "test")
    assert len(digits.labels) == catalogue.find("pen-strokes").counts["test"]
    served.unlink()  # from now on it is found
    assert np.array_equal(catalogue.load("pen-strokes", "train").images.shape[1:], digits.images.shape[1:])
    assert [path.name for path in (home / "data" / "pen-strokes").iterdir()] == ["pendigits-orig.tra.Z"]


def test_a_wrong_file_from_a_mirror_is_refused(mirrored: Path, home: Path) -> None:
    (mirrored / "mnist").mkdir()
    (mirrored / "mnist" / "train-images-idx3-ubyte.gz").write_bytes(
        b"<html>Please log in to the school's network</html>"
    )
    with pytest.raises(NetworkError, match="checksum"):
        catalogue.load("mnist", "train")
    assert not list((home / "data" / "MNIST" / "raw").iterdir())


def test_fetching_can_be_cancelled(mirrored: Path, home: Path) -> None:
    (mirrored / "mnist").mkdir()
    (mirrored / "mnist" / "train-images-idx3-ubyte.gz").write_bytes(bytes(1_000_000))

    def cancel(done: int, total: int | None, what: str) -> None:
        raise Cancelled("enough")

    with pytest.raises(Cancelled):
        catalogue.load("mnist", "train", cancel)
    assert not list((home / "data" / "MNIST" / "raw").iterdir())
