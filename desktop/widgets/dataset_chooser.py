"""Choosing a data set, in whatever way: from the shelf, from the list, a file dialog, a drop, or by fetching it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal

from desktop.dataset_facts import DatasetFacts
from desktop.incoming import incoming
from desktop.recent import add_recent, recent_datasets, remove_recent
from desktop.settings import Settings
from desktop.widgets.dataset_picker import DatasetPicker
from desktop.widgets.dataset_shelf import DatasetShelf
from desktop.workers.datasets import Datasets

MOST_CHECKED = 20_000
"""Pictures of a data set that are all decoded to see whether they can be; of more it is seen when training begins."""


class DatasetChooser(QObject):
    """Holds the two widgets in which one chooses, the `shelf` and the `picker`, and keeps them up to date."""

    chosen = Signal(str)
    """title of what is being looked through now"""
    described = Signal(object)
    """DatasetFacts of the chosen data set, which is here"""
    not_described = Signal(str, str)
    """its title, a sentence"""
    all_wanted = Signal()
    """show the shelf"""
    notice = Signal(str, str)

    def __init__(self, datasets: Datasets, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._datasets = datasets
        self._settings = settings
        self._catalogue: tuple[DatasetFacts, ...] = ()
        self._wanted = ""
        self.shelf = DatasetShelf()
        self.picker = DatasetPicker()
        for source in (self.picker, self.shelf):
            source.chosen.connect(self.choose)
        self.picker.all_wanted.connect(self.all_wanted)
        self.shelf.folder_wanted.connect(self.picker.choose_folder)
        self.shelf.zip_wanted.connect(self.picker.choose_zip)
        self.shelf.fetch_wanted.connect(self.fetch)
        self.shelf.cancel_wanted.connect(self._on_cancel_wanted)
        datasets.listed.connect(self._on_listed)
        datasets.not_listed.connect(self.notice)
        datasets.described.connect(self._on_described)
        datasets.not_described.connect(self._on_not_described)
        datasets.fetch_progressed.connect(self._on_fetch_progressed)
        datasets.fetched.connect(self._on_fetched)
        datasets.not_fetched.connect(self._on_not_fetched)

    @property
    def catalogue(self) -> tuple[DatasetFacts, ...]:
        """The data sets that the program knows; none while they are not listed yet."""
        return self._catalogue

    def here(self, name: str) -> bool:
        """Whether a data set of the catalogue is on this computer."""
        return any(facts.here for facts in self._catalogue if facts.name == name)

    def title_of(self, name: str) -> str:
        """What people call a data set of that name or path."""
        known = {facts.name: facts.title for facts in self._catalogue}
        return known.get(name) or Path(name).name or name

    def choose(self, name: str) -> None:
        """Look into the data set of that name or path."""
        self._wanted = name
        self.show_choices()
        self.chosen.emit(self.title_of(name))
        self._datasets.describe(name)

    def receive(self, mime: QMimeData) -> None:
        """Choose what was dropped."""
        if paths := incoming(mime).paths:
            self.choose(str(paths[0]))
        else:
            self.notice.emit(self.tr("This is no folder and no zip. Drop one that is on this computer."), "")

    def fetch(self, name: str) -> None:
        """Fetch a data set of the catalogue. It is chosen when it is here, unless another one was chosen meanwhile."""
        self._wanted = name
        self.all_wanted.emit()
        self.shelf.show_progress(self.title_of(name), 0, 0)
        self._datasets.fetch(name)

    def show_choices(self) -> None:
        """Offer what was used last, and the catalogue."""
        recent = recent_datasets(self._settings)
        self.picker.set_choices(recent, self._catalogue, self._wanted, self.title_of(self._wanted))
        self.shelf.show_choices(recent, self._catalogue)

    def _is_own(self, name: str) -> bool:
        """Whether it is a folder or zip of the user's, not of the catalogue."""
        return all(facts.name != name for facts in self._catalogue)

    def _on_listed(self, catalogue: tuple[DatasetFacts, ...]) -> None:
        if catalogue != self._catalogue:
            self._catalogue = catalogue
            self.show_choices()

    def _on_described(self, facts: DatasetFacts) -> None:
        if not facts.here:
            self.fetch(facts.name)
            return
        if self._is_own(self._wanted):
            add_recent(self._settings, self._wanted)
            self.show_choices()
        photos = facts.input is None or self._is_own(facts.name)
        if photos and facts.total <= MOST_CHECKED and not facts.problems:
            self._datasets.check(facts.name)
        self.described.emit(facts)

    def _on_not_described(self, name: str, sentence: str, details: str) -> None:
        remove_recent(self._settings, name)
        self.not_described.emit(self.title_of(name), sentence)
        if details:
            self.notice.emit(sentence, details)

    def _on_fetch_progressed(self, name: str, done: float, total: float) -> None:
        self.shelf.show_progress(self.title_of(name), done, total)

    def _on_fetched(self, name: str) -> None:
        self.shelf.hide_progress()
        self._datasets.list()
        if name == self._wanted:
            self.choose(name)

    def _on_not_fetched(self, _name: str, sentence: str, details: str) -> None:
        self.shelf.hide_progress()
        self.notice.emit(sentence, details)

    def _on_cancel_wanted(self) -> None:
        self._datasets.cancel("fetch")
        self.shelf.hide_progress()
