"""How training pictures are varied: the settings alone, which need no torch. `core.training.augment` applies them."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field
from pydantic.dataclasses import dataclass


@dataclass(frozen=True, config=ConfigDict(extra="forbid", allow_inf_nan=False))
class Augmentation:
    """How far the pictures of a batch are varied; every number is the limit of an even distribution, 0 turns it off."""

    flip: Annotated[bool, Field(description="Mirror half of the pictures, left to right.")] = False
    rotation: Annotated[float, Field(ge=0, le=180, description="Degrees by which a picture turns to either side.")] = (
        0.0
    )
    shear: Annotated[
        float, Field(ge=0, le=2, description="Slant to either side: pixels sideways for each pixel up.")
    ] = 0.0
    scale: Annotated[float, Field(ge=0, le=4, description="Larger and smaller: 0.1 is from 1/1.1 to 1.1.")] = 0.0
    aspect: Annotated[
        float, Field(ge=0, le=4, description="Wider and narrower at the same area; 0.1 is from 1/1.1 to 1.1.")
    ] = 0.0
    shift: Annotated[
        float, Field(ge=0, le=1, description="Part of the side by which a picture moves in each direction.")
    ] = 0.0
    edge: Annotated[
        Literal["black", "reflect", "stretch"],
        Field(description="What is seen beyond the edge of a picture that moved: black, its mirror image, its rim."),
    ] = "black"
    crop: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="Cut out a part by chance, of at least this share of the area, and enlarge it; 0 does not cut.",
        ),
    ] = 0.0
    warp: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="Elastic distortion: standard deviation, as a part of the side, of the movement of 5 × 5 "
            "places.",
        ),
    ] = 0.0
    line_weight: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="For light ink on black: how far lines grow or shrink towards one pixel on each side.",
        ),
    ] = 0.0
    brightness: Annotated[float, Field(ge=0, le=1, description="Lighter and darker: 0.2 is from 0.8 to 1.2.")] = 0.0
    contrast: Annotated[
        float, Field(ge=0, le=1, description="More and less contrast around the mean: 0.2 is from 0.8 to 1.2.")
    ] = 0.0
    saturation: Annotated[
        float, Field(ge=0, le=1, description="Stronger and weaker colours: 0.2 is from 0.8 to 1.2.")
    ] = 0.0
    erase: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="Cover a square whose side is this part of the picture's with its mean colour (cutout).",
        ),
    ] = 0.0
