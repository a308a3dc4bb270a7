"""What the makers of installers share: templates, copies of the bundle, and the tools of this system."""

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from installer.bundle.identity import MIME, PICTURES, SUFFIX, Identity
from installer.steps import SetupError, say

INSTALLER = Path(__file__).parents[1]
RESOURCES = INSTALLER.parent / "resources"


def words(identity: Identity) -> dict[str, str]:
    """What templates may name: `@NAME@` and the like."""
    return {
        "NAME": identity.name,
        "TITLE": identity.title,
        "VERSION": identity.version,
        "DESCRIPTION": identity.description,
        "PUBLISHER": identity.publisher,
        "SUFFIX": SUFFIX.removeprefix("."),
        "MIME": MIME,
        "MIMES": "".join(f"{kind};" for kind in (MIME, *PICTURES)),
    }


def fill(template: Path, target: Path, values: Mapping[str, str], *, mode: int = 0o644) -> None:
    """Write `template` with its `@NAMES@` replaced to `target`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    text = re.sub(r"@([A-Z]+)@", lambda found: values[found[1]], template.read_text(encoding="utf-8"))
    target.write_text(text, encoding="utf-8")
    target.chmod(mode)


def need(tool: str, advice: str, *more: str) -> str:
    """The path of a tool of this system, on PATH or in `more` folders. SetupError with `advice` where it is missing."""
    found = shutil.which(tool) or shutil.which(tool, path=os.pathsep.join(more))
    if found is None:
        raise SetupError(f"{tool} is missing on this computer. {advice}")
    return found


def call(title: str, command: Sequence[str | Path], cwd: Path | None = None) -> None:
    """Run a tool to its end; SetupError with its last words when it fails."""
    say(title)
    answer = subprocess.run(
        [str(word) for word in command], cwd=cwd, capture_output=True, text=True, errors="replace", check=False
    )
    if answer.returncode != 0:
        last = "\n".join((answer.stdout + answer.stderr).splitlines()[-12:])
        raise SetupError(f"{Path(command[0]).name} failed:\n{last}")


def empty(folder: Path) -> Path:
    """`folder`, new and empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def copy_tree(source: Path, target: Path) -> None:
    """Copy a bundle; its files share their place on the disk with the original where they can."""
    try:
        shutil.copytree(source, target, symlinks=True, copy_function=_link)
    except shutil.Error as error:
        raise SetupError(f"The bundle could not be copied to {target} ({error}).") from error


def _link(source: str, target: str) -> None:
    try:
        Path(target).hardlink_to(source)
    except OSError:  # another disk
        shutil.copy2(source, target)
