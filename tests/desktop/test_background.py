"""Work on threads of its own, seen from a whole program that ends while there is some."""

import subprocess
import sys
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from patience import CHILD
from pytestqt.qtbot import QtBot

from desktop.workers.background import Background

PROGRAM = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.workers.background import Background

def write(number):
    time.sleep(0.2)
    (Path(sys.argv[1]) / str(number)).write_text("done")

app = QCoreApplication([])
work = Background("writer", limit=8, must_finish=sys.argv[2] == "finish")
heard = []
work.done.connect(lambda *what: heard.append(what))
for number in range(4):
    work.submit(number, lambda number=number: write(number))
time.sleep(0.1)
if sys.argv[3] == "gone":
    del work
"""


@pytest.mark.parametrize("owner", ["there", "gone"])
@pytest.mark.parametrize(("ending", "files"), [("finish", 4), ("drop", 1)])
def test_a_program_that_ends_finishes_what_must_be_and_the_task_it_is_at(tmp_path, owner, ending, files):
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path), ending, owner], capture_output=True, text=True, timeout=60
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert len(list(tmp_path.iterdir())) == files


@pytest.mark.parametrize(("must_finish", "order"), [(False, [0, 3, 2, 1]), (True, [0, 1, 2, 3])])
def test_what_must_be_finished_is_done_in_its_order(qtbot: QtBot, must_finish: bool, order: list[int]) -> None:
    background, done = Background("worker", limit=8, must_finish=must_finish), list[int]()
    begun, go_on = Event(), Event()

    def first() -> None:
        begun.set()
        assert go_on.wait(CHILD / 1000)
        done.append(0)

    background.submit(0, first)
    assert begun.wait(CHILD / 1000)
    for number in (1, 2, 3):
        background.submit(number, partial(done.append, number))
    go_on.set()
    qtbot.waitUntil(lambda: len(done) == 4, timeout=CHILD)
    assert done == order


def test_modules_are_imported_by_python_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """What PySide6 asks them for in the middle of it made pydantic fail when two tasks needed it at once."""
    (tmp_path / "watchful.py").write_text("asked = []\n__getattr__ = asked.append\n")
    monkeypatch.syspath_prepend(tmp_path)
    background = Background("importer")
    with qtbot.waitSignal(background.done, timeout=CHILD) as heard:
        background.submit("import", lambda: __import__("watchful").asked)
    assert [name for name in heard.args[1] if name != "__path__"] == []
