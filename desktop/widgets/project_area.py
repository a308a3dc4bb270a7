"""The room beside the column: the picture, the result of the training, and the pictures of a class."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.incoming import has_pictures
from desktop.theme import em
from desktop.widgets.drop_sign import DropSign
from desktop.widgets.project_pictures import PicturesPanel
from desktop.widgets.project_result import ResultPane
from desktop.widgets.project_stage import Stage

NARROW_EM = 30
"""With less width than this the result has no room beside the picture."""


class MainArea(QWidget):
    """Where there is room: picture and result beside each other, and the pictures below.

    Where it is narrow (large text, a small screen): the picture, and below it tabs for pictures, answer and curve.
    Something can be dropped anywhere on it.
    """

    dropped = Signal(object)
    """QMimeData"""

    def __init__(self, stage: Stage, result: ResultPane, pictures: PicturesPanel) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._result, self._pictures = result, pictures
        self._narrow = False
        self._top = QWidget()
        self._row = QHBoxLayout(self._top)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(em(0.6))
        self._row.addWidget(stage, 3)
        self._row.addWidget(result, 2)
        self._splitter = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self._splitter.addWidget(self._top)
        self._splitter.addWidget(pictures)
        self._share()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self.sign = DropSign(self)

    def show_picture(self, shown: bool) -> None:
        """Whether there is something to take pictures for."""
        self._top.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < em(NARROW_EM)
        if narrow != self._narrow:
            self._narrow = narrow
            (self._fold if narrow else self._unfold)()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_pictures(event.mimeData()):
            event.acceptProposedAction()
            self.sign.cover()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def _fold(self) -> None:
        self._row.removeWidget(self._result)
        self._result.take_in(self._pictures)
        self._splitter.addWidget(self._result)
        self._pictures.set_narrow(True)
        self._share()

    def _unfold(self) -> None:
        self._result.give_back()
        self._row.addWidget(self._result, 2)
        self._splitter.addWidget(self._pictures)
        self._pictures.set_narrow(False)
        self._pictures.show()
        self._share()

    def _share(self) -> None:
        for number, share in enumerate((3, 2)):
            self._splitter.setStretchFactor(number, share)
        height = self._splitter.height()
        self._splitter.setSizes([round(height * 0.55), round(height * 0.45)])
