"""What the law and the administrator want to know of a bundle: licences, and a bill of materials (SBOM)."""

import json
import re
import shutil
import sys
import sysconfig
from collections.abc import Sequence
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any, TextIO

from installer.bundle import materials
from installer.bundle.identity import Identity
from installer.bundle.materials import SystemPackage
from installer.bundle.parts import INSTALLER, fill, words
from installer.steps import SetupError, StepFailed, run_step

FOLDER = "licences"
_COMMON = Path("/usr/share/common-licenses")
"""Where Debian keeps the licences that many packages share, and to which their copyright files point."""


def write(root: Path, bundle: Path, frozen: Path, tools: Path, identity: Identity, log: TextIO) -> None:
    """Write `licences` into the bundle: of each package in it, of Python, Qt, FFmpeg and the system's libraries.

    `frozen` is the interpreter of the environment that was frozen, `tools` that of the one with pip-licenses and
    cyclonedx-bom. Raises SetupError.
    """
    folder = bundle / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    taken = materials.taken_files(bundle.parent / "work" / "sightglass")
    packages = materials.taken_distributions(frozen, taken)
    system = materials.taken_system_packages(taken)
    versions = {"QT": _version(packages, "PySide6"), "FFMPEG": materials.ffmpeg_version(bundle)}
    fill(INSTALLER / FOLDER / "README.txt", folder / "README.txt", words(identity) | versions)
    _list_packages(root, folder, frozen, tools, packages, log)
    _copy_texts(folder, packages)
    _copy_system_licences(folder / "system", system)
    _complete(folder / "sbom.cdx.json", {each.name for each in packages}, _others(versions, system))


def _version(packages: Sequence[Distribution], name: str) -> str:
    return next((each.version for each in packages if each.name == name), "")


def _list_packages(
    root: Path, folder: Path, frozen: Path, tools: Path, packages: Sequence[Distribution], log: TextIO
) -> None:
    licences = ["-m", "piplicenses", f"--python={frozen}", "--with-system", "--format=plain", "--with-urls"]
    licences += [f"--output-file={folder / 'PACKAGES.txt'}", "--packages", *(each.name for each in packages)]
    bill = ["-m", "cyclonedx_py", "environment", str(frozen), "--output-format", "JSON"]
    bill += ["--pyproject", str(root / "pyproject.toml"), "--output-file", str(folder / "sbom.cdx.json")]
    try:
        run_step("Listing licences", [str(tools), *licences], log)
        run_step("Listing materials", [str(tools), *bill], log)
    except StepFailed as failure:
        raise SetupError(f"The licences could not be listed; why is in {log.name}.") from failure


def _copy_texts(folder: Path, packages: Sequence[Distribution]) -> None:
    """The packages' own texts, Python's, and those for Qt and FFmpeg, which come without."""
    (folder / "packages").mkdir()
    for package in packages:
        if text := materials.notices_of(package):
            (folder / "packages" / f"{package.name}.txt").write_text(text, encoding="utf-8")
    shutil.copy(_licence_of_python(), folder / "PYTHON.txt")
    (folder / "Qt").mkdir()
    for file in (INSTALLER / FOLDER).glob("*GPL*.txt"):
        shutil.copy(file, folder / "Qt")


def _licence_of_python() -> Path:
    library = Path(sysconfig.get_path("stdlib"))
    for place in (library, library.parent):  # on Windows it lies above
        if (place / "LICENSE.txt").is_file():
            return place / "LICENSE.txt"
    raise SetupError(f"The licence of Python is not in {library}; make the bundle with a Python that has it there.")


def _copy_system_licences(folder: Path, packages: Sequence[SystemPackage]) -> None:
    """Debian's copyright file of each package, and the licences to which these point."""
    if not packages:
        return
    (folder / "common").mkdir(parents=True)
    for package in packages:
        if package.copyright_file.is_file():
            shutil.copy(package.copyright_file, folder / f"{package.name}.txt")
            text = package.copyright_file.read_text(encoding="utf-8", errors="replace")
            for name in set(re.findall(rf"{_COMMON}/([\w.+-]*\w)", text)):
                if (_COMMON / name).is_file():
                    shutil.copy(_COMMON / name, folder / "common")


def _others(versions: dict[str, str], system: Sequence[SystemPackage]) -> list[dict[str, Any]]:
    """What a bill of Python packages does not hold."""
    python = ".".join(map(str, sys.version_info[:3]))
    found = [_component("Python", python, f"pkg:generic/python@{python}", "PSF-2.0")]
    found.append(_component("Qt", versions["QT"], f"pkg:generic/qt@{versions['QT']}", "LGPL-3.0-only"))
    if ffmpeg := versions["FFMPEG"]:
        found.append(_component("FFmpeg", ffmpeg, f"pkg:generic/ffmpeg@{ffmpeg}", "LGPL-2.1-or-later"))
    return found + [_component(each.name, each.version, f"pkg:deb/{each.name}@{each.version}") for each in system]


def _component(name: str, version: str, purl: str, licence: str = "") -> dict[str, Any]:
    licences = {"licenses": [{"license": {"id": licence}}]} if licence else {}
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl, **licences}


def _complete(file: Path, inside: set[str], others: list[dict[str, Any]]) -> None:
    """Take from a bill of materials what is not in the bundle, and add what it left out."""
    bill = json.loads(file.read_text(encoding="utf-8"))
    gone = {each["bom-ref"] for each in bill["components"] if each["name"] not in inside}
    bill["components"] = [each for each in bill["components"] if each["bom-ref"] not in gone] + others
    bill["dependencies"] = [
        each | {"dependsOn": [ref for ref in each.get("dependsOn", ()) if ref not in gone]}
        for each in bill["dependencies"]
        if each["ref"] not in gone
    ]
    file.write_text(json.dumps(bill, indent=1, ensure_ascii=False), encoding="utf-8")
