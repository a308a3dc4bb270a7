"""The sample pictures that come with the program."""

import json
from dataclasses import dataclass
from pathlib import Path

from core.paths import resources
from desktop.bundled import bundled


@dataclass(frozen=True)
class Sample:
    """A picture to try: its file, what it is called, and what it shows for those who do not see it."""

    path: Path
    title: str
    alt: str


def sample_pictures() -> tuple[Sample, ...]:
    """The pictures that resources/samples/samples.json lists, in its order; none where they were not installed."""
    folder = resources() / "samples"
    try:
        listed = json.loads((folder / "samples.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    return tuple(
        Sample(folder / name, bundled(words["title"]), bundled(words["alt"])) for name, words in listed.items()
    )
