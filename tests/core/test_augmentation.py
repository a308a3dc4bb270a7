"""Batches of pictures varied at random: as far as the settings say, and alike for the same seed."""

import pytest
import torch

from core.augmentation import Augmentation
from core.training.augment import augment


def picture() -> torch.Tensor:
    image = torch.zeros(64, 1, 28, 28)
    image[:, :, 8:20, 13:15] = 1.0
    return image


def vary(settings: Augmentation, seed: int) -> torch.Tensor:
    return augment(picture(), settings, (28, 28), torch.Generator().manual_seed(seed))


def test_no_augmentation_changes_nothing() -> None:
    assert torch.equal(vary(Augmentation(), 0), picture())


@pytest.mark.parametrize("name", ["rotation", "shear", "scale", "aspect", "shift", "warp", "line_weight"])
def test_each_augmentation_varies_the_pictures_and_the_seed_decides_how(name: str) -> None:
    settings = Augmentation(**{name: 20.0 if name == "rotation" else 0.3})
    first, again, other = (vary(settings, seed) for seed in (1, 1, 2))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    assert len(torch.unique(first, dim=0)) > 60
    assert first.shape == picture().shape
    assert first.min() >= 0
    assert first.max() <= 1 + 1e-6


def test_a_shift_is_as_far_as_it_says() -> None:
    moved = vary(Augmentation(shift=0.1), 0)
    centre = (moved.sum(dim=(1, 3)) @ torch.arange(28.0)) / moved.sum(dim=(1, 2, 3)) - 13.5
    assert 0.1 * 28 * 0.8 < centre.abs().max() <= 0.1 * 28 + 1e-3


def test_lines_grow_and_shrink_by_at_most_a_pixel_on_each_side() -> None:
    varied = vary(Augmentation(line_weight=1.0), 0)
    widths = varied[:, 0, 14].sum(dim=1)
    assert 0 <= float(widths.min()) < 0.5
    assert 3.5 < float(widths.max()) <= 4
    assert float(varied[:, 0, :, 11].max()) == 0
