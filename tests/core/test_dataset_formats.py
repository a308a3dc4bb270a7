"""The files of the well-known data sets, in each of the forms in which people have them."""

import csv
import gzip
import io
import pickle
import struct
import tarfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from class_folders import class_folder, zipped
from torchvision.datasets import CIFAR10, FER2013

from core.datasets import catalogue, cifar10, facial_expression
from core.errors import DataError

Save = Callable[[Path], None]


@pytest.fixture
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    """A folder of data sets, still empty."""
    folder = tmp_path / "school"
    folder.mkdir()
    monkeypatch.setenv("SIGHTGLASS_DATA", str(folder))
    monkeypatch.setenv("SIGHTGLASS_MIRROR", "http://127.0.0.1:9")  # nothing answers there
    return folder


# CIFAR-10


def batches() -> dict[str, tuple[np.ndarray, list[int]]]:
    """Four pictures in each batch."""
    names = [*(f"data_batch_{number}" for number in range(1, 6)), "test_batch"]
    random = np.random.default_rng(0)
    return {name: (random.integers(0, 256, (4, 3072), np.uint8), [place, 1, 2, 9]) for place, name in enumerate(names)}


def pickled(pixels: np.ndarray, labels: list[int]) -> bytes:
    """As Python 2 pickled the original: protocol 2."""
    content = {"batch_label": "one of six", "labels": labels, "data": pixels, "filenames": ["a.png"] * len(labels)}
    return pickle.dumps(content, protocol=2)


def save_batches(folder: Path) -> None:
    (folder / "cifar-10-batches-py").mkdir()
    for name, batch in batches().items():
        (folder / "cifar-10-batches-py" / name).write_bytes(pickled(*batch))


def save_binary(folder: Path) -> None:
    (folder / "cifar-10-batches-bin").mkdir()
    for name, (pixels, labels) in batches().items():
        rows = np.concatenate([np.array(labels, np.uint8)[:, None], pixels], axis=1)
        (folder / "cifar-10-batches-bin" / f"{name}.bin").write_bytes(rows.tobytes())


def packed(save: Save, name: str) -> Save:
    def save_packed(folder: Path) -> None:
        unpacked = folder / "elsewhere"
        unpacked.mkdir()
        save(unpacked)
        with tarfile.open(folder / name, "w:gz") as archive:
            for path in unpacked.iterdir():
                archive.add(path, path.name)

    return save_packed


@pytest.mark.parametrize(
    "save",
    [
        save_batches,
        save_binary,
        packed(save_batches, "cifar-10-python.tar.gz"),
        packed(save_binary, "cifar-10-binary.tar.gz"),
    ],
    ids=["pickles", "binary", "packed pickles", "packed binary"],
)
def test_cifar10_is_read_in_every_form(school: Path, save: Save) -> None:
    save(school)
    train, test = catalogue.Dataset("cifar10").load("train"), catalogue.Dataset("cifar10").load("test")
    pixels = np.concatenate([batches()[f"data_batch_{number}"][0] for number in range(1, 6)])
    assert np.array_equal(train.images, pixels.reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1))
    assert list(test.labels) == [5, 1, 2, 9]
    again = catalogue.Dataset("cifar10").load("train")
    assert np.array_equal(again.images, train.images)
    assert np.array_equal(again.labels, train.labels)


def test_cifar10_is_what_torchvision_reads(school: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_batches(school)
    (school / "cifar-10-batches-py" / "batches.meta").write_bytes(pickle.dumps({"label_names": cifar10.CLASSES}))
    monkeypatch.setattr(CIFAR10, "_check_integrity", lambda self: True)  # made-up pictures have other checksums
    monkeypatch.setattr("torchvision.datasets.cifar.check_integrity", lambda *arguments: True)
    theirs = CIFAR10(school, train=False)
    ours = catalogue.Dataset("cifar10").load("test")
    assert np.array_equal(ours.images, theirs.data)
    assert list(ours.labels) == theirs.targets
    assert theirs.classes == cifar10.CLASSES


class Harm:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[Path]]:
        return Path.touch, (self.path,)


@pytest.mark.parametrize(
    "content",
    [
        lambda harm: pickle.dumps({"data": Harm(harm), "labels": [1]}, protocol=2),
        lambda harm: b"cos\nsystem\n(S'touch %s'\ntR." % str(harm).encode(),
        lambda harm: pickle.dumps({"data": np.zeros((2, 3072), np.uint8), "labels": [1]}),
        lambda harm: pickle.dumps({"data": np.zeros((1, 3072), np.uint8), "labels": [10]}),
        lambda harm: pickle.dumps({"data": np.array([Path("x")], object), "labels": [1]}),
        lambda harm: pickle.dumps([1, 2]),
        lambda harm: pickled(np.zeros((1, 3072), np.uint8), [1])[:-40],
        lambda harm: b"",
    ],
)
def test_a_pickle_that_is_no_batch_is_named_and_never_run(
    school: Path, tmp_path: Path, content: Callable[[Path], bytes]
) -> None:
    save_batches(school)
    harm = tmp_path / "harm"
    (school / "cifar-10-batches-py" / "test_batch").write_bytes(content(harm))
    with pytest.raises(DataError, match="test_batch"):
        catalogue.Dataset("cifar10").load("test")
    assert not harm.exists()


def test_a_damaged_or_foreign_archive_is_named(school: Path) -> None:
    packed(save_batches, "cifar-10-python.tar.gz")(school)
    archive = school / "cifar-10-python.tar.gz"
    archive.write_bytes(archive.read_bytes()[:500])
    with pytest.raises(DataError, match=r"cifar-10-python\.tar\.gz"):
        catalogue.Dataset("cifar10").load("train")
    with tarfile.open(archive, "w:gz") as empty:
        empty.addfile(tarfile.TarInfo("hello"), io.BytesIO())
    with pytest.raises(DataError, match="data_batch_1"):
        catalogue.Dataset("cifar10").load("train")


def test_cifar10_as_a_zip_of_class_folders(school: Path, tmp_path: Path) -> None:
    counts = {f"{split}/{name}": 1 for split in ("train", "test") for name in cifar10.CLASSES}
    zipped(class_folder(tmp_path / "small", {**counts, "train/frog": 3}, size=(32, 32)), school / "cifar10.zip")
    train = catalogue.Dataset("cifar10").load("train")
    assert train.images.shape == (12, 32, 32, 3)
    assert list(np.bincount(train.labels)) == [1] * 6 + [3] + [1] * 3
    zipped(class_folder(tmp_path / "other", {"train/ants": 1, "train/bees": 1}), school / "cifar10.zip")
    with pytest.raises(DataError, match="airplane"):
        catalogue.Dataset("cifar10").load("train")


# FashionMNIST


def test_clothes_are_found_as_digits_are_and_not_taken_for_them(school: Path) -> None:
    raw = school / "FashionMNIST" / "raw"
    raw.mkdir(parents=True)
    images = np.arange(20 * 784, dtype=np.uint32).astype(np.uint8).reshape(20, 28, 28)
    for name, array in (("images-idx3", images), ("labels-idx1", (np.arange(20) % 10).astype(np.uint8))):
        header = bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape)
        (raw / f"t10k-{name}-ubyte.gz").write_bytes(gzip.compress(header + array.tobytes()))
    clothes = catalogue.Dataset("fashion-mnist").load("test")
    assert np.array_equal(clothes.images[..., 0], images)
    with pytest.raises(Exception, match="train-images-idx3-ubyte"):
        catalogue.Dataset("fashion-mnist").load("train")
    assert not catalogue.is_here(catalogue.find("mnist"))


# FER-2013


def faces(count: int) -> list[tuple[int, np.ndarray, str]]:
    usages = ("Training", "PublicTest", "PrivateTest")
    random = np.random.default_rng(0)
    return [(n % 7, random.integers(0, 256, 2304), usages[n % 3]) for n in range(count)]


@pytest.mark.parametrize(
    ("name", "columns"),
    [("fer2013.csv", ("emotion", "pixels", "Usage")), ("icml_face_data.csv", ("emotion", " Usage", " pixels"))],
)
def test_faces_are_read_as_torchvision_reads_them(
    school: Path, monkeypatch: pytest.MonkeyPatch, name: str, columns: tuple[str, ...]
) -> None:
    (school / "fer2013").mkdir()
    with (school / "fer2013" / name).open("w", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        for emotion, pixels, usage in faces(12):
            values = {"emotion": emotion, "pixels": " ".join(map(str, pixels)), "Usage": usage}
            writer.writerow({column: values[column.strip()] for column in columns})
    monkeypatch.setattr("torchvision.datasets.fer2013.check_integrity", lambda *arguments, **named: True)
    theirs_to_ours = [facial_expression.CLASSES.index(name) for name in
                      ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")]  # fmt: skip
    for split, count in (("train", 4), ("test", 8)):
        ours, theirs = catalogue.Dataset("facial-expression").load(split), FER2013(school, split)
        assert len(ours.labels) == len(theirs) == count
        for image, label, (picture, number) in zip(ours.images, ours.labels, theirs, strict=True):
            assert np.array_equal(image[..., 0], np.asarray(picture))
            assert label == theirs_to_ours[number]


@pytest.mark.parametrize(
    "text", ["", "emotion,pixels\n1,2 3\n", "emotion,pixels\n9,\n", "emotion,pixels\nx,y\n", "pixels\n1 2 3\n"]
)
def test_a_table_without_faces_is_named(school: Path, text: str) -> None:
    (school / "fer2013").mkdir()
    (school / "fer2013" / "fer2013.csv").write_text(text)
    with pytest.raises(DataError, match=r"fer2013\.csv"):
        catalogue.Dataset("facial-expression").load("train")


def test_faces_without_labels_cannot_be_measured_on(school: Path) -> None:
    (school / "fer2013").mkdir()
    row = "3," + " ".join(["7"] * 2304)
    (school / "fer2013" / "train.csv").write_text(f"emotion,pixels\n{row}\n")
    assert catalogue.Dataset("facial-expression").load("train").images.max() == 7
    with pytest.raises(DataError, match=r"fer2013\.csv"):
        catalogue.Dataset("facial-expression").load("test")


def test_what_cannot_be_fetched_says_where_to_get_it(school: Path, home: Path) -> None:
    with pytest.raises(DataError, match=r"fer2013\.csv") as caught:
        catalogue.Dataset("facial-expression").load("train")
    assert str(home / "data" / "fer2013") in str(caught.value)


# ants and bees


@pytest.mark.parametrize("form", ["hymenoptera_data.zip", "hymenoptera.zip", "hymenoptera_data"])
def test_ants_and_bees_are_found_packed_or_not(school: Path, tmp_path: Path, form: str) -> None:
    counts = {"train/ants": 2, "train/bees": 1, "val/ants": 1, "val/bees": 1}
    if form.endswith(".zip"):
        zipped(class_folder(tmp_path / "photos", counts), school / form, top="hymenoptera_data")
    else:
        class_folder(school / form, counts)
    assert catalogue.is_here(catalogue.find("ants-and-bees"))
    assert list(catalogue.Dataset("ants-and-bees").load("train").labels) == [0, 0, 1]
    assert list(catalogue.Dataset("ants-and-bees").load("val").labels) == [0, 1]
