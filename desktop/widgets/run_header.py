"""The head of a run's page: its name, how it stands, how far it is, and what can be done with it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.run_record import RunRecord
from desktop.run_words import progress_words
from desktop.theme import em
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.parts import focus_kept, icon_button, muted, named
from desktop.workers.run_scan import RunEntry


class RunHeader(QWidget):
    """Shows one run; tells what its buttons are asked for."""

    stop_wanted = Signal()
    resume_wanted = Signal()
    use_wanted = Signal()
    rename_wanted = Signal(str)
    delete_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: RunEntry | None = None
        self._name = named(ElidedLabel(), "run-name")
        font = self._name.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self._name.setFont(font)
        self._edit = named(QLineEdit(maxLength=100), "run-name-edit", spoken=self.tr("Name of the run"))
        self._edit.hide()
        self._edit.editingFinished.connect(self._on_renamed)
        cancel = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._edit, self._stop_renaming)
        cancel.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._sentence = named(muted(), "run-sentence")
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = named(QProgressBar(), "run-progress", spoken=self.tr("How far the run is"))
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._pace = named(muted(), "run-pace")
        self._stop = self._button("stop-training", self.tr("Stop training"), self.stop_wanted)
        self._resume = self._button("resume-training", self.tr("Go on (resume)"), self.resume_wanted)
        self._use = self._button("use-model", self.tr("Recognise with it"), self.use_wanted)
        self._menu = self._make_menu()
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self._edit, 1)
        for button in (self._stop, self._resume, self._use, self._menu):
            first.addWidget(button)
        progress = QHBoxLayout()
        progress.addWidget(self._bar, 2)
        progress.addWidget(self._pace, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.25))
        column.addLayout(first)
        column.addWidget(self._sentence)
        column.addLayout(progress)

    def _button(self, name: str, text: str, wanted: SignalInstance) -> QPushButton:
        button = named(QPushButton(text), name)
        button.setProperty("role", "primary")
        button.hide()  # at most one of them has a meaning for a run
        button.clicked.connect(wanted)
        return button

    def _make_menu(self) -> QToolButton:
        button = icon_button("run-menu", "menu", spoken=self.tr("More"), tip=self.tr("Rename, open the folder, delete"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._rename = menu.addAction(self.tr("Rename…"), QKeySequence(Qt.Key.Key_F2), self.start_renaming)
        menu.addAction(self.tr("Open its folder"), self.folder_wanted.emit)
        self._delete = menu.addAction(self.tr("Move to the bin"), self.delete_wanted.emit)
        button.setMenu(menu)
        return button

    # Showing

    def show_run(self, entry: RunEntry, record: RunRecord, stopping: str) -> None:
        """Show how a run stands; `stopping` is what is being done to stop it, if anything is."""
        if self._entry is None or self._entry.folder != entry.folder:
            self._stop_renaming()
        self._entry = entry
        running, finished = entry.state == "running", entry.state == "finished"
        self._name.setText(entry.name)
        self._name.setToolTip(str(entry.folder))
        said = entry.status.sentence if entry.status else entry.problem
        self._sentence.setText(stopping or said)
        self._stop.setText(self.tr("Do not start it") if entry.state == "waiting" else self.tr("Stop training"))
        with focus_kept(self._stop, self._resume, self._use, self._menu):
            self._stop.setVisible(entry.going_on)
            self._stop.setEnabled(not stopping)
            self._resume.setVisible(entry.state in ("stopped", "failed", "interrupted"))
            self._use.setVisible(finished and entry.status is not None and entry.status.model is not None)
        self._delete.setEnabled(not entry.going_on)
        self._delete.setText(self.tr("Take off the list") if entry.elsewhere else self.tr("Move to the bin"))
        self._rename.setEnabled(entry.status is not None)
        self._bar.setVisible(running)
        self.show_progress(record)

    def show_progress(self, record: RunRecord) -> None:
        """How far the run is, how fast it is, and on what; as its events say."""
        entry = self._entry
        if entry is None:
            return
        running = entry.state == "running"
        if running:
            epochs = record.epochs or 0
            self._bar.setRange(0, 1000 if epochs else 0)
            self._bar.setValue(round(1000 * record.done / epochs) if epochs else 0)
        self._pace.setText(progress_words(record))
        self._pace.setVisible(running)

    # Renaming

    def start_renaming(self) -> None:
        """Let the user type another name, in place of the one that is shown."""
        if self._entry is not None and self._entry.status is not None:
            self._edit.setText(self._entry.name)
            self._name.hide()
            self._edit.show()
            self._edit.setFocus()
            self._edit.selectAll()

    def _on_renamed(self) -> None:
        if self._edit.isHidden() or self._entry is None:
            return
        name = self._edit.text().strip()
        self._stop_renaming()
        if name and name != self._entry.name:
            self.rename_wanted.emit(name)

    def _stop_renaming(self) -> None:
        self._edit.hide()
        self._name.show()
