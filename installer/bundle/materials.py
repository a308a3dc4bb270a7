"""What really went into a bundle: the Python packages, the packages of this system, FFmpeg."""

import ast
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

_TABLES = ("PYZ-00.toc", "PKG-00.toc", "COLLECT-00.toc")
"""PyInstaller's lists of what it archived, what it put into the executable, and what it laid beside it."""
_NOTICE = re.compile(r"(un)?licen[cs]e|copying|copyright|notice|authors|third[-_ ]?party", re.IGNORECASE)
_FFMPEG = re.compile(rb"FFmpeg version n?(\d[\w.]*)")


@dataclass(frozen=True)
class SystemPackage:
    """A package of Debian whose libraries were taken; `copyright_file` is where it keeps its licences."""

    name: str
    version: str
    copyright_file: Path


def taken_files(work: Path) -> frozenset[str]:
    """Where all files of a bundle came from; `work` is the folder in which PyInstaller worked."""
    found = set()
    for table in _TABLES:
        listed = ast.literal_eval((work / table).read_text(encoding="utf-8"))
        entries = (entry for part in listed if isinstance(part, list) for entry in part)
        found |= {_normal(entry[1]) for entry in entries if isinstance(entry[1], str) and entry[1]}
    return frozenset(found)


def taken_distributions(interpreter: Path, taken: frozenset[str]) -> tuple[Distribution, ...]:
    """The installed packages of `interpreter`'s environment of which a file was taken, by name."""
    places = (*interpreter.parents[1].glob("lib/python3*/site-packages"), interpreter.parents[1] / "Lib/site-packages")
    found = distributions(path=[str(place) for place in places if place.is_dir()])
    inside = [each for each in found if any(_normal(str(each.locate_file(file))) in taken for file in each.files or ())]
    return tuple(sorted(inside, key=lambda each: each.name.lower()))


def notices_of(distribution: Distribution) -> str:
    """The licences and notices that a package brings along, one after the other; "" where it brings none."""
    texts: dict[str, str] = {}
    for file in distribution.files or ():
        own_folder = ".dist-info/licenses/" in file.as_posix()
        if file.suffix not in (".py", ".pyc") and (own_folder or _NOTICE.match(file.name)):
            place = Path(str(distribution.locate_file(file)))
            if place.is_file():
                texts.setdefault(place.read_text(encoding="utf-8", errors="replace"), file.as_posix())
    return "\n\n".join(f"===== {name} =====\n\n{text}" for text, name in texts.items())


def taken_system_packages(taken: Iterable[str]) -> tuple[SystemPackage, ...]:
    """The packages of Debian whose libraries were taken, by name; none where there is no dpkg."""
    if shutil.which("dpkg-query") is None:
        return ()
    libraries = {file for file in taken if file.startswith(("/lib/", "/usr/lib/"))}
    # Either may be a link to the other, and dpkg knows each file by one of its names.
    names = {file.removeprefix("/usr") for file in libraries} | {
        f"/usr{file.removeprefix('/usr')}" for file in libraries
    }
    owners = _dpkg("-S", *sorted(names))
    packages = sorted({line.partition(": ")[0] for line in owners if ": /" in line})
    versions = _dpkg("-W", "-f", "${Package} ${Version}\\n", *packages) if packages else []
    pairs = dict(line.split() for line in versions)
    return tuple(SystemPackage(name, pairs[name], Path("/usr/share/doc", name, "copyright")) for name in sorted(pairs))


def ffmpeg_version(bundle: Path) -> str:
    """The version of the FFmpeg that came with Qt, as its library tells; "" where there is none."""
    for library in sorted(bundle.rglob("*avutil*")):
        if library.is_file() and (found := _FFMPEG.search(library.read_bytes())):
            return found[1].decode("ascii")
    return ""


def _dpkg(*words: str) -> list[str]:
    answer = subprocess.run(["dpkg-query", *words], capture_output=True, text=True, check=False)
    return answer.stdout.splitlines()


def _normal(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))
