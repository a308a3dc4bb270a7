"""Projects for the tests of the page Teach: real folders, and frames that take the way of a camera's frames."""

from pathlib import Path

import numpy as np
import PIL.Image
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameInput
from PySide6.QtWidgets import QLabel

from core.projects.project import Project
from desktop.live.source import LiveSource
from desktop.pages.teach import TeachPage
from desktop.widgets.project_classes import ClassList
from desktop.widgets.project_grid import ExampleGrid

COLOURS = {"red": "#c03030", "green": "#30a040", "blue": "#3050c0"}
SIZE = (160, 120)
SOON = 20_000
"""Milliseconds for the disk, on a busy machine."""


def picture(colour: str, number: int) -> QImage:
    """A disc of that colour; another place and another background for every number."""
    random = np.random.default_rng(number)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(int(random.integers(0, 360)), 40, 120))
    painter = QPainter(image)
    painter.setBrush(QColor(COLOURS[colour]))
    painter.drawEllipse(int(random.integers(0, 90)), int(random.integers(0, 60)), 60, 60)
    painter.end()
    return image


def saved(folder: Path, colour: str, count: int) -> list[Path]:
    """Picture files in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{colour} {number}.png" for number in range(count)]
    for number, path in enumerate(paths):
        assert picture(colour, number).save(str(path))
    return paths


def made_project(folder: Path, takes: int = 2, **counts: int) -> Path:
    """A project with classes named after colours, and so many pictures in each of some takes."""
    with Project.create(folder, folder.name) as project:
        for colour, count in counts.items():
            each = project.add_class(colour)
            for take in range(takes if count else 0):
                first = 1000 * take
                parts = saved_take(folder.parent / f"{folder.name} {colour} take {take}", colour, first, count)
                project.add_files(each.id, [parts])
    return folder


def saved_take(folder: Path, colour: str, first: int, count: int) -> Path:
    """A folder of folders, of which one holds pictures: they become one capture session."""
    inside = folder / "take"
    inside.mkdir(parents=True)
    for number in range(first, first + count):
        assert picture(colour, number).save(str(inside / f"{number}.png"))
    return folder


def pixels(path: Path) -> np.ndarray:
    """What is in a picture file."""
    return np.asarray(PIL.Image.open(path).convert("RGB"))


class Camera(QObject):
    """Sends frames of a colour through a `QVideoFrameInput`, as a camera would, until it is stopped."""

    def __init__(self, source: LiveSource, milliseconds: int = 20) -> None:
        super().__init__(source)
        self.colour = "red"
        self.still = False
        self._number = 0
        self._input = QVideoFrameInput(self)
        self._timer = QTimer(self, interval=milliseconds)
        self._timer.timeout.connect(self._send)
        source.open_frames(self._input, "test camera")
        self._timer.start()

    def stop(self) -> None:
        """Send no more."""
        self._timer.stop()

    @property
    def sent(self) -> int:
        """How many frames were sent that were another picture than the one before."""
        return self._number

    def _send(self) -> None:
        self._number += not self.still
        self._input.sendVideoFrame(QVideoFrame(picture(self.colour, self._number)))


def shown_page(client, settings, qtbot) -> TeachPage:
    """The page in a window of its own; `notices` collects what it has to say."""
    page = TeachPage(client, settings)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    page.notices = []
    page.notice.connect(lambda sentence, details: page.notices.append((sentence, details)))
    return page


def opened(page: TeachPage, qtbot, folder: Path) -> Path:
    """Open a project and wait for it."""
    page.open_project(folder)
    qtbot.waitUntil(lambda: page.own.desk.state is not None and not page.own.desk.busy, timeout=SOON)
    return folder


def classes(page) -> ClassList:
    return page.findChild(ClassList)


def grid(page) -> ExampleGrid:
    return page.findChild(ExampleGrid)


def counts(page) -> dict[str, int]:
    state = page.own.desk.state
    return {each.name: state.count(each.id) for each in state.classes}


def title(page) -> str:
    return page.findChild(QLabel, "class-title").text()


def drop(target, mime: QMimeData, place) -> None:
    keys = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)
    target.dropEvent(event)
    assert event.isAccepted()


def files(*paths) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def choose(page, class_id: str, *entries: str) -> None:
    """Choose from the menu of a class."""
    menu = page.own.bench.classes.menu(class_id)
    for number, entry in enumerate(entries):
        action = next(each for each in menu.actions() if each.text().split("\t")[0] == entry)
        if number + 1 < len(entries):
            menu = action.menu()
    action.trigger()


def row_middle(page, name: str):
    model = classes(page).model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
    return classes(page).visualRect(model.index(row, 0)).center()
