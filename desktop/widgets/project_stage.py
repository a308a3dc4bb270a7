"""What pictures are taken of: the live picture, or what to do to have one; or a sheet to draw on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.live.source import LiveSource
from desktop.live.state import LiveState
from desktop.theme import em
from desktop.widgets.live_view import LiveView
from desktop.widgets.parts import heading, muted, named, tab_into
from desktop.widgets.project_drawing import DrawingStage


class Stage(QStackedWidget):
    """The live view, an invitation to open something, or the canvas, which is made when it is first wanted."""

    drawing_changed = Signal()
    keep_wanted = Signal()

    def __init__(self, source: LiveSource, pen_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._pen_width = pen_width
        self._drawing: DrawingStage | None = None
        self._way = "live"
        self._name = ""
        self.view = LiveView(source)
        self.invitation = LiveInvitation(source)
        self.addWidget(self.invitation)
        self.addWidget(self.view)
        self.setMinimumSize(em(10), em(8))
        source.state_changed.connect(self._on_state_changed)
        self._on_state_changed(source.state)

    @property
    def drawing(self) -> DrawingStage | None:
        """The canvas, if it was ever wanted."""
        return self._drawing

    def show_way(self, way: str) -> None:
        """Show the live picture ("live") or the canvas ("draw")."""
        self._way = way
        if way == "draw" and self._drawing is None:
            drawing = self._drawing = DrawingStage(self._pen_width)
            drawing.changed.connect(self.drawing_changed)
            drawing.keep_wanted.connect(self.keep_wanted)
            drawing.show_class(self._name)
            self.addWidget(drawing)
            tab_into(drawing, after=self.view)
        self._on_state_changed(self._source.state)

    def show_class(self, name: str) -> None:
        """Whose pictures are taken."""
        self._name = name
        if self._drawing is not None:
            self._drawing.show_class(name)

    def _on_state_changed(self, state: LiveState) -> None:
        if self._way == "draw" and self._drawing is not None:
            self.setCurrentWidget(self._drawing)
        else:
            self.setCurrentWidget(self.invitation if state.kind == "off" else self.view)
        shown = self.currentWidget()
        if shown is not None:
            self.setFocusProxy(shown)


class LiveInvitation(QWidget):
    """Says how to get a live picture, with buttons that do it."""

    def __init__(self, source: LiveSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        title = _centred(heading(self.tr("Show the computer what it shall learn")))
        how = self.tr("Open the camera and hold something up to it. Drawings, files and folders do as well.")
        self._words = _centred(named(muted(how), "live-invitation"))
        self._open = named(QPushButton(self.tr("Open the camera")), "open-camera")
        self._open.clicked.connect(self.open_camera)
        demonstration = named(QPushButton(self.tr("Play the demonstration clip")), "open-demonstration")
        demonstration.clicked.connect(source.open_demonstration)
        self.setFocusProxy(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(em(0.5), 0, em(0.5), 0)
        column.setSpacing(em(0.5))
        column.addStretch()
        column.addWidget(title)
        column.addWidget(self._words)
        for button in (self._open, demonstration):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def open_camera(self) -> None:
        """Open the camera of the system's choice; the live view says how that goes."""
        self._source.open_camera("")


def _centred(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label
