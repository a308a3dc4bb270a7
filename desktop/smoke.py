"""`sightglass --smoke`: the proof that an installed copy works, a line per check, in less than a minute.

It needs no screen, no network and no data, and leaves nothing behind: all of it happens in a temporary folder.
"""

import os
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from core import paths
from core.errors import SightglassError
from core.policy import policy

if TYPE_CHECKING:
    from desktop.workers.recogniser import RecogniserClient

PATIENCE_S = 50.0
"""Seconds that one check may wait for a child process."""
PICTURES_A_CLASS, SIDE = 24, 28


class SmokeError(SightglassError):
    """A check that failed; the message says what was expected."""


def main() -> int:
    """Run all checks and print a line for each; the exit status is 0 if all are fine, else 1."""
    start = time.monotonic()
    print(f"policy: {policy().file or 'none'}; work goes to {paths.home()}", flush=True)
    home = Path(tempfile.mkdtemp(prefix="sightglass-smoke-"))
    os.environ |= {"SIGHTGLASS_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    os.environ.setdefault("QT_LOGGING_RULES", "qt.*=false;default.warning=false")  # Qt's words are for developers
    try:
        fine = [_report(name, check) for name, check in CHECKS.items()]
    finally:
        shutil.rmtree(home, ignore_errors=True)
    outcome = "everything works" if all(fine) else f"{fine.count(False)} of {len(fine)} checks failed"
    print(f"{outcome}, after {time.monotonic() - start:.0f} s")
    return 0 if all(fine) else 1


def _report(name: str, check: Callable[[], str]) -> bool:
    start = time.monotonic()
    try:
        fine, sentence = True, check()
    except Exception as error:  # noqa: BLE001  whatever is broken, the other checks still tell something
        fine, sentence = False, f"{type(error).__name__}: {error}"
        print(getattr(error, "details", "") or traceback.format_exc(), file=sys.stderr, flush=True)
    print(f"{'ok' if fine else 'FAILED':<7}{name:<16}{time.monotonic() - start:5.1f} s  {sentence}", flush=True)
    return fine


def _policy() -> str:
    if policy().problems:
        raise SmokeError(" ".join(policy().problems))
    return "nothing to complain about"


def _resources() -> str:
    from desktop.samples import sample_pictures

    samples = [sample.path for sample in sample_pictures() if sample.path.is_file()]
    recipes = list((paths.resources() / "recipes").glob("*.toml"))
    if not samples or not recipes:
        raise SmokeError(f"There are {len(samples)} sample pictures and {len(recipes)} recipes; install it again.")
    return f"{len(samples)} sample pictures, {len(recipes)} recipes"


def _window() -> str:
    """The window with all its pages, and the recogniser behind it, which answers with every bundled model."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from desktop.application import make_application
    from desktop.main_window import PAGES, MainWindow
    from desktop.settings import Settings
    from desktop.workers.recogniser import RecogniserClient

    settings = Settings.load()
    app = make_application(settings)
    client = RecogniserClient()
    client.start()
    window = MainWindow(client, settings)
    try:
        window.show()
        for page in PAGES:
            window.show_page(page.name)
            app.processEvents()
        answers = [f"{name}: {_answer(client, name)}" for name in _bundled_models()]
    finally:
        window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return f"{len(PAGES)} pages; {'; '.join(answers)}"


def _bundled_models() -> list[str]:
    from core.models.catalogue import list_models

    names = [entry.name for entry in list_models() if entry.source == "bundled"]
    if not names:
        raise SmokeError("No model came with the program; install it again.")
    return names


def _answer(client: "RecogniserClient", model: str) -> str:
    """What the recogniser's child process says to a sample picture, by that model."""
    from PySide6.QtCore import QEventLoop, QTimer

    from core.images import load_image

    wanted = f"smoke-{model}"
    labels: dict[str, str] = {}
    failures: dict[str, str] = {}
    client.predicted.connect(lambda channel, answer: labels.update({channel: answer.candidates[0].label}))
    client.failed.connect(lambda channel, sentence, details: failures.update({channel: sentence}))
    client.recognise_image(wanted, model, load_image(paths.resources() / "samples" / "seven.jpg"), 1)
    loop, look, begun = QEventLoop(), QTimer(), time.monotonic()
    look.timeout.connect(
        lambda: loop.quit() if wanted in labels | failures or time.monotonic() - begun > PATIENCE_S else None
    )
    look.start(20)
    loop.exec()
    if wanted not in labels:
        raise SmokeError(failures.get(wanted, f"The recogniser did not answer within {PATIENCE_S:.0f} s."))
    return labels[wanted]


def _training() -> str:
    """One epoch of a small network on varied sample pictures, in the same child as every training."""
    from desktop.workers.command import Command

    data = _make_pictures(paths.home() / "pictures")
    changes = {"data": data, "epochs": 1, "batch_size": 8, "validation": 0.25}
    command = Command("train", "digits-fast", "--json", *(f"--set={key}={value}" for key, value in changes.items()))
    events: list[dict[str, object]] = []
    command.run(events.append)
    finished = next((event for event in events if event["event"] == "run_finished"), None)
    if finished is None or not Path(str(finished["model"])).exists():
        raise SmokeError(f"The run did not finish; it ended with {events[-1:]}.")
    return f"one epoch on {2 * PICTURES_A_CLASS} pictures, and a model of its own"


def _make_pictures(folder: Path) -> Path:
    """A data set of two digits in a folder, each picture turned a little differently."""
    import PIL.Image

    for name in ("seven", "three"):
        (folder / name).mkdir(parents=True)
        with PIL.Image.open(paths.resources() / "samples" / f"{name}.jpg") as photo:
            grey = photo.convert("L").resize((2 * SIDE, 2 * SIDE))
        for number in range(PICTURES_A_CLASS):
            turned = grey.rotate(number - PICTURES_A_CLASS / 2, fillcolor=255).resize((SIDE, SIDE))
            turned.save(folder / name / f"{number}.png")
    return folder


def _cameras() -> str:
    from desktop.doctor import findings

    found = [finding.found for finding in findings() if finding.check in ("camera", "cameras")]
    if any("cannot be loaded" in sentence for sentence in found):
        raise SmokeError(found[0])
    return ", ".join(found)


CHECKS: dict[str, Callable[[], str]] = {
    "policy": _policy,
    "resources": _resources,
    "window": _window,
    "training": _training,
    "cameras": _cameras,
}
"""In this order; none depends on another."""

if __name__ == "__main__":
    sys.exit(main())
