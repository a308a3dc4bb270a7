"""What a frozen backbone has seen is kept on disk, and computed again only where it would differ."""

import itertools
import shutil
from pathlib import Path

import PIL.Image
import pytest
import torch
from stripes import finished
from transfers import INPUT, config_for, events_of, head_in, looked_at

from core.training.events import RunStopped
from core.training.loop import train
from core.training.runs import RunFolder

pytestmark = pytest.mark.usefixtures("school")


def test_a_second_run_computes_no_features(photos: Path, tmp_path: Path) -> None:
    first = events_of(config_for(photos), tmp_path / "first")
    second = events_of(config_for(photos), tmp_path / "second")
    assert looked_at(first)
    assert not looked_at(second)
    one, other = head_in(tmp_path / "first"), head_in(tmp_path / "second")
    assert all(torch.equal(one[name], other[name]) for name in one)


@pytest.mark.parametrize(
    "changes",
    [
        {"input": INPUT | {"resize": 40}},
        {"input": INPUT | {"mean": [0.4, 0.4, 0.4]}},
        {"views": 2, "augmentation": {"flip": True}},
        {"model": "mobilenet_v3_small"},
    ],
)
def test_features_are_computed_anew_where_they_would_differ(
    photos: Path, tmp_path: Path, changes: dict[str, object]
) -> None:
    events_of(config_for(photos, epochs=1), tmp_path / "first")
    assert looked_at(events_of(config_for(photos, epochs=2, **changes), tmp_path / "second"))


def test_features_depend_on_the_weights_content(
    photos: Path, tmp_path: Path, weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events_of(config_for(photos, epochs=1), tmp_path / "first")
    state = torch.load(weights / "squeezenet1_0-imagenet.pth", weights_only=True)
    state["features.3.squeeze.bias"][0] += 0.5
    torch.save(state, tmp_path / "squeezenet1_0-imagenet.pth")
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(tmp_path))
    assert looked_at(events_of(config_for(photos, epochs=1), tmp_path / "second"))


def test_only_new_pictures_are_looked_at(photos: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    shutil.copytree(photos, mine)
    calls: list[tuple[int, int | None]] = []

    def watch(done: int, total: int | None, what: str) -> None:
        if "Looking" in what:
            calls.append((done, total))

    events_of(config_for(mine, epochs=1), tmp_path / "first", progress=watch)
    assert calls == [(64, 100), (80, 100), (100, 100)]
    calls.clear()
    PIL.Image.new("RGB", (50, 40), "teal").save(mine / "train" / "across" / "001.png")
    events_of(config_for(mine, epochs=1), tmp_path / "second", progress=watch)
    assert calls == [(80, 100)], "one picture, in one go"


def test_a_run_stopped_while_it_looks_goes_on_from_there(photos: Path, tmp_path: Path) -> None:
    config = config_for(photos, epochs=1)
    run_folder = RunFolder.create(config, tmp_path / "run")
    looking = itertools.count()
    stop = False

    def progress(done: int, total: int | None, what: str) -> None:
        nonlocal stop
        if "Looking" in what:
            stop = stop or next(looking) == 0

    events = list(train(config, run_folder, lambda: stop, progress))
    assert isinstance(events[-1], RunStopped)
    stop = False
    seen: list[int] = []
    resumed = list(
        train(config, run_folder, progress=lambda done, total, what: seen.append(done * ("Looking" in what)))
    )
    finished(resumed)
    assert 100 in seen
    assert 64 not in seen, "the first block was there"


def test_damaged_features_are_computed_again(photos: Path, tmp_path: Path, home: Path) -> None:
    events_of(config_for(photos), tmp_path / "first")
    for path in (home / "cache" / "features").rglob("features.bin"):
        content = bytearray(path.read_bytes())
        content[1000] ^= 0x40
        path.write_bytes(content)
    assert looked_at(events_of(config_for(photos), tmp_path / "second"))
    one, other = head_in(tmp_path / "first"), head_in(tmp_path / "second")
    assert all(torch.equal(one[name], other[name]) for name in one)


def test_a_damaged_graph_is_no_obstacle(photos: Path, tmp_path: Path, home: Path) -> None:
    events_of(config_for(photos, epochs=1), tmp_path / "first")
    for path in (home / "graphs").glob("*.xml"):
        path.write_text("<net")
    for path in (home / "cache" / "features").rglob("sums.bin"):
        path.unlink()
    assert looked_at(events_of(config_for(photos, epochs=1), tmp_path / "second"))
