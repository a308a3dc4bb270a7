"""Data sets of the catalogue: found where the user keeps them, fetched otherwise, damaged files named."""

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

from core.datasets import catalogue, pen_strokes
from core.datasets.labelled import LabelledDrawings
from core.errors import Cancelled, ConfigError, DataError, NetworkError
from core.sources.drawing import Trajectories, render
from core.types import Drawing, Stroke


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
    digits = catalogue.Dataset("mnist").load("test")
    assert digits.images.shape == (20, 28, 28, 1)
    assert list(digits.labels[:3]) == [0, 1, 2]
    assert digits.labels.dtype == np.int64


def test_what_is_not_found_is_fetched_or_the_sentence_says_where_to_put_it(little_mnist: Path, home: Path) -> None:
    with pytest.raises(NetworkError, match="train-images-idx3-ubyte") as caught:
        catalogue.Dataset("mnist").load("train")
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
        catalogue.Dataset("mnist").load("test")


def test_a_damaged_gzip_file_is_named(little_mnist: Path) -> None:
    packed = little_mnist / "t10k-images-idx3-ubyte.gz"
    packed.write_bytes(packed.read_bytes()[:200])
    with pytest.raises(DataError, match="t10k-images-idx3-ubyte"):
        catalogue.Dataset("mnist").load("test")


def test_labels_that_do_not_match_are_named(little_mnist: Path) -> None:
    (little_mnist / "t10k-labels-idx1-ubyte").write_bytes(idx(np.zeros(19, np.uint8)))
    with pytest.raises(DataError, match="match the labels"):
        catalogue.Dataset("mnist").load("test")


def test_other_strokes_than_the_published_ones_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    file = tmp_path / "pen-strokes" / "pendigits-orig.tra"
    file.parent.mkdir()
    file.write_text('.SEGMENT DIGIT 0 ? "8"\n.COMMENT 8 1 1\n.PEN_DOWN\n1 1\n.PEN_UP\n')
    monkeypatch.setenv("SIGHTGLASS_DATA", str(tmp_path))
    with pytest.raises(DataError, match="checksum"):
        catalogue.Dataset("pen-strokes").load("test")
    file.rename(file.with_name("pendigits-orig.tra.Z"))
    with pytest.raises(DataError, match="unpacked"):
        catalogue.Dataset("pen-strokes").load("test")


@pytest.mark.real_data
@pytest.mark.parametrize("name", ["mnist", "pen-strokes"])
@pytest.mark.parametrize("split", ["train", "test"])
def test_the_real_digits_are_what_the_card_says(name: str, split: catalogue.Split) -> None:
    card = catalogue.find(name)
    examples = catalogue.Dataset(name).load(split)
    assert len(examples.images) == card.counts[split]
    assert tuple(np.bincount(examples.labels)) == card.class_counts[split]
    assert 80 < examples.images.sum() / 255 / len(examples.labels) < 120  # the strokes have MNIST's weight of line


@pytest.mark.real_data
@pytest.mark.parametrize("name", ["cifar10", "facial-expression"])
def test_the_real_small_pictures_are_what_the_card_says(name: str) -> None:
    card, examples = catalogue.find(name), catalogue.Dataset(name).load("test")
    assert card.input is not None
    assert examples.images.shape[1:] == (card.input.height, card.input.width, card.input.channels)
    counts = np.bincount(examples.labels)
    # Of the faces there are editions whose test split has the pictures of one contest, or of both.
    assert counts / counts.sum() == pytest.approx(np.array(card.class_counts["test"]) / card.counts["test"], abs=0.02)
    assert examples.images.mean(axis=(0, 1, 2)) / 255 == pytest.approx(card.input.mean, abs=0.01)
    assert examples.images.std(axis=(0, 1, 2)) / 255 == pytest.approx(card.input.std, abs=0.01)


@pytest.mark.real_data
def test_the_real_ants_and_bees_can_all_be_read() -> None:
    found = catalogue.inspect("ants-and-bees")
    assert found.class_counts == {"train": (124, 121), "val": (70, 83)}
    assert found.broken == found.problems == found.warnings == ()
    assert found.location is not None


@pytest.mark.real_data
def test_no_writer_is_in_both_splits() -> None:
    train, test = (catalogue.Dataset("pen-strokes").load(split) for split in ("train", "test"))
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
    digits = catalogue.Dataset("pen-strokes").load("test")
    assert len(digits.labels) == catalogue.find("pen-strokes").counts["test"]
    served.unlink()  # from now on it is found
    assert np.array_equal(catalogue.Dataset("pen-strokes").load("train").images.shape[1:], digits.images.shape[1:])
    assert [path.name for path in (home / "data" / "pen-strokes").iterdir()] == ["pendigits-orig.tra.Z"]


def test_a_wrong_file_from_a_mirror_is_refused(mirrored: Path, home: Path) -> None:
    (mirrored / "mnist").mkdir()
    (mirrored / "mnist" / "train-images-idx3-ubyte.gz").write_bytes(
        b"<html>Please log in to the school's network</html>"
    )
    with pytest.raises(NetworkError, match="checksum"):
        catalogue.Dataset("mnist").load("train")
    assert not list((home / "data" / "MNIST" / "raw").iterdir())


def test_fetching_can_be_cancelled(mirrored: Path, home: Path) -> None:
    (mirrored / "mnist").mkdir()
    (mirrored / "mnist" / "train-images-idx3-ubyte.gz").write_bytes(bytes(1_000_000))

    def cancel(done: int, total: int | None, what: str) -> None:
        raise Cancelled("enough")

    with pytest.raises(Cancelled):
        catalogue.Dataset("mnist").load("train", cancel)
    assert not list((home / "data" / "MNIST" / "raw").iterdir())
