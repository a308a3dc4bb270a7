"""Bring the translations up to date: `python -m installer.translations` with the Python of .venv.

Qt's own tools find all sentences of the program and enter them into `resources/translations/sightglass_LANGUAGE.ts`. Of
each such file are made a .qm file, which the window loads, and a .mo file, which core loads. What is "unfinished" then
is to be translated, with Qt Linguist (`pyside6-linguist`) or any editor; then the same once more. A new language begins
in `desktop.language.LANGUAGES`.
"""

import json
import struct
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from core.datasets.known import PHOTOS, SMALL
from core.training.config import TrainConfig
from core.training.fields import config_fields
from core.training.recipes import list_recipes
from desktop.bundled import CLASS_COMMA
from desktop.language import LANGUAGES
from desktop.widgets.config_words import choice_name, label_name

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "en"
ALIASES = "translate+=_tr,QT_TR_NOOP+=noted"
"""By which names the program calls what Qt's tool looks for, besides Qt's own."""


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
        files = [*(file for part in ("core", "desktop") for file in sorted((ROOT / part).rglob("*.py"))), gathered]
        listed.write_text("\n".join(str(file) for file in files), encoding="utf-8")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
        options += ["-source-language", SOURCE_LANGUAGE, "-tr-function-alias", ALIASES]
        _run("lupdate", *options, f"@{listed}", "-ts", str(catalogue))


def compile_catalogue(catalogue: Path, folder: Path) -> None:
    """Make the .qm and the .mo file of a .ts file, in `folder`."""
    _run("lrelease", "-silent", str(catalogue), "-qm", str(folder / f"{catalogue.stem}.qm"))
    (folder / f"{catalogue.stem}.mo").write_bytes(binary_catalogue(_of_core(catalogue)))


def binary_catalogue(translations: Mapping[str, str]) -> bytes:
    """The file that gettext reads, as the manual of GNU gettext describes it: all offsets are from its beginning."""
    entries = {"": "Content-Type: text/plain; charset=UTF-8\n", **translations}
    pairs = [(source.encode(), entries[source].encode()) for source in sorted(entries, key=str.encode)]
    count, header = len(pairs), 7 * 4
    texts = [source for source, _ in pairs] + [translation for _, translation in pairs]
    position, table = header + 2 * 8 * count, b""
    for text in texts:
        table += struct.pack("<2I", len(text), position)
        position += len(text) + 1
    start = struct.pack("<7I", 0x950412DE, 0, count, header, header + 8 * count, 0, 0)
    return start + table + b"".join(text + b"\0" for text in texts)


def _of_core(catalogue: Path) -> dict[str, str]:
    """What core says: the sentences without a context, which in the window's code is a class."""
    contexts = [each for each in ElementTree.parse(catalogue).iter("context") if not each.findtext("name")]
    found = ((message.findtext("source"), message.findtext("translation")) for message in contexts[0].iter("message"))
    return {source: translation for source, translation in found if source and translation}


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
    """Titles and descriptions of recipes, models, sample pictures and data sets, and the classes of the latter."""
    for recipe in list_recipes():
        yield from (recipe.title, recipe.config.description)
    for file in sorted((ROOT / "resources" / "models").glob("*/card.json")):
        card = json.loads(file.read_text(encoding="utf-8"))
        yield from (card["title"], card["description"], _class_line(card["classes"]))
    for sample in json.loads((ROOT / "resources" / "samples" / "samples.json").read_text(encoding="utf-8")).values():
        yield from (sample["title"], sample["alt"])
    for data in (*(card for card, _ in SMALL.values()), *(card for card, _ in PHOTOS.values())):
        yield from (data.title, data.description, _class_line(data.classes))


def _class_line(classes: Sequence[str]) -> str:
    """The classes as `class_words` translates them; digits are the same in every language."""
    return "" if all(map(str.isdigit, classes)) else CLASS_COMMA.join(classes)


def _settings() -> Iterator[str]:
    """What the settings of a training are called, what can be chosen, and what each means."""
    for field in config_fields():
        yield from (label_name(field.key), field.help, *(choice_name(field.key, choice) for choice in field.choices))
    yield from (field.description or "" for field in TrainConfig.model_fields.values())


if __name__ == "__main__":
    main()
