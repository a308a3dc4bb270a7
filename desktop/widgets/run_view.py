"""The runs that are chosen: one with its curves, its epochs, its settings and its log; or several compared."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop.theme import em
from desktop.widgets.metric_plot import MetricPlot
from desktop.widgets.parts import heading, named
from desktop.widgets.plot_tools import PlotTools
from desktop.widgets.run_header import RunHeader
from desktop.widgets.run_log import RunLog
from desktop.widgets.run_tables import DifferenceTable, EpochTable, SettingsTable
from desktop.workers.run_follower import RunFollower
from desktop.workers.run_scan import RunEntry

TABLE_SHARE = 0.4
"""The part of the height that the differences of runs get at first; the user may give them another."""


class RunView(QWidget):
    """Shows the runs of some followers; what is behind a tab is brought up to date when it is looked at."""

    notice = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[RunEntry, ...] = ()
        self._followers: tuple[RunFollower, ...] = ()
        self.header = RunHeader()
        self.plot = MetricPlot()
        self._title = named(heading(""), "comparison-title")
        self._title.hide()
        self._tools = PlotTools(self.plot)
        self._tools.saver.notice.connect(self.notice)
        self._differences, self._epochs = DifferenceTable(), EpochTable()
        self._differences.hide()
        self._settings, self._log = SettingsTable(), RunLog()
        self._tabs = named(QTabWidget(), "run-tabs", spoken=self.tr("Parts of the run"))
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setAccessibleName(self.tr("Parts of the run"))
        self._tabs.addTab(self._make_curves(), self.tr("Curves"))
        self._tabs.addTab(self._epochs, self.tr("Epochs"))
        self._tabs.addTab(self._settings, self.tr("Settings"))
        self._tabs.addTab(self._log, self.tr("Log"))
        self._tabs.currentChanged.connect(self._refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.5))
        column.addWidget(self.header)
        column.addWidget(self._title)
        column.addWidget(self._tabs, 1)

    def _make_curves(self) -> QWidget:
        splitter = self._splitter = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        splitter.addWidget(self.plot)
        splitter.addWidget(self._differences)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, em(0.4), 0, 0)
        column.setSpacing(em(0.4))
        column.addWidget(self._tools)
        column.addWidget(splitter, 1)
        return content

    def show_runs(self, entries: Sequence[RunEntry], followers: Sequence[RunFollower], stopping: str = "") -> None:
        """Show a run, or several beside each other, or how they stand by now; none: let go of those before."""
        if tuple(followers) != self._followers:
            for follower in self._followers:
                follower.grown.disconnect(self._on_grown)
            self._followers = tuple(followers)
            for follower in followers:
                follower.grown.connect(self._on_grown)
            self.plot.set_records([follower.record for follower in followers])
        self._entries = tuple(entries)
        if not entries:
            return  # in a moment another one is chosen, or the whole view is hidden
        alone = len(entries) == 1
        self.header.setVisible(alone)
        self._tabs.tabBar().setVisible(alone)
        self._title.setHidden(alone)
        self._title.setText(self.tr("{count} runs compared").format(count=len(entries)))
        if self._differences.isHidden() != alone:
            self._differences.setHidden(alone)
            height = self._splitter.height()
            self._splitter.setSizes([round(height * (1 - TABLE_SHARE)), round(height * TABLE_SHARE)])
        if alone:
            self.header.show_run(entries[0], followers[0].record, stopping)
        else:
            self._tabs.setCurrentIndex(0)
        self._refresh()

    def _on_grown(self) -> None:
        self.plot.update_soon()
        if len(self._followers) == 1:
            self.header.show_progress(self._followers[0].record)
        self._refresh()

    def _refresh(self) -> None:
        """Bring what is seen beside the curves up to date."""
        records = [follower.record for follower in self._followers]
        if len(records) > 1:
            self._differences.show_runs(self._entries, records)
        elif records:
            self._show_tab(self._entries[0], self._followers[0])

    def _show_tab(self, entry: RunEntry, follower: RunFollower) -> None:
        shown = self._tabs.currentWidget()
        if shown is self._epochs:
            self._epochs.show_record(follower.record)
        elif shown is self._settings:
            self._settings.show_entry(entry)
        elif shown is self._log:
            self._log.show_record(entry.folder, follower.record)
