"""Bring the translations up to date: `python -m installer.translations` with the Python of .venv.

Qt's own tools find all sentences of the program, enter them into `resources/translations/sightglass_LANGUAGE.ts`, and
make the .qm files of these. What is then "unfinished" in a .ts file is to be translated, with Qt Linguist
(`pyside6-linguist`) or any editor; then the same once more. A new language begins in `desktop.language.LANGUAGES`.
"""

import json
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

from core.datasets.known import PHOTOS, SMALL
from core.training.config import TrainConfig
from core.training.fields import config_fields
from core.training.recipes import list_recipes
from desktop.language import LANGUAGES
from desktop.widgets.config_words import choice_name, label_name

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "en"
ALIASES = "translate+=_tr"
"""Another name by which modules call QCoreApplication.translate, for Qt's tool to know."""


def main() -> None:
    """Update the .ts files of all languages and make what the program reads of them."""
    for file in catalogues(FOLDER):
        update(file)
        compile_catalogue(file, FOLDER)


def catalogues(folder: Path) -> list[Path]:
    """The .ts files of all languages but the one that the sentences are written in."""
    return [folder / f"sightglass_{code}.ts" for code in LANGUAGES if code != SOURCE_LANGUAGE]


def update(catalogue: Path) -> None:
    """Enter every sentence of the program into a .ts file, and drop what is no longer said."""
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "gathered.py"
        gathered.write_text("\n".join(_gathered()), encoding="utf-8")
        listed = Path(folder) / "sources.txt"
        files = [*sorted((ROOT / "desktop").rglob("*.py")), gathered]
        listed.write_text("\n".join(str(file) for file in files), encoding="utf-8")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
        options += ["-source-language", SOURCE_LANGUAGE, "-tr-function-alias", ALIASES]
        _run("lupdate", *options, f"@{listed}", "-ts", str(catalogue))


def compile_catalogue(catalogue: Path, folder: Path) -> None:
    """Make the .qm file of a .ts file, in `folder`."""
    _run("lrelease", "-silent", str(catalogue), "-qm", str(folder / f"{catalogue.stem}.qm"))


def _run(tool: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}{suffix}"
    subprocess.run([str(program), *arguments], check=True, cwd=ROOT)


def _gathered() -> Iterator[str]:
    """Lines of Python with the sentences that do not stand in the window's code as such."""
    for context, texts in {"bundled": _bundled(), "TrainConfig": _settings()}.items():
        for text in dict.fromkeys(filter(None, texts)):
            yield f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"


def _bundled() -> Iterator[str]:
    """Titles and descriptions of recipes, models, sample pictures and data sets."""
    for recipe in list_recipes():
        yield from (recipe.title, recipe.config.description)
    for file in sorted((ROOT / "resources" / "models").glob("*/card.json")):
        card = json.loads(file.read_text(encoding="utf-8"))
        yield from (card["title"], card["description"])
    for sample in json.loads((ROOT / "resources" / "samples" / "samples.json").read_text(encoding="utf-8")).values():
        yield from (sample["title"], sample["alt"])
    for data in (*(card for card, _ in SMALL.values()), *(card for card, _ in PHOTOS.values())):
        yield from (data.title, data.description)


def _settings() -> Iterator[str]:
    """What the settings of a training are called, what can be chosen, and what each means."""
    for field in config_fields():
        yield from (label_name(field.key), field.help, *(choice_name(field.key, choice) for choice in field.choices))
    yield from (field.description or "" for field in TrainConfig.model_fields.values())


if __name__ == "__main__":
    main()
