"""The events of a run become curves: read once, in any pieces, whatever else a crash or a hand left in the file."""

import json
import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_runs import FINISHED, STEPS_PER_EPOCH, append, epoch_event, events, step_event

from desktop.run_record import SERIES, RunRecord
from desktop.workers import run_reader
from desktop.workers.run_reader import RunReader


def read_all(reader: RunReader, record: RunRecord) -> RunRecord:
    more = True
    while more:
        chunks, more = reader.read()
        for chunk in chunks:
            record.add(chunk)
    return record


def record_of(folder) -> RunRecord:
    return read_all(RunReader(folder / "events.jsonl"), RunRecord("bars"))


def contents(record: RunRecord) -> object:
    curves = {key: (record.curves[key].x.tolist(), record.curves[key].y.tolist()) for key in SERIES}
    return curves, record.rows, record.others, record.speed


def test_no_events_are_no_curves(tmp_path):
    record = record_of(tmp_path)
    assert (record.done, record.epochs, record.best, record.seconds_left) == (0.0, None, None, None)


def test_a_run_is_read_with_its_epochs_as_x(tmp_path):
    append(tmp_path, *events(4, until=2.5), FINISHED)
    record = record_of(tmp_path)
    assert (record.epochs, record.done, len(record.rows), record.speed) == (4, 2.5, 2, 500.0)
    assert record.curves[("loss", "training")].x[:2].tolist() == [1 / STEPS_PER_EPOCH, 2 / STEPS_PER_EPOCH]
    assert record.curves[("accuracy", "validation")].x.tolist() == [1.0, 2.0]
    assert record.last["metrics"] == {"accuracy": 0.9}
    assert record.best.epoch == 2
    assert record.seconds_left == pytest.approx(1.5 * STEPS_PER_EPOCH * 0.5, rel=0.05)


@given(st.lists(st.integers(1, 4000), max_size=12))
def test_it_does_not_matter_when_the_reader_looks(tmp_path_factory, lengths):
    folder = tmp_path_factory.mktemp("run")
    text = "".join(json.dumps(event) + "\n" for event in [*events(3), FINISHED]).encode()
    file = folder / "events.jsonl"
    reader, record = RunReader(file), RunRecord("bars")
    with file.open("ab") as growing:
        position = 0
        for length in [*lengths, len(text)]:
            growing.write(text[position : position + length])
            growing.flush()
            position += length
            read_all(reader, record)
    assert contents(record) == contents(record_of(folder))
    assert len(record.rows) == 3


def test_much_is_read_in_parts(tmp_path, monkeypatch):
    append(tmp_path, *events(4))
    whole = contents(record_of(tmp_path))
    monkeypatch.setattr(run_reader, "BYTES_AT_ONCE", 1000)
    assert contents(record_of(tmp_path)) == whole


def test_a_run_that_went_on_after_a_crash_shows_each_step_once(tmp_path):
    append(tmp_path, *events(4, until=2.6), '{"event": "step", "ep\n')
    went_on = [event for event in events(4, seed=1) if event["event"] == "run_started" or event["step"] > 40]
    went_on[0]["epoch"] = 2
    append(tmp_path, *went_on)
    record = record_of(tmp_path)
    x = record.curves[("loss", "training")].x
    assert len(x) == 4 * STEPS_PER_EPOCH
    assert all(before < after for before, after in pairwise(x))
    assert [row.epoch for row in record.rows] == [1, 2, 3, 4]


def test_a_run_that_begins_anew_forgets_what_was_before(tmp_path):
    append(tmp_path, *events(4, until=3), *events(4, until=1.5))
    record = record_of(tmp_path)
    assert (record.done, len(record.rows)) == (1.5, 1)


def test_a_file_that_was_replaced_is_read_from_its_beginning(tmp_path):
    append(tmp_path, *events(4))
    reader = RunReader(tmp_path / "events.jsonl")
    record = read_all(reader, RunRecord("bars"))
    other = tmp_path / "other"
    append(other, *events(4, until=1))
    (other / "events.jsonl").replace(tmp_path / "events.jsonl")
    read_all(reader, record)
    assert (record.done, len(record.rows), len(record.others)) == (1.0, 1, 1)


def test_steps_may_become_smaller_than_foreseen(tmp_path):
    """When a batch is halved for want of memory, an epoch has more steps than were announced."""
    started, *_ = events(3)
    steps = [step_event(step, 1.0) for step in range(1, 2 * STEPS_PER_EPOCH)]
    end = epoch_event(1, 0.5) | {"step": 2 * STEPS_PER_EPOCH}
    append(tmp_path, started, {"event": "note", "message": "The batch was halved."}, *steps, end)
    append(tmp_path, step_event(2 * STEPS_PER_EPOCH + 1, 0.4))
    record = record_of(tmp_path)
    x = record.curves[("loss", "training")].x
    assert all(before <= after for before, after in pairwise(x))
    assert x[-2] == 1.0
    assert x[-1] == pytest.approx(1 + 1 / STEPS_PER_EPOCH)


JUNK = st.one_of(
    st.binary(max_size=60),
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    ).map(lambda value: json.dumps(value).encode()),
    st.fixed_dictionaries(
        {"event": st.sampled_from(["step", "epoch", "run_started", "note", "run_failed", "telescope"])},
        optional={
            name: st.none() | st.floats() | st.integers() | st.text(max_size=3)
            for name in ("epoch", "epochs", "step", "steps_per_epoch", "loss", "time", "best", "learning_rate")
        },
    ).map(lambda value: json.dumps(value).encode()),
)


@given(st.lists(JUNK, max_size=30))
def test_whatever_is_in_the_file_the_curves_never_go_back(tmp_path_factory, lines):
    folder = tmp_path_factory.mktemp("run")
    (folder / "events.jsonl").write_bytes(b"\n".join(lines) + b"\n")
    append(folder, *events(2))
    record = record_of(folder)
    for curve in (*record.curves.values(), record.times):
        assert all(before <= after for before, after in pairwise(curve.x))
        assert all(math.isfinite(value) for value in curve.y)
    assert record.done == 2.0
    assert [row.epoch for row in record.rows] == [1, 2]


def test_the_time_left_does_not_count_a_pause(tmp_path):
    append(tmp_path, *events(4, until=2, time=1e9))
    went_on = [event for event in events(4, until=3.5, time=1e9 + 86_400) if event.get("step", 99) > 40]
    went_on[0]["epoch"] = 2
    append(tmp_path, *went_on)
    record = record_of(tmp_path)
    assert record.seconds_left == pytest.approx(0.5 * STEPS_PER_EPOCH * 0.5, rel=0.1)


def test_the_best_epoch_is_the_one_the_run_says(tmp_path):
    append(tmp_path, *events(4, until=1), *(epoch_event(number, 1.0, best=number < 3) for number in (2, 3, 4)))
    assert record_of(tmp_path).best.epoch == 2


def test_without_a_word_of_the_run_the_most_accurate_epoch_is_the_best(tmp_path):
    rows = [epoch_event(number, loss) for number, loss in ((1, 0.9), (2, 0.3), (3, 0.5))]
    for row in rows:
        del row["best"]
    started, *_ = events(3)
    append(tmp_path, started, *rows)
    assert record_of(tmp_path).best.epoch == 2
