"""The virtual environment `.venv` beside pyproject.toml: made once, brought up to date when pyproject.toml changes."""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from installer.steps import SetupError, say

if TYPE_CHECKING:
    from installer.packages import Build

STAMP = "sightglass-setup.json"
LOG = "sightglass-setup.log"
LOCK = "sightglass-setup.lock"


@dataclass(frozen=True)
class Stamp:
    """What the set-up leaves in `.venv` to say what is in it; `finished` only when all of it is."""

    finished: bool = False
    root: str = ""
    python: str = ""
    build: str = ""
    pyproject: str = ""
    purposes: tuple[str, ...] = ()

    @property
    def extras(self) -> str:
        """What pip is to install of the project beyond itself."""
        return "[dev]" if "tests" in self.purposes else ""

    @property
    def packages(self) -> tuple[str, str]:
        """What decides which packages are in `.venv`, apart from the build of PyTorch."""
        return self.pyproject, self.extras


class Environment:
    """`.venv` in the project's folder `root`; `python` is its interpreter."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / ".venv"
        self.python = self._folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def ensure(self, purposes: frozenset[str], build: str | None) -> None:
        """Set up what is not yet set up for `purposes` (of "window" and "tests"); when all is, this takes a moment.

        `build` of PyTorch is "cpu", "gpu" or None: as it is, and in a new environment the one that PyPI has.
        Raises SetupError, or OSError when the folder cannot be written.
        """
        if self._is_ready(purposes, build):
            return
        self._folder.mkdir(exist_ok=True)
        with _alone(self._folder / LOCK):
            if not self._is_ready(purposes, build):  # whoever we waited for may have seen to it
                self._set_up(purposes, build)

    def _is_ready(self, purposes: frozenset[str], build: str | None) -> bool:
        stamp = self._read_stamp()
        return (
            stamp is not None
            and stamp.pyproject == self._digest()
            and purposes <= set(stamp.purposes)
            and self._unusable_because(stamp, build or stamp.build) is None
        )

    def _set_up(self, purposes: frozenset[str], build_name: str | None) -> None:
        from installer import packages, system_packages

        project = packages.read_project(self._root)
        found = self._read_stamp() or self._made_by_hand(packages.PYPI_BUILD)
        build = project.builds[build_name or found.build or packages.PYPI_BUILD]
        stamp = Stamp(
            root=str(self._root),
            build=build.name,
            pyproject=self._digest(),
            purposes=tuple(sorted(purposes.union(found.purposes if found.finished else ()))),
        )
        reason = self._unusable_because(found, build.name)
        if reason is not None:
            say(reason)
            self._empty(stamp)
        with (self._folder / LOG).open("w", encoding="utf-8") as log:
            if sys.platform == "linux":
                system_packages.provide(frozenset(stamp.purposes), log)
            if reason is not None:
                self._make(build)
            stamp = replace(stamp, python=self._python_version())
            if reason is not None or stamp.packages != found.packages:
                packages.install(
                    self.python, project, build, stamp.extras, log, changing=lambda: self._write_stamp(stamp)
                )
        self._write_stamp(replace(stamp, finished=True))

    def _unusable_because(self, stamp: Stamp, build: str) -> str | None:
        """The sentence that says why `.venv` has to be made from the start; None if it need not be."""
        if not self.python.parent.exists():
            return "Setting up Sightglass: this takes some minutes the first time."
        if not stamp.finished:
            return "The last set-up did not finish: starting it again."
        if stamp.root != str(self._root):
            return "This folder was moved or copied since .venv was made: making .venv again."
        if stamp.build != build:
            return f"Changing to the {build.upper()} build of PyTorch: making .venv again."
        version = self._python_version()
        if not version:
            return "The Python that .venv was made from is gone: making .venv again."
        if version != stamp.python:
            return f"The Python behind .venv is now {version}, no longer {stamp.python}: making .venv again."
        return None

    def _made_by_hand(self, build: str) -> Stamp:
        """What to assume of a `.venv` without a stamp: someone made it as one does, to be kept and completed."""
        return Stamp(finished=True, root=str(self._root), python=self._python_version(), build=build)

    def _python_version(self) -> str:
        """The version, "3.N", of the Python in `.venv`; empty if there is none that starts."""
        question = "import sys; print('%d.%d' % sys.version_info[:2])"
        try:
            answer = subprocess.run(
                [self.python, "-I", "-S", "-c", question], capture_output=True, text=True, check=False
            )
        except OSError:
            return ""
        return answer.stdout.strip()

    def _make(self, build: "Build") -> None:
        import venv

        free = shutil.disk_usage(self._folder).free / 1e9
        if free < build.gigabytes:
            smaller = " (or choose the smaller build of PyTorch with --cpu)" if build.name == "gpu" else ""
            raise SetupError(
                f"Setting up takes about {build.gigabytes:g} GB, and the disk of {self._root} "
                f"has only {free:.1f} GB free. Make room there{smaller} and run this again."
            )
        venv.EnvBuilder(symlinks=os.name != "nt").create(self._folder)

    def _empty(self, stamp: Stamp) -> None:
        """Remove what is in `.venv`; the unfinished `stamp` stays there throughout, to say so if we are interrupted."""
        self._write_stamp(stamp)
        for entry in self._folder.iterdir():
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            elif entry.name not in {STAMP, LOG, LOCK}:
                entry.unlink()

    def _digest(self) -> str:
        return hashlib.sha256((self._root / "pyproject.toml").read_bytes()).hexdigest()

    def _read_stamp(self) -> Stamp | None:
        """The stamp; an unfinished one if it is damaged, None if there is none."""
        try:
            fields = json.loads((self._folder / STAMP).read_text(encoding="utf-8"))
            return Stamp(**{**fields, "purposes": tuple(fields["purposes"])})
        except FileNotFoundError:
            return None
        except (ValueError, TypeError, KeyError):
            return Stamp()

    def _write_stamp(self, stamp: Stamp) -> None:
        new = self._folder / f"{STAMP}.new"
        new.write_text(json.dumps(asdict(stamp), indent=1), encoding="utf-8")
        new.replace(self._folder / STAMP)


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the lock file `path`, which the system releases however we end: two set-ups would undo each other."""
    with path.open("w") as file:
        if not _lock(file.fileno(), wait=False):
            say("Another set-up is at work in this folder: waiting for it.")
            _lock(file.fileno(), wait=True)
        yield


if sys.platform == "win32":
    import msvcrt
    import time

    def _lock(descriptor: int, *, wait: bool) -> bool:
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
                return True
            except OSError:
                if not wait:
                    return False
                time.sleep(1)

else:
    import fcntl

    def _lock(descriptor: int, *, wait: bool) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        except OSError:
            return True  # some network file systems have no locks: better set up without than not at all
        return True
