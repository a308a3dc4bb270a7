"""`train`, `resume` and `evaluate` as child processes: events as JSON lines, stopping, going on, and failing."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from bars import School, make_school
from commands import records, run, start

from core import paths
from core.__main__ import main


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> School:
    return make_school(tmp_path_factory.mktemp("school"))


@dataclass(frozen=True)
class Run:
    """What a run in two parts said: until it was stopped, and from there to its end."""

    folder: Path
    stopped: list[dict[str, Any]]
    resumed: list[dict[str, Any]]


@pytest.fixture(scope="module")
def trained(school: School) -> Run:
    """A run that is stopped after its first epoch by a line on standard input, and then resumed."""
    folder = school.folder / "run"
    with start("train", school.recipe, "--json", "--run-dir", folder, env=school.env) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        stopped = []
        while not stopped or stopped[-1]["event"] != "epoch":
            stopped += records(process.stdout.readline())
        process.stdin.write("stop\n")
        process.stdin.flush()
        output, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (0, "")
    resumed = run("resume", folder, "--json", env=school.env)
    assert (resumed.returncode, resumed.stderr) == (0, "")
    return Run(folder, stopped + records(output), records(resumed.stdout))


def test_events_are_json_lines(trained: Run) -> None:
    kinds = [event["event"] for event in trained.stopped]
    assert kinds[0] == "run_started"
    assert kinds[-1] == "run_stopped"
    assert set(kinds[1:-1]) == {"step", "epoch"}
    times = [event["time"] for event in trained.stopped + trained.resumed]
    assert times == sorted(times)
    steps = [event for event in trained.stopped if event["event"] == "step"]
    assert all(event["loss"] > 0 and event["learning_rate"] > 0 for event in steps)


def test_a_line_on_standard_input_stops_the_run(trained: Run) -> None:
    assert 1 <= trained.stopped[-1]["epoch"] < 6


def test_a_resumed_run_goes_on_to_its_end(trained: Run) -> None:
    first, *_, last = trained.resumed
    done = trained.stopped[-1]["epoch"]
    assert (first["event"], first["epoch"], first["epochs"]) == ("run_started", done, 6)
    assert [event["epoch"] for event in trained.resumed if event["event"] == "epoch"] == list(range(done + 1, 7))
    assert last["event"] == "run_finished"
    assert last["model"] == str(trained.folder / "model")
    assert last["metrics"].keys() == {"accuracy"}


def test_the_run_folder_holds_what_was_said(trained: Run) -> None:
    kept = records((trained.folder / "events.jsonl").read_text(encoding="utf-8"))
    assert kept == trained.stopped + trained.resumed
    assert {path.name for path in trained.folder.iterdir()} >= {"config.toml", "checkpoint-last", "checkpoint-best"}
    files = {path.name for path in (trained.folder / "model").iterdir()}
    assert files >= {"card.json", "weights.safetensors", "thumbnail.png"}


def test_the_trained_model_is_evaluated(trained: Run, school: School) -> None:
    model = trained.folder / "model"
    result = run("evaluate", "--model", model, "--dataset", "mnist", "--json", env=school.env)
    assert (result.returncode, result.stderr) == (0, "")
    (record,) = records(result.stdout)
    keys = {"examples", "accuracy", "top5", "per_class", "confusion", "expected_calibration_error"}
    assert record.keys() == keys
    assert record["examples"] == 100
    assert record["per_class"].keys() == set("0123456789")
    assert np.array(record["confusion"]).shape == (10, 10)
    assert np.array(record["confusion"]).sum() == 100
    assert record["accuracy"] == trained.resumed[-1]["metrics"]["accuracy"] > 0.5
    assert record["accuracy"] <= record["top5"] <= 1


class Terminal:
    """A terminal without a person; `text` is what it has shown."""

    def __init__(self) -> None:
        self._end, self.descriptor = os.openpty()
        self._shown: list[bytes] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        with contextlib.suppress(OSError):  # that is how the end of a terminal is told
            while chunk := os.read(self._end, 1000):
                self._shown.append(chunk)

    def close(self) -> str:
        os.close(self.descriptor)
        self._reader.join()
        os.close(self._end)
        return b"".join(self._shown).decode()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other terminals and signals")
def test_a_person_sees_a_bar_and_stops_the_run_with_an_interrupt(school: School, tmp_path: Path) -> None:
    """Standard error is a terminal, while the results go to a file: the bar never gets in there."""
    changes = ["--set", "epochs=1000", "--run-dir", str(tmp_path / "run")]
    command = paths.program("train", str(school.recipe), *changes)
    terminal = Terminal()
    with subprocess.Popen(
        command, env={**school.env, "TERM": "xterm"}, stdin=terminal.descriptor, stdout=subprocess.PIPE,
        stderr=terminal.descriptor, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        lines = [process.stdout.readline(), process.stdout.readline()]
        process.send_signal(signal.SIGINT)
        lines += process.communicate(timeout=60)[0].splitlines()
    shown = terminal.close()
    assert process.returncode == 0
    assert lines[0].startswith("bars: 360 examples, ")
    assert lines[1].startswith("epoch 1: loss ")
    assert re.fullmatch(r"stopped after \d+ epochs; `resume` goes on from there", lines[-1])
    assert "pictures a second" in shown
    assert "%" in shown
    assert "Traceback" not in shown


def test_a_run_that_fails_gives_advice(school: School, tmp_path: Path) -> None:
    """Neither data nor a network: the status is 1, and the event says what to put where."""
    env = {**school.env, "SIGHTGLASS_DATA": "", "SIGHTGLASS_MIRROR": "http://127.0.0.1:9"}
    result = run("train", school.recipe, "--json", "--run-dir", tmp_path / "run", env=env)
    assert (result.returncode, result.stderr) == (1, "")
    (event,) = records(result.stdout)
    assert event.keys() == {"event", "time", "reason", "advice"}
    assert event["event"] == "run_failed"
    assert "train-images-idx3-ubyte.gz could not be fetched: the server refused the connection" in event["reason"]
    assert str(school.folder / "home" / "data" / "MNIST" / "raw") in event["reason"]
    assert event["advice"]


def test_a_run_folder_in_use_is_left_alone(trained: Run, school: School, capsys: pytest.CaptureFixture[str]) -> None:
    before = (trained.folder / "events.jsonl").read_bytes()
    assert main(["train", str(school.recipe), "--json", "--run-dir", str(trained.folder)]) == 2
    heard = capsys.readouterr()
    assert heard.out == ""
    assert "already holds something" in heard.err
    assert (trained.folder / "events.jsonl").read_bytes() == before
