"""The Debian package in a bare Debian without Python and without a network: installed, used, upgraded, removed."""

import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bare_system import PUPIL, BareSystem, missing

from installer.bundle.debian import make_deb
from installer.bundle.identity import read_identity

ROOT = Path(__file__).parents[2]
INSTALL = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "--no-install-recommends")
STROKE_OF_A_SEVEN = ((300, 220), (480, 220), (400, 400), (360, 560))

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(900),
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
def newer(tmp_path: Path) -> Path:
    """A package of a later version, with hardly anything in it."""
    bundle = tmp_path / "newer" / "sightglass"
    bundle.mkdir(parents=True)
    (bundle / "sightglass").write_text("#!/bin/sh\necho newer\n")
    (bundle / "sightglass").chmod(0o755)
    return make_deb(bundle, tmp_path, replace(read_identity(ROOT), version="99.0"))


@pytest.fixture
def system(tmp_path: Path) -> Iterator[BareSystem]:
    system = BareSystem(tmp_path / "root", ROOT / "build" / "bare-debian")
    yield system
    system.leave()
    shutil.rmtree(system.root)


def install(system: BareSystem, package: Path) -> None:
    shutil.copy(package, system.root / "tmp")
    system.inside(*INSTALL, f"/tmp/{package.name}")


def test_installed_used_upgraded_and_removed(system: BareSystem, package: Path, newer: Path, tmp_path: Path) -> None:
    assert system.inside("sh", "-c", "command -v python3", check=False).returncode != 0
    system.inside("apt-get", "update")
    before = system.files()
    install(system, package)

    system.sit_down()
    smoke = system.start("/usr/bin/sightglass --smoke")
    said, _ = smoke.communicate(timeout=120)
    print(said)
    assert smoke.returncode == 0, said

    start = time.monotonic()
    fetch = system.start("/usr/bin/sightglass models fetch squeezenet1_0")
    said, _ = fetch.communicate(timeout=60)
    assert fetch.returncode == 1
    assert "could not be fetched" in said
    print(f"{time.monotonic() - start:.1f} s: {said}")

    command = menu_command(system)
    use(system, command, tmp_path / "drawn.png", draw=True)
    photo = "/usr/lib/sightglass/_internal/resources/samples/lemon.jpg"
    use(system, f"{command} {photo}", tmp_path / "photo.png", draw=False)
    mine = system.root / "home" / PUPIL / ".local" / "share" / "Sightglass"
    kept = sorted(path.relative_to(mine) for path in mine.rglob("*"))
    assert mine / "settings.json" in mine.iterdir()

    install(system, newer)
    assert system.start("/usr/bin/sightglass").communicate()[0] == "newer\n"
    assert not (system.root / "usr" / "lib" / "sightglass" / "_internal").exists(), "nothing of the old version is left"
    assert sorted(path.relative_to(mine) for path in mine.rglob("*")) == kept

    system.inside("apt-get", "purge", "-y", "--autoremove", "sightglass")
    left = system.files() - before
    print(sorted(left)[:40])
    assert not [name for name in left if "sightglass" in name.lower()]
    assert sorted(path.relative_to(mine) for path in mine.rglob("*")) == kept


def menu_command(system: BareSystem) -> str:
    """What the menu entry starts, without a file."""
    entry = (system.root / "usr" / "share" / "applications" / "sightglass.desktop").read_text(encoding="utf-8")
    line = next(line for line in entry.splitlines() if line.startswith("Exec="))
    return line.removeprefix("Exec=").replace("%F", "").strip()


def use(system: BareSystem, command: str, picture: Path, *, draw: bool) -> None:
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
    system.do("key", "alt+F4")
    said, _ = program.communicate(timeout=30)
    assert program.returncode == 0, said
    assert "Traceback" not in said
