"""A sentence at the bottom of the window when something went wrong; it waits, and nothing else has to."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.theme import em
from desktop.widgets.parts import icon_button, named


@dataclass(frozen=True)
class Notice:
    """What happened and what to do, and what an expert would want to know about it."""

    sentence: str
    details: str


class NoticeBar(QFrame):
    """Shows the newest notice, and those before it when it is put away; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: list[Notice] = []
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
        row = QHBoxLayout(self)
        row.setContentsMargins(em(0.8), em(0.35), em(0.5), em(0.35))
        row.addWidget(self._sentence, 1)
        row.addWidget(self._copy)
        row.addWidget(self._close)
        self.hide()

    def sentence(self) -> str:
        """What is shown; empty while the bar is hidden."""
        return self._notices[-1].sentence if self._notices else ""

    def show_notice(self, sentence: str, details: str = "") -> None:
        """Show `sentence` before those that are not put away yet. One of them that comes again is not kept twice."""
        self._notices = [each for each in self._notices if each.sentence != sentence]
        self._notices.append(Notice(sentence, details))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._refresh()

    def close_notice(self) -> None:
        """Put the notice away; the one before it follows, if there is one."""
        if self._notices:
            self._notices.pop()
        self._refresh()

    def _refresh(self) -> None:
        if not self._notices:
            self.hide()
            return
        notice = self._notices[-1]
        more = len(self._notices) - 1
        text = self.tr("{sentence} (%n more)", "", more) if more else "{sentence}"
        self._sentence.setText(text.format(sentence=notice.sentence))
        self._copy.setVisible(bool(notice.details))
        self._copy.setText(self.tr("Copy details"))
        self.show()

    def _on_copy(self) -> None:
        notice = self._notices[-1]
        QGuiApplication.clipboard().setText(f"{notice.sentence}\n\n{notice.details}")
        self._copy.setText(self.tr("Copied"))
