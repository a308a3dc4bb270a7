"""Beside the live picture: the curves while a network learns, then what it makes of the picture."""

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.live.source import LiveSource
from desktop.settings import Settings
from desktop.theme import em
from desktop.widgets.parts import muted, named
from desktop.widgets.project_answer import AnswerPanel
from desktop.widgets.side_column import SideColumn
from desktop.workers.background import Background
from desktop.workers.project_models import TaughtModel
from desktop.workers.recogniser import RecogniserClient
from desktop.workers.run_follower import RunFollower

if TYPE_CHECKING:
    from desktop.widgets.metric_plot import MetricPlot


class ResultPane(QTabWidget):
    """Two tabs; hidden while there is neither a model nor a training."""

    notice = Signal(str, str)

    def __init__(
        self, client: RecogniserClient, source: LiveSource, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, "result-tabs", spoken=self.tr("Result of the training"))
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.tabBar().setAccessibleName(self.tr("Result of the training"))
        self.answer = AnswerPanel(client, source, settings)
        self._guest: QWidget | None = None
        self._plot: MetricPlot | None = None
        self._follower: RunFollower | None = None
        self._curve = QWidget()
        column = QVBoxLayout(self._curve)
        column.setContentsMargins(0, em(0.3), 0, 0)
        column.addWidget(muted(self.tr("The curve of the next training grows here.")))
        column.addStretch(1)
        self._background = Background("plot-import", self)
        self._background.done.connect(self._on_imported)
        self._answers = SideColumn(self.answer)
        self.addTab(self._answers, self.tr("Answer"))
        self.addTab(self._curve, self.tr("Curve"))
        self.answer.failed.connect(self.notice)
        self.setMinimumSize(em(13), em(6))
        self._refresh()

    def prepare(self) -> None:
        """Fetch what draws curves, away from the window's thread: it takes a moment."""
        if self._plot is None:
            self._background.submit("plot", lambda: importlib.import_module("desktop.widgets.metric_plot"))

    def show_models(self, models: tuple[TaughtModel, ...], colours: dict[str, int]) -> None:
        """Recognise with these, and show what they say; `colours` are those of the classes, by name."""
        self.answer.show_models(models, colours)
        self.show_answer()
        self._refresh()

    def show_answer(self) -> None:
        """Turn to what the model says, where there is one."""
        if self.answer.models:
            self.setCurrentWidget(self._answers)

    def take_in(self, pictures: QWidget) -> None:
        """Show the pictures of a class as the first tab."""
        self.insertTab(0, pictures, self.tr("Pictures"))
        self._guest = pictures
        self.setCurrentIndex(0)
        self._refresh()

    def show_pictures(self) -> None:
        """Turn to the pictures of the class, where they are here."""
        if self._guest is not None:
            self.setCurrentWidget(self._guest)

    def give_back(self) -> None:
        """Let go of the pictures."""
        if self._guest is not None:
            self.removeTab(self.indexOf(self._guest))
            self._guest = None
        self._refresh()

    def follow(self, run: Path, name: str) -> None:
        """Show the curves of this run as they grow."""
        self.let_go()
        follower = self._follower = RunFollower(run, name, self)
        follower.grown.connect(self._on_grown)
        follower.notice.connect(self.notice)
        self._show_record()
        follower.set_live(True)
        self._refresh()
        self.setCurrentWidget(self._curve)

    def finish(self) -> None:
        """The run is over; its curves stay."""
        if self._follower is not None:
            self._follower.set_live(False)

    def let_go(self) -> None:
        """Follow no run any more."""
        if self._follower is not None:
            self._follower.stop()
            self._follower.deleteLater()
            self._follower = None
            self._refresh()

    def _refresh(self) -> None:
        """Tabs with nothing in them are not seen."""
        taught, trained = bool(self.answer.models), self._follower is not None
        self.setTabVisible(self.indexOf(self._answers), taught)
        self.setTabVisible(self.indexOf(self._curve), taught or trained)
        self.setVisible(taught or trained or self._guest is not None)

    def _on_imported(self, _key: str, module: Any) -> None:
        if self._plot is None:
            plot = self._plot = module.MetricPlot()
            column = self._curve.layout()
            assert column is not None
            while (item := column.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.deleteLater()
            column.addWidget(plot)
            self._show_record()

    def _show_record(self) -> None:
        if self._plot is not None and self._follower is not None:
            self._plot.set_records([self._follower.record])
            self._plot.update_soon()

    def _on_grown(self) -> None:
        if self._plot is not None:
            self._plot.update_soon()
