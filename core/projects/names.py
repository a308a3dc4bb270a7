"""Names that people give, and names of folders made from them that every system takes."""

import re
import unicodedata
from collections.abc import Collection

from core.datasets.listing import is_hidden
from core.datasets.project_index import LONGEST_NAME
from core.errors import ConfigError
from core.language import tr

LONGEST_FOLDER = 120
"""Bytes of a folder's name: with the path around it, it stays within what old programs for Windows take."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
"""What Windows takes for a device, with any suffix."""


def cleaned(name: str, what: str) -> str:
    """A name as it is kept: on one line, without spaces around. ConfigError where nothing is left, or too much.

    `what` is "class" or "project".
    """
    shown = "".join(letter if letter.isprintable() or letter == "\u200d" else " " for letter in name)
    clean = " ".join(unicodedata.normalize("NFC", shown).split())
    if not clean:
        raise ConfigError(tr("Give the class a name.") if what == "class" else tr("Give the project a name."))
    if len(clean) > LONGEST_NAME:
        raise ConfigError(tr("A name has at most {most} letters; choose a shorter one.", most=LONGEST_NAME))
    return clean


def folder_name(name: str, taken: Collection[str]) -> str:
    """A folder's name for `name` that every system takes, and that differs from those `taken` by more than capitals."""
    safe = _FORBIDDEN.sub("-", "".join(letter if letter.isprintable() else "-" for letter in name))
    safe = _shortened(safe.strip(" .-~") or "class")
    if is_hidden(safe) or _RESERVED.fullmatch(safe):
        safe = f"class {safe}"
    known = {_folded(other) for other in taken}
    for free in (safe, *(f"{safe} {number}" for number in range(2, len(known) + 3))):
        if _folded(free) not in known:
            return free
    raise AssertionError("there is always one that is free")


def _shortened(name: str) -> str:
    while len(name.encode("utf-8", "replace")) > LONGEST_FOLDER:
        name = name[:-1]
    return name.rstrip(" .") or "class"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
