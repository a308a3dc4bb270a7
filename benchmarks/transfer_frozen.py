"""Transfer learning with a frozen network, 10 epochs on 245 photos: ours against the tutorials' loop.

Theirs decodes every photo and runs the whole network in every epoch. Ours is the whole run of the recipe, from its
start to the finished package: decoding, preparing the network for OpenVINO, features, epochs, checkpoints, measuring.
Both look after every epoch how good they are on 153 more photos. Imports count for neither side.
"""

import json
import os
import shutil
import sys
import zipfile
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import PIL.Image

from benchmarks import harness
from benchmarks.support.models import weights_of
from benchmarks.support.pictures import photo
from benchmarks.support.processes import Talk

AT_LEAST = {"squeezenet1_0": 20.0, "mobilenet_v3_small": 20.0, "resnet18": 10.0}
AGAIN, VIEWS = 100.0, 8.0
"""How many times faster a second run on the same photos must be, and one with four varied views of each."""
PHOTOS = {"train": 245, "val": 153}
CLASSES = "ants", "bees"


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=1)
    parser.add_argument("--models", nargs="+", choices=AT_LEAST, default=list(AT_LEAST), metavar="NAME")
    parser.add_argument("--folder", type=Path, help="photos of yours: `train` and `val` with a folder per class")
    parser.add_argument(
        "--their-epochs", type=int, default=1, help="of the other side's 10 like epochs (default: %(default)s)"
    )
    options = parser.parse_args()
    harness.begin("Transfer learning, frozen: 10 epochs, from the start to the package", options)
    with TemporaryDirectory(prefix="sightglass-benchmark-") as name, weights_of(options.models) as weights:
        folder = options.folder or photos(Path(name) / "photos")
        harness.print_sides("transfer-frozen", "tutorials' loop")
        for model in options.models:
            compare(model, weights[model], folder, Path(name), options)


def compare(model: str, weights: Path, folder: Path, place: Path, options: Any) -> None:
    """One network: nothing kept from before, four views, and the same photos again."""
    arguments = str(folder), model, str(weights), str(options.threads)
    with side("ours", *arguments) as ours, side("theirs", *arguments) as theirs:
        homes = (str(place / f"{model}-{number}") for number in range(1_000))
        for what, views, at_least in (("", 1, AT_LEAST[model]), (", 4 views", 4, VIEWS)):
            kept = [next(homes)]

            def fresh(views: int = views, kept: list[str] = kept) -> dict[str, float]:
                kept.append(next(homes))
                return ask(ours, views=views, home=kept[-1])

            usual = partial(ask, theirs, epochs=options.their_epochs, varied=views > 1)
            first, their = harness.alternated(fresh, usual, options.runs)
            prepared = [ask(ours, views=views, home=with_graphs_of(kept[-1], next(homes))) for _ in range(options.runs)]
            again = [ask(ours, views=views, home=kept[-1]) for _ in range(options.runs)]
            harness.print_ratio(f"{model}{what}", take(first), take(their), "s", at_least=at_least)
            harness.print_ratio("  in processor time", take(first, "processor"), take(their, "processor"), "s")
            harness.print_ratio("  without their validation", take(first), take(their, "training"), "s")
            harness.print_ratio("network prepared before", take(prepared), take(their), "s")
            harness.print_ratio("  in processor time", take(prepared, "processor"), take(their, "processor"), "s")
            harness.print_ratio("again, features kept", take(again), take(their), "s", at_least=AGAIN)
            harness.print_ratio("  in processor time", take(again, "processor"), take(their, "processor"), "s")
            right = max(turn["accuracy"] for turn in first), max(turn["accuracy"] for turn in their)
            print(f"  right: ours {right[0]:.1%}, theirs {right[1]:.1%} (best of {options.their_epochs} epochs)\n")


def with_graphs_of(home: str, new: str) -> str:
    """The home `new`, in which a run on other photos has prepared the network for OpenVINO before."""
    shutil.copytree(Path(home) / "graphs", Path(new) / "graphs")
    return new


def take(turns: list[dict[str, float]], what: str = "seconds") -> list[float]:
    """One figure of each turn."""
    return [turn[what] for turn in turns]


def side(name: str, *arguments: str) -> Talk:
    """One side's process."""
    return Talk([sys.executable, "-W", "ignore", "-m", "benchmarks.support.transfer", name, *arguments])


def ask(process: Talk, **order: object) -> dict[str, float]:
    """One turn."""
    process.tell(json.dumps(order))
    answer: dict[str, float] = process.hear()
    return answer


def photos(folder: Path) -> Path:
    """245 and 153 photos of two classes: ants and bees where they are in SIGHTGLASS_DATA, else generated ones."""
    for place in os.environ.get("SIGHTGLASS_DATA", "").split(os.pathsep):
        if place and (Path(place) / "hymenoptera.zip").is_file():
            with zipfile.ZipFile(Path(place) / "hymenoptera.zip") as archive:
                archive.extractall(folder)
            return folder
    shown = np.asarray(photo(500, 375))
    for split, count in PHOTOS.items():
        for number in range(count):
            target = folder / split / CLASSES[number % 2] / f"{number:03}.jpg"
            target.parent.mkdir(parents=True, exist_ok=True)
            PIL.Image.fromarray(np.roll(shown, (number, len(split)), (0, 1))).save(target, quality=90)
    return folder


if __name__ == "__main__":
    main()
