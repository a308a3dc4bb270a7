"""Curves that grow: nothing gets lost, however they are cut into pieces, and a screenful of points stands for all."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.curve import BLOCK, Curve, SmoothCurve, exponential_mean

VALUES = st.lists(st.floats(-1e6, 1e6), max_size=600)
STRENGTHS = st.sampled_from([0.0, 0.3, 0.9, 0.99])


def curve_of(values, pieces: int = 1) -> Curve:
    curve = Curve()
    for part in np.array_split(np.arange(len(values)), pieces):
        curve.extend(part.astype(float), np.array(values, float)[part])
    return curve


@given(VALUES, st.integers(1, 20))
def test_a_curve_is_the_same_in_one_piece_and_in_many(values, pieces):
    curve = curve_of(values, pieces)
    assert len(curve) == len(values)
    assert curve.y.tolist() == [float(value) for value in values]
    assert curve.x.tolist() == list(range(len(values)))


@given(VALUES, st.integers(1, 40), st.integers(1, 20), st.floats(-10, 700), st.floats(0, 700))
def test_what_is_drawn_has_the_peaks_of_what_is_there(values, buckets, pieces, left, width):
    curve = curve_of(values, pieces)
    x, y = curve.window(left, left + width, buckets)
    assert len(x) == len(y) <= 4 * buckets + 4
    assert (np.diff(x) >= 0).all()
    seen = [value for place, value in enumerate(values) if left <= place <= left + width]
    if seen:
        assert y.min() <= min(seen)
        assert y.max() >= max(seen)
        assert set(y) <= set(values)


@given(VALUES, STRENGTHS)
def test_the_running_mean_is_what_the_formula_says(values, strength):
    expected, mean = [], 2.0
    for value in values:
        mean = strength * mean + (1 - strength) * value
        expected.append(mean)
    assert exponential_mean(np.array(values, float), strength, 2.0) == pytest.approx(expected, rel=1e-6, abs=1e-6)


@given(VALUES, STRENGTHS, st.integers(1, 9))
def test_a_smooth_curve_may_follow_piece_by_piece(values, strength, pieces):
    whole, source, piecewise = SmoothCurve(strength), Curve(), SmoothCurve(strength)
    whole.follow(curve_of(values))
    for part in np.array_split(np.arange(len(values)), pieces):
        source.extend(part.astype(float), np.array(values, float)[part])
        piecewise.follow(source)
    assert piecewise.y == pytest.approx(whole.y, rel=1e-6, abs=1e-4)
    assert piecewise.x.tolist() == whole.x.tolist()


def test_smoothing_keeps_what_is_constant():
    smooth = SmoothCurve(0.99)
    smooth.follow(curve_of([3.0] * 1000))
    assert smooth.y == pytest.approx(3.0)


@given(VALUES, st.integers(0, 600), VALUES)
def test_what_is_cut_off_is_done_again(values, keep, again):
    curve, smooth = curve_of(values), SmoothCurve(0.9)
    smooth.follow(curve)
    curve.cut(keep - 1)
    kept = values[:keep]
    assert curve.y.tolist() == kept
    curve.extend(np.arange(len(again)) + len(values), np.array(again, float))
    assert curve.y.tolist() == kept + again
    smooth.follow(curve)
    expected = SmoothCurve(0.9)
    expected.follow(curve_of(kept + again))
    assert smooth.y == pytest.approx(expected.y, rel=1e-6, abs=1e-4)
    low, high = curve.window(-1, 1e9, 1)[1][[0, -1]] if kept + again else (0, 0)
    assert (low, high) == ((min(kept + again), max(kept + again)) if len(kept + again) > 2 else (low, high))


def test_the_value_at_a_place_is_that_of_the_point_before():
    curve = Curve()
    assert curve.at(1.0) is None
    curve.extend(np.array([1.0, 2.0]), np.array([10.0, 20.0]))
    assert [curve.at(x) for x in (0.9, 1.0, 1.9, 2.0, 99.0)] == [None, 10.0, 10.0, 20.0, 20.0]


@given(st.integers(0, 1000), st.integers(1, 50))
def test_few_points_are_drawn_of_a_smooth_curve_and_the_last_is_one(length, count):
    curve = curve_of(list(range(length)))
    x, y = curve.sampled(0, 1e9, count)
    assert len(x) <= 2 * count + 2
    assert (np.diff(x) > 0).all()
    assert (x == y).all()
    assert not length or x[-1] == length - 1


def test_a_million_points_become_a_screenful_that_does_not_shimmer():
    random = np.random.default_rng(0)
    curve = Curve()
    curve.extend(np.arange(1e6), random.normal(size=1_000_000))
    first = curve.window(0, 1e6, 800)
    curve.extend(np.arange(1e6, 1e6 + 5 * BLOCK), random.normal(size=5 * BLOCK))
    second = curve.window(0, 2e6, 800)
    assert len(first[0]) <= 1700
    same = len(first[0]) - 2
    assert (second[1][:same] == first[1][:same]).all()
