"""Pictures of the window: the real program with its real recogniser, with or without a screen.

`python -m installer.screenshots` takes the one in the README; with `--all FOLDER` it takes every page, empty and used,
small and large, light and dark, at 100 % and 200 %, to be looked at.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.errors import SightglassError
from core.paths import resources
from desktop.application import make_application
from desktop.main_window import PAGES, MainWindow
from desktop.pages.draw import DrawPage
from desktop.pages.recognise import RecognisePage
from desktop.pages.teach import TeachPage
from desktop.settings import Settings
from desktop.theme import Appearance, apply_theme
from desktop.widgets.ink import smooth_path
from desktop.widgets.model_panel import ModelPanel
from desktop.widgets.prediction_bars import PredictionBars
from desktop.widgets.stroke_demo import sample_strokes
from desktop.workers.recogniser import RecogniserClient
from installer.example_work import make_drawings, make_project, make_run

README_PICTURE = resources() / "readme" / "draw.png"
README_SIZE = QSize(960, 600)
SIZES = (QSize(1024, 600), QSize(1600, 1000))
LOOKS: tuple[Appearance, ...] = ("light", "dark")
SCALES = (1, 2)
PATIENCE_MS = 120_000
"""For an answer: a network may have to be prepared first."""
STEPS = 40
"""Places of the pen along one stroke."""


def main() -> None:
    """Take what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="take every page in every look, into this folder")
    parser.add_argument("--at-scale", type=int, metavar="N", help="of --all, only what is taken at N × 100 %%")
    options = parser.parse_args()
    if options.all is None:
        take_readme_picture()
    elif options.at_scale is None:
        for scale in SCALES:  # Qt scales a whole process
            command = [
                sys.executable,
                "-m",
                "installer.screenshots",
                "--all",
                str(options.all),
                "--at-scale",
                str(scale),
            ]
            subprocess.run(command, check=True)
    else:
        take_all(options.all, options.at_scale)


def take_readme_picture() -> None:
    """A seven on the page Draw, with its answer."""
    with window_at(scale=2) as window:
        window.resize(README_SIZE)
        window.show_page("draw")
        panel = window.findChild(ModelPanel)
        assert isinstance(panel, ModelPanel)
        wait_until(lambda: panel.state and panel.state.kind == "ready", "the model for photos, which is prepared first")
        use_draw(window)
        README_PICTURE.parent.mkdir(parents=True, exist_ok=True)
        take(window, README_PICTURE)
    print(f"{README_PICTURE}: {README_PICTURE.stat().st_size / 1000:.0f} KB")


def take_all(folder: Path, scale: int) -> None:
    """Every page at one scale, as PAGE-STATE-LOOK-WIDTHxHEIGHT-SCALE.png."""
    folder.mkdir(parents=True, exist_ok=True)
    with window_at(scale) as window:
        for page in PAGES:
            window.show_page(page.name)
            QTest.qWait(1500)  # what a page looks up by itself, such as models and samples, is there
        for page in PAGES:
            window.show_page(page.name)
            take_looks(window, folder, f"{page.name}-empty", scale)
        drawings = make_drawings(Path(os.environ["SIGHTGLASS_HOME"]) / "drawings")
        make_run(drawings)
        for name, (page_name, use) in USE.items():
            window.show_page(page_name)
            use(window, drawings)
            take_looks(window, folder, name, scale)


def take_looks(window: MainWindow, folder: Path, name: str, scale: int) -> None:
    """What the window shows now, in every theme and size."""
    for look in LOOKS:
        for size in SIZES:
            apply_theme(application(), look)
            window.resize(size)
            take(window, folder / f"{name}-{look}-{size.width()}x{size.height()}-{scale}00.png")


@contextmanager
def window_at(scale: int) -> Iterator[MainWindow]:
    """The program's window at `scale` × 100 %, light and without motion, with settings of its own."""
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    with tempfile.TemporaryDirectory(prefix="sightglass-screenshots-") as home:
        os.environ["SIGHTGLASS_HOME"] = home
        settings = Settings()
        settings.appearance = "light"
        settings.reduce_motion = True
        make_application(settings)
        client = RecogniserClient()
        client.start()
        window = MainWindow(client, settings)
        window.show()
        try:
            yield window
        finally:
            window.close()


def use_draw(window: MainWindow, _: Path | None = None) -> None:
    """Draw a seven, as the samples of the page do, and wait until it is read."""
    page = window.findChild(QWidget, "page-draw")
    assert isinstance(page, DrawPage)
    QTest.qWait(100)  # the canvas has its size
    canvas = page.canvas
    height = min(canvas.width(), canvas.height()) * 0.62
    corner = QPointF(canvas.width() / 2 - 0.38 * height, canvas.height() / 2 - 0.5 * height)
    for stroke in sample_strokes("7"):
        path = smooth_path(stroke)
        first, *others = (corner + path.pointAtPercent(step / STEPS) * (height / 100) for step in range(STEPS + 1))
        canvas.pen_down(first)
        for place in others:
            canvas.pen_move(place)
        canvas.pen_up()
    wait_until(lambda: answer(page) == "7", "the seven's answer")


def use_recognise(window: MainWindow, _: Path) -> None:
    """Open the sample pictures and wait until the first one is recognised."""
    page = window.findChild(QWidget, "page-recognise")
    assert isinstance(page, RecognisePage)
    page.open_paths([resources() / "samples"])
    wait_until(lambda: answer(page), "the picture's answer")
    QTest.qWait(1000)  # the thumbnails are made


def use_teach(window: MainWindow, drawings: Path) -> None:
    """Open a project and train on it."""
    page = window.findChild(QWidget, "page-teach")
    assert isinstance(page, TeachPage)
    page.open_project(make_project(drawings.parent / "our digits", drawings))
    wait_until(page.own.start_button.isEnabled, "the project")
    page.own.start_button.click()
    wait_until(lambda: page.own.bench.result.answer.models, "the project's model")
    wait_until(page.own.start_button.isEnabled, "the end of training")
    QTest.qWait(1000)  # its curve is drawn


def use_shelf(window: MainWindow, _: Path) -> None:
    """Close the project, so that all projects are offered."""
    page = window.findChild(QWidget, "page-teach")
    assert isinstance(page, TeachPage)
    page.own.desk.close()
    QTest.qWait(1500)  # projects are listed, and their pictures read


def use_data_set(window: MainWindow, drawings: Path) -> None:
    """Look into a data set."""
    page = window.findChild(QWidget, "page-teach")
    assert isinstance(page, TeachPage)
    page.choose(str(drawings))
    wait_until(page.data.start_button.isEnabled, "the data set's recipes")
    QTest.qWait(3000)  # its examples are shown


def use_runs(window: MainWindow, _: Path) -> None:
    """Show the run that there is."""
    QTest.qWait(2000)  # it is found, and its curves are read


USE: dict[str, tuple[str, Callable[[MainWindow, Path], None]]] = {
    "recognise-used": ("recognise", use_recognise),
    "draw-used": ("draw", use_draw),
    "teach-used": ("teach", use_teach),
    "teach-projects": ("teach", use_shelf),
    "teach-data-set": ("teach", use_data_set),
    "runs-used": ("runs", use_runs),
}
"""Of each picture the page, and what is done on it before."""


def answer(page: QWidget) -> str:
    """The best label that the page shows; empty while there is none."""
    bars = page.findChild(QWidget, "prediction-bars")
    assert isinstance(bars, PredictionBars)
    shown = bars.prediction()
    return shown[0].label if shown else ""


def take(window: QWidget, path: Path) -> None:
    """Save what the window shows as a PNG."""
    QTest.qWait(300)  # laid out, repainted, and idle
    if not window.grab().save(str(path), "PNG"):
        raise SightglassError(f"The picture cannot be saved as {path}.")


def wait_until(condition: Callable[[], object], what: str) -> None:
    """Let the window work until the condition holds."""
    for _ in range(PATIENCE_MS // 50):
        if condition():
            return
        QTest.qWait(50)
    raise SightglassError(f"{what} did not come within {PATIENCE_MS // 1000} seconds")


def application() -> QApplication:
    """The application of this process."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


if __name__ == "__main__":
    main()
