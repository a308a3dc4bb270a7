"""The page Recognise driven by its public parts."""

from contextlib import contextmanager
from pathlib import Path

import shiboken6
from patience import CHILD
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.pages.recognise import RecognisePage
from desktop.picture_list import Role
from desktop.widgets.image_view import ImageView
from desktop.widgets.model_picker import ModelPicker
from desktop.widgets.prediction_bars import PredictionBars
from desktop.widgets.thumbnail_strip import ThumbnailStrip
from desktop.workers.recogniser import RecogniserClient


class Driver:
    """A page, and its parts by their public names."""

    def __init__(self, page: RecognisePage, client: RecogniserClient, qtbot) -> None:
        self.page, self.client, self.qtbot = page, client, qtbot
        self.view: ImageView = page.findChild(ImageView, "image-view")
        self.strip: ThumbnailStrip = page.findChild(ThumbnailStrip, "thumbnail-strip")
        self.picker: ModelPicker = page.findChild(ModelPicker, "model-picker")
        self.bars: PredictionBars = page.findChild(PredictionBars, "prediction-bars")
        self.notices: list[str] = []
        page.notice.connect(lambda sentence, details: self.notices.append(sentence))

    def button(self, name: str) -> QPushButton:
        return self.page.findChild(QPushButton, name)

    def words(self, name: str) -> str:
        return self.page.findChild(QLabel, name).text()

    def open(self, *paths: Path) -> None:
        self.page.open_paths(list(paths))
        self.qtbot.waitUntil(lambda: self.view.picture is not None, timeout=5000)

    def wait_shown(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.view.picture is not None and self.view.picture.name == name, timeout=5000)

    def wait_answer(self) -> tuple:
        self.qtbot.waitUntil(lambda: self.bars.prediction() is not None, timeout=CHILD)
        return self.bars.prediction()

    def wait_notice(self, part: str) -> None:
        self.qtbot.waitUntil(lambda: any(part in notice for notice in self.notices), timeout=5000)

    def press(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        QTest.keyClick(widget or self.view, key)

    def drop(self, mime: QMimeData) -> bool:
        """Drag over the page and let go; whether the page wanted it."""
        at, actions, button = QPoint(50, 50), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(at, actions, mime, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.page, enter)
        if enter.isAccepted():
            drop = QDropEvent(QPointF(at), actions, mime, button, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self.page, drop)
        return enter.isAccepted()

    def labels(self) -> list[str]:
        model = self.strip.model()
        return [model.index(row, 0).data(Role.LABEL) for row in range(model.rowCount())]


@contextmanager
def shown_page(client, settings, qtbot):
    page = RecognisePage(client, settings)
    page.resize(900, 560)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    driver = Driver(page, client, qtbot)
    qtbot.waitUntil(lambda: driver.picker.entry() is not None, timeout=CHILD)
    yield driver
    page.close_all()
    shiboken6.delete(page)


def urls(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime
