"""Enter presses and holds the button that has the keyboard, as Space does; Qt alone does so on some systems only."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterPresses(QObject):
    """Watches the buttons that the keyboard comes to, and no other widget, as long as `window` lives."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QPushButton | QToolButton) or not isinstance(event, QKeyEvent):
            return False
        if event.type() not in _KEYS or event.key() not in _ENTER:
            return False
        space = QKeyEvent(event.type(), Qt.Key.Key_Space, event.modifiers(), "", event.isAutoRepeat())
        return QApplication.sendEvent(watched, space)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QPushButton | QToolButton):
            now.installEventFilter(self)
