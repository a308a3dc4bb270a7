"""Digits of people whose hands no training saw, drawn on the real canvas with the mouse, and read from the bars."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.datasets import pen_strokes
from core.types import Drawing, no_progress
from desktop.pages.draw import DrawPage
from desktop.settings import Settings
from desktop.widgets.digit_canvas import DigitCanvas
from desktop.widgets.prediction_bars import PredictionBars
from desktop.workers.recogniser import RecogniserClient

LEFT = Qt.MouseButton.LeftButton


def replay(canvas: DigitCanvas, drawing: Drawing) -> None:
    """Draw `drawing` with mouse events, as large as the canvas takes it without distortion."""
    scale = 0.9 * min(canvas.width() / drawing.width, canvas.height() / drawing.height)

    def place(point: tuple[float, float]) -> QPoint:
        return QPoint(round(canvas.width() * 0.05 + point[0] * scale), round(canvas.height() * 0.05 + point[1] * scale))

    for stroke in drawing.strokes:
        points = [place(point) for point in stroke.points]
        QTest.mousePress(canvas, LEFT, Qt.KeyboardModifier.NoModifier, points[0])
        for point in points[1:]:
            QTest.mouseMove(canvas, point)
        QTest.mouseRelease(canvas, LEFT, Qt.KeyboardModifier.NoModifier, points[-1])


@pytest.fixture
def page(qtbot: QtBot, client: RecogniserClient, settings: Settings) -> Iterator[DrawPage]:
    page = DrawPage(client, settings)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    yield page
    page.close()


@pytest.mark.real_data
@pytest.mark.parametrize(
    "size", [QSize(1000, 700), QSize(640, 480)], ids=lambda size: f"{size.width()}x{size.height()}"
)
def test_digits_of_unseen_writers_are_read_from_the_canvas(
    page: DrawPage, qtbot: QtBot, client: RecogniserClient, size: QSize
) -> None:
    page.resize(size)
    canvas = page.findChild(DigitCanvas, "digit-canvas")
    bars = page.findChild(PredictionBars, "prediction-bars")
    assert canvas is not None
    assert bars is not None
    unseen = [
        written for written in pen_strokes.written_digits(no_progress) if written.writer in pen_strokes.TEST_WRITERS
    ]
    chosen = random.Random(0).sample(unseen, 150)
    wrong = 0
    for written in chosen:
        canvas.clear()
        assert bars.prediction() is None
        replay(canvas, written.drawing)
        qtbot.waitUntil(lambda: bars.prediction() is not None and not client.busy("draw"), timeout=20_000)
        prediction = bars.prediction()
        assert prediction is not None
        wrong += prediction[0].label != str(written.digit)
    assert wrong <= 3, f"{wrong} of {len(chosen)} wrong; at most 2 % of so few"
