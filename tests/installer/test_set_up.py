"""The commands of installer/dev.py as a person types them: real set-ups of a tiny project, in child processes."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tiny_project import Hold, TinyProject, write_index

from installer.packages import PYPI_BUILD

needs_posix_signals = pytest.mark.skipif(os.name == "nt", reason="Windows has no process groups to send signals to")
OTHER_BUILD = {"gpu": "cpu", "cpu": "gpu"}[PYPI_BUILD]


@pytest.fixture(scope="module")
def _set_up_once(tmp_path_factory: pytest.TempPathFactory) -> TinyProject:
    """Set up from another folder, at a path with spaces."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    tiny = TinyProject(tmp_path_factory.mktemp("a folder") / "with späces", sees_pytest=True)
    done = tiny.call("run", "a word", "--and", "", "--cpu", cwd=elsewhere, STATUS="7")
    assert done.returncode == 7, done.stderr
    assert "takes some minutes" in done.stderr
    said = json.loads(done.stdout)
    assert said["arguments"] == ["a word", "--and", "", "--cpu"]
    assert Path(said["folder"]) == elsewhere
    assert Path(said["prefix"]) == tiny.venv
    return tiny


@pytest.fixture
def tiny(_set_up_once: TinyProject) -> TinyProject:
    """A project that is set up, whatever the test before has done to it."""
    _set_up_once.configure()
    done = _set_up_once.call("run", "x")
    assert done.returncode == 0, done.stderr
    return _set_up_once


@pytest.fixture
def hold() -> Iterator[Hold]:
    hold = Hold()
    yield hold
    hold.close()


@pytest.fixture
def closed_port() -> str:
    """The address of a server that is not there."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"http://127.0.0.1:{server.getsockname()[1]}/simple"


def test_the_second_run_starts_at_once(tiny: TinyProject) -> None:
    log = tiny.log.stat()
    (site_packages,) = tiny.venv.rglob("site-packages")
    (site_packages / "pip").rename(site_packages / "no pip")  # if it were called, it would be missed
    try:
        assert tiny.answer("x")["arguments"] == ["x"]
    finally:
        (site_packages / "no pip").rename(site_packages / "pip")
    assert tiny.log.stat() == log


def test_a_changed_project_file_brings_the_environment_up_to_date(tiny: TinyProject, tmp_path: Path) -> None:
    index = write_index(tmp_path, {"needed": "1.0"})
    tiny.configure(dependencies=["needed"])
    kept = tiny.venv / "kept"
    kept.touch()
    done = tiny.call("run", "x", PIP_NO_INDEX="", PIP_INDEX_URL=index)
    assert done.returncode == 0, done.stderr
    assert list(tiny.venv.rglob("needed-1.0.dist-info"))
    assert kept.exists()
    tiny.answer("x")


def test_without_a_network_one_sentence_and_nothing_is_broken(tiny: TinyProject, closed_port: str) -> None:
    tiny.configure(dependencies=["needed==2"])
    done = tiny.call("run", "x", PIP_NO_INDEX="", PIP_INDEX_URL=closed_port)
    assert done.returncode == 1
    assert f"The network did not answer at {closed_port}" in done.stderr
    assert str(tiny.log) in done.stderr
    assert "ERROR" not in done.stderr
    assert "Traceback" not in done.stderr
    assert "needed==2" in tiny.log.read_text(encoding="utf-8")
    tiny.configure()
    tiny.answer("x")  # what was there still is, and is known to be


def test_a_package_that_does_not_exist_is_named(tiny: TinyProject) -> None:
    tiny.configure(dependencies=["needed==2"])
    done = tiny.call("run", "x")
    assert done.returncode == 1
    assert "There is no needed==2 for this computer" in done.stderr


def test_tests_run_without_a_screen_and_their_outcome_is_passed_on(tiny: TinyProject) -> None:
    (tiny.root / "test_tiny.py").write_text(
        "import os\n"
        "def test_screen(): assert os.environ['QT_QPA_PLATFORM'] == 'offscreen'\n"
        "def test_folder(): assert os.path.exists('pyproject.toml')\n"
        "def test_fails(): assert False\n",
        encoding="utf-8",
    )
    no_screen = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = tiny.call("test", "-p", "no:cacheprovider", cwd=tiny.root.parent, **no_screen)
    assert done.returncode == 1
    assert ("2 passed" if sys.platform == "linux" else "1 passed") in done.stdout
    passing = tiny.call("test", "-p", "no:cacheprovider", "-n", "0", "-k", "test_folder", **no_screen)
    assert (passing.returncode, passing.stderr) == (0, "")
    tiny.answer("x")  # what the tests need beyond that is no reason to set up again


def test_too_little_room_is_said_before_anything_is_fetched(tmp_path: Path) -> None:
    project = TinyProject(tmp_path / "project")
    project.configure(cpu_gigabytes=10**6, gpu_gigabytes=10**6)
    done = project.call("run", "x")
    assert done.returncode == 1
    assert "Setting up takes about 1e+06 GB, and the disk of" in done.stderr
    assert not (project.venv / "pyvenv.cfg").exists()


@pytest.mark.parametrize(
    ("stamp", "sentence"),
    [(None, "This folder was moved or copied"), ('{"finished": true, "purp', "The last set-up did not finish")],
    ids=["whole", "cut off"],
)
def test_a_copied_project_is_set_up_again(tiny: TinyProject, tmp_path: Path, stamp: str | None, sentence: str) -> None:
    copy = TinyProject(tmp_path / "copy")
    shutil.copytree(tiny.venv, copy.venv, symlinks=True)
    copy.configure(cpu_gigabytes=10**6, gpu_gigabytes=10**6)  # what it sets out to do is enough here
    if stamp is not None:
        (copy.venv / "sightglass-setup.json").write_text(stamp, encoding="utf-8")
    done = copy.call("run", "x")
    assert done.returncode == 1
    assert sentence in done.stderr
    assert not (copy.venv / "pyvenv.cfg").exists()


def test_an_environment_whose_python_is_gone_is_made_again(tiny: TinyProject) -> None:
    python = next(path for path in (tiny.venv / "bin/python", tiny.venv / "Scripts/python.exe") if path.exists())
    python.unlink()
    if os.name != "nt":
        python.symlink_to(tiny.root / "python that was uninstalled")
    leftover = tiny.venv / "leftover"
    leftover.touch()
    done = tiny.call("run", "x")
    assert done.returncode == 0, done.stderr
    assert "The Python that .venv was made from is gone" in done.stderr
    assert not leftover.exists()
    tiny.answer("x")


def test_an_environment_made_by_hand_is_kept_and_completed(tiny: TinyProject, tmp_path: Path) -> None:
    project = TinyProject(tmp_path)
    shutil.copytree(tiny.venv, project.venv, symlinks=True)
    (project.venv / "sightglass-setup.json").unlink()
    kept = project.venv / "kept"
    kept.touch()
    done = project.call("run", "x")
    assert done.returncode == 0, done.stderr
    assert kept.exists()
    project.answer("x")


@needs_posix_signals
def test_a_killed_set_up_is_not_taken_for_finished(tmp_path: Path, hold: Hold) -> None:
    project = TinyProject(tmp_path)
    child = project.start("run", "x", HOLD=hold.port)
    hold.wait()
    os.killpg(child.pid, signal.SIGKILL)
    child.communicate(timeout=60)
    done = project.call("run", "x")
    assert done.returncode == 0, done.stderr
    assert "The last set-up did not finish: starting it again." in done.stderr
    project.answer("x")


@needs_posix_signals
def test_control_c_stops_quietly_and_completely(tiny: TinyProject, hold: Hold) -> None:
    tiny.configure(dependencies=["tiny"])  # any change will do
    child = tiny.start("run", "x", HOLD=hold.port)
    hold.wait()
    os.killpg(child.pid, signal.SIGINT)
    output, errors = child.communicate(timeout=60)
    assert (child.returncode, output) == (130, "")
    assert "Traceback" not in errors
    assert hold.is_gone()


def test_two_set_ups_at_once_do_not_undo_each_other(tiny: TinyProject, hold: Hold) -> None:
    tiny.configure(dependencies=["tiny"])  # any change will do
    first = tiny.start("run", "first", HOLD=hold.port)
    hold.wait()
    second = tiny.start("run", "second")
    assert second.stderr is not None
    assert "Another set-up is at work" in second.stderr.readline()
    hold.release()
    assert json.loads(first.communicate(timeout=60)[0])["arguments"] == ["first"]
    assert json.loads(second.communicate(timeout=60)[0])["arguments"] == ["second"]


@pytest.mark.skipif(sys.platform == "darwin", reason="on macOS there is one build of PyTorch")
def test_the_other_build_of_pytorch_is_a_matching_pair_and_stays(tmp_path: Path, closed_port: str) -> None:
    pair = {"torch": f"2.14.1+{OTHER_BUILD}", "torchvision": f"0.29.2+{OTHER_BUILD}"}
    chosen = write_index(tmp_path / "chosen", pair)
    default = write_index(tmp_path / "default", {"torch": "2.14.9", "torchvision": "0.29.9"})
    settings = {"PIP_NO_INDEX": "", "PIP_INDEX_URL": default, "PIP_EXTRA_INDEX_URL": default}
    project = TinyProject(tmp_path / "project")
    project.configure(dependencies=["torch==2.14.*", "torchvision==0.29.*"], **{f"{OTHER_BUILD}_index": chosen})

    done = project.call("run", f"--{OTHER_BUILD}", "x", **settings)
    assert done.returncode == 0, done.stderr
    installed = {path.name.removesuffix(".dist-info") for path in project.venv.rglob("torch*.dist-info")}
    assert installed == {f"{name}-{version}" for name, version in pair.items()}
    project.answer("x")

    project.configure(dependencies=["torch==2.15.*"], **{f"{OTHER_BUILD}_index": closed_port})
    unreachable = project.call("run", "x", **settings)
    assert unreachable.returncode == 1
    assert f"The network did not answer at {closed_port}" in unreachable.stderr

    project.configure(cpu_gigabytes=10**6, gpu_gigabytes=10**6)
    changed = project.call(f"--{PYPI_BUILD}", "run", "x", **settings)
    assert f"Changing to the {PYPI_BUILD.upper()} build of PyTorch" in changed.stderr


class TestPython:
    """The answer to a Python that the project does not run on."""

    @pytest.fixture
    def project(self, tmp_path: Path) -> TinyProject:
        return TinyProject(tmp_path)

    @pytest.mark.parametrize("offset", [1, -1], ids=["too old", "too new"])
    def test_unsuitable_and_no_other_one(self, project: TinyProject, tmp_path: Path, offset: int) -> None:
        minor = sys.version_info.minor + offset
        project.configure(python=f">=3.{minor},<3.{minor + 1}")
        shims = tmp_path / "shims"
        shims.mkdir()
        shim = shims / f"python3.{minor}"  # a name that is there without a Python behind it, as version managers leave
        shim.write_text("#!/bin/sh\nexit 127\n", encoding="utf-8")
        shim.chmod(0o755)
        done = project.call("run", "x", PATH=str(shims))
        assert done.returncode == 1
        (sentence,) = done.stderr.splitlines()
        assert sentence.startswith(f"Sightglass needs Python 3.{minor} to 3.{minor} (64-bit), and this is Python 3.")
        assert f"Install Python 3.{minor} from https://www.python.org/downloads/" in sentence
        assert not project.venv.exists()

    def test_unsuitable_but_another_one_is_there(self, project: TinyProject) -> None:
        minor, program = _another_python()
        project.configure(python=f">=3.{minor},<3.{minor + 1}")
        done = project.call("--help", PATH=f"{program.parent}{os.pathsep}{os.environ['PATH']}")
        assert done.returncode == 0
        assert f"going on with {program}" in done.stderr
        assert done.stdout.startswith("usage: ")


def _another_python() -> tuple[int, Path]:
    """Another Python 3 of this machine than the one that runs, new enough to read the installer."""
    for folder in (*os.environ["PATH"].split(os.pathsep), *Path.home().glob(".pyenv/versions/*/bin")):
        for minor in range(11, 20):
            program = Path(folder, f"python3.{minor}")
            if minor != sys.version_info.minor and program.exists() and not subprocess.call([program, "-c", ""]):
                return minor, program
    pytest.skip("this machine has one Python only")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [((), "a command is missing"), (("paint",), "paint is no command"), (("setup", "x"), "takes no arguments")],
)
def test_a_wrong_call_is_told_what_is_right(tmp_path: Path, words: tuple[str, ...], complaint: str) -> None:
    done = TinyProject(tmp_path).call(*words)
    assert done.returncode == 2
    assert "usage: " in done.stderr
    assert complaint in done.stderr
    assert not (tmp_path / ".venv").exists()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / ".venv").write_text("a file, not a folder", encoding="utf-8")
    done = TinyProject(tmp_path).call("run", "x")
    assert done.returncode == 1
    assert str(tmp_path / ".venv") in done.stderr
    assert "Traceback" not in done.stderr
