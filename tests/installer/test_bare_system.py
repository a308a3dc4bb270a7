"""Two whole versions of the program in a bare Debian without Python: installed, used, upgraded, used again, removed.

Nobody who uses it has a network. The newer version is the same bundle under a later number, with a file less and a file
more: what an upgrade must keep does not depend on what else is new.
"""

import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from bare_system import PUPIL, PUPIL_ID, BareSystem, missing, pull_the_plug

from installer.bundle.debian import make_deb
from installer.bundle.identity import read_identity
from installer.bundle.parts import copy_tree

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
INSTALL = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "--no-install-recommends")
PROGRAM = "/usr/bin/sightglass"
NEWER = "99.0"
STROKE_OF_A_SEVEN = ((300, 220), (480, 220), (400, 400), (360, 560))
HOME = f"/home/{PUPIL}"
TRAIN = f"{PROGRAM} train digits-fast --json --set data={HOME}/pictures --set batch_size=8 --set validation=0.25"

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(bool(missing()), reason=missing() or "-"),
]


@pytest.fixture
def package() -> Path:
    identity = read_identity(ROOT)
    file = ROOT / "dist" / f"{identity.name}_{identity.version}_amd64.deb"
    if not file.is_file():
        pytest.skip("needs the package: python3 installer/build.py --format deb")
    return file


@pytest.fixture
def newer(tmp_path: Path, package: Path) -> Path:
    """The package of the later version."""
    identity = replace(read_identity(ROOT), version=NEWER)
    bundle = tmp_path / "newer" / "sightglass"
    bundle.parent.mkdir()
    copy_tree(ROOT / "build" / "bundle" / "sightglass", bundle)
    inside = bundle / "_internal"
    shutil.rmtree(next(inside.glob("sightglass-*.dist-info")))
    identity.write_metadata(inside)
    (inside / "resources" / "samples" / "teapot.jpg").rename(inside / "resources" / "samples" / "kettle.jpg")
    return make_deb(bundle, tmp_path, identity)


@pytest.fixture
def system(tmp_path: Path) -> Iterator[BareSystem]:
    system = BareSystem(tmp_path / "root", ROOT / "build" / "bare-debian")
    yield system
    system.leave()
    shutil.rmtree(system.root)


@dataclass(frozen=True)
class Work:
    """What the program says of somebody's work. It is the same before and after an upgrade."""

    models: list[dict[str, Any]]
    projects: list[dict[str, Any]]
    answers: list[Any]
    settings: dict[str, Any]


def test_two_versions_installed_used_and_removed(
    system: BareSystem, package: Path, newer: Path, tmp_path: Path
) -> None:
    assert system.inside("sh", "-c", "command -v python3", check=False).returncode != 0
    system.inside("apt-get", "update")
    before = system.files()
    install(system, package)
    system.sit_down()
    check_an_installation(system)
    command = menu_command(system)
    use(system, f"{command} /usr/lib/sightglass/_internal/resources/samples/lemon.jpg", tmp_path / "photo.png")
    use(system, command, tmp_path / "drawn.png", draw=True)
    interrupted = work(system)
    done = what_there_is(system)

    install(system, newer)
    assert {"check": "sightglass", "found": NEWER, "advice": ""} in records(system, f"{PROGRAM} doctor --json")
    samples = system.root / "usr/lib/sightglass/_internal/resources/samples"
    assert (samples / "kettle.jpg").is_file()
    assert not (samples / "teapot.jpg").exists(), "nothing of the old version is left"
    assert what_there_is(system) == done
    use(system, command, tmp_path / "upgraded.png")
    assert what_there_is(system) == done
    assert records(system, f"{PROGRAM} resume {interrupted} --json")[-1]["event"] == "run_finished"
    assert records(system, f"{TRAIN} --set epochs=1")[-1]["event"] == "run_finished"

    mine = contents(system)
    system.inside("apt-get", "remove", "-y", "sightglass")
    assert not (system.root / "usr/lib/sightglass").exists()
    system.inside("dpkg", "--purge", "sightglass")  # there is nothing to purge, and that is no mistake
    system.inside("apt-get", "autoremove", "--purge", "-y")
    assert not [name for name in system.files() - before if "sightglass" in name.lower()]
    assert contents(system) == mine


def install(system: BareSystem, package: Path) -> None:
    shutil.copy(package, system.root / "tmp")
    system.inside(*INSTALL, f"/tmp/{package.name}")
    (system.root / "tmp" / package.name).unlink()


def check_an_installation(system: BareSystem) -> None:
    """It says of itself that it works; and at once that it cannot fetch."""
    print(said(system, f"{PROGRAM} --smoke"))
    start = time.monotonic()
    assert "could not be fetched" in said(system, f"{PROGRAM} models fetch squeezenet1_0", status=1)
    print(f"fetching without a network: {time.monotonic() - start:.1f} s")


def work(system: BareSystem) -> str:
    """Train, make a project, bring a model along, and have another training end in the middle; its folder."""
    make_pictures(system)
    assert records(system, f"{TRAIN} --set epochs=1")[-1]["event"] == "run_finished"
    said(system, f"{PROGRAM} projects import {HOME}/pictures.zip")
    said(system, f"{PROGRAM} models import {HOME}/brought.sightglass --name brought")
    place = f"{HOME}/stopped"
    training = system.start(f"{TRAIN} --set epochs=30 --run-dir {place}")
    assert training.stdout is not None
    assert any('"event": "epoch"' in line for line in training.stdout)
    pull_the_plug(training)
    training.communicate(timeout=60)
    return place


def make_pictures(system: BareSystem) -> None:
    """Two classes of digits, as a folder and as a zip, and a model in one file: what a pupil may come with."""
    home = system.root / HOME.removeprefix("/")
    for name in ("seven", "three"):
        (home / "pictures" / name).mkdir(parents=True)
        with PIL.Image.open(SAMPLES / f"{name}.jpg") as photo:
            grey = photo.convert("L").resize((56, 56))
        for number in range(24):
            turned = grey.rotate(number - 12, fillcolor=255).resize((28, 28))
            turned.save(home / "pictures" / name / f"{number}.png")
    shutil.make_archive(str(home / "pictures"), "zip", home / "pictures")
    packed = shutil.make_archive(str(home / "brought"), "zip", ROOT / "resources" / "models" / "digits")
    Path(packed).rename(home / "brought.sightglass")
    for path in (home / "brought.sightglass", home / "pictures.zip", home / "pictures", *home.rglob("pictures/**/*")):
        shutil.chown(path, PUPIL_ID, PUPIL_ID)


def what_there_is(system: BareSystem) -> Work:
    sample = "/usr/lib/sightglass/_internal/resources/samples/seven.jpg"
    models = records(system, f"{PROGRAM} models list --json")
    own = [entry["name"] for entry in models if entry["source"] == "yours"]
    assert len(own) >= 2, "the one that was brought, and the one that was trained"
    answers = [records(system, f"{PROGRAM} predict --json --model {name} {sample}")[0] for name in own]
    return Work(
        models=models,
        projects=records(system, f"{PROGRAM} projects list --json"),
        answers=[answer["predictions"] for answer in answers],
        settings=json.loads((data(system) / "settings.json").read_text(encoding="utf-8")),
    )


def data(system: BareSystem) -> Path:
    return system.root / "home" / PUPIL / ".local" / "share" / "Sightglass"


def contents(system: BareSystem) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in data(system).rglob("*") if path.is_file()}


def said(system: BareSystem, command: str, *, status: int = 0) -> str:
    """What the program says to the pupil."""
    program = system.start(command)
    words, _ = program.communicate(timeout=180)
    assert program.returncode == status, words
    return words


def records(system: BareSystem, command: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in said(system, command).splitlines() if line.startswith("{")]


def menu_command(system: BareSystem) -> str:
    """What the menu entry starts, without a file."""
    entry = (system.root / "usr" / "share" / "applications" / "sightglass.desktop").read_text(encoding="utf-8")
    line = next(line for line in entry.splitlines() if line.startswith("Exec="))
    return line.removeprefix("Exec=").replace("%F", "").strip()


def use(system: BareSystem, command: str, picture: Path, *, draw: bool = False) -> None:
    """Start it, draw a digit if wanted, look at the screen, and close the window as people do."""
    start = time.monotonic()
    program = system.start(command)
    window = system.wait_for_window("^Sightglass$")
    print(f"{command}: a window after {time.monotonic() - start:.1f} s")
    system.do("windowmove", "--sync", window, 0, 0)
    system.do("windowfocus", "--sync", window)
    time.sleep(4)  # for the recogniser, which is not seen from outside
    if draw:
        system.do("key", "ctrl+2")
        time.sleep(2)
        system.draw(*STROKE_OF_A_SEVEN)
        time.sleep(2)
    system.picture(picture)
    said = close(system, program)
    assert program.returncode == 0, said
    assert "Traceback" not in said


def close(system: BareSystem, program: "subprocess.Popen[str]") -> str:
    """Close its window, and return what it said. On a busy machine the window manager may miss a key."""
    for _ in range(10):
        system.do("key", "alt+F4")
        try:
            return program.communicate(timeout=10)[0]
        except subprocess.TimeoutExpired:
            continue
    raise AssertionError("The window does not close.")
