"""The button that stops a live picture for a moment, and lets it go on."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

from desktop.live.source import LiveSource
from desktop.live.state import LiveState
from desktop.theme import em, set_icon
from desktop.widgets.parts import named


class PauseButton(QToolButton):
    """Works on one `LiveSource`; a source that failed or came to its end is tried again."""

    def __init__(self, source: LiveSource, *, has_key: bool) -> None:
        """`has_key`: whether the Space key does the same where this stands."""
        super().__init__()
        self._source = source
        self._has_key = has_key
        named(self, "live-pause")
        self.setIconSize(QSize(em(1), em(1)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.toggle)
        source.state_changed.connect(self._on_state_changed)
        self._on_state_changed(source.state)

    def toggle(self) -> None:
        """Stop the picture, or let it go on."""
        actions = {"running": self._source.pause, "paused": self._source.resume}
        actions.get(self._source.state.kind, self._source.retry)()

    def _on_state_changed(self, state: LiveState) -> None:
        paused = state.kind == "paused"
        self.setEnabled(state.kind in ("running", "paused"))
        set_icon(self, "play" if paused else "pause")
        self.setAccessibleName(self.tr("Go on") if paused else self.tr("Pause"))
        with_key = self.tr("Go on (Space)") if paused else self.tr("Pause (Space)")
        self.setToolTip(with_key if self._has_key else self.accessibleName())
