"""What the page shows before a project is open: what to do, a button that does it, and the projects there are."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.pictures import on_ground
from desktop.project_words import pictures, place_words
from desktop.theme import em
from desktop.widgets.cards import Cards
from desktop.widgets.parts import heading, muted, named
from desktop.workers.thumbnails import Thumbnails

if TYPE_CHECKING:
    from core.projects.listing import ProjectSummary

REMEMBERED = 64
"""Pictures of projects that are held."""


class ProjectShelf(QScrollArea):
    """A new project, one that there is, one in another folder, or one that comes in as a file."""

    new_wanted = Signal()
    open_wanted = Signal()
    import_wanted = Signal()
    chosen = Signal(object)
    """Path of a project's folder"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._or = _centred(muted(self.tr("Or go on with one of these:")))
        self._cards = Cards("project-card")
        self._places: dict[Path, QLabel] = {}
        side = round(_picture_size().width() * self.devicePixelRatioF())
        self._thumbnails = Thumbnails(side, REMEMBERED, self)
        self._thumbnails.made.connect(self._show_picture)
        self._arrange()
        self.show_projects(())

    def _arrange(self) -> None:
        title = _centred(heading(self.tr("Teach the computer to know your things")))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        title.setFont(font)
        how = self.tr(
            "Show it a pen and a mug, or whatever you like, from all sides. Press train, and it tells them apart. "
            "Everything stays on this computer."
        )
        new = _button("new-project", self.tr("New project"), self.new_wanted)
        new.setProperty("role", "primary")
        self.setFocusProxy(new)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(_button("open-project", self.tr("Open a folder…"), self.open_wanted))
        buttons.addWidget(_button("import-project", self.tr("Import a zip or .tm file…"), self.import_wanted))
        buttons.addStretch()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, em(0.5), 0)
        column.setSpacing(em(0.6))
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(_centred(muted(how)))
        column.addWidget(new, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addWidget(self._or)
        column.addWidget(self._cards)
        column.addStretch(2)
        self.setWidget(content)

    def show_projects(self, projects: "Sequence[ProjectSummary]") -> None:
        """Offer the projects there are."""
        self._cards.clear()
        self._places = {}
        for project in projects:
            classes = ", ".join(project.classes) or self.tr("no classes yet")
            words = (project.title, classes, pictures(project.examples))
            place = self._cards.add(words, place_words(project.folder), partial(self.chosen.emit, project.folder))
            if project.thumbnail is not None:
                self._places[project.thumbnail] = place
        for path in reversed(self._places):  # the newest request is the first to be answered
            self._show_picture(path)
        self._or.setVisible(bool(projects))

    def _show_picture(self, path: Path) -> None:
        """The picture of a project, once it is read; one that cannot be read is left out."""
        picture = self._thumbnails.get(path)
        if picture is not None and path in self._places:
            place = self._places[path]
            place.setPixmap(on_ground(picture, _picture_size(), self.devicePixelRatioF()))
            place.show()


def _picture_size() -> QSize:
    return QSize(em(3.4), em(3.4))


def _button(name: str, text: str, wanted: SignalInstance) -> QPushButton:
    button = named(QPushButton(text), name)
    button.clicked.connect(wanted)
    return button


def _centred(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label
