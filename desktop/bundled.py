"""Titles, descriptions and classes of what comes with the program, in the window's language.

The files of recipes, models, data sets and sample pictures have them in English, as the command line shows them. What
somebody made has no translation and stays as it is.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

CLASS_COMMA = ", "
"""What stands between the classes of one model or data set where they are translated."""


def bundled(text: str) -> str:
    """The translation of `text`, or `text` itself."""
    return QCoreApplication.translate("bundled", text) if text else ""


def class_words(classes: Sequence[str]) -> dict[str, str]:
    """What each class of a model or data set is called in the window; one that has other classes stays as it is.

    They are translated together, in one line, so that somebody's own “dog” is called what they called it.
    """
    words = bundled(CLASS_COMMA.join(classes)).split(CLASS_COMMA)
    return dict(zip(classes, words if len(words) == len(classes) else classes, strict=True))
