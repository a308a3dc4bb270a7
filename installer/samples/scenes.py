"""The things that the sample pictures show, each a thing that ImageNet has a class for."""

import functools

import numpy as np
import PIL.Image
import PIL.ImageDraw
import PIL.ImageFont

from installer.samples.render import Array, Distance, Scene, Solid, array, unit
from installer.samples.shapes import (
    blend,
    box,
    capsule,
    cylinder,
    ellipsoid,
    grain,
    minus,
    mix,
    noise,
    plain,
    smoothstep,
    sphere,
    torus,
    turn,
    turned,
    union,
)
from installer.samples.surfaces import night, peel, plaster, room, speckled, summer, table

Point = tuple[float, float, float]


def lemons() -> Scene:
    def lemon(x: float, z: float, yaw: float) -> Solid:
        c = (x, 0.72, z)
        fruit = blend(
            0.35,
            ellipsoid(c, (0.95, 0.72, 0.72)),
            ellipsoid((x + 1.0, 0.72, z), (0.22, 0.16, 0.16)),
            ellipsoid((x - 0.95, 0.72, z), (0.2, 0.18, 0.18)),
        )
        yellow = peel(array(0.88, 0.58, 0.02), array(0.95, 0.74, 0.06))
        return Solid(turned(fruit, yaw, 1, c), yellow, grain(0.008, 0.05), shine=0.3, sharpness=25)

    fruits = [lemon(-0.9, 0, 25), lemon(0.95, 0.1, -40), lemon(0.1, 1.5, 10)]
    return Scene([table(), *fruits], eye=(0, 4.0, 7.0), target=(0, 0.7, 0.5), sky=room, view=28)


def bananas() -> Scene:
    bend = 1.5

    def bent(p: Array, centre: Point, yaw: float, roll: float) -> tuple[Array, Array, Array]:
        """Angle along the fruit, and the two distances from its middle line."""
        q = turn(turn(p - array(*centre), -yaw, 1), -roll, 0)
        angle = np.arctan2(q[:, 0], q[:, 1] + bend)
        held = np.clip(angle, -0.85, 0.85)
        return angle, np.hypot(q[:, 0] - np.sin(held) * bend, q[:, 1] + bend - np.cos(held) * bend), q[:, 2]

    def banana(centre: Point, yaw: float, roll: float) -> Solid:
        def distance(p: Array) -> Array:
            angle, inward, across = bent(p, centre, yaw, roll)
            along = np.clip(np.abs(angle), 0, 0.85)
            thickness = 0.27 * np.clip(1 - (along / 0.92) ** 4, 0, 1) + 0.055
            edges = 1 + 0.05 * np.cos(5 * np.arctan2(across, inward))
            return 0.8 * (np.hypot(inward, across) - thickness * edges)

        def colour(p: Array, n: Array) -> Array:
            along = np.abs(bent(p, centre, yaw, roll)[0])
            skin = mix(array(0.86, 0.58, 0.03), array(0.95, 0.72, 0.10), noise(p * 2, 3))
            skin = mix(skin, array(0.45, 0.5, 0.05), smoothstep(0.5, 0.85, along) * 0.6)
            spots = smoothstep(0.72, 0.8, noise(p * 6, 3)) * 0.8
            return mix(skin, array(0.12, 0.07, 0.03), np.maximum(smoothstep(0.8, 0.88, along), spots))

        return Solid(distance, colour, shine=0.25, sharpness=25)

    bunch = [banana((0, 0.45, -0.4), 6, -62), banana((0.05, 0.5, 0.1), -3, -40), banana((-0.05, 0.6, 0.55), -14, -14)]
    return Scene([table(), *bunch], eye=(0, 4.2, 4.6), target=(0, 0.3, 0.3), sky=room, view=28)


def teapot() -> Scene:
    def glaze(p: Array, n: Array) -> Array:
        turns = np.arctan2(p[:, 2], p[:, 0]) * 10 / np.pi
        dots = np.hypot((turns - np.round(turns)) * 0.3, p[:, 1] - 1.02) < 0.07
        blue = mix(array(0.02, 0.12, 0.32), array(0.03, 0.17, 0.42), noise(p * 2, 2))
        return mix(blue, array(0.85, 0.8, 0.65), dots & (np.hypot(p[:, 0], p[:, 2]) < 1.04))

    body = blend(0.15, ellipsoid((0, 0.85, 0), (1.0, 0.82, 1.0)), cylinder((0, 0.08, 0), 0.55, 0.08, 0.05))
    bow = capsule((0.7, 0.65, 0), (1.25, 1.0, 0), 0.24, 0.15)
    spout = blend(0.2, bow, capsule((1.25, 1.0, 0), (1.55, 1.5, 0), 0.15, 0.11))
    spout = minus(spout, capsule((1.25, 1.0, 0), (1.63, 1.63, 0), 0.06, 0.09))
    ring = torus((-1.05, 0.95, 0), 0.5, 0.1, axis=2)
    pot = blend(0.08, body, spout, minus(ring, lambda p: -0.75 - p[:, 0]))
    lid = blend(0.05, ellipsoid((0, 1.55, 0), (0.55, 0.18, 0.55)), sphere((0, 1.83, 0), 0.15))
    glazed = [Solid(shape, glaze, shine=0.7, sharpness=90) for shape in (pot, lid)]
    return Scene([table(), *glazed], eye=(0.3, 2.6, 6.2), target=(0.15, 0.9, 0), sky=room, view=28)


@functools.cache
def _dial() -> Array:
    """The face of a clock, 1200 × 1200 × 3, linear light."""
    face = PIL.Image.new("RGB", (1200, 1200), (244, 240, 228))
    pen, font, black = PIL.ImageDraw.Draw(face), PIL.ImageFont.load_default(118), (25, 25, 30)
    for minute in range(60):
        right, up = np.sin(np.radians(6 * minute)), np.cos(np.radians(6 * minute))
        whole = minute % 5 == 0
        ends = [600 + 600 * r * d for r in (0.82 if whole else 0.86, 0.92) for d in (right, -up)]
        pen.line(ends, fill=black, width=14 if whole else 6)
        if whole:
            place = (600 + 408 * right, 600 - 408 * up)
            pen.text(place, str(minute // 5 or 12), fill=black, font=font, anchor="mm", stroke_width=2)
    return (np.asarray(face, np.float32) / 255) ** 2.2


def clock() -> Scene:
    def printed(p: Array, n: Array) -> Array:
        across, down = (
            np.clip((1 + s * v / 1.25) * 600, 0, 1199).astype(int) for s, v in ((1, p[:, 0]), (-1, p[:, 1]))
        )
        return _dial()[down, across]

    def hand(degrees: float, length: float, half_width: float, height: float) -> Distance:
        bar = box((0, length / 2 - 0.1, height), (half_width, length / 2 + 0.1, 0.012), 0.01)
        return turned(bar, -degrees, 2)

    paint = speckled(array(0.42, 0.55, 0.58), array(0.48, 0.61, 0.64), array(3, 3, 1), 4)
    walnut = speckled(array(0.10, 0.05, 0.02), array(0.24, 0.11, 0.04), array(4, 4, 30))
    hands = union(hand(304, 0.72, 0.045, 0.1), hand(48, 1.02, 0.03, 0.13), sphere((0, 0, 0.12), 0.07))
    solids = [
        Solid(lambda p: p[:, 2] + 0.06, paint, plaster, shine=0.03),
        Solid(turned(cylinder((0, 0, 0), 1.27, 0.05), 90, 0), printed, shine=0.05),
        Solid(torus((0, 0, 0.04), 1.32, 0.11, axis=2), walnut, shine=0.5, sharpness=60),
        Solid(hands, plain(0.02, 0.02, 0.025), shine=0.3),
        Solid(hand(170, 1.05, 0.01, 0.16), plain(0.6, 0.03, 0.02), shine=0.3),
    ]
    return Scene(solids, eye=(0.35, 0.25, 5.2), target=(0, 0, 0), sky=room, view=33, lamp=(-4, 5, 5), ambient=0.5)


def candle() -> Scene:
    eye, flame_at = array(0, 2.0, 6.5), array(0, 2.25, 0)

    def halo(d: Array) -> Array:
        away = np.degrees(np.arccos(np.clip(d @ unit(flame_at - eye), -1, 1)))[:, None]
        near, wide = np.exp(-((away / 3.2) ** 2)), np.exp(-((away / 9) ** 2))
        return array(0.015, 0.010, 0.012) + near * array(0.5, 0.24, 0.06) + wide * array(0.14, 0.055, 0.015)

    def wax(p: Array, n: Array) -> Array:
        return mix(array(0.55, 0.36, 0.2), array(1.15, 0.85, 0.5), smoothstep(0.2, 2.0, p[:, 1]))

    def fire(p: Array, n: Array) -> Array:
        return mix(array(1.0, 0.55, 0.1), array(1.0, 0.95, 0.65), 1 - smoothstep(2.1, 2.5, p[:, 1]))

    drops = [
        capsule((0.44, 1.85, 0.1), (0.46, 1.2, 0.12), 0.06, 0.05),
        capsule((-0.3, 1.85, 0.34), (-0.31, 1.45, 0.35), 0.05, 0.06),
    ]
    stick = minus(
        blend(0.08, cylinder((0, 1, 0), 0.46, 0.9, 0.05), *drops), ellipsoid((0, 1.98, 0), (0.36, 0.16, 0.36))
    )
    solids = [
        table(),
        Solid(stick, wax, grain(0.004, 0.1), glow=0.55),
        Solid(cylinder((0, 0.05, 0), 0.85, 0.06, 0.04), plain(0.5, 0.32, 0.1), shine=0.6, sharpness=60),
        Solid(capsule((0, 1.85, 0), (0.03, 2.1, 0), 0.025, 0.02), plain(0.02, 0.02, 0.02), shine=0),
        Solid(ellipsoid((0, 2.28, 0), (0.11, 0.3, 0.11)), fire, shine=0, glow=3.0),
    ]
    warm = (1.0, 0.6, 0.25)
    return Scene(
        solids, (0, 2.0, 6.5), (0, 1.35, 0), halo, 28, (0, 3.0, 1.6), warm, lamp_strength=0.75, ambient=0.06
    )  # fmt: skip


def jack_o_lantern() -> Scene:
    def pumpkin(p: Array) -> Array:
        from_axis = np.hypot(p[:, 0], p[:, 2])
        ribs = np.abs(np.cos(5 * np.arctan2(p[:, 2], p[:, 0]))) ** 0.7 * np.clip(from_axis, 0, 1)
        return 0.85 * (np.hypot(from_axis - 0.55, (p[:, 1] - 1) * 1.08) - 0.81 + 0.07 * ribs)

    def triangle(x: float, y: float, size: float) -> Distance:
        def distance(p: Array) -> Array:
            across, up = np.abs(p[:, 0] - x), p[:, 1] - y
            return np.maximum(np.maximum(0.866 * across + up / 2, -up) - size / 2, 0.35 - p[:, 2])

        return distance

    def mouth(p: Array) -> Array:
        """A grin: between two parabolas, with two teeth above and one below."""
        x, y = p[:, 0], p[:, 1]
        grin = np.maximum(0.47 + 0.46 * x * x - y, y - 0.77 - 0.14 * x * x)
        teeth = [np.maximum(np.abs(x - at) - 0.075, side * (0.66 + 0.25 * at * at - y)) for at, side in
                 ((-0.27, 1), (0.27, 1), (0.0, -1))]  # fmt: skip
        return np.maximum(0.7 * np.maximum(grin, -np.minimum.reduce(teeth)), 0.35 - p[:, 2])

    def flesh(p: Array, n: Array) -> Array:
        furrow = np.abs(np.cos(5 * np.arctan2(p[:, 2], p[:, 0]))) ** 6
        rind = mix(array(0.62, 0.17, 0.01), array(0.9, 0.33, 0.02), noise(p * array(3, 1, 3), 3))
        inside = smoothstep(0.02, 0.07, -pumpkin(p))
        return mix(rind * (1 - 0.45 * furrow)[:, None], array(1.6, 0.99, 0.16), inside)

    face = union(triangle(-0.42, 1.32, 0.27), triangle(0.42, 1.32, 0.27), triangle(0, 1.0, 0.15), mouth)
    shell = minus(minus(pumpkin, face), lambda p: pumpkin(p) + 0.17)
    bow = capsule((0.08, 1.95, 0), (0.22, 2.15, 0.05), 0.1, 0.12)
    stem = blend(0.1, capsule((0, 1.5, 0), (0.08, 1.95, 0), 0.16, 0.1), bow)
    solids = [
        table(0.24, 0.8),
        Solid(shell, flesh, grain(0.006, 0.08), shine=0.25, sharpness=18),
        Solid(stem, speckled(array(0.1, 0.12, 0.03), array(0.25, 0.22, 0.08), array(12, 2, 12)), shine=0.05),
        Solid(ellipsoid((0, 1.0, 0), (1.12, 0.62, 1.0)), plain(1.0, 0.72, 0.2), shine=0, glow=1.2),
    ]
    moon = (0.75, 0.8, 1.0)
    return Scene(
        solids, (0.2, 2.0, 6.0), (0, 1.1, 0), night, 28, (-3, 5, 5), moon, lamp_strength=0.75, ambient=0.16
    )  # fmt: skip


def balloon() -> Scene:
    def gores(p: Array) -> Array:
        return np.arctan2(p[:, 2], p[:, 0]) / (2 * np.pi) * 16

    def cloth(p: Array, n: Array) -> Array:
        colours = np.array([[0.8, 0.06, 0.05], [0.95, 0.6, 0.05], [0.9, 0.88, 0.8], [0.08, 0.2, 0.55]], np.float32)
        belt = np.abs(p[:, 1] - 0.35) < 0.22
        colour = colours[(np.floor(gores(p)).astype(int) + 2 * belt) % 4]
        return colour * (0.7 + 0.3 * smoothstep(0, 0.05, np.abs(gores(p) - np.round(gores(p)))))[:, None]

    def wicker(p: Array, n: Array) -> Array:
        weave = np.sin(p[:, 1] * 80) * np.sin((p[:, 0] + p[:, 2]) * 60)
        return mix(array(0.25, 0.13, 0.05), array(0.45, 0.27, 0.12), (weave + 1) / 2)

    envelope = blend(0.6, sphere((0, 0.4, 0), 1.5), capsule((0, -0.3, 0), (0, -1.55, 0), 1.0, 0.32))
    corners = [(x, z) for x in (-1, 1) for z in (-1, 1)]
    ropes = [capsule((x * 0.3, -1.6, z * 0.3), (x * 0.2, -2.35, z * 0.2), 0.012, 0.012) for x, z in corners]
    solids = [
        Solid(envelope, cloth, lambda p: -0.035 * np.abs(np.cos(gores(p) * np.pi)), shine=0.12, sharpness=15),
        Solid(box((0, -2.5, 0), (0.24, 0.2, 0.24), 0.04), wicker, shine=0.05),
        Solid(union(*ropes), plain(0.2, 0.15, 0.1), shine=0),
        Solid(torus((0, -1.56, 0), 0.3, 0.03), plain(0.1, 0.1, 0.3), shine=0.1),
    ]
    return Scene(solids, (0.5, -1.9, 9), (0, -0.35, 0), summer, view=38, lamp=(-20, 18, 25), ambient=0.55)


def _faces() -> tuple[Array, Array]:
    """The directions of the 12 pentagons and the 20 hexagons of a football."""
    golden = (1 + 5**0.5) / 2
    pairs = [(s, t * golden) for s in (-1, 1) for t in (-1, 1)]
    corners = unit(np.array([np.roll((0, a, b), k) for a, b in pairs for k in range(3)], np.float32))
    near = corners @ corners.T > 0.4
    triples = [
        (i, j, k) for i in range(12) for j in range(i) for k in range(j) if near[i, j] and near[j, k] and near[i, k]
    ]
    return corners, unit(corners[np.array(triples)].sum(axis=1))


def soccer_ball() -> Scene:
    pentagons, hexagons = _faces()

    def panels(p: Array) -> tuple[Array, Array]:
        """Whether a point is on a pentagon, and how far it is from the next seam."""
        q = unit(turn(turn(p, 35, 1), 28, 0))
        # A pentagon's plane is farther out than a hexagon's: that is what makes the seams equally long.
        closeness = np.concatenate([q @ pentagons.T, q @ hexagons.T * 0.973], axis=1)
        first, second = np.sort(closeness, axis=1)[:, :-3:-1].T
        return closeness.argmax(axis=1) < len(pentagons), first - second

    def leather(p: Array, n: Array) -> Array:
        black, seam = panels(p)
        colour = mix(array(0.86, 0.86, 0.84), array(0.025, 0.025, 0.03), black)
        return colour * ((0.25 + 0.75 * smoothstep(0.004, 0.018, seam)) * (0.92 + 0.1 * noise(p * 4, 3)))[:, None]

    def stitching(p: Array) -> Array:
        return 0.03 * np.exp(-((panels(p)[1] / 0.014) ** 2))

    ball = Solid(sphere((0, 0, 0), 1), leather, stitching, shine=0.3, sharpness=30)
    return Scene([ball], (0, 0.9, 5.2), (0, 0, 0), room, view=26, lamp=(-4, 7, 5), ambient=0.5)
