"""A 12-megapixel JPEG file to a network's input: ours against the tutorials' transforms, and how far they differ.

Ours is `load_image` at the side that is needed, then `prepare`; so that both sides end at the same normalised float
tensor, it also pays here for a normalisation that in the program is part of the network's graph.
"""

import os
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from benchmarks import harness
from benchmarks.support.pictures import save_photo
from benchmarks.support.tutorial import preprocess_photo
from core.images import load_image
from core.transforms import needed_side, prepare
from core.types import InputSpec

SPEC = InputSpec(width=224, height=224, resize=256)
SIZE = (4000, 3000)
AT_LEAST, AT_MOST_LEVELS = 3, 1
PER_TURN = 3


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=7)
    parser.add_argument("--pictures", type=int, default=3, help="how many pictures to generate (default: %(default)s)")
    parser.add_argument("--photo", type=Path, nargs="+", default=[], help="JPEG files of yours, at their own size")
    options = parser.parse_args()
    harness.begin("A 12-megapixel JPEG file to a network's input", options)
    with TemporaryDirectory(prefix="sightglass-benchmark-") as folder:
        files = [save_photo(Path(folder) / f"generated {seed}.jpg", *SIZE, seed) for seed in range(options.pictures)]
        files += [enlarged(path, Path(folder)) for path in real_photos()] + options.photo
        harness.print_sides("load_image, prepare", "tutorials' transforms")
        for path in files:
            compare(path, options.runs)


def compare(path: Path, runs: int) -> None:
    """Time and difference for one file."""
    our_side, their_side = partial(our_tensor, path), partial(their_tensor, path)
    ours, theirs = harness.alternated(
        partial(harness.timed, our_side, PER_TURN), partial(harness.timed, their_side, PER_TURN), runs
    )
    harness.print_ratio(path.name[-34:], ours, theirs, "ms", at_least=AT_LEAST)
    levels = np.abs(our_side() - their_side()) * 255 * np.array(SPEC.std)[:, None, None]
    harness.print_figure("  mean absolute difference", float(levels.mean()), "levels", at_most=AT_MOST_LEVELS)


def our_tensor(path: Path) -> NDArray[np.float32]:
    """3 × 224 × 224 float32, normalised."""
    pixels = prepare(load_image(path, side=needed_side(SPEC)), SPEC)
    mean, std = np.array(SPEC.mean, np.float32), np.array(SPEC.std, np.float32)
    tensor: NDArray[np.float32] = (pixels * (1 / (255 * std)) - mean / std).transpose(2, 0, 1)
    return tensor


def their_tensor(path: Path) -> NDArray[np.float32]:
    """The same, as the tutorials write it."""
    tensor: NDArray[np.float32] = preprocess_photo(PIL.Image.open(path)).numpy()
    return tensor


def real_photos() -> list[Path]:
    """The photos of SIGHTGLASS_DATA, where there are any."""
    folders = [Path(entry) / "photos" for entry in os.environ.get("SIGHTGLASS_DATA", "").split(os.pathsep) if entry]
    return sorted(path for folder in folders for path in folder.glob("*.jpg"))


def enlarged(path: Path, folder: Path) -> Path:
    """A photo at 12 megapixels: its colours and shapes, if not its grain."""
    target = folder / path.name
    picture = PIL.Image.open(path).convert("RGB").resize(SIZE, PIL.Image.Resampling.LANCZOS)
    picture.save(target, quality=90)
    return target


if __name__ == "__main__":
    main()
