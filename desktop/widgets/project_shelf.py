"""What the page shows before a project is open: what to do, a button that does it, and the projects there are."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.project_words import pictures, place_words
from desktop.theme import em
from desktop.widgets.cards import Cards
from desktop.widgets.parts import heading, muted, named

if TYPE_CHECKING:
    from core.projects.listing import ProjectSummary


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
        for project in projects:
            classes = ", ".join(project.classes) or self.tr("no classes yet")
            words = (project.title, classes, pictures(project.examples))
            self._cards.add(words, place_words(project.folder), partial(self.chosen.emit, project.folder))
        self._or.setVisible(bool(projects))


def _button(name: str, text: str, wanted: SignalInstance) -> QPushButton:
    button = named(QPushButton(text), name)
    button.clicked.connect(wanted)
    return button


def _centred(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label
