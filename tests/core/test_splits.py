"""What is held out: the same share of every class, whole sessions, and alike for the same seed."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.datasets.splits import divide

LABELS = np.arange(100) % 4


@pytest.mark.parametrize("share", [0.0, 0.1, 0.25, 0.5])
def test_every_class_gives_its_share(share: float) -> None:
    kept, held_out = divide(LABELS, None, share, seed=3)
    assert sorted([*kept, *held_out]) == list(range(100))
    assert all(np.bincount(LABELS[held_out], minlength=4) == round(25 * share))


def test_the_seed_decides_what_is_held_out() -> None:
    assert np.array_equal(divide(LABELS, None, 0.2, 1)[1], divide(LABELS, None, 0.2, 1)[1])
    assert not np.array_equal(divide(LABELS, None, 0.2, 1)[1], divide(LABELS, None, 0.2, 2)[1])


def test_a_class_with_two_examples_gives_one_and_a_class_with_one_keeps_it() -> None:
    _, held_out = divide(np.array([0, 0, 1]), None, 0.1, seed=0)
    assert [int(number) for number in held_out] in ([0], [1])


def test_groups_are_held_out_whole() -> None:
    groups = np.arange(100) // 10
    kept, held_out = divide(LABELS, groups, 0.2, seed=0)
    assert len(np.unique(groups[held_out])) == 2
    assert not set(groups[kept]) & set(groups[held_out])


def test_sessions_of_single_classes_are_chosen_from_each_class() -> None:
    labels = np.repeat([0, 1], 60)
    groups = np.arange(120) // 10  # six sessions of each class
    for seed in range(10):
        kept, held_out = divide(labels, groups, 1 / 3, seed)
        assert list(np.bincount(labels[held_out])) == [20, 20]
        assert not set(groups[kept]) & set(groups[held_out])


def test_large_sessions_are_held_out_of_every_class_that_has_two() -> None:
    labels = np.repeat([0, 1, 2], 60)
    groups = np.repeat([0, 1, 2, 3, 4, 4], [50, 10, 30, 30, 30, 30])  # of the third class only one
    for seed in range(5):
        _, held_out = divide(labels, groups, 0.2, seed)
        assert np.bincount(labels[held_out], minlength=3).tolist() == [10, 30, 0]


def test_one_session_is_divided_since_nothing_else_could_be_held_out() -> None:
    kept, held_out = divide(LABELS, np.zeros(100, np.int64), 0.2, seed=0)
    assert list(np.bincount(LABELS[held_out])) == [5] * 4
    assert len(kept) == 80


examples = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 6)), min_size=1, max_size=80)


@given(examples, st.floats(0.01, 0.5), st.integers(0, 5), st.booleans())
def test_every_class_keeps_something_to_train_on(
    pairs: list[tuple[int, int]], share: float, seed: int, grouped: bool
) -> None:
    labels, groups = (np.array(numbers) for numbers in zip(*pairs, strict=True))
    kept, held_out = divide(labels, groups if grouped else None, share, seed)
    assert sorted([*kept, *held_out]) == list(range(len(labels)))
    assert set(labels[kept]) == set(labels)
    whole = not set(groups[kept]) & set(groups[held_out])
    possible = any(
        all(len(set(groups[labels == label])) > 1 for label in set(labels[groups == group])) for group in set(groups)
    )
    assert not grouped or whole or not possible
