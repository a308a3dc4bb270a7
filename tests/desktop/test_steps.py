"""Up and down by 1, 2, 5: it always moves, stays within reach, and comes back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.steps import next_on_ladder, next_share

FIRST = 1e-6


@given(st.floats(1e-6, 1e6))
def test_every_step_moves_by_a_factor_of_at_most_ten(value):
    up, down = next_on_ladder(value, True, FIRST), next_on_ladder(value, False, FIRST)
    assert down < value < up
    assert up <= 10 * value
    assert down == 0 or down >= value / 10


@given(st.sampled_from((1, 2, 5)), st.integers(-5, 5))
def test_up_and_down_again_is_where_it_began(digit, power):
    value = float(f"{digit}e{power}")
    assert next_on_ladder(next_on_ladder(value, True, FIRST), False, FIRST) == pytest.approx(value)


def test_the_ladder_is_the_one_that_people_know():
    value, seen = 0.0, []
    for _ in range(8):
        value = next_on_ladder(value, True, 0.01)
        seen.append(value)
    assert seen == [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2]
    assert next_on_ladder(0.01, False, 0.01) == 0
    assert next_on_ladder(0.0, False, 0.01) == 0


def test_shares_are_tuned_towards_one():
    value, seen = 0.9, []
    for _ in range(5):
        value = next_share(value, True)
        seen.append(value)
    assert seen == [0.95, 0.98, 0.99, 0.995, 0.998]
    assert next_share(0.9, False) == 0.8


@given(st.floats(0, 0.9999))
def test_a_share_stays_below_one(value):
    assert value < next_share(value, True) < 1
    assert 0 <= next_share(value, False) <= value
