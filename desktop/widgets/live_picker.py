"""Chooses what is shown live: a camera by its name, a clip, a screen or a window; how large; mirrored or not."""

from PySide6.QtWidgets import QWidget

from desktop.live.source import LiveSource


class LivePicker(QWidget):
    """The choices of a `LiveSource`, all by keyboard."""

    def __init__(self, source: LiveSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
