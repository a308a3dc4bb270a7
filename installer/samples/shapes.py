"""Distance functions, ways to combine them, and noise for surfaces. Points are N × 3."""

import numpy as np
from numpy.typing import NDArray

from installer.samples.render import Array, Colour, Distance, array


def sphere(centre: tuple[float, float, float], radius: float) -> Distance:
    return lambda p: np.linalg.norm(p - array(*centre), axis=1).astype(np.float32) - radius


def ellipsoid(centre: tuple[float, float, float], radii: tuple[float, float, float]) -> Distance:
    """Nearly: exact at the surface, and scaled to be safe elsewhere."""

    def distance(p: Array) -> Array:
        q = p - array(*centre)
        k0, k1 = (np.linalg.norm(q / array(*radii) ** power, axis=1) for power in (1, 2))
        return (k0 * (k0 - 1) / np.maximum(k1, 1e-6)).astype(np.float32)

    return distance


def capsule(a: tuple[float, float, float], b: tuple[float, float, float], ra: float, rb: float) -> Distance:
    """A stick from `a` to `b` that goes from radius `ra` to `rb`."""

    def distance(p: Array) -> Array:
        along = array(*b) - array(*a)
        t = np.clip(((p - array(*a)) @ along) / (along @ along), 0, 1)
        return (np.linalg.norm(p - array(*a) - t[:, None] * along, axis=1) - (ra + (rb - ra) * t)).astype(np.float32)

    return distance


def cylinder(centre: tuple[float, float, float], radius: float, half: float, rounding: float = 0.02) -> Distance:
    """Upright, `half` of its height above and below `centre`."""

    def distance(p: Array) -> Array:
        q = p - array(*centre)
        outside = np.stack([np.hypot(q[:, 0], q[:, 2]) - radius, np.abs(q[:, 1]) - half], 1) + rounding
        return np.minimum(outside.max(1), 0) + np.linalg.norm(np.maximum(outside, 0), axis=1) - rounding

    return distance


def box(centre: tuple[float, float, float], half: tuple[float, float, float], rounding: float = 0.02) -> Distance:
    def distance(p: Array) -> Array:
        outside = np.abs(p - array(*centre)) - array(*half) + rounding
        return np.minimum(outside.max(1), 0) + np.linalg.norm(np.maximum(outside, 0), axis=1) - rounding

    return distance


def torus(centre: tuple[float, float, float], radius: float, thickness: float, axis: int = 1) -> Distance:
    def distance(p: Array) -> Array:
        q = p - array(*centre)
        across = np.delete(q, axis, axis=1)
        return np.hypot(np.linalg.norm(across, axis=1) - radius, q[:, axis]) - thickness

    return distance


def floor(height: float = 0.0) -> Distance:
    return lambda p: p[:, 1] - height


def union(*shapes: Distance) -> Distance:
    return lambda p: np.minimum.reduce([shape(p) for shape in shapes])


def minus(shape: Distance, cut: Distance) -> Distance:
    return lambda p: np.maximum(shape(p), -cut(p))


def blend(width: float, *shapes: Distance) -> Distance:
    """A union whose seams are rounded over about `width`."""

    def distance(p: Array) -> Array:
        result = shapes[0](p)
        for shape in shapes[1:]:
            other = shape(p)
            overlap = np.maximum(width - np.abs(result - other), 0) / width
            result = np.minimum(result, other) - overlap**2 * width / 4
        return result

    return distance


def turned(shape: Distance, degrees: float, axis: int, about: tuple[float, float, float] = (0, 0, 0)) -> Distance:
    """`shape` turned around an axis (0 x, 1 y, 2 z) through `about`."""
    return lambda p: shape(turn(p, -degrees, axis, about))


def turn(p: Array, degrees: float, axis: int, about: tuple[float, float, float] = (0, 0, 0)) -> Array:
    angle = np.radians(degrees)
    i, j = [k for k in range(3) if k != axis]
    matrix = np.eye(3, dtype=np.float32)
    matrix[i, i] = matrix[j, j] = np.cos(angle)
    matrix[i, j], matrix[j, i] = -np.sin(angle), np.sin(angle)
    return ((p - array(*about)) @ matrix.T + array(*about)).astype(np.float32)


def grain(depth: float, size: float, octaves: int = 2) -> Distance:
    """A skin of noise, `depth` deep, whose grains are about `size` wide."""
    return lambda p: depth * (2 * noise(p / size, octaves) - 1)


def plain(red: float, green: float, blue: float) -> Colour:
    return lambda p, n: np.broadcast_to(array(red, green, blue), p.shape)


def mix(a: Array, b: Array, t: Array) -> Array:
    """From `a` where t is 0 to `b` where it is 1."""
    t = np.clip(t, 0, 1)[:, None]
    return (a * (1 - t) + b * t).astype(np.float32)


def smoothstep(low: float, high: float, x: Array) -> Array:
    t = np.clip((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def _hash(cells: NDArray[np.int64]) -> Array:
    mixed = (cells * np.array([73_856_093, 19_349_663, 83_492_791])).sum(-1)
    mixed = (mixed ^ (mixed >> 13)) * 1_274_126_177
    return ((mixed ^ (mixed >> 16)) & 0xFFFF).astype(np.float32) / 65535


def noise(p: Array, octaves: int = 3) -> Array:
    """Smooth noise of grain 1, 1/2, 1/4, ...: 0 to 1."""
    total, weight = np.zeros(len(p), np.float32), 0.0
    for octave in range(octaves):
        q = p * 2**octave + 17.3 * octave
        cell = np.floor(q).astype(np.int64)
        f = q - cell
        f = f * f * (3 - 2 * f)
        value = np.zeros(len(p), np.float32)
        for corner in np.ndindex(2, 2, 2):
            near = np.where(np.array(corner), f, 1 - f).prod(1)
            value += near * _hash(cell + np.array(corner))
        total += value / 2**octave
        weight += 1 / 2**octave
    return total / weight
