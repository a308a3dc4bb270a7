"""`train` and `resume`: the loop's events, as JSON lines or as a bar and a line an epoch."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from core.cli.options import Json
from core.cli.output import Output, percent
from core.cli.speaker import Speaker
from core.errors import Cancelled
from core.training.events import (
    Epoch,
    Event,
    Note,
    RateFound,
    RateTried,
    RunFailed,
    RunFinished,
    RunStarted,
    RunStopped,
    Step,
)

if TYPE_CHECKING:  # it imports torch, which only training itself needs
    from core.training.config import TrainConfig
    from core.training.runs import RunFolder


def train(
    recipe: Annotated[
        str,
        typer.Argument(metavar="RECIPE", help="A bundled recipe's name, or the path of a recipe or config (.toml)."),
    ],
    change: Annotated[list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Change a setting.")] = None,
    run_dir: Annotated[
        Path | None, typer.Option(metavar="DIR", help="The run's folder; default: a new one among your runs.")
    ] = None,
    find_rate: Annotated[
        bool, typer.Option("--find-rate", help="Do not train, but look for a good learning rate.")
    ] = False,
    json: Json = False,
) -> None:
    """Train a network as a recipe says. Ctrl+C, or the line "stop" on standard input, stops after the step."""
    from core.training.config import load_recipe
    from core.training.runs import RunFolder

    if find_rate:
        _look_for_rate(recipe, load_recipe(recipe, change or ()), Output(json))
        return
    _follow(RunFolder.create(load_recipe(recipe, change or ()), run_dir), Output(json))


def resume(
    run_dir: Annotated[Path, typer.Argument(metavar="RUN_DIR", help="The folder of a run.")],
    json: Json = False,
    queued: Annotated[bool, typer.Option("--queued", hidden=True)] = False,
) -> None:
    """Go on with a run from its last checkpoint.

    What comes out is what would have come out, had the run never stopped. A run without a checkpoint begins.
    """
    from core.training.runs import RunFolder

    _follow(RunFolder.open(run_dir), Output(json), queued)


def _follow(run: "RunFolder", output: Output, queued: bool = False) -> None:
    from core.training.loop import train as training

    last: Event | None = None
    steps = epochs = 0
    with _stop_requests() as stop, output.progress() as progress, closing(Speaker(output)) as speaker:

        def preparing(done: int, total: int | None, what: str) -> None:
            if stop.is_set():
                raise Cancelled("Stopped.")
            progress(done, total, what)

        for event in training(run.config, run, stop.is_set, preparing, queued):
            last = event
            if isinstance(event, RunStarted):
                steps, epochs = event.epochs * event.steps_per_epoch, event.epochs
            elif isinstance(event, Step):
                progress(event.step, steps, f"epoch {event.epoch + 1} of {epochs}: {_at_work(event)}")
            text = _words(event)
            if text or output.json:
                speaker.record(event.to_json(), text)
    raise typer.Exit(int(isinstance(last, RunFailed)))


def _look_for_rate(recipe: str, config: "TrainConfig", output: Output) -> None:
    from core.training.rate_finder import STEPS, find_rate

    with _stop_requests() as stop, output.progress() as progress:
        for number, event in enumerate(find_rate(config, stop.is_set, progress), start=1):
            if isinstance(event, RateTried):
                progress(number, STEPS, f"rate {event.learning_rate:.2g}, loss {event.loss:.3f}")
                text = f"{event.learning_rate:.1e}  {event.loss:.4f}"
            elif isinstance(event, RateFound):
                rate = f"{event.learning_rate:g}"
                text = f"A good learning rate is about {rate}: train {recipe} --set learning_rate={rate}"
            else:
                text = _words(event)
            if text or output.json:
                output.record(event.to_json(), text)


def _at_work(step: Step) -> str:
    speed = f"{step.examples_per_second:,.0f} pictures a second"
    return f"loss {step.loss:.3f}, {percent(step.accuracy)} right, {speed}"


def _words(event: Event) -> str:
    """What people read of an event; of a single step nothing, the bar shows it."""
    match event:
        case RunStarted():
            size = f"{event.examples:,} examples, {event.parameters:,} parameters"
            return f"{event.name}: {size}, on {event.device}; {event.run}"
        case Epoch():
            right = "" if event.validation_accuracy is None else f", {percent(event.validation_accuracy)} right"
            return f"epoch {event.epoch}: loss {event.loss:.4f}{right} ({event.seconds:.0f} s)"
        case RunFinished():
            return "\n".join([*(f"{name}: {value:.2%}" for name, value in event.metrics.items()), event.model])
        case Note():
            return event.message
        case RunStopped():
            return f"stopped after {event.epoch} epochs; `resume` goes on from there"
        case RunFailed():
            return f"{event.reason} {event.advice}"
    return ""


@contextmanager
def _stop_requests() -> Iterator[threading.Event]:
    """Set by Ctrl+C or by the line "stop" on standard input; a second Ctrl+C ends the process at once."""
    stop = threading.Event()

    def on_interrupt(number: int, frame: object) -> None:
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    previous = signal.signal(signal.SIGINT, on_interrupt)
    if sys.stdin and not sys.stdin.isatty():
        threading.Thread(target=_listen, args=(sys.stdin.fileno(), stop), name="stop requests", daemon=True).start()
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, previous)


def _listen(descriptor: int, stop: threading.Event) -> None:
    """Set `stop` when the line "stop" comes."""
    # Unbuffered: a buffered reader would be locked when the process ends, and Python would complain.
    heard = b""
    while b"stop" not in heard.split():
        if not (chunk := os.read(descriptor, 1000)):
            return
        heard = heard[-100:] + chunk
    stop.set()
