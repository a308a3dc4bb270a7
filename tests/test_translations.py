"""The translations: whole, in agreement with the sentences of the program, and found at run time."""

import ast
import os
import re
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from desktop.language import LANGUAGES
from installer import translations
from installer.bundle.contents import is_wanted

COMMAND = "run `python -m installer.translations` with the Python of .venv, translate what is unfinished, run it again"
CATALOGUES = translations.catalogues(translations.FOLDER)

SAID_BY = {"tr": 0, "noted": 0, "_tr": 1, "QT_TRANSLATE_NOOP": 1}
"""The functions that say sentences, and which of their arguments it is."""

each_catalogue = pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)


@dataclass(frozen=True)
class Entry:
    """One sentence: where it is said, in English, and in each of the forms of its translation."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def entries(catalogue: Path) -> Iterator[Entry]:
    for context in ElementTree.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            finished = "type" not in translation.attrib
            yield Entry(context.findtext("name"), message.findtext("source"), tuple(forms), finished)


@pytest.fixture(scope="module", params=CATALOGUES, ids=lambda file: file.stem)
def updated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A catalogue as it is, and a copy as it would be if it were brought up to date now."""
    copy = tmp_path_factory.mktemp("updated") / request.param.name
    shutil.copy(request.param, copy)
    translations.update(copy)
    return request.param, copy


def test_every_sentence_of_the_program_is_in_it(updated: tuple[Path, Path]) -> None:
    before, now = ({(entry.context, entry.source) for entry in entries(file)} for file in updated)
    assert not now - before, f"{updated[0].name} does not have {sorted(now - before)}; {COMMAND}"
    assert not before - now, f"{updated[0].name} has {sorted(before - now)}, which nothing says; {COMMAND}"


@each_catalogue
def test_nothing_is_left_to_translate(catalogue: Path) -> None:
    left = [entry.source for entry in entries(catalogue) if not entry.finished or not all(entry.forms)]
    assert not left, f"{catalogue.name} has no translation of {left}; {COMMAND}"


@each_catalogue
def test_placeholders_agree(catalogue: Path) -> None:
    for entry in entries(catalogue):
        for form in entry.forms:
            assert placeholders(form) == placeholders(entry.source), f"{entry.source!r} has become {form!r}"


@each_catalogue
def test_edges_agree(catalogue: Path) -> None:
    """What begins or ends with a space, ends a sentence, or says that more will be asked, does so in any language."""
    for entry in entries(catalogue):
        for form in entry.forms:
            assert edges(form) == edges(entry.source), f"{entry.source!r} has become {form!r}"


@each_catalogue
def test_what_the_program_loads_was_made_from_it(catalogue: Path, tmp_path: Path) -> None:
    translations.compile_catalogue(catalogue, tmp_path)
    for made in tmp_path.iterdir():
        there = translations.FOLDER / made.name
        assert there.is_file(), f"{there.name} is missing; {COMMAND}"
        assert there.read_bytes() == made.read_bytes(), (
            f"{there.name} was made from another {catalogue.name}; {COMMAND}"
        )


@pytest.mark.parametrize("part", ["core", "desktop"])
def test_the_tool_has_found_every_sentence_that_is_said(part: str) -> None:
    """It reads Python superficially: not what stands inside an f-string, nor what is put together of parts."""
    known = {entry.source for entry in entries(CATALOGUES[0])}
    for file in sorted((translations.ROOT / part).rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and (place := SAID_BY.get(name_of(call.func))) is not None:
                for said in (node for node in call.args[place:] if isinstance(node, ast.Constant | ast.JoinedStr)):
                    where = f"{file.relative_to(translations.ROOT)}:{call.lineno}"
                    assert isinstance(said, ast.Constant), f"{where}: a sentence with placeholders, not an f-string"
                    assert not said.value or said.value in known, f"{where}: {said.value!r} is not found; {COMMAND}"
                    break


def name_of(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_no_translation_of_a_language_that_there_is_not() -> None:
    there = {file.name for file in translations.FOLDER.glob("*.ts")}
    assert there == {file.name for file in CATALOGUES}
    assert translations.SOURCE_LANGUAGE in LANGUAGES


def placeholders(text: str) -> list[str]:
    named = sorted(str(name) for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    return named + sorted(re.findall(r"%n|%L?\d", text))


def edges(text: str) -> tuple[bool, ...]:
    return (text[:1].isspace(), text[-1:].isspace(), text.endswith("."), text.endswith("…"), text.endswith(":"))


SPOKEN = """
import sys
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox
from desktop.application import make_application
from desktop.settings import Settings
from desktop.words import exact_percent, whole
settings = Settings()
settings.language = sys.argv[1]
app = make_application(settings)
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
draw, cancel = QCoreApplication.translate("MainWindow", "Draw"), box.buttons()[0].text()
print(draw, cancel, whole(12345), exact_percent(0.5), sep="|")
"""


def spoken(choice: str = "", **environment: str) -> list[str]:
    """A word, a word of Qt's own, and two numbers, as a window says them that is started like that."""
    usual = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "SIGHTGLASS_L"))}
    command = [sys.executable, "-c", SPOKEN, choice]
    told = subprocess.run(
        command,
        env={**usual, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        encoding="utf-8",
    )
    return told.stdout.strip().split("|")


GERMAN = ["Zeichnen", "Abbrechen", "12.345", "50,0000 %"]
ENGLISH = ["Draw", "Cancel", "12,345", "50.0000 %"]


@pytest.mark.usefixtures("home")
@pytest.mark.skipif(sys.platform != "linux", reason="the system's language is an environment variable only there")
@pytest.mark.parametrize(
    ("system", "said"),
    [
        ({"LANG": "de_DE.UTF-8"}, GERMAN),
        ({"LANG": "C.UTF-8"}, ENGLISH),
        ({"LANG": "fi_FI.UTF-8"}, ENGLISH),
        ({"LANG": "fi_FI.UTF-8", "LANGUAGE": "fi:de:en"}, GERMAN),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "en:de"}, ENGLISH),
    ],
)
def test_the_window_speaks_the_first_language_of_the_system_that_it_knows(system: dict[str, str], said: list) -> None:
    assert spoken(**system) == said


@pytest.mark.usefixtures("home")
def test_the_user_decides_before_the_administrator_and_an_environment_variable_before_all(tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('language = "de_DE"\n')
    assert spoken(SIGHTGLASS_POLICY=str(policy)) == GERMAN
    assert spoken("en", SIGHTGLASS_POLICY=str(policy)) == ENGLISH
    assert spoken("en", SIGHTGLASS_LANGUAGE="de") == GERMAN


@each_catalogue
def test_it_is_in_the_bundle_with_qts_own_words(catalogue: Path) -> None:
    code = catalogue.stem.removeprefix("sightglass_")
    ours, qts = "resources/translations", "PySide6/Qt/translations"
    assert is_wanted((f"{ours}/{catalogue.stem}.qm", "", "DATA"), gpu=False)
    assert is_wanted((f"{ours}/{catalogue.stem}.mo", "", "DATA"), gpu=False)
    assert not is_wanted((f"{ours}/{catalogue.name}", "", "DATA"), gpu=False)
    assert is_wanted((f"{qts}/qtbase_{code}.qm", "", "DATA"), gpu=False)
    assert Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}.qm").is_file()
