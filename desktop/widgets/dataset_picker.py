"""Where the data comes from: a data set that is here, one that was used before, a folder, or a zip."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.dataset_facts import DatasetFacts
from desktop.theme import em, set_icon
from desktop.widgets.parts import heading, named


class DatasetPicker(QWidget):
    """A list of what was used last and of the catalogue, and buttons with the file dialogs behind them."""

    chosen = Signal(str)
    """the name of a data set of the catalogue, or a path"""
    all_wanted = Signal()
    """show everything there is to choose from"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataset-picker")
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self._list = named(_DataList(), "dataset-list", spoken=self.tr("Data set"))
        self._list.activated.connect(self._on_activated)
        title = heading(self.tr("Data set"), self.tr("The pictures to learn from, each with the name of its class"))
        title.setBuddy(self._list)
        buttons = QHBoxLayout()
        buttons.setSpacing(em(0.3))
        self._folder_button = self._button("folder", self.tr("Folder…"), "Ctrl+Shift+O", self.choose_folder)
        self._zip_button = self._button("zip", self.tr("Zip…"), "Ctrl+O", self.choose_zip)
        self._folder_button.setAccessibleName(self.tr("Open a folder with a folder of pictures for each class"))
        self._zip_button.setAccessibleName(self.tr("Open a zip with a folder of pictures for each class"))
        every = named(QPushButton(self.tr("All…")), "dataset-all", spoken=self.tr("Show all data sets"))
        every.setToolTip(self.tr("Show all data sets"))
        every.clicked.connect(self.all_wanted)
        for button in (self._folder_button, self._zip_button, every):
            buttons.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.3))
        column.addWidget(title)
        column.addWidget(self._list)
        column.addLayout(buttons)

    def set_choices(self, recent: Sequence[str], catalogue: Sequence[DatasetFacts], chosen: str, title: str) -> None:
        """Offer what was used last, then the data sets of the catalogue that are here; `chosen` is shown as `title`."""
        titles = {name: Path(name).name or name for name in recent}
        titles |= {facts.name: facts.title for facts in catalogue if facts.here}
        if chosen:
            titles[chosen] = title
        self._list.clear()
        for name, words in titles.items():
            self._list.addItem(words, name)
        self._list.setCurrentIndex(self._list.findData(chosen))

    def choose_folder(self) -> None:
        """Let the user choose a folder."""
        dialog = QFileDialog(self.window(), self.tr("Open a folder of pictures"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog)

    def choose_zip(self) -> None:
        """Let the user choose a zip."""
        kinds = self.tr("Zip files ({kinds})").format(kinds="*.zip")
        dialog = QFileDialog(self.window(), self.tr("Open a zip of pictures"), self._folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(self._on_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_selected(self, name: str) -> None:
        self._folder = str(Path(name).parent)
        self.chosen.emit(name)

    def _on_activated(self, row: int) -> None:
        self.chosen.emit(self._list.itemData(row))

    def _button(self, icon: str, text: str, keys: str, slot: Callable[[], object]) -> QPushButton:
        button = named(QPushButton(text), f"dataset-{icon}")
        set_icon(button, icon)
        button.setIconSize(QSize(em(1), em(1)))
        button.clicked.connect(slot)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(self.tr("One folder of pictures for each class ({key})").format(key=shown))
        QShortcut(QKeySequence(keys), self, slot)
        return button


class _DataList(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setPlaceholderText(self.tr("Choose a data set"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel turns the column over; nothing in it must change by that
