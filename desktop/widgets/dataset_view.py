"""The data set that was chosen: what it is, a page of its examples as training sees them, and its classes."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.dataset_facts import DatasetFacts
from desktop.theme import em
from desktop.widgets.dataset_classes import ClassBars, ClassBarsArea
from desktop.widgets.dataset_summary import DatasetSummary
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.examples_sheet import ExamplesSheet
from desktop.widgets.parts import heading, icon_button


class DatasetView(QScrollArea):
    """The examples take the room; what is said of the data stands above them, its classes below."""

    others_wanted = Signal()
    """other examples"""
    balance_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Data set"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._summary = DatasetSummary()
        self._summary.balance_wanted.connect(self.balance_wanted)
        self.sheet = ExamplesSheet()
        self.bars = ClassBars()
        self._bars_area = ClassBarsArea(self.bars)
        self._others = icon_button(
            "other-examples", "again", spoken=self.tr("Other examples"), tip=self.tr("Other examples")
        )
        self._others.clicked.connect(self.others_wanted)
        self._title = ElidedLabel(self.tr("Examples as the network sees them"))
        self._title.setProperty("role", "heading")
        self._title.setToolTip(
            self.tr("Every time a picture is shown to the network it is varied a little by chance (augmentation).")
        )
        self._classes = heading(
            self.tr("Classes"), self.tr("The kinds of things that the network learns to tell apart")
        )
        self._arrange()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._others)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, em(0.3), 0)
        column.setSpacing(em(0.4))
        column.addWidget(self._summary)
        column.addLayout(row)
        column.addWidget(self.sheet, 100)
        column.addWidget(self._classes)
        column.addWidget(self._bars_area)
        column.addStretch(1)
        self.setWidget(content)

    def _on_range_changed(self, lowest: int, highest: int) -> None:
        """Only what can be scrolled is a stop of the Tab key."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if highest > lowest else Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        return QSize(em(10), em(10))

    @property
    def summary(self) -> DatasetSummary:
        """What is said of the data set."""
        return self._summary

    def show_busy(self, title: str) -> None:
        """The data set is being looked through."""
        self._summary.show_busy(title)
        self._show_nothing()

    def show_failure(self, title: str, sentence: str) -> None:
        """The data set cannot be used."""
        self._summary.show_failure(title, sentence)
        self._show_nothing()

    def show_facts(self, facts: DatasetFacts) -> None:
        """What the data set is; the examples come later."""
        self._summary.show_facts(facts)
        self.bars.show_facts(facts)
        self._show_parts(True)

    def _show_nothing(self) -> None:
        self.sheet.clear()
        self.bars.show_facts(DatasetFacts("", ""))
        self._show_parts(False)

    def _show_parts(self, visible: bool) -> None:
        for part in (self._title, self._others, self._classes, self._bars_area):
            part.setVisible(visible)
