"""Set up Sightglass from source, then run or test it: `python3 installer/dev.py run` and `... test` (README.md here).

This file also answers Pythons that are too old for the rest, so it keeps to what Python 3.6 understands, and imports
its neighbours only once it knows that they can be read.
"""

import importlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def supported_minors(pyproject: Path) -> range:
    """The minor versions of Python 3 that `requires-python` of this pyproject.toml admits."""
    text = pyproject.read_text(encoding="utf-8")
    bounds = re.search(r'^requires-python = ">=3\.(\d+),<3\.(\d+)"$', text, re.MULTILINE)
    if bounds is None:
        raise ValueError(f"requires-python in {pyproject} is not of the form >=3.N,<3.M")
    return range(int(bounds.group(1)), int(bounds.group(2)))


def is_suitable(interpreter: list, minors: range) -> bool:
    """Whether this command starts a suitable Python. A name on PATH may be an empty shim: only a run tells."""
    question = ["-c", "import sys; print(sys.version_info[0], sys.version_info[1], sys.maxsize > 2**32)"]
    try:
        answer = subprocess.check_output(interpreter + question, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return False
    return answer.split() in [[b"3", b"%d" % minor, b"True"] for minor in minors]


def find_another(minors: range) -> list:
    """The command of a suitable Python on PATH, the newest first; empty if there is none."""
    for minor in reversed(minors):
        for command in ([f"python3.{minor}"], ["py", f"-3.{minor}"]):
            program = shutil.which(command[0])
            if program and is_suitable([program, *command[1:]], minors):
                return [program, *command[1:]]
    return []


def hand_over(script: str, module: str) -> int:
    """Be `main` of the module installer.MODULE, in a suitable Python; `script` is the file that was started.

    Returns the exit status.
    """
    minors = supported_minors(ROOT / "pyproject.toml")
    if sys.version_info[0] == 3 and sys.version_info[1] in minors and sys.maxsize > 2**32:
        sys.path.insert(0, str(ROOT))
        return importlib.import_module("installer." + module).main(sys.argv[1:])
    bits = 64 if sys.maxsize > 2**32 else 32
    sentence = f"Sightglass needs Python 3.{minors[0]} to 3.{minors[-1]} (64-bit), and this is "
    sentence += f"Python {sys.version.split()[0]} ({bits}-bit, {sys.executable})"
    another = find_another(minors)
    if not another:
        advice = f"Install Python 3.{minors[-1]} from https://www.python.org/downloads/ and run this again with it."
        print(f"{sentence}. {advice}", file=sys.stderr)
        return 1
    print(f"{sentence}: going on with {' '.join(another)}.", file=sys.stderr, flush=True)
    command = [*another, str(Path(script).resolve()), *sys.argv[1:]]
    if os.name == "nt":
        return subprocess.call(command)
    os.execv(command[0], command)


if __name__ == "__main__":
    try:
        sys.exit(hand_over(__file__, "commands"))
    except KeyboardInterrupt:
        sys.exit(130)
