"""Preprocessing: what torchvision's own evaluation preprocessing gives, whatever the picture's shape."""

import numpy as np
import PIL.Image
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from torchvision import models as torchvision_models
from torchvision.transforms import functional
from torchvision.transforms.functional import InterpolationMode

from core.models.catalogue import find
from core.models.pretrained import pretrained_models
from core.sources.ink import fit_ink
from core.transforms import crop_box, needed_side, prepare
from core.types import Image, InputSpec

RECORDS = {(r.resize, r.crop, r.interpolation): r for r in pretrained_models().values()}
"""One model of torchvision for each way of preprocessing that the catalogue has."""
PHOTO = InputSpec(width=224, height=224, resize=256)
LARGEST_DIFFERENCE = {"bilinear": 3, "bicubic": 30}
"""Grey levels. Bicubic resizing overshoots at edges and is cut off at 0 and 255 between its two passes, whose order
depends on how much of the picture is asked for."""
INK = InputSpec(width=28, height=28, channels=1, fit="ink", mean=(0.1307,), std=(0.3081,))

sides = st.integers(1, 2000)
shapes = st.tuples(sides, sides) | st.tuples(st.integers(1, 3), st.integers(1, 5000))
shapes |= shapes.map(lambda shape: shape[::-1])


def picture(width: int, height: int, seed: int = 0) -> Image:
    """Smooth colours, edges and noise: what resizing does to each of them shows."""
    y, x = np.mgrid[0:height, 0:width]
    bands = np.stack([x / width, y / height, (x // 61 + y // 61) % 2], axis=2)
    noise = np.random.default_rng(seed).normal(0, 12, (height, width, 3))
    return Image(np.clip(bands * 200 + 28 + noise, 0, 255).astype(np.uint8))


def torchvisions_answer(image: Image, weights: object) -> NDArray[np.uint8]:
    """The evaluation preprocessing that comes with torchvision's weights, short of normalising."""
    preset = weights.transforms()  # type: ignore[attr-defined]
    picture = PIL.Image.fromarray(image.pixels)
    picture = functional.resize(picture, preset.resize_size, interpolation=preset.interpolation)
    return np.asarray(functional.center_crop(picture, preset.crop_size))


def difference(image: Image, name: str) -> NDArray[np.int16]:
    """Grey levels between ours and torchvision's, for the preprocessing of the model `name`."""
    ours = prepare(image, find(name).card.input)
    theirs = torchvisions_answer(image, torchvision_models.get_model_weights(name).DEFAULT)  # type: ignore[attr-defined]
    assert ours.shape == theirs.shape
    return np.abs(ours.astype(np.int16) - theirs)


def test_the_presets_are_what_this_test_takes_them_for() -> None:
    """`torchvisions_answer` leaves out conversion and normalisation; the whole preset agrees with it."""
    weights = torchvision_models.SqueezeNet1_0_Weights.DEFAULT
    preset, image = weights.transforms(), picture(500, 375)
    whole = preset(PIL.Image.fromarray(image.pixels))
    mean, std = (np.array(values)[:, None, None] for values in (preset.mean, preset.std))
    levels = (whole.numpy() * std + mean) * 255
    assert np.abs(levels.transpose(1, 2, 0) - torchvisions_answer(image, weights)).max() < 0.01


@pytest.mark.parametrize("record", RECORDS.values(), ids=lambda r: f"{r.resize}-{r.crop}-{r.interpolation}")
@pytest.mark.parametrize("size", [(500, 375), (300, 901)])
def test_every_preprocessing_of_the_catalogue_is_torchvisions(record: object, size: tuple[int, int]) -> None:
    off = difference(picture(*size), record.name)  # type: ignore[attr-defined]
    assert off.mean() < 0.5
    assert off.max() <= LARGEST_DIFFERENCE[record.interpolation]  # type: ignore[attr-defined]


@pytest.mark.parametrize("record", list(RECORDS.values())[::6], ids=lambda r: f"{r.resize}-{r.crop}-{r.interpolation}")
def test_large_pictures_stay_within_a_grey_level_on_average(record: object) -> None:
    assert difference(picture(2400, 1800), record.name).mean() < 1  # type: ignore[attr-defined]


@settings(deadline=None, max_examples=60)
@given(shape=shapes, name=st.sampled_from([record.name for record in RECORDS.values()]), seed=st.integers(0, 9))
def test_pictures_of_any_shape_are_prepared_as_torchvision_does(shape: tuple[int, int], name: str, seed: int) -> None:
    spec = find(name).card.input
    image = picture(*shape, seed)
    longer = spec.resize * max(shape) / min(shape)
    if longer * spec.resize > 10_000_000:  # torchvision would resize all of it: up to gigabytes
        assert prepare(image, spec).shape == (spec.height, spec.width, 3)
        return
    off = difference(image, name)
    assert off.mean() < 1.5
    if min(shape) < 3.9 * spec.resize:  # larger ones are reduced first, which is faster and not quite the same
        assert off.mean() < 0.5
        assert off.max() <= LARGEST_DIFFERENCE[spec.interpolation]


def specs() -> st.SearchStrategy[InputSpec]:
    crop = st.tuples(st.integers(1, 600), st.integers(1, 600), st.integers(0, 100))
    return crop.map(lambda sizes: InputSpec(width=sizes[0], height=sizes[1], resize=max(sizes[:2]) + sizes[2]))


@settings(deadline=None, max_examples=300)
@given(shape=st.tuples(st.integers(1, 1_000_000), st.integers(1, 1_000_000)), spec=specs())
def test_the_crop_lies_in_the_picture_and_keeps_its_middle(shape: tuple[int, int], spec: InputSpec) -> None:
    left, top, right, bottom = crop_box(shape, spec)
    assert left >= 0
    assert top >= 0
    assert np.float32(right) <= shape[0]  # Pillow reads the box in this precision
    assert np.float32(bottom) <= shape[1]
    pixel = min(shape) / spec.resize  # of the resized picture: no more than one is lost to rounding
    assert abs((left + right) - shape[0]) <= 2 * pixel
    assert abs((top + bottom) - shape[1]) <= 2 * pixel
    assert right - left == pytest.approx(spec.width * pixel, rel=1 / spec.resize)
    assert bottom - top == pytest.approx(spec.height * pixel, rel=1 / spec.resize)


@settings(deadline=None, max_examples=40)
@given(shape=shapes, spec=specs())
def test_any_crop_of_any_picture_has_the_size_that_the_network_expects(shape: tuple[int, int], spec: InputSpec) -> None:
    prepared = prepare(picture(*shape), spec)
    assert prepared.shape == (spec.height, spec.width, 3)
    assert prepared.dtype == np.uint8


@pytest.mark.parametrize("size", [(500, 375), (64, 48), (1, 700)])
def test_stretching_keeps_the_whole_picture(size: tuple[int, int]) -> None:
    image = picture(*size)
    prepared = prepare(image, InputSpec(width=64, height=48, fit="stretch"))
    expected = functional.resize(PIL.Image.fromarray(image.pixels), [48, 64], InterpolationMode.BILINEAR)
    assert np.abs(prepared.astype(np.int16) - np.asarray(expected)).mean() < 2
    assert prepared.shape == (48, 64, 3)


def test_a_network_of_one_channel_gets_luma() -> None:
    colours = np.zeros((40, 40, 3), np.uint8)
    colours[:, :, 1] = 255
    spec = InputSpec(width=32, height=32, channels=1, resize=32, mean=(0.5,), std=(0.5,))
    prepared = prepare(Image(colours), spec)
    assert prepared.shape == (32, 32, 1)
    assert set(prepared.ravel()) == {150}  # 0.587 of 255


def test_ink_is_fitted_as_the_canvas_fits_it() -> None:
    page = np.full((300, 400, 3), 235, np.uint8)
    page[60:240, 180:200] = (30, 30, 120)
    prepared = prepare(Image(page), INK)
    grey = np.asarray(PIL.Image.fromarray(page).convert("L"))
    assert prepared.shape == (28, 28, 1)
    assert np.array_equal(prepared[:, :, 0], fit_ink(grey))
    assert prepared[14, 14, 0] > 200
    assert prepared[14, 3, 0] == 0


def test_large_files_are_decoded_no_larger_than_is_needed() -> None:
    assert needed_side(PHOTO) == 256
    assert needed_side(InputSpec(width=64, height=48, fit="stretch")) == 64
    assert needed_side(INK) is None  # thin lines would be lost


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"width": 0}, "width and height"),
        ({"height": 5000}, "width and height"),
        ({"resize": 223}, "at least as large as the crop"),
        ({"height": 300, "resize": 256}, "at least as large as the crop"),
        ({"resize": 10**9}, "at most 4096"),
        ({"mean": (0.5,)}, "one value for each channel"),
        ({"std": (0.5, 0.5)}, "one value for each channel"),
        ({"std": (0.5, 0.0, 0.5)}, "positive"),
        ({"std": (0.5, float("nan"), 0.5)}, "finite"),
        ({"mean": (float("inf"), 0.5, 0.5)}, "finite"),
        ({"fit": "ink"}, "a square of one channel"),
    ],
)
def test_an_input_that_no_network_can_have_is_refused(changes: dict[str, object], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        InputSpec(**{"width": 224, "height": 224, "resize": 256, **changes})  # type: ignore[arg-type]
