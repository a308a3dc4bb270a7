"""Licences and the bill of materials: all that is in a bundle, and nothing else."""

import json
import shutil
from pathlib import Path

import pytest
from bundle_program import PROGRAM

from installer.bundle import materials

LICENCES = PROGRAM.parent / "licences"

needs_bundle = pytest.mark.skipif(not LICENCES.is_dir(), reason="needs the bundle: python3 installer/build.py")
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="needs a Debian")


@pytest.fixture
def interpreter(tmp_path: Path) -> Path:
    """Of an environment with three packages; only `used` and `linked` have a file in the bundle."""
    packages = tmp_path / "env" / "lib" / "python3.11" / "site-packages"
    for name in ("used", "linked", "unused"):
        info = packages / f"{name}-1.0.dist-info"
        (info / "licenses" / "deep").mkdir(parents=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (info / "licenses" / "deep" / "terms.txt").write_text("Do as you like.")
        (packages / f"{name}.py").write_text("")
        (packages / f"{name}_NOTICE").write_text("not the licence of anything")
        (packages / name).mkdir()
        (packages / name / "LICENSE").write_text("Do as you like.")
        (packages / name / "NOTICE.md").write_text(f"{name} was made by many.")
        (packages / name / "licence.py").write_text("")
        files = [
            file.relative_to(packages) for file in packages.rglob("*") if file.is_file() and name in file.parts[-1]
        ]
        files += [file.relative_to(packages) for file in (*info.rglob("*"), *(packages / name).iterdir())]
        (info / "RECORD").write_text("".join(f"{file.as_posix()},,\n" for file in files))
    return tmp_path / "env" / "bin" / "python"


@pytest.fixture
def work(tmp_path: Path, interpreter: Path) -> Path:
    """PyInstaller's folder of work, with its tables as it writes them."""
    folder = tmp_path / "work"
    folder.mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "env")
    packages = "lib/python3.11/site-packages"
    archived = [("used", f"{tmp_path}/env/{packages}/used.py", "PYMODULE"), ("namespace", "-", "PYMODULE")]
    laid = [("linked.py", f"{tmp_path}/link/{packages}/linked.py", "DATA")]
    laid.append(("libz.so.1", "/lib/x86_64-linux-gnu/libz.so.1", "BINARY"))
    for table, entries in (("PYZ-00.toc", archived), ("PKG-00.toc", []), ("COLLECT-00.toc", laid)):
        options = [("pyi-contents-directory _internal", "", "OPTION")]
        (folder / table).write_text(repr(("/a/path", {"DATA": True}, options + entries, None)))
    return folder


def test_only_packages_of_which_a_file_was_taken_are_listed(work: Path, interpreter: Path) -> None:
    found = materials.taken_distributions(interpreter, materials.taken_files(work))
    assert [each.name for each in found] == ["linked", "used"]


def test_all_texts_of_a_package_are_kept_once(work: Path, interpreter: Path) -> None:
    _, used = materials.taken_distributions(interpreter, materials.taken_files(work))
    text = materials.notices_of(used)
    assert text.count("Do as you like.") == 1
    assert "used was made by many." in text
    assert "not the licence of anything" not in text


@needs_dpkg
def test_a_library_of_the_system_is_found_by_either_of_its_names(work: Path) -> None:
    for place in ("/lib/x86_64-linux-gnu/libz.so.1", "/usr/lib/x86_64-linux-gnu/libz.so.1"):
        if Path(place).exists():
            (package,) = materials.taken_system_packages([place])
            assert package.name == "zlib1g"
            assert package.version
    assert [each.name for each in materials.taken_system_packages(materials.taken_files(work))] == ["zlib1g"]
    assert materials.taken_system_packages(["/home/somebody/libz.so.1"]) == ()


@needs_bundle
def test_each_package_in_the_bundle_has_its_licence() -> None:
    bill = json.loads((LICENCES / "sbom.cdx.json").read_text(encoding="utf-8"))
    names = {each["name"] for each in bill["components"]}
    assert {"Python", "Qt", "FFmpeg", "torch", "openvino", "pyinstaller"} <= names
    assert not names & {"pip", "setuptools", "grpcio", "openvino-telemetry"}, "they are not in the bundle"
    for each in bill["components"]:
        kind = each["purl"].partition("/")[0] if "purl" in each else "pkg:pypi"
        folder = {"pkg:pypi": "packages", "pkg:deb": "system"}.get(kind)
        if folder and not each["name"].lower().startswith(("pyside6", "shiboken6")):
            assert (LICENCES / folder / f"{each['name']}.txt").read_text(encoding="utf-8").strip(), each
    for file in ("PYTHON.txt", "PACKAGES.txt", "Qt/LGPL-3.txt", "Qt/GPL-3.txt", "Qt/LGPL-2.1.txt"):
        assert (LICENCES / file).stat().st_size > 1000
    assert "FFmpeg 7" in (LICENCES / "README.txt").read_text(encoding="utf-8")


@needs_bundle
@needs_dpkg
def test_each_library_of_the_system_in_the_bundle_has_its_licence() -> None:
    """Those lie at the top; by their names alone, since nothing here reads what made the licences."""
    listed = {file.stem for file in (LICENCES / "system").glob("*.txt")}
    libraries = [file.name for file in (PROGRAM.parent / "_internal").glob("lib*.so*")]
    for name in libraries:
        owners = {line.partition(":")[0] for line in materials._dpkg("-S", f"*/{name}")}
        assert name.startswith("libpython") or owners & listed, f"{name} of {owners} has no licence"
