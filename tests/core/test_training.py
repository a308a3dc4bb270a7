"""Training on small made-up data: events, run folder, stopping, resuming, and what goes wrong."""

import gzip
import itertools
import json
import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from core.augmentation import Augmentation
from core.errors import ConfigError, DataError
from core.models.classics import Mlp
from core.models.nets import ARCHITECTURES
from core.models.package import open_package
from core.training.checkpoints import load_checkpoint, save_checkpoint
from core.training.config import TrainConfig, load_recipe, parse_config
from core.training.data import load_data
from core.training.events import Epoch, Event, Note, RunFailed, RunFinished, RunStarted, RunStopped, Step
from core.training.learner import Learner
from core.training.loop import train
from core.training.runs import RunFolder
from core.training.status import status

RECIPE = """
task = "classification"
data = "mnist"
model = "digit-resnet"
epochs = 3
batch_size = 32
learning_rate = 0.01
seed = 5
validation = 0.2
ema_decay = 0.9
label_smoothing = 0.05
weight_decay = 0.01
threads = 1
precision = "f32"

[input]
width = 28
height = 28
channels = 1
fit = "ink"
mean = [0.1307]
std = [0.3081]

[augmentation]
rotation = 10
warp = 0.01
line_weight = 0.3
"""


def idx(array: np.ndarray) -> bytes:
    return gzip.compress(bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes())


@pytest.fixture(autouse=True)
def stripes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """In the place of MNIST: pictures with a bar whose height tells the class, easily learned."""
    raw = tmp_path / "school" / "MNIST" / "raw"
    raw.mkdir(parents=True)
    random = np.random.default_rng(0)
    for prefix, count in (("train", 240), ("t10k", 60)):
        labels = (np.arange(count) % 10).astype(np.uint8)
        images = random.integers(0, 40, (count, 28, 28)).astype(np.uint8)
        for image, label in zip(images, labels, strict=True):
            image[3 + 2 * label : 5 + 2 * label, 4:24] = 255
        (raw / f"{prefix}-images-idx3-ubyte.gz").write_bytes(idx(images))
        (raw / f"{prefix}-labels-idx1-ubyte.gz").write_bytes(idx(labels))
    monkeypatch.setenv("SIGHTGLASS_DATA", str(tmp_path / "school"))


@pytest.fixture
def config(tmp_path: Path) -> TrainConfig:
    recipe = tmp_path / "stripes.toml"
    recipe.write_text(RECIPE)
    return load_recipe(recipe)


def finished(events: list[Event]) -> RunFinished:
    assert isinstance(events[-1], RunFinished), events[-1]
    return events[-1]


def trained(run: RunFolder) -> dict[str, object]:
    """The last checkpoint after all epochs, without the package that would follow."""
    events = train(run.config, run)
    assert any(isinstance(event, Epoch) and event.epoch == run.config.epochs for event in events)
    events.close()
    state = load_checkpoint(run.folder, "last")
    assert state is not None
    return state


def same(first: object, second: object) -> bool:
    """Equal to the last bit, through all dicts and lists."""
    match first, second:
        case torch.Tensor(), torch.Tensor():
            return torch.equal(first, second)
        case dict(), dict():
            return first.keys() == second.keys() and all(same(first[key], second[key]) for key in first)
        case list(), list():
            return len(first) == len(second) and all(map(same, first, second))
    return first == second


# a whole run


def test_a_run_from_recipe_to_package(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config.model_copy(update={"epochs": 12}), tmp_path / "run")
    events = list(train(run.config, run))
    started, *middle, _ = events
    assert isinstance(started, RunStarted)
    assert (started.examples, started.validation_examples, started.steps_per_epoch) == (190, 50, 5)
    epochs = [event for event in middle if isinstance(event, Epoch)]
    assert [event.epoch for event in epochs] == list(range(1, 13))
    assert all(isinstance(event, Epoch | Step) for event in middle)
    assert epochs[-1].loss < epochs[0].loss
    assert finished(events).metrics["accuracy"] > 0.9

    lines = [json.loads(line) for line in (run.folder / "events.jsonl").read_text().splitlines()]
    assert lines == [json.loads(json.dumps(event.to_json())) for event in events]
    assert lines == list(run.events())
    assert [line["time"] for line in lines] == sorted(line["time"] for line in lines)

    card = open_package(Path(finished(events).model)).card
    assert card.name == "stripes"
    assert card.metrics == finished(events).metrics
    assert card.training["seed"] == 5
    assert "MNIST" in card.licence
    assert card.temperature > 0
    assert (run.model / "thumbnail.png").read_bytes().startswith(b"\x89PNG")


def test_events_tell_how_much_was_right(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config.model_copy(update={"epochs": 8}), tmp_path / "run")
    events = list(train(run.config, run))
    steps = [event for event in events if isinstance(event, Step)]
    epochs = [event for event in events if isinstance(event, Epoch)]
    assert all(0 <= event.accuracy <= 1 for event in [*steps, *epochs])
    assert epochs[0].accuracy < epochs[-1].accuracy > 0.5
    accuracies = [event.validation_accuracy for event in epochs]
    expected = [accuracy == max(accuracies[: place + 1]) for place, accuracy in enumerate(accuracies)]
    assert [event.best for event in epochs] == expected


def test_training_ends_early_when_nothing_gets_better(config: TrainConfig, tmp_path: Path) -> None:
    changes = {"epochs": 50, "patience": 2, "learning_rate": 1e-9, "schedule": "constant", "ema_decay": 0.0}
    run = RunFolder.create(config.model_copy(update=changes), tmp_path / "run")
    *_, note, last = train(run.config, run)
    assert isinstance(note, Note)
    assert "ends early" in note.message
    assert isinstance(last, RunFinished)
    last_epoch = [event["epoch"] for event in run.events() if event["event"] == "epoch"][-1]
    assert last_epoch < 10
    resumed = list(train(run.config, run))
    assert not any(isinstance(event, Epoch) for event in resumed), "it has ended for good"


class Hungry(Mlp):
    """A network that has memory for batches of eight."""

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        if self.training and len(images) > 8:
            raise torch.OutOfMemoryError("Tried to allocate 20.00 GiB.")
        return super().forward(images)


def test_a_batch_that_does_not_fit_is_halved(
    config: TrainConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ARCHITECTURES, "hungry", Hungry)
    hungry = config.model_copy(update={"model": "hungry", "batch_size": 32})
    run = RunFolder.create(hungry, tmp_path / "run")
    events = list(train(hungry, run))
    notes = [event.message for event in events if isinstance(event, Note)]
    assert ["batches of 16" in notes[0], "batches of 8" in notes[1]] == [True, True]
    steps = [event.step for event in events if isinstance(event, Epoch)]
    assert steps == [190 // 8, 2 * (190 // 8), 3 * (190 // 8)]
    assert finished(events)

    small = hungry.model_copy(update={"batch_size": 8})
    expected = trained(RunFolder.create(small, tmp_path / "small"))
    assert same(load_checkpoint(run.folder, "last")["model"], expected["model"]), "as if begun with small batches"

    broken = RunFolder.create(hungry, tmp_path / "broken")
    begun = train(hungry, broken)
    assert next(event for event in begun if isinstance(event, Epoch)).epoch == 1
    begun.close()
    resumed = list(train(hungry, broken))
    assert not any(isinstance(event, Note) for event in resumed), "a resumed run remembers what fitted"
    assert same(load_checkpoint(broken.folder, "last")["model"], expected["model"])


LITTLE_MEMORY = """
import resource, sys
from pathlib import Path
from core.models.classics import Mlp
from core.models.nets import ARCHITECTURES
from core.training.events import Epoch, RunStarted
from core.training.loop import train
from core.training.runs import RunFolder

class Wide(Mlp):
    def forward(self, images):
        return super().forward(images) + 0 * images.new_ones(len(images), 2_000_000)[:, :1]

ARCHITECTURES["wide"] = Wide
run = RunFolder.open(Path(sys.argv[1]))
for event in train(run.config, run):
    if isinstance(event, RunStarted):
        used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + 600 * 2**20, resource.RLIM_INFINITY))
    if isinstance(event, Epoch):
        break
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_a_batch_that_really_does_not_fit_is_halved(config: TrainConfig, tmp_path: Path) -> None:
    """Each example of a step needs 8 MB, and the process is allowed 600 MB."""
    run = RunFolder.create(config.model_copy(update={"model": "wide", "batch_size": 180}), tmp_path / "run")
    command = [sys.executable, "-c", LITTLE_MEMORY, str(run.folder)]
    child = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=100)
    assert child.returncode == 0, child.stderr
    notes = [event["message"] for event in run.events() if event["event"] == "note"]
    assert ["batches of 90" in notes[0], "batches of 45" in notes[1], len(notes)] == [True, True, 2]
    assert status(run).epoch == 1


def test_when_nothing_fits_the_run_fails_in_words(
    config: TrainConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ARCHITECTURES, "hungry", Hungry)
    monkeypatch.setattr("core.training.memory.SMALLEST", 10)
    hungry = config.model_copy(update={"model": "hungry"})
    *_, last = train(hungry, RunFolder.create(hungry, tmp_path / "run"))
    assert isinstance(last, RunFailed)
    assert "not enough memory" in last.reason
    assert "smaller" in last.advice


def test_tensorboard_shows_the_curves(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config, tmp_path / "run")
    steps = itertools.count()
    *_, last = train(config, run, stop=lambda: next(steps) >= 8)  # in the second epoch, which is then begun anew
    assert isinstance(last, RunStopped)
    list(train(config, run))
    accumulator = EventAccumulator(str(run.folder / "tensorboard"))
    accumulator.Reload()
    tags = {"loss/training", "loss/validation", "accuracy/training", "accuracy/validation", "learning rate", "speed"}
    assert set(accumulator.Tags()["scalars"]) == tags
    measured = accumulator.Scalars("accuracy/validation")
    epochs = [event for event in run.events() if event["event"] == "epoch"]
    assert [point.step for point in measured] == [5, 10, 15]
    assert [point.value for point in measured] == pytest.approx([event["validation_accuracy"] for event in epochs])
    shown = [point.step for point in accumulator.Scalars("loss/training")]
    assert shown == sorted(set(shown)), "no step is shown twice"


def test_a_run_can_be_renamed_while_it_trains(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config, tmp_path / "run")
    events = train(config, run)
    next(events)
    run.rename("Bars and stripes")
    card = open_package(Path(finished(list(events)).model)).card
    assert (card.name, card.title) == ("Bars and stripes", "Bars and stripes")


def test_rare_classes_are_seen_as_often_or_weigh_as_much(config: TrainConfig, tmp_path: Path) -> None:
    data = load_data(config)
    uneven = data.training[0].subset(np.flatnonzero(data.training[0].labels != 3)[:-5])
    data = replace(data, training=(uneven,), repeats=(40,))
    drawn = torch.cat([seen for _, seen in data.batches(0, 100, torch.Generator().manual_seed(0), resample=True)])
    seen = drawn.bincount(minlength=10)
    assert seen[3] == 0
    assert (abs(seen[torch.arange(10) != 3] / len(drawn) - 1 / 9) < 0.02).all()

    weights = Learner(config.model_copy(update={"balance": "weight"}), data).class_weights
    assert weights is not None
    counts = np.bincount(uneven.labels, minlength=10)
    assert weights.numpy()[counts > 0] == pytest.approx(counts.sum() / 10 / counts[counts > 0])


def test_the_same_config_gives_the_same_weights(config: TrainConfig, tmp_path: Path) -> None:
    other = config.model_copy(update={"seed": 6})
    first, again, different = (
        trained(RunFolder.create(chosen, tmp_path / name))
        for name, chosen in (("first", config), ("again", config), ("different", other))
    )
    assert same(first, again)
    assert not same(first["model"], different["model"])


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"optimizer": "sgd", "schedule": "cosine", "ema_decay": 0.0, "keep": "last"},
        {"schedule": "constant", "validation": 0.0, "augmentation": Augmentation()},
        {"optimizer": "adam", "schedule": "step", "step_epochs": 1, "warm_up": 0.1, "clip": 0.5, "balance": "weight"},
        {"optimizer": "rmsprop", "learning_rate": 0.001, "balance": "resample", "channels_last": False},
    ],
)
def test_a_resumed_run_ends_as_if_it_had_not_been_stopped(
    config: TrainConfig, tmp_path: Path, changes: dict[str, object]
) -> None:
    config = config.model_copy(update=changes)
    expected = trained(RunFolder.create(config, tmp_path / "whole"))

    broken = RunFolder.create(config, tmp_path / "broken")
    steps = itertools.count()
    *_, last = train(config, broken, stop=lambda: next(steps) >= 8)  # within the second epoch
    assert last == RunStopped(epoch=1, time=last.time)
    torch.manual_seed(999)  # another process would have other random states

    resumed = RunFolder.open(tmp_path / "broken")
    started = next(train(resumed.config, resumed))
    assert isinstance(started, RunStarted)
    assert started.epoch == 1
    assert same(trained(resumed), expected)


def test_a_run_can_be_left_at_any_epoch(config: TrainConfig, tmp_path: Path) -> None:
    expected = trained(RunFolder.create(config, tmp_path / "whole"))
    run = RunFolder.create(config, tmp_path / "left")
    for epoch in (1, 2):
        events = train(config, run)
        assert next(event for event in events if isinstance(event, Epoch)).epoch == epoch
        events.close()
    assert same(trained(run), expected)


def test_a_finished_run_can_be_resumed_to_write_its_package_again(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config.model_copy(update={"epochs": 1}), tmp_path / "run")
    first = load_file(Path(finished(list(train(run.config, run))).model) / "weights.safetensors")
    again = list(train(run.config, run))
    assert [type(event) for event in again] == [RunStarted, RunFinished]
    assert same(load_file(Path(finished(again).model) / "weights.safetensors"), first)


# what goes wrong


def test_a_loss_that_is_not_a_number_ends_the_run_with_advice(config: TrainConfig, tmp_path: Path) -> None:
    wild = config.model_copy(update={"learning_rate": 1000.0, "optimizer": "sgd", "schedule": "constant", "epochs": 50})
    run = RunFolder.create(wild, tmp_path / "run")
    *_, last = train(wild, run)
    assert isinstance(last, RunFailed)
    assert "learning_rate=250" in last.advice
    assert list(run.events())[-1]["event"] == "run_failed"


class Faulty(Mlp):
    """A network with a mistake in it."""

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        raise IndexError("there is no layer 7")


def test_a_mistake_in_the_program_is_recorded_and_not_hidden(
    config: TrainConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ARCHITECTURES, "faulty", Faulty)
    run = RunFolder.create(config.model_copy(update={"model": "faulty"}), tmp_path / "run")
    with pytest.raises(IndexError):
        list(train(run.config, run))
    assert status(run).state == "failed"
    assert "there is no layer 7" in status(run).sentence


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"data": ("mnits",)}, "did you mean mnist"),
        ({"model": "digit-resnett"}, "digit-resnet"),
        ({"batch_size": 5000}, "only 190 examples"),
        ({"repeats": {"pen-strokes": 2}}, "pen-strokes"),
        ({"device": "abacus"}, "abacus"),
    ],
)
def test_what_a_user_can_mend_fails_in_a_sentence(
    config: TrainConfig, tmp_path: Path, changes: dict[str, object], words: str
) -> None:
    config = config.model_copy(update=changes)
    *_, last = train(config, RunFolder.create(config, tmp_path / "run"))
    assert isinstance(last, RunFailed)
    assert words in last.reason
    assert last.advice


def test_pictures_of_another_size_than_the_input_are_named(config: TrainConfig, tmp_path: Path) -> None:
    values = config.model_dump(mode="json")
    values["input"] |= {"width": 32, "height": 32}
    config = parse_config(values, "here")
    *_, last = train(config, RunFolder.create(config, tmp_path / "run"))
    assert isinstance(last, RunFailed)
    assert "28 × 28" in last.reason


def test_a_checkpoint_of_another_network_is_refused(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config, tmp_path / "run")
    save_checkpoint(run.folder, "last", {"model": {"weight": torch.zeros(3)}})
    *_, last = train(config, run)
    assert isinstance(last, RunFailed)
    assert "does not fit" in last.reason


# the run folder


def test_a_checkpoint_is_replaced_whole_or_not_at_all(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config, tmp_path / "run")
    assert load_checkpoint(run.folder, "last") is None
    save_checkpoint(run.folder, "last", {"epoch": 1, "weights": [torch.ones(2)]})
    with pytest.raises(AttributeError, match="pickle"):  # in the middle of writing
        save_checkpoint(run.folder, "last", {"epoch": 2, "function": lambda: None})
    state = load_checkpoint(run.folder, "last")
    assert state is not None
    assert state["epoch"] == 1
    assert [path.name for path in (run.folder / "checkpoint-last").iterdir()] == ["state.pt"]


def test_a_checkpoint_that_carries_code_is_not_run(config: TrainConfig, tmp_path: Path) -> None:
    class Harm:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (tmp_path / "harm",)  # type: ignore[return-value]

    run = RunFolder.create(config, tmp_path / "run")
    folder = run.folder / "checkpoint-last"
    folder.mkdir()
    torch.save({"epoch": Harm()}, folder / "state.pt")
    with pytest.raises(DataError, match="damaged"):
        load_checkpoint(run.folder, "last")
    (folder / "state.pt").write_bytes(b"cut off")
    with pytest.raises(DataError, match="damaged"):
        load_checkpoint(run.folder, "last")
    assert not (tmp_path / "harm").exists()


def test_a_line_that_a_crash_cut_off_is_passed_over(config: TrainConfig, tmp_path: Path) -> None:
    run = RunFolder.create(config, tmp_path / "run")
    run.record(RunStopped(epoch=1, time=1.0))
    with (run.folder / "events.jsonl").open("a") as file:
        file.write('{"event": "st')
    run.record(RunStopped(epoch=2, time=2.0))
    assert [event["epoch"] for event in run.events()] == [1, 2]


def test_a_run_is_made_only_in_an_empty_place(config: TrainConfig, tmp_path: Path, home: Path) -> None:
    RunFolder.create(config, tmp_path / "run")
    with pytest.raises(ConfigError, match="already"):
        RunFolder.create(config, tmp_path / "run")
    with pytest.raises(ConfigError, match="no run"):
        RunFolder.open(tmp_path)
    first, second = RunFolder.create(config), RunFolder.create(config)
    assert first.folder != second.folder
    assert first.folder.parent == home / "runs"
