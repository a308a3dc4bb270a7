"""What goes into a bundle, what it is called, and the packages for Linux, made of a stand-in for the program."""

import ast
import json
import os
import random
import re
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.policy import read_policy
from installer.bundle import freeze, portable, sizes
from installer.bundle.command import FORMATS, USUAL, parse
from installer.bundle.contents import EXCLUDED_MODULES, is_wanted
from installer.bundle.debian import make_deb
from installer.bundle.environment import read_wishes
from installer.bundle.identity import Identity, read_identity
from installer.bundle.parts import fill, words

ROOT = Path(__file__).parents[2]
NOBODY = 65534


def tool(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(name) is None, reason=f"needs {name}")


@pytest.fixture
def identity() -> Identity:
    return read_identity(ROOT)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A stand-in whose program says where it was started and with what."""
    folder = tmp_path / "build" / "sightglass"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "data.bin").write_bytes(bytes(3000))
    program = folder / "sightglass"
    program.write_text('#!/bin/sh\necho "$(dirname "$(readlink -f "$0")")" "$@"\n')
    program.chmod(0o755)
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def run(*command: str | Path, **more: object) -> str:
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True, **more).stdout  # type: ignore[call-overload]


def test_names_and_versions_come_from_the_project_file(identity: Identity) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (identity.name, identity.version) == (project["name"], project["version"])
    for file in [*(ROOT / "installer").rglob("*"), ROOT / ".github" / "workflows" / "installers.yml"]:
        if file.is_file() and file.suffix not in (".pyc", ".wxs", ".plist"):
            assert project["version"] not in file.read_text(encoding="utf-8"), f"{file} repeats the version"


def test_windows_is_told_the_same(identity: Identity, tmp_path: Path) -> None:
    told = replace(identity, version="1.2.3").write_version_file(tmp_path / "new").read_text(encoding="utf-8")
    ast.parse(told, mode="eval")
    assert "filevers=(1, 2, 3, 0)" in told
    assert "StringStruct('ProductVersion', '1.2.3')" in told
    assert f"StringStruct('ProductName', '{identity.title}')" in told


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/bin/torch_shm_manager", True),
        ("torch/bin/test_jit", False),
        ("torch/bin/protoc-3.13.0.0", False),
        ("torch/lib/libtorch_cuda.so", False),
        ("nvidia/cudnn/lib/libcudnn.so.9", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", True),
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", False),
        ("openvino/libs/libopenvino_intel_cpu_plugin.so", True),
        ("openvino/libs/libopenvino_pytorch_frontend.so.2641", True),
        ("openvino/libs/libopenvino_onnx_frontend.so.2641", False),
        ("resources/models/digits/weights.safetensors", True),
        ("resources/recipes/digits.toml", True),
        ("sympy/core/tests/test_numbers.py", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtmultimedia_de.qm", False),
        ("resources/translations/sightglass_de.qm", True),
        ("resources/translations/sightglass_de.mo", True),
        ("resources/translations/sightglass_de.ts", False),
    ],
)
def test_what_nobody_needs_stays_out(name: str, wanted: bool) -> None:
    assert is_wanted((name, f"/somewhere/{name}", "BINARY"), gpu=False) is wanted
    assert is_wanted((name.replace("/", "\\"), f"C:\\{name}", "BINARY"), gpu=False) is wanted


def test_a_bundle_for_gpus_keeps_what_they_need() -> None:
    assert is_wanted(("nvidia/cudnn/lib/libcudnn.so.9", "", "BINARY"), gpu=True)
    assert not is_wanted(("torch/bin/test_jit", "", "BINARY"), gpu=True)


def test_a_link_to_what_stays_out_stays_out() -> None:
    assert not is_wanted(("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", "SYMLINK"), gpu=False)


def test_the_program_imports_nothing_that_is_excluded() -> None:
    pattern = re.compile(r"^\s*(?:from|import) ([\w.]+)", re.MULTILINE)
    for file in [*(ROOT / "core").rglob("*.py"), *(ROOT / "desktop").rglob("*.py")]:
        for name in pattern.findall(file.read_text(encoding="utf-8")):
            assert not any(name == out or name.startswith(f"{out}.") for out in EXCLUDED_MODULES), f"{file}: {name}"


def test_a_bundle_is_made_of_what_the_project_asks_for() -> None:
    wishes = read_wishes(ROOT)
    assert [each.partition("==")[0] for each in wishes.torch] == ["torch", "torchvision"]
    assert [each.partition("==")[0] for each in wishes.stand_in] == ["torch", "torchvision"]
    assert any(each.startswith("PySide6") for each in wishes.others)
    assert [each.partition("==")[0] for each in wishes.freezer] == ["pyinstaller"]
    assert wishes.lookers


@given(st.lists(st.sampled_from(list(FORMATS)), unique=True))
def test_formats_are_made_in_the_order_in_which_they_were_asked_for(names: list[str]) -> None:
    assert parse(["--format", ",".join(names)]).formats == tuple(names)


def test_what_makes_no_sense_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words_, sentence in (
        (["--format", "rpm"], "no format rpm"),
        (["--weights", str(tmp_path / "x")], "not a folder"),
        (["--bundle", str(tmp_path / "x")], "not a folder"),
    ):
        with pytest.raises(SystemExit) as end:
            parse(words_)
        assert end.value.code == 2
        assert sentence in capsys.readouterr().err
    assert set(sum(USUAL.values(), ())) <= set(FORMATS)


def test_sizes_say_what_takes_the_space(bundle: Path) -> None:
    (bundle / "link").symlink_to(bundle / "_internal" / "data.bin")
    assert sizes.sizes_of(bundle)["data.bin"] == 3000
    assert "data.bin" in sizes.report(bundle)


def test_a_bundle_is_kept_while_it_is_up_to_date(tmp_path: Path) -> None:
    root = tmp_path / "project"
    for place in ("installer/bundle", "core"):
        (root / place).mkdir(parents=True)
    shutil.copy(ROOT / "pyproject.toml", root)
    (root / "build" / "bundle" / "sightglass").mkdir(parents=True)
    stamp = root / "build" / "bundle" / "made-of.json"
    stamp.write_text(json.dumps(freeze._made_of(root, None)))
    identity = read_identity(root)
    assert freeze.make_bundle(root, identity, False, None, cached=False).is_dir()
    (root / "core" / "new.py").write_text("")
    assert freeze.make_bundle(root, identity, False, None, cached=True).is_dir()
    assert not freeze._is_same(stamp, freeze._made_of(root, None), cached=False)


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


def test_a_template_is_filled_or_refused(tmp_path: Path, identity: Identity) -> None:
    (tmp_path / "template").write_text("@TITLE@ $HOME user@host @")
    fill(tmp_path / "template", tmp_path / "deep" / "filled", words(identity))
    assert (tmp_path / "deep" / "filled").read_text() == "Sightglass $HOME user@host @"
    (tmp_path / "template").write_text("@NOBODY@")
    with pytest.raises(KeyError):
        fill(tmp_path / "template", tmp_path / "filled", words(identity))
