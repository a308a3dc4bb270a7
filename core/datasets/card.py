"""`DatasetCard`: what a data set is, how much it has of what, and what should be known before learning from it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from core.datasets.files import DataFile
from core.datasets.listing import Split
from core.images import printable
from core.language import some, tr, whole
from core.types import FileFailure, InputSpec

IMBALANCE = 3
"""From this ratio between the commonest and the rarest class on, imbalance is named."""
FEW = 10
"""Pictures of a class, fewer than which are called few."""


@dataclass(frozen=True)
class DatasetCard:
    """What a data set is and where it comes from; `name` is what a config and the command line call it.

    `counts` has the number of examples of each split, and `class_counts` of each class in it, where that is known.
    `input` is how a network sees pictures of one small size, None where they are photos. `sessions` counts the capture
    sessions, or writers, of which whole ones are held out. `problems` prevent training; `warnings` do not. `broken`
    files are left out; they are known once the pictures have been decoded.
    """

    name: str
    title: str
    classes: tuple[str, ...]
    counts: Mapping[Split, int]
    licence: str = ""
    home_page: str = ""
    files: tuple[DataFile, ...] = ()
    task: str = "classification"
    description: str = ""
    input: InputSpec | None = None
    class_counts: Mapping[Split, tuple[int, ...]] = field(default_factory=dict)
    sessions: int = 0
    location: Path | None = None
    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    broken: tuple[FileFailure, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def evaluation_split(self) -> Split:
        """What a model is measured on: the test split where there is one, else validation, else all of it."""
        splits: tuple[Split, ...] = ("test", "val", "train")
        return next((split for split in splits if self.counts.get(split)), "train")

    def to_json(self) -> dict[str, object]:
        """The object that `datasets info --json` prints."""
        plain = asdict(self)
        del plain["files"], plain["others"]
        plain["location"] = str(self.location) if self.location else None
        plain["input"] = asdict(self.input) if self.input else None
        plain["class_counts"] = {
            split: dict(zip(self.classes, counts, strict=True)) for split, counts in self.class_counts.items()
        }
        plain["broken"] = [failure.to_json() for failure in self.broken]
        plain["other_files"] = len(self.others)
        return plain


def advice(classes: Sequence[str], counts: Sequence[int], sessions: Sequence[str]) -> Iterator[str]:
    """What should be known about the pictures to train on: `counts` of each class, and the names of their sessions."""
    by_count = sorted(zip(counts, map(printable, classes), strict=True))
    few = [(count, name) for count, name in by_count if 0 < count < FEW]
    if len(few) == 1:
        yield tr(
            "The class {name} has only {pictures}; a network learns better from at least 20.",
            name=few[0][1],
            pictures=_pictures(few[0][0]),
        )
    elif few:
        names = some([f"{name} ({whole(count)})" for count, name in few], 5)
        yield tr(
            "{count} classes have few pictures: {names}; a network learns better from at least 20 of each.",
            count=len(few),
            names=names,
        )
    (least, rare), (most, common) = next((pair for pair in by_count if pair[0]), by_count[0]), by_count[-1]
    if least and most >= IMBALANCE * least:
        yield (
            tr(
                "The classes are out of balance: {most} pictures of {common}, but {least} of {rare}. Set "
                "balance to weight or resample, so that rare classes count as much.",
                most=whole(most),
                common=common,
                least=whole(least),
                rare=rare,
            )
        )
    if len(set(sessions)) == 1 and sessions[0]:
        yield (
            tr(
                "All pictures are of one session, so that none can be held out whole, and results may look "
                "better than they are. Take pictures on another day or in another place as well."
            )
        )


def _pictures(count: int) -> str:
    return tr("one picture") if count == 1 else tr("{count} pictures", count=whole(count))
