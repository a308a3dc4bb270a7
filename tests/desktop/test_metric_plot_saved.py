"""Several runs in one plot, how they look, and what is saved of them."""

import csv

import numpy as np
import pytest
from made_runs import events
from plot_parts import headers, plain, record_of
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.errors import DataError
from desktop.run_record import Chunk
from desktop.run_table import Points, save_table
from desktop.theme import apply_theme, contrast, line_colour, tokens
from desktop.widgets.metric_plot import MOST_RUNS


def test_several_runs_have_a_line_each_and_a_legend(plot_page, tmp_path):
    records = [record_of(tmp_path / f"{number}", *events(4, seed=number), name=f"run {number}") for number in range(7)]
    plot_page.plot.set_records(records)
    assert plot_page.plot.records() == tuple(records[:MOST_RUNS])
    legend = plot_page.plot.findChild(QLabel, "plot-legend")
    assert legend.isVisible()
    assert plain(legend.text()).split() == [
        "●",
        "run",
        "0",
        "■",
        "run",
        "1",
        "▲",
        "run",
        "2",
        "◆",
        "run",
        "3",
        "▼",
        "run",
        "4",
        "★",
        "run",
        "5",
    ]
    assert headers(plot_page.plot)[0].count("0.") == MOST_RUNS


def test_names_are_shown_as_they_are(plot_page, tmp_path):
    record = record_of(tmp_path, *events(1), name="<b>a & b</b>")
    plot_page.plot.set_records([record, record])
    assert "<b>a & b</b>" in plain(plot_page.plot.findChild(QLabel, "plot-legend").text())


def test_a_run_without_validation_is_compared_by_its_training(plot_page, tmp_path, qtbot):
    lines = [event for event in events(2) if event["event"] != "epoch"]
    record = record_of(tmp_path, *lines)
    plot_page.plot.set_records([record, record])
    assert headers(plot_page.plot)[0].count("━ 0.") == 2
    record.add(Chunk(None, np.empty((6, 0)), record_of(tmp_path / "b", *events(2)).rows, ()))
    plot_page.plot.update_soon()
    qtbot.waitUntil(lambda: "■" in headers(plot_page.plot)[0])
    assert headers(plot_page.plot)[0].count("0.") == 2


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_lines_can_be_seen_and_told_apart_in_both_themes(qapp, plot, appearance):
    apply_theme(qapp, appearance)
    try:
        colours = [line_colour(number) for number in range(MOST_RUNS)]
        assert len(set(colours)) == MOST_RUNS
        assert all(contrast(colour, tokens().surface) >= 3.0 for colour in colours)
        shown = _colours(plot.grab().toImage())
        assert QColor(line_colour(0)).rgb() in shown
        assert QColor(line_colour(1)).rgb() in shown
        assert QColor(tokens().surface).rgb() in shown
    finally:
        apply_theme(qapp, "light")


def _colours(image: QImage) -> set[int]:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return set(np.frombuffer(image.constBits(), np.uint32).tolist())


@pytest.mark.parametrize("size", [(520, 420), (1400, 800)], ids=str)
def test_any_size_will_do(plot_page, plot, size):
    plot_page.resize(*size)
    QApplication.processEvents()
    views = [plot.findChild(QWidget, name) for name in ("plot-loss", "plot-accuracy")]
    beside = views[0].mapTo(plot_page, QPoint()).y() == views[1].mapTo(plot_page, QPoint()).y()
    assert beside == (size[0] > 1000)


def test_the_picture_has_what_is_seen_and_the_names(plot_page, plot, tmp_path, qtbot):
    path = tmp_path / "curves.png"
    with qtbot.waitSignal(plot_page.tools.saver.notice) as notice:
        plot_page.tools.saver.save_image(path)
    assert notice.args[0] == f"The curves are saved as “{path}”."
    image = QImage(str(path))
    assert image.width() == 2 * plot.width()
    assert not plot.findChild(QLabel, "plot-legend").isVisible()
    assert plot.hasFocus()


def test_the_table_has_every_point_with_all_its_digits(plot_page, plot, four_epochs, tmp_path, qtbot):
    four_epochs.name = "=cmd()"
    path = tmp_path / "curves.csv"
    with qtbot.waitSignal(plot_page.tools.saver.notice):
        plot_page.tools.saver.save_table(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 80
    assert rows[0]["run"] == "'=cmd()"
    assert [float(row["training loss"]) for row in rows] == four_epochs.curves[("loss", "training")].y.tolist()
    ends = [row for row in rows if row["validation accuracy"]]
    assert [float(row["epoch"]) for row in ends] == [1, 2, 3, 4]
    assert [row["best epoch"] for row in ends] == ["", "", "", "best"]
    assert rows[0]["time"].startswith("2001-09-09T01:46:40.5")


def test_a_table_that_cannot_be_written_says_so_and_leaves_nothing(four_epochs, tmp_path):
    with pytest.raises(DataError, match="another place"):
        save_table(tmp_path / "none" / "curves.csv", [Points.of(four_epochs)])
    taken = tmp_path / "taken.csv"
    taken.mkdir()
    with pytest.raises(DataError):
        save_table(taken, [Points.of(four_epochs)])
    assert list(tmp_path.iterdir()) == [taken] or not list(tmp_path.glob("*.partial"))
