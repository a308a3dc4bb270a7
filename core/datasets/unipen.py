"""Reads the UNIPEN text of the pen strokes.

`.SEGMENT DIGIT n ? "8"` begins a digit, the comment `8 12 224` after it names digit, writer and sample, and every
stroke is `.PEN_DOWN`, lines of x and y, `.PEN_UP`. The box is 500 × 500 and y points up in it; a `Drawing`'s y points
down.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.errors import DataError
from core.language import tr
from core.types import Drawing, Stroke

BOX = 500

_SEGMENT = re.compile(r'\.SEGMENT\s+DIGIT\s.*"(\d)"')
_COMMENT = re.compile(r"\.COMMENT\s+(\d)\s+(\d+)\s+(\d+)")
_POINT = re.compile(r"(-?\d+)\s+(-?\d+)")


@dataclass(frozen=True)
class WrittenDigit:
    """One digit as it was written: which, by which writer (1 to 30), and the movements of the pen (box 500 × 500)."""

    digit: int
    writer: int
    drawing: Drawing


def parse(text: str, name: str) -> tuple[WrittenDigit, ...]:
    """All digits of the text of the file `name`. Raises DataError with file and line for anything not understood."""
    digits = []
    lines = iter(enumerate(text.splitlines(), start=1))
    header: tuple[int, int] | None = None
    strokes: list[Stroke] = []
    for number, line in lines:
        if line.startswith(".SEGMENT"):
            if header is not None:
                digits.append(_written(*header, strokes))
            header, strokes = _header(line, lines, name, number), []
        elif line.startswith(".PEN_DOWN"):
            strokes.append(_stroke(lines, name))
    if header is not None:
        digits.append(_written(*header, strokes))
    if not digits:
        raise _damaged(name, 1, "holds no digit")
    return tuple(digits)


def _written(digit: int, writer: int, strokes: list[Stroke]) -> WrittenDigit:
    return WrittenDigit(digit, writer, Drawing(BOX, BOX, tuple(strokes)))


def _header(line: str, lines: Iterator[tuple[int, str]], name: str, number: int) -> tuple[int, int]:
    segment = _SEGMENT.match(line.strip())
    comment = _COMMENT.match(next(lines, (0, ""))[1].strip())
    if segment is None or comment is None or segment[1] != comment[1]:
        raise _damaged(name, number, tr("does not say which digit follows, and who wrote it"))
    return int(segment[1]), int(comment[2])


def _stroke(lines: Iterator[tuple[int, str]], name: str) -> Stroke:
    points: list[tuple[float, float]] = []
    number = 0
    for number, line in lines:
        if line.startswith(".PEN_UP"):
            return Stroke(tuple(points))
        point = _POINT.fullmatch(line.strip())
        if point is None:
            raise _damaged(name, number, tr("is not a point of a stroke"))
        points.append((float(point[1]), float(BOX - int(point[2]))))
    raise _damaged(name, number, tr("ends within a stroke"))


def _damaged(name: str, line: int, what: str) -> DataError:
    return DataError(
        tr(
            "{name}: line {line} {what}. The file is damaged: delete it, so that it is fetched again.",
            name=name,
            line=line,
            what=what,
        )
    )
