"""Graphs as files: OpenVINO's description of the network (.xml) and its constants (.bin).

In a package whose card says that it is kept small, weights that the package holds anyway are not written again: the
description points into the file of weights, and what is not there, some kilobytes, follows it (.rest).
"""

import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.engines.runtime import ov

DESCRIPTION, _WHOLE, _REST = ".xml", ".bin", ".rest"
_WORTH_SHARING = 64
"""Bytes; smaller constants are in the way of nobody."""
_ALIGNMENT = 8


def is_saved(path: Path) -> bool:
    """Whether the graph whose description is `path` lies there with its constants."""
    return path.is_file() and any(path.with_suffix(suffix).is_file() for suffix in (_WHOLE, _REST))


def save(graph: "ov.Model", path: Path, *, half: bool = False, weights: Path | None = None) -> None:
    """Write `graph` as `path` and what belongs to it; with it, the graph exists or does not, but never in part.

    With `half`, constants are kept as half-precision numbers; what is computed with them is not. `weights` is a file
    of the folder around the graph's, whose content is not written again. OSError or RuntimeError when the disk is full.
    """
    from core.engines.runtime import ov

    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".new-") as name:
        new = Path(name) / path.name
        ov.save_model(graph, new, compress_to_fp16=half)
        if weights is not None:
            _point_into(weights, new)
        for file in sorted(new.parent.iterdir(), key=lambda file: file.suffix == DESCRIPTION):  # that one comes last
            file.replace(path.parent / file.name)


def read(core: "ov.Core", path: Path, weights: Path) -> "ov.Model":
    """The graph whose description is `path`; `weights` is the file that it may point into. RuntimeError, or OSError,
    where it is damaged."""
    rest = path.with_suffix(_REST)
    if not rest.is_file():
        return core.read_model(path)
    return core.read_model(path.read_bytes(), _aligned(weights.read_bytes()) + rest.read_bytes())


def remove(path: Path) -> None:
    """Delete the graph whose description is `path`."""
    for suffix in (DESCRIPTION, _WHOLE, _REST):
        path.with_suffix(suffix).unlink(missing_ok=True)


def _point_into(weights: Path, path: Path) -> None:
    """Let the description at `path` point into `weights` followed by a file of the rest, which takes .bin's place."""
    whole = path.with_suffix(_WHOLE)
    held, constants, rest = weights.read_bytes(), whole.read_bytes(), b""
    end = len(_aligned(held))
    description = ElementTree.parse(path)
    for data in description.iterfind(".//layer[@type='Const']/data"):
        start, size = int(data.attrib["offset"]), int(data.attrib["size"])
        constant = constants[start : start + size]
        place = held.find(constant) if size >= _WORTH_SHARING else -1
        if place < 0:
            rest = _aligned(rest)
            place = end + len(rest)
            rest += constant
        data.set("offset", str(place))
    description.write(path, encoding="utf-8", xml_declaration=True)
    path.with_suffix(_REST).write_bytes(rest)
    whole.unlink()


def _aligned(content: bytes) -> bytes:
    return content + bytes(-len(content) % _ALIGNMENT)
