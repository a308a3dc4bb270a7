"""Python's garbage is collected on the window's thread alone.

Python collects it on whichever thread happens to make an object. If there is a widget or a timer in it, Qt ends the
process: these may be deleted on their own thread only.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class GarbageCollector(QObject):
    """Collects in the turns of the event loop, as soon after as Python itself would have done it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, and with it all younger ones; nothing where none is.

        The first time that this is everything, what is left, such as modules and pages, will live as long as the
        window: it is not looked through again, which would hold the window up for 25 ms each time.
        """
        counts = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [generation for generation, (count, limit) in enumerate(counts) if count > limit > 0]
        if due:
            gc.collect(due[-1])
            if due[-1] == len(counts) - 1 and not gc.get_freeze_count():
                gc.freeze()
