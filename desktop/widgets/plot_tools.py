"""What can be done with a plot: smoothing, scale, zoom, and saving it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QSlider, QToolButton

from desktop.theme import em
from desktop.widgets.metric_plot import MetricPlot
from desktop.widgets.parts import icon_button, named
from desktop.widgets.plot_saver import PlotSaver
from desktop.widgets.two_groups import TwoGroups

_SMOOTHINGS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99)
"""How much of the past is kept, in steps that look alike."""


class PlotTools(TwoGroups):
    """Controls for one plot: how it is drawn, and what part of it."""

    def __init__(self, plot: MetricPlot) -> None:
        super().__init__()
        self._plot = plot
        self.saver = PlotSaver(plot)
        self._smoothing = named(
            QSlider(Qt.Orientation.Horizontal),
            "plot-smoothing",
            spoken=self.tr("Smoothing"),
            tip=self.tr("Draws a running mean of the training curve (exponential moving average)"),
        )
        self._smoothing.setRange(0, len(_SMOOTHINGS) - 1)
        self._smoothing.setMaximumWidth(em(6))
        self._smoothing.valueChanged.connect(self._on_smoothing)
        words = QLabel(self.tr("Smoothing"))
        words.setBuddy(self._smoothing)
        left = (words, self._smoothing, *self._make_boxes())
        self.set_groups(left, (*self._make_zoom(), self._make_save()))

    def _make_boxes(self) -> tuple[QCheckBox, QCheckBox]:
        log = named(
            QCheckBox(self.tr("Log scale")),
            "plot-log",
            tip=self.tr("Each step up is ten times as much (logarithmic scale): small losses can be told apart"),
        )
        log.toggled.connect(self._plot.set_log)
        rate = named(
            QCheckBox(self.tr("Rate")),
            "plot-rate",
            tip=self.tr("Also shows how large the steps are that the network makes (learning rate)"),
        )
        rate.toggled.connect(self._plot.show_rate)
        return log, rate

    def _make_zoom(self) -> list[QToolButton]:
        plot = self._plot
        out = icon_button("plot-zoom-out", "zoom-out", spoken=self.tr("Zoom out"), tip=self.tr("Zoom out (−)"))
        closer = icon_button("plot-zoom-in", "zoom-in", spoken=self.tr("Zoom in"), tip=self.tr("Zoom in (+)"))
        fit = icon_button("plot-fit", "fit", spoken=self.tr("Show everything"), tip=self.tr("Show everything (0)"))
        out.clicked.connect(lambda: plot.zoom_by(2.0))
        closer.clicked.connect(lambda: plot.zoom_by(0.5))
        fit.clicked.connect(plot.show_all)
        return [out, closer, fit]

    def _make_save(self) -> QToolButton:
        save = icon_button("plot-save", "save", spoken=self.tr("Save the curves"), tip=self.tr("Save the curves"))
        save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        save.setProperty("role", "menu")
        menu = QMenu(save)
        menu.addAction(self.tr("As a picture…"), self.saver.choose_image)
        menu.addAction(self.tr("As a table (CSV)…"), self.saver.choose_table)
        save.setMenu(menu)
        return save

    def _on_smoothing(self, place: int) -> None:
        self._plot.set_smoothing(_SMOOTHINGS[place])
