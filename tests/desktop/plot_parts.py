"""A plot of runs with its tools, and what is said over it."""

from made_runs import append
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.run_record import RunRecord
from desktop.widgets.metric_plot import MetricPlot
from desktop.widgets.plot_title import PlotTitle
from desktop.widgets.plot_tools import PlotTools
from desktop.workers.run_reader import RunReader


def record_of(folder, *lines, name: str = "bars") -> RunRecord:
    append(folder, *lines)
    record = RunRecord(name)
    for chunk in RunReader(folder / "events.jsonl").read()[0]:
        record.add(chunk)
    return record


def shown_plot(qtbot) -> QWidget:
    """A plot with its tools, as a window of their own."""
    widget = QWidget()
    plot = MetricPlot()
    tools = PlotTools(plot)
    column = QVBoxLayout(widget)
    column.addWidget(tools)
    column.addWidget(plot, 1)
    widget.plot, widget.tools = plot, tools
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def headers(plot) -> list[str]:
    """What is said over each plot that is seen, as plain words."""
    return [title.text() for title in plot.findChildren(PlotTitle) if title.isVisible()]


def plain(rich: str) -> str:
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(rich)
    return document.toPlainText().replace("\xa0", " ")
