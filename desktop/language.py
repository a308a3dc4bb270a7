"""The language of the window: the user's choice, else the administrator's, else the system's.

Numbers and dates are written as in that language, whatever else the system's settings are.
"""

import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core.language import VARIABLE
from core.paths import resources
from core.policy import policy

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""The languages that the window speaks, by their codes; each as it calls itself."""


_GIVEN = os.environ.get(VARIABLE, "")
"""The environment variable as it was before child processes were told by it."""


def suggest_language() -> None:
    """Let core speak the language that the computer suggests, until the user's choice is read."""
    _tell_core(_wanted(_GIVEN or policy().language))


def apply_language(app: QCoreApplication, choice: str) -> None:
    """Let `app` speak the language of that code, or where `choice` is empty, the one that the computer suggests.

    The environment variable decides before both; the child processes are told by it.
    """
    locale = _wanted(_GIVEN or choice or policy().language)
    QLocale.setDefault(locale)
    code = _tell_core(locale)
    for name, folder in (("qtbase", _of_qt()), ("sightglass", _own())):
        translator = QTranslator(app)
        if translator.load(f"{name}_{code}", folder):
            app.installTranslator(translator)


def current() -> str:
    """The code of the language that is spoken now; "en" where none was applied."""
    code = QLocale.languageToCode(QLocale().language())
    return code if code in LANGUAGES else "en"


def said_in(code: str, context: str, sentence: str) -> str:
    """A sentence in a language that is not the window's own."""
    translator = QTranslator()
    translator.load(f"sightglass_{code}", _own())
    return translator.translate(context, sentence) or sentence


def _tell_core(locale: QLocale) -> str:
    """Let core speak the language, also in child processes; returns its code."""
    os.environ[VARIABLE] = code = QLocale.languageToCode(locale.language())
    return code


def _wanted(choice: str) -> QLocale:
    """The first language asked for that the window speaks, with its region; British English where there is none."""
    asked = map(QLocale, [choice] if choice else QLocale.system().uiLanguages())
    known = (each for each in asked if QLocale.languageToCode(each.language()) in LANGUAGES)
    return next(known, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def _own() -> str:
    return str(resources() / "translations")


def _of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
