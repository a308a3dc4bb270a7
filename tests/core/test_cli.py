"""The command line as a teacher's script calls it: lines, keys and exit statuses are a contract."""

import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import PIL.Image
import pytest
from commands import environment, records, run, start

from core import paths
from core.__main__ import main
from core.cli.output import percent
from core.sources.drawing import render
from core.types import Drawing, Stroke

SEVEN = Drawing(200, 200, (Stroke(((40, 40), (160, 40), (90, 170)), 12),))
ODD_NAMES = ("two words.png", "\N{GRINNING FACE}.png", "line\nbreak.png", "b\udcff.png", "-dash.png")
ANSWER = {"image", "model", "device", "engine", "predictions", "milliseconds"}
SUBCOMMANDS = (
    ("predict",),
    ("train",),
    ("resume",),
    ("evaluate",),
    ("models", "list"),
    ("models", "info"),
    ("models", "fetch"),
    ("models", "import"),
    ("datasets", "list"),
    ("datasets", "info"),
    ("datasets", "preview"),
    ("datasets", "fetch"),
    ("doctor",),
)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals and files")


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pupil's folder: sevens under odd names, one of them broken, folders in it, and what is no picture."""
    folder = tmp_path_factory.mktemp("pupil") / "pictures"
    (folder / "more").mkdir(parents=True)
    (folder / "empty.jpg").mkdir()
    seven = PIL.Image.fromarray(render(SEVEN))
    for name in (*ODD_NAMES, "1.png", "more/2.png", ".hidden.png"):
        try:
            seven.save(folder / name)
        except (OSError, UnicodeError):  # a file system that allows no such name
            continue
    (folder / "broken.png").write_bytes((folder / "1.png").read_bytes()[:60])
    (folder / "notes.txt").write_text("no picture")
    return folder


@pytest.fixture(scope="module")
def answered(pictures: Path) -> subprocess.CompletedProcess[str]:
    """A folder, and names of all kinds, in one call."""
    names = [pictures, pictures / "missing.png", pictures / "empty.jpg", pictures / "notes.txt", pictures / "1.png"]
    return run("predict", "--model", "digits", "--top-k", "3", "--json", *names)


def last_line(output: str) -> str:
    return output.strip().splitlines()[-1]


def test_each_picture_is_one_line_with_the_agreed_keys(answered: subprocess.CompletedProcess[str]) -> None:
    for record in records(answered.stdout):
        if "error" in record:
            assert record.keys() == {"image", "error"}
            assert record["error"].isprintable()
            continue
        assert record.keys() == ANSWER
        assert record["model"] == "digits"
        assert record["engine"] in ("openvino", "torch")
        assert record["device"]
        assert [set(item) for item in record["predictions"]] == [{"label", "probability"}] * 3
        found = [item["probability"] for item in record["predictions"]]
        assert found == sorted(found, reverse=True)
        assert record["predictions"][0]["label"] == "7"
        assert record["milliseconds"].keys() == {"decode", "preprocess", "forward"}
        assert all(value > 0 for value in record["milliseconds"].values())


def test_every_name_is_answered_in_its_place(answered: subprocess.CompletedProcess[str], pictures: Path) -> None:
    heard = [record["image"] for record in records(answered.stdout)]
    walked, asked = heard[:-4], heard[-4:]
    assert asked == [str(pictures / name) for name in ("missing.png", "empty.jpg", "notes.txt", "1.png")]
    there = [str(path) for path in pictures.rglob("*.png") if path.name != ".hidden.png"]
    assert sorted(walked) == sorted(there)
    assert walked[-1] == str(pictures / "more" / "2.png")


def test_what_fails_says_why_and_the_status_is_1(answered: subprocess.CompletedProcess[str], pictures: Path) -> None:
    errors = {Path(record["image"]).name: record["error"] for record in records(answered.stdout) if "error" in record}
    assert errors.keys() == {"broken.png", "missing.png", "empty.jpg", "notes.txt"}
    assert "does not exist" in errors["missing.png"]
    assert "is a folder, not a picture. Choose a picture, or a folder with pictures in it" in errors["empty.jpg"]
    assert "is not a picture" in errors["notes.txt"]
    assert all(sentence.startswith(str(pictures)) for sentence in errors.values())
    assert answered.returncode == 1
    assert answered.stderr == ""


def test_people_read_a_line_a_picture_on_any_terminal(pictures: Path) -> None:
    names = [pictures / name for name in ODD_NAMES if (pictures / name).exists()]
    result = run("predict", "--model", "digits", *names, env=environment(PYTHONIOENCODING="ascii"))
    assert result.returncode == 0
    assert len(result.stdout.splitlines()) == len(names)
    assert all(re.search(r"png: 7 [>\d.]+ %, ", line) for line in result.stdout.splitlines())
    assert re.fullmatch(r"digits on .+ through (openvino|torch) \(f32\)\n", result.stderr)


def test_names_are_taken_as_they_are(pictures: Path) -> None:
    result = run("predict", "--model", "digits", "--json", "--", "1.png", "-dash.png", cwd=pictures)
    assert [record["image"] for record in records(result.stdout)] == ["1.png", "-dash.png"]
    assert result.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["predict", "--model", "digit", "x.png"], "did you mean digits"),
        (["predict", "--model", "digits", "--engine", "tensorflow", "x.png"], "an engine of auto, torch, openvino"),
        (["predict", "--model", "digits", "--device", "tpu", "x.png"], "a device of auto, cpu"),
        (["predict", "--model", "digits", "--device", "cuda", "--engine", "openvino", "x.png"], "not on cuda"),
        (["predict", "--model", "digits", "--top-k", "0", "x.png"], "--top-k"),
        (["predict", "--model", "digits", ""], "empty name"),
        (["predict", "--model", "digits"], "PATH"),
        (["predict", "x.png"], "--model"),
        (["recognise", "x.png"], "recognise"),
        (["models", "info", "resnet81"], "resnet18"),
        (["models", "import", "nowhere.pth"], "nowhere.pth"),
        (["evaluate", "--model", "digits", "--dataset", "mnits"], "did you mean mnist"),
        (["train", "digitz"], "digits"),
        (["train", "digits", "--set", "epochs=0"], "epochs"),
        (["train", "digits", "--set", "epoch=3"], "did you mean epochs"),
        (["train", "digits", "--set", "epochs"], "key=value"),
        (["resume", "nowhere"], "no run in nowhere"),
    ],
)
def test_a_wrong_call_says_what_is_wrong_and_the_status_is_2(
    arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    assert main(arguments) == 2
    heard = capsys.readouterr()
    assert heard.out == ""
    assert reason in last_line(heard.err)


def test_a_wrong_call_from_a_shell() -> None:
    result = run("predict", "--model", "resnet81", "--json", "x.png")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == "There is no model named resnet81; did you mean resnet18 or resnet152 or resnet101?\n"


def test_a_device_that_is_not_here_is_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    import torch

    if torch.cuda.is_available():
        pytest.skip("this machine has the device")
    assert main(["predict", "--model", "digits", "--device", "cuda", "x.png"]) == 2
    assert "The device cuda cannot be used by PyTorch here" in capsys.readouterr().err


@pytest.mark.parametrize("subcommand", SUBCOMMANDS, ids=" ".join)
def test_help_is_for_people(subcommand: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*subcommand, "--help"]) == 0
    text = capsys.readouterr().out
    assert text.startswith(f"Usage: sightglass {' '.join(subcommand)} [OPTIONS]")
    assert "--json" in text
    assert max(map(len, text.splitlines())) <= 80
    assert not re.search(r"--[\w-]+( [A-Z=]+)? {2,}(\[|$)", text, re.M), "an option without a word about it"


def test_help_from_a_shell_names_every_subcommand() -> None:
    result = run("--help")
    assert (result.returncode, result.stderr) == (0, "")
    assert {f"  {names[0]} " in result.stdout for names in SUBCOMMANDS} == {True}
    assert "..." not in result.stdout.split("Commands:")[1], "a description is cut off"


@pytest.mark.parametrize("module", ["core.__main__", "desktop.__main__"])
def test_a_subcommand_imports_neither_qt_nor_torch(module: str, pictures: Path) -> None:
    """Also as `sightglass predict`, whose own module opens the window."""
    code = f"""
import atexit, json, sys
atexit.register(lambda: print(json.dumps(sorted({{name.split(".")[0] for name in sys.modules}}))))
from {module} import main
sys.exit(main(["predict", "--model", "digits", "--json", sys.argv[1]]))
"""
    result = subprocess.run(
        [sys.executable, "-c", code, pictures / "1.png"], env=environment(), capture_output=True, text=True, timeout=60
    )
    assert (result.returncode, result.stderr) == (0, "")
    answer, modules = map(json.loads, result.stdout.splitlines())
    assert answer["predictions"][0]["label"] == "7"
    assert {"PySide6", "pyqtgraph", "rich"}.isdisjoint(modules)
    if answer["engine"] == "openvino":  # where auto found a GPU, torch is what runs on it
        assert "torch" not in modules


@posix_only
def test_a_reader_who_has_seen_enough_ends_it_quietly(pictures: Path) -> None:
    with start("predict", "--model", "digits", "--json", *[pictures / "1.png"] * 2000) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())["predictions"]
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(timeout=60) == 1


@posix_only
def test_an_interrupt_ends_it_quietly(pictures: Path) -> None:
    with start("predict", "--model", "digits", "--json", *[pictures / "1.png"] * 5000) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["predictions"]
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=60)
        assert len(output.splitlines()) < 4999
        assert (process.returncode, errors) == (130, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_a_sentence(pictures: Path) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            paths.program("predict", "--model", "digits", "--json", str(pictures / "1.png")),
            env=environment(), stdout=full, stderr=subprocess.PIPE, text=True, timeout=60,
        )  # fmt: skip
    assert result.returncode == 1
    assert result.stderr == "The results cannot be written (No space left on device); make room for them.\n"


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0, "0 %"),
        (0.0004, "<0.1 %"),
        (0.004, "0.4 %"),
        (0.0999, "10.0 %"),
        (0.5, "50 %"),
        (0.966, "97 %"),
        (0.9953, "99.5 %"),
        (0.9997, ">99.9 %"),
        (1, "100 %"),
    ],
)
def test_shares_are_said_as_people_say_them_but_never_as_certain(share: float, words: str) -> None:
    assert percent(share) == words
