"""Notices when a camera sends nothing: at first, or suddenly."""

from PySide6.QtCore import QObject, QTimer, Signal

OPENING_MS = 6000
"""A camera that has sent no frame for so long is said to send none."""
STALLED_MS = 3000
"""A camera that had sent frames, and has not for so long, has stalled."""


class SilenceWatch(QObject):
    """Told of every frame, it tells of frames that do not come."""

    noticed = Signal(str)
    """a reason from `sentences`: "silent" or "stalled" """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self.noticed.emit("stalled" if self._heard else "silent"))

    def opened(self) -> None:
        """The camera was told to begin."""
        self._heard = False
        self._timer.start(OPENING_MS)

    def frame(self) -> None:
        """There is one, or it may be waited for anew."""
        self._heard = True
        self._timer.start(STALLED_MS)

    def stop(self) -> None:
        """Nothing is expected."""
        self._timer.stop()
