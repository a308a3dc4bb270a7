"""The temperature that makes probabilities what they say."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.nn.functional import cross_entropy

from core.training.calibration import calibrated_temperature


@given(st.integers(0, 2**32 - 1), st.sampled_from([2, 3, 10]), st.floats(0.15, 6))
def test_the_temperature_is_the_one_of_the_least_loss(seed: int, classes: int, made_with: float) -> None:
    chance = torch.Generator().manual_seed(seed)
    logits = 3 * torch.randn(60, classes, generator=chance, dtype=torch.float64)
    labels = torch.multinomial((logits / made_with).softmax(dim=1), 1, generator=chance)[:, 0]
    found = float(cross_entropy(logits / calibrated_temperature(logits, labels), labels))
    candidates = torch.logspace(-1, 1, 201, dtype=torch.float64)
    tried = (logits / candidates[:, None, None]).permute(1, 2, 0)
    losses = cross_entropy(tried, labels[:, None].expand(-1, 201), reduction="none").mean(dim=0)
    assert found <= float(losses.min()) + 1e-4


def test_many_pictures_bring_back_the_temperature_that_made_them_surprising() -> None:
    chance = torch.Generator().manual_seed(3)
    logits = 4 * torch.randn(20_000, 5, generator=chance)
    labels = torch.multinomial((logits / 2.5).softmax(dim=1), 1, generator=chance)[:, 0]
    assert calibrated_temperature(logits, labels) == pytest.approx(2.5, rel=0.05)


def test_without_examples_nothing_is_divided() -> None:
    assert calibrated_temperature(torch.empty(0, 3), torch.empty(0, dtype=torch.int64)) == 1.0
