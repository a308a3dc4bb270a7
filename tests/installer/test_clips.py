"""The demonstration clip: what its recipe draws, and that the file is what the recipe makes."""

from itertools import islice, pairwise

import numpy as np
import PIL.Image

from installer.clips.__main__ import CLIP, FPS, SHOTS, SIZE, frames


def test_the_recipe_moves_smoothly_and_its_end_goes_over_into_its_beginning():
    few = [np.asarray(frame, np.int16) for frame in islice(frames(), 0, 10)]
    assert all(frame.shape == (SIZE[1], SIZE[0], 3) for frame in few)
    steps = [np.abs(after - before).mean() for before, after in pairwise(few)]
    assert all(0.5 < step < 20 for step in steps), "something moves, and nothing jumps"
    *_, last = frames()
    assert np.abs(np.asarray(last, np.int16) - few[0]).mean() < 30


def test_its_pictures_are_our_own():
    folder = CLIP.parents[1] / "samples"
    for shot in SHOTS:
        with PIL.Image.open(folder / shot.file) as picture:
            assert min(picture.size) >= 400


def test_the_clip_is_small_and_as_long_as_the_recipe():
    assert CLIP.stat().st_size < 400 * 1024
    assert sum(round(shot.seconds * FPS) for shot in SHOTS) == 315
