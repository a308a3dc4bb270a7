"""The environments that bundles are made in: one that is frozen, one whose tools look at it. Never `.venv`.

Both lie in `build`, and are made again when the dependencies or the Python change.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from installer.packages import Pip, read_project, requirement_name
from installer.steps import SetupError, say

_QUICKLY = {"PIP_RETRIES": "1", "PIP_TIMEOUT": "20"}
"""For the index that may not be reachable: half a minute is enough to know."""

_STAND_INS = """

if not _has_ops():
    # Built for CUDA, beside a torch without: the kernels registered later for these two need them to exist.
    _stand_ins = torch.library.Library("torchvision", "FRAGMENT")
    _stand_ins.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    _stand_ins.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
"""


GIGABYTES = 6.0
"""Room on the disk that an environment and its bundle take while they are made."""


class Unavailable(SetupError):
    """This computer lacks something, so that no bundle can be made here; nothing is wrong with the project."""


@dataclass(frozen=True)
class Wishes:
    """What a bundle is made of, as pyproject.toml says it: pip's requirements."""

    torch: tuple[str, ...]
    stand_in: tuple[str, ...]
    others: tuple[str, ...]
    freezer: tuple[str, ...]
    lookers: tuple[str, ...]


def read_wishes(root: Path) -> Wishes:
    """Read `root`/pyproject.toml."""
    pyproject = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    dependencies, bundle = pyproject["project"]["dependencies"], pyproject["tool"]["sightglass"]["bundle"]
    pair = read_project(root).torch_requirements
    freezer = tuple(tool for tool in bundle["tools"] if requirement_name(tool) == "pyinstaller")
    return Wishes(
        torch=pair,
        stand_in=tuple(bundle["stand_in"]),
        others=tuple(each for each in dependencies if each not in pair),
        freezer=freezer,
        lookers=tuple(tool for tool in bundle["tools"] if tool not in freezer),
    )


def frozen_environment(root: Path, *, gpu: bool, log: TextIO) -> Path:
    """The interpreter of the environment that is frozen, with PyInstaller in it. Raises SetupError."""
    wishes = read_wishes(root)

    def fill(pip: Pip, python: Path) -> None:
        if not gpu:
            _install_for_processors(pip, python, root, wishes)
        else:
            build = read_project(root).builds["gpu"]
            pip.install("Installing PyTorch for NVIDIA GPUs", [*wishes.torch], _index(build.index))
        pip.install("Installing packages", [*wishes.others, *wishes.freezer], {})
        pip.uninstall("openvino-telemetry")  # pupils' machines report nothing; openvino does without it

    return _environment(root, "python-gpu" if gpu else "python", log, fill)


def tools_environment(root: Path, log: TextIO) -> Path:
    """The interpreter of the environment with what lists licences. Raises SetupError."""
    wishes = read_wishes(root)
    return _environment(root, "tools", log, lambda pip, python: pip.install("Installing tools", [*wishes.lookers], {}))


def _install_for_processors(pip: Pip, python: Path, root: Path, wishes: Wishes) -> None:
    """The pair that the project asks for, without CUDA; where PyTorch's index is out of reach, the stand-in."""
    index = read_project(root).builds["cpu"].index
    try:
        pip.install("Installing PyTorch for processors", [*wishes.torch], _index(index) | (_QUICKLY if index else {}))
    except SetupError as error:
        if index is None or not wishes.stand_in:
            raise
        say(f"{error}\nGoing on with {' and '.join(wishes.stand_in)}, which this computer may get elsewhere.")
        pip.install("Installing the stand-in", [*wishes.stand_in], {})
        _mend_torchvision(python)


def _mend_torchvision(python: Path) -> None:
    """PyPI's torchvision for Linux was built for CUDA: beside a torch without, its own operators must go.

    Classification and transforms need none of them.
    """
    (package,) = python.parents[1].glob("lib/python3*/site-packages/torchvision")
    for library in ("_C.so", "image.so"):
        (package / library).unlink(missing_ok=True)
    with (package / "extension.py").open("a", encoding="utf-8") as file:
        file.write(_STAND_INS)


def _index(index: str | None) -> dict[str, str]:
    return {"PIP_INDEX_URL": index, "PIP_EXTRA_INDEX_URL": index} if index else {}


def _require_room(root: Path) -> None:
    if sys.platform == "linux" and shutil.which("objdump") is None:
        raise Unavailable("objdump is missing, which PyInstaller needs. On Debian: apt-get install binutils")
    free = shutil.disk_usage(root).free / 1e9
    if free < GIGABYTES:
        raise Unavailable(f"A bundle takes about {GIGABYTES:g} GB while it is made, and {root} has {free:.1f} GB free.")


def _environment(root: Path, name: str, log: TextIO, fill: Callable[[Pip, Path], None]) -> Path:
    folder = root / "build" / name
    stamp = folder / "made-of"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    digest = hashlib.sha256(f"{read_wishes(root)} {sys.version}".encode()).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="ascii") == digest:
        return python
    _require_room(root)
    shutil.rmtree(folder, ignore_errors=True)
    try:
        venv.EnvBuilder(symlinks=os.name != "nt", with_pip=True).create(folder)
        fill(Pip(python, log), python)
    except (SetupError, OSError, subprocess.CalledProcessError) as error:
        raise Unavailable(f"The environment in {folder} could not be made: {error}") from error
    stamp.write_text(digest, encoding="ascii")
    return python
