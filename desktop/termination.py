"""The system asks the program to end, as when a computer shuts down: SIGTERM, SIGHUP, or Ctrl+C in a terminal."""

import os
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class Termination(QObject):
    """Tells of the first such signal in the event loop. The next one ends the process wherever it is."""

    asked = Signal(int)
    """the signal's number"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if os.name != "posix":  # Windows has its own ways, which reach the window as events
            return
        # Python hears a signal with its next line, which does not come while Qt waits for events; a socket wakes Qt.
        self._ear, self._mouth = socket.socketpair()
        self._mouth.setblocking(False)
        signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        for number in _SIGNALS:
            signal.signal(number, _no_more)

    def _on_signal(self) -> None:
        for number in self._ear.recv(16):
            if number in _SIGNALS:
                self.asked.emit(number)
                return


def _no_more(_number: int, _frame: FrameType | None) -> None:
    for each in _SIGNALS:
        signal.signal(each, signal.SIG_DFL)
