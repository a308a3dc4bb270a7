"""The bundled recipes as a list: which of them suit a data set, and what becomes of one with other data.

Needs no torch.
"""

import logging
from collections.abc import Collection
from dataclasses import dataclass

from core import paths
from core.errors import ConfigError
from core.language import tr, whole
from core.models.pretrained import find_weights, pretrained_models
from core.training.config import TrainConfig, load_recipe
from core.types import InputSpec

log = logging.getLogger(__name__)

ONE_SIZE_NETWORKS = {"digit-resnet": (28, 28, 1)}
"""Networks that take pictures of one size only: width, height, channels."""
LEAST_SIDES = {"lenet": 16, "whitened-resnet": 16, "whitened-resnet-wide": 16}
"""Networks that make pictures smaller again and again, and the least side with which something is left."""


@dataclass(frozen=True)
class Recipe:
    """A recipe by its file's name."""

    name: str
    config: TrainConfig

    @property
    def title(self) -> str:
        """What it teaches, or its name as words."""
        return self.config.title or self.name.replace("-", " ").capitalize()


@dataclass(frozen=True)
class DataForm:
    """What matters of a data set for the choice of a recipe; `input` is None where it has photos of any size.

    `examples` is how many pictures there are for training, held-out ones included; 0 where that is not known.
    """

    name: str
    task: str
    classes: tuple[str, ...]
    input: InputSpec | None
    examples: int = 0


def list_recipes() -> tuple[Recipe, ...]:
    """The bundled recipes by name; one that cannot be read is left out, and logged."""
    recipes = []
    for file in sorted((paths.resources() / "recipes").glob("*.toml")):
        try:
            recipes.append(Recipe(file.stem, load_recipe(file)))
        except ConfigError as error:
            log.warning("%s", error)
    return tuple(recipes)


def misfit(recipe: Recipe, form: DataForm) -> str:
    """Why the recipe cannot be used with this data, in a sentence; "" where it can."""
    config = recipe.config
    if config.task != form.task:
        return tr("This recipe is for {task}, and this data is for {other}.", task=config.task, other=form.task)
    if form.name in config.data:
        return ""
    spec = adapted(config, form).input
    if spec is not None and spec.fit == "ink" and form.input is None:
        return tr("This recipe is made for handwriting in small pictures, and this data has photos.")
    return network_misfit(config.model, spec)


def network_misfit(model: str, spec: InputSpec | None) -> str:
    """Why the network cannot take pictures of this form, in a sentence; "" where it can, or nothing is known yet."""
    if spec is None:
        return ""
    size, least = ONE_SIZE_NETWORKS.get(model), LEAST_SIDES.get(model, 1)
    if size is not None and size != _size(spec):
        width, height, channels = size
        kind = tr("grey") if channels == 1 else tr("coloured")
        return tr(
            "The network {model} takes {kind} pictures of {width} × {height} pixels only; choose another network.",
            model=model,
            kind=kind,
            width=width,
            height=height,
        )
    if min(spec.width, spec.height) < least:
        return tr(
            "The network {model} takes pictures of at least {least} × {least} pixels; choose another network.",
            model=model,
            least=least,
        )
    return ""


def batch_misfit(config: TrainConfig, form: DataForm) -> str:
    """Why there can be no batch of this size, in a sentence; "" where there can, or it is not known."""
    if not form.examples or config.data != (form.name,) or config.repeats or config.batch_size <= form.examples:
        return ""
    return tr(
        "The batch size is {size}, but there are only {examples} pictures for training; choose a smaller one.",
        size=whole(config.batch_size),
        examples=whole(form.examples),
    )


def suitability(recipe: Recipe, form: DataForm) -> int:
    """How well it suits, for sorting: 0 its own data, then pictures of its kind, others, and 9 what does not fit."""
    config = recipe.config
    if misfit(recipe, form):
        return 9
    if form.name in config.data:
        return 0
    if form.input is None:  # photos
        return 1 if config.pretrained else 3
    if config.input is not None and _size(config.input) == _size(form.input):
        return 1
    return 2 if not config.pretrained else 3


def adapted(config: TrainConfig, form: DataForm, without: Collection[str] = ()) -> TrainConfig:
    """`config` for other data: a recipe's own data stays together, but for those `without`, other data stands alone.

    A network that learns from nothing gets the input of small pictures as it is; photos are made to fit the recipe.
    Of other data some is always held out, since there may be no test pictures, and few pictures make small batches.
    """
    if form.name in config.data:
        data = tuple(name for name in config.data if name == form.name or name not in without)
        repeats = {name: times for name, times in config.repeats.items() if name in data}
        return config.model_copy(update={"data": data, "repeats": repeats})
    changes: dict[str, object] = {"data": (form.name,), "repeats": {}}
    changes["validation"] = config.validation or TrainConfig.model_fields["validation"].default
    if form.examples:
        changes["batch_size"] = max(1, min(config.batch_size, form.examples // 3))
    if form.input is not None and not config.pretrained:
        changes["input"] = form.input
    return config.model_copy(update=changes)


def network_names(pretrained: bool) -> tuple[str, ...]:
    """Networks to choose from: torchvision's with learned weights, or those of the other recipes.

    Those whose weights are on this machine come first, then the smallest.
    """
    if pretrained:
        records = pretrained_models().values()
        ordered = sorted(records, key=lambda record: (find_weights(record) is None, record.megabytes))
        return tuple(record.name for record in ordered)
    return tuple(sorted({recipe.config.model for recipe in list_recipes() if not recipe.config.pretrained}))


def _size(spec: InputSpec) -> tuple[int, int, int]:
    return spec.width, spec.height, spec.channels
