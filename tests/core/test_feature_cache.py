"""The files in which features are kept."""

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.training import feature_cache
from core.training.feature_cache import BLOCK, CachedFeatures


def digests(count: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (count, 16)).astype(np.uint8)


def fill(shelf: str, pictures: np.ndarray, width: int = 5) -> np.ndarray:
    values = np.random.default_rng(1).random((len(pictures), width), np.float32)
    with CachedFeatures(shelf, pictures, width) as cached:
        cached.put(np.flatnonzero(~cached.known), values[~cached.known])
        return np.array(cached.array())


@settings(max_examples=25)
@given(st.integers(0, 3 * BLOCK), st.data())
def test_what_was_written_is_read_whatever_was_damaged(
    tmp_path_factory: pytest.TempPathFactory, count: int, data: st.DataObject
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIGHTGLASS_HOME", str(tmp_path_factory.mktemp("home")))
        pictures = digests(count)
        values = fill("shelf", pictures)
        (path,) = (feature_cache.paths.home() / "cache").rglob("features.bin")
        content = bytearray(path.read_bytes())
        hit = data.draw(st.lists(st.integers(0, len(content) - 1), max_size=3)) if content else []
        for place in hit:
            content[place] ^= 1
        path.write_bytes(content)
        with CachedFeatures("shelf", pictures, 5) as cached:
            spoilt = {place // (BLOCK * 5 * 4) for place in hit if hit.count(place) % 2}
            expected = np.array([row // BLOCK not in spoilt for row in range(count)], bool)
            assert np.array_equal(cached.known, expected)
            missing = np.flatnonzero(~cached.known)
            cached.put(missing, values[missing])
            assert np.array_equal(cached.array(), values)


def test_another_list_of_the_same_pictures_needs_nothing_new() -> None:
    pictures = digests(150)
    values = fill("shelf", pictures)
    with CachedFeatures("shelf", pictures[::-3], 5) as cached:
        assert cached.known.all()
        assert np.array_equal(cached.array(), values[::-3])
    with CachedFeatures("another", pictures, 5) as cached:
        assert not cached.known.any()


def test_the_oldest_features_make_room(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = sum(path.stat().st_size for path in _filled(home, "first"))
    monkeypatch.setattr(feature_cache, "LIMIT", 2 * one)
    os.utime(next((home / "cache" / "features" / "first").iterdir()), (1, 1))
    fill("second", digests(BLOCK, 2))
    fill("third", digests(BLOCK, 3))
    assert {path.name for path in (home / "cache" / "features").iterdir()} == {"second", "third"}
    monkeypatch.setattr(feature_cache, "LIMIT", 10)
    values = fill("too large", digests(BLOCK, 4))
    assert values.shape == (BLOCK, 5)
    assert not (home / "cache" / "features" / "too large").exists(), "kept in memory only"


def _filled(home: Path, shelf: str) -> list[Path]:
    fill(shelf, digests(BLOCK))
    return [path for path in (home / "cache" / "features" / shelf).rglob("*") if path.is_file()]
