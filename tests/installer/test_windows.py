"""The installers for Windows, compiled here and run under Wine with a stand-in for the program."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from installer.bundle import windows
from installer.bundle.identity import Identity

UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\sightglass"

needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="needs makensis: apt-get install nsis")
needs_wixl = pytest.mark.skipif(shutil.which("wixl") is None, reason="needs wixl: apt-get install wixl")
needs_wine = pytest.mark.skipif(shutil.which("wine") is None, reason="needs Wine: apt-get install wine wine64")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A stand-in with a folder, a file whose name needs care, and something to start."""
    folder = tmp_path / "build" / "sightglass"
    (folder / "_internal" / "a & b").mkdir(parents=True)
    (folder / "_internal" / "a & b" / "it's.txt").write_text("old")
    (folder / "licences").mkdir()
    (folder / "licences" / "PACKAGES.txt").write_text("free")
    (folder / "sightglass.exe").write_bytes(b"MZ")
    return folder


class Windows:
    """A Windows of its own, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._environment = {**os.environ, "WINEPREFIX": str(folder), "WINEDEBUG": "-all"}
        self._environment.pop("DISPLAY", None)
        self.drive = folder / "drive_c"
        self.call("wineboot", "-i")

    @property
    def program(self) -> Path:
        return self.drive / "Program Files" / "Sightglass"

    @property
    def menu_entries(self) -> list[Path]:
        return list(self.drive.rglob("Sightglass.lnk"))

    def call(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        result = subprocess.run(
            ["wine", *map(str, command)],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=150,
            check=False,
        )
        subprocess.run(["wineserver", "-w"], env=self._environment, timeout=60, check=False)
        return result

    def registry(self, key: str, name: str = "") -> str:
        """What the registry says; "" where there is nothing."""
        answer = self.call("reg", "query", key, *(["/v", name] if name else ["/ve"]))
        return answer.stdout.partition("REG_SZ")[2].strip()


@pytest.fixture
def system(tmp_path: Path) -> Iterator[Windows]:
    system = Windows(tmp_path / "wine")
    yield system
    subprocess.run(
        ["wineserver", "-k"], env={**os.environ, "WINEPREFIX": str(tmp_path / "wine")}, timeout=60, check=False
    )


@needs_nsis
def test_the_setup_program_compiles(bundle: Path, identity: Identity, tmp_path: Path) -> None:
    made = windows.make_nsis(bundle, tmp_path, identity)
    assert made.name == f"sightglass-{identity.version}-setup.exe"
    assert made.read_bytes().startswith(b"MZ")


@needs_wixl
def test_the_msi_compiles(bundle: Path, identity: Identity, tmp_path: Path) -> None:
    made = windows.make_msi(bundle, tmp_path, identity)
    assert made.read_bytes().startswith(b"\xd0\xcf\x11\xe0"), "an OLE file, as every MSI is"


@needs_nsis
@needs_wine
@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize(("mode", "hive"), [("/AllUsers", "HKLM"), ("/CurrentUser", "HKCU")])
def test_setup_installs_upgrades_and_removes_silently(
    mode: str, hive: str, bundle: Path, identity: Identity, system: Windows, tmp_path: Path
) -> None:
    old = windows.make_nsis(bundle, tmp_path, replace(identity, version="0.0.9"))
    assert system.call(old, "/S", mode).returncode == 0
    place = Path(system.registry(rf"{hive}\{UNINSTALL}", "InstallLocation").replace("\\", "/").replace("C:", "", 1))
    folder = system.drive / place.relative_to("/")
    assert (folder / "_internal" / "a & b" / "it's.txt").read_text() == "old"
    assert system.registry(rf"{hive}\{UNINSTALL}", "DisplayVersion") == "0.0.9"
    assert system.registry(rf"{hive}\Software\Classes\.sightglass") == "Sightglass.Model"
    assert len(system.menu_entries) == 1
    (folder / "notes of mine.txt").write_text("keep")

    shutil.rmtree(bundle / "_internal" / "a & b")
    (bundle / "_internal" / "new.txt").write_text("new")
    new = windows.make_nsis(bundle, tmp_path, identity)
    assert system.call(new, "/S", mode).returncode == 0
    assert system.registry(rf"{hive}\{UNINSTALL}", "DisplayVersion") == identity.version
    assert not (folder / "_internal" / "a & b").exists(), "nothing of the old version is left"
    assert (folder / "_internal" / "new.txt").is_file()

    system.call(folder / "uninstall.exe", mode, "/S")
    assert [path.name for path in folder.iterdir()] == ["notes of mine.txt"]
    assert system.registry(rf"{hive}\{UNINSTALL}", "DisplayName") == ""
    assert system.registry(rf"{hive}\Software\Classes\.sightglass") == ""
    assert system.menu_entries == []


@needs_wixl
@needs_wine
@pytest.mark.long
@pytest.mark.timeout(600)
def test_the_msi_installs_and_removes_silently(
    bundle: Path, identity: Identity, system: Windows, tmp_path: Path
) -> None:
    made = windows.make_msi(bundle, tmp_path, identity)
    assert system.call("msiexec", "/i", made, "/qn").returncode == 0
    assert (system.program / "_internal" / "a & b" / "it's.txt").read_text() == "old"
    assert system.registry(r"HKLM\Software\Classes\.sightglass") == "Sightglass.Model"
    assert len(system.menu_entries) == 1
    assert system.call("msiexec", "/x", made, "/qn").returncode == 0
    assert not (system.program / "sightglass.exe").exists()
    assert system.menu_entries == []
