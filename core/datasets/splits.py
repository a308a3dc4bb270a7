"""Which examples are held out: seeded, the same share of every class, and whole sessions where there are sessions."""

import numpy as np
from numpy.typing import NDArray

from core.datasets.labelled import Labels


def divide(labels: Labels, groups: Labels | None, share: float, seed: int) -> tuple[Labels, Labels]:
    """The numbers of the examples to train on, and of about `share` of them to hold out; the same seed divides alike.

    Whole groups are held out where there are groups, such as the pictures of one capture session or the digits of one
    writer: whoever has seen one of them has seen them all. But every class keeps a group to train on, and where that
    leaves nothing to hold out, groups are divided too. Without groups the same share of every class is held out, and
    at least one example of each that has two.
    """
    random = np.random.default_rng(seed)
    held_out = np.zeros(len(labels), bool)
    if share and groups is not None:
        held_out = _whole_groups(labels, groups, share, random)
    if share and not held_out.any():
        for label in np.unique(labels):
            members = random.permutation(np.flatnonzero(labels == label))
            held_out[members[: max(round(share * len(members)), int(len(members) > 1))]] = True
    return np.flatnonzero(~held_out), np.flatnonzero(held_out)


def _whole_groups(labels: Labels, groups: Labels, share: float, random: np.random.Generator) -> NDArray[np.bool_]:
    """Groups are taken in a random order, each if that brings the number held out of each class closer to its share.

    One of several classes, such as a writer, is taken in any case; then, of classes that have nothing held out yet
    because their groups are large, the smallest ones.
    """
    names, group = np.unique(groups, return_inverse=True)
    counts = np.zeros((len(names), int(labels.max(initial=0)) + 1), np.int64)
    np.add.at(counts, (group, labels), 1)
    wanted = share * counts.sum(axis=0)
    left = (counts > 0).sum(axis=0)  # groups that each class still has to train on
    taken = np.zeros(len(names), bool)
    held = np.zeros_like(wanted)

    def take(number: int) -> None:
        taken[number] = True
        held[:] += counts[number]
        left[counts[number] > 0] -= 1

    order = random.permutation(len(names))
    for number in order:
        here = counts[number] > 0
        closer = np.abs(held + counts[number] - wanted).sum() < np.abs(held - wanted).sum()
        if (left[here] > 1).all() and (closer or (here.sum() > 1 and not taken.any())):
            take(number)
    for number in sorted(order, key=lambda number: counts[number].sum()):
        here = counts[number] > 0
        if (left[here] > 1).all() and not held[here].any():
            take(number)
    return taken[group]
