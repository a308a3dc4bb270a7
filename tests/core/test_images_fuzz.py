"""Damaged and hostile files: always one picture or one `ImageError`, soon, and within the memory allowed."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples import every_kind, hostile

from core.errors import ImageError
from core.images import MAX_BYTES, MAX_PIXELS, decode_image

ROOT = Path(__file__).parents[2]
MEGABYTE = 1_000_000
MAGIC = [data[:12] for data in every_kind().values()]
INTERESTING = [b"\0", b"\xff", b"\x7f", b"\x80", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\0\0\0\x80"]

settings.register_profile(
    "images", deadline=timedelta(seconds=10), database=None, suppress_health_check=[HealthCheck.data_too_large]
)
QUICK = settings(settings.get_profile("images"), max_examples=1500)
LONG = settings(settings.get_profile("images"), max_examples=20_000)


@st.composite
def damaged(draw: st.DrawFn, originals: list[bytes]) -> bytes:
    """One of `originals` with a few injuries: bytes changed, cut out, repeated, brought in from another, or cut off."""
    data = bytearray(draw(st.sampled_from(originals)))
    for _ in range(draw(st.integers(1, 8))):
        # Headers are where the harm is done: half of all injuries are in the first hundred bytes.
        start = draw(st.integers(0, draw(st.sampled_from([min(100, len(data)), len(data)]))))
        stop = start + draw(st.integers(0, 60))
        match draw(st.sampled_from(["set", "random", "delete", "repeat", "splice", "truncate"])):
            case "set":
                value = draw(st.sampled_from(INTERESTING))
                data[start : start + len(value)] = value
            case "random":
                data[start:stop] = draw(st.binary(max_size=8))
            case "delete":
                del data[start:stop]
            case "repeat":
                data[start:start] = data[start:stop] * draw(st.integers(1, 50))
            case "splice":
                other = draw(st.sampled_from(originals))
                data[start:stop] = other[start : start + draw(st.integers(0, 400))]
            case "truncate":
                del data[start:]
    return bytes(data)


def check(data: bytes, side: int | None) -> None:
    try:
        image = decode_image(data, "some\nfile", side=side)
    except ImageError as error:
        assert str(error).startswith("some\N{REPLACEMENT CHARACTER}file ")
        assert str(error).isprintable()
    else:
        assert image.pixels.dtype == np.uint8
        assert image.pixels.shape == (image.size[1], image.size[0], 3)
        assert image.pixels.flags.c_contiguous
        assert image.pixels.size > 0
        assert image.original_size[0] * image.original_size[1] <= MAX_PIXELS


SIDES = st.sampled_from([None, 8, 224])


@QUICK
@given(damaged(list(every_kind().values())), SIDES)
def test_damaged_files(data: bytes, side: int | None) -> None:
    check(data, side)


@pytest.mark.long
@pytest.mark.timeout(1800)
@LONG
@given(damaged(list(every_kind().values())), SIDES)
def test_damaged_files_at_length(data: bytes, side: int | None) -> None:
    check(data, side)


@QUICK
@given(st.sampled_from([b"", *MAGIC]), st.binary(max_size=2000))
def test_random_bytes(start: bytes, rest: bytes) -> None:
    check(start + rest, None)


@pytest.mark.parametrize("name", every_kind())
def test_every_length_of_a_file(name: str) -> None:
    data = every_kind()[name]
    for length in {*range(40), *range(0, len(data), max(1, len(data) // 60))}:
        check(data[:length], None)


@pytest.mark.real_data
@pytest.mark.parametrize("injury", ["truncated", "flipped"])
def test_damaged_photos(real_data: Path, injury: str) -> None:
    chance = np.random.default_rng(7)
    files = [*sorted((real_data / "imagenet-samples").glob("*.jpg")), *sorted((real_data / "photos").glob("*.jpg"))]
    assert files
    for file in files:
        data = bytearray(file.read_bytes())
        if injury == "truncated":
            del data[int(chance.integers(len(data) - 2)) :]
            with pytest.raises(ImageError):
                decode_image(bytes(data), file.name)
        else:
            for place in chance.integers(len(data), size=20):
                data[place] ^= 1 << int(chance.integers(8))
            check(bytes(data), 224)


CHILD = """
import json, sys, time
from pathlib import Path
from core.errors import ImageError
from core.images import load_image

def peak():
    try:
        import resource
    except ImportError:
        return 0
    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale

for path in map(Path, sys.argv[1:]):
    start, before = time.perf_counter(), peak()
    try:
        height, width, _ = load_image(path).pixels.shape
        answer = [width, height]
    except ImageError as error:
        answer = str(error)
    print(json.dumps([path.name, answer, time.perf_counter() - start, peak() - before]), flush=True)
"""

PICTURES = {
    "10000 x 10000.jpg": [10_000, 10_000],
    "mad orientation.jpg": [80, 60],
    "million empty extensions.gif": [80, 60],
    "minus 60 rows.bmp": [80, 60],
    "palette of 4 billion.bmp": [80, 60],
    "directory in itself.tif": [64, 64],
}
"""Hostile files that are pictures all the same; every other is refused."""


def test_hostile_files_are_answered_soon_and_within_memory(tmp_path: Path) -> None:
    """In a process of its own, which a crash or a full memory would end. The largest picture is left for last."""
    names = sorted(hostile(), key=lambda name: name == "10000 x 10000.jpg")
    for name in names:
        (tmp_path / name).write_bytes(hostile()[name])
    child = subprocess.run(
        [sys.executable, "-W", "error", "-c", CHILD, *[str(tmp_path / name) for name in names]],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=90,
    )  # fmt: skip
    assert child.returncode == 0, child.stderr
    answers = [json.loads(line) for line in child.stdout.splitlines()]
    assert [name for name, *_ in answers] == names
    assert {name: answer for name, answer, *_ in answers if not isinstance(answer, str)} == PICTURES
    for name, answer, seconds, grown in answers:
        assert not isinstance(answer, str) or name in answer
        assert seconds < 10, name
        allowed = 16 * MAX_PIXELS if name == "10000 x 10000.jpg" else MAX_BYTES
        assert grown < allowed, f"{name} took {grown / MEGABYTE:.0f} MB"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux holds a process to a limit of memory")
def test_too_little_memory_is_an_error_too(tmp_path: Path) -> None:
    (tmp_path / "large.jpg").write_bytes(hostile()["10000 x 10000.jpg"])
    limited = "import resource; resource.setrlimit(resource.RLIMIT_AS, (600_000_000,) * 2)\n" + CHILD
    child = subprocess.run(
        [sys.executable, "-W", "error", "-c", limited, str(tmp_path / "large.jpg")],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert child.returncode == 0, child.stderr
    assert "does not fit into this machine's free memory" in json.loads(child.stdout)[1]
