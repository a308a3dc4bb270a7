"""The probability below which an answer is "not sure"."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from core.models.catalogue import list_models
from core.training.calibration import REFUSED, SURE, not_sure_below


def highest(logits: torch.Tensor) -> torch.Tensor:
    return logits.double().softmax(1).amax(1)


@given(st.integers(1, 400), st.integers(2, 12), st.integers(0, 2**16))
def test_hardly_any_of_the_pictures_it_was_chosen_on_are_refused(count: int, classes: int, seed: int) -> None:
    best = highest(3 * torch.randn(count, classes, generator=torch.Generator().manual_seed(seed)))
    threshold = not_sure_below(best)
    assert (best < threshold).double().mean() <= REFUSED
    assert threshold == SURE or (best <= threshold + 1e-4).any()  # it is no lower than it need be


def test_hardly_any_new_pictures_of_the_same_kind_are_refused() -> None:
    generator = torch.Generator().manual_seed(7)
    shares = []
    for _ in range(300):
        known, new = (highest(3 * torch.randn(60, 5, generator=generator)) for _ in range(2))
        shares.append(float((new < not_sure_below(known)).double().mean()))
    assert sum(shares) / len(shares) == pytest.approx(REFUSED, abs=0.015)


def test_a_network_that_is_nearly_always_sure_does_not_refuse_a_good_answer() -> None:
    assert not_sure_below(torch.full((50,), 0.9999)) == SURE


def test_without_held_out_pictures_nothing_is_refused() -> None:
    assert not_sure_below(torch.empty(0)) == 0.0


def test_every_bundled_model_knows_when_it_is_not_sure() -> None:
    for entry in (entry for entry in list_models() if entry.source == "bundled"):
        assert 0 < entry.card.threshold < 1
