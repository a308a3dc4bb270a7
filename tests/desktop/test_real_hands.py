"""Digits that people wrote with a pen, replayed as movements of the mouse on the canvas."""

from itertools import cycle

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.datasets.pen_strokes import TEST_WRITERS, written_digits
from core.types import no_progress
from desktop.pages.draw import DrawPage

SIZES = ((700, 560), (1000, 640), (1400, 1000))

pytestmark = pytest.mark.real_data


@pytest.fixture
def page(client, settings, qtbot):
    widget = DrawPage(client, settings)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def replay(canvas, drawing) -> None:
    """Every point of every stroke, in a square in the middle of the canvas."""
    side = min(canvas.width(), canvas.height()) * 0.9
    left, top = (canvas.width() - side) / 2, (canvas.height() - side) / 2
    scale = side / max(drawing.width, drawing.height)
    for stroke in drawing.strokes:
        first, *others = (QPoint(round(left + x * scale), round(top + y * scale)) for x, y in stroke.points)
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
        for place in others:
            QTest.mouseMove(canvas, place)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=others[-1] if others else first)


@pytest.mark.parametrize(
    ("per_writer", "wrong_at_most"),
    [(20, 0.02), pytest.param(250, 0.012, marks=[pytest.mark.long, pytest.mark.timeout(900)])],
)
def test_hands_that_the_network_never_saw_are_read_on_the_canvas(page, all_answered, per_writer, wrong_at_most):
    digits = written_digits(no_progress)
    samples = [
        digit for writer in TEST_WRITERS for digit in [each for each in digits if each.writer == writer][:per_writer]
    ]
    wrong = []
    for written, size in zip(samples, cycle(SIZES), strict=False):
        page.resize(*size)
        page.canvas.clear()
        replay(page.canvas, written.drawing)
        all_answered()
        label = page.bars.prediction()[0].label
        if label != str(written.digit):
            wrong.append((written.writer, written.digit, label))
    assert len(wrong) <= len(samples) * wrong_at_most, wrong
