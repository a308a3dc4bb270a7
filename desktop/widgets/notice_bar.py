"""A sentence at the bottom of the window when something went wrong; it waits, and nothing else has to."""

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.theme import em
from desktop.widgets.parts import icon_button, named


@dataclass(frozen=True)
class Notice:
    """What happened and what to do, and what an expert would want to know about it."""

    sentence: str
    details: str


class NoticeBar(QFrame):
    """Shows notices one after the other, the oldest first; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Notice] = deque()
        self.setObjectName("notice-bar")
        self.setAccessibleName(self.tr("Notice"))
        self._sentence = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._copy = named(QPushButton(), "copy-details")
        self._copy.clicked.connect(self._on_copy)
        self._close = icon_button(
            "close-notice", "close", spoken=self.tr("Close this notice"), tip=self.tr("Close this notice (Esc)")
        )
        self._close.clicked.connect(self.close_notice)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close_notice)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        row = QHBoxLayout(self)
        row.setContentsMargins(em(0.8), em(0.35), em(0.5), em(0.35))
        row.addWidget(self._sentence, 1)
        row.addWidget(self._copy)
        row.addWidget(self._close)
        self.hide()

    def sentence(self) -> str:
        """What is shown; empty while the bar is hidden."""
        return self._waiting[0].sentence if self._waiting else ""

    def show_notice(self, sentence: str, details: str = "") -> None:
        """Show `sentence` when those before it are closed. One that already waits is not repeated."""
        notice = Notice(sentence, details)
        if notice.sentence in (each.sentence for each in self._waiting):
            return
        self._waiting.append(notice)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._refresh()

    def close_notice(self) -> None:
        """Put the notice away; the next one follows, if there is one."""
        if self._waiting:
            self._waiting.popleft()
        self._refresh()

    def _refresh(self) -> None:
        if not self._waiting:
            self.hide()
            return
        notice = self._waiting[0]
        more = len(self._waiting) - 1
        text = self.tr("{sentence} (%n more)", "", more) if more else "{sentence}"
        self._sentence.setText(text.format(sentence=notice.sentence))
        self._copy.setVisible(bool(notice.details))
        self._copy.setText(self.tr("Copy details"))
        self.show()

    def _on_copy(self) -> None:
        notice = self._waiting[0]
        QGuiApplication.clipboard().setText(f"{notice.sentence}\n\n{notice.details}")
        self._copy.setText(self.tr("Copied"))
