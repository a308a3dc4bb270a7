"""The way of *Teach* that begins with a data set: choose it, a recipe and what to change, and let a network learn."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.errors import ConfigError
from desktop import teach_plan
from desktop.bundled import bundled
from desktop.dataset_facts import DatasetFacts
from desktop.settings import Settings
from desktop.teach_plan import Kitchen, Outlook, Plan
from desktop.theme import em
from desktop.widgets.config_form import ConfigForm
from desktop.widgets.dataset_chooser import DatasetChooser
from desktop.widgets.dataset_view import DatasetView
from desktop.widgets.drop_sign import DropSign
from desktop.widgets.recipe_picker import RecipeChoice, RecipePicker
from desktop.widgets.side_column import SideColumn
from desktop.widgets.start_panel import StartPanel
from desktop.words import data_size
from desktop.workers import run_actions
from desktop.workers.background import Background
from desktop.workers.datasets import Datasets, Examples

PATIENCE_MS = 300
"""After a change nothing is asked for until the user pauses for so long."""


class DatasetTraining(QWidget):
    """The data set and its examples; beside them, top to bottom: data, recipe, settings, name, and the button."""

    notice = Signal(str, str)
    run_created = Signal(object)
    """Path of a run that waits for its turn from now on"""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataset-training")
        self.setAcceptDrops(True)
        self._datasets = Datasets(self)
        self._background = Background("teach", self, limit=4)
        self._kitchen: Kitchen | None = None
        self._plan: Plan | None = None
        self._facts: DatasetFacts | None = None
        self._shown_examples: object = None
        self._seed = 0
        self._starting = False
        self._chooser = DatasetChooser(self._datasets, settings, self)
        self._view = DatasetView()
        self._stack = QStackedWidget()
        self._recipes = RecipePicker()
        self._form = ConfigForm()
        self._start = StartPanel()
        self._pause = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._arrange()
        self._connect()
        self._background.submit("kitchen", teach_plan.load)

    def _arrange(self) -> None:
        self._stack.addWidget(self._chooser.shelf)
        self._stack.addWidget(self._view)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        controls = SideColumn(self._chooser.picker, self._recipes, self._form)
        self._start.align_with(controls)
        column.addWidget(controls, 1)
        column.addWidget(self._start)
        self._side.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(1))
        row.addWidget(self._stack, 1)
        row.addWidget(self._side)
        self._drop_sign = DropSign(self)
        self.setFocusProxy(self._chooser.shelf)

    def _connect(self) -> None:
        self._chooser.chosen.connect(self._on_chosen)
        self._chooser.described.connect(self._on_described)
        self._chooser.not_described.connect(self._on_not_described)
        self._chooser.all_wanted.connect(self.show_all)
        self._chooser.notice.connect(self.notice)
        self._view.others_wanted.connect(self._on_others_wanted)
        self._view.balance_wanted.connect(lambda: self._form.put({"balance": "weight"}))
        self._recipes.chosen.connect(self._on_recipe_chosen)
        self._recipes.company_changed.connect(self._on_company_changed)
        self._form.changed.connect(self._refresh)
        self._start.name_changed.connect(self._refresh)
        self._start.start_wanted.connect(self.start)
        self._pause.timeout.connect(self._on_pause)
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        self._datasets.checked.connect(self._on_checked)
        self._datasets.previewed.connect(self._on_previewed)
        self._datasets.not_previewed.connect(self._on_not_previewed)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self._datasets.cancel)

    @property
    def start_button(self) -> QPushButton:
        """The button that starts the training."""
        return self._start.button

    # Coming and going

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._datasets.list)
        self._pause.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._datasets.previewing:
            self._datasets.stop_preview()
            self._shown_examples = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._drop_sign.cover()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._chooser.receive(event.mimeData())

    # Data

    def choose(self, name: str) -> None:
        """Look into the data set of that name or path, and show what can be taught with it."""
        self._chooser.choose(name)

    def show_all(self) -> None:
        """Show all data sets again, to choose from."""
        self._show_data(False)
        self._chooser.shelf.setFocus()

    def _show_data(self, shown: bool) -> None:
        self._stack.setCurrentWidget(self._view if shown else self._chooser.shelf)
        self._side.setVisible(shown)
        self.setFocusProxy(self._chooser.picker if shown else self._chooser.shelf)

    def _on_chosen(self, title: str) -> None:
        self._facts, self._plan, self._shown_examples = None, None, None
        self._datasets.stop_preview()
        self._view.show_busy(title)
        self._show_data(True)
        self._refresh()

    def _on_described(self, facts: DatasetFacts) -> None:
        self._facts = facts
        self._view.show_facts(facts)
        self._offer_recipes()

    def _on_checked(self, facts: DatasetFacts) -> None:
        """Every picture was decoded: some may be broken, and not be counted any more."""
        if self._facts is not None and facts.name == self._facts.name:
            self._facts = facts
            self._view.show_facts(facts)
            if self._plan is not None:
                self._plan = Plan(facts, self._plan.recipe, self._plan.left_out)
            self._refresh()

    def _on_not_described(self, title: str, sentence: str) -> None:
        self._view.show_failure(title, sentence)
        self._refresh()

    # Recipe and settings

    def _offer_recipes(self) -> None:
        if self._kitchen is None or self._facts is None:
            return
        offered = teach_plan.ranked(self._kitchen.recipes, self._facts)
        choices = [
            RecipeChoice(recipe.name, bundled(recipe.title), bundled(recipe.config.description), misfit)
            for recipe, misfit in offered
        ]
        if choices:
            self._recipes.set_choices(choices, choices[0].name)
            self._on_recipe_chosen(choices[0].name)

    def _on_recipe_chosen(self, name: str) -> None:
        assert self._kitchen is not None
        assert self._facts is not None
        recipe = next(recipe for recipe in self._kitchen.recipes if recipe.name == name)
        plan = Plan(self._facts, recipe)
        missing = frozenset(name for name in plan.company if not self._chooser.here(name))
        self._plan = Plan(self._facts, recipe, missing)
        others = ", ".join(self._chooser.title_of(name) for name in plan.company)
        self._recipes.offer_company(others, not self._plan.left_out)
        if not self._start.named_by_hand:
            self._start.set_name(teach_plan.suggested_name(self._facts, recipe))
        self._form.show_recipe(self._plan.values(), self._kitchen.networks)
        self._refresh()

    def _on_company_changed(self, wanted: bool) -> None:
        if self._plan is not None:
            left_out = frozenset() if wanted else frozenset(self._plan.company)
            self._plan = Plan(self._plan.facts, self._plan.recipe, left_out)
            self._refresh()

    def _on_others_wanted(self) -> None:
        self._seed += 1
        self._on_pause()

    def _refresh(self) -> None:
        """Bring everything that depends on data, recipe, settings and name up to date."""
        plan = self._plan
        for part in (self._recipes, self._form):  # nothing is shown before it can be filled
            part.setVisible(self._recipes.choice() is not None)
            part.setEnabled(plan is not None)
        self._view.summary.offer_balance(
            plan is not None and plan.facts.imbalanced and self._form.values().get("balance") == "none"
        )
        problems: tuple[str, ...] = ()
        if plan is not None:
            problems = plan.problems(self._form.changes(), self._start.name())
            if plan.facts.problems:  # they are named over the examples
                problems = (self.tr("This data cannot be learned from yet. What is wrong stands over the examples."),)
            elif not self._start.name():
                problems = (self.tr("Give the model a name."),)
        self._start.show_problems(problems, ready=plan is not None and not self._starting)
        self._start.show_note("")
        self._pause.start()

    def _on_pause(self) -> None:
        """Ask for what takes a moment: new examples, and what the model will be called."""
        if self._plan is None or not self.isVisible():
            return
        if self._plan.misfit:
            self._datasets.stop_preview()
            self._on_not_previewed(self._plan.misfit)
            return
        try:
            config = self._plan.config(self._form.changes(), self._start.name() or self._plan.recipe.name)
        except ConfigError:
            return
        self._background.submit("outlook", lambda: teach_plan.outlook(config))
        examples = teach_plan.examples_of(config), self._seed
        if examples != self._shown_examples:
            self._shown_examples = examples
            self._view.sheet.show_busy(self.tr("Making examples…"))
            self._datasets.preview(self._plan.facts.name, *examples)

    def _on_previewed(self, examples: Examples) -> None:
        words = self._plan.facts.class_words if self._plan else {}
        classes = [words.get(each, each) for each in examples.classes]
        self._view.sheet.show_examples(examples.image, classes, examples.columns)

    def _on_not_previewed(self, sentence: str) -> None:
        self._shown_examples = None
        self._view.sheet.show_words(sentence)

    # Starting

    def start(self) -> None:
        """Make a run of this and put it into the queue."""
        if self._plan is None or self._starting:
            return
        config = self._plan.config(self._form.changes(), self._start.name())
        self._starting = True
        self._background.submit("run", lambda: run_actions.create(config))
        self._refresh()

    def _on_done(self, key: str, result: object) -> None:
        if isinstance(result, Kitchen):
            self._kitchen = result
            self._form.set_fields(result.fields)
            self._offer_recipes()
        elif isinstance(result, Outlook):
            self._show_outlook(result)
        elif isinstance(result, Path):
            self._starting = False
            self._refresh()
            run_actions.start_queue()
            self.run_created.emit(result)

    def _on_failed(self, key: str, sentence: str, details: str) -> None:
        if key == "run":
            self._starting = False
            self._refresh()
        self.notice.emit(sentence, details)

    def _show_outlook(self, outlook: Outlook) -> None:
        said = []
        if outlook.name != self._start.name() and self._start.name():
            said.append(self.tr("The name is taken; the model will be called {name}.").format(name=outlook.name))
        if outlook.fetched:
            size = data_size(outlook.fetched)
            said.append(self.tr("The network's learned weights ({size}) are fetched first.").format(size=size))
            if outlook.instead:
                said.append(self.tr("Those of {name} are here already.").format(name=outlook.instead))
        self._start.show_note(" ".join(said))
