"""A small ray marcher: solids given by distance functions, one lamp, soft shadows, a sky that fills the rest.

Points and directions are float32 arrays N × 3, y up; colours are N × 3, linear light from 0 to 1.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import PIL.Image
from numpy.typing import NDArray

Array = NDArray[np.floating[Any]]
Distance = Callable[[Array], Array]
"""Signed distance of each of N points to a surface: negative inside, and never more than the true distance."""
Colour = Callable[[Array, Array], Array]
"""Colour of each of N points, given the points and the surface normals."""

FAR = 60.0


@dataclass(frozen=True)
class Solid:
    """A body: its shape, its colour, how much it shines (0 to 1) and how sharply, and the light it gives off.

    `skin` is added to the distance where light is reflected: a roughness that is seen but changes no outline.
    """

    distance: Distance
    colour: Colour
    skin: Distance | None = None
    shine: float = 0.2
    sharpness: float = 40.0
    glow: float = 0.0


@dataclass(frozen=True)
class Scene:
    """What is in front of the camera; `sky` is the colour of a direction, `view` the angle upright in degrees."""

    solids: Sequence[Solid]
    eye: tuple[float, float, float]
    target: tuple[float, float, float]
    sky: Callable[[Array], Array]
    view: float = 35.0
    lamp: tuple[float, float, float] = (-3.0, 7.0, 4.0)
    lamp_colour: tuple[float, float, float] = (1.0, 0.95, 0.86)
    lamp_strength: float = 1.0
    ambient: float = 0.45


def render(scene: Scene, width: int, height: int, *, cut_out: bool = False) -> PIL.Image.Image:
    """The picture that the camera sees, with four rays for each pixel; `cut_out`: transparent where nothing stands."""
    colours, solid = _trace(scene, *_rays(scene, 2 * width, 2 * height))
    values = np.clip(colours, 0, 1) ** (1 / 2.2)
    weights = solid if cut_out else np.ones_like(solid)
    rays = (values * weights[:, None]).reshape(height, 2, width, 2, 3).sum(axis=(1, 3))
    covered = weights.reshape(height, 2, width, 2, 1).sum(axis=(1, 3))
    layers = [rays / np.maximum(covered, 1)] + ([covered / 4] if cut_out else [])
    return PIL.Image.fromarray((np.concatenate(layers, axis=2) * 255 + 0.5).astype(np.uint8))


def unit(vectors: Array) -> Array:
    """`vectors` at length one."""
    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)


def array(*values: float) -> Array:
    """One vector."""
    return np.array(values, np.float32)


def _rays(scene: Scene, width: int, height: int) -> tuple[Array, Array]:
    forward = unit(array(*scene.target) - array(*scene.eye))
    right = unit(np.cross(forward, array(0, 1, 0)).astype(np.float32))
    up = np.cross(right, forward)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    scale = 2 * np.tan(np.radians(scene.view) / 2) / height
    across, down = (x - width / 2 + 0.5) * scale, (y - height / 2 + 0.5) * scale
    directions = forward + across[..., None] * right - down[..., None] * up
    directions = unit(directions.reshape(-1, 3).astype(np.float32))
    return np.broadcast_to(array(*scene.eye), directions.shape), directions


def _nearest(scene: Scene, points: Array) -> Array:
    return np.minimum.reduce([solid.distance(points) for solid in scene.solids])


def _march(scene: Scene, origins: Array, directions: Array) -> Array:
    """How far along each ray the first surface is; FAR or more where there is none."""
    travelled = np.full(len(origins), 0.02, np.float32)
    active = np.arange(len(origins))
    for _ in range(160):
        if not len(active):
            break
        distance = _nearest(scene, origins[active] + travelled[active, None] * directions[active])
        travelled[active] += 0.9 * distance
        active = active[(distance > 4e-4 * travelled[active]) & (travelled[active] < FAR)]
    return travelled


def _shadow(scene: Scene, points: Array, directions: Array, reach: Array) -> Array:
    """1 where the lamp shines, 0 where something stands before it; soft, as of a lamp of some size."""
    light, travelled = np.ones(len(points), np.float32), np.full(len(points), 0.03, np.float32)
    for _ in range(48):
        distance = _nearest(scene, points + travelled[:, None] * directions)
        light = np.minimum(light, np.clip(0.5 + 6 * distance / travelled, 0, 1))
        travelled = np.minimum(travelled + np.clip(distance, 0.02, 0.5), reach)
    return light * light * (3 - 2 * light)


def _normals(solid: Solid, points: Array) -> Array:
    step = np.eye(3, dtype=np.float32) * 1.5e-3
    rise = [solid.distance(points + offset) - solid.distance(points - offset) for offset in step]
    if solid.skin is not None:
        rise = [r + solid.skin(points + o) - solid.skin(points - o) for r, o in zip(rise, step, strict=True)]
    return unit(np.stack(rise, axis=1))


def _openness(scene: Scene, points: Array, normals: Array) -> Array:
    """How much of the sky a point sees, from 0 to 1."""
    hidden = sum(
        (reach - _nearest(scene, points + reach * normals)) * weight
        for reach, weight in ((0.06, 1.2), (0.18, 0.8), (0.4, 0.5), (0.8, 0.25))
    )
    return np.clip(1 - hidden, 0.15, 1)


def _trace(scene: Scene, origins: Array, directions: Array) -> tuple[Array, Array]:
    """The colour that each ray brings back, and 1 where it met a solid, else 0."""
    colours = scene.sky(directions).astype(np.float32)
    travelled = _march(scene, origins, directions)
    hit = np.flatnonzero(travelled < FAR)
    points = origins[hit] + travelled[hit, None] * directions[hit]
    which = np.argmin([solid.distance(points) for solid in scene.solids], axis=0)
    for number, solid in enumerate(scene.solids):
        mine = which == number
        if mine.any():
            colours[hit[mine]] = _shade(scene, solid, points[mine], directions[hit[mine]])
    return colours, (travelled < FAR).astype(np.float32)


def _shade(scene: Scene, solid: Solid, points: Array, directions: Array) -> Array:
    normals = _normals(solid, points)
    path = array(*scene.lamp) - points
    reach, to_lamp = np.linalg.norm(path, axis=1), unit(path)
    lifted = points + 4e-3 * normals
    lit = _shadow(scene, lifted, to_lamp, reach)
    facing = np.clip((normals * to_lamp).sum(1), 0, 1) * lit
    open_sky = _openness(scene, lifted, normals)
    mirrored = directions - 2 * (directions * normals).sum(1, keepdims=True) * normals
    spark = np.clip((mirrored * to_lamp).sum(1), 0, 1) ** solid.sharpness * lit
    grazing = (1 - np.clip(-(directions * normals).sum(1), 0, 1)) ** 5
    albedo = solid.colour(points, normals)
    lamp = array(*scene.lamp_colour) * scene.lamp_strength
    light = facing[:, None] * lamp + (scene.ambient * open_sky * (0.7 + 0.3 * normals[:, 1]))[:, None]
    reflected = scene.sky(mirrored) * (0.04 + grazing)[:, None] * open_sky[:, None]
    return albedo * (light + solid.glow) + solid.shine * (spark[:, None] * lamp + reflected)
