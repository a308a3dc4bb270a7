"""What one does with a live picture: stop it for a moment, move about in a clip, keep a snapshot, close it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from desktop.live.source import LiveSource
from desktop.live.state import LiveState
from desktop.theme import em, set_icon
from desktop.widgets.parts import muted, named
from desktop.widgets.pause_button import PauseButton
from desktop.words import clock

STEP_MS = 1000
"""How far an arrow key moves in a clip."""


class LiveBar(QWidget):
    """Under the live picture: what is to be said of it, the clip's position, buttons."""

    snapshot_wanted = Signal()
    save_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, source: LiveSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._snapshots = 0
        self._pause = PauseButton(source, has_key=True)
        self._pause.setAutoRaise(True)
        self._snapshot = self._button("live-snapshot", "snapshot", self.snapshot_wanted.emit)
        self._snapshot.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._snapshot.setToolTip(self.tr("Keep this picture among the open ones (Enter)"))
        self._save = self._button("live-save", "save", self.save_wanted.emit)
        self._save.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._save.setText(self.tr("Save…"))
        self._save.setToolTip(self.tr("Save this picture with its answer as files (Ctrl+S)"))
        close = self._button("live-close", "close", self.close_wanted.emit)
        close.setAccessibleName(self.tr("Close the live picture"))
        close.setToolTip(self.tr("Close the live picture (Esc)"))
        self._words = named(muted(), "live-words")
        self._position = named(QSlider(Qt.Orientation.Horizontal), "live-position", spoken=self.tr("Place in the clip"))
        self._position.setSingleStep(STEP_MS)
        self._position.setPageStep(5 * STEP_MS)
        self._position.valueChanged.connect(source.seek)
        self._time = QLabel()
        self._time.setProperty("role", "muted")
        self._arrange(close)
        source.moved.connect(self._on_moved)
        source.state_changed.connect(self._on_state_changed)
        self._on_state_changed(source.state)
        self.count_snapshots(0)

    def _arrange(self, close: QToolButton) -> None:
        place, buttons = QHBoxLayout(), QHBoxLayout()
        place.addWidget(self._position, 1)
        place.addWidget(self._time)
        for button in (self._pause, self._snapshot, self._save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.25))
        column.addWidget(self._words)
        column.addLayout(place)
        column.addLayout(buttons)

    def count_snapshots(self, count: int) -> None:
        """Say how many snapshots were kept."""
        self._snapshots = count
        text = self.tr("Snapshot ({count})").format(count=count) if count else self.tr("Snapshot")
        self._snapshot.setText(text)
        self._snapshot.setAccessibleName(text)

    def toggle(self) -> None:
        """Stop the picture, or let it go on; one that failed or ended is tried again."""
        self._pause.toggle()

    def step(self, milliseconds: int) -> None:
        """Move so far in a clip."""
        self._source.seek(max(0, self._position.value() + milliseconds))

    def _on_moved(self, position: int, length: int) -> None:
        self._position.blockSignals(True)
        self._position.setMaximum(length)
        if not self._position.isSliderDown():
            self._position.setValue(position)
        self._position.blockSignals(False)
        self._time.setText(self.tr("{position} of {length}").format(position=clock(position), length=clock(length)))

    def _on_state_changed(self, state: LiveState) -> None:
        there = state.kind in ("running", "paused")
        for part in (self._position, self._time):
            part.setVisible(self._source.has_position and there)
        for button in (self._snapshot, self._save):
            button.setEnabled(there)
        self._words.setText(state.sentence)
        self._words.setVisible(there and bool(state.sentence))

    def _button(self, name: str, icon: str, slot: Callable[[], object]) -> QToolButton:
        button = named(QToolButton(), name)
        set_icon(button, icon)
        button.setIconSize(QSize(em(1), em(1)))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(slot)
        return button
