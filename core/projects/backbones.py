"""Which network a project begins with: the best one on this machine that has learned to see already."""

from dataclasses import dataclass

from core import paths
from core.language import tr
from core.models.pretrained import find_weights, pretrained_models

BEST_FIRST = (
    *("mobilenet_v3_small", "squeezenet1_1", "squeezenet1_0", "resnet18", "mobilenet_v3_large", "mobilenet_v2"),
    *("shufflenet_v2_x1_0", "efficientnet_b0", "googlenet", "resnet34", "resnet50"),
)
"""What suits a school's laptop: quick enough for a camera, and good at things that it has never seen."""
BUNDLED = "cifar10"
"""It comes with the program, has seen animals and vehicles, and is used where there is nothing better."""


@dataclass(frozen=True)
class Backbone:
    """`name` is what a recipe calls it. `sentence` is "" where there is nothing to add.

    Else, of a `bundled` one, it says that better ones exist, and where to put them.
    """

    name: str
    title: str
    bundled: bool
    sentence: str


def choose() -> Backbone:
    """The best one whose weights are here, else a small network that comes with the program."""
    known = pretrained_models()
    others = sorted(known.keys() - set(BEST_FIRST), key=lambda name: known[name].megabytes)
    for name in (*BEST_FIRST, *others):
        if name in known and find_weights(known[name]) is not None:
            return Backbone(name, name, bundled=False, sentence="")
    best = known[BEST_FIRST[0]]
    return Backbone(
        BUNDLED,
        tr("small network of the program"),
        bundled=True,
        sentence=(
            tr(
                "There is no large network on this computer, so the small one of the program is used. With "
                "better ones, fewer pictures do: choose the model {name} ({megabytes:.0f} MB) on the page Recognise, "
                "which fetches it, or put the file {file_name} into the folder {folder}.",
                name=best.name,
                megabytes=best.megabytes,
                file_name=best.file_name,
                folder=paths.own_weights(),
            )
        ),
    )
