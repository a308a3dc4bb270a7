"""A quiet sign of how far the recogniser is."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.theme import em, tokens
from desktop.widgets.parts import muted
from desktop.words import engine_on_device
from desktop.workers.messages import ModelState
from desktop.workers.recogniser import RecogniserClient


class RecogniserStatus(QWidget):
    """A dot and a few words about the model that was heard of last."""

    def __init__(self, client: RecogniserClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recogniser-status")
        self.setAccessibleName(self.tr("Recogniser status"))
        self._dot = _Dot()
        self._words = muted()
        row = QHBoxLayout(self)
        row.setContentsMargins(em(0.6), em(0.4), em(0.4), em(0.6))
        row.setSpacing(em(0.4))
        row.addWidget(self._dot)
        row.addWidget(self._words, 1)
        self._model_known = False
        self._say(self.tr("Getting ready…"), "", filled=False)
        client.process_ready.connect(self._on_process_ready)
        client.model_changed.connect(self._on_model_changed)

    def text(self) -> str:
        """What it says now."""
        return self._words.text()

    def set_narrow(self, narrow: bool) -> None:
        """Show only the dot, or words beside it."""
        self._words.setVisible(not narrow)

    def _on_process_ready(self) -> None:
        if not self._model_known:  # nothing was asked for yet, as on the page Teach
            self._say(self.tr("Ready"), "", filled=True)

    def _on_model_changed(self, state: ModelState) -> None:
        self._model_known = True
        if state.kind == "ready":
            where = engine_on_device(state.engine, state.device)
            self._say(self.tr("Ready · {0}").format(where), state.text, filled=True)
        elif state.kind == "failed":
            self._say(self.tr("Not ready"), state.text, filled=False)
        elif state.total:
            part = f"{100 * state.done // state.total}"
            self._say(self.tr("Getting ready… {0} %").format(part), state.text, filled=False)
        else:
            self._say(self.tr("Getting ready…"), state.text, filled=False)

    def _say(self, words: str, more: str, *, filled: bool) -> None:
        self._words.setText(words)
        self._dot.filled = filled
        self._dot.update()
        self.setToolTip(more)
        self.setAccessibleDescription(f"{words} {more}".strip())


class _Dot(QWidget):
    """Filled when all is well, a ring until then: the difference is not one of colour alone."""

    def __init__(self) -> None:
        super().__init__()
        self.filled = False
        self.setFixedSize(em(0.7), em(0.7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(QColor(tokens().accent))
        pen.setWidthF(2)
        painter.setPen(pen)
        if self.filled:
            painter.setBrush(QColor(tokens().accent))
        painter.drawEllipse(self.rect().adjusted(1, 1, -2, -2))
