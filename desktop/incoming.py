"""What is dropped on the window, or pasted into it: files, folders, a picture from a browser, or none of these."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

_ENCODED = ("image/png", "image/jpeg", "image/webp", "image/bmp", "image/tiff", "image/gif")
"""Picture files in memory, as browsers and other programs hand them over; lossless first."""


@dataclass(frozen=True, eq=False)
class Incoming:
    """Pictures that came in: `paths` of files and folders, or the `content` of one picture; or only a web address.

    `content` is a picture file's bytes, to be decoded with the same care as a file, or what Qt has decoded already.
    """

    paths: tuple[Path, ...] = ()
    content: QImage | bytes | None = None
    address: str = ""

    def __bool__(self) -> bool:
        return bool(self.paths or self.content is not None)


def has_pictures(mime: QMimeData) -> bool:
    """Whether `incoming` could find something; looks at the formats only, so that it is quick while dragging."""
    return mime.hasUrls() or mime.hasImage() or any(mime.hasFormat(kind) for kind in _ENCODED)


def incoming(mime: QMimeData) -> Incoming:
    """The files if there are any; else the picture itself; else the address of one on the web."""
    urls = mime.urls() if mime.hasUrls() else []
    if paths := tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile()):
        return Incoming(paths=paths)
    for kind in _ENCODED:
        if mime.hasFormat(kind) and (content := mime.data(kind).data()):
            return Incoming(content=bytes(content))
    if mime.hasImage() and isinstance(image := mime.imageData(), QImage) and not image.isNull():
        return Incoming(content=image)
    if mime.hasText() and (paths := _paths_in(mime.text())):
        return Incoming(paths=paths)
    return Incoming(address=urls[0].toString() if urls else "")


def _paths_in(text: str) -> tuple[Path, ...]:
    """File paths that were copied as text, one a line, with or without quotes; nothing if any line is not one.

    Only absolute paths count, and nothing is looked up here: the file may lie on a slow share.
    """
    lines = [line.strip().strip("\"'") for line in text.splitlines() if line.strip()]
    paths = tuple(Path(line) for line in lines if len(line) < 4096)
    return paths if paths and len(paths) == len(lines) and all(path.is_absolute() for path in paths) else ()
