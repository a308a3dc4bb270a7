"""The live picture: every frame as it comes, as large as the room allows."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.live.source import LiveSource
from desktop.live.state import LiveState
from desktop.theme import em, tokens
from desktop.widgets.parts import named


class LiveView(QWidget):
    """Paints the newest frame of a `LiveSource`, or says in its place how the source is and what to do."""

    def __init__(self, source: LiveSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._fresh = False
        self.setObjectName("live-view")
        self.setAccessibleName(self.tr("Live picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self._title, self._remedy = _words("heading"), _words("muted")
        self._retry = named(QPushButton(self.tr("Try again")), "live-retry")
        self._retry.setProperty("role", "primary")
        self._retry.clicked.connect(source.retry)
        self._demonstration = named(QPushButton(self.tr("Show the demonstration clip")), "live-demonstration")
        self._demonstration.clicked.connect(source.open_demonstration)
        self._arrange()
        source.picture_changed.connect(self._on_picture_changed)
        source.state_changed.connect(self._on_state_changed)
        self._on_state_changed(source.state)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(em(1.5), em(1.5), em(1.5), em(1.5))
        column.setSpacing(em(0.6))
        column.addStretch(1)
        for words in (self._title, self._remedy):
            column.addWidget(words)
        for button in (self._retry, self._demonstration):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    @property
    def sentence(self) -> str:
        """What is said in place of the picture, or nothing."""
        return "" if self._title.isHidden() else self._title.text()

    def picture_area(self) -> QRectF:
        """Where the picture lies, in the view's coordinates."""
        picture = self._source.picture()
        if picture is None:
            return QRectF()
        size = QSizeF(picture.size()).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens().sunken))
        picture = self._source.picture()
        if picture is not None and self._source.state.kind != "failed":
            self._paint_picture(painter, picture)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        if self._fresh:
            self._fresh = False
            self._source.shown.tick()

    def _paint_picture(self, painter: QPainter, picture: QImage) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.picture_area(), picture)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _on_picture_changed(self) -> None:
        self._fresh = True
        self.update()

    def _on_state_changed(self, state: LiveState) -> None:
        failed = state.kind == "failed"
        spoken = failed or state.kind == "opening"
        self._title.setText(state.sentence)
        self._title.setVisible(spoken and bool(state.sentence))
        self._remedy.setText(state.remedy)
        self._remedy.setVisible(spoken and bool(state.remedy))
        buttons = (self._retry, self._demonstration)
        if any(button.hasFocus() for button in buttons):
            self.setFocus()  # else hiding them would hand the keyboard to whatever comes next
        for button in buttons:
            button.setVisible(failed)
        if failed and self.hasFocus():
            self._retry.setFocus()
        self.setAccessibleDescription(f"{state.title}. {state.sentence} {state.remedy}".strip())
        if failed:
            words = f"{state.sentence} {state.remedy}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.update()


def _words(role: str) -> QLabel:
    label = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
