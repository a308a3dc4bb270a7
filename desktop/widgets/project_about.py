"""How the network of a project learns: what it begins with, why whole takes are held out, and where more can be set."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.theme import em
from desktop.widgets.fold import Fold
from desktop.widgets.parts import named
from desktop.widgets.wrapped_label import WrappedLabel


class AboutLearning(QWidget):
    """One line about the network that training begins with; the rest is folded away."""

    all_settings_wanted = Signal()
    """go to the recipes, settings and examples of this project's pictures"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backbone = named(WrappedLabel(), "backbone")
        self._backbone.setProperty("role", "muted")
        self._fold = Fold("about-learning", self.tr("How it learns"), self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.3))
        column.addWidget(self._backbone)
        column.addWidget(self._fold)
        self._backbone.hide()

    def show_backbone(self, backbone: dict[str, Any]) -> None:
        """Say which network training begins with ("title"), or the "sentence" of a "bundled" one."""
        words = self.tr("Training begins with the network {name}, which has seen many pictures before.")
        self._backbone.setText(backbone["sentence"] if backbone["bundled"] else words.format(name=backbone["title"]))
        self._backbone.show()

    def _make(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.4))
        for words in (
            self.tr(
                "Each time you hold the button is one take. The pictures of a take look much alike. So whole takes are "
                "held out of training, and the network is measured on them (validation): with pictures from the same "
                "take it would only seem to be good."
            ),
            self.tr("Take each thing at least twice: from another side, in other light, in front of another wall."),
        ):
            label = WrappedLabel(words)
            label.setProperty("role", "muted")
            column.addWidget(label)
        button = named(QPushButton(self.tr("All recipes and settings…")), "all-settings")
        button.clicked.connect(self.all_settings_wanted)
        column.addWidget(button)
        return content
