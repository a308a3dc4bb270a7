"""Where the pictures of a class come from: the live picture, drawings, files, folders, the clipboard."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import em, set_icon
from desktop.widgets.parts import heading, muted, named
from desktop.widgets.picture_dialogs import PictureDialogs
from desktop.words import whole
from desktop.workers.capture import CaptureCount


class CollectPanel(QWidget):
    """The way pictures come in, and the button that takes them: held for the live picture, pressed for a drawing."""

    way_changed = Signal(str)
    """"live" or "draw": what stands on the stage"""
    hold_changed = Signal(bool)
    keep_wanted = Signal()
    """keep the drawing"""
    paths_chosen = Signal(list)
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._way = "live"
        self._live = self._possible = self._holding = False
        self._dialogs = PictureDialogs(self)
        self._dialogs.chosen.connect(self.paths_chosen)
        self._title = named(heading(self.tr("Pictures")), "collect-title")
        self._hold = named(QPushButton(), "hold-to-collect")
        self._hold.setMinimumHeight(em(2.4))
        self._hold.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hold.pressed.connect(self._on_pressed)
        self._hold.released.connect(self._on_released)
        self._hold.clicked.connect(self._on_clicked)
        self._count = named(muted(), "collect-count")
        self._ways = QButtonGroup(self)
        self._buttons = self._make_buttons()
        self._count.hide()
        self._arrange()
        self._refresh()

    def _make_buttons(self) -> dict[str, QToolButton]:
        buttons = {}
        for name, icon, text in (
            ("live", "camera", self.tr("Camera")),
            ("draw", "draw", self.tr("Draw")),
            ("files", "open", self.tr("Files…")),
            ("folder", "folder", self.tr("Folder…")),
            ("paste", "paste", self.tr("Paste")),
        ):
            button = buttons[name] = named(QToolButton(), f"collect-{name}")
            button.setText(text)
            set_icon(button, icon)
            button.setIconSize(QSize(em(1), em(1)))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for name in ("live", "draw"):
            buttons[name].setCheckable(True)
            self._ways.addButton(buttons[name])
            buttons[name].clicked.connect(lambda _=False, way=name: self.choose_way(way))
        buttons["live"].setChecked(True)
        buttons["files"].clicked.connect(self.choose_files)
        buttons["folder"].clicked.connect(self.choose_folder)
        buttons["paste"].clicked.connect(self.paste_wanted)
        buttons["paste"].setToolTip(self.tr("Paste copied pictures or files (Ctrl+V)"))
        return buttons

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(em(0.3))
        for number, name in enumerate(("live", "draw")):
            grid.addWidget(self._buttons[name], 0, 3 * number, 1, 3)
        for number, name in enumerate(("files", "folder", "paste")):
            grid.addWidget(self._buttons[name], 1, 2 * number, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.3))
        column.addWidget(self._title)
        column.addWidget(self._hold)
        column.addWidget(self._count)
        column.addLayout(grid)

    @property
    def way(self) -> str:
        """What stands on the stage: "live" or "draw"."""
        return self._way

    def choose_way(self, way: str) -> None:
        """Take pictures of the live picture, or of drawings."""
        self._buttons[way].setChecked(True)
        if way != self._way:
            self._way = way
            self._count.hide()
            self._refresh()
            self.way_changed.emit(way)

    def show_class(self, name: str, *, possible: bool) -> None:
        """Pictures go to the class of that name, if that is possible."""
        if name != self._name:
            self._count.hide()
        self._name, self._possible = name, possible and bool(name)
        self._refresh()

    def show_live(self, running: bool) -> None:
        """Whether there is a live picture to take."""
        self._live = running
        self._refresh()

    def show_count(self, count: CaptureCount) -> None:
        """How many pictures the hold has brought so far."""
        words = self.tr("{taken} taken, {rate} a second").format(taken=whole(count.taken), rate=f"{count.rate:.0f}")
        if count.skipped:
            words = self.tr("{words}; {skipped} left out, nearly the same as one before").format(
                words=words, skipped=whole(count.skipped)
            )
        self._count.setText(words)
        self._count.show()

    def show_holding(self, holding: bool) -> None:
        """Whether pictures are being taken now."""
        self._holding = holding
        self._refresh()

    def choose_files(self) -> None:
        """Let the user choose picture files."""
        self._dialogs.choose_files(self.tr("Add pictures"))

    def choose_folder(self) -> None:
        """Let the user choose a folder of pictures."""
        self._dialogs.choose_folder(self.tr("Add a folder of pictures"))

    def _refresh(self) -> None:
        drawing = self._way == "draw"
        if drawing:
            words = self.tr("Keep the drawing")
            tip = self.tr("Keep the drawing as a picture of the class ({key})")
            self._hold.setToolTip(tip.format(key=QKeySequence("Ctrl+Return").toString()))
        else:
            words = self.tr("Let go to stop") if self._holding else self.tr("Hold to take pictures")
            self._hold.setToolTip(self.tr("Hold it with the mouse, or hold the Space key down"))
        self._hold.setText(words)
        self._hold.setEnabled(self._possible and (drawing or self._live or self._holding))
        self._title.setText(self.tr("Pictures of “{name}”").format(name=self._name) if self._name else "")
        for name in ("files", "folder", "paste"):
            self._buttons[name].setEnabled(self._possible)

    def _on_pressed(self) -> None:
        if self._way == "live":
            self.hold_changed.emit(True)

    def _on_released(self) -> None:
        if self._way == "live":
            self.hold_changed.emit(False)

    def _on_clicked(self) -> None:
        if self._way == "draw":
            self.keep_wanted.emit()
