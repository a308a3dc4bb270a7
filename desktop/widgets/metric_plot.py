"""The curves of one run as it trains, or of up to six beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.run_record import Metric, RunRecord
from desktop.run_words import description, loss_words, rate_words, share_words
from desktop.theme import em
from desktop.widgets.parts import named
from desktop.widgets.plot_lines import PlotLines, shown_epochs
from desktop.widgets.plot_pane import PlotPane
from desktop.words import decimal

MOST_RUNS = 6
GROWTH_MS = 250
"""How long new points may wait to be drawn, however many come: drawing takes time from the training itself."""
SIDE_BY_SIDE_EM, LOW_EM = 46, 22
"""From this width on, or below this height, loss and accuracy stand beside each other."""


class MetricPlot(QWidget):
    """Loss, accuracy and, if wanted, the learning rate over the epochs, all with the same x.

    Left and right move the cross-hair, with Shift the part that is seen; plus and minus zoom, 0 shows everything.
    """

    pointed = Signal(object)
    """the epoch at the cross-hair, or None"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("metric-plot")
        self.setAccessibleName(self.tr("Metric plot"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(em(14), em(11))
        self._lines = PlotLines()
        self._shape = self._lines.shape
        self._log = False
        self._zoom: tuple[float, float] | None = None
        self._cross: float | None = None
        self._posing = False
        """whether a picture is being made, which nobody steers with keys"""
        self._described: tuple[int, ...] = ()
        self._panes: dict[Metric, PlotPane] = {
            "loss": PlotPane("loss", self.tr("Loss"), loss_words),
            "accuracy": PlotPane("accuracy", self.tr("Accuracy"), share_words, percent=True),
            "rate": PlotPane("rate", self.tr("Learning rate"), rate_words),
        }
        self._panes["rate"].hide()
        self._legend = named(QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True), "plot-legend")
        self._grid = QGridLayout()
        self._grid.setSpacing(em(0.3))
        column = QVBoxLayout(self)
        column.setContentsMargins(em(0.3), em(0.3), em(0.3), em(0.3))
        column.setSpacing(em(0.2))
        column.addWidget(self._legend)
        column.addLayout(self._grid, 1)
        for pane in self._panes.values():
            pane.pointed.connect(self.point_at)
            pane.zoomed.connect(self.show_range)
            pane.reset_wanted.connect(self.show_all)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.update_now)
        self._wide: bool | None = None
        self._arrange()

    # What is shown

    def set_records(self, records: Sequence[RunRecord]) -> None:
        """Show these runs, at most `MOST_RUNS`. One run alone is shown with all its curves and its best epoch."""
        self._lines = PlotLines(records[:MOST_RUNS], self._lines.smoothing)
        self._zoom = self._cross = None
        self._described = (-1,)
        self._rebuild()

    def records(self) -> tuple[RunRecord, ...]:
        """The runs that are shown."""
        return self._lines.records

    def update_soon(self) -> None:
        """The records have grown: draw them at the next turn of the timer."""
        if not self._timer.isActive():
            self._timer.start(GROWTH_MS)

    def set_smoothing(self, strength: float) -> None:
        """How much of the past each point of a training curve keeps: 0 (nothing) to below 1."""
        if strength != self._lines.smoothing:
            self._lines = PlotLines(self._lines.records, strength)
            self._rebuild()

    def set_log(self, log: bool) -> None:
        """Whether losses are drawn on a logarithmic scale."""
        self._log = log
        self.update_now()

    def show_rate(self, shown: bool) -> None:
        """Whether the learning rate has its plot."""
        self._panes["rate"].setVisible(shown)
        self._arrange()
        self.update_now()
        self._timer.start(0)  # once more, when it has its size

    def picture(self) -> QImage:
        """What is seen, with the names of the runs, two pixels for each that is seen."""
        cross, legend = self._cross, self._legend.isHidden()
        self._posing = True
        self.point_at(None)
        self._legend.show()
        self.update_now()
        image = QImage(self.size() * 2, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(2)
        self.render(image)
        self._posing = False
        self._legend.setHidden(legend)
        self.point_at(cross)
        return image

    # Zoom and cross-hair

    def show_all(self) -> None:
        """Show the run from its beginning, growing with it."""
        self._zoom = None
        self.update_now()

    def show_range(self, left: float, right: float) -> None:
        """Show the epochs from `left` to `right`."""
        whole = self._whole()
        width = min(max(right - left, whole / 1e5), whole)
        left = min(max(left, 0.0), whole - width)
        self._zoom = None if width >= whole else (left, left + width)
        self.update_now()

    def zoom_by(self, factor: float) -> None:
        """Show `factor` times as many epochs around the cross-hair, or around the middle."""
        left, right = self.visible_range()
        middle = self._cross if self._cross is not None and left <= self._cross <= right else (left + right) / 2
        self.show_range(middle - (middle - left) * factor, middle + (right - middle) * factor)

    def visible_range(self) -> tuple[float, float]:
        """The epochs that are shown, from and to."""
        return self._zoom or (0.0, self._whole())

    def point_at(self, x: float | None) -> None:
        """Put the cross-hair at an epoch, between 0 and the end; None takes it away."""
        self._cross = None if x is None else min(max(x, 0.0), self._whole())
        for pane in self._panes.values():
            pane.show_values(self._cross)
        self.pointed.emit(self._cross)

    def _whole(self) -> float:
        """The epochs there are to see. While a run grows it grows by steps: axes that move all the time are costly."""
        return max((shown_epochs(record) for record in self._lines.records), default=0.0) or 1.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        left, right = self.visible_range()
        key, step = event.key(), (right - left) / 50
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = step if key == Qt.Key.Key_Right else -step
            if shift:
                self.show_range(left + 5 * way, right + 5 * way)
            else:
                self.point_at((right if self._cross is None else self._cross) + way)
                self._announce()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.point_at(left if key == Qt.Key.Key_Home else right)
            self._announce()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(2.0 if key == Qt.Key.Key_Minus else 0.5)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Escape) and (self._zoom or self._cross is not None):
            self.point_at(None)
            self.show_all()
        else:
            super().keyPressEvent(event)

    # Drawing

    def _rebuild(self) -> None:
        self._shape = self._lines.shape
        self._legend.setText(self._lines.legend())
        self._legend.setHidden(self._lines.alone)
        for metric, pane in self._panes.items():
            pane.set_lines(self._lines.of(metric))
        self.update_now()

    def update_now(self) -> None:
        """Draw what the records have by now, without waiting for the timer."""
        if not self.isVisible():
            return  # showEvent draws it
        if self._lines.shape != self._shape:
            self._rebuild()
            return
        self._lines.follow()
        left, right = self.visible_range()
        for metric, pane in self._panes.items():
            if pane.isVisible():
                pane.mark_best(self._lines.best(metric))
                pane.refresh(left, right, log=self._log and metric == "loss")
                pane.show_values(self._cross)
        self._describe()

    def _describe(self) -> None:
        """Say in words what the curves show; again only when an epoch more is finished."""
        finished = tuple(len(record.rows) for record in self._lines.records)
        if finished != self._described:
            self._described = finished
            self.setAccessibleDescription(" ".join(description(record) for record in self._lines.records))

    def _announce(self) -> None:
        """Read the values at the cross-hair aloud, where somebody listens."""
        if self._cross is not None:
            values = "; ".join(pane.values_in_words(self._cross) for pane in self._panes.values() if pane.isVisible())
            words = self.tr("Epoch {epoch}: {values}").format(epoch=decimal(self._cross, 2), values=values)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _arrange(self) -> None:
        wide = self._is_wide()
        rate = not self._panes["rate"].isHidden()
        for pane in self._panes.values():
            self._grid.removeWidget(pane)
        self._grid.addWidget(self._panes["loss"], 0, 0)
        self._grid.addWidget(self._panes["accuracy"], *((0, 1) if wide else (1, 0)))
        self._grid.addWidget(self._panes["rate"], *((1, 0, 1, 2) if wide else (2, 0)))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, int(wide))
        for row, stretch in enumerate((3, 1 * rate, 0) if wide else (3, 3, 2 * rate)):
            self._grid.setRowStretch(row, stretch)
        self._panes["loss"].show_epoch_label(wide and not rate)
        self._panes["accuracy"].show_epoch_label(not rate)
        self._wide = wide

    def _is_wide(self) -> bool:
        return self.width() >= em(SIDE_BY_SIDE_EM) or self.height() < em(LOW_EM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wide != self._is_wide():
            self._arrange()
        self._timer.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.update_now()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self._lines.records:
            for pane in self._panes.values():
                pane.restyle()
            self._rebuild()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self.hasFocus() and not self._posing:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
