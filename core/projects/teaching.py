"""The run that a project leads to: the recipe `teach`, with the backbone that is here and the project's own name."""

from pathlib import Path

from core.models.card import LONGEST_TITLE, name_from
from core.projects.backbones import Backbone
from core.training.config import TrainConfig, load_recipe
from core.training.inputs import complete

RECIPE = "teach"


def config_for(project: Path, title: str, backbone: Backbone, examples: int = 0, epochs: int = 0) -> TrainConfig:
    """A run on the project in a folder, its input known; `examples` and `epochs` are 0 where the recipe's will do."""
    recipe = load_recipe(RECIPE)
    changes: dict[str, object] = {
        "data": (str(project),),
        "model": backbone.name,
        "name": name_from(title) or RECIPE,
        "title": title[:LONGEST_TITLE],
        # Steps of a single layer take less time than waking a second thread, and the window has its share.
        "threads": 1,
    }
    if examples:  # what is not held out must make at least two batches
        changes["batch_size"] = max(1, min(recipe.batch_size, examples // 3))
    if epochs:
        changes["epochs"] = epochs
    return complete(recipe.model_copy(update=changes))
