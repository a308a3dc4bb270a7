"""The scene of `pen_to_bars`: digits drawn at an even pace, and the time from each movement to its answer."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import PIL.Image
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from benchmarks.support.stage import Painted, Place, Stage, play, wait_for
from core.types import Candidate, Image, Prediction
from desktop.widgets.stroke_demo import sample_strokes
from desktop.workers.recogniser import RecogniserClient

STEP = 4.0
"""How far the pen moves at once, in a box of 100 × 100: at 100 movements a second a digit takes half a second."""
DIGITS = "0123456789"


class Watch(QObject):
    """Matches answers with the movements they are of, and keeps the milliseconds until each was shown.

    As `RecogniserClient` promises, one drawing is with the recogniser at a time, and of those that wait the newest
    goes next: movements made while an answer is awaited share the answer after it.
    """

    def __init__(self, bars: QWidget) -> None:
        super().__init__(bars)
        self.updated: list[float] = []
        self.painted: list[float] = []
        self._moving: float | None = None
        self._asked: list[float] | None = None
        self._waiting: list[float] | None = None
        self._unpainted: list[float] = []
        Painted(bars).painted.connect(self._on_painted)

    @property
    def idle(self) -> bool:
        """Whether all that was asked is answered and painted."""
        return self._asked is None and not self._unpainted

    def moving(self) -> None:
        """The pen is about to move."""
        self._moving = time.perf_counter()

    def asked(self) -> None:
        """The page wants the drawing to be recognised."""
        moves = [] if self._moving is None else [self._moving]
        self._moving = None
        if self._asked is None:
            self._asked = moves
        else:
            self._waiting = (self._waiting or []) + moves

    def answered(self, *_: object) -> None:
        """The page has shown an answer."""
        now = time.perf_counter()
        moves, self._asked, self._waiting = self._asked or [], self._waiting, None
        self.updated += [1e3 * (now - moved) for moved in moves]
        self._unpainted += moves

    def _on_painted(self) -> None:
        now = time.perf_counter()
        self.painted += [1e3 * (now - moved) for moved in self._unpainted]
        self._unpainted = []


def watch_answers(watch: Watch) -> None:
    """Let `watch` hear of every request, and of every answer after the page."""
    ask, known = RecogniserClient.recognise_image, set[RecogniserClient]()

    def ask_and_tell(client: RecogniserClient, channel: str, model: str, image: Image, top_k: int) -> None:
        if client not in known:
            known.add(client)
            client.predicted.connect(watch.answered)
        watch.asked()
        ask(client, channel, model, image, top_k)

    RecogniserClient.recognise_image = ask_and_tell  # type: ignore[assignment, method-assign]


def draw_digits(stage: Stage) -> dict[str, list[float]]:
    """Draw all ten; milliseconds from each movement until the bars were updated, and until they were painted."""
    watch = Watch(stage.part("prediction-bars"))
    watch_answers(watch)
    for number, digit in enumerate(DIGITS[0] + DIGITS):
        if number == 1:  # the first one warmed up
            watch.updated, watch.painted = [], []
        play(movements(stage, watch, digit), 1000 / stage.options.rate)
        wait_for(lambda: watch.idle)
        stage.part("digit-canvas").clear()  # type: ignore[attr-defined]
    return {"updated": watch.updated, "painted": watch.painted}


def movements(stage: Stage, watch: Watch, digit: str) -> Iterator[Callable[[], None]]:
    """What the mouse does to draw a digit, one thing at a time."""

    def watched(action: Callable[[Place], None], place: Place) -> None:
        watch.moving()
        action(place)

    for stroke in sample_strokes(digit):
        first, *others = refined(stroke)
        yield partial(watched, stage.mouse_down, first)
        for place in others:
            yield partial(watched, stage.mouse_to, place)
        yield partial(stage.mouse_up, others[-1])


def refined(stroke: list[Place]) -> list[Place]:
    """The same line with a point every `STEP`."""
    points = np.array(stroke)
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    wanted = np.linspace(0, along[-1], max(2, round(along[-1] / STEP)))
    return [(float(x), float(y)) for x, y in zip(*(np.interp(wanted, along, axis) for axis in points.T), strict=True)]


def answer_in_the_window(weights: Path) -> None:
    """Let the tutorials' network answer, in the window's own thread, instead of the recogniser."""
    from benchmarks.support.tutorial import load_network, preprocess_digit, top5

    network = load_network("digits", "", str(weights))

    def answer(client: RecogniserClient, channel: str, model: str, image: Image, top_k: int) -> None:
        best = top5(network, preprocess_digit, PIL.Image.fromarray(image.pixels), list(DIGITS))
        candidates = tuple(Candidate(label, per_cent / 100) for label, per_cent in best)
        client.predicted.emit(channel, Prediction(image.name, model, "cpu", "torch", candidates))

    RecogniserClient.recognise_image = answer  # type: ignore[assignment, method-assign]
