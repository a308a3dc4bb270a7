"""The pictures that are open, in order, with what was found out about each: a Qt model for the strip of thumbnails."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QImage

from core.types import Candidate, Image, Prediction
from desktop.pictures import thumbnail_of
from desktop.words import percent
from desktop.workers.background import Background
from desktop.workers.images import read_thumbnail

Index = QModelIndex | QPersistentModelIndex

THUMBNAIL_SIDE = 160
"""Pixels: sharp at 200 %."""
THUMBNAILS_KEPT = 400
THUMBNAILS_WANTED = 48
"""So many thumbnails are made at most for what was scrolled by; the newest, which are in view, come first."""


class Role(IntEnum):
    """What the strip asks for besides Qt's own roles."""

    LABEL = Qt.ItemDataRole.UserRole + 1
    """The best label, or nothing while the picture is not recognised."""
    BROKEN = Qt.ItemDataRole.UserRole + 2
    """Whether the picture cannot be read."""


@dataclass(eq=False, slots=True)
class OpenPicture:
    """One open picture: a file, or what was pasted (then `image` holds it).

    `key` is what predictions call it: the path as text, or the pasted picture's name. `predictions` are by model.
    """

    key: str
    name: str
    path: Path | None = None
    image: Image | None = None
    error: str = ""
    predictions: dict[str, Prediction] = field(default_factory=dict)


class PictureList(QAbstractListModel):
    """The open pictures. Thumbnails are made when they are looked at, away from the window's thread."""

    broken = Signal(str)
    """key of a picture whose thumbnail could not be made"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: list[OpenPicture] = []
        self._closed: list[OpenPicture] = []
        self._rows: dict[str, int] = {}
        self._model = ""
        self._words: Mapping[str, str] = {}
        self._threshold = 0.0
        self._thumbnails: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: set[str] = set()
        self._background = Background("thumbnails", self, limit=THUMBNAILS_WANTED)
        self._background.done.connect(self._on_thumbnail)
        self._background.failed.connect(self._on_no_thumbnail)
        self._background.dropped.connect(self._on_dropped)

    def __iter__(self) -> Iterator[OpenPicture]:
        return iter(self._pictures)

    def __len__(self) -> int:
        return len(self._pictures)

    def __bool__(self) -> bool:
        return bool(self._pictures)

    def picture(self, row: int) -> OpenPicture:
        """The picture in that row."""
        return self._pictures[row]

    def get(self, key: str) -> OpenPicture | None:
        """The picture of that key, if it is open."""
        row = self._rows.get(key)
        return None if row is None else self._pictures[row]

    def row(self, key: str) -> int | None:
        """Where the picture of that key is, if it is open."""
        return self._rows.get(key)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files at the end; what is open already stays where it is."""
        fresh = {str(path): path for path in paths if str(path) not in self._rows}
        self._append([OpenPicture(key, path.name, path) for key, path in fresh.items()])

    def add_image(self, image: Image) -> None:
        """Add a picture that has no file; its name is its key."""
        self._append([OpenPicture(image.name, image.name, image=image)])

    def clear(self) -> None:
        """Close all pictures; they can be brought back. Where none is open, those of before still can be."""
        if not self._pictures:
            return
        self.beginResetModel()
        self._background.clear()
        self._closed, self._pictures = self._pictures, []
        self._rows.clear()
        self._thumbnails.clear()
        self.endResetModel()

    @property
    def closed(self) -> int:
        """How many pictures can be brought back."""
        return len(self._closed)

    def bring_back(self) -> None:
        """Open what was closed last again, with its results."""
        self._append([picture for picture in self._closed if picture.key not in self._rows])
        self._closed = []

    def show_results_of(self, model: str, words: Mapping[str, str]) -> None:
        """Show the results of that model, whose classes are called `words` in the window.

        Those of others are kept for when they are chosen again.
        """
        self._model, self._words = model, words
        self._show_labels_anew()

    def set_threshold(self, threshold: float) -> None:
        """Below it, from 0 to 1, the label is "not sure"."""
        self._threshold = threshold
        self._show_labels_anew()

    def _show_labels_anew(self) -> None:
        if self._pictures:
            self.dataChanged.emit(self.index(0), self.index(len(self._pictures) - 1), [Role.LABEL])

    def set_prediction(self, key: str, prediction: Prediction) -> None:
        """Keep what a model made of a picture; it can then evidently be read."""
        if picture := self.get(key):
            picture.predictions[prediction.model] = prediction
            picture.error = ""
            self._changed(key)

    def set_error(self, key: str, sentence: str) -> None:
        """Mark a picture as one that cannot be read ("" takes the mark away)."""
        picture = self.get(key)
        if picture and picture.error != sentence:
            picture.error = sentence
            self._thumbnails.pop(key, None)
            self._changed(key)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        picture = self._pictures[index.row()]
        prediction = picture.predictions.get(self._model)
        best = self._best(prediction) if prediction and prediction.candidates else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return picture.name
            case Qt.ItemDataRole.DecorationRole:
                return None if picture.error else self._thumbnail(picture)
            case Qt.ItemDataRole.ToolTipRole:
                return _said(picture.key, picture, best)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _said(picture.name, picture, best)
            case Role.LABEL:
                return self._label(best) if best else ""
            case Role.BROKEN:
                return bool(picture.error)
        return None

    def _best(self, prediction: Prediction) -> Candidate:
        best = prediction.candidates[0]
        return replace(best, label=self._words.get(best.label, best.label))

    def _label(self, best: Candidate) -> str:
        return best.label if best.probability >= self._threshold else self.tr("Not sure")

    def _append(self, pictures: list[OpenPicture]) -> None:
        if not pictures:
            return
        first = len(self._pictures)
        self.beginInsertRows(QModelIndex(), first, first + len(pictures) - 1)
        self._rows.update({picture.key: first + number for number, picture in enumerate(pictures)})
        self._pictures.extend(pictures)
        self.endInsertRows()

    def _changed(self, key: str) -> None:
        index = self.index(self._rows[key])
        self.dataChanged.emit(index, index)

    def _thumbnail(self, picture: OpenPicture) -> QImage | None:
        key = picture.key
        if key in self._thumbnails:
            self._thumbnails.move_to_end(key)
            return self._thumbnails[key]
        if key not in self._wanted:
            self._wanted.add(key)
            self._background.submit(key, lambda: _make_thumbnail(picture))
        return None

    def _on_dropped(self, key: str) -> None:
        self._wanted.discard(key)

    def _on_thumbnail(self, key: str, thumbnail: QImage) -> None:
        self._wanted.discard(key)
        if key in self._rows:
            self._thumbnails[key] = thumbnail
            if len(self._thumbnails) > THUMBNAILS_KEPT:
                self._thumbnails.popitem(last=False)
            self._changed(key)

    def _on_no_thumbnail(self, key: str, sentence: str, details: str) -> None:
        self._wanted.discard(key)
        self.set_error(key, sentence)
        self.broken.emit(key)


def _said(name: str, picture: OpenPicture, best: Candidate | None) -> str:
    """A line about a picture for those who hover over it, or listen."""
    known = picture.error or (f"{best.label} {percent(best.probability)}" if best else "")
    return f"{name}: {known}" if known else name


def _make_thumbnail(picture: OpenPicture) -> QImage:
    if picture.image is not None:
        return thumbnail_of(picture.image, THUMBNAIL_SIDE)
    assert picture.path is not None
    return read_thumbnail(picture.path, THUMBNAIL_SIDE)
