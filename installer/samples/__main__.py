"""Writes the pictures into `resources/samples`, and what they show into `samples.json`. Takes some minutes.

With names: only those pictures, such as `python -m installer.samples teapot seven`.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import PIL.Image

from installer.samples import scenes
from installer.samples.render import Scene, render
from installer.samples.writing import written

FOLDER = Path(__file__).parents[2] / "resources" / "samples"
LANDSCAPE, PORTRAIT, SQUARE = (640, 480), (480, 640), (400, 400)


@dataclass(frozen=True)
class Sample:
    """One picture: its file, what it is called, what it shows in words, and what draws it."""

    file: str
    title: str
    alt: str
    size: tuple[int, int] = LANDSCAPE
    scene: Callable[[], Scene] | None = None
    """None: a digit, drawn by `written`."""
    cut_out: bool = False


SAMPLES = (
    Sample("balloon.jpg", "Balloon", "A striped hot-air balloon in front of clouds", PORTRAIT, scenes.balloon),
    Sample(
        "soccer-ball.png",
        "Soccer ball",
        "A black and white soccer ball, cut out",
        SQUARE,
        scenes.soccer_ball,
        cut_out=True,
    ),
    Sample("jack-o-lantern.jpg", "Jack-o'-lantern", "A grinning pumpkin, lit from inside", scene=scenes.jack_o_lantern),
    Sample("teapot.jpg", "Teapot", "A blue teapot with white dots on a wooden table", scene=scenes.teapot),
    Sample("lemon.jpg", "Lemons", "Three lemons on a wooden table", scene=scenes.lemons),
    Sample("clock.jpg", "Clock", "A round clock on a wall; it is eight minutes past ten", scene=scenes.clock),
    Sample("seven.jpg", "Seven", "The digit 7, written with a blue felt pen", SQUARE),
    Sample("three.jpg", "Three", "The digit 3, written with a blue felt pen", SQUARE),
    Sample("candle.jpg", "Candle", "A burning candle in the dark", scene=scenes.candle),
    Sample("banana.webp", "Bananas", "Three bananas on a wooden table", scene=scenes.bananas),
)


def main(names: list[str]) -> None:
    """Draw the samples of these names, or all, and list them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for sample in SAMPLES:
        if not names or Path(sample.file).stem in names:
            print(f"{sample.file} ...", flush=True)
            save(draw(sample), FOLDER / sample.file)
    listed = {sample.file: {"title": sample.title, "alt": sample.alt} for sample in SAMPLES}
    (FOLDER / "samples.json").write_text(json.dumps(listed, indent=2) + "\n", encoding="utf-8")


def draw(sample: Sample) -> PIL.Image.Image:
    """The upright picture; RGBA where it is cut out."""
    if sample.scene is None:
        return written(Path(sample.file).stem, *sample.size)
    return render(sample.scene(), *sample.size, cut_out=sample.cut_out)


def save(picture: PIL.Image.Image, path: Path) -> None:
    """Like the files that people have: a portrait is stored as a camera turned on its side stores it."""
    if path.suffix == ".png":
        picture.save(path, optimize=True)
    elif path.suffix == ".webp":
        picture.save(path, quality=85, method=6)
    elif picture.height > picture.width:
        exif = PIL.Image.Exif()
        exif[0x0112] = 6  # turn a quarter clockwise to see it upright
        picture.transpose(PIL.Image.Transpose.ROTATE_90).save(path, quality=88, exif=exif)
    else:
        picture.save(path, quality=88)


if __name__ == "__main__":
    main(sys.argv[1:])
