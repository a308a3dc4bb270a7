"""The child process that teaches a network from a project: `python -m core teacher PROJECT_FOLDER`.

It reads lines of JSON: {"do": "look"} when there are new pictures, {"do": "train"} (also with
"epochs"), {"do": "stop"}. It answers with lines of JSON, each with what it `say`s:

- ready: it can look and train; "backbone", "title", "bundled", and a "sentence" that says if better ones exist
- looked: "done" of "total" pictures have been looked at, so that training need not
- event: an event of the run, as `train --json` prints it
- model: the finished "package", and how many "seconds" it took from the order
- stopped: training was stopped; failed: a "message" says why there is no model

It imports what training needs while the pupil still collects. Each training is an ordinary run in a folder of its own.
"""

import json
import threading
import time
import traceback
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TextIO

from core.errors import Cancelled, DataError, SightglassError
from core.language import tr
from core.pipes import answers, requests
from core.projects.backbones import Backbone, choose

if TYPE_CHECKING:  # it imports torch
    from core.projects.eyes import Eyes

Order = dict[str, Any]
LOOK: Order = {"do": "look"}

PAUSE = 5
"""Between two looks it rests this many times as long as it takes to list all pictures."""

SHORTEST = 0.1
"""Seconds between two looks at least."""
PATIENCE = 5
"""Looks that may fail one after the other while pictures are moved about."""


class Orders:
    """What is to be done, in order. Many orders to look are one."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[tuple[int, Order | None]] = SimpleQueue()
        self._next: list[tuple[int, Order | None]] = []
        self._last = self._current = self._stopped = 0

    def put(self, order: Order | None) -> None:
        """An order has come; None when no more will. The order to stop ends all that came before it."""
        if order is not None and order.get("do") == "stop":
            self._stopped = self._last
        else:
            self._last += 1
            self._waiting.put((self._last, order))

    def get(self) -> Order | None:
        """The next order, waited for."""
        self._fetch(wait=not self._next)
        self._current, order = self._next.pop(0)
        while order == LOOK and self._next and self._next[0][1] == order:
            self._current, _ = self._next.pop(0)
        return order

    def is_stopped(self) -> bool:
        """Whether what is being done is to end."""
        return self._current <= self._stopped

    def something_waits(self) -> bool:
        """Whether there is an order that is more than to look again."""
        self._fetch(wait=False)
        return any(order is None or order.get("do") != "look" for _, order in self._next)

    def _fetch(self, wait: bool) -> None:
        if wait:
            self._next.append(self._waiting.get())
        try:
            while True:
                self._next.append(self._waiting.get_nowait())
        except Empty:
            return


class Teacher:
    """Carries out the orders for one project."""

    def __init__(self, project: Path, orders: Orders, output: TextIO) -> None:
        self._project, self._orders, self._output = project, orders, output
        self._backbone: Backbone = choose()
        self._eyes: Eyes | None = None
        self._rest_until = 0.0
        self._failed_looks = 0

    def run(self) -> None:
        """Serve until no more orders come."""
        self._get_ready()
        while (order := self._orders.get()) is not None:
            try:
                if order.get("do") == "look":
                    self._look()
                elif order.get("do") == "train":
                    self._check_stop()
                    self._train(order)
            except Cancelled:
                self._say("stopped")
            except SightglassError as error:
                self._say("failed", message=str(error))
            except Exception as error:  # noqa: BLE001 - the next order may go better, and the window hears of it
                details = "".join(traceback.format_exception(error))
                self._say(
                    "failed",
                    message=tr("The program failed ({name}: {error}).", name=type(error).__name__, error=error),
                    details=details,
                )

    def _say(self, what: str, **facts: object) -> None:
        self._output.write(json.dumps({"say": what, **facts}) + "\n")
        self._output.flush()

    def _get_ready(self) -> None:
        """Import what takes seconds."""
        import torch.utils.tensorboard

        import core.training.loop  # noqa: F401

        torch.set_num_threads(1)
        self._say_ready()

    def _say_ready(self) -> None:
        backbone = self._backbone
        facts = {"title": backbone.title, "bundled": backbone.bundled, "sentence": backbone.sentence}
        self._say("ready", backbone=backbone.name, **facts)

    def _look(self) -> None:
        """Look at new pictures, unless there is more urgent work."""
        while (rest := self._rest_until - time.monotonic()) > 0:
            if self._orders.something_waits() or self._orders.is_stopped():
                return
            time.sleep(min(rest, 0.05))
        eyes = self._opened_eyes()
        try:
            for done, total in eyes.look(self._check_stop):
                self._say("looked", done=done, total=total)
                if self._orders.something_waits() or self._orders.is_stopped():
                    return
            self._failed_looks = 0
        except DataError:  # a picture or a class was moved or deleted just now
            self._failed_looks += 1
            if self._failed_looks > PATIENCE:
                raise
            self._orders.put(LOOK)
        self._rest_until = time.monotonic() + max(SHORTEST, PAUSE * eyes.listing_seconds)

    def _opened_eyes(self) -> "Eyes":
        from core.projects.eyes import Eyes

        if self._eyes is None:
            self._eyes = Eyes(self._project, self._backbone)
        return self._eyes

    def _train(self, order: Order) -> None:
        from core.datasets.folder import open_folder
        from core.projects.teaching import config_for
        from core.training.events import RunFailed, RunFinished, RunStopped
        from core.training.loop import train
        from core.training.runs import RunFolder

        began = time.monotonic()
        self._choose_anew()
        folder = open_folder(self._project)
        title = folder.title or self._project.name
        config = config_for(
            self._project, title, self._backbone, len(folder.files("train")), int(order.get("epochs") or 0)
        )
        run = RunFolder.create(config)
        for event in train(run.config, run, self._orders.is_stopped, self._check_stop):
            self._say("event", **event.to_json())
            if isinstance(event, RunFinished):
                self._say("model", package=event.model, seconds=round(time.monotonic() - began, 3))
            elif isinstance(event, RunStopped):
                self._say("stopped")
            elif isinstance(event, RunFailed):
                self._say("failed", message=f"{event.reason} {event.advice}")
        if self._eyes is not None:
            self._eyes.tidy()

    def _choose_anew(self) -> None:
        """Better weights may have been fetched in the meantime."""
        if (backbone := choose()) != self._backbone:
            self._backbone, self._eyes = backbone, None
            self._say_ready()

    def _check_stop(self, done: int = 0, total: int | None = None, what: str = "") -> None:
        if self._orders.is_stopped():
            raise Cancelled(tr("Stopped."))


def _listen(orders: Orders) -> None:
    for order in requests():
        orders.put(order)
    orders.put(None)


def main(arguments: list[str]) -> int:
    """Serve standard input and output until the window goes. `arguments`: the project's folder."""
    output, orders = answers(), Orders()
    threading.Thread(target=_listen, args=(orders,), name="orders", daemon=True).start()
    try:
        Teacher(Path(arguments[0]).absolute(), orders, output).run()
    except BrokenPipeError:  # the window has gone
        return 1
    return 0
