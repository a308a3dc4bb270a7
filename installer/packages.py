"""What pip puts into `.venv`: the project with its dependencies, and the build of PyTorch that was asked for."""

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from installer.steps import SetupError, StepFailed, run_step

PYPI_BUILD = {"linux": "gpu", "win32": "cpu", "darwin": "cpu"}.get(sys.platform, "cpu")
"""Which build of PyTorch the package index PyPI has for this platform; on macOS the only one, for CPU and GPU."""

_TORCH = {"torch", "torchvision"}


@dataclass(frozen=True)
class Build:
    """A build of PyTorch: its name, the index that has it (None: PyPI), and the room that a set-up with it takes."""

    name: str
    index: str | None
    gigabytes: float


@dataclass(frozen=True)
class Project:
    """What the set-up has to know of the project: its folder, and from its pyproject.toml the rest."""

    root: Path
    torch_requirements: tuple[str, ...]
    builds: Mapping[str, Build]


def read_project(root: Path) -> Project:
    """Read `root`/pyproject.toml; the table [tool.sightglass.pytorch] says where the builds of PyTorch are."""
    pyproject = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    requirements = pyproject["project"].get("dependencies", [])
    builds = pyproject["tool"]["sightglass"]["pytorch"]
    return Project(
        root=root,
        torch_requirements=tuple(one for one in requirements if requirement_name(one) in _TORCH),
        builds={
            name: Build(name, None if name == PYPI_BUILD else entry["index"], entry["gigabytes"])
            for name, entry in builds.items()
        },
    )


def requirement_name(requirement: str) -> str:
    """The normalised name in a requirement such as "Torch_Vision[x]>=0.29; python_version > '3'"."""
    name = re.match(r"\s*([A-Za-z0-9._-]*[A-Za-z0-9])", requirement)
    return re.sub(r"[-_.]+", "-", name[1]).lower() if name else ""


def install(
    python: Path, project: Project, build: Build, extras: str, log: TextIO, changing: Callable[[], None]
) -> None:
    """Install the project, editable, with its dependencies and `extras` ("" or "[dev]"), for the interpreter `python`.

    Calls `changing` when the environment is about to change: from then on a failure leaves it unfinished.
    Raises SetupError with the sentence that fits what went wrong.
    """
    pip = Pip(python, log, changing)
    if build.index is not None and project.torch_requirements:
        # Both from the one index that has them built for each other, whatever other indexes this machine is set to.
        only = {"PIP_INDEX_URL": build.index, "PIP_EXTRA_INDEX_URL": build.index}
        pip.install(f"Installing PyTorch ({build.name})", [*project.torch_requirements], only)
    pip.install("Installing packages", ["--editable", f"{project.root}{extras}"], {})


class Pip:
    """pip in the environment of one interpreter, deaf to settings that would make it install elsewhere."""

    def __init__(self, python: Path, log: TextIO, changing: Callable[[], None] = lambda: None) -> None:
        self._command = [str(python), "-I", "-m", "pip"]
        self._log = log
        self._changing = changing
        if self._version() is None:
            run_step("Installing pip", [str(python), "-I", "-m", "ensurepip", "--default-pip"], log)
        version = self._version() or (0, 0)
        self._progress_bar = "raw" if version >= (24, 1) else "off"

    def _version(self) -> tuple[int, int] | None:
        answer = subprocess.run([*self._command, "--version"], capture_output=True, text=True, check=False)
        version = re.match(r"pip (\d+)\.(\d+)", answer.stdout)
        return (int(version[1]), int(version[2])) if version else None

    def install(self, title: str, what: list[str], settings: Mapping[str, str]) -> None:
        """Install `what`, requirements or options, with further `settings` (PIP_...). Raises SetupError."""
        environment = {
            **os.environ,
            "PIP_USER": "0",
            "PIP_NO_INPUT": "1",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PIP_PROGRESS_BAR": self._progress_bar,
            **settings,
        }
        try:
            run_step(title, [*self._command, "install", *what], self._log, environment=environment, watch=self._watch)
        except StepFailed as failure:
            raise SetupError(f"{explain(failure.output)} What pip said is in {self._log.name}.") from failure

    def uninstall(self, name: str) -> None:
        """Remove a package, if it is there."""
        run_step(f"Removing {name}", [*self._command, "uninstall", "--yes", name], self._log)

    def _watch(self, line: str) -> None:
        if line.startswith("Installing collected packages"):
            self._changing()


_EXPLANATIONS = (
    (
        r"No space left on device|not enough space on the disk",
        "The disk is full. Make room and run this again.",
    ),
    (
        r"Windows Long Path",
        r"The path of this folder is too long for Windows. Move it, for example to C:\sightglass, and run this again.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED",
        "A server's certificate was not accepted, as happens behind a filtering proxy. "
        "Ask whoever runs this network for its certificate file, set PIP_CERT to it, and run this again.",
    ),
    (
        r"connection broken by|Max retries exceeded|timed out|IncompleteRead|Connection aborted",
        "The network did not answer{where}, so packages could not be fetched. "
        "Connect this computer (behind a proxy: set HTTPS_PROXY) and run this again.",
    ),
    (
        r"requires a different Python",
        "The .venv here has a Python that Sightglass does not run on. Delete the folder .venv and run this again.",
    ),
    (
        r"No matching distribution found for (?P<what>[^\s;]+)",
        "There is no {what} for this computer and its Python, or none in the package indexes that pip is set to use.",
    ),
)


def explain(output: str) -> str:
    """What went wrong, from what a failing pip said: a sentence or two, with what to do."""
    place = re.search(r"Looking in indexes: ([^\s,]+)|host='([^']+)'", output)
    where = f" at {place[1] or place[2]}" if place else ""
    for pattern, sentence in _EXPLANATIONS:
        if found := re.search(pattern, output):
            return sentence.format(where=where, what=found.groupdict().get("what"))
    errors = [line for line in output.splitlines() if line.startswith("ERROR: ")]
    return errors[-1].removeprefix("ERROR: ").rstrip(".") + "." if errors else "pip failed."
