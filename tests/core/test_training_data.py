"""The examples of a run: held out, mixed, balanced; the same whether kept or streamed; what must be mended."""

import shutil
from pathlib import Path

import PIL.Image
import pytest
import torch
from class_folders import class_folder, save_picture, zipped

from core.datasets import memory
from core.datasets.photos import Photos
from core.errors import ConfigError, DataError
from core.models.package import open_package
from core.training.config import TrainConfig, parse_config
from core.training.data import TrainingData, load_data, load_measured, portions
from core.training.events import Epoch, RunFailed, RunFinished
from core.training.loop import train
from core.training.runs import RunFolder

SPEC = {"width": 12, "height": 12, "resize": 16}


@pytest.fixture(autouse=True)
def _own_home(home: Path) -> None:
    """Nothing that was decoded for another test."""


def config(*data: Path, **changes: object) -> TrainConfig:
    values: dict[str, object] = {
        "task": "classification",
        "data": [str(path) for path in data],
        "model": "whitened-resnet",
        "epochs": 1,
        "batch_size": 4,
        "learning_rate": 0.01,
        "name": "insects",
        "input": SPEC,
    }
    return parse_config({**values, **changes}, "a test")


def insects(tmp_path: Path, **counts: int) -> Path:
    return class_folder(tmp_path / "insects", {name.replace("_", "/"): count for name, count in counts.items()})


def drawn(data: TrainingData, epoch: int = 0, seed: int = 1, **options: bool) -> tuple[torch.Tensor, torch.Tensor]:
    pairs = list(data.batches(epoch, 4, torch.Generator().manual_seed(seed), **options))
    images, labels = zip(*pairs, strict=True)
    return torch.cat(images), torch.cat(labels)


# the same, however they are loaded


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_results_do_not_depend_on_whether_pictures_stay_in_memory(tmp_path: Path, form: str) -> None:
    path = insects(tmp_path, ants=9, bees=8)
    (path / "ants" / "4.png").write_bytes(b"broken")
    path = path if form == "folder" else zipped(path)
    resident, streaming = (load_data(config(path, loading=loading)) for loading in ("resident", "streaming"))
    assert (resident.resident, streaming.resident) == (True, False)
    for epoch in range(2):
        for (images, labels), (others, other_labels) in zip(
            resident.batches(epoch, 4, torch.Generator().manual_seed(epoch)),
            streaming.batches(epoch, 4, torch.Generator().manual_seed(epoch)),
            strict=True,
        ):
            assert images.shape == (4, 3, 16, 16)
            assert images.dtype == torch.uint8
            assert torch.equal(images, others)
            assert torch.equal(labels, other_labels)
    for (images, labels), (others, other_labels) in zip(
        portions(resident.validation, 1), portions(streaming.validation, 1), strict=True
    ):
        assert images.shape == (1, 3, 12, 12)
        assert torch.equal(images, others)
        assert torch.equal(labels, other_labels)
    assert resident.fingerprint == streaming.fingerprint
    assert resident.notes == streaming.notes


@pytest.mark.parametrize("loading", ["resident", "streaming"])
def test_loading_takes_none_of_the_random_numbers_that_a_network_drops_out_by(tmp_path: Path, loading: str) -> None:
    data = load_data(config(insects(tmp_path, ants=9, bees=8), loading=loading))
    before = torch.get_rng_state()
    drawn(data)
    assert torch.equal(torch.get_rng_state(), before)


def test_streamed_and_kept_data_sets_are_mixed(tmp_path: Path) -> None:
    folders = [class_folder(tmp_path / name, {"ants": 5, "bees": 5}) for name in ("one", "two")]
    data = load_data(config(*folders, loading="streaming", repeats={str(folders[1]): 2}))
    kept = load_data(config(*folders, loading="resident", repeats={str(folders[1]): 2}))
    mixed = TrainingData(data.classes, (data.training[0], kept.training[1]), data.validation, data.repeats)
    assert len(mixed) == len(kept) == 8 + 2 * 8
    assert all(torch.equal(a, b) for a, b in zip(drawn(mixed), drawn(kept), strict=True))


def test_a_picture_that_goes_while_it_is_streamed_ends_the_epoch_with_its_name(tmp_path: Path) -> None:
    path = insects(tmp_path, ants=5, bees=5)
    for _ in range(2):  # the second time, nothing is in memory from having checked them
        data = load_data(config(path, loading="streaming"))
    for file in (path / "ants").iterdir():
        file.unlink()
    with pytest.raises(DataError, match=r"ants/\d\.png could be read before and cannot be any more") as caught:
        drawn(data)
    assert "Traceback" not in str(caught.value)
    assert "resume" in str(caught.value)


def test_what_is_too_large_for_the_memory_is_streamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = insects(tmp_path, ants=5, bees=5)
    assert load_data(config(path)).resident
    monkeypatch.setattr(memory, "total_memory", lambda: memory.SHARE * 10 * 16 * 16 * 3 - 1)
    assert not load_data(config(path)).resident


# order


def test_an_epoch_shows_every_example_once_in_an_order_that_the_generator_decides(tmp_path: Path) -> None:
    data = load_data(config(insects(tmp_path, ants=6, bees=6), validation=0.0))
    images, labels = drawn(data)
    assert len({image.numpy().tobytes() for image in images}) == 12
    assert list(labels.bincount()) == [6, 6]
    again, other = drawn(data), drawn(data, seed=2)
    assert torch.equal(again[0], images)
    assert not torch.equal(other[1], labels)


def test_rare_classes_are_drawn_as_often_as_common_ones(tmp_path: Path) -> None:
    data = load_data(config(insects(tmp_path, ants=30, bees=3), validation=0.0))
    counts = sum(drawn(data, seed=seed, resample=True)[1].bincount(minlength=2) for seed in range(30))
    assert 0.4 < float(counts[1] / counts.sum()) < 0.6  # type: ignore[index]
    assert list(data.class_counts) == [30, 3]


# what is held out, and measured on


def test_own_validation_pictures_are_watched_and_own_test_pictures_measured(tmp_path: Path) -> None:
    counts = {"train_ants": 6, "train_bees": 6, "val_ants": 2, "val_bees": 1, "test_ants": 3, "test_bees": 3}
    settings = config(insects(tmp_path, **counts))
    data = load_data(settings)
    assert len(data) == 12
    assert [len(part.labels) for part in data.validation] == [3]
    (measured,) = load_measured(settings, data)
    assert measured.words == "6 test examples of insects"
    assert len(measured.examples.labels) == 6


def test_without_a_test_split_the_validation_pictures_are_measured_on(tmp_path: Path) -> None:
    settings = config(insects(tmp_path, train_ants=6, train_bees=6, val_ants=2, val_bees=1))
    (measured,) = load_measured(settings, load_data(settings))
    assert measured.words == "3 validation examples of insects"


def test_without_any_split_what_is_held_out_is_measured_on(tmp_path: Path) -> None:
    folder = insects(tmp_path, ants=10, bees=10)
    settings = config(folder, validation=0.2)
    data = load_data(settings)
    assert len(data) == 16
    (measured,) = load_measured(settings, data)
    assert measured.words == "4 held-out examples of insects"
    settings = config(folder, validation=0.0)
    assert list(load_measured(settings, load_data(settings))) == []


def test_whole_sessions_are_held_out(tmp_path: Path) -> None:
    counts = {f"{kind}_{day}": 5 for kind in ("ants", "bees") for day in ("mon", "tue", "wed", "thu", "fri")}
    data = load_data(config(insects(tmp_path, **counts), validation=0.2))
    (held_out,) = data.validation
    assert isinstance(held_out, Photos)
    names = {held_out.gallery.source.name(int(held_out.gallery.numbers[row])) for row in held_out.rows}
    assert len(held_out.labels) == 10
    assert len({name.split("/")[1] for name in names}) == 1


# what should be known, and what must be mended


def test_what_was_left_out_is_told(tmp_path: Path) -> None:
    path = insects(tmp_path, ants=60, bees=12)
    (path / "ants" / "3.png").write_bytes(b"")
    (path / "ants" / "5.png").write_bytes(b"x")
    balance, broken = load_data(config(path)).notes
    assert "out of balance" in balance
    assert broken.startswith("2 files are left out: ants/3.png is empty")
    assert "ants/5.png" in broken


def test_copies_on_both_sides_are_told(tmp_path: Path) -> None:
    path = insects(tmp_path, train_ants=12, train_bees=12, val_ants=2, val_bees=2)
    assert load_data(config(path)).notes == ()
    shutil.copy(path / "train" / "ants" / "3.png", path / "val" / "ants" / "copy.png")
    (note,) = load_data(config(path)).notes
    assert note.startswith("One held-out picture is in the training data as well")


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({"ants": 8, "bees": 0}, "The class bees of insects has no pictures"),
        ({"ants": 8}, "only one class"),
        ({"ants": 2, "bees": 1}, "batch_size is 4, but an epoch has only 2 examples"),
    ],
)
def test_what_cannot_be_learned_from(tmp_path: Path, counts: dict[str, int], words: str) -> None:
    with pytest.raises((DataError, ConfigError), match=words):
        load_data(config(insects(tmp_path, **counts)))


def test_a_class_of_one_picture_is_learned_and_not_held_out(tmp_path: Path) -> None:
    data = load_data(config(insects(tmp_path, ants=20, bees=1)))
    assert list(data.class_counts) == [18, 1]
    assert "The class bees has only one picture" in data.notes[0]


def test_a_class_whose_pictures_are_all_broken_is_named(tmp_path: Path) -> None:
    path = insects(tmp_path, ants=8, bees=2)
    for file in (path / "bees").iterdir():
        file.write_bytes(b"x")
    with pytest.raises(DataError, match="Not one picture of bees"):
        load_data(config(path))


def test_data_sets_of_other_classes_are_not_mixed(tmp_path: Path) -> None:
    one, other = class_folder(tmp_path / "one", {"a": 3, "b": 3}), class_folder(tmp_path / "two", {"a": 3, "c": 3})
    with pytest.raises(ConfigError, match="do not have the same classes"):
        load_data(config(one, other))


@pytest.mark.parametrize("change", ["added", "removed", "renamed class", "other content"])
def test_other_pictures_have_another_fingerprint(tmp_path: Path, change: str) -> None:
    path = insects(tmp_path, ants=8, bees=8)
    before = load_data(config(path)).fingerprint
    assert load_data(config(path)).fingerprint == before
    match change:
        case "added":
            save_picture(path / "ants" / "new.png", 0, 77)
        case "removed":
            (path / "bees" / "1.png").unlink()
        case "renamed class":
            (path / "bees").rename(path / "wasps")
        case _:
            for file in path.rglob("*.png"):
                with PIL.Image.open(file) as picture:
                    turned = picture.rotate(180)
                turned.save(file)
    assert load_data(config(path)).fingerprint != before


def test_a_run_goes_on_only_with_the_pictures_that_it_began_with(tmp_path: Path) -> None:
    path = insects(tmp_path, ants=8, bees=8)
    run = RunFolder.create(config(path, model="lenet", epochs=2, threads=1, input={**SPEC, "width": 16, "height": 16}))
    events = train(run.config, run)
    assert any(isinstance(event, Epoch) for event in events)
    events.close()
    save_picture(path / "bees" / "another.png", 1, 50)
    *_, last = train(run.config, run)
    assert isinstance(last, RunFailed)
    assert "are not those that the run began with" in last.reason
    (path / "bees" / "another.png").unlink()
    *_, last = train(run.config, run)
    assert isinstance(last, RunFinished)


@pytest.mark.parametrize("loading", ["resident", "streaming"])
def test_a_whole_run_on_a_zip(tmp_path: Path, loading: str) -> None:
    path = zipped(class_folder(tmp_path / "insects", {"ants": 12, "bees": 12}))
    settings = config(path, model="lenet", threads=1, loading=loading, input={**SPEC, "width": 16, "height": 16})
    run = RunFolder.create(settings, tmp_path / "run")
    events = list(train(run.config, run))
    assert isinstance(events[-1], RunFinished)
    card = open_package(Path(events[-1].model)).card
    assert card.classes == ("ants", "bees")
    assert card.measured_on == "2 held-out examples of insects"
    assert card.licence == "trained on insects"
