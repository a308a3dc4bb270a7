"""A form for every setting of a training run, made from what the settings say of themselves."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme import em
from desktop.widgets.config_fields import ChoiceControl, Control, control_for
from desktop.widgets.config_words import ELSEWHERE, MAIN, NEEDS, group_words, help_words, label_words
from desktop.widgets.fold import Fold
from desktop.widgets.parts import heading, named

if TYPE_CHECKING:  # it brings pydantic, which the window need not wait for
    from core.training.fields import ConfigField

Values = dict[str, Any]


class ConfigForm(QWidget):
    """The settings that matter most; the others are folded away, and made when they are unfolded."""

    changed = Signal()
    """the user changed a setting"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, ConfigField] = {}
        self._controls: dict[str, Control] = {}
        self._labels: dict[str, QLabel] = {}
        self._recipe: Values = {}
        self._values: Values = {}
        self._networks: Mapping[bool, Mapping[str, str]] = {}
        self._silent = False
        self._reset = named(QPushButton(self.tr("Reset to the recipe")), "reset-config")
        self._reset.clicked.connect(self.reset)
        self._main = _form()
        self._fold = Fold("more-settings", self.tr("More settings"), self._make_rest)
        row = QHBoxLayout()
        row.addWidget(heading(self.tr("Settings"), self.tr("What matters most of how the network learns")), 1)
        row.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.35))
        column.addLayout(row)
        column.addLayout(self._main)
        column.addWidget(self._fold)

    def set_fields(self, fields: Iterable["ConfigField"]) -> None:
        """Make the controls of these settings; once."""
        self._fields = {field.key: field for field in fields if field.key not in ELSEWHERE}
        before: QWidget = self._reset
        for key in MAIN:
            self._add_row(self._main, self._fields[key])
            self.setTabOrder(before, self._controls[key])
            before = self._controls[key]

    def show_recipe(self, recipe: Values, networks: Mapping[bool, Mapping[str, str]]) -> None:
        """Show the settings of a recipe.

        `networks` are to choose from, by their names with the words for each: those that have learned before, others.
        """
        self._networks = networks
        self._recipe = {key: recipe[key] for key in self._fields}
        self._values = dict(self._recipe)
        self._show_values()

    def values(self) -> Values:
        """All settings as they are now; those that have no meaning beside the others are at their defaults."""
        defaults = {key: self._fields[key].default for key in self._values if not self._useful(key)}
        return self._values | defaults

    def changes(self) -> Values:
        """The settings that are not as the recipe has them."""
        return {key: value for key, value in self.values().items() if value != self._recipe[key]}

    def put(self, values: Mapping[str, Any]) -> None:
        """Change some settings, as the user would."""
        self._values |= values
        self._show_values()
        self.changed.emit()

    def reset(self) -> None:
        """All settings as the recipe has them."""
        self.put(self._recipe)

    def control(self, key: str) -> Control:
        """The control of one setting, unfolded if need be."""
        if key not in MAIN:
            self._fold.unfold()
        return self._controls[key]

    def _make_rest(self) -> QWidget:
        """All settings that are not among the first, in groups: those of a table together, and the table first."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        groups: dict[str, list[ConfigField]] = {}
        for key, field in self._fields.items():
            if key not in MAIN:
                groups.setdefault(key.rpartition(".")[0], []).append(field)
        for table in sorted(groups, reverse=True):
            title = heading(group_words(table))
            title.setWordWrap(True)
            column.addWidget(title)
            layout = _form()
            for field in groups[table]:
                self._add_row(layout, field)
            column.addLayout(layout)
        self._show_values()
        return content

    def _add_row(self, layout: QFormLayout, field: "ConfigField") -> None:
        words, tip = label_words(field.key), help_words(field.key, field.help)
        control = control_for(field, words, tip)
        control.changed.connect(lambda: self._on_changed(field.key))
        label = QLabel(words)
        label.setToolTip(tip)
        label.setBuddy(control)
        main = field.key in MAIN
        label.setMinimumWidth(self._label_width([key for key in self._fields if (key in MAIN) == main]))
        self._controls[field.key], self._labels[field.key] = control, label
        layout.addRow(label, control)

    def _on_changed(self, key: str) -> None:
        if not self._silent:
            self._values[key] = self._controls[key].get()
            if key == "pretrained":
                self._show_values()  # other networks can be chosen now
            self._show_state()
            self.changed.emit()

    def _show_values(self) -> None:
        self._silent = True
        for key, control in self._controls.items():
            if key == "model" and isinstance(control, ChoiceControl):
                control.set_choices(self._fitting_networks())
            if key in self._values:
                control.put(self._values[key])
        self._silent = False
        self._show_state()

    def _fitting_networks(self) -> Mapping[str, str]:
        """The networks to choose from; one that is none of them gives way to the recipe's, or to the first."""
        names = self._networks.get(bool(self._values.get("pretrained")), {})
        if names and self._values.get("model") not in names:
            preferred = (self._recipe.get("model"), "resnet18", next(iter(names)))
            self._values["model"] = next(name for name in preferred if name in names)
        return names

    def _useful(self, key: str) -> bool:
        need = NEEDS.get(key)
        return need is None or self._values.get(need.key) in need.values

    def _show_state(self) -> None:
        """Bold is what differs from the recipe; grey what has no meaning beside the other settings."""
        changes = self.changes()
        for key, control in self._controls.items():
            useful = self._useful(key)
            control.setEnabled(useful)
            self._labels[key].setEnabled(useful)
            font = self.font()
            font.setBold(key in changes)
            self._labels[key].setFont(font)
            control.setAccessibleDescription(self.tr("Changed from the recipe.") if key in changes else "")
            if key in MAIN and key in NEEDS:  # of a network that learns from nothing there is nothing to freeze
                self._main.setRowVisible(control, useful)
        self._reset.setVisible(bool(changes))

    def _label_width(self, keys: Iterable[str]) -> int:
        """As wide as the longest label, so that all controls stand in one line."""
        font = self.font()
        font.setBold(True)
        metrics = QFontMetricsF(font)
        return round(max(metrics.horizontalAdvance(label_words(key)) for key in keys)) + 2


def _form() -> QFormLayout:
    layout = QFormLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setVerticalSpacing(em(0.3))
    layout.setHorizontalSpacing(em(0.6))
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return layout
