"""Weights for both sides, in a temporary folder: what this machine has, else random ones, which are as fast.

One thing about the values does count: where a network in reduced precision is unsure of a picture, our engine runs it
again in float32. So of each network there are packages that are sure and unsure of the same photo, by temperature.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from benchmarks.harness import ROOT
from core import paths
from core.models.catalogue import find
from core.models.pretrained import imagenet_labels

if TYPE_CHECKING:
    import torch

SAMPLE = "balloon.jpg"
"""The sample picture that stands for a photo: made by this project, and clear to every trained network."""
SURE, UNSURE = 0.97, 0.5
"""The highest probability that the packages `NAME-sure` and `NAME-unsure` give for the photo."""
CLEARLY, NEARLY_ALIKE = 20.0, 0.01
"""Of a network with random weights: the logit of its first class, and by what all others are scaled."""


@dataclass(frozen=True)
class Prepared:
    """A temporary folder that is this process's and its children's home; see `prepared`."""

    folder: Path

    @property
    def photo(self) -> Path:
        """The photo, 500 × 375 unless it is the user's, of which the packages are sure or unsure."""
        return self.folder / "photo.jpg"

    @property
    def labels(self) -> Path:
        """A text file with the 1000 labels of ImageNet, one a line, as the tutorials read them."""
        return self.folder / "imagenet_classes.txt"

    @property
    def digit_labels(self) -> Path:
        """A text file with the ten digits."""
        return self.folder / "digit_classes.txt"

    @property
    def digit_weights(self) -> Path:
        """Random weights of the tutorials' network for digits."""
        return self.folder / "mnist.pth"

    def weights(self, name: str) -> Path:
        """The state dict of a photo network."""
        found = find(name).weights
        assert found is not None
        return found


@contextmanager
def prepared(names: Sequence[str] = (), photo: Path | None = None) -> Iterator[Prepared]:
    """A folder in which the torchvision networks `names` are ready for both sides.

    For ours there are the model packages `NAME-sure` and `NAME-unsure`, in the processor's own precision, and
    `NAME-f32`, each with its graph. SIGHTGLASS_HOME and SIGHTGLASS_WEIGHTS name the folder until the `with` block ends.
    """
    with _places() as places:
        places.labels.write_text("\n".join(imagenet_labels()), encoding="utf-8")
        places.digit_labels.write_text("\n".join("0123456789"), encoding="utf-8")
        if photo is None:
            picture = PIL.Image.open(paths.resources() / "samples" / SAMPLE).convert("RGB")
            picture.resize((500, 375), PIL.Image.Resampling.LANCZOS).save(places.photo, quality=95)
        else:
            shutil.copyfile(photo, places.photo)
        _make_in_child("packages", places, names)
        yield places


@contextmanager
def weights_of(names: Sequence[str]) -> Iterator[dict[str, Path]]:
    """The weights' files of the torchvision networks `names`, and for ours nothing else: the home folder is empty."""
    with _places() as places:
        _make_in_child("weights", places, names)
        yield {name: places.weights(name) for name in names}


@contextmanager
def _places() -> Iterator[Prepared]:
    before = dict(os.environ)
    with tempfile.TemporaryDirectory(prefix="sightglass-benchmark-") as name:
        places = Prepared(Path(name))
        given = os.environ.get("SIGHTGLASS_WEIGHTS")
        os.environ["SIGHTGLASS_HOME"] = str(places.folder / "home")
        os.environ["SIGHTGLASS_WEIGHTS"] = os.pathsep.join(filter(None, (given, str(places.folder / "weights"))))
        try:
            yield places
        finally:
            os.environ.clear()
            os.environ.update(before)


def _make_in_child(kind: str, places: Prepared, names: Sequence[str]) -> None:
    """In a process of its own: this one measures, and must stay without torch."""
    missing = [name for name in names if not find(name).here]
    if missing:
        print(f"(random weights: {', '.join(missing)})\n", flush=True)
    command = [sys.executable, "-m", "benchmarks.support.models", kind, str(places.folder), *names]
    subprocess.run(command, check=True, cwd=ROOT)


def _make(kind: str, places: Prepared, names: Sequence[str]) -> None:
    import torch

    from benchmarks.support.tutorial import Net

    (places.folder / "weights").mkdir()
    torch.save(Net().state_dict(), places.digit_weights)
    for name in names:
        if not find(name).here:
            torch.save(_random_weights(name), places.folder / "weights" / f"{name}-imagenet.pth")
        if kind == "packages":
            _make_packages(name, places.photo)


def _make_packages(name: str, photo: Path) -> None:
    from core.engines.graphs import make_graph
    from core.models.networks import load_network
    from core.models.package import write_package

    entry = find(name)
    network = load_network(entry)
    logits = _logits(network, photo)
    variants: dict[str, dict[str, object]] = {
        "sure": {"temperature": temperature(logits, SURE)},
        "unsure": {"temperature": temperature(logits, UNSURE)},
        "f32": {"precision": "f32"},
    }
    for kind, facts in variants.items():
        card = entry.card.model_copy(update={"name": f"{name}-{kind}", **facts})
        write_package(paths.own_models() / card.name, card, network.state_dict(), thumbnail=b"")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of torch's exporter about its own future
        make_graph(find(f"{name}-sure"), paths.home() / "graphs")  # that of all three: their weights are the same


def _logits(network: "torch.nn.Module", photo: Path) -> NDArray[np.float64]:
    import torch
    from PIL import Image

    from benchmarks.support.tutorial import preprocess_photo

    with torch.no_grad():
        logits = network(preprocess_photo(Image.open(photo).convert("RGB"))[None])
    return logits[0].numpy().astype(np.float64)


def temperature(logits: NDArray[np.float64], highest: float) -> float:
    """The temperature at which the highest probability is `highest`; it falls as the temperature rises."""
    low, high = -20.0, 20.0
    for _ in range(60):
        middle = (low + high) / 2
        if 1 / np.exp((logits - logits.max()) / 2.0**middle).sum() > highest:
            low = middle
        else:
            high = middle
    return float(2.0**low)


def _random_weights(name: str) -> "dict[str, torch.Tensor]":
    """Random weights with batch statistics of noise, so that values stay in a trained network's range: numbers too
    small for their format would slow a processor down. As in a trained network one class is clearly before all others,
    else the rounding of a reduced precision would decide how sure the network is."""
    import torch
    from torchvision import models

    from core.models.features import outputs
    from core.training.network import IMAGENET_CLASSES

    torch.manual_seed(0)
    network = models.get_model(name)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = None  # the statistics of this one batch, without the initial ones
    with torch.no_grad():
        network(torch.randn(4, 3, 224, 224))
        *_, head = (layer for layer in network.modules() if outputs(layer) == IMAGENET_CLASSES)
        head.weight *= NEARLY_ALIKE
        head.bias[0] = CLEARLY
    return dict(network.state_dict())


if __name__ == "__main__":
    _make(sys.argv[1], Prepared(Path(sys.argv[2])), sys.argv[3:])
