"""The live picture: every frame as it comes, as large as the room allows."""

from PySide6.QtWidgets import QWidget

from desktop.live.source import LiveSource


class LiveView(QWidget):
    """Paints the newest frame of a `LiveSource`, or says in its place how the source is and what to do."""

    def __init__(self, source: LiveSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
