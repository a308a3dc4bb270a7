"""Whatever threads are at work, widgets are deleted on the window's own."""

import subprocess
import sys

PROGRAM = """
import gc, sys, threading
from PySide6.QtCore import QObject, QTimer
from desktop.application import make_application
from desktop.settings import Settings
from desktop.workers.background import Background

app = make_application(Settings())
gc.set_threshold(100, 2, 2)
here, deleted_on, rubbish = threading.get_ident(), set(), []

class Part(QObject):
    def __init__(self):
        super().__init__()
        self.itself = self  # only the garbage collector finds it
        self.timer = QTimer(self, interval=1)
        self.timer.start()
    def __del__(self):
        deleted_on.add(threading.get_ident())

def make_rubbish():
    for _ in range(20_000):
        first, second = [], []
        first.append(second), second.append(first)

work = Background("rubbish", app)
for _ in range(50):
    Part()
work.done.connect(lambda *_: QTimer.singleShot(2500, app.quit))
work.submit("rubbish", make_rubbish)
app.exec()
print(sorted(number == here for number in deleted_on))
"""


def test_a_thread_that_makes_rubbish_deletes_no_part_of_the_window(home):
    result = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "[True]", result.stdout
    assert "another thread" not in result.stderr
