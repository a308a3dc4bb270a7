"""Pen strokes -> the small picture that a digit network expects, whatever the canvas, the place, the size and the pen.

The steps are those by which MNIST was made: fit the ink into a box of 20/28 of the side, keep its proportions, put its
centre of mass into the middle, draw it anti-aliased. The line always has MNIST's weight, so a thick marker on a small
canvas and a thin pen on a large one give the same picture.

`render` is for one drawing. Training draws thousands at once, bends them first, and varies the pen: `Trajectories`
holds many drawings in flat arrays, and `render_trajectories` is the one renderer of both. `erase` is the eraser.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.types import Drawing, Stroke

Floats = NDArray[np.floating]
Integers = NDArray[np.int64]
Point = tuple[float, float]

BOX = 20 / 28
"""The side of the box that the ink fills, as a part of the picture's side."""
LINE_WEIGHT = 2.5
"""The mean line weight of MNIST's training digits in pixels of a 28 × 28 picture."""
EDGE = 1.15
"""Over how many pixels the edge of MNIST's lines fades from white to black."""
SMALLEST = 1 / 25
"""Of the shorter side: ink smaller than that is shown smaller, not blown up."""

_MIDDLE = 0.5  # pixels: MNIST has its centre of mass on pixel (14, 14), half a pixel right of and below the middle
_FARTHEST = 1e6  # pixels; a point beyond it comes from a broken device, not from a hand
_SPACING = 0.4  # pixels of a 28 × 28 picture between the points along a line that are stamped
_THINNEST = 0.5  # pixels: of the points that lie closer together along a line, only some are looked at


@dataclass(frozen=True, eq=False)
class Trajectories:
    """The strokes of many drawings in flat arrays, in the order in which they were drawn.

    `points` is P × 2 (x to the right, y down) in canvas pixels; `stroke` and `drawing` number, for each point, the
    stroke and the drawing that it belongs to; both only grow. `smallest` has one value for each drawing, also for an
    empty one: the extent in canvas pixels below which ink is not magnified to fill the box.
    """

    points: Floats
    stroke: Integers
    drawing: Integers
    smallest: Floats

    @classmethod
    def of(cls, drawings: Sequence[Drawing]) -> "Trajectories":
        """Pack drawings. Points that are not finite, or further away than any canvas reaches, are left out."""
        strokes = [(number, stroke.points) for number, drawing in enumerate(drawings) for stroke in drawing.strokes]
        lengths = [len(points) for _, points in strokes]
        flat = [point for _, points in strokes for point in points]
        points = np.array(flat, np.float64).reshape(-1, 2)
        stroke = np.repeat(np.arange(len(strokes)), lengths)
        drawing = np.repeat(np.array([number for number, _ in strokes], np.int64), lengths)
        smallest = np.array([_smallest_extent(drawing) for drawing in drawings], np.float32)
        real = (np.abs(points) <= _FARTHEST).all(axis=1)  # false for NaN as well
        return cls(points[real], stroke[real], drawing[real], smallest)

    def __len__(self) -> int:
        return len(self.smallest)

    def subset(self, chosen: Integers) -> "Trajectories":
        """The drawings with these numbers, in rising order, numbered anew."""
        new_number = np.full(len(self), -1)
        new_number[chosen] = np.arange(len(chosen))
        kept = new_number[self.drawing] >= 0
        return Trajectories(self.points[kept], self.stroke[kept], new_number[self.drawing[kept]], self.smallest[chosen])

    def boxes(self) -> tuple[Floats, Floats]:
        """The lowest and the highest x and y of each drawing, N × 2 each; zeros for an empty one."""
        return _extents(self.points, self.drawing, len(self))


def _smallest_extent(drawing: Drawing) -> float:
    side = min(drawing.width, drawing.height)
    return side * SMALLEST if 0 < side <= _FARTHEST else 0.0


def render(drawing: Drawing, side: int = 28) -> NDArray[np.uint8]:
    """The drawing as a network sees it: `side` × `side` uint8, white ink (255) on black (0); zeros when it is empty.

    Neither the place nor the size of the ink, nor the width of the pen, changes the picture; only ink that is tiny on
    its canvas (a dot, a slip of the pen) stays small.
    """
    return render_trajectories(Trajectories.of([drawing]), side)[0]


def render_trajectories(
    ink: Trajectories,
    side: int = 28,
    *,
    weight: float | Floats = LINE_WEIGHT,
    edge: float | Floats = EDGE,
    curved: bool | NDArray[np.bool_] = True,
) -> NDArray[np.uint8]:
    """All drawings as N × `side` × `side` uint8, white ink on black.

    `weight` and `edge` are the line's width and the width of its fading rim, in pixels of a 28 × 28 picture; `curved`
    draws smooth curves through the points instead of straight lines between them. Each is one value, or N of them.
    """
    count, unit = len(ink), side / 28
    if len(ink.points) == 0:
        return np.zeros((count, side, side), np.uint8)
    weights = np.broadcast_to(np.asarray(weight, np.float32) * unit, count)
    edges = np.broadcast_to(np.asarray(edge, np.float32) * unit, count)
    room = np.maximum(side * BOX - weights, 1.0)
    points = _fitted(ink.points, ink.drawing, room, ink.smallest)
    traced, drawing = _trace(points, ink, np.broadcast_to(curved, count), unit)
    traced = _fitted(traced, drawing, room, room)  # a curve can reach further than its points
    off_centre = _centres_of_mass(_stamp(traced, drawing, weights, edges, side))
    low, high = _extents(traced, drawing, count)
    margin = (side - weights[:, None]) / 2
    shift = np.clip(_MIDDLE * unit - off_centre, np.minimum(-margin - low, 0), np.maximum(margin - high, 0))
    placed = _stamp(traced + shift[drawing], drawing, weights, edges, side)
    return np.rint(placed * 255).astype(np.uint8)


def _extents(points: Floats, drawing: Integers, count: int) -> tuple[Floats, Floats]:
    """The lowest and the highest x and y of each drawing, N × 2 each; zeros for a drawing without points."""
    low, high = np.zeros((count, 2), points.dtype), np.zeros((count, 2), points.dtype)
    present, starts = np.unique(drawing, return_index=True)
    low[present] = np.minimum.reduceat(points, starts)
    high[present] = np.maximum.reduceat(points, starts)
    return low, high


def _fitted(points: Floats, drawing: Integers, room: Floats, smallest: Floats) -> Floats:
    """Points in pixels: each drawing's box is centred on 0, and its longer side, if not below `smallest`, is `room`."""
    low, high = _extents(points, drawing, len(room))
    extent = np.maximum((high - low).max(axis=1), smallest)
    scale = room / np.where(extent > 0, extent, 1)
    return ((points - ((low + high) / 2)[drawing]) * scale[drawing, None]).astype(np.float32)


def _trace(points: Floats, ink: Trajectories, curved: NDArray[np.bool_], unit: float) -> tuple[Floats, Integers]:
    """Points close together along every line, and the drawing that each belongs to."""
    kept = _thinned(points, ink.stroke, _THINNEST * unit)
    points, stroke, drawing = points[kept], ink.stroke[kept], ink.drawing[kept]
    goes_on = np.append(stroke[1:] == stroke[:-1], False)
    step = np.where(goes_on[:, None], np.roll(points, -1, axis=0) - points, 0)
    leaving, arriving = _tangents(step, goes_on)
    bent = (goes_on & curved[drawing])[:, None]
    leaving, arriving = np.where(bent, leaving, step), np.where(bent, arriving, step)

    pieces = np.maximum(np.ceil(np.hypot(*step.T) / (_SPACING * unit)), 1).astype(np.int64)
    index = np.repeat(np.arange(len(points)), pieces)
    first = np.cumsum(pieces) - pieces
    t = ((np.arange(len(index)) - first[index]) / pieces[index]).astype(np.float32)[:, None]
    # A cubic from each point to the next, given by the step between them and the direction at both ends.
    quadratic, cubic = 3 * step - 2 * leaving - arriving, leaving + arriving - 2 * step
    return points[index] + t * (leaving[index] + t * (quadratic[index] + t * cubic[index])), drawing[index]


def _thinned(points: Floats, stroke: Integers, distance: float) -> NDArray[np.bool_]:
    """Which points to keep so that a slow pen's thousands become one every `distance`; the ends of a stroke stay."""
    starts = np.diff(stroke, prepend=-1) != 0
    ends = np.append(starts[1:], True)
    step = np.hypot(*np.diff(points, axis=0, prepend=points[:1]).T).astype(np.float64)
    length = np.cumsum(step)
    along = np.floor((length - length[starts][np.cumsum(starts) - 1]) / distance + 1e-6)  # alike wherever it starts
    return starts | ends | (np.diff(along, prepend=-1) > 0)


def _tangents(step: Floats, goes_on: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """The directions of a centripetal Catmull-Rom curve at the start and at the end of every step.

    Centripetal, because a hand's points lie close together in the bends and far apart on the straights, where the
    uniform curve overshoots and ties loops.
    """
    comes_on = np.append(False, goes_on[:-1])
    before = np.where(comes_on[:, None], np.roll(step, 1, axis=0), step)
    after = np.where(np.append(goes_on[1:], False)[:, None], np.roll(step, -1, axis=0), step)
    knot, knot_before, knot_after = (np.sqrt(np.hypot(*v.T) + 1e-9)[:, None] for v in (step, before, after))
    leaving = step + knot * (before / knot_before - (before + step) / (knot_before + knot))
    arriving = step + knot * (after / knot_after - (step + after) / (knot + knot_after))
    return leaving, arriving


def _stamp(points: Floats, drawing: Integers, weights: Floats, edges: Floats, side: int) -> Floats:
    """A round pen set down on every point: N × side × side from 0 to 1. Points are relative to the middle."""
    points = points + np.float32((side - 1) / 2)
    nearest = np.rint(points)
    reach = int(np.ceil((weights + edges).max() / 2))
    offsets = np.arange(-reach, reach + 1, dtype=np.float32)
    margin = reach + 1  # so that a pen near the border needs no check
    width = side + 2 * margin
    pixels = np.zeros(len(weights) * width * width, np.float32)

    beside = (nearest - points)[:, :, None] + offsets
    distance = np.sqrt(beside[:, 1, :, None] ** 2 + beside[:, 0, None, :] ** 2)
    radius, edge = (weights / 2)[drawing, None, None], edges[drawing, None, None]
    value = np.clip((radius - distance) / edge + 0.5, 0, 1)
    column, row = (np.clip(nearest, -1, side).astype(np.int64) + margin).T
    corner = (drawing * width + row) * width + column
    around = offsets.astype(np.int64)
    target = corner[:, None, None] + around[:, None] * width + around
    np.maximum.at(pixels, target.ravel(), value.ravel())
    return pixels.reshape(-1, width, width)[:, margin:-margin, margin:-margin]


def _centres_of_mass(pictures: Floats) -> Floats:
    """(x, y) of each picture's ink relative to its middle, N × 2; zeros for an empty picture."""
    side = pictures.shape[-1]
    place = np.arange(side, dtype=np.float32) - (side - 1) / 2
    mass = np.maximum(pictures.sum(axis=(1, 2)), 1e-6)
    x = (pictures.sum(axis=1) @ place) / mass
    y = (pictures.sum(axis=2) @ place) / mass
    return np.stack([x, y], axis=1)


def erase(strokes: tuple[Stroke, ...], path: Sequence[Point], radius: float) -> tuple[Stroke, ...]:
    """What is left of `strokes` after an eraser of `radius` canvas pixels moved along `path`.

    A stroke is cut where its middle line comes within `radius` of the path, and may fall into several; ones that were
    not touched are returned as they are. An empty path or a radius that is not positive erases nothing.
    """
    route = np.array([point for point in path if np.isfinite(point).all()], np.float64).reshape(-1, 2)
    if len(route) == 0 or not radius > 0:
        return strokes
    return tuple(piece for stroke in strokes for piece in _cut(stroke, route, radius))


def _cut(stroke: Stroke, route: NDArray[np.float64], radius: float) -> list[Stroke]:
    points = np.array(stroke.points, np.float64).reshape(-1, 2)
    low, high = route.min(axis=0) - radius, route.max(axis=0) + radius
    if (points.max(axis=0, initial=-np.inf) < low).any() or (points.min(axis=0, initial=np.inf) > high).any():
        return [stroke]
    line, is_point = _subdivided(points, low, high, radius / 8)
    gone = _distance(line, route) <= radius
    if not gone.any():
        return [stroke]
    pieces = []
    for run in np.split(np.arange(len(line)), np.flatnonzero(np.diff(gone)) + 1):
        if not gone[run[0]]:
            kept = is_point[run]
            kept[[0, -1]] = True  # a piece also ends where it was cut
            pieces.append(Stroke(tuple((float(x), float(y)) for x, y in line[run[kept]]), stroke.width))
    return pieces


def _subdivided(
    points: NDArray[np.float64], low: NDArray[np.float64], high: NDArray[np.float64], spacing: float
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """The stroke with more points on its lines, at most `spacing` apart where a line comes near the box from `low` to
    `high`; and which of the points were there before."""
    start, end = points[:-1], points[1:]
    near = ((np.minimum(start, end) <= high) & (np.maximum(start, end) >= low)).all(axis=1)
    length = np.where(near, np.hypot(*(end - start).T), 0)
    parts = np.clip(np.ceil(length / spacing), 1, 4096).astype(np.int64)
    index = np.repeat(np.arange(len(parts)), parts)
    first = np.cumsum(parts) - parts
    t = (np.arange(len(index)) - first[index]) / parts[index]
    line = np.concatenate([start[index] + t[:, None] * (end - start)[index], points[-1:]])
    return line, np.append(t == 0, True)


def _distance(points: NDArray[np.float64], route: NDArray[np.float64]) -> NDArray[np.float64]:
    """From each point to the nearest place on the route."""
    start, along = route[:-1], np.diff(route, axis=0)
    if len(along) == 0:
        start, along = route, np.zeros_like(route)
    to_point = points[:, None] - start
    length = np.maximum((along**2).sum(axis=1), np.finfo(np.float64).tiny)
    t = np.clip((to_point * along).sum(axis=2) / length, 0, 1)
    nearest: NDArray[np.float64] = np.linalg.norm(to_point - t[..., None] * along, axis=2).min(axis=1)
    return nearest
