"""One `InputSpec`, one preprocessing: what every engine, source and export sees of a picture. Torch-free."""

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from core.sources.ink import fit_ink
from core.types import Image, InputSpec

_FILTERS = {"bilinear": PIL.Image.Resampling.BILINEAR, "bicubic": PIL.Image.Resampling.BICUBIC}


def prepare(image: Image, spec: InputSpec) -> NDArray[np.uint8]:
    """`image` as the network of `spec` wants it: height × width × channels, uint8, not yet normalised.

    "crop" and "stretch" give what torchvision's Resize and CenterCrop give on the same pixels, to within a grey level,
    but only the pixels that the crop keeps are ever resized.
    """
    if spec.fit == "ink":
        return fit_ink(np.asarray(image.picture.convert("L")), side=spec.width)[:, :, None]
    box = crop_box(image.size, spec) if spec.fit == "crop" else None
    picture = image.picture.resize((spec.width, spec.height), _FILTERS[spec.interpolation], box=box, reducing_gap=2.0)
    if spec.channels == 1:
        return np.asarray(picture.convert("L"))[:, :, None]
    return np.asarray(picture)


def crop_box(size: tuple[int, int], spec: InputSpec) -> tuple[float, float, float, float]:
    """The part of a picture of `size` (width, height) that resizing and cutting out the centre keeps.

    (left, top, right, bottom) in pixels of the picture. The roundings are torchvision's: the longer side after
    resizing is cut to whole pixels, and so is the margin.
    """
    width, height = size
    short = min(width, height)
    resized_width, resized_height = (int(spec.resize * side / short) for side in (width, height))
    left, top = round((resized_width - spec.width) / 2), round((resized_height - spec.height) / 2)
    across, down = width / resized_width, height / resized_height
    return left * across, top * down, (left + spec.width) * across, (top + spec.height) * down


def needed_side(spec: InputSpec) -> int | None:
    """The shorter side, in pixels, that a picture must have at least for `prepare` to lose nothing; None: all of it."""
    return {"crop": spec.resize, "stretch": max(spec.width, spec.height), "ink": None}[spec.fit]
