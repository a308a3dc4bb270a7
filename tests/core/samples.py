"""Picture files of every kind that the tests need, made when asked for: good ones, and ones made to do harm."""

import functools
import io
import struct
import zlib

import numpy as np
import PIL.Image
from numpy.typing import NDArray


@functools.cache
def scene(width: int = 80, height: int = 60) -> PIL.Image.Image:
    """A smooth colourful RGB picture with noise: no two corners are alike, and it does not compress to nothing."""
    y, x = np.mgrid[0:height, 0:width]
    bands = [x / width, y / height, (x / width - y / height) ** 2]
    noise = np.random.default_rng(0).normal(0, 4, (height, width, 3))
    return PIL.Image.fromarray(np.clip(np.stack(bands, 2) * 230 + 12 + noise, 0, 255).astype(np.uint8))


def encoded(picture: PIL.Image.Image, file_format: str, **options: object) -> bytes:
    """The bytes of `picture` as a file, through Pillow."""
    file = io.BytesIO()
    picture.save(file, file_format, **options)
    return file.getvalue()


def pixels(picture: PIL.Image.Image) -> NDArray[np.int16]:
    """H × W × 3, ready to be subtracted."""
    return np.asarray(picture.convert("RGB")).astype(np.int16)


@functools.cache
def every_kind() -> dict[str, bytes]:
    """One small file of every format, mode and compression that is read."""
    rgb, grey = scene(), scene().convert("L")
    alpha = rgb.copy()
    alpha.putalpha(grey)
    deep = PIL.Image.fromarray(np.asarray(grey).astype(np.uint16) * 257)
    floats = PIL.Image.fromarray(np.asarray(grey).astype(np.float32) / 255)
    palette = rgb.quantize(64)
    animation = {"save_all": True, "append_images": [rgb.rotate(180), rgb.rotate(90)], "duration": 40}
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    return {
        "baseline.jpg": encoded(rgb, "JPEG"),
        "progressive.jpg": encoded(rgb, "JPEG", progressive=True),
        "grey.jpg": encoded(grey, "JPEG"),
        "cmyk.jpg": encoded(rgb.convert("CMYK"), "JPEG"),
        "turned.jpg": encoded(rgb, "JPEG", exif=exif),
        "two-pictures.jpg": encoded(rgb, "MPO", save_all=True, append_images=[rgb.rotate(180)]),
        "rgb.png": encoded(rgb, "PNG"),
        "alpha.png": encoded(alpha, "PNG"),
        "grey-alpha.png": encoded(alpha.convert("LA"), "PNG"),
        "grey-16.png": encoded(deep, "PNG"),
        "palette.png": encoded(palette, "PNG"),
        "palette-transparent.png": encoded(palette, "PNG", transparency=bytes(range(0, 256, 4))),
        "colour-key.png": encoded(rgb, "PNG", transparency=rgb.getpixel((0, 0))),
        "one-bit.png": encoded(rgb.convert("1"), "PNG"),
        "animated.png": encoded(rgb, "PNG", **animation),
        "plain.gif": encoded(palette, "GIF"),
        "animated.gif": encoded(rgb, "GIF", **animation),
        "lossy.webp": encoded(rgb, "WEBP"),
        "lossless-alpha.webp": encoded(alpha, "WEBP", lossless=True),
        "animated.webp": encoded(rgb, "WEBP", **animation),
        "rgb.bmp": encoded(rgb, "BMP"),
        "palette.bmp": encoded(palette, "BMP"),
        "one-bit.bmp": encoded(rgb.convert("1"), "BMP"),
        "plain.tif": encoded(rgb, "TIFF"),
        "lzw.tif": encoded(rgb, "TIFF", compression="tiff_lzw"),
        "deflate.tif": encoded(alpha, "TIFF", compression="tiff_adobe_deflate"),
        "jpeg.tif": encoded(rgb, "TIFF", compression="jpeg"),
        "fax.tif": encoded(rgb.convert("1"), "TIFF", compression="group4"),
        "cmyk.tif": encoded(rgb.convert("CMYK"), "TIFF"),
        "lab.tif": encoded(rgb.convert("LAB"), "TIFF"),
        "grey-16.tif": encoded(deep, "TIFF"),
        "float.tif": encoded(floats, "TIFF"),
        "turned.tif": encoded(rgb, "TIFF", exif=exif),
    }


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, *chunks: bytes, rows: int | None = None) -> bytes:
    """A greyscale PNG that claims `width` × `height` and holds `rows` black rows (None: all)."""
    black = zlib.compress(bytes(width + 1) * (height if rows is None else rows), 1)
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + header + b"".join(chunks) + png_chunk(b"IDAT", black) + png_chunk(b"IEND", b"")


def tiff(entries: list[tuple[int, int, int, int]], tail: bytes = b"") -> bytes:
    """A little-endian TIFF of one directory; each entry is (tag, type, count, value or offset)."""
    directory = b"".join(struct.pack("<HHLL", *entry) for entry in sorted(entries))
    return b"II*\0" + struct.pack("<LH", 8, len(entries)) + directory + bytes(4) + tail


def many_scans(width: int, height: int, scans: int) -> bytes:
    """A progressive JPEG whose last pass over all pixels, of some twenty bytes, is repeated `scans` times."""
    data = encoded(PIL.Image.new("L", (width, height), 128), "JPEG", progressive=True)
    start, end = data.rfind(b"\xff\xda"), data.rfind(b"\xff\xd9")
    return data[:start] + data[start:end] * scans + data[end:]


def many_plain_scans(width: int, height: int, scans: int) -> bytes:
    """A baseline JPEG whose components come one by one, with next to no data, the first of them `scans` times."""
    data = encoded(PIL.Image.new("RGB", (width, height), "grey"), "JPEG")
    luma, *colour = (b"\xff\xda\0\x08\1" + bytes([n, 0x11 * (n > 1)]) + b"\0\x3f\0\0\0" for n in (1, 2, 3))
    return data[: data.rfind(b"\xff\xda")] + luma * scans + b"".join(colour) + b"\xff\xd9"


def _tiff_tags(width: int, height: int, **changes: int) -> list[tuple[int, int, int, int]]:
    """The tags of an uncompressed greyscale TIFF, with `changes` such as t259=5 for tag 259."""
    tags = {256: width, 257: height, 258: 8, 259: 1, 262: 1, 273: 8, 277: 1, 278: height, 279: width * height}
    tags |= {int(name[1:]): value for name, value in changes.items()}
    return [(tag, 4, 1, value) for tag, value in tags.items()]


@functools.cache
def hostile() -> dict[str, bytes]:
    """Files made to crash, hang or fill the memory of a careless reader."""
    jpeg, gif, bmp, webp = (every_kind()[name] for name in ("baseline.jpg", "plain.gif", "rgb.bmp", "lossy.webp"))
    frame_header = jpeg.index(b"\xff\xc0")
    megabytes = zlib.compress(bytes(200_000_000), 9)
    descriptor = gif.index(b",\0\0\0\0")
    exif = b"Exif\0\0II*\0" + struct.pack("<LHHHLL", 8, 0xFFFF, 0x0112, 3, 0xFFFFFFFF, 0xFFFFFFF0)
    return {
        "header only 50000 x 50000.png": png(50_000, 50_000, rows=1),
        "really 20000 x 20000.png": png(20_000, 20_000),
        "1 x 120000000.png": png(1, 119_000_000, rows=1),
        "119000000 x 1.png": png(119_000_000, 1, rows=0),
        "profile of 200 MB.png": png(4, 4, png_chunk(b"iCCP", b"x\0\0" + megabytes)),
        "text of 200 MB.png": png(4, 4, png_chunk(b"zTXt", b"x\0\0" + megabytes)),
        "international text of 200 MB.png": png(4, 4, png_chunk(b"iTXt", b"x\0\1\0\0\0" + megabytes)),
        "ninety texts of 1 MB.png": png(4, 4, *[png_chunk(b"tEXt", b"x\0" + bytes(1_000_000))] * 90),
        "chunk of 4 GB.png": png(4, 4).replace(struct.pack(">I", 13), b"\xff\xff\xff\xff"),
        "0 x 0.png": png(0, 0),
        "65500 x 65500.jpg": jpeg[: frame_header + 5] + struct.pack(">HH", 65_500, 65_500) + jpeg[frame_header + 9 :],
        "10000 x 10000.jpg": jpeg[: frame_header + 5] + struct.pack(">HH", 10_000, 10_000) + jpeg[frame_header + 9 :],
        "0 x 0.jpg": jpeg[: frame_header + 5] + bytes(4) + jpeg[frame_header + 9 :],
        "200 components.jpg": jpeg[: frame_header + 9] + b"\xc8" + jpeg[frame_header + 10 :],
        "20000 scans.jpg": many_scans(4000, 3000, 20_000),
        "20000 plain scans.jpg": many_plain_scans(4000, 3000, 20_000),
        "mad orientation.jpg": jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:],
        "nothing but markers.jpg": b"\xff\xd8" + b"\xff" * 3_000_000,
        "65535 x 65535.gif": gif[:6] + b"\xff\xff\xff\xff" + gif[10:],
        "frame beyond the canvas.gif": gif[: descriptor + 1] + b"\xff" * 8 + gif[descriptor + 9 :],
        "frame of nothing.gif": gif[: descriptor + 5] + bytes(4) + gif[descriptor + 9 :],
        "million empty extensions.gif": gif[:descriptor] + b"!\xfe\1x\0" * 1_000_000 + gif[descriptor:],
        "minus 60 rows.bmp": bmp[:22] + struct.pack("<i", -60) + bmp[26:],
        "minus 80 columns.bmp": bmp[:18] + struct.pack("<i", -80) + bmp[22:],
        "most negative.bmp": bmp[:18] + struct.pack("<ii", -(2**31), -(2**31)) + bmp[26:],
        "palette of 4 billion.bmp": bmp[:46] + b"\xff" * 4 + bmp[50:],
        "16383 x 16383.webp": b"RIFF"
        + struct.pack("<I", 22 + len(webp) - 12)
        + b"WEBPVP8X"
        + struct.pack("<I", 10)
        + bytes(4)
        + (16_382).to_bytes(3, "little") * 2
        + webp[12:],
        "60000 x 60000.tif": tiff(_tiff_tags(60_000, 60_000)),
        "billion strips.tif": tiff([(t, k, 2**30 if t in (273, 279) else n, v) for t, k, n, v in _tiff_tags(64, 64)]),
        "directory of 65535.tif": b"II*\0"
        + struct.pack("<LH", 8, 0xFFFF)
        + struct.pack("<HHLL", 256, 4, 2**30, 8) * 65535,
        "directory in itself.tif": tiff(_tiff_tags(64, 64))[:-4] + struct.pack("<L", 8) + bytes(5000),
        "tiles larger than all.tif": tiff(
            _tiff_tags(8, 8, t322=65_520, t323=65_520, t324=8, t325=100, t259=8), bytes(500)
        ),
        "strip larger than all.tif": tiff(_tiff_tags(8, 8, t259=5, t278=2**31 - 1, t279=2**31 - 1), bytes(500)),
        "tile of 4 GB in LZW.tif": tiff(
            _tiff_tags(8, 8, t322=32_768, t323=131_072, t324=8, t325=100, t259=5), bytes(500)
        ),
        "200 samples.tif": tiff(_tiff_tags(64, 64, t277=200, t258=32), bytes(5000)),
    }
