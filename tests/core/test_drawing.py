"""Drawings become what a digit network expects, whatever the canvas, the place and the pen."""

import math
import time

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.sources.drawing import Trajectories, erase, render, render_trajectories
from core.types import Drawing, Stroke

SEVEN = Stroke(((40.0, 30.0), (150.0, 30.0), (100.0, 110.0), (80.0, 180.0)), width=12.0)


def drawing_of(*strokes: Stroke, side: float = 200.0) -> Drawing:
    return Drawing(side, side, strokes)


def moved(drawing: Drawing, scale: float, dx: float, dy: float, width: float | None = None) -> Drawing:
    strokes = tuple(
        Stroke(tuple((x * scale + dx, y * scale + dy) for x, y in stroke.points), width or stroke.width)
        for stroke in drawing.strokes
    )
    return Drawing(drawing.width * scale, drawing.height * scale, strokes)


def centre_of_mass(picture: np.ndarray) -> tuple[float, float]:
    rows, columns = np.indices(picture.shape)
    mass = picture.astype(float)
    return (rows * mass).sum() / mass.sum(), (columns * mass).sum() / mass.sum()


coordinates = st.floats(0, 200, allow_nan=False, width=32)
points = st.tuples(coordinates, coordinates)
strokes = st.builds(
    Stroke, st.lists(points, min_size=1, max_size=12).map(tuple), st.floats(1, 40, allow_nan=False, width=32)
)
drawings = st.lists(strokes, min_size=1, max_size=4).map(lambda parts: drawing_of(*parts))


def has_size(drawing: Drawing) -> bool:
    xs, ys = zip(*(point for stroke in drawing.strokes for point in stroke.points), strict=True)
    return max(max(xs) - min(xs), max(ys) - min(ys)) > 20


@given(drawings, st.sampled_from([28, 32, 56]))
def test_result_is_a_square_of_bytes_with_ink(drawing: Drawing, side: int) -> None:
    picture = render(drawing, side)
    assert picture.shape == (side, side)
    assert picture.dtype == np.uint8
    assert picture.max() > 200


@given(drawings)
def test_ink_is_inside_and_centred(drawing: Drawing) -> None:
    picture = render(drawing)
    rim = np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])
    row, column = centre_of_mass(picture)
    touches = rim.max() > 0  # ink that hangs on one side cannot be moved further
    assert touches or (abs(row - 13.5) < 1 and abs(column - 13.5) < 1)
    ys, xs = np.nonzero(picture > 127)
    assert max(np.ptp(ys), np.ptp(xs)) + 1 <= 21


@given(drawings, st.floats(0.5, 20), st.floats(-3000, 3000), st.floats(-3000, 3000), st.floats(0.5, 100))
def test_place_size_and_pen_do_not_matter(drawing: Drawing, scale: float, dx: float, dy: float, width: float) -> None:
    before = render(drawing).astype(int)
    after = render(moved(drawing, scale, dx, dy, width)).astype(int)
    assert np.abs(before - after).mean() < 1.5


@given(drawings, st.integers(0, 3))
def test_more_points_on_the_same_lines_change_little(drawing: Drawing, extra: int) -> None:
    ink = Trajectories.of([drawing])
    denser = Trajectories.of([drawing_of(*(densified(stroke, extra) for stroke in drawing.strokes))])
    straight = render_trajectories(ink, curved=False).astype(int)
    # Of points closer than half a pixel some are skipped, which cuts sharp corners a little.
    assert np.abs(straight - render_trajectories(denser, curved=False)).mean() < 8


def densified(stroke: Stroke, extra: int) -> Stroke:
    points = [stroke.points[0]]
    for (x0, y0), (x1, y1) in zip(stroke.points, stroke.points[1:], strict=False):
        parts = extra + 1
        points += [(x0 + (x1 - x0) * k / parts, y0 + (y1 - y0) * k / parts) for k in range(1, parts + 1)]
    return Stroke(tuple(points), stroke.width)


@pytest.mark.parametrize("side", [100.0, 400.0, 4000.0])
def test_a_seven_looks_the_same_on_any_canvas(side: float) -> None:
    reference = render(drawing_of(SEVEN)).astype(int)
    assert np.abs(render(moved(drawing_of(SEVEN), side / 200, 0, 0)).astype(int) - reference).max() <= 2


def test_a_seven_fills_the_box_and_is_drawn_where_it_should_be() -> None:
    picture = render(drawing_of(SEVEN))
    rows, columns = np.nonzero(picture > 127)
    assert np.ptp(rows) + 1 in (19, 20, 21)
    assert np.ptp(columns) + 1 < 20  # proportions are kept
    top = picture[rows.min() + 1]
    assert (top > 127).sum() > 10  # the bar of the seven is at the top: y points down


def test_nothing_drawn_is_black() -> None:
    assert not render(drawing_of()).any()
    assert not render(drawing_of(Stroke(()))).any()


def test_a_tap_is_a_dot_in_the_middle() -> None:
    picture = render(drawing_of(Stroke(((17.0, 170.0),))))
    rows, columns = np.nonzero(picture)
    assert picture.max() == 255
    assert max(np.ptp(rows), np.ptp(columns)) <= 4
    assert abs(rows.mean() - 14) < 1


def test_a_slip_of_the_pen_is_not_blown_up() -> None:
    slip = Stroke(((100.0, 100.0), (101.0, 100.5), (101.5, 101.0)))
    rows, columns = np.nonzero(render(drawing_of(slip)) > 127)
    assert max(np.ptp(rows), np.ptp(columns)) + 1 < 9


@given(st.lists(st.tuples(st.floats(), st.floats()), max_size=8), st.floats(), st.floats())
def test_points_from_a_broken_device_do_no_harm(wild: list, width: float, height: float) -> None:
    good = SEVEN.points
    mixed = Drawing(width, height, (Stroke((*wild[:4], *good, *wild[4:]), math.nan),))
    picture = render(mixed)
    assert picture.shape == (28, 28)
    assert picture.any()


def test_points_that_are_not_finite_are_left_out() -> None:
    holes = Stroke((SEVEN.points[0], (math.nan, 3.0), *SEVEN.points[1:], (math.inf, -math.inf), (1e300, 0.0)))
    assert np.array_equal(render(drawing_of(holes)), render(drawing_of(SEVEN)))


@given(drawings, drawings)
def test_drawn_together_or_alone_is_the_same(first: Drawing, second: Drawing) -> None:
    together = render_trajectories(Trajectories.of([first, drawing_of(), second]))
    assert not together[1].any()
    for picture, drawing in ((together[0], first), (together[2], second)):
        assert np.abs(picture.astype(int) - render(drawing)).max() <= 1


def test_a_subset_is_numbered_anew() -> None:
    ink = Trajectories.of([drawing_of(SEVEN), drawing_of(), drawing_of(Stroke(((1.0, 2.0),)))])
    chosen = ink.subset(np.array([0, 2]))
    assert len(chosen) == 2
    assert np.array_equal(render_trajectories(chosen), render_trajectories(ink)[[0, 2]])


def test_a_typical_digit_takes_at_most_a_few_milliseconds() -> None:
    angle = np.linspace(0, 2 * np.pi, 60)
    zero = drawing_of(Stroke(tuple(zip(100 + 50 * np.cos(angle), 100 + 80 * np.sin(angle), strict=True))))
    times = []
    for _ in range(20):
        start = time.perf_counter()
        render(zero)
        times.append(time.perf_counter() - start)
    assert min(times) < 1.5e-3


def length_of(parts: tuple[Stroke, ...]) -> float:
    return sum(math.dist(a, b) for part in parts for a, b in zip(part.points, part.points[1:], strict=False))


def distance_to(stroke: Stroke, x: float, y: float) -> float:
    best = min(math.dist((x, y), point) for point in stroke.points)
    for (x0, y0), (x1, y1) in zip(stroke.points, stroke.points[1:], strict=False):
        square = (x1 - x0) ** 2 + (y1 - y0) ** 2
        if square:
            t = min(1.0, max(0.0, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / square))
            best = min(best, math.dist((x, y), (x0 + t * (x1 - x0), y0 + t * (y1 - y0))))
    return best


@given(strokes, st.lists(points, min_size=1, max_size=4), st.floats(1, 60))
@settings(max_examples=60)
def test_erasing_never_adds_ink(stroke: Stroke, path: list, radius: float) -> None:
    left = erase((stroke,), path, radius)
    assert length_of(left) <= length_of((stroke,)) + 1e-6
    for piece in left:
        assert piece.width == stroke.width
        assert piece.points
        for x, y in piece.points:
            assert distance_to(stroke, x, y) < 1e-3


@given(strokes, st.lists(points, min_size=1, max_size=4), st.floats(2, 60))
@settings(max_examples=60)
def test_nothing_is_left_under_the_eraser(stroke: Stroke, path: list, radius: float) -> None:
    route = Stroke(tuple(path))
    for piece in erase((stroke,), path, radius):
        for x, y in densified(piece, 5).points:
            assert distance_to(route, x, y) > 0.8 * radius


def test_a_line_is_cut_in_two() -> None:
    line = Stroke(((0.0, 100.0), (200.0, 100.0)), 5.0)
    left, right = erase((line,), [(100.0, 60.0), (100.0, 140.0)], 10.0)
    assert left.points[0] == (0.0, 100.0)
    assert right.points[-1] == (200.0, 100.0)
    assert left.points[-1][0] == pytest.approx(90, abs=1.5)
    assert right.points[0][0] == pytest.approx(110, abs=1.5)


def test_what_the_eraser_does_not_touch_stays_the_very_same() -> None:
    far = Stroke(((0.0, 0.0), (10.0, 0.0)))
    assert erase((far, SEVEN), [(5.0, 50.0)], 8.0)[0] is far
    assert erase((far,), [], 8.0)[0] is far
    assert erase((far,), [(5.0, 0.0)], 0.0)[0] is far
    assert erase((), [(5.0, 0.0)], 3.0) == ()


def test_a_dot_and_a_whole_stroke_can_be_erased() -> None:
    assert erase((Stroke(((5.0, 5.0),)),), [(6.0, 5.0)], 3.0) == ()
    assert erase((Stroke(((5.0, 5.0), (7.0, 5.0))),), [(6.0, 5.0)], 3.0) == ()


@given(drawings)
@settings(max_examples=30)
def test_tiny_drawings_are_smaller_than_large_ones(drawing: Drawing) -> None:
    assume(has_size(drawing))
    tiny = Drawing(20_000.0, 20_000.0, drawing.strokes)
    assert np.count_nonzero(render(tiny)) <= np.count_nonzero(render(drawing)) + 2
