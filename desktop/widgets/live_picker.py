"""Chooses what is shown live: a camera by its name, a clip, a screen or a window; how large; mirrored or not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.live.source import LiveSource
from desktop.live.state import LiveState, Wanted
from desktop.live.wishes import demonstration
from desktop.theme import em, set_icon
from desktop.widgets.parts import named
from desktop.widgets.pause_button import PauseButton
from desktop.widgets.side_button import side_button

_tr = QCoreApplication.translate

CLIP_KINDS = "*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.mpg *.mpeg *.wmv *.ogv *.3gp"


class LivePicker(QWidget):
    """The choices of a `LiveSource`, all by keyboard."""

    def __init__(self, source: LiveSource, parent: QWidget | None = None, *, alone: bool = True) -> None:
        """`alone`: no other widget of the page opens a clip, or stops the picture for a moment."""
        super().__init__(parent)
        self._source = source
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        self._list = named(_LiveList(), "live-source", spoken=self.tr("Camera, clip or screen"))
        self._list.setPlaceholderText(self.tr("Choose a camera or a clip"))
        self._list.about_to_be_used.connect(self._fill)
        self._list.activated.connect(self._on_chosen)
        self._clip = side_button("live-clip", "", self.choose_clip)
        set_icon(self._clip, "clip")
        self._clip.setIconSize(QSize(em(1), em(1)))
        if not alone:
            self._clip.hide()
        self._pause = PauseButton(source, has_key=False) if alone else None
        self._clip.setAccessibleName(self.tr("Open a video file"))
        self._clip.setToolTip(self.tr("Open a video file"))
        self._size = named(_LiveList(), "live-resolution", spoken=self.tr("Size of the camera's picture"))
        self._sizes: tuple[tuple[int, int] | None, ...] = (None,)
        self._size.activated.connect(self._on_size_chosen)
        tip = self.tr("Exchange left and right, in what is shown and in what is recognised")
        self._mirror = named(QCheckBox(self.tr("Mirror")), "live-mirror", tip=tip)
        self._mirror.toggled.connect(self._on_mirror)
        self._arrange()
        source.state_changed.connect(self._on_state_changed)
        source.devices_changed.connect(self._on_devices_changed)
        self._show()

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._list, 1)
        first.addWidget(self._clip)
        second.addWidget(self._size, 1)
        second.addWidget(self._mirror)
        if self._pause is not None:
            second.addWidget(self._pause)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.3))
        column.addLayout(first)
        column.addLayout(second)

    def choose_clip(self) -> None:
        """Let the user choose a video file."""
        choose_clip(self, self._folder, self._open_clip)

    def _open_clip(self, path: Path) -> None:
        self._folder = str(path.parent)
        self._source.open_clip(path)

    def _fill(self) -> None:
        """List what there is now. Windows come and go, so this is done whenever someone is about to choose."""
        source = self._source
        choices = [("camera", each.id, each.name) for each in source.cameras()]
        choices += [("demonstration", "", self.tr("Demonstration clip"))]
        choices += [("screen", each.id, each.name) for each in source.screens()]
        choices += [("window", each.id, self.tr("Window: {name}").format(name=each.name)) for each in source.windows()]
        self._list.clear()
        for kind, id, name in choices:
            self._list.addItem(name, (kind, id))
        self._show()

    def _on_chosen(self, row: int) -> None:
        kind, id = self._list.itemData(row)
        source = self._source
        openers: dict[str, Callable[[], None]] = {
            "camera": lambda: source.open_camera(id),
            "demonstration": source.open_demonstration,
            "screen": lambda: source.open_screen(id),
            "window": lambda: source.open_window(id),
            "clip": source.retry,
        }
        openers[kind]()

    def _on_size_chosen(self, row: int) -> None:
        if (wanted := self._source.wanted) is not None:
            self._source.open_camera(wanted.id, self._sizes[row])

    def _on_mirror(self, wanted: bool) -> None:
        self._source.mirrored = wanted

    def _on_devices_changed(self) -> None:
        if self._list.count():
            self._fill()

    def _on_state_changed(self, _state: LiveState) -> None:
        self._show()

    def _show(self) -> None:
        """Bring everything up to date with what is shown."""
        wanted = self._source.wanted
        self._show_choice(wanted)
        self._mirror.blockSignals(True)
        self._mirror.setChecked(self._source.mirrored)
        self._mirror.blockSignals(False)
        self._mirror.setVisible(wanted is not None)
        if self._pause is not None:
            self._pause.setVisible(wanted is not None)
        self._show_sizes(wanted)

    def _show_choice(self, wanted: Wanted | None) -> None:
        if wanted is None:
            self._list.setCurrentIndex(-1)
            return
        key = _key(wanted)
        row = next((row for row in range(self._list.count()) if self._list.itemData(row) == key), -1)
        if row < 0:
            self._list.insertItem(0, wanted.name, key)
            row = 0
        self._list.setCurrentIndex(row)
        self._list.setToolTip(wanted.name)

    def _show_sizes(self, wanted: Wanted | None) -> None:
        camera = wanted is not None and wanted.kind == "camera"
        choices = [each for each in (self._source.cameras() if camera else ()) if wanted and each.id == wanted.id]
        self._sizes = (None, *(choices[0].resolutions if choices else ()))
        self._size.clear()
        self._size.addItem(self.tr("Size: as suits"))
        for width, height in filter(None, self._sizes):
            self._size.addItem(self.tr("{width} × {height}").format(width=width, height=height))
        chosen = wanted.resolution if wanted else None
        self._size.setCurrentIndex(self._sizes.index(chosen) if chosen in self._sizes else 0)
        self._size.setVisible(len(self._sizes) > 2)


def is_clip(path: Path) -> bool:
    """Whether the file's name is that of a video."""
    return f"*{path.suffix.lower()}" in CLIP_KINDS.split()


def choose_clip(parent: QWidget, folder: str, chosen: Callable[[Path], object]) -> None:
    """Let the user choose a video file; holds nothing up."""
    kinds = (_tr("LivePicker", "Videos ({kinds})").format(kinds=CLIP_KINDS), _tr("LivePicker", "All files (*)"))
    dialog = QFileDialog(parent.window(), _tr("LivePicker", "Open a video file"), folder, ";;".join(kinds))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _key(wanted: Wanted) -> tuple[str, str]:
    """How what is shown is known in the list."""
    if wanted.kind == "clip":
        return ("demonstration", "") if wanted.path == demonstration().path else ("clip", str(wanted.path))
    return wanted.kind, wanted.id


class _LiveList(QComboBox):
    about_to_be_used = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMinimumWidth(em(6))  # or the words of the empty list would count as well

    def showPopup(self) -> None:
        self.about_to_be_used.emit()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.about_to_be_used.emit)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel turns the column over; nothing in it must change by that
