"""Untrusted bytes -> upright RGB picture, within limits. Whatever the bytes are: one `Image`, or one `ImageError`."""

import io
import os
import re
import stat
import time
import warnings
from pathlib import Path
from typing import NoReturn

import numpy as np
import PIL.Image
from numpy.typing import NDArray

# Pillow knows the other four by itself; for a format that it does not know yet it would import all its forty plugins.
from PIL import TiffImagePlugin as _tiff  # noqa: F401
from PIL import WebPImagePlugin as _webp  # noqa: F401

from core.errors import ImageError
from core.language import noted, tr, whole
from core.types import Image, Pixels

IMAGE_SUFFIXES = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".gif", ".webp", ".bmp", ".dib", ".tif", ".tiff"})
"""Suffixes, in small letters, by which a picture is found in a folder. What a file is, its first bytes decide."""
MAX_BYTES = 200_000_000
"""The largest file that is read."""
MAX_PIXELS = 120_000_000
"""The largest picture that is decoded, as width × height in the file: the largest common phone camera has 108 million.
Decoding takes up to 16 bytes for each."""
MAX_SIDE = 1_000_000
"""The longest side: each row costs memory and time, however short."""
MAX_SCANNED_PIXELS = 5_000_000_000
"""Pixels × scans of a JPEG, some seconds' work. A dozen bytes make one more pass over all pixels, so that a small file
could take hours; a progressive JPEG usually has ten."""

_SIGNATURES = {
    "JPEG": rb"\xff\xd8\xff",
    "PNG": rb"\x89PNG\r\n\x1a\n",
    "GIF": rb"GIF8[79]a",
    "WEBP": rb"RIFF....WEBP",
    "BMP": rb"BM",
    "TIFF": rb"II[*+]\0|MM\0[*+]",
}
_UNREADABLE = {
    rb"....ftyp": noted("a HEIC, AVIF or video file"),
    rb"%PDF": noted("a PDF document"),
    rb"\s*<(\?xml|svg)": noted("an SVG drawing"),
}
_START_OF_SCAN = re.compile(rb"\xff\xda\0[\x08\x0a\x0c\x0e]")
"""The marker, and the length of its header for one to four components."""
_OVERSAMPLING = 2
"""A JPEG keeps this many times the side that is needed. Against full decoding, a 12-megapixel photo differs after the
final resize by 0.2 to 0.5 grey levels on average with 2, and by 0.3 to 1.7 with 1, which saves another tenth."""
_ORIENTATION_TAG = 0x0112
_TURNS = {
    2: PIL.Image.Transpose.FLIP_LEFT_RIGHT,
    3: PIL.Image.Transpose.ROTATE_180,
    4: PIL.Image.Transpose.FLIP_TOP_BOTTOM,
    5: PIL.Image.Transpose.TRANSPOSE,
    6: PIL.Image.Transpose.ROTATE_270,
    7: PIL.Image.Transpose.TRANSVERSE,
    8: PIL.Image.Transpose.ROTATE_90,
}
"""EXIF orientation to what makes the picture upright; 5 to 8 swap width and height."""


class _Decoded(Image):
    """A picture that was in a file: where its pixels do not fit into memory either, the refusal names it."""

    @property
    def pixels(self) -> Pixels:
        try:
            return super().pixels
        except MemoryError as error:
            _refuse_for_memory(self.name, error)


def load_image(path: str | os.PathLike[str], *, side: int | None = None) -> Image:
    """The picture in the file at `path`; `name` is the path as given, and `decode_ms` includes reading.

    `side` is the shorter side that is needed at least; a larger JPEG is then decoded at reduced scale, which is
    several times faster. Without it, and for every other format, the picture keeps its size.
    Raises ImageError, whose message names the file and the reason.
    """
    started = time.perf_counter()
    name = os.fspath(path)
    return _decoded(read_file(name), name, side, started)


def decode_image(data: bytes, name: str, *, side: int | None = None) -> Image:
    """The picture in the bytes of a file, as `load_image`; `name` is used for messages and as the Image's name."""
    return _decoded(data, name, side, time.perf_counter())


def read_file(path: str | os.PathLike[str]) -> bytes:
    """The bytes of the file at `path`, at most MAX_BYTES. ImageError if it cannot be read or is larger."""
    path = os.fspath(path)
    try:
        status = Path(path).stat()
        if stat.S_ISDIR(status.st_mode):
            os.scandir(path).close()  # a folder that may not be opened says so instead
            _refuse(path, tr("is a folder, not a picture. Choose a picture, or a folder with pictures in it"))
        if not stat.S_ISREG(status.st_mode):
            _refuse(
                path, tr("is a device or a pipe, not a file. Choose a picture file")
            )  # opening it might never return
        if status.st_size > MAX_BYTES:
            _refuse_size(path)
        with Path(path).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        _refuse(path, tr("does not exist. It may have been moved, renamed or deleted"), error)
    except PermissionError as error:
        _refuse(path, tr("may not be read by you. Ask its owner, or copy it to a folder of your own"), error)
    except OSError as error:
        _refuse(
            path, tr("cannot be read ({strerror}). Check the disk or network it is on", strerror=error.strerror), error
        )
    except ValueError as error:
        _refuse(path, tr("is not a possible file name ({error}). Choose another file", error=error), error)


def printable(name: str) -> str:
    """`name` fit for a message: on one line, and without characters that cannot be shown or encoded."""
    joiner = "\u200d"  # part of many emoji
    return "".join(c if c.isprintable() or c == joiner else "\N{REPLACEMENT CHARACTER}" for c in name)


def _decoded(data: bytes, name: str, side: int | None, started: float) -> Image:
    file_format = _identify(data, name)
    # Pillow warns of odd metadata, which is no reason to bother anyone. Setting the filter again replaces it, and
    # unlike `warnings.catch_warnings` this is safe while other threads decode.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    try:
        with PIL.Image.open(io.BytesIO(data), formats=[file_format]) as picture:
            width, height = picture.size
            _check_size(picture, data, name)
            if side is not None:
                picture.draft(None, (_OVERSAMPLING * side, _OVERSAMPLING * side))
            picture.load()
            orientation = _orientation(picture)
            upright = _rgb(picture)
        if orientation in _TURNS:
            upright = upright.transpose(_TURNS[orientation])
    except ImageError:
        raise
    except PIL.Image.DecompressionBombError as error:
        _refuse_pixels(name, error)
    except MemoryError as error:
        _refuse_for_memory(name, error)
    # Pillow's plugins raise whatever hostile bytes lead to (OSError, SyntaxError, struct.error, KeyError, ...) and
    # document no list, while this function promises one kind of error.
    except Exception as error:  # noqa: BLE001
        _refuse(
            name,
            tr(
                "is a damaged, incomplete or unusual {file_format} file ({error}). Get it again, or open it "
                "in another program and save it as PNG or JPEG",
                file_format=file_format,
                error=_reason(error),
            ),
            error,
        )
    if orientation in _TURNS and orientation >= 5:
        width, height = height, width
    return _Decoded(upright, name, (width, height), 1e3 * (time.perf_counter() - started))


def _identify(data: bytes, name: str) -> str:
    """The format by the first bytes, one of `_SIGNATURES`; ImageError for anything else, or too much."""
    if not data:
        _refuse(name, tr("is empty (0 bytes). Copy or download it again"))
    if len(data) > MAX_BYTES:
        _refuse_size(name)
    for file_format, signature in _SIGNATURES.items():
        if re.match(signature, data, re.DOTALL):
            return file_format
    kinds = (kind for signature, kind in _UNREADABLE.items() if re.match(signature, data, re.DOTALL))
    kind = next(kinds, noted("not a picture of a known kind"))
    _refuse(name, tr("is {kind}. Choose a JPEG, PNG, GIF, WebP, BMP or TIFF file, or save it as one", kind=tr(kind)))


def _check_size(picture: PIL.Image.Image, data: bytes, name: str) -> None:
    width, height = picture.size
    if width * height > MAX_PIXELS:
        _refuse_pixels(name)
    if max(width, height) > MAX_SIDE:
        _refuse(
            name,
            tr(
                "is {width} × {height} pixels; a side may have {max_side}. Cut it into parts",
                width=width,
                height=height,
                max_side=whole(MAX_SIDE),
            ),
        )
    is_jpeg = picture.format in ("JPEG", "MPO")
    if is_jpeg and width * height * sum(1 for _ in _START_OF_SCAN.finditer(data)) > MAX_SCANNED_PIXELS:
        _refuse(name, tr("is stored in too many passes to be decoded in sensible time. Save it again as a plain JPEG"))


def _orientation(picture: PIL.Image.Image) -> int:
    """The EXIF orientation of a loaded picture. Pillow itself turns a TIFF while loading it, and reports 1 then."""
    try:
        return int(picture.getexif().get(_ORIENTATION_TAG, 1))
    except Exception:  # noqa: BLE001  damaged EXIF raises anything; the picture is still a picture, taken as upright
        return 1


def _rgb(picture: PIL.Image.Image) -> PIL.Image.Image:
    """`picture` in 8-bit RGB, with what is transparent shown on white."""
    if picture.mode in ("I", "F") or picture.mode.startswith("I;16"):
        picture = _eight_bit(picture)
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        white = PIL.Image.new("RGB", picture.size, "white")
        white.paste(picture, mask=picture)
        return white
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _eight_bit(picture: PIL.Image.Image) -> PIL.Image.Image:
    """Deep greyscale in 8 bits: white is 65535 in 16 bits, and what `_black_and_white` finds in 32 bits and floats."""
    if picture.mode.startswith("I;16"):
        eight_bits = np.rint(np.arange(65536) / 257).astype(np.uint8)
        return PIL.Image.fromarray(eight_bits[np.asarray(picture)])
    values = np.array(picture, np.float32)
    black, white = _black_and_white(values)
    np.nan_to_num(values, copy=False, nan=black, posinf=white, neginf=black)
    with np.errstate(over="ignore"):  # a range beyond float32 ends in infinity, which is white
        values -= black
        values *= 255 / max(white - black, 1e-30)
    return PIL.Image.fromarray(np.rint(values, out=values).clip(0, 255, out=values).astype(np.uint8))


def _black_and_white(values: NDArray[np.float32]) -> tuple[float, float]:
    """The values of black and white in a picture that does not state them.

    From 0 to the smallest of 1, 255 and 65535 that no value exceeds; where there is none, or values are negative, from
    the least value to the greatest.
    """
    finite = np.isfinite(values)
    low = float(values.min(where=finite, initial=np.inf))
    high = float(values.max(where=finite, initial=-np.inf))
    if low > high:
        return 0.0, 1.0  # not one finite value
    scales = (scale for scale in (1.0, 255.0, 65535.0) if low >= 0 and high <= scale)
    white = next(scales, None)
    return (low, high) if white is None else (0.0, white)


def _reason(error: Exception) -> str:
    """What Pillow said, where that can be understood without Pillow's source."""
    if isinstance(error, PIL.UnidentifiedImageError):
        return tr("its header makes no sense")
    return printable(str(error)) or type(error).__name__


def _refuse_for_memory(name: str, cause: MemoryError) -> NoReturn:
    """The ImageError of a picture that is too large for this machine, now."""
    _refuse(name, tr("does not fit into this machine's free memory. Close other programs, or make it smaller"), cause)


def _refuse_size(name: str) -> NoReturn:
    _refuse(
        name,
        tr("is larger than {max_bytes} MB. Save it smaller, for instance as JPEG", max_bytes=MAX_BYTES // 1_000_000),
    )


def _refuse_pixels(name: str, cause: Exception | None = None) -> NoReturn:
    _refuse(
        name,
        tr("has more than {max_pixels} million pixels. Save it in a smaller size", max_pixels=MAX_PIXELS // 1_000_000),
        cause,
    )


def _refuse(name: str, reason: str, cause: Exception | None = None) -> NoReturn:
    raise ImageError(tr("{name} {reason}.", name=printable(name), reason=reason)) from cause
