"""Titles and descriptions of what comes with the program, in the window's language.

The files of recipes, models, data sets and sample pictures have them in English, as the command line shows them. What
somebody made has no translation and stays as it is.
"""

from PySide6.QtCore import QCoreApplication


def bundled(text: str) -> str:
    """The translation of `text`, or `text` itself."""
    return QCoreApplication.translate("bundled", text) if text else ""
