"""The end of a run: calibrate the network, measure it on the test data, and write its package."""

import io
from functools import cache
from importlib.metadata import version
from pathlib import Path

import numpy as np
import PIL.Image
import torch
from torch import Tensor, nn

from core.datasets.card import DatasetCard
from core.datasets.labelled import Examples
from core.engines.graphs import make_graph
from core.errors import ModelError
from core.language import tr
from core.models.card import ModelCard
from core.models.catalogue import find
from core.models.package import Package, is_kept_in_half, write_package
from core.training.calibration import calibrate
from core.training.config import TrainConfig
from core.training.data import TrainingData, load_measured
from core.training.familiarity import seen_by
from core.training.learner import Learner
from core.training.network import architecture_of
from core.types import Progress

_THUMBNAIL_EXAMPLES = 500
"""Of each class, whose mean picture is shown."""
_FEW_EXAMPLES = 3
"""As many do where each would have to be decoded for it."""
_version = cache(version)
SMALL = 1_000_000
"""Parameters below which a network gains nothing by reduced precision."""


def finish(config: TrainConfig, folder: Path, data: TrainingData, learner: Learner, progress: Progress) -> Package:
    """Write the package of what was learned into `folder`. The card's metrics are accuracies on the test data."""
    network = learner.best_guess()
    if config.storage == "f16":
        _round_to_half(network)  # before it is measured: the card speaks of what is in the file
    parameters = sum(parameter.numel() for parameter in network.parameters())
    metrics, measured_on = _measured(config, data, learner, progress)
    seen = learner.frozen.seen() if learner.frozen else seen_by(network, data, config.spec, progress)
    calibration = calibrate(*learner.logits(data.validation), seen)
    card = ModelCard(
        name=config.name,
        title=config.title or config.name,
        architecture=architecture_of(config),
        classes=data.classes,
        input=config.spec,
        parameters=parameters,
        description=config.description,
        metrics=metrics,
        measured_on=measured_on,
        training=config.model_dump(mode="json"),
        licence="; ".join(_origin(one.card) for one in data.sets),
        versions={name: _version(name) for name in ("sightglass", "torch")},
        **calibration.for_card(),
        precision="f32" if parameters < SMALL else "auto",
        storage=config.storage,
    )
    thumbnail = _thumbnail(data.training[0])
    package = write_package(folder, card, network.state_dict(), thumbnail, calibration.known)
    entry = find(folder)
    if learner.frozen is None or not learner.frozen.join_graph(entry, network):
        make_graph(entry, folder / "graphs")  # so that whoever uses the package needs no torch
    return package


@torch.no_grad()
def _round_to_half(network: nn.Module) -> None:
    """Matrices and kernels to the nearest half-precision numbers. ModelError where one is too large for that."""
    for weights in network.parameters():
        if is_kept_in_half(weights):
            weights.copy_(weights.half())
            if not weights.isfinite().all():
                raise ModelError(tr("Some weights are too large to be kept as f16; set storage to f32 and resume."))


def _origin(card: DatasetCard) -> str:
    known = ", ".join(filter(None, (card.licence, card.home_page)))
    return f"trained on {card.title} ({known})" if known else f"trained on {card.title}"


def _measured(
    config: TrainConfig, data: TrainingData, learner: Learner, progress: Progress
) -> tuple[dict[str, float], str]:
    """Accuracy over all test examples, and over those of each data set where there are several; and their names.

    Nothing where no example was kept from training.
    """
    right: dict[str, Tensor] = {}
    words = []
    for part in load_measured(config, data, progress):
        logits, labels = learner.logits([part.examples], progress)
        right[part.name] = (logits.argmax(1) == labels).double()
        words.append(part.words)
    if not right:
        return {}, ""
    metrics = {"accuracy": float(torch.cat(list(right.values())).mean())}
    if len(right) > 1:
        metrics |= {f"accuracy on {name}": float(share.mean()) for name, share in right.items()}
    return metrics, " and ".join(words)


def _thumbnail(examples: Examples, tiles: int = 3, side: int = 32) -> bytes:
    """A PNG of 96 × 96: the mean picture of each of the first nine classes. It shows no single example."""
    sheet = np.zeros((tiles * side, tiles * side, 3), np.uint8)
    most = _THUMBNAIL_EXAMPLES if examples.resident else _FEW_EXAMPLES
    for label in range(tiles * tiles):
        members = np.flatnonzero(examples.labels == label)
        chosen = members[:: max(1, -(-len(members) // most))]
        if len(chosen) == 0:
            continue
        shown = examples.small(chosen, side)
        mean = np.broadcast_to(shown.mean(axis=0), (*shown.shape[1:3], 3)).astype(np.uint8)
        top, left = label // tiles * side, label % tiles * side
        sheet[top : top + side, left : left + side] = np.asarray(PIL.Image.fromarray(mean).resize((side, side)))
    file = io.BytesIO()
    PIL.Image.fromarray(sheet).save(file, "PNG", optimize=True)
    return file.getvalue()
