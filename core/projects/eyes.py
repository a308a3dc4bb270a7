"""What a frozen backbone sees in the pictures of a project, computed as they come, so that a run finds it done."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from core.datasets.folder import open_folder
from core.datasets.photos import Photos
from core.device import torch_device
from core.projects.backbones import Backbone
from core.projects.teaching import config_for
from core.training.data import TrainingData
from core.training.features import FrozenFeatures
from core.training.network import make_network
from core.types import Progress

_NOTHING = TrainingData(classes=(), training=(), validation=(), repeats=())


class Eyes:
    """Looks at the pictures of one project, each once."""

    def __init__(self, project: Path, backbone: Backbone) -> None:
        self._project = project
        self._config = config_for(project, project.name, backbone)
        network, head = make_network(self._config, ("one", "another"))
        device = torch_device(self._config.device)
        network = network.eval().to(device).to(memory_format=torch.channels_last)
        self._features = FrozenFeatures(self._config, _NOTHING, network, head[-1], device)
        self._seen: set[bytes] = set()
        self._looked_at: list[Photos] = []
        self.listing_seconds = 0.0
        """How long it took to list all pictures."""

    def look(self, progress: Progress) -> Iterator[tuple[int, int]]:
        """Look at the pictures that are new; after each block, how many of how many have been seen.

        `progress` may cancel it. DataError where the project cannot be read.
        """
        began = time.monotonic()
        folder = open_folder(self._project)
        self.listing_seconds = time.monotonic() - began
        photos = folder.read("train", self._config.spec, False, "wide", progress)
        digests = [digest.tobytes() for digest in photos.digests]
        new = photos.subset(np.flatnonzero([digest not in self._seen for digest in digests]))
        before, total = len(digests) - len(new.labels), len(digests)
        if len(new.labels):
            self._looked_at.append(new)
            for done in self._features.look_at(new):
                yield before + done, total
            self._seen.update(digests)
        yield total, total

    def tidy(self) -> None:
        """A run has what was seen so far in a list of its own."""
        for photos in self._looked_at:
            self._features.forget(photos)
        self._looked_at.clear()
