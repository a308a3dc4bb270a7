"""The sample pictures that come with the program are all there, listed, of many kinds, and recognised."""

import json
from pathlib import Path

import PIL.Image
import pytest

from core.images import load_image
from core.inference import Predictor
from core.paths import resources

FOLDER = resources() / "samples"
LISTED = json.loads((FOLDER / "samples.json").read_text(encoding="utf-8"))
THINGS = {
    "balloon.jpg": "balloon",
    "banana.webp": "banana",
    "candle.jpg": "candle",
    "clock.jpg": "analog clock",
    "jack-o-lantern.jpg": "jack-o'-lantern",
    "lemon.jpg": "lemon",
    "soccer-ball.png": "soccer ball",
    "teapot.jpg": "teapot",
}
DIGITS = {"seven.jpg": "7", "three.jpg": "3"}


def test_the_list_and_the_files_agree() -> None:
    files = {file.name for file in FOLDER.iterdir()} - {"samples.json"}
    assert files == set(LISTED) == set(THINGS) | set(DIGITS)
    assert all(set(words) == {"title", "alt"} and all(words.values()) for words in LISTED.values())


@pytest.mark.parametrize("name", LISTED)
def test_every_sample_opens_and_is_small(name: str) -> None:
    image = load_image(FOLDER / name)
    assert min(image.size) >= 400
    assert image.pixels.std() > 10
    assert (FOLDER / name).stat().st_size < 100_000


def test_the_samples_are_of_many_kinds() -> None:
    opened = {name: PIL.Image.open(FOLDER / name) for name in LISTED}
    assert {picture.format for picture in opened.values()} == {"JPEG", "PNG", "WEBP"}
    assert opened["soccer-ball.png"].has_transparency_data
    balloon = opened["balloon.jpg"]
    assert balloon.width > balloon.height, "stored lying on its side"
    width, height = load_image(FOLDER / "balloon.jpg").size
    assert width < height, "shown upright"
    for picture in opened.values():
        picture.close()


def test_the_bundled_model_reads_the_digits(home: Path) -> None:
    predictor = Predictor("digits")
    for name, digit in DIGITS.items():
        best = predictor.predict(predictor.load(FOLDER / name)).candidates[0]
        assert best.label == digit
        assert best.probability > 0.9


@pytest.mark.real_data
def test_an_imagenet_network_recognises_the_things(home: Path) -> None:
    predictor = Predictor("squeezenet1_0")
    for name, thing in THINGS.items():
        best = predictor.predict(predictor.load(FOLDER / name)).candidates[0]
        assert best.label == thing, f"{name} is taken for {best.label} ({best.probability:.0%})"
        assert best.probability > 0.6, f"{name} is a {thing} with only {best.probability:.0%}"
