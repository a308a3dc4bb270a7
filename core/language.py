"""What core says, in the user's language: the standard library's gettext, and no Qt.

The language is an environment variable, which the window sets for its child processes; without it, English is spoken.
`python -m installer.translations` finds every `tr("...")` and makes the catalogues.
"""

import gettext
import os
from collections.abc import Sequence
from functools import cache

from core.paths import resources

VARIABLE = "SIGHTGLASS_LANGUAGE"
"""The environment variable with the code of a language, such as "de"."""

_GROUPS = {"de": ".", "es": ".", "fr": "\u202f"}
"""What stands between groups of three figures; elsewhere it is a comma."""


def tr(sentence: str, /, **values: object) -> str:
    """`sentence` in the user's language, with `values` in place of its placeholders, which are named as in `{name}`."""
    code = language()
    said = _catalogue(code).gettext(sentence) if code else sentence
    return said.format(**values) if values else said


def noted(sentence: str) -> str:
    """The same sentence: one that stands in a table, and goes through `tr` when it is said."""
    return sentence


def whole(count: int) -> str:
    """A number of things as people write it: “12,000”."""
    return f"{count:,}".replace(",", _GROUPS.get(language(), ","))


def listed(names: Sequence[str]) -> str:
    """“ants, bees and wasps”."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def some(names: Sequence[str], most: int) -> str:
    """The first few of many names: “ants, bees and more”."""
    first = ", ".join(names[:most])
    return tr("{names} and more", names=first) if len(names) > most else first


def language() -> str:
    """The code of the language; empty where none was chosen."""
    return os.environ.get(VARIABLE, "")


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    """The translations into a language; none where there is no catalogue that can be read."""
    try:
        with (resources() / "translations" / f"sightglass_{code}.mo").open("rb") as file:
            return gettext.GNUTranslations(file)
    except (OSError, ValueError):
        return gettext.NullTranslations()
