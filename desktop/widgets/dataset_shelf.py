"""What the page shows before there is data: what to do, a button that does it, and data sets to try."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.dataset_facts import DatasetFacts
from desktop.dataset_words import origin_words, place_words, short_words
from desktop.theme import em
from desktop.widgets.cards import Cards
from desktop.widgets.parts import named
from desktop.words import data_size


class DatasetShelf(QScrollArea):
    """Cards of what was used last and of the catalogue; those that are not here are fetched, with progress."""

    chosen = Signal(str)
    """a name of the catalogue that is here, or a path"""
    folder_wanted = Signal()
    zip_wanted = Signal()
    fetch_wanted = Signal(str)
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sample = named(QPushButton(), "try-sample")
        self._sample.setProperty("role", "primary")
        self._sample.clicked.connect(self._on_sample)
        self._tried: DatasetFacts | None = None
        self._cards = Cards("dataset-card")
        self._progress = _FetchProgress()
        self._progress.cancel.clicked.connect(self.cancel_wanted)
        self._or = _centred(self.tr("Or begin with one of these:"), "muted")
        self._arrange()
        self.show_choices((), ())

    def _arrange(self) -> None:
        title = _centred(self.tr("Teach a network to tell things apart"), "heading")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        title.setFont(font)
        how = self.tr("Drop a folder or a zip here. It has one folder of pictures for each kind of thing (class).")
        buttons = QHBoxLayout()
        buttons.addStretch()
        for name, words, wanted in (
            ("open-folder", self.tr("Open a folder…"), self.folder_wanted),
            ("open-zip", self.tr("Open a zip…"), self.zip_wanted),
        ):
            button = named(QPushButton(words), name)
            button.clicked.connect(wanted)
            buttons.addWidget(button)
        buttons.addStretch()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, em(0.5), 0)
        column.setSpacing(em(0.6))
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(_centred(how, "muted"))
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addWidget(self._progress)
        column.addWidget(self._or)
        column.addWidget(self._cards)
        column.addStretch(2)
        self.setWidget(content)
        self.setFocusProxy(self._sample)

    def show_choices(self, recent: Sequence[str], catalogue: Sequence[DatasetFacts]) -> None:
        """Offer what was used last and every data set of the catalogue."""
        sample = next((facts for facts in catalogue if facts.here), catalogue[0] if catalogue else None)
        self._tried = sample
        self._sample.setText(self._sample_words(sample))
        self._cards.clear()
        for path in recent:
            words = (Path(path).name or path, self.tr("used before"), "")
            self._cards.add(words, path, partial(self.chosen.emit, path))
        for facts in catalogue:
            words = (facts.title, short_words(facts), "" if facts.here else place_words(facts))
            self._cards.add(words, origin_words(facts), partial(self._on_card, facts))
        self._or.setVisible(bool(recent or catalogue))

    def show_progress(self, title: str, done: float, total: float) -> None:
        """`done` of `total` bytes (0: unknown) of the data set of this title are here."""
        self._progress.show_progress(title, done, total)

    def hide_progress(self) -> None:
        """Nothing is being fetched."""
        self._progress.hide()

    def _sample_words(self, sample: DatasetFacts | None) -> str:
        if sample is None:
            return self.tr("Looking for data sets…")
        if sample.here:
            return self.tr("Try it with {title}").format(title=sample.title)
        size = data_size(sample.bytes) if sample.bytes else ""
        words = self.tr("Fetch {title} and try it ({size})") if size else self.tr("Fetch {title} and try it")
        return words.format(title=sample.title, size=size)

    def _on_sample(self) -> None:
        if self._tried is not None:
            self._on_card(self._tried)

    def _on_card(self, facts: DatasetFacts) -> None:
        if facts.here:
            self.chosen.emit(facts.name)
        else:
            self.fetch_wanted.emit(facts.name)


class _FetchProgress(QWidget):
    """How far the fetching is, and a button that ends it; hidden while nothing is fetched."""

    def __init__(self) -> None:
        super().__init__()
        self._words = _centred("", "muted")
        self._bar = named(QProgressBar(), "fetch-progress", spoken=self.tr("Fetching the data set"))
        self._bar.setFixedWidth(em(20))
        self.cancel = named(QPushButton(self.tr("Cancel")), "cancel-fetch")
        self.cancel.setAccessibleName(self.tr("Cancel fetching the data set"))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._bar)
        row.addWidget(self.cancel)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def show_progress(self, title: str, done: float, total: float) -> None:
        self.show()
        self._words.setText(self.tr("Fetching {title}. It is kept for the next time.").format(title=title))
        self._bar.setMaximum(1000 if total else 0)
        self._bar.setValue(round(1000 * done / total) if total else 0)
        self._bar.setTextVisible(bool(total))
        self._bar.setFormat(
            self.tr("{done} of {total}").format(done=data_size(round(done)), total=data_size(round(total)))
        )


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
