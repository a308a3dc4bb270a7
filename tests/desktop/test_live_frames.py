"""Frames become pictures: every format that cameras send, turned and mirrored as the frame says, large ones in time."""

import io

import numpy as np
import PIL.Image
import pytest
import shiboken6
from hypothesis import given, settings
from hypothesis import strategies as st
from live_parts import Format, filled, rgb_frame
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from desktop.live.devices import prepare_multimedia
from desktop.live.frames import LONGEST_SIDE, NewestPicture, picture_of
from desktop.live.halving import halved
from desktop.pictures import to_pixels

levels = st.integers(0, 255)


@pytest.fixture(autouse=True, scope="module")
def _prepared(qapp) -> None:
    prepare_multimedia()


@pytest.fixture
def newest(qapp):
    newest = NewestPicture()
    yield newest
    shiboken6.delete(newest)


def made_in(kind: Format, y: int, u: int, v: int, width: int, height: int) -> QVideoFrame:
    """A frame of one colour, in one of the formats that cameras send."""
    luma = np.full((height, width), y, np.uint8)
    half = (height // 2, width // 2)
    planes = {
        Format.Format_YUV420P: lambda: [luma, np.full(half, u, np.uint8), np.full(half, v, np.uint8)],
        Format.Format_NV12: lambda: [luma, np.tile(np.array([u, v], np.uint8), (half[0], half[1]))],
        Format.Format_YUYV: lambda: [np.tile(np.array([y, u, y, v], np.uint8), (height, width // 2))],
        Format.Format_UYVY: lambda: [np.tile(np.array([u, y, v, y], np.uint8), (height, width // 2))],
    }
    return filled(QVideoFrameFormat(QSize(width, height), kind), planes[kind]())


def rgb_of(y: int, u: int, v: int) -> np.ndarray:
    """ITU-R BT.601, video range."""
    luma, blue, red = 1.164 * (y - 16), u - 128, v - 128
    return np.clip([luma + 1.596 * red, luma - 0.392 * blue - 0.813 * red, luma + 2.017 * blue], 0, 255)


@pytest.mark.parametrize("kind", [Format.Format_YUV420P, Format.Format_NV12, Format.Format_YUYV, Format.Format_UYVY])
@settings(max_examples=25)
@given(y=levels, u=levels, v=levels, width=st.integers(1, 40), height=st.integers(1, 20))
def test_raw_frames_of_cameras_have_their_colours(kind, y, u, v, width, height):
    frame = made_in(kind, y, u, v, 2 * width, 2 * height)
    pixels = to_pixels(picture_of(frame, mirrored=False))
    assert pixels.shape == (2 * height, 2 * width, 3)
    assert np.abs(pixels.astype(float) - rgb_of(y, u, v)).max() <= 4


def jpeg_frame(data: bytes, size: tuple[int, int]) -> QVideoFrame:
    """As a camera sends MJPEG: each frame a whole JPEG file."""
    frame = QVideoFrame(QVideoFrameFormat(QSize(*size), Format.Format_Jpeg))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    space = np.frombuffer(frame.bits(0), np.uint8)
    assert len(space) >= len(data)
    space[: len(data)] = np.frombuffer(data, np.uint8)
    frame.unmap()
    return frame


def jpeg_of(pixels: np.ndarray) -> bytes:
    file = io.BytesIO()
    PIL.Image.fromarray(pixels).save(file, "JPEG", quality=95)
    return file.getvalue()


def test_mjpeg_frames_are_decoded():
    pixels = np.zeros((48, 64, 3), np.uint8)
    pixels[:, :32] = (200, 40, 40)
    seen = to_pixels(picture_of(jpeg_frame(jpeg_of(pixels), (64, 48)), mirrored=False))
    assert np.abs(seen.astype(int) - pixels)[:, :28].max() <= 8


def test_a_broken_mjpeg_frame_is_no_picture_and_the_next_one_is(newest):
    whole = jpeg_of(np.full((48, 64, 3), 90, np.uint8))
    newest.put(jpeg_frame(b"not a JPEG at all", (64, 48)))
    assert newest.image() is None
    newest.put(jpeg_frame(whole, (64, 48)))
    assert newest.image() is not None


CORNERS = np.array([[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [255, 255, 255]], [[0, 0, 0], [255, 255, 0]]], np.uint8)
"""3 × 2: every corner in another colour."""

TURNS = {
    QtVideo.Rotation.None_: 0,
    QtVideo.Rotation.Clockwise90: 1,
    QtVideo.Rotation.Clockwise180: 2,
    QtVideo.Rotation.Clockwise270: 3,
}


@pytest.mark.parametrize("turn", TURNS, ids=lambda turn: turn.name)
@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize("told_by", ["format", "frame"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_turned_frame_is_shown_upright(turn, flip, told_by, mirrored):
    made_as = QVideoFrameFormat(QSize(2, 3), Format.Format_BGRX8888)
    if told_by == "format":
        made_as.setRotation(turn)
        made_as.setMirrored(flip)
    frame = rgb_frame(CORNERS, made_as)
    if told_by == "frame":
        frame.setRotation(turn)
        frame.setMirrored(flip)
    expected = np.rot90(CORNERS, -TURNS[turn])
    if flip != mirrored:
        expected = expected[:, ::-1]
    assert np.array_equal(to_pixels(picture_of(frame, mirrored)), expected)


def test_a_small_frame_is_there_at_once_and_exact(newest):
    pixels = np.random.default_rng(1).integers(0, 256, (33, 57, 3), np.uint8)
    newest.put(rgb_frame(pixels))
    assert np.array_equal(to_pixels(newest.image()), pixels)
    newest.mirrored = True
    newest.again()
    assert np.array_equal(to_pixels(newest.image()), pixels[:, ::-1])
    newest.clear()
    assert newest.image() is None


def test_large_frames_are_converted_elsewhere_and_the_newest_wins(newest, qtbot):
    seen = []
    newest.changed.connect(lambda: seen.append(int(to_pixels(newest.image())[0, 0, 0])))
    for level in (10, 20, 30, 40):
        newest.put(rgb_frame(np.full((2160, 3840, 3), level, np.uint8)))
    assert newest.image() is None, "nothing waits for it"
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == 40, timeout=20_000)
    assert seen == [10, 40]
    assert max(newest.image().width(), newest.image().height()) <= LONGEST_SIDE


@pytest.mark.parametrize("kind", [Format.Format_YUV420P, Format.Format_NV12])
@pytest.mark.parametrize("turn", TURNS, ids=lambda turn: turn.name)
def test_a_halved_frame_looks_the_same(kind, turn):
    colours = [made_in(kind, y, u, v, 64, 32) for y, u, v in ((60, 90, 200), (200, 128, 90))]
    for frame in colours:
        frame.setRotation(turn)
        whole, small = picture_of(frame, True), picture_of(halved(frame), True)
        assert (small.width(), small.height()) == (whole.width() // 2, whole.height() // 2)
        assert small.pixelColor(3, 3) == whole.pixelColor(6, 6)


def test_halving_takes_every_second_pixel_also_where_lines_are_padded():
    luma = np.random.default_rng(2).integers(16, 235, (40, 88), np.uint8)
    half = np.full((20, 44), 128, np.uint8)
    frame = filled(QVideoFrameFormat(QSize(88, 40), Format.Format_YUV420P), [luma, half, half])
    whole = to_pixels(picture_of(frame, False))
    assert np.abs(to_pixels(picture_of(halved(frame), False)).astype(int) - whole[::2, ::2]).max() <= 1


def test_what_cannot_be_halved_is_left_to_others():
    assert halved(rgb_frame(np.zeros((8, 8, 3), np.uint8))) is None
    assert halved(made_in(Format.Format_NV12, 1, 2, 3, 6, 8)) is None


def test_a_large_frame_that_comes_too_late_is_dropped(newest, qtbot):
    newest.put(rgb_frame(np.full((2160, 3840, 3), 10, np.uint8)))
    newest.clear()
    with qtbot.waitSignal(newest.changed):
        newest.put(rgb_frame(np.full((1080, 1920, 3), 50, np.uint8)))
    assert to_pixels(newest.image())[0, 0, 0] == 50
