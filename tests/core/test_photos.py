"""Photos as networks see them: decoded once, kept, or streamed; broken ones left out; always what recognition sees."""

import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from class_folders import class_folder, save_picture, zipped
from hypothesis import given
from hypothesis import strategies as st

from core import paths
from core.datasets import cache, catalogue, photos
from core.datasets.labelled import Examples
from core.datasets.photos import Photos
from core.errors import Cancelled, DataError
from core.images import load_image
from core.transforms import needed_side, prepare
from core.types import InputSpec

SPEC = InputSpec(16, 16, resize=20)
SPECS = [
    SPEC,
    InputSpec(12, 16, resize=21, interpolation="bicubic"),
    InputSpec(24, 18, fit="stretch"),
    InputSpec(16, 16, 1, resize=16, mean=(0.5,), std=(0.25,)),
    InputSpec(20, 20, 1, fit="ink", mean=(0.5,), std=(0.25,)),
]


@pytest.fixture
def insects(tmp_path: Path, home: Path) -> Path:
    return class_folder(tmp_path / "insects", {"ants": 3, "bees": 3})


def loaded(path: Path, **options: object) -> Photos:
    examples = catalogue.Dataset(str(path)).load("train", **{"spec": SPEC, **options})  # type: ignore[arg-type]
    assert isinstance(examples, Photos)
    return examples


def files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.png"))


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: f"{spec.fit} {spec.width}x{spec.height}")
@pytest.mark.parametrize("loading", ["resident", "streaming"])
def test_pictures_are_exactly_what_recognition_sees(insects: Path, spec: InputSpec, loading: str) -> None:
    expected = [prepare(load_image(file, side=needed_side(spec)), spec) for file in files(insects)]
    assert np.array_equal(loaded(insects, spec=spec, loading=loading).images, np.stack(expected))


@given(st.integers(30, 70), st.integers(30, 70), st.integers(0, 12))
def test_the_middle_of_the_wide_picture_is_what_recognition_sees(
    tmp_path_factory: pytest.TempPathFactory, width: int, height: int, margin: int
) -> None:
    folder = class_folder(tmp_path_factory.mktemp("wide"), {"a": 1, "b": 1}, size=(width, height))
    spec = InputSpec(16, 16, resize=16 + 2 * margin)
    examples = loaded(folder, spec=spec)
    wide = examples.for_epoch(np.random.default_rng(0))
    assert wide.shape == (2, spec.resize, spec.resize, 3)
    middle = wide[:, margin : margin + 16, margin : margin + 16].astype(int)
    off = np.abs(middle - examples.images)
    # Both resize in whole numbers, each in its own order. With an odd margin they may also round to different pixels.
    assert off.max() <= 3 or margin % 2


def test_a_second_start_decodes_nothing(insects: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = loaded(insects)
    wide = first.for_epoch(np.random.default_rng(0))

    def refuse(*arguments: object) -> None:
        raise AssertionError("decoded again")

    monkeypatch.setattr(photos, "prepare", refuse)
    again = loaded(insects)
    assert np.array_equal(again.images, first.images)
    assert np.array_equal(again.digests, first.digests)
    assert np.array_equal(again.for_epoch(np.random.default_rng(0)), wide)
    monkeypatch.undo()


def test_what_is_known_of_the_files_of_one_split_is_not_forgotten_for_another(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = class_folder(tmp_path / "own", {"train/a": 3, "train/b": 3, "val/a": 2, "val/b": 2})
    counts = {"train": 6, "val": 4}
    for split in counts:
        catalogue.Dataset(str(folder)).load(split, spec=InputSpec(16, 16, resize=16), loading="streaming")  # type: ignore[arg-type]

    def refuse(*arguments: object) -> None:
        raise AssertionError("decoded again")

    monkeypatch.setattr(photos, "prepare", refuse)
    for split, count in counts.items():
        again = catalogue.Dataset(str(folder)).load(split, spec=InputSpec(16, 16, resize=16), loading="streaming")  # type: ignore[arg-type]
        assert len(again.labels) == count
    monkeypatch.undo()


def test_a_changed_file_is_decoded_anew(insects: Path) -> None:
    before = loaded(insects)
    save_picture(insects / "ants" / "1.png", 0, 99)
    after = loaded(insects)
    changed = (before.digests != after.digests).any(axis=1)
    assert list(changed) == [False, True, False, False, False, False]
    assert [bool((a != b).any()) for a, b in zip(before.images, after.images, strict=True)] == list(changed)


def test_what_is_kept_may_be_damaged_or_gone(insects: Path) -> None:
    expected = loaded(insects).images.copy()
    kept = list((paths.home() / "cache" / "datasets").rglob("pictures.npy"))
    kept[0].write_bytes(kept[0].read_bytes()[:50])
    assert np.array_equal(loaded(insects).images, expected)
    shutil.rmtree(paths.home() / "cache")
    assert np.array_equal(loaded(insects).images, expected)


def test_without_a_place_to_keep_them_pictures_are_read_all_the_same(
    insects: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a file").write_text("")
    monkeypatch.setenv("SIGHTGLASS_HOME", str(tmp_path / "a file"))
    assert loaded(insects).images.shape == (6, 16, 16, 3)


def test_what_was_not_used_for_long_makes_room(insects: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    loaded(insects)
    one = sum(file.stat().st_size for file in (paths.home() / "cache").rglob("*.npy"))
    monkeypatch.setattr(cache, "LIMIT", 2 * one)
    for number in range(3):
        loaded(class_folder(tmp_path / str(number), {"ants": 3, "bees": 3}))
    assert sum(file.stat().st_size for file in (paths.home() / "cache").rglob("*.npy")) <= 2 * one
    monkeypatch.setattr(cache, "LIMIT", 10)
    loaded(class_folder(tmp_path / "large", {"ants": 3, "bees": 3}))
    assert len(list((paths.home() / "cache" / "datasets").iterdir())) == 2, "what is too large removes nothing"


@pytest.mark.parametrize("form", ["folder", "zip"])
@pytest.mark.parametrize("loading", ["resident", "streaming"])
def test_broken_files_are_left_out_and_named(insects: Path, form: str, loading: str) -> None:
    (insects / "ants" / "1.png").write_bytes(b"not a picture")
    (insects / "bees" / "7.jpg").write_bytes(b"")
    path = insects if form == "folder" else zipped(insects)
    examples = loaded(path, loading=loading)
    assert list(examples.labels) == [0, 0, 1, 1, 1]
    assert examples.images.shape[0] == len(examples.digests) == 5
    assert [failure.image for failure in examples.gallery.broken] == ["ants/1.png", "bees/7.jpg"]
    assert "not a picture of a known kind" in examples.gallery.broken[0].message
    card = catalogue.inspect(str(path))
    assert card.class_counts == {"train": (2, 3)}
    assert card.broken == examples.gallery.broken
    assert loaded(path, loading=loading).gallery.broken == examples.gallery.broken, "also the second time"


def test_a_folder_of_nothing_but_broken_files(insects: Path) -> None:
    for file in files(insects):
        file.write_bytes(b"x")
    assert len(loaded(insects).labels) == 0
    assert len(loaded(insects).labels) == 0
    assert len(catalogue.inspect(str(insects)).broken) == 6


def test_a_file_that_goes_while_pictures_are_streamed_is_named(insects: Path) -> None:
    examples = loaded(insects, loading="streaming")
    (insects / "bees" / "0.png").unlink()
    assert examples.read(np.array([0, 1]), "wide").shape == (2, 20, 20, 3)
    with pytest.raises(DataError, match=r"bees/0\.png could be read before"):
        examples.read(np.array([2, 3]), "wide")


def test_a_folder_that_changes_between_two_looks_is_named(insects: Path) -> None:
    examples = loaded(insects, view="wide")
    (insects / "ants" / "2.png").unlink()
    with pytest.raises(DataError, match="changed while they were read"):
        _ = examples.images


def test_decoding_can_be_cancelled(insects: Path) -> None:
    def cancel(done: int, total: int | None, what: str) -> None:
        if done:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        loaded(insects, progress=cancel)
    assert not list((paths.home() / "cache").rglob("*.npy"))


def test_several_threads_read_one_zip(insects: Path) -> None:
    examples = loaded(zipped(insects), loading="streaming")
    expected = examples.images
    found: list[bool] = []

    def read() -> None:
        found.extend(np.array_equal(examples.read(np.arange(6), "seen"), expected) for _ in range(5))

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 20


def test_small_pictures_of_the_catalogue_become_as_large_as_a_network_wants(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = {f"{split}/{name}": 1 for split in ("train", "test") for name in catalogue.find("cifar10").classes}
    zipped(class_folder(tmp_path / "small", counts, size=(32, 32)), tmp_path / "cifar10.zip")
    monkeypatch.setenv("SIGHTGLASS_DATA", str(tmp_path))
    spec = InputSpec(56, 56, 3, resize=64)
    plain = catalogue.Dataset("cifar10").load("test")
    examples: Examples = catalogue.Dataset("cifar10").load("test", spec=spec)
    assert examples.images.shape == (10, 56, 56, 3)
    assert np.array_equal(examples.labels, plain.labels)
    assert examples.for_epoch(np.random.default_rng(0)).shape == (10, 64, 64, 3)
    assert np.abs(examples.images.mean(axis=(1, 2)) - plain.images.mean(axis=(1, 2))).max() < 5
    assert catalogue.Dataset("cifar10").load("test", spec=InputSpec(32, 32, resize=32)).images.shape == (10, 32, 32, 3)
