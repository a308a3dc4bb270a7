"""The page *Runs*: every training there is, its curves as they grow, and what became of it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.theme import em
from desktop.widgets.parts import muted
from desktop.widgets.run_empty import RunsEmpty
from desktop.widgets.run_list import RunList
from desktop.widgets.run_view import RunView
from desktop.widgets.side_button import side_button
from desktop.workers.run_follower import RunFollower
from desktop.workers.run_scan import RunEntry
from desktop.workers.runs import Runs

SAMPLE = ("digits-mlp", ("epochs=5",))
"""The recipe to try, and what is changed in it: the first network of every course, for about a minute."""


class RunsPage(QWidget):
    """At the left the runs, beside them the one that is chosen, or those that are compared."""

    notice = Signal(str, str)
    model_wanted = Signal(str)
    """the name of a model to recognise pictures with"""
    page_wanted = Signal(str)
    """the name of another page"""

    def __init__(self, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Runs")
        self.setObjectName("page-runs")
        self.setAcceptDrops(True)
        self._runs = runs
        self._followers: dict[Path, RunFollower] = {}
        self._chosen: list[Path] = []
        self._wanted: Path | None = None
        self.list = RunList()
        self.view = RunView()
        self._empty = RunsEmpty()
        self._hint = muted(self.tr("Tick the boxes to compare up to six runs."))
        self._open = side_button("open-run", self.tr("Open a run…"), self.choose_folder)
        self._undo = side_button("bring-back-run", "", runs.bring_back)
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self._refresh()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(em(0.4))
        left.addWidget(self.list, 1)
        for widget in (self._hint, self._undo, self._open):
            left.addWidget(widget)
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(0.75))
        row.addLayout(left, 2)
        row.addWidget(self.view, 6)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(em(0.75), em(0.75), em(0.75), em(0.75))
        column.addWidget(self._stack)

    def _connect(self) -> None:
        runs, header = self._runs, self.view.header
        runs.changed.connect(self._refresh)
        runs.added.connect(self.show_run)
        self.list.chosen.connect(self._on_chosen)
        self.view.notice.connect(self.notice)
        self._empty.teach_wanted.connect(lambda: self.page_wanted.emit("teach"))
        self._empty.sample_wanted.connect(self._on_sample)
        self._empty.open_wanted.connect(self.choose_folder)
        self._empty.undo_wanted.connect(runs.bring_back)
        header.stop_wanted.connect(self._on_stop)
        header.resume_wanted.connect(self._on_resume)
        header.delete_wanted.connect(self._on_delete)
        header.rename_wanted.connect(self._on_rename)
        header.folder_wanted.connect(self._on_open_folder)
        header.use_wanted.connect(self._on_use)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self._on_delete)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.setAutoRepeat(False)  # a key that is held for long must not take one run after the other
        undo = QShortcut(QKeySequence.StandardKey.Undo, self, runs.bring_back)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # Choosing

    def show_run(self, folder: Path) -> None:
        """Choose a run, as soon as it is in the list."""
        self._wanted = folder
        self._refresh()

    def choose_folder(self) -> None:
        """Let the user open the folder of a run that lies elsewhere."""
        dialog = QFileDialog(self.window(), self.tr("Open the folder of a run"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._runs.open_elsewhere(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self._runs.open_elsewhere(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def _on_chosen(self, folders: Sequence[Path]) -> None:
        self._chosen = list(folders)
        before = self._followers
        self._followers = {
            entry.folder: before.get(entry.folder) or self._follow(entry) for entry in self._chosen_entries()
        }
        self._show()
        for folder, follower in before.items():
            if folder not in self._followers:
                follower.stop()
                follower.deleteLater()

    def _follow(self, entry: RunEntry) -> RunFollower:
        follower = RunFollower(entry.folder, entry.name, self)
        follower.notice.connect(self.notice)
        follower.set_live(entry.going_on)
        return follower

    def _chosen_entries(self) -> list[RunEntry]:
        entries = (self._runs.entry(folder) for folder in self._chosen)
        return [entry for entry in entries if entry is not None]

    # Showing

    def _refresh(self) -> None:
        entries = self._runs.entries()
        self.list.set_entries(entries)
        if self._wanted is not None and self._runs.entry(self._wanted) is not None:
            self.list.choose(self._wanted)
            self._wanted = None
        self._stack.setCurrentIndex(1 if entries else 0)
        self.setFocusProxy(self.list if entries else self._empty)
        self._hint.setVisible(len(entries) > 1)
        deleted = self._runs.binned[-1].name if self._runs.binned else ""
        self._undo.setVisible(bool(deleted))
        self._undo.setText(self.tr("Bring back “{name}”").format(name=deleted))
        self._empty.offer_undo(deleted)
        self._show()

    def _show(self) -> None:
        entries = [entry for entry in self._chosen_entries() if entry.folder in self._followers]
        for entry in entries:
            follower = self._followers[entry.folder]
            if follower.live != entry.going_on:
                follower.set_live(entry.going_on)
            follower.record.name = entry.name
        stopping = self._runs.stopping(entries[0].folder) if entries else ""
        self.view.show_runs(entries, [self._followers[entry.folder] for entry in entries], stopping)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._runs.watch(often=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._runs.watch(often=False)

    # Acting

    def _on_sample(self) -> None:
        if not self._runs.busy:  # a second click
            self._runs.start_recipe(*SAMPLE)

    def _on_stop(self) -> None:
        self._for_alone(self._runs.stop)

    def _on_resume(self) -> None:
        self._for_alone(self._runs.resume)

    def _on_delete(self) -> None:
        for folder in self._chosen:
            self._runs.delete(folder)

    def _on_rename(self, name: str) -> None:
        self._for_alone(lambda folder: self._runs.rename(folder, name))

    def _on_open_folder(self) -> None:
        self._for_alone(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))

    def _on_use(self) -> None:
        self._for_alone(
            lambda folder: self.model_wanted.emit(entry.name) if (entry := self._runs.entry(folder)) else None
        )

    def _for_alone(self, act: Callable[[Path], object]) -> None:
        """Do something with the run that is shown; nothing while several are compared."""
        if len(self._chosen) == 1:
            act(self._chosen[0])


if __name__ == "__main__":
    from desktop.preview import preview

    preview(lambda _client, settings: RunsPage(Runs(settings)))
