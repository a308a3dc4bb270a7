"""Where pictures come from: files, a folder, the clipboard; a camera, a clip, the screen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.theme import em, set_icon
from desktop.widgets.live_picker import choose_clip
from desktop.widgets.picture_dialogs import PictureDialogs
from desktop.widgets.side_button import side_button

NARROW = 44
"""Below so many em of a page's width there is little room."""


class SourcePicker(QFrame):
    """Buttons, each with its key, and the file dialogs behind them, which hold nothing up."""

    paths_chosen = Signal(list)
    """list[Path] of files, or of one folder"""
    paste_wanted = Signal()
    close_all_wanted = Signal()
    camera_wanted = Signal()
    clip_chosen = Signal(object)
    """Path of a video file"""
    screen_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source-picker")
        self.setAccessibleName(self.tr("Source picker"))
        self._dialogs = PictureDialogs(self)
        self._dialogs.chosen.connect(self.paths_chosen)
        self._clips = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        keys = QKeySequence.StandardKey
        files, folder = self.tr("Open pictures"), self.tr("Open a folder of pictures")
        paste, close = self.tr("Paste a copied picture"), self.tr("Close all pictures")
        camera, clip, screen = self.tr("Show the camera"), self.tr("Play a video file"), self.tr("Show the screen")
        column, row, second = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        for layout in (column, row, second):
            layout.setSpacing(em(0.3))
        column.addLayout(row)
        column.addLayout(second)
        first = (
            self._button("open", self.tr("Open…"), files, keys.Open, self.choose_files),
            self._button("folder", self.tr("Folder…"), folder, "Ctrl+Shift+O", self.choose_folder),
            self._button("paste", self.tr("Paste"), paste, keys.Paste, self.paste_wanted.emit),
        )
        self._close = self._button("close", "", close, "Ctrl+Shift+W", self.close_all_wanted.emit)
        live = (
            self._button("camera", self.tr("Camera"), camera, "Ctrl+K", self.camera_wanted.emit),
            self._button("clip", self.tr("Video…"), clip, "Ctrl+L", self.choose_clip),
            self._button("screen", self.tr("Screen"), screen, "Ctrl+J", self.screen_wanted.emit),
        )
        self._with_words = first + live
        for layout, buttons in ((row, first), (second, live)):
            for button in buttons:
                layout.addWidget(button, 1)
        row.addWidget(self._close)
        self.fit_into(0)  # until it is known how much room there is
        self.show_open(0)

    def fit_into(self, width: int) -> None:
        """The page is so many logical pixels wide: where that is little, the buttons have words and no icons."""
        icons = QSize(em(1), em(1)) if width >= em(NARROW) else QSize(0, 0)
        for button in self._with_words:
            button.setIconSize(icons)

    def show_open(self, count: int) -> None:
        """Offer to close pictures when there are some."""
        self._close.setEnabled(count > 0)

    def choose_files(self) -> None:
        """Let the user choose picture files."""
        self._dialogs.choose_files(self.tr("Open pictures"))

    def choose_folder(self) -> None:
        """Let the user choose a folder."""
        self._dialogs.choose_folder(self.tr("Open a folder of pictures"))

    def choose_clip(self) -> None:
        """Let the user choose a video file."""
        choose_clip(self, self._clips, self._on_clip)

    def _on_clip(self, path: Path) -> None:
        self._clips = str(path.parent)
        self.clip_chosen.emit(path)

    def _button(
        self, icon: str, text: str, what: str, keys: QKeySequence.StandardKey | str, slot: Callable[[], object]
    ) -> QPushButton:
        button = side_button(f"source-{icon}", text, slot)
        set_icon(button, icon)
        button.setIconSize(QSize(em(1), em(1)))
        button.setAccessibleName(what)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(self.tr("{what} ({key})").format(what=what, key=shown))
        QShortcut(keys, self, slot)
        return button
