"""The window as a child process that is measured: starts the program itself, as a user does, and plays a scene in it.

`python -m benchmarks.support.scenes SCENE [options]`; what was found is printed as JSON, one object a line.
"""

import argparse
import importlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

if "--torch-first" in sys.argv:
    import torch  # noqa: F401
    import torchvision  # noqa: F401
if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # that plugin's own complaint about size hints

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.support.stage import Painted, Stage, wait_for
from core import paths
from core.training.config import load_recipe
from core.training.runs import RunFolder
from desktop.__main__ import main as open_window


def say(**found: object) -> None:
    """One line for the parent."""
    print(json.dumps(found), flush=True)


def first_stroke(stage: Stage) -> None:
    """As soon as the canvas is painted, it takes a stroke."""
    canvas = stage.part("digit-canvas")
    painted: list[bool] = []
    Painted(canvas).painted.connect(lambda: painted.append(True))
    wait_for(lambda: painted)
    stage.draw((20, 20), (60, 60))
    assert not canvas.is_empty()  # type: ignore[attr-defined]
    say(strokes=1)


def drawn(stage: Stage) -> None:
    """A digit is drawn and read; then everything stays as it is until the parent has looked."""
    stage.draw_seven()
    say(window=os.getpid())
    sys.stdin.readline()


def looked(stage: Stage) -> None:
    """A photo is opened and recognised; then as `drawn`."""
    stage.part("page-recognise").open_paths([stage.options.folder])  # type: ignore[attr-defined]
    wait_for(lambda: stage.part("prediction-bars").prediction())  # type: ignore[attr-defined]
    say(window=os.getpid())
    sys.stdin.readline()


def starting(stage: Stage) -> None:
    """The gaps from the first turn of the loop until the first digit is read; then of the window left alone."""
    wait_for(lambda: stage.part("digit-canvas").isVisible())
    stage.draw_seven()
    started = stage.gaps.take()
    rest(stage.options.seconds)
    stage.gaps.take()
    rest(stage.options.seconds)
    say(starting=started, idle=stage.gaps.take())


def folder(stage: Stage) -> None:
    """The gaps of the window left alone, and while a folder is opened and all its pictures are recognised."""
    page = stage.part("page-recognise")
    rest(stage.options.seconds)
    stage.gaps.take()
    rest(stage.options.seconds)
    idle = stage.gaps.take()
    page.open_paths([stage.options.folder])  # type: ignore[attr-defined]
    start, done = stage.part("recognise-all"), stage.part("save-results")
    wait_for(start.isVisible)
    opening = stage.gaps.take()
    start.click()  # type: ignore[attr-defined]
    began = time.perf_counter()
    wait_for(lambda: done.isVisible() and not start.isVisible())
    count = len(page.results())  # type: ignore[attr-defined]
    seconds = time.perf_counter() - began
    say(opening=opening, recognising=stage.gaps.take(), idle=idle, count=count, seconds=seconds)


def training(stage: Stage) -> None:
    """The gaps of the window left alone, while a run trains with all processors, and while its curves are shown."""
    stage.window.show_page("draw")  # type: ignore[attr-defined]  # the turn before ended elsewhere
    stage.draw_seven()
    rest(stage.options.seconds)
    stage.gaps.take()
    rest(stage.options.seconds)
    found: dict[str, object] = {"idle": stage.gaps.take()}
    config = load_recipe("cifar10", [f"data={stage.options.folder}", "epochs=10000", "batch_size=64", "threads=0"])
    run = RunFolder.create(config)
    run.mark_waiting()
    with subprocess.Popen(paths.program("work-queue"), stdin=subprocess.DEVNULL) as queue:  # as the window starts runs
        wait_for(lambda: any(event["event"] == "step" for event in run.events()))
        rest(1)
        stage.gaps.take()
        rest(stage.options.seconds)
        found["training"] = stage.gaps.take()
        stage.part("digit-canvas").clear()  # type: ignore[attr-defined]
        began = time.perf_counter()
        stage.draw_seven()
        found["answer"] = 1e3 * (time.perf_counter() - began)
        stage.window.show_page("runs")  # type: ignore[attr-defined]
        rest(3)
        stage.gaps.take()
        rest(stage.options.seconds)
        found["curves"] = stage.gaps.take()
        run.request_stop()
        wait_for(lambda: queue.poll() is not None)
    rest(2)  # else the window, which is closed now, would ask what is to become of the run
    say(**found)


def rest(seconds: float) -> None:
    """Let the window be."""
    until = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() > until)


def pen(stage: Stage) -> None:
    """All ten digits are drawn at an even pace; see `benchmarks.support.pen`."""
    from benchmarks.support.pen import draw_digits

    wait_for(lambda: stage.part("digit-canvas").isVisible())
    stage.draw_seven()  # the network is ready then
    stage.part("digit-canvas").clear()  # type: ignore[attr-defined]
    say(**draw_digits(stage))


def large_project(stage: Stage) -> None:
    """A large project is opened and looked through; then as `drawn`."""
    from benchmarks.support.projects import look_through

    look_through(stage, say)
    sys.stdin.readline()


def camera(stage: Stage) -> None:
    """A camera films for a while; see `benchmarks.support.camera`."""
    from benchmarks.support.camera import show_camera

    show_camera(stage, say)


SCENES: dict[str, Callable[[Stage], None]] = {
    scene.__name__: scene
    for scene in (first_stroke, drawn, looked, starting, folder, pen, training, camera, large_project)
}


def main() -> None:
    """Open the window through the program's own entry, play the scene and close the window."""
    parser = argparse.ArgumentParser()
    parser.add_argument("scene", choices=SCENES)
    parser.add_argument("--torch-first", action="store_true", help="import torch and torchvision before the window")
    parser.add_argument("--torch-thread", action="store_true", help="import both in a thread while the window starts")
    parser.add_argument(
        "--torch-digits", type=Path, help="weights: the tutorials' network answers, in the window itself"
    )
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--seconds", type=float, default=2.0, help="how long the window is left alone")
    parser.add_argument("--rate", type=float, default=100.0, help="movements of the pen, or frames, in a second")
    options = parser.parse_args()
    if options.torch_digits:
        from benchmarks.support.pen import answer_in_the_window

        answer_in_the_window(options.torch_digits)
    if options.torch_thread:
        threading.Thread(target=importlib.import_module, args=["torchvision"], daemon=True).start()
    failures: list[BaseException] = []

    def play() -> None:
        stage = Stage(options)
        try:
            SCENES[options.scene](stage)
        except BaseException as error:  # noqa: BLE001 - it must not get lost in a Qt slot; raised again below
            failures.append(error)
        stage.window.close()

    run_event_loop = QApplication.exec

    def exec_with_scene(*_: object) -> int:
        QTimer.singleShot(0, play)
        return run_event_loop()

    QApplication.exec = exec_with_scene  # type: ignore[method-assign]
    open_window([])
    if failures:
        raise failures[0]


if __name__ == "__main__":
    main()
