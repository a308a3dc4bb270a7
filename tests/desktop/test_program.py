"""The program as people start it: what its process imports, and how it ends."""

import json
import os
import signal
import subprocess
import sys

import pytest

IN_A_CHILD = """
import sys
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from desktop.application import make_application
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.workers.recogniser import RecogniserClient

settings = Settings.load()
settings.page = "draw"
app = make_application(settings)
client = RecogniserClient()
client.start()
window = MainWindow(client, settings)
window.show()
at_start = {name.partition(".")[0] for name in sys.modules}
page = window.centralWidget().findChild(object, "page-draw")
QTest.mousePress(page.canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
for y in range(110, 300, 10):
    QTest.mouseMove(page.canvas, QPoint(200, y))
QTest.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 290))
while page.bars.prediction() is None:
    QTest.qWait(20)
assert page.bars.prediction()[0].label == "1"
at_end = {name.partition(".")[0] for name in sys.modules}
QTimer.singleShot(0, window.close)
app.exec()
print(*sorted(at_start & {"torch", "openvino", "pyqtgraph", "pydantic", "PIL", "captum"}), "|",
      *sorted(at_end & {"torch", "openvino"}))
"""


def test_the_window_imports_neither_torch_nor_openvino(home):
    done = subprocess.run([sys.executable, "-c", IN_A_CHILD], capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "|"


def test_a_subcommand_never_imports_qt():
    script = (
        "import sys\nfrom desktop.__main__ import main\nmain(['models', 'list'])\nassert 'PySide6' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    assert "digits" in done.stdout


def test_the_program_starts_and_ends_as_people_start_it(home, tmp_path):
    """The real command, and a window that closes itself soon after it is shown."""
    script = (
        "import sys\nfrom PySide6.QtCore import QTimer\nfrom PySide6.QtWidgets import QApplication\n"
        "from desktop import main_window\nclass Closing(main_window.MainWindow):\n"
        "    def showEvent(self, event):\n        QTimer.singleShot(200, self.close)\n"
        "main_window.MainWindow = Closing\nfrom desktop.__main__ import main\nsys.exit(main([]))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    assert (home / "settings.json").is_file()


@pytest.mark.skipif(os.name != "posix", reason="sends signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_when_the_system_ends_it_settings_are_kept_and_no_process_is_left(home, number):
    script = (
        "import os, sys\nfrom PySide6.QtCore import QTimer\nfrom desktop import main_window\n"
        "class Ended(main_window.MainWindow):\n"
        "    def showEvent(self, event):\n"
        "        self.settings.pen_width = 33\n"
        "        print(self.client.process_id(), flush=True)\n"
        f"        QTimer.singleShot(200, lambda: os.kill(os.getpid(), {int(number)}))\n"
        "main_window.MainWindow = Ended\nfrom desktop.__main__ import main\nsys.exit(main([]))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=100)
    assert done.returncode == 128 + number, done.stderr
    assert "Traceback" not in done.stderr
    assert json.loads((home / "settings.json").read_text())["pen_width"] == 33
    with pytest.raises(ProcessLookupError):
        os.kill(int(done.stdout), 0)
