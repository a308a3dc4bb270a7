"""Saving what a plot shows: as a picture, or its points as a table."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.language import tr
from desktop.pictures import save_picture
from desktop.run_table import Points, save_table
from desktop.widgets.metric_plot import MetricPlot
from desktop.workers.background import Background


class PlotSaver(QObject):
    """Asks for a file's name, writes it in the background, and tells by a notice that it is there, or why not."""

    notice = Signal(str, str)

    def __init__(self, plot: MetricPlot) -> None:
        super().__init__(plot)
        self._plot = plot
        self._writer = Background("plot-writer", self, limit=4, must_finish=True)
        self._writer.done.connect(self._on_saved)
        self._writer.failed.connect(self._on_failed)

    def choose_image(self) -> None:
        """Let the user name the file of a picture."""
        self._choose(self.tr("Save picture"), self.tr("Pictures (*.png)"), "png", self.save_image)

    def choose_table(self) -> None:
        """Let the user name the file of a table."""
        self._choose(self.tr("Save table"), self.tr("Tables (*.csv)"), "csv", self.save_table)

    def save_image(self, path: Path) -> None:
        """Save the plot as it is seen, at twice the resolution."""
        image = self._plot.picture()
        self._writer.submit(path, lambda: save_picture(path, image, tr("The picture")))

    def save_table(self, path: Path) -> None:
        """Save every point of the runs that are shown."""
        points = [Points.of(record) for record in self._plot.records()]
        self._writer.submit(path, lambda: save_table(path, points))

    def _choose(self, title: str, kinds: str, suffix: str, save: Callable[[Path], None]) -> None:
        window: QWidget = self._plot.window()
        dialog = QFileDialog(window, title, filter=kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{'-'.join(record.name for record in self._plot.records())[:80]}.{suffix}")
        dialog.fileSelected.connect(lambda name: save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_saved(self, path: Path, nothing: None) -> None:
        self.notice.emit(self.tr("The curves are saved as “{path}”.").format(path=path), "")

    def _on_failed(self, path: Path, sentence: str, details: str) -> None:
        self.notice.emit(sentence, details)
