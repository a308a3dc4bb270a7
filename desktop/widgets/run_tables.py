"""Tables about runs: the epochs of one, its settings, and what several differ in."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.run_record import EpochRow, RunRecord
from desktop.run_settings import differences, setting_rows
from desktop.run_words import duration_words, loss_words, rate_words, share_words
from desktop.theme import em, line_colour
from desktop.widgets.plot_pane import SYMBOLS
from desktop.workers.run_scan import RunEntry


class PlainTable(QTableWidget):
    """A table that is only read; the Tab key leaves it."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(em(1.6))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSize(em(8), em(4))

    def set_columns(self, *titles: str) -> None:
        """The heads of the columns; the last one takes the room that is left."""
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(titles)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)

    def put(self, row: int, column: int, text: str, tip: str = "") -> QTableWidgetItem:
        """Words for a cell."""
        item = QTableWidgetItem(text)
        item.setToolTip(tip)
        self.setItem(row, column, item)
        return item

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        height = self.horizontalHeader().sizeHint().height() + (self.rowCount() + 1) * em(1.6)
        return QSize(em(20), height)


class EpochTable(PlainTable):
    """A row for each finished epoch, the newest at the bottom; the numbers behind the curves."""

    def __init__(self) -> None:
        super().__init__("epoch-table", "")
        self.setAccessibleName(self.tr("Epochs"))
        self.set_columns(
            self.tr("Epoch"),
            self.tr("Training\nloss"),
            self.tr("Validation\nloss"),
            self.tr("Training\naccuracy"),
            self.tr("Validation\naccuracy"),
            self.tr("Rate"),
            self.tr("Time"),
        )
        self._shown: list[EpochRow] = []
        self._best = -1

    def show_record(self, record: RunRecord) -> None:
        """Show the epochs of a run; only those that are new are added."""
        same = self._shown == record.rows[: len(self._shown)]
        self._shown = self._shown if same else []
        self.setRowCount(len(record.rows))
        for number in range(len(self._shown), len(record.rows)):
            self._put_epoch(number, record.rows[number])
        self._shown = list(record.rows)
        best = record.rows.index(record.best) if record.best in record.rows else -1
        if best != self._best or not same:
            self._mark(self._best, best=False)
            self._mark(best, best=True)
            self._best = best

    def _put_epoch(self, number: int, row: EpochRow) -> None:
        cells = (
            (row.loss, loss_words),
            (row.validation_loss, loss_words),
            (row.accuracy, share_words),
            (row.validation_accuracy, share_words),
            (row.learning_rate, rate_words),
            (row.seconds, duration_words),
        )
        self.put(number, 0, str(row.epoch))
        for column, (value, words) in enumerate(cells, start=1):
            self.put(number, column, "–" if value is None else words(value), "" if value is None else f"{value:.9g}")

    def _mark(self, number: int, *, best: bool) -> None:
        if 0 <= number < self.rowCount():
            for column in range(self.columnCount()):
                item = self.item(number, column)
                if item is not None:
                    font = item.font()
                    font.setBold(best)
                    item.setFont(font)
            epoch = str(self._shown[number].epoch)
            self.put(number, 0, self.tr("{epoch} ★ best").format(epoch=epoch) if best else epoch)


class SettingsTable(PlainTable):
    """What a run was started with; hovering explains each."""

    def __init__(self) -> None:
        super().__init__("settings-table", "")
        self.setAccessibleName(self.tr("Settings"))
        self.set_columns(self.tr("Setting"), self.tr("Value"), self.tr("What it means"))

    def show_entry(self, entry: RunEntry) -> None:
        """Show the settings of a run, and where it lies."""
        rows = setting_rows([entry.config]) if entry.config else []
        self.setRowCount(len(rows) + 1)
        for number, row in enumerate(rows):
            self.put(number, 0, row.key, row.help)
            self.put(number, 1, row.values[0], row.values[0])
            self.put(number, 2, row.help, row.help)
        self.put(len(rows), 0, self.tr("folder"))
        self.put(len(rows), 1, str(entry.folder), str(entry.folder))
        self.put(len(rows), 2, self.tr("Where the run lies."))
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(1, em(10))


class DifferenceTable(PlainTable):
    """A column for each run: what came of it, and the settings in which it differs from the others."""

    def __init__(self) -> None:
        super().__init__("difference-table", "")
        self.setAccessibleName(self.tr("Differences of the runs"))

    def show_runs(self, entries: Sequence[RunEntry], records: Sequence[RunRecord]) -> None:
        """Show runs, and what is known from their events."""
        self.set_columns("", *(entry.name for entry in entries))
        for column, (sign, entry) in enumerate(zip(SYMBOLS.values(), entries, strict=False), start=1):
            head = QTableWidgetItem(f"{sign} {entry.name}")
            head.setForeground(QColor(line_colour(column - 1)))
            self.setHorizontalHeaderItem(column, head)
        rows = [(name, "", tuple(values)) for name, values in self._results(entries, records)]
        configs = [entry.config for entry in entries if entry.config]
        if len(configs) == len(entries):
            rows += [(row.key, row.help, row.values) for row in differences(configs)]
        self.setRowCount(len(rows))
        for number, (name, tip, values) in enumerate(rows):
            self.put(number, 0, name, tip)
            for column, value in enumerate(values, start=1):
                self.put(number, column, value, value)
        self.setMaximumHeight(self.sizeHint().height())

    def _results(self, entries: Sequence[RunEntry], records: Sequence[RunRecord]) -> list[tuple[str, list[str]]]:
        bests = [record.best for record in records]
        accuracies = [row.validation_accuracy if row else None for row in bests]
        tests = [
            entry.status.metrics.get("accuracy") if entry.state == "finished" and entry.status else None
            for entry in entries
        ]
        spent = [sum(row.seconds or 0 for row in record.rows) for record in records]
        return [
            (self.tr("best validation accuracy"), [_or_dash(value) for value in accuracies]),
            (self.tr("accuracy on the test data"), [_or_dash(value) for value in tests]),
            (self.tr("time"), [duration_words(seconds) if seconds else "–" for seconds in spent]),
        ]


def _or_dash(share: float | None) -> str:
    return "–" if share is None else share_words(share)
