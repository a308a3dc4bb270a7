"""What is said of a data set, in words."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.dataset_facts import DatasetFacts
from desktop.words import data_size, whole

_tr = QCoreApplication.translate


def count_words(facts: DatasetFacts) -> str:
    """How much there is: “60,000 pictures to learn from, 10,000 to test with · 10 classes · 30 sessions”."""
    counts = {split: whole(count) for split, count in facts.counts.items()}
    said = []
    if "train" in counts:
        one = facts.counts["train"] == 1
        sentence = (
            _tr("dataset_words", "{count} picture to learn from")
            if one
            else _tr("dataset_words", "{count} pictures to learn from")
        )
        others = (
            (_tr("dataset_words", "{count} to check with"), "val"),
            (_tr("dataset_words", "{count} to test with"), "test"),
        )
        parts = [sentence.format(count=counts["train"])]
        said.append(", ".join([*parts, *(words.format(count=counts[key]) for words, key in others if key in counts)]))
    if facts.classes:
        said.append(_classes(facts))
    if facts.sessions:
        said.append(_tr("dataset_words", "{count} sessions").format(count=whole(facts.sessions)))
    return " · ".join(said)


def size_words(facts: DatasetFacts) -> str:
    """How large the pictures are: “28 × 28 pixels, grey”, or “photos of any size”."""
    if facts.input is None:
        return _tr("dataset_words", "photos of any size")
    kind = _tr("dataset_words", "grey") if facts.input.get("channels") == 1 else _tr("dataset_words", "coloured")
    return _tr("dataset_words", "{width} × {height} pixels, {kind}").format(
        width=facts.input.get("width"), height=facts.input.get("height"), kind=kind
    )


def short_words(facts: DatasetFacts) -> str:
    """A line for a list: “70,000 pictures · 10 classes · 28 × 28 pixels, grey”."""
    said = [_tr("dataset_words", "{count} pictures").format(count=whole(facts.total))] if facts.total else []
    said.append(_classes(facts))
    return " · ".join([*said, size_words(facts)])


def _classes(facts: DatasetFacts) -> str:
    count = len(facts.classes)
    return (
        _tr("dataset_words", "one class")
        if count == 1
        else _tr("dataset_words", "{count} classes").format(count=whole(count))
    )


def place_words(facts: DatasetFacts) -> str:
    """Whether it is here, or what must be done to have it."""
    if facts.here:
        return _tr("dataset_words", "on this computer")
    if facts.bytes:
        return _tr("dataset_words", "to be fetched: {size}").format(size=data_size(facts.bytes))
    return _tr("dataset_words", "not on this computer")


def origin_words(facts: DatasetFacts) -> str:
    """Where it comes from, for hovering: its path, or its licence and home page."""
    known = [
        facts.description,
        facts.licence and _tr("dataset_words", "Licence: {0}").format(facts.licence),
        facts.home_page,
    ]
    said = [each for each in known if each]
    return "\n".join(said) if said else str(Path(facts.name))


def broken_words(facts: DatasetFacts) -> str:
    """How many files were left out, and why; empty where none was."""
    if not facts.broken:
        return ""
    if len(facts.broken) == 1:
        return _tr("dataset_words", "One file cannot be read and is left out.")
    return _tr("dataset_words", "{count} files cannot be read and are left out.").format(count=whole(len(facts.broken)))
