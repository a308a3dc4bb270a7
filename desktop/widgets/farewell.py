"""Closing the window while a run goes on: stop it, or let it go on in the background?"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.workers.runs import Runs


class Farewell(QObject):
    """Asks once, and closes the window when the answer allows it. Runs outlive the window unless they are stopped."""

    def __init__(self, window: QWidget, runs: Runs) -> None:
        super().__init__(window)
        self._window = window
        self._runs = runs
        self._settled = False
        self._stopping = False
        """whether the window is to close as soon as what goes on is stopped"""
        self._question: QMessageBox | None = None
        runs.changed.connect(self._on_changed)

    def may_close(self) -> bool:
        """Whether the window may close at once. If not, the user is asked, and it is closed again in time."""
        if self._settled or not self._runs.going_on() or _logging_out():
            return True
        if self._question is None:
            self._question = self._ask()
        return False

    def settle(self) -> None:
        """Ask nothing any more: the window may close, whatever goes on."""
        self._settled = True

    def _ask(self) -> QMessageBox:
        going_on = self._runs.going_on()
        box = QMessageBox(self._window)
        box.setObjectName("close-question")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("A run goes on"))
        if len(going_on) == 1:
            box.setText(self.tr("“{name}” is still being trained.").format(name=going_on[0].name))
        else:
            box.setText(self.tr("{count} runs are still to be trained.").format(count=len(going_on)))
        box.setInformativeText(
            self.tr("It can go on in the background. When you open Sightglass again, you see how far it is.")
        )
        on = box.addButton(self.tr("Go on in the background"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(self.tr("Stop it"), QMessageBox.ButtonRole.DestructiveRole)
        back = box.addButton(self.tr("Do not close"), QMessageBox.ButtonRole.RejectRole)
        on.setObjectName("close-go-on")
        stop.setObjectName("close-stop")
        back.setObjectName("close-cancel")
        back.clicked.connect(self._stay)
        on.clicked.connect(self._close)
        stop.clicked.connect(self._stop)
        box.setDefaultButton(on)
        box.setEscapeButton(back)
        box.finished.connect(self._on_answered)
        box.open()
        return box

    def _on_answered(self) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None

    def _stop(self) -> None:
        """Stop what goes on; the window closes as soon as nothing does any more."""
        self._stopping = True
        for entry in self._runs.going_on():
            self._runs.stop(entry.folder)
        self._runs.notice.emit(self.tr("Training is being stopped; then the window closes."), "")

    def _stay(self) -> None:
        self._stopping = False

    def _on_changed(self) -> None:
        if not self._stopping:
            return
        if not self._runs.going_on():
            self._close()
        elif not any(self._runs.stopping(entry.folder) for entry in self._runs.going_on()):
            self._stopping = False  # one could not be stopped, or another was begun: whoever is here stays here

    def _close(self) -> None:
        self.settle()
        self._window.close()


def _logging_out() -> bool:
    """Whether the system is about to end everything; a question would only hold it up."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
