"""What is to be taught: the data, the recipe with what was changed in it, and the name; and what stands in the way.

Everything of `core.training` is imported by `load`, on a thread of its own: it brings pydantic.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from core.errors import ConfigError
from core.types import InputSpec
from desktop.dataset_facts import DatasetFacts
from desktop.words import data_size

if TYPE_CHECKING:
    from core.training.config import TrainConfig
    from core.training.fields import ConfigField
    from core.training.recipes import DataForm, Recipe

_OF_THE_OTHER_WAY = "teach"
"""The recipe for classes of one's own, whose network the machine chooses."""


@dataclass(frozen=True)
class Kitchen:
    """Everything there is to choose from; made once, by `load`."""

    recipes: "tuple[Recipe, ...]"
    fields: "tuple[ConfigField, ...]"
    networks: Mapping[bool, Mapping[str, str]]
    """networks that have learned before (True), and new ones: their names, and how each is offered"""


def load() -> Kitchen:
    """Read the recipes and what can be set in them."""
    from core.training.fields import config_fields
    from core.training.recipes import list_recipes, network_names

    new = {name: name for name in network_names(False)}
    learned = {name: _offered(name) for name in network_names(True)}
    recipes = tuple(_with_network_here(recipe) for recipe in list_recipes() if recipe.name != _OF_THE_OTHER_WAY)
    return Kitchen(recipes, config_fields(), {True: learned, False: new})


def _with_network_here(recipe: "Recipe") -> "Recipe":
    """Where its pretrained network would have to be fetched, and another one is here, the recipe with that one."""
    from core.models.pretrained import find_weights, pretrained_models
    from core.projects.backbones import choose

    config, known = recipe.config, pretrained_models()
    if not config.pretrained or config.model not in known or find_weights(known[config.model]) is not None:
        return recipe
    best = choose()
    return recipe if best.bundled else replace(recipe, config=config.model_copy(update={"model": best.name}))


def _offered(name: str) -> str:
    """A network with learned weights, and what it costs to have it, if it is not here: “resnet18 (45 MB)”."""
    from core.models.pretrained import find_weights, pretrained_models

    record = pretrained_models()[name]
    if find_weights(record) is not None:
        return name
    size = data_size(int(record.megabytes * 2**20))
    return QCoreApplication.translate("teach", "{name} ({size})").format(name=name, size=size)


@dataclass(frozen=True)
class Plan:
    """One choice of data and recipe. `left_out` are data sets of the recipe that shall not be learned from."""

    facts: DatasetFacts
    recipe: "Recipe"
    left_out: frozenset[str] = field(default=frozenset())

    @property
    def base(self) -> "TrainConfig":
        """The recipe with this data, before anything is changed."""
        from core.training.recipes import adapted

        return adapted(self.recipe.config, form_of(self.facts), self.left_out)

    @property
    def company(self) -> tuple[str, ...]:
        """The recipe's other data sets, if it was made for this one."""
        data = self.recipe.config.data
        return tuple(name for name in data if name != self.facts.name) if self.facts.name in data else ()

    def values(self) -> dict[str, Any]:
        """All settings before anything is changed."""
        from core.training.fields import flat

        return flat(self.base)

    def config(self, changes: Mapping[str, Any], name: str) -> "TrainConfig":
        """The whole config. ConfigError says in a sentence what does not fit together."""
        from core.training.config import parse_config
        from core.training.fields import nested

        values = self.base.model_dump(mode="json", exclude_none=True)
        for key, value in nested(changes).items():
            values[key] = {**values.get(key, {}), **value} if isinstance(value, dict) else value
        if values.get("pretrained") != self.base.pretrained:  # its input is the one it has learned with, or the data's
            values["input"] = None if values["pretrained"] else self.facts.input
        names = {"name": name, "title": name if name != self.base.name else self.base.title}
        return parse_config({**values, **names}, "these settings")

    @property
    def misfit(self) -> str:
        """Why the recipe cannot be used with this data; "" where it can."""
        from core.training.recipes import misfit

        return misfit(self.recipe, form_of(self.facts))

    def problems(self, changes: Mapping[str, Any], name: str) -> tuple[str, ...]:
        """What of recipe, settings and name must be mended before training can start."""
        from core.training.recipes import batch_misfit, network_misfit

        if self.misfit:
            return (self.misfit,)
        try:
            config = self.config(changes, name)
        except ConfigError as error:
            return (str(error),)
        wrong = network_misfit(config.model, config.input), batch_misfit(config, form_of(self.facts))
        return tuple(filter(None, wrong))


@dataclass(frozen=True)
class Outlook:
    """What will be so once training starts: the model's name, as it is still free, and bytes to be fetched first.

    `instead` is a network for which nothing would have to be fetched; "" where there is none.
    """

    name: str
    fetched: int = 0
    instead: str = ""


def outlook(config: "TrainConfig") -> Outlook:
    """Looks at all models and runs; slow where they lie on a slow disk."""
    from core.models.pretrained import find_weights, pretrained_models
    from core.training.names import free_name

    name = free_name(config).name
    record = pretrained_models().get(config.model) if config.pretrained else None
    if record is None or find_weights(record) is not None:
        return Outlook(name)
    here = (other.name for other in pretrained_models().values() if find_weights(other) is not None)
    return Outlook(name, int(record.megabytes * 2**20), next(here, ""))


def examples_of(config: "TrainConfig") -> str:
    """A recipe, as TOML, with only what examples depend on: the same text, the same examples."""
    from core.training.config import TrainConfig, to_toml

    shown = TrainConfig(
        task=config.task,
        data=config.data[:1],
        model=config.model,
        epochs=1,
        batch_size=1,
        learning_rate=1,
        name="examples",
        input=config.input,
        pretrained=config.pretrained,
        augmentation=config.augmentation,
    )
    return to_toml(shown)


def form_of(facts: DatasetFacts) -> "DataForm":
    """What of a data set the choice of a recipe depends on."""
    from core.training.recipes import DataForm

    known = facts.input
    spec = InputSpec(**{**known, "mean": tuple(known["mean"]), "std": tuple(known["std"])}) if known else None
    return DataForm(facts.name, facts.task, facts.classes, spec, facts.counts.get("train", 0))


def ranked(recipes: "Collection[Recipe]", facts: DatasetFacts) -> "tuple[tuple[Recipe, str], ...]":
    """The recipes, those that suit the data best first; with each the reason why it does not fit, or ""."""
    from core.training.recipes import misfit, suitability

    form = form_of(facts)
    ordered = sorted(recipes, key=lambda recipe: (suitability(recipe, form), recipe.title.casefold()))
    return tuple((recipe, misfit(recipe, form)) for recipe in ordered)


def suggested_name(facts: DatasetFacts, recipe: "Recipe") -> str:
    """A name for the model: the recipe's for its own data, else the data's with only what a name may have."""
    from core.models.card import name_from

    own = facts.name in recipe.config.data
    return recipe.name if own else name_from(Path(facts.name).stem) or recipe.name
