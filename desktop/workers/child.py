"""A child process that speaks JSON, one object a line, in both directions."""

import json
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from core import paths

ERRORS_KEPT = 8000
"""Bytes of standard error that are kept to explain a crash."""


class Child(QObject):
    """One of this program's subcommands, run as a child. It is asked to end by closing its standard input."""

    said = Signal(object)
    """One message of the child, a dict."""
    crashed = Signal(str)
    """It ended without being asked to; the last lines of its standard error."""
    could_not_start = Signal(str)
    """The system's reason."""

    def __init__(self, *arguments: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = paths.program(*arguments)
        self._stopping = False
        self._unread = b""
        self._errors = b""
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(paths.resources().parent))
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.readyReadStandardError.connect(self._on_errors)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def running(self) -> bool:
        """Whether the child was started and has not ended."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def process_id(self) -> int:
        """The system's number of the child; 0 while it does not run."""
        return int(self._process.processId())

    def start(self) -> None:
        """Start the child if it does not run."""
        if not self.running:
            self._stopping = False
            self._unread = self._errors = b""
            program, *arguments = self._command
            self._process.start(program, arguments)

    def send(self, message: dict[str, Any]) -> None:
        """Hand the child a message; it is dropped while the child does not run."""
        if self.running:
            self._process.write(json.dumps(message).encode() + b"\n")

    def stop(self, milliseconds: int = 2000) -> None:
        """Ask the child to end and wait; by force after that time."""
        self._stopping = True
        if self.running:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(milliseconds):
                self._process.kill()
                self._process.waitForFinished()

    def dismiss(self, milliseconds: int = 2000) -> None:
        """Ask the child to end without waiting for it, by force after that time; this object goes when it has ended."""
        self._stopping = True
        if not self.running:
            self.deleteLater()
            return
        self._process.finished.connect(self.deleteLater)
        self._process.closeWriteChannel()
        QTimer.singleShot(milliseconds, self._process, self._process.kill)

    def _on_output(self) -> None:
        self._unread += self._process.readAllStandardOutput().data()
        *lines, self._unread = self._unread.split(b"\n")
        for line in lines:
            self.said.emit(json.loads(line))

    def _on_errors(self) -> None:
        self._errors = (self._errors + self._process.readAllStandardError().data())[-ERRORS_KEPT:]

    def _on_finished(self) -> None:
        if not self._stopping:
            self._on_output()
            self._on_errors()
            self.crashed.emit(self._errors.decode(errors="replace"))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.could_not_start.emit(self._process.errorString())
