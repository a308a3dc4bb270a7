"""Which network reads the drawing: every model for pictures of 28 × 28 grey dots, as soon as there is one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.bundled import bundled
from desktop.theme import em
from desktop.widgets.model_picker import facts
from desktop.widgets.parts import heading, named
from desktop.workers.background import Background

if TYPE_CHECKING:  # the catalogue brings pydantic, which the window need not wait for
    from core.models.catalogue import ModelEntry

SIDE = 28
BUNDLED = "digits"


class DrawModel(QWidget):
    """A list of models; hidden while there is nothing to choose."""

    changed = Signal(str, tuple)
    """name of the model that reads from now on, and its classes"""
    listed = Signal()
    """The models were looked for again: `threshold` is known."""
    notice = Signal(str, str)

    def __init__(self, remembered: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, ModelEntry] = {}
        self._name = BUNDLED
        self._wanted = remembered
        self._background = Background("draw-models", self)
        self._background.done.connect(self._on_listed)
        self._background.failed.connect(self._on_not_listed)
        self._list = named(_ModelList(), "draw-model", spoken=self.tr("Model that reads the drawing"))
        self._list.activated.connect(self._on_activated)
        title = heading(self.tr("Model (neural network)"), self.tr("What looks at the drawing and names it"))
        title.setBuddy(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.25))
        column.addWidget(title)
        column.addWidget(self._list)
        self._list.hide()
        title.hide()
        self._parts = (title, self._list)

    def name(self) -> str:
        """The model that reads."""
        return self._name

    @property
    def threshold(self) -> float:
        """How sure (0 to 1) the model must be, as its own card says; 0: its answers always count."""
        entry = self._entries.get(self._name)
        return entry.card.threshold if entry else 0.0

    def names(self) -> tuple[str, ...]:
        """All models that could."""
        return tuple(self._entries)

    def choose(self, name: str) -> None:
        """Let the model of that name read, as soon as it is there."""
        self._wanted = name
        self._take_wanted()

    def reload(self) -> None:
        """Look for models again, in the background."""
        self._background.submit("models", _list_models)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.reload)

    def _on_listed(self, _key: str, entries: "tuple[ModelEntry, ...]") -> None:
        found = {entry.name: entry for entry in entries}
        if found != self._entries:
            self._entries = found
            self._list.clear()
            for row, entry in enumerate(entries):
                self._list.addItem(bundled(entry.title), entry.name)
                self._list.setItemData(row, facts(entry), Qt.ItemDataRole.ToolTipRole)
        self._take_wanted()
        for part in self._parts:
            part.setVisible(len(entries) > 1)
        self.listed.emit()

    def _take_wanted(self) -> None:
        """The model that was asked for if it is there; the bundled one where the one that reads is gone."""
        name = next((name for name in (self._wanted, self._name, BUNDLED) if name in self._entries), "")
        if name and name != self._name:
            self._name = name
            self.changed.emit(name, self._entries[name].card.classes)
        self._list.setCurrentIndex(self._list.findData(self._name))

    def _on_activated(self, row: int) -> None:
        self.choose(self._list.itemData(row))

    def _on_not_listed(self, _key: str, sentence: str, details: str) -> None:
        self.notice.emit(sentence, details)


class _ModelList(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel turns the column over; nothing in it must change by that


def _list_models() -> "tuple[ModelEntry, ...]":
    from core.models.catalogue import list_models

    return tuple(
        entry
        for entry in list_models()
        if entry.here
        and (entry.card.input.width, entry.card.input.height, entry.card.input.channels) == (SIDE, SIDE, 1)
    )
