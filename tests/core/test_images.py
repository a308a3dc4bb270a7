"""Pictures of every kind become upright RGB pixels; everything else becomes one sentence."""

import io
import os
import re
import socket
import struct
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from samples import encoded, every_kind, hostile, pixels, png, scene

from core.errors import ImageError
from core.images import IMAGE_SUFFIXES, MAX_BYTES, decode_image, load_image
from core.types import Image

LOSSLESS = ["rgb.png", "animated.png", "rgb.bmp", "plain.tif", "lzw.tif", "cmyk.tif"]
LOSSY = [
    "baseline.jpg",
    "progressive.jpg",
    "two-pictures.jpg",
    "cmyk.jpg",
    "grey.jpg",
    "lossy.webp",
    "animated.webp",
    "jpeg.tif",
]
LIMITED = ["palette.png", "plain.gif", "animated.gif", "palette.bmp", "lab.tif", "colour-key.png"]
GREY = ["grey-16.png", "grey-16.tif", "float.tif"]
ONE_BIT = ["one-bit.png", "one-bit.bmp", "fax.tif"]
TURNED = ["turned.jpg", "turned.tif"]
TRANSPARENT = ["alpha.png", "lossless-alpha.webp", "deflate.tif", "grey-alpha.png", "palette-transparent.png"]


def difference(image: Image, expected: PIL.Image.Image) -> float:
    """Mean absolute difference in grey levels."""
    assert image.size == expected.size
    return float(np.abs(image.pixels - pixels(expected)).mean())


def refusal(data: bytes, name: str = "x.jpg") -> str:
    with pytest.raises(ImageError) as caught:
        decode_image(data, name)
    return str(caught.value)


def test_every_kind_is_in_one_of_the_lists() -> None:
    assert sorted(every_kind()) == sorted(LOSSLESS + LOSSY + LIMITED + GREY + ONE_BIT + TURNED + TRANSPARENT)
    assert {Path(name).suffix for name in every_kind()} <= IMAGE_SUFFIXES


@pytest.mark.parametrize("name", every_kind())
def test_pixels_are_plain_rgb(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(every_kind()[name])
    image = load_image(file)
    assert image.pixels.dtype == np.uint8
    assert image.pixels.flags.c_contiguous
    assert image.pixels.shape == ((80, 60, 3) if name in TURNED else (60, 80, 3))
    assert (image.original_size, image.name) == (image.size, str(file))
    assert image.decode_ms > 0
    assert np.array_equal(image.pixels, decode_image(file.read_bytes(), name).pixels)


@pytest.mark.parametrize(
    ("names", "levels"), [(LOSSLESS, 0.0), (LOSSY, 4.0), (LIMITED, 8.0)], ids=["lossless", "lossy", "limited"]
)
def test_colours_are_kept(names: list[str], levels: float) -> None:
    expected = {"grey.jpg": scene().convert("L")}
    differences = {
        name: difference(decode_image(every_kind()[name], name), expected.get(name, scene())) for name in names
    }
    assert {name: value for name, value in differences.items() if value > levels} == {}


@pytest.mark.parametrize("name", GREY)
def test_deep_and_float_greyscale_is_scaled_to_eight_bits(name: str) -> None:
    assert difference(decode_image(every_kind()[name], name), scene().convert("L")) == 0


@pytest.mark.parametrize("name", ONE_BIT)
def test_one_bit_is_black_and_white(name: str) -> None:
    assert difference(decode_image(every_kind()[name], name), scene().convert("1")) == 0


@pytest.mark.parametrize("name", TRANSPARENT)
def test_transparent_is_white(name: str) -> None:
    with PIL.Image.open(io.BytesIO(every_kind()[name])) as picture:
        layers = np.asarray(picture.convert("RGBA")).astype(float)
    opacity = layers[:, :, 3:] / 255
    expected = layers[:, :, :3] * opacity + 255 * (1 - opacity)
    assert np.abs(decode_image(every_kind()[name], name).pixels - expected).max() <= 1
    assert opacity.min() < 0.2


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([0.0, 0.5, 1.0], [0, 128, 255]),
        ([0.0, 51.0, 255.0], [0, 51, 255]),
        ([0.0, 6553.5, 65535.0], [0, 26, 255]),
        ([-1.0, 0.0, 1.0], [0, 128, 255]),
        ([0.0, 50_000.0, 100_000.0], [0, 128, 255]),
        ([-3e38, 0.0, 3e38], [0, 128, 255]),
        ([np.nan, 0.5, np.inf], [0, 128, 255]),
        ([np.nan, np.nan, np.inf], [0, 0, 255]),
        ([-7.0, -7.0, -7.0], [0, 0, 0]),
    ],
)
def test_float_pixels_are_scaled_by_what_they_hold(values: list[float], expected: list[int]) -> None:
    data = encoded(PIL.Image.fromarray(np.array([values], np.float32)), "TIFF")
    found = decode_image(data, "x.tif").pixels[0, :, 0].astype(int)
    assert np.abs(found - expected).max() <= 1


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_pictures_are_upright(file_format: str, orientation: int) -> None:
    """Each orientation, with the pixels stored as a camera held that way stores them, shows the same picture."""
    stored = {
        2: [PIL.Image.Transpose.FLIP_LEFT_RIGHT],
        3: [PIL.Image.Transpose.ROTATE_180],
        4: [PIL.Image.Transpose.FLIP_TOP_BOTTOM],
        5: [PIL.Image.Transpose.ROTATE_90, PIL.Image.Transpose.FLIP_TOP_BOTTOM],
        6: [PIL.Image.Transpose.ROTATE_90],
        7: [PIL.Image.Transpose.ROTATE_90, PIL.Image.Transpose.FLIP_LEFT_RIGHT],
        8: [PIL.Image.Transpose.ROTATE_270],
    }
    picture = scene()
    for transpose in stored.get(orientation, []):
        picture = picture.transpose(transpose)
    exif = PIL.Image.Exif()
    exif[0x0112] = orientation
    image = decode_image(encoded(picture, file_format, exif=exif), "x")
    assert image.original_size == (80, 60)
    assert difference(image, scene()) < 4


def test_damaged_exif_does_not_hide_the_picture() -> None:
    assert difference(decode_image(hostile()["mad orientation.jpg"], "x.jpg"), scene()) < 4
    jpeg = encoded(scene(), "JPEG", exif=b"Exif\0\0" + b"\xff" * 90)
    assert difference(decode_image(jpeg, "x.jpg"), scene()) < 4


@pytest.mark.parametrize("side", [100, 224, 256, 400])
@pytest.mark.parametrize("turned", [False, True])
def test_large_jpegs_are_decoded_at_reduced_scale(side: int, turned: bool) -> None:
    exif = PIL.Image.Exif()
    exif[0x0112] = 8 if turned else 1
    data = encoded(scene(2401, 1799), "JPEG", exif=exif)
    image = decode_image(data, "x.jpg", side=side)
    assert image.original_size == ((1799, 2401) if turned else (2401, 1799))
    assert 2 * side <= min(image.size) < 1799
    assert (image.size[0] < image.size[1]) == turned

    whole = PIL.Image.fromarray(decode_image(data, "x.jpg").pixels)
    small = (side, side)
    reduced = PIL.Image.fromarray(image.pixels).resize(small, PIL.Image.Resampling.BILINEAR)
    assert np.abs(pixels(reduced) - pixels(whole.resize(small, PIL.Image.Resampling.BILINEAR))).mean() < 1


def test_what_is_small_or_of_odd_shape_keeps_its_size() -> None:
    for size in [(1, 100_000), (100_000, 1), (1, 1)]:
        assert decode_image(png(*size), "x.png", side=256).size == size
    assert decode_image(encoded(scene(300, 200), "JPEG"), "x.jpg", side=256).size == (300, 200)
    assert decode_image(encoded(scene(900, 700), "PNG"), "x.png", side=8).size == (900, 700)


def test_the_suffix_does_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "really a PNG.jpg"
    file.write_bytes(every_kind()["rgb.png"])
    assert difference(load_image(file), scene()) == 0


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"Dear teacher,\nhere is my homework.\n", "is not a picture"),
        (b"\0" * 1000, "is not a picture"),
        (b"\0\0\0\x18ftypheic" + bytes(100), "is a HEIC"),
        (b"%PDF-1.7\n", "is a PDF"),
        (b'<?xml version="1.0"?><svg></svg>', "is an SVG"),
        (b"\x89PNG\r\n\x1a\n", "incomplete"),
        (b"\xff\xd8\xff", "incomplete"),
        (b"GIF89a", "incomplete"),
        (b"BM", "incomplete"),
        (b"II*\0", "incomplete"),
        (png(12_000, 10_001, rows=0), "more than 120 million pixels"),
        (png(2_000_000, 1, rows=0), "2000000 × 1 pixels"),
    ],
)
def test_other_content_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    message = refusal(data, "holiday.jpg")
    assert message.startswith("holiday.jpg ")
    assert reason in message
    assert message.endswith(".")


@pytest.mark.parametrize("name", [name for name in every_kind() if not name.startswith(("animated", "two-pictures"))])
def test_half_a_file_is_an_error(name: str) -> None:
    data = every_kind()[name]
    assert re.match(f"{re.escape(name)} .*incomplete", refusal(data[: len(data) // 2], name))


def test_too_large_a_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "endless.bmp"
    with file.open("wb") as sparse:
        sparse.truncate(MAX_BYTES + 1)
    with pytest.raises(ImageError, match=r"endless\.bmp is larger than 200 MB"):
        load_image(file)
    assert "larger than 200 MB" in refusal(bytes(MAX_BYTES + 1))


def test_what_is_not_a_file_is_refused_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "x.jpg"
    folder.mkdir()
    with pytest.raises(ImageError, match=r"x\.jpg is a folder"):
        load_image(folder)
    with pytest.raises(ImageError, match=r"gone\.jpg does not exist"):
        load_image(tmp_path / "gone.jpg")
    with pytest.raises(ImageError, match="is not a possible file name"):
        load_image("a\0b.jpg")
    with pytest.raises(ImageError, match="cannot be read"):
        load_image(tmp_path / ("long" * 1000))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither named pipes nor devices among its files")
def test_pipes_and_devices_are_refused_without_opening_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    os.mkfifo("pipe.jpg")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.jpg")
    for path in (tmp_path / "pipe.jpg", tmp_path / "socket.jpg", Path("/dev/zero")):
        with pytest.raises(ImageError, match="is a device or a pipe"):
            load_image(path)


@pytest.mark.parametrize(
    "name",
    [
        "two words.jpg",
        "line\nbreak\r\n.jpg",
        "\N{GRINNING FACE}.jpg",
        "bell\a\x1b[31m.jpg",
        "\u202egpj.exe",
        "b\udcff.jpg",
    ],
)
def test_any_name_works_and_its_message_is_one_printable_line(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    try:
        file.write_bytes(every_kind()["rgb.png"])
    except (OSError, UnicodeError):
        pytest.skip("this file system allows no such name")
    assert load_image(file).name == str(file)
    file.write_bytes(b"no picture")
    with pytest.raises(ImageError) as caught:
        load_image(file)
    assert str(caught.value).encode()
    assert str(caught.value).isprintable()


def test_pillows_warnings_stay_inside_also_across_threads() -> None:
    odd = encoded(scene(), "JPEG", exif=b"Exif\0\0II*\0" + struct.pack("<LHHHLL", 8, 1, 0x0112, 3, 4, 0xFFFF))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(UserWarning, match="Truncated"):
            PIL.Image.open(io.BytesIO(odd))
        with ThreadPoolExecutor(4) as pool:
            images = list(pool.map(decode_image, [odd] * 200, ["x.jpg"] * 200))
    assert all(difference(image, scene()) < 4 for image in images)


@pytest.mark.real_data
def test_real_photos_are_what_pillow_decodes(real_data: Path) -> None:
    files = sorted((real_data / "imagenet-samples").glob("*.jpg"))
    assert len(files) == 100
    for file in files:
        with PIL.Image.open(file) as picture:
            assert difference(load_image(file), picture) == 0, file.name


@pytest.mark.real_data
def test_a_twelve_megapixel_photo_loses_less_than_a_grey_level(real_data: Path) -> None:
    with PIL.Image.open(real_data / "photos" / "golden-retriever.jpg") as photo:
        data = encoded(photo.resize((4000, 3000), PIL.Image.Resampling.BICUBIC), "JPEG", quality=90)
    reduced, whole = decode_image(data, "x.jpg", side=256), decode_image(data, "x.jpg")
    assert reduced.size == (1000, 750)
    small = [
        PIL.Image.fromarray(image.pixels).resize((341, 256), PIL.Image.Resampling.BILINEAR)
        for image in (reduced, whole)
    ]
    assert np.abs(pixels(small[0]) - pixels(small[1])).mean() < 0.5
