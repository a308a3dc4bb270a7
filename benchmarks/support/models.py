"""Weights for both sides, in a temporary folder: what this machine has, else random ones, since speed does not
depend on their values.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.harness import ROOT
from core import paths
from core.models.catalogue import find
from core.models.pretrained import imagenet_labels


@dataclass(frozen=True)
class Prepared:
    """A temporary folder that is this process's and its children's SIGHTGLASS_HOME and SIGHTGLASS_WEIGHTS.

    Of each photo network there is `NAME`, as the catalogue has it, and `NAME-f32`, the same held to f32.
    """

    folder: Path

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
def prepared(names: Sequence[str] = ()) -> Iterator[Prepared]:
    """A folder in which the torchvision networks `names` are ready to be used by both sides."""
    before = dict(os.environ)
    with tempfile.TemporaryDirectory(prefix="sightglass-benchmark-") as name:
        folder = Path(name)
        own, given = str(folder / "weights"), os.environ.get("SIGHTGLASS_WEIGHTS")
        os.environ["SIGHTGLASS_HOME"] = str(folder / "home")
        os.environ["SIGHTGLASS_WEIGHTS"] = os.pathsep.join(filter(None, (given, own)))
        try:
            places = Prepared(folder)
            places.labels.write_text("\n".join(imagenet_labels()), encoding="utf-8")
            places.digit_labels.write_text("\n".join("0123456789"), encoding="utf-8")
            missing = [name for name in names if not find(name).here]
            if missing:
                print(f"(random weights, which are as fast as real ones: {', '.join(missing)})\n", flush=True)
            # In a process of its own: this one measures, and must stay without torch.
            subprocess.run([sys.executable, "-m", "benchmarks.support.models", name, *names], check=True, cwd=ROOT)
            yield places
        finally:
            os.environ.clear()
            os.environ.update(before)


def _make(folder: Path, names: Sequence[str]) -> None:
    import torch

    from benchmarks.support.tutorial import Net
    from core.models.networks import load_state_dict
    from core.models.package import write_package

    (folder / "weights").mkdir()
    torch.save(Net().state_dict(), folder / "mnist.pth")
    for name in names:
        entry = find(name)
        if entry.weights is None:
            weights = folder / "weights" / f"{name}-imagenet.pth"
            torch.save(_random_weights(name), weights)
            entry = find(name)
        assert entry.weights is not None
        card = entry.card.model_copy(update={"name": f"{name}-f32", "precision": "f32"})
        write_package(paths.own_models() / card.name, card, load_state_dict(entry.weights), thumbnail=b"")


def _random_weights(name: str) -> dict:
    """Random weights with batch statistics of noise, so that values stay in a trained network's range: numbers too
    small for their format would slow a processor down."""
    import torch
    from torchvision import models

    torch.manual_seed(0)
    network = models.get_model(name)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = None  # the statistics of this one batch, without the initial ones
    with torch.no_grad():
        network(torch.randn(4, 3, 224, 224))
    return network.state_dict()


if __name__ == "__main__":
    _make(Path(sys.argv[1]), sys.argv[2:])
