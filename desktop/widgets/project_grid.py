"""The pictures of one class as a grid of thumbnails, as smooth with 20,000 of them as with 20."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QKeySequence, QPixmap, QRegion
from PySide6.QtWidgets import QFrame, QListView, QWidget

from desktop.theme import em
from desktop.widgets.parts import named
from desktop.widgets.project_examples import ExampleModel
from desktop.widgets.project_tile import TileDelegate, tile_size
from desktop.workers.thumbnails import Thumbnails

if TYPE_CHECKING:
    from core.projects.project import Example

EXAMPLES_MIME = "application/x-sightglass-examples"
"""What is dragged from the grid onto a class: nothing but this name, for the grid knows what is chosen in it."""
THUMBNAIL_SIDE = 160
"""Pixels: sharp at 200 %."""
THUMBNAILS_KEPT = 600


class ExampleGrid(QListView):
    """Choose with the mouse or with Shift and the arrow keys; Delete deletes what is chosen."""

    chosen_changed = Signal(int)
    """how many pictures are chosen"""
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "example-grid", spoken=self.tr("Pictures of the class"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setMinimumHeight(em(5))
        self._examples = ExampleModel(Thumbnails(THUMBNAIL_SIDE, THUMBNAILS_KEPT, self), self)
        self.setModel(self._examples)
        self.setItemDelegate(TileDelegate(self))
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._fit_step()

    def show_examples(self, examples: "Sequence[Example]") -> None:
        """Show these, the newest first. What is chosen stays chosen where pictures only came in."""
        row = self.currentIndex().row()
        if self._examples.show_examples(examples):
            return
        if row >= 0 and (count := self._examples.rowCount()):
            nearest = self._examples.index(min(row, count - 1))
            self.selectionModel().setCurrentIndex(nearest, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._on_selection_changed()

    def chosen(self) -> tuple[str, ...]:
        """The ids of the pictures that are chosen."""
        return tuple(self._examples.example(index.row()).id for index in self.selectionModel().selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete) or event.key() == Qt.Key.Key_Backspace:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry what is chosen as a name only: 20,000 of them would be put into words at once."""
        chosen = self.selectionModel().selectedIndexes()
        if not chosen:
            return
        mime = QMimeData()
        mime.setData(EXAMPLES_MIME, str(len(chosen)).encode())
        drag = QDrag(self)
        drag.setMimeData(mime)
        image = chosen[0].data(Qt.ItemDataRole.DecorationRole)
        if image is not None:
            drag.setPixmap(QPixmap.fromImage(image).scaledToHeight(em(3), Qt.TransformationMode.SmoothTransformation))
            drag.setHotSpot(QPoint(-em(0.5), -em(0.5)))
        drag.exec(Qt.DropAction.MoveAction)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What is to be painted anew: all that is seen. Qt would join 20,000 rectangles, most of them unseen."""
        return QRegion(self.viewport().rect())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_step()

    def sizeHint(self) -> QSize:
        return QSize(em(24), em(12))

    def _fit_step(self) -> None:
        self.verticalScrollBar().setSingleStep(tile_size().height() // 2)

    def _on_selection_changed(self, *_: object) -> None:
        selection = self.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.count()))
        self.chosen_changed.emit(sum(part.bottom() - part.top() + 1 for part in ranges))
