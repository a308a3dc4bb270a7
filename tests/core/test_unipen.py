"""The UNIPEN text of the pen strokes: what is written is read, and a damaged line is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.datasets.unipen import BOX, WrittenDigit, parse
from core.errors import DataError
from core.types import Drawing, Stroke

places = st.tuples(st.integers(0, BOX), st.integers(0, BOX))
written = st.builds(
    WrittenDigit,
    digit=st.integers(0, 9),
    writer=st.integers(1, 30),
    drawing=st.lists(st.lists(places, min_size=1, max_size=6), min_size=1, max_size=3).map(
        lambda strokes: Drawing(
            BOX, BOX, tuple(Stroke(tuple((float(x), float(y)) for x, y in stroke)) for stroke in strokes)
        )
    ),
)


def as_unipen(digits: list[WrittenDigit]) -> str:
    lines = [".INCLUDE\tdene.doc", "", '.LEXICON "0" "1"', ".HIERARCHY\tDIGIT", ""]
    for number, one in enumerate(digits):
        lines += [f'.SEGMENT DIGIT    {number} ? "{one.digit}"', f".COMMENT {one.digit} {one.writer}  {number}"]
        for stroke in one.drawing.strokes:
            lines += [".PEN_DOWN", *(f" {x:.0f}  {BOX - y:.0f}" for x, y in stroke.points), ".PEN_UP", ".DT 100"]
    return "\n".join(lines) + "\n"


@given(st.lists(written, min_size=1, max_size=4))
def test_what_is_written_is_read(digits: list[WrittenDigit]) -> None:
    assert list(parse(as_unipen(digits), "strokes")) == digits


def complaint_about(text: str) -> str:
    try:
        parse(text, "strokes.txt")
    except DataError as error:
        return str(error)
    return ""


@given(st.lists(written, min_size=1, max_size=2), st.data())
def test_a_damaged_text_is_read_or_the_line_is_named(digits: list[WrittenDigit], data: st.DataObject) -> None:
    text = as_unipen(digits)
    place = data.draw(st.integers(0, len(text)))
    after = place + data.draw(st.integers(0, 5))
    complaint = complaint_about(text[:place] + data.draw(st.text(max_size=8)) + text[after:])
    assert not complaint or "strokes.txt: line" in complaint


@pytest.mark.parametrize("text", ["", "nothing\n", '.SEGMENT DIGIT 0 ? "8"\n.COMMENT 7 1 1\n'])
def test_a_text_without_digits_is_an_error(text: str) -> None:
    with pytest.raises(DataError):
        parse(text, "strokes")
