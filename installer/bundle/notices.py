"""What the law and the administrator want to know of a bundle: licences, and a bill of materials (SBOM)."""

import ast
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TextIO

from installer.steps import SetupError, StepFailed, run_step

FOLDER = "licences"
_SYSTEM = ("/lib/", "/usr/lib/")


def write(root: Path, bundle: Path, frozen: Path, tools: Path, log: TextIO) -> None:
    """Write `licences` into the bundle: of each package, of Python, of each library taken from this system.

    `frozen` is the interpreter of the environment that was frozen, `tools` that of the one with pip-licenses and
    cyclonedx-bom. Raises SetupError.
    """
    folder = bundle / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    licences = ["-m", "piplicenses", f"--python={frozen}", "--format=plain-vertical", "--with-license-file"]
    licences += ["--no-license-path", "--with-urls", f"--output-file={folder / 'PACKAGES.txt'}"]
    materials = ["-m", "cyclonedx_py", "environment", str(frozen), "--output-format", "JSON"]
    materials += ["--pyproject", str(root / "pyproject.toml"), "--output-file", str(folder / "sbom.cdx.json")]
    try:
        run_step("Listing licences", [str(tools), *licences], log)
        run_step("Listing materials", [str(tools), *materials], log)
    except StepFailed as failure:
        raise SetupError(f"The licences could not be listed; why is in {log.name}.") from failure
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        shutil.copy(python, folder / "PYTHON.txt")
    if sys.platform == "linux":
        _copy_system_licences(bundle.parent / "work" / "sightglass" / "COLLECT-00.toc", folder / "system")


def _copy_system_licences(contents: Path, folder: Path) -> None:
    """Debian's copyright file of each package whose libraries PyInstaller took; `contents` is its list of files."""
    if shutil.which("dpkg") is None:
        return
    listed = ast.literal_eval(contents.read_text(encoding="utf-8"))
    entries = next(part for part in listed if isinstance(part, list))
    sources = {source for _, source, kind in entries if kind == "BINARY" and source.startswith(_SYSTEM)}
    # Half of them are known to dpkg under /usr/lib, half under /lib, which is a link to it.
    names = sorted(sources | {source.removeprefix("/usr") for source in sources})
    answer = subprocess.run(["dpkg", "-S", *names], capture_output=True, text=True, check=False)
    folder.mkdir()
    for package in {line.partition(":")[0] for line in answer.stdout.splitlines()}:
        copyright_file = Path("/usr/share/doc") / package / "copyright"
        if copyright_file.is_file():
            shutil.copy(copyright_file, folder / f"{package}.txt")
