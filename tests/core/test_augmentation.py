"""Batches of pictures varied at random: as far as the settings say, and alike for the same seed."""

import subprocess
import sys

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from core.augmentation import Augmentation
from core.training.augment import augment
from core.training.chance import Chance


def picture() -> torch.Tensor:
    image = torch.zeros(64, 1, 28, 28)
    image[:, :, 8:20, 13:15] = 1.0
    return image


def photos(count: int = 64, side: int = 32) -> torch.Tensor:
    """Smooth coloured pictures, uint8, no two alike."""
    down, across = torch.meshgrid(torch.linspace(0, 1, side), torch.linspace(0, 1, side), indexing="ij")
    phase = torch.arange(count)[:, None, None] / count
    colours = torch.stack([(2 * down + across + phase) / 4, (across + phase) / 2, (down * across + phase) / 2], dim=1)
    return (colours * 255).byte()


def vary(settings: Augmentation, seed: int) -> torch.Tensor:
    return augment(picture(), settings, (28, 28), Chance(torch.Generator().manual_seed(seed)))


def varied(images: torch.Tensor, size: int = 32, seed: int = 0, **settings: object) -> torch.Tensor:
    chosen = Augmentation(**settings)  # type: ignore[arg-type]
    return augment(images, chosen, (size, size), Chance(torch.Generator().manual_seed(seed)))


def as_float(images: torch.Tensor) -> torch.Tensor:
    return images.float() / 255


def test_no_augmentation_changes_nothing() -> None:
    assert torch.equal(vary(Augmentation(), 0), picture())
    assert torch.equal(varied(photos()), as_float(photos()))


INK = {
    **dict.fromkeys(["shear", "scale", "aspect", "shift", "warp", "line_weight"], 0.3),
    "rotation": 20.0,
    "crop": 0.4,
    "erase": 0.5,
    "brightness": 0.3,
}


@pytest.mark.parametrize("name", INK)
def test_each_augmentation_varies_the_pictures_and_the_seed_decides_how(name: str) -> None:
    settings = Augmentation(**{name: INK[name]})
    first, again, other = (vary(settings, seed) for seed in (1, 1, 2))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    assert len(torch.unique(first, dim=0)) > (20 if name in ("erase", "brightness") else 60)
    assert first.shape == picture().shape
    assert first.min() >= 0
    assert first.max() <= 1 + 1e-6


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize(
    "settings",
    [
        {"flip": True},
        {"flip": True, "shift": 0.125, "edge": "reflect"},
        {"flip": True, "shift": 0.125, "edge": "stretch", "erase": 0.25},
        {"rotation": 10.0, "shift": 0.1, "edge": "reflect", "flip": True},
        {"crop": 0.5, "flip": True, "brightness": 0.2, "contrast": 0.2, "saturation": 0.2},
        {"contrast": 0.4},
        {"saturation": 1.0},
    ],
    ids=str,
)
def test_photos_of_one_and_three_channels_and_of_both_types(channels: int, settings: dict[str, object]) -> None:
    images = photos()[:, :channels]
    first = varied(images, **settings)
    assert first.shape == images.shape
    assert first.dtype == torch.float32
    assert 0 <= float(first.min()) <= float(first.max()) <= 1 + 1e-6
    assert torch.allclose(varied(as_float(images), **settings), first, atol=1e-6)
    if channels == 3 or "saturation" not in settings:
        assert (first != as_float(images)).flatten(1).any(dim=1).float().mean() > 0.3


def test_a_shift_is_as_far_as_it_says() -> None:
    moved = vary(Augmentation(shift=0.1), 0)
    centre = (moved.sum(dim=(1, 3)) @ torch.arange(28.0)) / moved.sum(dim=(1, 2, 3)) - 13.5
    assert 0.1 * 28 * 0.8 < centre.abs().max() <= 0.1 * 28 + 1e-3


def test_half_of_the_pictures_are_mirrored() -> None:
    images = photos(400)
    first = varied(images, flip=True)
    mirrored = (first == as_float(images).flip(3)).flatten(1).all(dim=1)
    assert ((first == as_float(images)).flatten(1).all(dim=1) | mirrored).all()
    assert 150 < int(mirrored.sum()) < 250
    resampled = varied(images, flip=True, rotation=1e-9)
    mirrored = ((resampled - as_float(images).flip(3)).abs() < 1e-3).flatten(1).all(dim=1)
    assert (((resampled - as_float(images)).abs() < 1e-3).flatten(1).all(dim=1) | mirrored).all()
    assert 150 < int(mirrored.sum()) < 250


@given(st.integers(4, 9), st.floats(0, 1), st.sampled_from(["reflect", "stretch"]), st.integers(0, 99))
def test_a_moved_photo_is_a_window_into_the_picture_and_its_mirror_images(
    side: int, shift: float, edge: str, seed: int
) -> None:
    image = photos(1, side)
    moved = varied(image, side, seed, shift=shift, edge=edge)[0]
    mode = {"reflect": "reflect", "stretch": "edge"}[edge]
    around = np.pad(as_float(image)[0].numpy(), ((0, 0), (side, side), (side, side)), mode=mode)  # type: ignore[call-overload]
    limit = round(shift * side)
    windows = (
        around[:, side + down : 2 * side + down, side + right : 2 * side + right]
        for down in range(-limit, limit + 1)
        for right in range(-limit, limit + 1)
    )
    assert any(np.array_equal(moved.numpy(), window) for window in windows)


def test_what_lies_around_the_centre_comes_into_view_first() -> None:
    wide = photos(32, side=40)
    middle = varied(wide, 32)
    assert torch.equal(middle, as_float(wide)[:, :, 4:36, 4:36])
    moved = varied(wide, 32, shift=0.125, edge="reflect")
    assert moved.shape == (32, 3, 32, 32)
    shifts = as_float(wide).unfold(2, 32, 1).unfold(3, 32, 1)  # all windows into the wide picture
    found = (shifts == moved[:, :, None, None]).all(dim=-1).all(dim=-1).all(dim=1).flatten(1)
    assert found.any(dim=1).all()
    assert torch.allclose(varied(wide, 32, rotation=1e-9), middle, atol=1e-3)
    assert torch.allclose(varied(photos(8, side=37), 32, rotation=1e-9), varied(photos(8, side=37), 32), atol=1e-3)


def test_a_part_that_is_cut_out_is_as_large_as_it_says() -> None:
    ramp = torch.linspace(0, 1, 64).expand(500, 1, 64, 64)  # its values tell where a pixel came from
    seen = varied(torch.cat([ramp, ramp.transpose(2, 3)], dim=1), 64, crop=0.25)
    across = (seen[:, 0, :, -1] - seen[:, 0, :, 0]).mean(dim=1)
    down = (seen[:, 1, -1] - seen[:, 1, 0]).mean(dim=1)
    assert 0.2 < float((across * down).min()) < 0.3
    assert float((across * down).max()) > 0.9
    assert 0.7 < float((across / down).min()) < float((across / down).max()) < 1.4


def test_light_changes_as_far_as_it_says() -> None:
    images = torch.full((400, 3, 4, 4), 0.5)
    lit = varied(images, 4, brightness=0.4)[:, 0, 0, 0]
    assert 0.3 <= float(lit.min()) < 0.33
    assert 0.67 < float(lit.max()) <= 0.7 + 1e-6
    halves = torch.tensor([0.4, 0.6]).repeat(2).expand(400, 3, 4, 4)
    spread = varied(halves, 4, contrast=0.5)
    assert torch.allclose(spread.mean(dim=(1, 2, 3)), torch.tensor(0.5), atol=1e-5)
    assert 0.1 <= float((spread[:, 0, 0, 1] - spread[:, 0, 0, 0]).min()) < 0.12
    images = as_float(photos()) / 4 + 0.3
    coloured = varied(images, saturation=0.5)
    assert torch.allclose(coloured.mean(dim=1), images.mean(dim=1), atol=1e-5)


def test_a_square_of_the_mean_colour_covers_part_of_the_picture() -> None:
    images = photos(200)
    covered = varied(images, erase=0.25)
    hidden = (covered != as_float(images)).any(dim=1)
    assert 8 * 8 * 0.9 < int(hidden.flatten(1).sum(dim=1).max()) <= 8 * 8
    assert int(hidden.flatten(1).sum(dim=1).min()) < 8 * 8, "it may lie partly outside"
    for image, there, mean in zip(covered, hidden, as_float(images).mean(dim=(2, 3)), strict=True):
        assert torch.allclose(image[:, there], mean[:, None].expand(-1, int(there.sum())), atol=1e-6)


def test_lines_grow_and_shrink_by_at_most_a_pixel_on_each_side() -> None:
    thick = vary(Augmentation(line_weight=1.0), 0)
    widths = thick[:, 0, 14].sum(dim=1)
    assert 0 <= float(widths.min()) < 0.5
    assert 3.5 < float(widths.max()) <= 4
    assert float(thick[:, 0, :, 11].max()) == 0


@pytest.mark.parametrize("wrong", [{"rotation": -1}, {"crop": 2}, {"edge": "white"}, {"flop": True}, {"shift": "far"}])
def test_impossible_settings_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Augmentation(**wrong)  # type: ignore[arg-type]


def test_the_settings_need_no_torch() -> None:
    code = "import sys, core.augmentation; assert 'torch' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


@pytest.mark.parametrize("varying", [Augmentation(**INK), Augmentation(flip=True, shift=0.1, edge="reflect")])
@settings(max_examples=25)
@given(seeds=st.lists(st.integers(0, 2**40), min_size=2, max_size=5))
def test_with_chances_of_its_own_a_picture_does_not_depend_on_its_company(
    varying: Augmentation, seeds: list[int]
) -> None:
    images = photos(len(seeds))

    def varied(first: int, last: int) -> torch.Tensor:
        generators = [torch.Generator().manual_seed(seed) for seed in seeds[first:last]]
        return augment(images[first:last], varying, (28, 28), Chance(generators))

    together = varied(0, len(seeds))
    alone = torch.cat([varied(number, number + 1) for number in range(len(seeds))])
    torch.testing.assert_close(together, alone, atol=1e-5, rtol=0)
