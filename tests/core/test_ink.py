"""Pictures of writing become what a digit network expects."""

import numpy as np
import PIL.Image
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import ImageDraw

from core.datasets import catalogue
from core.sources.ink import fit_ink


def page(size: tuple[int, int], line: int, paper: int = 235, ink: int = 40) -> PIL.Image.Image:
    """Paper with a large 7 in it, at a place off the middle."""
    picture = PIL.Image.new("L", size, paper)
    width, height = size
    corners = [(0.3, 0.3), (0.55, 0.3), (0.4, 0.75)]
    ImageDraw.Draw(picture).line([(x * width, y * height) for x, y in corners], fill=ink, width=line, joint="curve")
    return picture


def as_seven(picture: np.ndarray) -> None:
    """Asserts that there is a 7 as MNIST would have it: the bar on top, the foot below and left of its right end."""
    assert picture.shape == (28, 28)
    assert picture.dtype == np.uint8
    rows, columns = np.nonzero(picture > 127)
    assert 18 <= max(np.ptp(rows), np.ptp(columns)) + 1 <= 21
    assert (picture[rows.min() + 1] > 127).sum() >= 6
    assert columns[rows == rows.max()].max() < columns.max()
    mass = picture.astype(float)
    assert abs((np.arange(28) * mass.sum(axis=1)).sum() / mass.sum() - 13.5) < 1.5
    assert not picture[[0, -1]].any()


@pytest.mark.parametrize("size", [(60, 60), (200, 300), (1200, 900)])
@pytest.mark.parametrize("inverted", [False, True])
def test_a_seven_on_paper_or_on_a_blackboard(size: tuple[int, int], inverted: bool) -> None:
    grey = np.asarray(page(size, max(2, min(size) // 20)))
    as_seven(fit_ink(255 - grey if inverted else grey))


@pytest.mark.parametrize("line", [4, 10, 25, 45])
def test_lines_get_the_same_weight(line: int) -> None:
    picture = fit_ink(np.asarray(page((400, 400), line)))
    assert 35 < picture.sum() / 255 < 110


def test_light_from_the_side_and_grain_do_not_matter() -> None:
    grey = np.asarray(page((500, 400), 20), np.float32)
    light = np.linspace(0.55, 1.0, 500)[None, :] * np.linspace(0.8, 1.0, 400)[:, None]
    grain = np.random.default_rng(0).normal(0, 5, grey.shape)
    as_seven(fit_ink(np.clip(grey * light + grain, 0, 255).astype(np.uint8)))


def test_a_few_specks_do_not_spoil_the_box() -> None:
    grey = np.asarray(page((400, 400), 20)).copy()
    for row, column in ((5, 380), (390, 8), (20, 30)):
        grey[row : row + 2, column : column + 2] = 60
    as_seven(fit_ink(grey))


@pytest.mark.parametrize("level", [0, 90, 255])
def test_a_blank_page_is_black(level: int) -> None:
    grain = np.random.default_rng(1).normal(level, 2, (240, 320))
    assert not fit_ink(np.clip(grain, 0, 255).astype(np.uint8)).any()
    assert not fit_ink(np.full((50, 90), level, np.uint8)).any()


def test_a_picture_of_the_right_size_is_only_turned_to_light_on_dark() -> None:
    light_on_dark = np.zeros((28, 28), np.uint8)
    light_on_dark[4:20, 10:13] = 200
    assert np.array_equal(fit_ink(light_on_dark), light_on_dark)
    assert np.array_equal(fit_ink(255 - light_on_dark), light_on_dark)


@settings(max_examples=40)
@given(arrays(np.uint8, st.tuples(st.integers(1, 40), st.integers(1, 40))))
def test_any_picture_gives_a_picture(grey: np.ndarray) -> None:
    result = fit_ink(grey)
    assert result.shape == (28, 28)
    assert result.dtype == np.uint8


@pytest.mark.parametrize("shape", [(1, 3000), (3000, 1), (2, 2), (4000, 3000)])
def test_odd_shapes(shape: tuple[int, int]) -> None:
    grey = np.full(shape, 230, np.uint8)
    grey[shape[0] // 3 : shape[0] // 2, shape[1] // 3 : shape[1] // 2] = 20
    assert fit_ink(grey).shape == (28, 28)


@pytest.mark.real_data
def test_real_digits_pasted_onto_paper_come_back() -> None:
    digits = catalogue.Dataset("mnist").load("test").images[:100, :, :, 0]
    random = np.random.default_rng(0)
    overlaps = []
    for digit in digits:
        side = int(28 * random.uniform(2, 12))
        large = np.asarray(PIL.Image.fromarray(digit).resize((side, side), PIL.Image.Resampling.BICUBIC), np.float32)
        paper = np.full((int(side * random.uniform(1, 2)), int(side * random.uniform(1, 2))), 225.0)
        top, left = (random.integers(0, free + 1) for free in np.subtract(paper.shape, side))
        paper[top : top + side, left : left + side] -= large / 255 * random.uniform(80, 180)
        back = fit_ink(np.clip(paper + random.normal(0, 3, paper.shape), 0, 255).astype(np.uint8))
        a, b = back / 255.0, digit / 255.0
        overlaps.append((a * b).sum() / np.sqrt((a * a).sum() * (b * b).sum()))
    assert np.mean(overlaps) > 0.85
