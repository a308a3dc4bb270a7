"""What core says in another language: from the catalogue, with the same placeholders, and without Qt."""

import gettext
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language import VARIABLE, listed, noted, some, tr, whole
from core.projects.advice import advise
from core.projects.types import ProjectClass
from installer.translations import binary_catalogue

TEXT = st.text(st.characters(blacklist_categories=("Cs",)), min_size=1)


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "de")


def test_english_is_spoken_where_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert tr("It was stopped.") == "It was stopped."
    assert (whole(12345), listed(["a", "b", "c"]), some("abc", 2)) == ("12,345", "a, b and c", "a, b and more")


@pytest.mark.parametrize("code", ["xx", "../etc", "en"])
def test_a_language_without_a_catalogue_is_english(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setenv(VARIABLE, code)
    assert tr("{count} pictures", count=3) == "3 pictures"


@pytest.mark.usefixtures("german")
def test_german() -> None:
    assert tr("It was stopped.") == "Er wurde angehalten."
    assert tr("The class {name} is back.", name="{Tasse}") == "Die Klasse {Tasse} ist wieder da."
    assert (whole(12345), listed(["a", "b", "c"]), some("abc", 2)) == ("12.345", "a, b und c", "a, b und mehr")
    assert tr(noted("a PDF document")) == "ein PDF-Dokument"


@pytest.mark.usefixtures("german")
def test_the_advice_on_a_project_is_german() -> None:
    one = ProjectClass("1", "Tasse", 0, True, "Tasse")
    said = [advice.sentence for advice in advise([one], {"1": ()})]
    assert said == [
        "Um Dinge zu unterscheiden, braucht ein Netz mindestens zwei Klassen.",
        "Tasse hat noch keine Bilder.",
    ]


@given(st.dictionaries(TEXT.filter(lambda text: "\0" not in text), TEXT.filter(lambda text: "\0" not in text)))
def test_gettext_reads_what_is_written_for_it(tmp_path_factory: pytest.TempPathFactory, said: dict[str, str]) -> None:
    file: Path = tmp_path_factory.getbasetemp() / "said.mo"
    file.write_bytes(binary_catalogue(said))
    with file.open("rb") as opened:
        read = gettext.GNUTranslations(opened)
    assert {source: read.gettext(source) for source in said} == said
