"""Pictures a second from the second epoch on: our batches, varied, against the tutorials' ImageFolder pipeline.

The other side ends with random cut-outs of 224 × 224, half of them mirrored, normalised, as float32 batches. Ours is
measured as loading alone, batches of decoded pictures, and with the same variation and normalisation.
"""

import itertools
import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import torch

from benchmarks import harness
from benchmarks.support.classroom import photo_loader
from benchmarks.support.pictures import save_photo
from core.training.augment import augment
from core.training.chance import Chance
from core.training.config import parse_config
from core.training.data import TrainingData, load_data
from core.training.forward import normalised

AT_LEAST = 8
BATCH = 16
CLASSES = "ants", "bees"


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=5)
    parser.add_argument("--photos", type=int, default=160, help="how many pictures to generate (default: %(default)s)")
    parser.add_argument("--folder", type=Path, help="a folder of yours with a folder per class, instead")
    options = parser.parse_args()
    harness.begin("Photos of 500 × 375 to varied batches, from the second epoch on", options)
    torch.set_num_threads(options.threads)
    with TemporaryDirectory(prefix="sightglass-benchmark-") as name:
        folder = options.folder or generated(Path(name), options.photos)
        data = our_data(folder)
        epochs = itertools.count()
        harness.print_sides("TrainingData.batches", "ImageFolder, DataLoader")
        for line, varied in (("a picture, loaded", False), ("a picture, loaded and varied", True)):
            ours, theirs = harness.alternated(
                partial(our_epoch, data, epochs, varied), partial(their_epoch, folder, options.threads), options.runs
            )
            harness.print_ratio(line, ours, theirs, "ms", at_least=None if varied else AT_LEAST)


def generated(folder: Path, photos: int) -> Path:
    """A folder with a folder per class."""
    for number in range(photos):
        place = folder / CLASSES[number % 2]
        place.mkdir(exist_ok=True)
        save_photo(place / f"{number:04}.jpg", 500, 375, seed=number)
    return folder


CONFIG = {
    "task": "classification",
    "name": "loading",
    "model": "resnet18",
    "epochs": 1,
    "batch_size": BATCH,
    "learning_rate": 0.001,
    "validation": 0.0,
    "input": {"width": 224, "height": 224, "resize": 256},
    "augmentation": {"flip": True, "crop": 0.08, "aspect": 0.33},
}


def our_data(folder: Path) -> TrainingData:
    """The photos, decoded: what the first epoch pays for."""
    return load_data(parse_config({**CONFIG, "data": str(folder)}, "the benchmark"))


def our_epoch(data: TrainingData, epochs: "itertools.count[int]", vary: bool) -> float:
    """Milliseconds for each picture of one epoch."""
    config = parse_config({**CONFIG, "data": "mnist"}, "the benchmark")
    spec, generator = config.spec, torch.Generator().manual_seed(0)
    begun, seen = time.perf_counter(), 0
    for images, _ in data.batches(next(epochs), BATCH, generator):
        if vary:
            varied = augment(images, config.augmentation, (spec.height, spec.width), Chance(generator))
            normalised(varied, spec)
        seen += len(images)
    return 1e3 * (time.perf_counter() - begun) / seen


def their_epoch(folder: Path, threads: int) -> float:
    """The same for the tutorials' pipeline, with a worker for each further processor, as it is usually written."""
    begun, seen = time.perf_counter(), 0
    for images, _ in photo_loader(folder, BATCH, workers=threads if threads > 1 else 0):
        seen += len(images)
    return 1e3 * (time.perf_counter() - begun) / seen


if __name__ == "__main__":
    main()
