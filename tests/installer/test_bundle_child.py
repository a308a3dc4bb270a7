"""What the program promises, it keeps in the bundle too: those tests, with the bundle's executable as the program."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from bundle_program import PROGRAM

from installer.bundle.identity import read_identity
from installer.bundle.parts import INSTALLER, RESOURCES, copy_tree, fill, words

ROOT = Path(__file__).parents[2]
NOBODY = 65534

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(not PROGRAM.is_file(), reason="needs the bundle: python3 installer/build.py --format none"),
]


@pytest.mark.parametrize(
    "tests",
    [
        ["tests/core/test_run_survives.py", "--long"],  # fifty kills at any moment, as of a power cut; a full disk
        ["tests/core/test_administrator.py"],
        ["tests/desktop/test_policy_at_start.py"],
    ],
    ids=lambda tests: Path(tests[0]).stem,
)
def test_the_bundle_passes(tests: list[str]) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    command = [sys.executable, "-m", "pytest", "-p", "bundle_program", "-n0", "-p", "no:cacheprovider", *tests]
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    print(answer.stdout)
    assert answer.returncode == 0, answer.stdout


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_all_of_it_works_with_every_socket_refused(tmp_path: Path) -> None:
    watch = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket", "-e", "inject=socket:error=EACCES"]
    log = tmp_path / "sockets"
    command = [*watch, "-o", str(log), str(PROGRAM), "--smoke"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert "AF_INET" not in log.read_text(encoding="utf-8")


@pytest.fixture
def nobody() -> Iterator[Path]:
    """A folder of somebody who is not an administrator."""
    folder = Path(tempfile.mkdtemp(prefix="sightglass-nobody-"))
    os.chown(folder, NOBODY, NOBODY)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to protect it from writing")
def test_its_place_may_be_read_only(nobody: Path) -> None:
    """Also that of a portable copy, whose policy would have the work beside it."""
    place = nobody / "Übungen & mehr" / "program"
    place.mkdir(parents=True)
    sample = ROOT / "resources" / "samples" / "seven.jpg"
    for policy, arguments in (
        ("", ["--smoke"]),
        (f'work = "{place}/work"', ["predict", "--model", "digits", "--engine", "torch", str(sample)]),
    ):
        protect = 'mount --bind "$1" "$2" && mount -o remount,bind,ro "$2" && shift 2 && exec "$@"'
        user = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--", str(place / "sightglass")]
        environment = {"HOME": str(nobody), "PATH": os.environ["PATH"], "TMPDIR": str(nobody)}
        (nobody / "policy.toml").write_text(policy)
        environment["SIGHTGLASS_POLICY"] = str(nobody / "policy.toml")
        world = ["unshare", "--mount", "--net", "sh", "-c", protect, "sh", str(PROGRAM.parent), str(place)]
        answer = subprocess.run(
            [*world, *user, *arguments], env=environment, capture_output=True, text=True, check=False
        )
        assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="looks as Linux does")
def test_no_child_without_a_window_loads_qt(tmp_path: Path) -> None:
    environment = {**os.environ, "SIGHTGLASS_HOME": str(tmp_path)}
    words = ["recogniser", "auto", "auto"]
    with subprocess.Popen([str(PROGRAM), *words], env=environment, stdin=-1, stdout=-1, text=True) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        child.stdout.readline()
        loaded = Path(f"/proc/{child.pid}/maps").read_text(encoding="utf-8")
        child.stdin.close()
    assert "libpython" in loaded
    assert "Qt6" not in loaded


def test_a_newer_portable_copy_has_the_work_of_the_older(tmp_path: Path) -> None:
    stick = tmp_path / "Jörgs Stick"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SIGHTGLASS")}
    for version in ("1.0", "2.0"):
        copy_tree(PROGRAM.parent, stick / f"sightglass-{version}")
        fill(
            INSTALLER / "portable-policy.toml",
            stick / f"sightglass-{version}" / "policy.toml",
            words(read_identity(ROOT)),
        )
    older, newer = (str(stick / f"sightglass-{version}" / "sightglass") for version in ("1.0", "2.0"))
    digits = RESOURCES / "models" / "digits"
    subprocess.run([older, "models", "import", digits, "--name", "mine"], env=environment, check=True)
    answer = subprocess.run(
        [newer, "models", "info", "mine"], env=environment, capture_output=True, text=True, check=True
    )
    assert str(stick / "sightglass-work") in answer.stdout
    assert {entry.name for entry in stick.iterdir()} == {"sightglass-1.0", "sightglass-2.0", "sightglass-work"}


@pytest.mark.real_data
def test_weights_that_were_packed_along_are_found(tmp_path: Path) -> None:
    """Where installer/build.py --weights puts them."""
    copy_tree(PROGRAM.parent, tmp_path / "pack")
    weights = os.environ["SIGHTGLASS_WEIGHTS"].split(os.pathsep)[0]
    shutil.copytree(weights, tmp_path / "pack" / "_internal" / "resources" / "weights")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SIGHTGLASS")}
    environment |= {"HOME": str(tmp_path), "HTTPS_PROXY": "http://127.0.0.1:9"}
    command = [
        tmp_path / "pack" / "sightglass",
        "predict",
        "--model",
        "squeezenet1_0",
        RESOURCES / "samples" / "lemon.jpg",
    ]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert "lemon.jpg: lemon" in answer.stdout, answer.stderr
