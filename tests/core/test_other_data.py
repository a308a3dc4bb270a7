"""What models say of pictures from data that they have never heard of: mostly that they are not sure."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from stripes import finished

from core.images import load_image
from core.inference import Predictor
from core.models.catalogue import find
from core.training.config import load_recipe
from core.training.loop import train
from core.training.runs import RunFolder
from core.types import Image

pytestmark = pytest.mark.real_data

KNOWN_REFUSED, OTHERS_REFUSED = 0.05, 0.5
"""At most, and at least."""
AMOUNT = 100
"""Of each kind of other data."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of this module's own: what a frozen backbone has seen is there for the next test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIGHTGLASS_HOME", str(tmp_path_factory.mktemp("home")))
        yield tmp_path_factory.getbasetemp()


def zipped(path: Path, folder: str, most: int) -> list[Image]:
    """`most` pictures from all over a folder of a zip."""
    with zipfile.ZipFile(path) as archive:
        names = sorted(name for name in archive.namelist() if name.startswith(folder) and name.endswith(".jpg"))
        return [picture(archive.read(name)) for name in names[:: max(1, len(names) // most)][:most]]


def picture(content: bytes) -> Image:
    return Image(np.asarray(PIL.Image.open(io.BytesIO(content)).convert("RGB")))


def noise() -> Iterator[Image]:
    """Fine and coarse noise, plain colours, and one colour that turns into another."""
    random = np.random.default_rng(0)
    for _ in range(AMOUNT // 4):
        yield Image(random.integers(0, 256, (224, 224, 3), np.uint8))
        coarse = PIL.Image.fromarray(random.integers(0, 256, (9, 9, 3), np.uint8))
        yield Image(np.asarray(coarse.resize((224, 224), PIL.Image.Resampling.BICUBIC)))
        yield Image(np.full((224, 224, 3), random.integers(0, 256, 3), np.uint8))
        first, last = random.integers(0, 256, (2, 1, 1, 3))
        yield Image(
            (first + (last - first) * np.linspace(0, 1, 224)[:, None, None] + np.zeros((1, 224, 1))).astype("u1")
        )


@pytest.fixture(scope="module")
def others(real_data: Path) -> dict[str, list[Image]]:
    """Pictures of many kinds, none of them ants, bees or faces unless the kind's name says so."""
    photos = sorted((real_data / "imagenet-samples").glob("*.jpg"))
    vegetables = sorted((real_data / "object-localization" / "images").iterdir())[::2]
    return {
        "small photos": zipped(real_data / "cifar10.zip", "test/", AMOUNT),
        "faces": zipped(real_data / "facial-expression.zip", "validation/", AMOUNT),
        "ants and bees": zipped(real_data / "hymenoptera.zip", "val/", AMOUNT),
        "photos": [load_image(path) for path in photos if path.name[:3] not in ("309", "310")],  # a bee and an ant
        "vegetables": [load_image(path) for path in vegetables],
        "noise": list(noise()),
    }


def refused(model: str | Path, pictures: list[Image]) -> float:
    """The share of pictures to which the model's answer is "not sure"."""
    predictor = Predictor(find(model))
    best = [predictor.predict(each, 1).candidates[0].probability for each in pictures]
    return float((np.array(best) < predictor.card.threshold).mean())


def sampling_error(*counts: int) -> float:
    """Two standard deviations of a share that was set on one sample of known pictures and is looked at on another."""
    return float(2 * np.sqrt(KNOWN_REFUSED * (1 - KNOWN_REFUSED) * sum(1 / count for count in counts)))


def taught(data: Path, run: Path) -> str:
    """A model that learned by the recipe `transfer-frozen`."""
    config = load_recipe("transfer-frozen", [f"data={str(data)!r}", "model=squeezenet1_0", "threads=1"])
    return finished(list(train(config, RunFolder.create(config, run)))).model


def test_facial_expressions(home: Path, real_data: Path, others: dict[str, list[Image]]) -> None:
    faces = zipped(real_data / "facial-expression.zip", "validation/", 300)
    assert refused("facial-expression", faces) <= KNOWN_REFUSED + sampling_error(574, len(faces))
    found = {name: refused("facial-expression", each[::2]) for name, each in others.items() if name != "faces"}
    assert min(found.values()) >= OTHERS_REFUSED, found


@pytest.mark.long
def test_ants_and_bees(home: Path, real_data: Path, others: dict[str, list[Image]], tmp_path: Path) -> None:
    data = real_data / "hymenoptera.zip"
    model = taught(data, tmp_path / "run")
    assert refused(model, zipped(data, "val/", 1000)) <= KNOWN_REFUSED
    found = {name: refused(model, each) for name, each in others.items() if name != "ants and bees"}
    assert min(found.values()) >= OTHERS_REFUSED, found


@pytest.mark.long
def test_ants_and_bees_that_set_no_threshold(home: Path, real_data: Path, tmp_path: Path) -> None:
    """Half of the held-out photos set the threshold for the other half, and these for those."""
    with zipfile.ZipFile(real_data / "hymenoptera.zip") as archive:
        archive.extractall(tmp_path / "all")
    shares, counts = [], []
    for turn in (0, 1):
        half = tmp_path / f"half-{turn}"
        (half / "val").mkdir(parents=True)
        (half / "train").symlink_to(tmp_path / "all" / "train")
        unseen = []
        for number, photo in enumerate(sorted((tmp_path / "all" / "val").rglob("*.jpg"))):
            if number % 2 == turn:
                unseen.append(load_image(photo))
            else:
                (half / "val" / photo.parent.name).mkdir(exist_ok=True)
                photo.rename(half / "val" / photo.parent.name / photo.name)
        shares.append(refused(taught(half, tmp_path / f"run-{turn}"), unseen))
        counts.append(len(unseen))
        for photo in (half / "val").rglob("*.jpg"):
            photo.rename(tmp_path / "all" / "val" / photo.parent.name / photo.name)
    assert np.average(shares, weights=counts) <= KNOWN_REFUSED + sampling_error(sum(counts), sum(counts))
