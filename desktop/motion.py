"""Whether things may move: not where the system, or the user, asks for less motion."""

import sys

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QStandardPaths, Qt

LONGEST_MS = 150
"""No movement in the window takes longer than this many milliseconds."""

_QUESTIONS = {
    "linux": (("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"), "false"),
    "darwin": (("defaults", "read", "com.apple.universalaccess", "reduceMotion"), "1"),
}
"""Platform: the command that asks the system, and the answer that means “less motion”."""

_SPI_GETCLIENTAREAANIMATION = 0x1042


class Motion(QObject):
    """Whether one application moves things. Until the system answers, and where it cannot be asked, it does."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.reduced = False
        self._process = QProcess(self)
        self._process.finished.connect(self._on_answer)
        app.aboutToQuit.connect(self._stop_asking)

    def ask_system(self) -> None:
        """Find out what the system wants, without waiting for its answer."""
        command, _ = _QUESTIONS.get(sys.platform, ((), ""))
        if sys.platform == "win32":
            self.reduced = _windows_asks_for_less()
        elif command and QStandardPaths.findExecutable(command[0]):
            self._process.start(command[0], list(command[1:]))

    def _stop_asking(self) -> None:
        self._process.kill()
        self._process.waitForFinished()

    def _on_answer(self) -> None:
        answer = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace").strip()
        self.reduced = answer == _QUESTIONS[sys.platform][1]


def apply_motion(app: QCoreApplication, *, reduce: bool) -> None:
    """Move less if `reduce`, else as the system asks."""
    motion = _motion() or Motion(app)
    motion.reduced = reduce
    if not reduce:
        motion.ask_system()


def reduced() -> bool:
    """Whether to show the end of every movement at once."""
    motion = _motion()
    return motion is not None and motion.reduced


def _motion() -> Motion | None:
    app = QCoreApplication.instance()
    return app.findChild(Motion, options=Qt.FindChildOption.FindDirectChildrenOnly) if app else None


def _windows_asks_for_less() -> bool:
    import ctypes

    animated = ctypes.c_int(1)
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 - exists on Windows only, which mypy on Linux cannot know
    known = user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
    return bool(known) and not animated.value
