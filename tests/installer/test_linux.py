"""The packages for Linux, made of a stand-in for the program, installed and removed."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from packing import NOBODY, run, tool

from core.policy import read_policy
from installer.bundle import portable
from installer.bundle.debian import make_deb
from installer.bundle.identity import Identity

ROOT = Path(__file__).parents[2]


DISK_FULL = """
import sys
from pathlib import Path
from installer.bundle import command
from installer.steps import SetupError

def half(bundle, out, identity):
    (out / "half.deb").write_bytes(b"half")
    raise SetupError("The disk is full.")

command.ROOT = Path(sys.argv[1])
command.FORMATS["deb"] = half
sys.exit(command.main(["--bundle", sys.argv[2], "--format", "tar,deb"]))
"""


@tool("xz")
def test_what_is_half_made_is_not_handed_out(bundle: Path, identity: Identity, tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    command = [sys.executable, "-c", DISK_FULL, tmp_path, bundle]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (answer.returncode, "The disk is full." in answer.stderr) == (1, True), answer.stderr
    assert [file.name for file in (tmp_path / "dist").iterdir()] == [identity.file_name("-linux-x86_64.tar.xz")]
    assert "data.bin" in answer.stdout, "what takes the space is printed"


@tool("dpkg-deb")
def test_the_debian_package_has_all_in_its_place(bundle: Path, out: Path, identity: Identity, tmp_path: Path) -> None:
    package = make_deb(bundle, out, identity)
    assert run("dpkg-deb", "--field", package, "Version").strip() == identity.version
    assert "libgl1" in run("dpkg-deb", "--field", package, "Depends")
    run("dpkg-deb", "--extract", package, tmp_path / "root")
    usr = tmp_path / "root" / "usr"
    assert run(usr / "bin" / "sightglass", "--smoke").split() == [str(usr / "lib" / "sightglass"), "--smoke"]
    assert (usr / "share" / "icons" / "hicolor" / "scalable" / "apps" / "sightglass.svg").is_file()
    entry = (usr / "share" / "applications" / "sightglass.desktop").read_text(encoding="utf-8")
    assert "\nExec=/usr/bin/sightglass %F\n" in entry
    assert "application/x-sightglass;" in entry
    assert "@" not in entry
    assert "*.sightglass" in (usr / "share" / "mime" / "packages" / "sightglass.xml").read_text(encoding="utf-8")
    if shutil.which("desktop-file-validate"):
        assert run("desktop-file-validate", usr / "share" / "applications" / "sightglass.desktop") == ""
    assert read_policy(usr / "share" / "doc" / "sightglass" / "policy.toml").problems == ()


@tool("xz")
def test_the_portable_archive_keeps_work_beside_it_for_the_next_version(
    bundle: Path, out: Path, identity: Identity, tmp_path: Path
) -> None:
    for version in (identity.version, "99.0"):
        made = portable.make_tar(bundle, out, replace(identity, version=version))
        run("tar", "-xf", made, "-C", tmp_path)
        folder = tmp_path / f"sightglass-{version}"
        assert run(folder / "sightglass").strip() == str(folder)
        policy = read_policy(folder / "policy.toml")
        assert (policy.work, policy.problems) == (tmp_path / "sightglass-work", ())


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder of somebody who is not an administrator, and may run what lies in it."""
    place = Path(tempfile.mkdtemp(prefix="sightglass-run-"))
    place.chmod(0o755)
    if os.geteuid() == 0:
        os.chown(place, NOBODY, NOBODY)
    yield place
    shutil.rmtree(place)


def as_somebody(home: Path) -> dict[str, object]:
    """What `subprocess` needs to run a command as whoever has that home folder, where root would install for all."""
    environment = {**os.environ, "HOME": str(home)}
    environment.pop("XDG_DATA_HOME", None)
    more: dict[str, object] = {"env": environment, "cwd": home.parent}
    return more | ({"user": NOBODY, "group": NOBODY} if os.geteuid() == 0 else {})


@tool("makeself")
def test_the_self_extracting_archive_installs_upgrades_and_removes(
    bundle: Path, out: Path, identity: Identity, place: Path
) -> None:
    home = place / "Jörg & $öhne, 100 %"
    more = as_somebody(home)
    made = handed_out(portable.make_run(bundle, out, replace(identity, version="0.0.9")), place)
    run("sh", made, "--quiet", **more)
    program = home / ".local" / "lib" / "sightglass"
    assert run(home / ".local" / "bin" / "sightglass", "doctor").strip() == f"{program} doctor"
    for path in (program, *program.rglob("*")):
        assert path.stat().st_mode & 0o044 == 0o044, f"not everybody can read {path}"
    assert program.stat().st_mode & 0o055 == 0o055
    (bundle / "_internal" / "data.bin").rename(bundle / "_internal" / "newer.bin")
    run("sh", handed_out(portable.make_run(bundle, out, identity), place), "--quiet", **more)
    assert [file.name for file in (program / "_internal").iterdir()] == ["newer.bin"]
    entry = (home / ".local" / "share" / "applications" / "sightglass.desktop").read_text(encoding="utf-8")
    (line,) = (line.removeprefix("Exec=") for line in entry.splitlines() if line.startswith("Exec="))
    # A menu takes one layer of backslashes away, and then reads words as a shell does.
    words_ = run("sh", "-c", "printf '%s\\n' " + line.replace("\\\\", "\\").replace("%%", "%"))
    assert words_.splitlines() == [f"{program}/sightglass", "%F"]
    run("sh", made, "--quiet", "--", "--uninstall", **more)
    assert not list(home.rglob("*sightglass*"))


def handed_out(archive: Path, place: Path) -> Path:
    """A copy that somebody can read."""
    copy = place / archive.name
    shutil.copyfile(archive, copy)
    return copy


@tool("makeself")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to mount a small disk")
def test_a_version_that_does_not_fit_leaves_the_old_one(
    bundle: Path, out: Path, identity: Identity, place: Path
) -> None:
    home = place / "home"
    home.mkdir()
    run("mount", "-t", "tmpfs", "-o", f"size=6m,uid={NOBODY},gid={NOBODY}", "tmpfs", home)
    try:
        made = handed_out(portable.make_run(bundle, out, replace(identity, version="0.0.9")), place)
        run("sh", made, "--quiet", **as_somebody(home))
        (bundle / "_internal" / "data.bin").write_bytes(random.Random(0).randbytes(7_000_000))
        larger = handed_out(portable.make_run(bundle, out, identity), place)
        failed = subprocess.run(["sh", larger, "--quiet"], capture_output=True, text=True, **as_somebody(home))  # type: ignore[call-overload]
        assert failed.returncode != 0
        assert "No space left" in failed.stderr
        program = home / ".local" / "lib" / "sightglass"
        assert run(home / ".local" / "bin" / "sightglass", "doctor").strip() == f"{program} doctor"
        assert [folder.name for folder in program.parent.iterdir()] == ["sightglass"]
    finally:
        run("umount", home)
