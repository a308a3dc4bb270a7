"""The sample pictures are what their descriptions draw: nothing else is in them."""

import numpy as np
import PIL.Image
import pytest

from core.images import load_image
from core.paths import resources
from installer.samples.__main__ import SAMPLES, Sample, draw


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.file for sample in SAMPLES])
def test_a_small_drawing_is_the_small_sample(sample: Sample) -> None:
    """At a twentieth of its size (a fifth for thin digits), where drawing takes less than a second."""
    shrink = 20 if sample.scene else 5
    size = (sample.size[0] // shrink, sample.size[1] // shrink)
    small = Sample(sample.file, sample.title, sample.alt, size, sample.scene, sample.cut_out)
    drawn = draw(small).convert("RGBA")
    white = PIL.Image.new("RGBA", size, "white")
    kept = PIL.Image.fromarray(load_image(resources() / "samples" / sample.file).pixels)
    expected = kept.resize(size, PIL.Image.Resampling.BOX)
    found = np.asarray(PIL.Image.alpha_composite(white, drawn).convert("RGB")).astype(int)
    assert np.abs(found - np.asarray(expected)).mean() < 8
