"""What things are made of: colours, skins and skies."""

import numpy as np

from installer.samples.render import Array, Colour, Solid, array
from installer.samples.shapes import floor, grain, mix, noise, smoothstep


def wood(p: Array, n: Array) -> Array:
    """Planks that run from left to right."""
    rings = np.sin((p[:, 2] * 3 + noise(p * array(0.45, 1.3, 3.9), 4) * 5) * 6)
    fibre = noise(p * array(2, 1, 60), 2) - 0.5
    plank = np.sin(np.floor(p[:, 2] / 0.9) * 12.9)
    board = mix(array(0.36, 0.19, 0.085), array(0.55, 0.33, 0.16), 0.5 + 0.18 * rings + 0.5 * fibre + 0.25 * plank)
    seam = np.abs(p[:, 2] / 0.9 - np.round(p[:, 2] / 0.9))
    return board * (0.35 + 0.65 * smoothstep(0, 0.03, seam)[:, None])


def table(height: float = 0.0, brightness: float = 1.0) -> Solid:
    return Solid(floor(height), lambda p, n: wood(p, n) * brightness, shine=0.15, sharpness=30)


def peel(dark: Array, bright: Array) -> Colour:
    """The skin of a fruit, which varies between two colours."""
    return lambda p, n: mix(dark, bright, noise(p * 2.5, 3) * 1.2 - 0.1) * (0.9 + 0.2 * noise(p * 30, 1)[:, None])


def speckled(dark: Array, bright: Array, fineness: Array, octaves: int = 3) -> Colour:
    """Anything that is not quite one colour."""
    return lambda p, n: mix(dark, bright, noise(p * fineness, octaves))


plaster = grain(0.006, 0.05)


def room(d: Array) -> Array:
    """Daylight from a white ceiling."""
    return mix(array(0.25, 0.22, 0.2), array(0.85, 0.87, 0.9), d[:, 1] * 0.5 + 0.5)


def night(d: Array) -> Array:
    return mix(array(0.012, 0.010, 0.02), array(0.03, 0.035, 0.09), d[:, 1] * 2 + 0.3)


def summer(d: Array) -> Array:
    """Blue, with clouds."""
    blue = mix(array(0.55, 0.74, 0.92), array(0.10, 0.30, 0.68), d[:, 1] * 1.6 + 0.35)
    clouds = smoothstep(0.5, 0.75, noise(d * array(3, 9, 3) + array(3, 0, 1), 5))
    return mix(blue, array(0.98, 0.98, 0.98), clouds * 0.85)
