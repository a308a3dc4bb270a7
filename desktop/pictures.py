"""A picture as the window shows it: Qt images of falling size, made away from the window's thread."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPixmap

from core.types import Image, Pixels
from desktop.saving import saving

SMALLEST_LEVEL = 256
"""Pixels: a level whose shorter side is below this is not halved again."""


@dataclass(frozen=True, eq=False)
class Picture:
    """An upright picture, ready to be painted at any zoom.

    `levels` are RGB888 images, the finest first, each half the size of the one before, so that painting never skips
    more than every second pixel. `size` is (width, height) of the upright file in pixels, which is larger than the
    finest level where the file was decoded at reduced scale; `file_bytes` is None for a picture without a file.
    """

    name: str
    size: tuple[int, int]
    levels: tuple[QImage, ...]
    file_bytes: int | None = None

    @property
    def finest(self) -> float:
        """Pixels of the finest level for one pixel of the file: 1 where it was decoded whole."""
        return self.levels[0].width() / self.size[0]

    def level_for(self, scale: float) -> QImage:
        """The smallest level that is at least `scale` times the size of the file, else the finest."""
        wanted = self.size[0] * scale
        return next((level for level in reversed(self.levels) if level.width() >= wanted), self.levels[0])


def picture_of(image: Image, file_bytes: int | None = None) -> Picture:
    """The picture of a decoded image. Takes some 15 ms for 12 megapixels: not for the window's thread."""
    levels = [to_qimage(image.pixels)]
    pixels = image.pixels
    while min(pixels.shape[:2]) >= 2 * SMALLEST_LEVEL:
        pixels = _halved(pixels)
        levels.append(to_qimage(pixels))
    return Picture(
        image.name, image.original_size if all(image.original_size) else image.size, tuple(levels), file_bytes
    )


def thumbnail_of(image: Image, side: int) -> QImage:
    """The image within `side` × `side` pixels, never enlarged."""
    picture = picture_of(image)
    scale = min(1.0, side / max(image.size))
    width, height = (max(1, round(length * scale)) for length in image.size)
    ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.level_for(width / picture.size[0]).scaled(width, height, ratio, smooth)


def on_ground(thumbnail: QImage, size: QSize, ratio: float) -> QPixmap:
    """The thumbnail, as large as fits, in the middle of a clear ground of `size` logical pixels, on a screen with
    `ratio` pixels for each of them."""
    pixmap = QPixmap(size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    target = QRect(QPoint(), thumbnail.size().scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio))
    target.moveCenter(pixmap.rect().center())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, thumbnail)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def to_qimage(pixels: Pixels) -> QImage:
    """A Qt image of H × W × 3 RGB pixels. It keeps its own copy of them."""
    height, width = pixels.shape[:2]
    contiguous = np.ascontiguousarray(pixels)
    return QImage(contiguous.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def to_pixels(image: QImage) -> Pixels:
    """H × W × 3 RGB pixels of a Qt image, with what is transparent on white."""
    if image.hasAlphaChannel():
        image = _on_white(image)
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def _on_white(image: QImage) -> QImage:
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground


def _halved(pixels: Pixels) -> Pixels:
    """Half the size by averages of 2 × 2. Pillow lets go of the interpreter meanwhile; Qt's binding does not."""
    from PIL import Image as pillow

    return np.asarray(pillow.fromarray(pixels).reduce(2))


def save_picture(path: Path, picture: QImage, what: str) -> None:
    """Write a picture in the format that the name of `path` ends in. DataError names `what`."""
    with saving(path, what) as partial:
        writer = QImageWriter(str(partial))
        if not writer.write(picture):
            raise OSError(0, f"{writer.errorString()}; a name that ends in .png is best")
