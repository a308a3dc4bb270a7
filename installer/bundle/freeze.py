"""The bundle itself: PyInstaller, run in an environment of its own, and what is done to its result."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from installer.bundle import notices
from installer.bundle.environment import Unavailable, frozen_environment, read_wishes, tools_environment
from installer.bundle.identity import Identity, read_identity
from installer.steps import SetupError, StepFailed, run_step, say

STRIPPED = ("_internal/torch/lib/*.so", "_internal/libpython*")
"""Libraries that come with what only a debugger reads; those that wheels have patched would not survive it."""

_SHAPES_IT = (
    "contents.py",
    "environment.py",
    "freeze.py",
    "identity.py",
    "materials.py",
    "notices.py",
    "sightglass.spec",
)
_OURS = ("core", "desktop", "resources")


def make_bundle(root: Path, identity: Identity, gpu: bool, weights: Path | None, *, cached: bool) -> Path:
    """The folder of the bundle; made unless the one that is there was made of the same things.

    `cached`: only the installer and the dependencies have to be the same. Raises SetupError.
    """
    place = root / "build" / f"bundle{identity.variant}"
    bundle, stamp = place / identity.name, place / "made-of.json"
    made_of = _made_of(root, weights)
    if bundle.is_dir() and _is_same(stamp, made_of, cached):
        say(f"The bundle in {bundle} is up to date.")
        return bundle
    place.mkdir(parents=True, exist_ok=True)
    stamp.unlink(missing_ok=True)
    with (place / "bundle.log").open("w", encoding="utf-8") as log:
        python = frozen_environment(root, gpu=gpu, log=log)
        _freeze(root, python, place, gpu, weights, log)
        if sys.platform == "linux":
            _unlink(bundle)
            _strip(bundle, log)
        notices.write(root, bundle, python, tools_environment(root, log), identity, log)
    stamp.write_text(json.dumps(made_of), encoding="ascii")
    return bundle


def _freeze(root: Path, python: Path, place: Path, gpu: bool, weights: Path | None, log: TextIO) -> None:
    environment = {
        **os.environ,
        "SIGHTGLASS_BUNDLE_GPU": "1" if gpu else "0",
        "SIGHTGLASS_BUNDLE_WEIGHTS": str(weights or ""),
        "PYTHONPATH": "",
    }
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--distpath", str(place)]
    command += ["--workpath", str(place / "work"), str(root / "installer" / "bundle" / "sightglass.spec")]
    try:
        run_step("Freezing the program", command, log, environment=environment)
    except StepFailed as failure:
        if "PythonLibraryNotFoundError" in failure.output:
            raise Unavailable(
                "This Python has no shared library, which PyInstaller needs; use another one."
            ) from failure
        raise SetupError(f"PyInstaller failed; what it said is in {log.name}.") from failure


def _unlink(bundle: Path) -> None:
    """Take PyInstaller's links to libraries away: each library finds its own, and USB sticks know no links."""
    for entry in bundle.rglob("*"):
        if entry.is_symlink():
            entry.unlink()


def _strip(bundle: Path, log: TextIO) -> None:
    if shutil.which("strip") is None:
        return
    files = [str(file) for pattern in STRIPPED for file in bundle.glob(pattern) if not file.is_symlink()]
    subprocess.run(["strip", "--strip-unneeded", *files], check=False, stdout=log, stderr=log)


def _made_of(root: Path, weights: Path | None) -> dict[str, str]:
    installer = [root / "installer" / "bundle" / name for name in _SHAPES_IT]
    ours = (file for folder in _OURS for file in (root / folder).rglob("*"))
    packed = [(file.name, file.stat().st_size) for file in sorted(weights.iterdir())] if weights else []
    more = f"{sys.version} {packed} {read_wishes(root)} {read_identity(root)}"
    return {"installer": _digest(root, installer, more), "program": _digest(root, ours, "")}


def _digest(root: Path, files: Iterable[Path], more: str) -> str:
    digest = hashlib.sha256(more.encode())
    for file in sorted(files):
        if file.is_file() and file.suffix != ".pyc":
            digest.update(f"{file.relative_to(root).as_posix()}\0".encode() + file.read_bytes())
    return digest.hexdigest()


def _is_same(stamp: Path, made_of: dict[str, str], cached: bool) -> bool:
    try:
        before = json.loads(stamp.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return False
    return bool(before == made_of or (cached and before["installer"] == made_of["installer"]))
