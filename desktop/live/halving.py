"""Very large frames made smaller before they are turned into RGB, which takes four times as long as reading them."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

_SAMPLES = {
    QVideoFrameFormat.PixelFormat.Format_YUV420P: (1, 1, 1),
    QVideoFrameFormat.PixelFormat.Format_YV12: (1, 1, 1),
    QVideoFrameFormat.PixelFormat.Format_NV12: (1, 2),
    QVideoFrameFormat.PixelFormat.Format_NV21: (1, 2),
}
"""The formats that clips and cameras of such sizes have: bytes of one sample, for each plane."""


def halved(frame: QVideoFrame) -> QVideoFrame | None:
    """Every second sample of every second line of each plane; None where the format is another or has odd sizes.

    It is turned and mirrored as the whole frame is.
    """
    samples = _SAMPLES.get(frame.pixelFormat())
    if samples is None or frame.width() % 4 or frame.height() % 4:
        return None
    small = QVideoFrame(_format_of(frame))
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    if not small.map(QVideoFrame.MapMode.WriteOnly):
        frame.unmap()
        return None
    for plane, size in enumerate(samples):
        rows, columns = (frame.height(), frame.width()) if plane == 0 else (frame.height() // 2, frame.width() // 2)
        _plane(small, plane, rows // 2, columns // 2, size)[:] = _plane(frame, plane, rows, columns, size)[::2, ::2]
    small.unmap()
    frame.unmap()
    small.setRotation(frame.rotation())
    small.setMirrored(frame.mirrored())
    return small


def _format_of(frame: QVideoFrame) -> QVideoFrameFormat:
    whole = frame.surfaceFormat()
    small = QVideoFrameFormat(QSize(frame.width() // 2, frame.height() // 2), frame.pixelFormat())
    small.setRotation(whole.rotation())
    small.setMirrored(whole.isMirrored())
    small.setColorSpace(whole.colorSpace())
    small.setColorRange(whole.colorRange())
    return small


def _plane(frame: QVideoFrame, plane: int, rows: int, columns: int, size: int) -> NDArray[np.uint8]:
    """A mapped plane as rows × columns × bytes of a sample, without what pads its lines."""
    line = frame.bytesPerLine(plane)
    whole = np.frombuffer(frame.bits(plane), np.uint8)[: rows * line].reshape(rows, line)
    return whole[:, : columns * size].reshape(rows, columns, size)
