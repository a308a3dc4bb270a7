"""What an administrator has decided for everybody who uses this computer: a file that the program only reads.

Machine-wide it is `/etc/sightglass/policy.toml`, on Windows `%ProgramData%\\Sightglass\\policy.toml`, on macOS
`/Library/Application Support/Sightglass/policy.toml`. Where there is none, a `policy.toml` beside the program's own
executable counts (a USB stick), and then the file that the environment variable `SIGHTGLASS_POLICY` names.
"""

import os
import sys
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

FILE = "policy.toml"
Reset = Literal["nothing", "settings", "everything"]
RESETS = ("nothing", "settings", "everything")


@dataclass(frozen=True)
class Policy:
    """The decisions; each has the default of a computer without a policy. `problems` are sentences for people."""

    data: tuple[Path, ...] = ()
    """further folders of data sets, never written to"""
    weights: tuple[Path, ...] = ()
    """further folders of weights, never written to"""
    network: bool = True
    """whether anything may be fetched"""
    language: str = ""
    """the interface's language where the user chose none, such as "de" or "pt_BR"; empty: the system's"""
    projector: bool = False
    """larger text and stronger contrast from the start"""
    work: Path | None = None
    """the folder for everything that the program writes; None: the platform's user data folder"""
    reset_at_start: Reset = "nothing"
    """what of the work before is put away when the window opens"""
    file: Path | None = None
    problems: tuple[str, ...] = ()


def policy() -> Policy:
    """The policy of this computer, read once in a process; never raises."""
    return _read_once(policy_file(), _stamp())


def policy_file() -> Path | None:
    """The file that counts here; None where there is none."""
    beside = Path(sys.executable).parent / FILE if getattr(sys, "frozen", False) else None
    named = os.environ.get("SIGHTGLASS_POLICY")
    places = (machine_file(), beside, Path(named).expanduser().absolute() if named else None)
    return next((place for place in places if place is not None and place.is_file()), None)


def machine_file() -> Path:
    """Where the policy for all users of this computer lies, on this system."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Sightglass" / FILE
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Sightglass") / FILE
    return Path("/etc/sightglass") / FILE


def read_policy(file: Path) -> Policy:
    """The policy in `file`. What cannot be used falls back to its default, with a sentence; fetching then is off.

    Relative paths are seen from the file's folder; `work` may hold `{user}` and begin with `~`.
    """
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:  # ValueError: no TOML, or not UTF-8
        reason = error.strerror if isinstance(error, OSError) else error
        sentence = f"The policy {file} cannot be read ({reason}); until it is put right, nothing is fetched."
        return Policy(network=False, file=file, problems=(sentence,))
    values: dict[str, Any] = {}
    problems = [f"The policy {file} has “{key}”, which means nothing here." for key in found if key not in _KEYS]
    for key, (accepts, wanted) in _KEYS.items():
        if key in found and accepts(found[key]):
            values[key] = found[key]
        elif key in found:
            problems.append(f"In the policy {file}, “{key}” must be {wanted}; it is {found[key]!r}.")
    if problems:
        values["network"] = False
        problems.append("Until that is put right, nothing is fetched.")
    return Policy(**_with_paths(values, file.parent), file=file, problems=tuple(problems))


def _is_list_of_text(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(entry, str) and entry for entry in value)


def _is_switch(value: object) -> bool:
    return isinstance(value, bool)


def _is_language(value: object) -> bool:
    return isinstance(value, str) and value.replace("_", "").replace("-", "").isalpha() and len(value) <= 12


def _is_place(value: object) -> bool:
    return isinstance(value, str) and bool(value) and not set("{}") & set(value.replace("{user}", ""))


def _is_reset(value: object) -> bool:
    return value in RESETS


_KEYS: Mapping[str, tuple[Callable[[object], bool], str]] = {
    "data": (_is_list_of_text, 'a list of folders, ["/srv/data"]'),
    "weights": (_is_list_of_text, 'a list of folders, ["/srv/weights"]'),
    "network": (_is_switch, "true or false"),
    "language": (_is_language, 'the code of a language, such as "de" or "pt_BR"'),
    "projector": (_is_switch, "true or false"),
    "work": (_is_place, 'a folder, such as "/srv/pupils/{user}"'),
    "reset_at_start": (_is_reset, 'one of "nothing", "settings" and "everything"'),
}
"""What a policy may decide: what is accepted, and the end of the sentence where it is not."""


def _with_paths(values: Mapping[str, Any], beside: Path) -> dict[str, Any]:
    """The same values with the types of `Policy`."""
    made = dict(values)
    for key in ("data", "weights"):
        made[key] = tuple(_absolute(entry, beside) for entry in values.get(key, ()))
    if work := values.get("work"):
        made["work"] = _absolute(work.replace("{user}", _user()), beside)
    return made


def _absolute(text: str, beside: Path) -> Path:
    path = Path(text)
    with suppress(RuntimeError):  # "~somebody" whom this computer does not know is a folder's name like any other
        path = path.expanduser()
    return Path(os.path.normpath(beside / path))


def _user() -> str:
    import getpass  # for the few policies that name the user

    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account that the system has no name for
        return str(os.getuid()) if hasattr(os, "getuid") else "user"


@cache
def _read_once(file: Path | None, stamp: tuple[int, int]) -> Policy:
    return read_policy(file) if file else Policy()


def _stamp() -> tuple[int, int]:
    """Changes whenever the file does."""
    file = policy_file()
    if file is None:
        return 0, 0
    try:
        status = file.stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size
