"""Clips: looped, moved about in, damaged, of odd sizes, turned, very large, very slow, and of uneven rate."""

import os
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from live_parts import ChangingDevices, make_clip, needs_ffmpeg, run_ffmpeg
from PySide6.QtMultimedia import QVideoFrame

from desktop.live.source import LiveSource
from desktop.live.wishes import demonstration


class Player:
    """A source that plays clips, and what came of it."""

    def __init__(self, source: LiveSource, qtbot) -> None:
        self.source, self.qtbot = source, qtbot
        self.starts: list[float] = []
        self.places: list[tuple[int, int]] = []
        source.frame_arrived.connect(self._on_frame)
        source.moved.connect(lambda position, length: self.places.append((position, length)))

    def _on_frame(self, frame: QVideoFrame) -> None:
        self.starts.append(frame.startTime() / 1e6)

    def play(self, path: Path, frames: int = 1) -> None:
        self.starts.clear()
        self.source.open_clip(path)
        self.wait_frames(frames)

    def wait_frames(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.starts) >= count, timeout=20_000)

    def wait(self, kind: str) -> None:
        self.qtbot.waitUntil(lambda: self.source.state.kind == kind, timeout=10_000)


@pytest.fixture
def on(qtbot):
    source = LiveSource(devices=ChangingDevices())
    yield Player(source, qtbot)
    source.close()
    shiboken6.delete(source)


@pytest.fixture(scope="module")
def clip(tmp_path_factory) -> Path:
    """One second, 30 frames, 320 × 240."""
    return make_clip(tmp_path_factory.mktemp("clips") / "plain.mp4")


@needs_ffmpeg
def test_a_clip_ends_and_begins_again(on, clip):
    on.play(clip, 40)
    assert on.source.state.kind == "running"
    assert on.source.state.title == "plain.mp4"
    again = next(row for row in range(1, len(on.starts)) if on.starts[row] < on.starts[row - 1])
    assert on.starts[again] < 0.1, "from its beginning"
    assert again >= 28, "nearly every frame was shown before"
    assert on.places[-1][1] == pytest.approx(1000, abs=100)


@needs_ffmpeg
def test_one_can_move_about_in_a_clip_also_while_it_stands_still(on, tmp_path):
    on.play(make_clip(tmp_path / "long.mp4", seconds=4))
    on.source.pause()
    count = len(on.starts)
    on.source.seek(3000)
    on.qtbot.waitUntil(lambda: len(on.starts) > count and on.starts[-1] >= 2.8, timeout=10_000)
    assert on.source.state.kind == "paused"
    on.source.resume()
    on.wait_frames(count + 5)
    assert on.source.has_position


@needs_ffmpeg
def test_a_clip_that_rests_goes_on_where_it_was(on, tmp_path):
    on.play(make_clip(tmp_path / "long.mp4", seconds=6))
    on.source.seek(4000)
    on.qtbot.waitUntil(lambda: on.starts[-1] >= 4, timeout=10_000)
    on.source.rest()
    on.source.wake()
    on.starts.clear()
    on.qtbot.waitUntil(lambda: bool(on.starts) and on.starts[-1] >= 3.5, timeout=10_000)


def make_damaged(kind: str, clip: Path, folder: Path) -> Path:
    path = folder / f"{kind}.mp4"
    whole = clip.read_bytes()
    contents = {"cut": whole[: len(whole) // 2], "noise": os.urandom(40_000), "empty": b"", "text": b"no video" * 999}
    if kind in contents:
        path.write_bytes(contents[kind])
    elif kind == "folder":
        path.mkdir()
    return path


@needs_ffmpeg
@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("cut", "damaged"),
        ("noise", "damaged"),
        ("empty", "damaged"),
        ("text", "damaged"),
        ("missing", "not there"),
        ("folder", "not there"),
    ],
)
def test_what_is_no_clip_is_named_and_the_next_one_plays(on, clip, tmp_path, kind, words):
    on.source.open_clip(make_damaged(kind, clip, tmp_path))
    on.wait("failed")
    assert f"{kind}.mp4" in on.source.state.sentence
    assert words in on.source.state.sentence
    assert on.source.state.remedy
    on.play(clip, 3)
    assert on.source.state.kind == "running"


@needs_ffmpeg
def test_a_clip_without_a_picture_is_named(on, tmp_path):
    run_ffmpeg("-f", "lavfi", "-i", "sine=duration=1", str(tmp_path / "sound.wav"))
    on.source.open_clip(tmp_path / "sound.wav")
    on.wait("failed")
    assert "only sound" in on.source.state.sentence


@needs_ffmpeg
def test_of_a_clip_that_breaks_off_what_is_there_is_shown_again_and_again(on, tmp_path):
    whole = make_clip(tmp_path / "whole.webm", "320x240", "30", 2.0, "-c:v", "libvpx")
    (tmp_path / "half.webm").write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    on.play(tmp_path / "half.webm")
    on.qtbot.waitUntil(lambda: "left out" in on.source.state.sentence, timeout=10_000)
    count = len(on.starts)
    on.wait_frames(count + 5)
    assert on.source.state.kind == "running"


@needs_ffmpeg
@pytest.mark.parametrize("size", ["321x241", "17x13", "2x200", "1000x20"])
def test_odd_sizes_are_shown(on, tmp_path, size):
    on.play(make_clip(tmp_path / "odd.mp4", size, "10", 1.0, "-pix_fmt", "yuv444p"), 2)
    width, height = map(int, size.split("x"))
    shown = on.source.image().size
    assert (abs(shown[0] - width), abs(shown[1] - height)) <= (1, 1)


@needs_ffmpeg
@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_clip_of_a_turned_telephone_is_upright(on, clip, tmp_path, degrees):
    path = tmp_path / "turned.mp4"
    run_ffmpeg("-i", str(clip), "-c", "copy", "-metadata:s:v:0", f"rotate={degrees}", str(path))
    on.play(clip)
    on.source.pause()
    on.source.seek(0)
    plain = on.source.image().pixels
    on.play(path)
    turned = on.source.image().pixels
    assert turned.shape[:2] == (plain.shape[:2] if degrees == 180 else plain.shape[1::-1])
    back = [np.rot90(turned, turns)[:40, :40].astype(int) for turns in range(4)]
    nearest = int(np.argmin([np.abs(each - plain[:40, :40]).mean() for each in back if each.shape == (40, 40, 3)]))
    assert nearest in (degrees // 90, 4 - degrees // 90)


@needs_ffmpeg
@pytest.mark.parametrize(
    ("rate", "arguments", "least"),
    [
        ("1", (), 2),
        ("30", ("-vf", "select=lt(t\\,1)+not(mod(n\\,10))", "-fps_mode", "vfr", "-pix_fmt", "yuv420p"), 25),
    ],
    ids=["one frame a second", "uneven"],
)
def test_slow_and_uneven_clips_play_by_their_own_clock(on, tmp_path, rate, arguments, least):
    on.play(make_clip(tmp_path / "slow.mp4", "160x120", rate, 3.0, *arguments), least)
    assert on.source.state.kind == "running", "one frame a second is no stalled camera"
    assert on.starts == sorted(on.starts)


@needs_ffmpeg
def test_a_4k_clip_is_shown_without_holding_up_the_window(on, tmp_path):
    on.play(make_clip(tmp_path / "4k.mp4", "3840x2160", "10", 1.0), 8)
    on.qtbot.waitUntil(lambda: on.source.image() is not None, timeout=10_000)
    assert on.source.image().size == (1920, 1080)


def test_the_demonstration_is_small_and_lively():
    path = demonstration().path
    assert path.stat().st_size < 400 * 1024


def test_the_demonstration_plays(on):
    on.source.open_demonstration()
    on.wait_frames(10)
    assert on.source.image().size == (640, 480)
    assert on.source.image().pixels.std() > 20


@pytest.mark.real_data
def test_real_footage_plays(on, real_data):
    on.play(real_data / "photos" / "cockatoo.mp4", 20)
    assert on.source.image().size == (1280, 720)
    assert on.source.image().pixels.std() > 20
