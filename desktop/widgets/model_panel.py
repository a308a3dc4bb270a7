"""The model that is used: the picker, what the model is, and how far it is when it must be fetched or made ready."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.bundled import class_words
from desktop.settings import Settings
from desktop.widgets.model_picker import ModelPicker, origin
from desktop.widgets.parts import heading, named
from desktop.widgets.side_button import side_button
from desktop.words import data_size, percent, whole
from desktop.workers.background import Background
from desktop.workers.messages import ModelState
from desktop.workers.recogniser import RecogniserClient

if TYPE_CHECKING:  # the catalogue brings pydantic, which the window need not wait for
    from core.models.catalogue import ModelEntry

SMALL_DOWNLOAD = 10 * 2**20
"""Bytes: what may be suggested to a class of thirty on one line."""
PATIENCE_MS = 600
"""A model that is ready sooner shows no progress, so that nothing flickers."""
QUICK_TO_LOAD = 120 * 2**20
"""Bytes: a larger model is not chosen for the user, however good: it may lie on a slow share."""


class ModelPanel(QWidget):
    """Lets the user choose a model, and gets it ready through the recogniser, which fetches it if need be."""

    changed = Signal()
    """Another model was chosen, or the chosen one became ready or failed."""
    notice = Signal(str, str)

    def __init__(self, client: RecogniserClient, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._settings = settings
        self._stopped = False
        self._wanted = ""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        self._catalogue = Background("catalogue", self)
        self._catalogue.done.connect(self._on_listed)
        self._catalogue.failed.connect(self._on_not_listed)
        client.model_changed.connect(self._on_state)
        self.picker = ModelPicker()
        self.picker.chosen.connect(self._on_chosen)
        self._facts = _words("muted")
        self._bar = named(QProgressBar(), "model-progress", spoken=self.tr("Getting the model ready"))
        self._cancel = side_button("cancel-model", self.tr("Cancel"), self._on_cancel)
        self._cancel.setAccessibleName(self.tr("Cancel getting the model ready"))
        self._failure = named(_words(""), "model-failure")
        self._fetch = side_button("fetch-model", "", self._load)
        self._copy = side_button("copy-model-failure", self.tr("Copy details"), self._on_copy)
        self._suggestion = _words("muted")
        self._suggested = side_button("fetch-suggested", "", self._on_suggested)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        title = heading(self.tr("Model (neural network)"), self.tr("What looks at the picture and names what is in it"))
        title.setBuddy(self.picker)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addWidget(self.picker)
        layout.addWidget(self._facts)
        progress = QHBoxLayout()
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._cancel)
        layout.addLayout(progress)
        layout.addWidget(self._failure)
        retry = QHBoxLayout()
        retry.addWidget(self._fetch)
        retry.addWidget(self._copy)
        retry.addStretch()
        layout.addLayout(retry)
        layout.addWidget(self._suggestion)
        layout.addWidget(self._suggested, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def model(self) -> str:
        """The name of the chosen model; "" while none is known."""
        entry = self.picker.entry()
        return entry.name if entry else ""

    @property
    def threshold(self) -> float:
        """How sure (0 to 1) the chosen model must be, as its own card says; 0: its answers always count."""
        entry = self.picker.entry()
        return entry.card.threshold if entry else 0.0

    @property
    def words(self) -> Mapping[str, str]:
        """What each class of the chosen model is called in the window."""
        entry = self.picker.entry()
        return class_words(entry.card.classes) if entry else {}

    @property
    def state(self) -> ModelState | None:
        """How far the chosen model is; None when nobody has asked for it."""
        return self._client.state(self.model)

    @property
    def usable(self) -> bool:
        """Whether the chosen model can answer, or will without fetching anything first."""
        entry, state = self.picker.entry(), self.state
        if entry is None or (state and state.kind == "failed"):
            return False
        return entry.here or (state is not None and state.kind == "ready")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.reload)  # there may be new ones since it was last seen

    def reload(self) -> None:
        """Read the catalogue again, in the background."""
        self._catalogue.submit("models", _list_models)

    def use(self, name: str) -> None:
        """Choose the model of that name, as if by hand, as soon as the catalogue is read again."""
        self._wanted = name
        self.reload()

    def _on_listed(self, key: str, entries: "tuple[ModelEntry, ...]") -> None:
        first_time = self.picker.entry() is None
        if entries != self.picker.listed():
            self.picker.set_models(entries)
        if first_time:
            self._choose_default(entries)
        if self._wanted and (row := self.picker.findData(self._wanted)) >= 0:
            self.picker.setCurrentIndex(row)
        self._wanted = ""
        self._show()

    def _choose_default(self, entries: "tuple[ModelEntry, ...]") -> None:
        """The model that was used last; else the best for photos that is here; else whatever is here.

        What is here is made ready. What would have to be fetched waits for the user's word.
        """
        best = best_for_photos(entries) or next((entry for entry in entries if entry.here), None)
        for name in (self._settings.recognise_model, best.name if best else ""):
            if self.picker.choose(name):
                break
        entry = self.picker.entry()
        if entry is not None and entry.here:
            self._load()
        self.changed.emit()

    def _on_not_listed(self, key: str, sentence: str, details: str) -> None:
        self.notice.emit(sentence, details)

    def _on_chosen(self, name: str, before: str) -> None:
        self._client.cancel_load(before)
        self._load()
        if (entry := self.picker.entry()) and entry.here:
            self._settings.recognise_model = name
        self.changed.emit()

    def _load(self) -> None:
        self._stopped = False
        self._patience.start()
        self._client.load(self.model)
        self._show()

    def _on_state(self, state: ModelState) -> None:
        if state.model != self.model:
            return
        self._show()
        if state.kind != "loading":
            self.changed.emit()
        entry = self.picker.entry()
        if state.kind == "ready" and entry is not None and not entry.here:
            self._settings.recognise_model = entry.name
            self.reload()  # it is on this computer now

    def _on_cancel(self) -> None:
        self._stopped = True
        self._client.cancel_load(self.model)

    def _on_suggested(self) -> None:
        if small := suggested(self.picker.entries()):
            self.picker.setCurrentIndex(self.picker.findData(small.name))

    def _on_copy(self) -> None:
        if state := self.state:
            QGuiApplication.clipboard().setText(f"{state.text}\n{state.details}".strip())

    def _show(self) -> None:
        entry, state = self.picker.entry(), self.state
        loading = state is not None and state.kind == "loading"
        failed = state is not None and state.kind == "failed" and not self._stopped
        self._facts.setText(described(entry) if entry else self._why_none())
        self._show_progress(state if loading else None)
        self._failure.setVisible(failed)
        self._failure.setText(state.text if state and failed else "")
        self._copy.setVisible(failed)
        self._fetch.setVisible(entry is not None and not loading and not self.usable)
        if entry is not None:
            fetch = self.tr("Fetch ({size})").format(size=data_size(entry.bytes))
            self._fetch.setText(self.tr("Try again") if failed or entry.here else fetch)
        self._show_suggestion()

    def _why_none(self) -> str:
        return self.tr("Choose a model.") if self.picker.entries() else self.tr("Looking for models…")

    def _show_progress(self, state: ModelState | None) -> None:
        if state is not None and not state.total and self._patience.isActive():
            state = None
        self._bar.setVisible(state is not None)
        self._cancel.setVisible(state is not None)
        if state is None:
            return
        self._facts.setText(state.text)
        self._bar.setTextVisible(bool(state.total))
        if state.total:
            sizes = {"done": data_size(state.done), "total": data_size(state.total)}
            self._bar.setFormat(self.tr("{done} of {total}").format(**sizes))
        self._bar.setMaximum(1000 if state.total else 0)
        self._bar.setValue(round(1000 * state.done / state.total) if state.total else 0)

    def _show_suggestion(self) -> None:
        entries = self.picker.entries()
        small, entry = suggested(entries), self.picker.entry()
        wanted = small is not None and best_for_photos(entries) is None and (entry is None or entry.here)
        self._suggestion.setVisible(wanted)
        self._suggested.setVisible(wanted)
        if small is not None:
            sentence = self.tr("For photos you need another model, such as {name}. It is fetched once.")
            self._suggestion.setText(sentence.format(name=small.name))
            self._suggested.setText(self.tr("Fetch ({size})").format(size=data_size(small.bytes)))


def described(entry: "ModelEntry") -> str:
    """What the model is, and what it can tell apart."""
    classes = entry.card.classes
    if len(classes) <= 12:
        knows = QCoreApplication.translate("ModelPanel", "Knows only {names}").format(
            names=", ".join(class_words(classes).values())
        )
    else:
        sentence = QCoreApplication.translate("ModelPanel", "Knows {count} kinds of things (classes)")
        knows = sentence.format(count=whole(len(classes)))
    lines = [f"{data_size(entry.bytes)} · {origin(entry)}", knows]
    if (accuracy := entry.card.metrics.get("accuracy")) is not None:
        right = QCoreApplication.translate("ModelPanel", "{percent} right (accuracy)")
        lines.insert(1, right.format(percent=percent(accuracy)))
    return "\n".join(lines)


def best_for_photos(entries: "tuple[ModelEntry, ...]") -> "ModelEntry | None":
    """The most accurate model for photos that can be used at once without a long wait."""
    here = [entry for entry in entries if entry.source == "torchvision" and entry.here]
    quick = [entry for entry in here if entry.bytes <= QUICK_TO_LOAD]
    return max(quick or here, key=_accuracy, default=None)


def suggested(entries: "tuple[ModelEntry, ...]") -> "ModelEntry | None":
    """The most accurate model for photos among those that are a small download."""
    small = (entry for entry in entries if entry.source == "torchvision" and entry.bytes <= SMALL_DOWNLOAD)
    return max(small, key=_accuracy, default=None)


def _accuracy(entry: "ModelEntry") -> float:
    return entry.card.metrics.get("accuracy", 0.0)


def _list_models() -> "tuple[ModelEntry, ...]":
    from core.models.catalogue import list_models

    return list_models()


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
