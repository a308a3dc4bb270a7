"""What is known of a data set, as `datasets info --json` and `datasets list --json` tell it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.bundled import bundled, class_words

SPLITS = ("train", "val", "test")

IMBALANCE = 3
"""From this ratio between the commonest and the rarest class on, one can choose to let rare ones count more."""


@dataclass(frozen=True)
class DatasetFacts:
    """`name` is what a config calls it: a name of the catalogue, or a path.

    `counts` are the pictures of each split, `class_counts` those of each class in it. `input` is that of small pictures
    of one size, None for photos. `problems` must be mended before training; `broken` are pairs of file and sentence.
    `here` tells whether it is on this computer; else `bytes` are to be fetched, where that is known.
    """

    name: str
    title: str
    classes: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    class_counts: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    description: str = ""
    licence: str = ""
    home_page: str = ""
    task: str = "classification"
    input: Mapping[str, Any] | None = None
    sessions: int = 0
    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    broken: tuple[tuple[str, str], ...] = ()
    other_files: int = 0
    here: bool = True
    bytes: int = 0

    @property
    def class_words(self) -> Mapping[str, str]:
        """What each class is called in the window."""
        return class_words(self.classes)

    @property
    def total(self) -> int:
        """How many pictures there are."""
        return sum(self.counts.values())

    @property
    def imbalanced(self) -> bool:
        """Whether some classes are much rarer than others."""
        counts = [count for count in self.class_counts.get("train", ()) if count]
        return bool(counts) and max(counts) >= IMBALANCE * min(counts)


def facts_from(record: Mapping[str, Any]) -> DatasetFacts:
    """The facts in one JSON object; what an older or newer version does not tell is left at its default."""
    classes = tuple(record.get("classes", ()))
    counts = {split: dict(known) for split, known in record.get("class_counts", {}).items()}
    return DatasetFacts(
        name=record["name"],
        title=bundled(record.get("title") or record["name"]),
        classes=classes,
        counts={split: record["counts"][split] for split in SPLITS if record.get("counts", {}).get(split)},
        class_counts={
            split: tuple(counts[split].get(name, 0) for name in classes) for split in SPLITS if counts.get(split)
        },
        description=bundled(record.get("description", "")),
        licence=record.get("licence", ""),
        home_page=record.get("home_page", ""),
        task=record.get("task", "classification"),
        input=record.get("input"),
        sessions=record.get("sessions", 0),
        problems=tuple(record.get("problems", ())),
        warnings=tuple(record.get("warnings", ())),
        broken=tuple((each["image"], each["error"]) for each in record.get("broken", ())),
        other_files=record.get("other_files", 0),
        here=record.get("here", True),
        bytes=record.get("bytes") or 0,
    )
