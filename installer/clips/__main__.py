"""Writes `resources/clips/demonstration.webm`, which stands in where there is no camera. Takes some seconds."""

import math
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PIL.Image

RESOURCES = Path(__file__).parents[2] / "resources"
CLIP = RESOURCES / "clips" / "demonstration.webm"
SIZE = (640, 480)
FPS = 25
FADE = 0.4
"""Seconds in which one picture goes over into the next."""
MARGIN = 0.16
"""Part of a picture that lies outside the view, so that there is room to move."""
ENCODER = ("-c:v", "libvpx-vp9", "-crf", "40", "-b:v", "0", "-row-mt", "1", "-g", "150", "-pix_fmt", "yuv420p")


@dataclass(frozen=True)
class Shot:
    """One picture, for how long it is shown, and how the view moves: how often it sways, and in which direction."""

    file: str
    seconds: float
    sway: float
    direction: float


SHOTS = (
    Shot("lemon.jpg", 2.6, 0.5, 0.4),
    Shot("teapot.jpg", 2.6, 0.6, 2.2),
    Shot("clock.jpg", 2.4, 0.5, 4.0),
    Shot("banana.webp", 2.6, 0.6, 1.2),
    Shot("jack-o-lantern.jpg", 2.4, 0.5, 5.2),
)


def main() -> int:
    """Draw all frames and hand them to ffmpeg; the exit status is ffmpeg's."""
    CLIP.parent.mkdir(parents=True, exist_ok=True)
    raw = ("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{SIZE[0]}x{SIZE[1]}", "-r", str(FPS), "-i", "-")
    command = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", *raw, *ENCODER, str(CLIP)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        for frame in frames():
            process.stdin.write(frame.tobytes())
        process.stdin.close()
    print(f"{CLIP.relative_to(RESOURCES.parent)}: {CLIP.stat().st_size / 1024:.0f} KB")
    return process.returncode


def frames() -> Iterator[PIL.Image.Image]:
    """Every frame of the clip, in order; the end goes over into the beginning."""
    pictures = [PIL.Image.open(RESOURCES / "samples" / shot.file).convert("RGB") for shot in SHOTS]
    for number, shot in enumerate(SHOTS):
        after = (number + 1) % len(SHOTS)
        for index in range(round(shot.seconds * FPS)):
            seconds = index / FPS
            frame = _seen(pictures[number], shot, seconds)
            faded = (seconds - (shot.seconds - FADE)) / FADE
            if faded > 0:
                coming = _seen(pictures[after], SHOTS[after], seconds - shot.seconds)
                frame = PIL.Image.blend(frame, coming, faded)
            yield frame


def _seen(picture: PIL.Image.Image, shot: Shot, seconds: float) -> PIL.Image.Image:
    """What a hand-held camera would see of the picture: it sways, and comes a little closer."""
    zoom = 1 - MARGIN + 0.05 * math.cos(2 * math.pi * 0.3 * seconds)
    width = min(picture.width, picture.height * SIZE[0] / SIZE[1]) * zoom
    height = width * SIZE[1] / SIZE[0]
    angle = 2 * math.pi * shot.sway * seconds + shot.direction
    left = (picture.width - width) * (0.5 + 0.35 * math.cos(angle))
    top = (picture.height - height) * (0.5 + 0.35 * math.sin(1.3 * angle))
    box = (left, top, left + width, top + height)
    return picture.resize(SIZE, PIL.Image.Resampling.BICUBIC, box=box)


if __name__ == "__main__":
    sys.exit(main())
