"""What a frozen backbone sees in the pictures of a run, computed once: the head then learns from these numbers.

Each picture is seen as it is, or in `views` varied copies, of which every epoch has the next one.
"""

import hashlib
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

import numpy as np
import torch
from torch import Tensor, nn

from core.augmentation import Augmentation
from core.datasets.labelled import Examples
from core.engines.graphs import graph_at, join_graph
from core.language import tr, whole
from core.models.catalogue import ModelEntry
from core.training.augment import augment, centre
from core.training.backbone import backbone_of, classify, features_in, head_of
from core.training.chance import Chance
from core.training.config import TrainConfig
from core.training.data import TrainingData, as_tensor
from core.training.events import Note
from core.training.familiarity import LEARNED_FROM, Seen
from core.training.feature_cache import BLOCK, CachedFeatures, discard, key_of
from core.training.feature_engine import FeatureEngine, name_of
from core.training.forward import precision_of
from core.types import Progress, no_progress

FORMAT = 1
"""Raise it when features are computed in another way, and old ones must not be used."""

SECONDS_BETWEEN_NOTES = 5.0
NO_DIGESTS = np.empty((0, 16), np.uint8)
SAMPLE = 64
"""How many pictures tell the size of features."""
SEEN, PLAIN = -1, -2
"""Views of a picture as it is: as recognition prepares it, and as training cuts it out of what was decoded for it. They
are alike to within a grey level, and count as the same. The numbers from 0 are those of varied copies."""


class FrozenFeatures:
    """The features of a run's examples by the backbone of `network`, whose layer `head` is the one that learns.

    They are kept in the user's folder, and computed only where they are not there. What they depend on is in their key:
    the weights' content, the input, the precision, the contents of the files, and the augmentation and seed of a view.
    """

    def __init__(
        self, config: TrainConfig, data: TrainingData, network: nn.Module, head: str, device: torch.device
    ) -> None:
        self._config, self._data, self._device = config, data, device
        self._network, self._head = network, head
        self._width = features_in(head_of(network, head))
        self._weights = _digest(network, head, config.model)
        self._engine: FeatureEngine | None = None
        self._known: dict[tuple[int, int], tuple[Examples, Tensor]] = {}
        varies = config.views > 1 and config.augmentation != Augmentation()
        self._views = tuple(range(config.views)) if varies else (PLAIN,)

    def look(self, first: int, last: int, progress: Progress = no_progress) -> Iterator[Note]:
        """Compute what the epochs from `first` to before `last` and the held-out examples need; say so now and then.

        Nothing is said where all is there from another time. `progress` may cancel it; it then goes on from there.
        """
        wanted = list(self._wanted(range(first, min(last, first + len(self._views)))))
        before, total = 0, sum(len(part.labels) for part, _ in wanted)
        said = time.monotonic() - SECONDS_BETWEEN_NOTES
        for part, view in wanted:
            for done in self._compute(part, view):
                progress(before + done, total, tr("Looking at the pictures"))
                if time.monotonic() - said >= SECONDS_BETWEEN_NOTES:
                    said = time.monotonic()
                    yield Note(
                        message=tr(
                            "The frozen layers have looked at {done} of {total} pictures.",
                            done=whole(before + done),
                            total=whole(total),
                        )
                    )
            before += len(part.labels)

    def look_at(self, examples: Examples) -> Iterator[int]:
        """Compute what runs on any examples will need, for the disk only; how many are done, after each block.

        Nothing is varied. `forget` removes it again once a run has taken it over.
        """
        yield from self._compute(examples, PLAIN)
        self._known.pop((id(examples), PLAIN))

    def forget(self, examples: Examples) -> None:
        """Remove what `look_at` has put on the disk."""
        discard(self._shelf(PLAIN), examples.digests)

    def _wanted(self, epochs: Iterable[int]) -> Iterator[tuple[Examples, int]]:
        parts = zip(self._data.training, self._data.repeats, strict=True)
        for part, times in parts:
            views = (view for epoch in epochs for view in self._views_in(epoch, times))
            yield from ((part, view) for view in dict.fromkeys(views))
        yield from ((part, SEEN) for part in self._data.validation)

    def batches(
        self, epoch: int, size: int, generator: torch.Generator, resample: bool = False
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """What `TrainingData.batches` gives, with features (float32 `size` × F) in the place of pictures."""
        seen = [
            self.of(part, view)
            for part, times in zip(self._data.training, self._data.repeats, strict=True)
            for view in self._views_in(epoch, times)
        ]
        features = (seen[0] if len(seen) == 1 else torch.cat(seen)).to(generator.device)
        for numbers, labels in self._data.draw(size, generator, resample):
            yield features[numbers], labels

    def size(self) -> float:
        """The root of the mean square of the features of some training pictures."""
        examples = self._data.training[0]
        count = len(examples.labels)
        rows = np.arange(0, count, -(-count // SAMPLE))
        known = self._known.get((id(examples), self._views[0]))
        features = (
            self._run(self._pictures(examples, rows, NO_DIGESTS, PLAIN)) if known is None else known[1].numpy()[rows]
        )
        return max(float(np.sqrt(np.square(features).mean())), 1e-6)

    def logits(
        self, network: nn.Module, parts: Sequence[Examples], progress: Progress = no_progress
    ) -> tuple[Tensor, Tensor]:
        """Logits N × classes on the processor and labels of examples as they are recognised, by the head of `network`;
        two empty tensors where there are none."""
        head = head_of(network, self._head)
        total = sum(len(part.labels) for part in parts)
        logits, labels = [torch.empty(0, head.weight.shape[0])], [torch.empty(0, dtype=torch.int64)]
        for part in parts:
            progress(sum(map(len, labels)), total, "Measuring")
            with torch.inference_mode():
                logits.append(classify(head, self.of(part).to(self._device)).cpu())
            labels.append(torch.from_numpy(part.labels))
        return torch.cat(logits), torch.cat(labels)

    def seen(self) -> Seen:
        """Features that are there anyway: of training pictures (or their first varied copies) and of held-out ones."""
        learned = torch.cat([self.of(part, self._views[0]) for part in self._data.training])
        held_out = torch.cat([self.of(part) for part in self._data.validation])
        labels = torch.cat([torch.from_numpy(part.labels) for part in self._data.validation])
        return Seen(learned[:: -(-len(learned) // LEARNED_FROM)], held_out, labels, "last-layer")

    def join_graph(self, entry: ModelEntry, network: nn.Module) -> bool:
        """Make the graph of a package that has the head of `network`; False where OpenVINO cannot run the backbone."""
        backbone = graph_at(self._graph_key)
        if backbone is None:
            return False
        head = head_of(network, self._head)
        weight = head.weight.detach().flatten(1).cpu().numpy()
        bias = np.zeros(len(weight), np.float32) if head.bias is None else head.bias.detach().cpu().numpy()
        join_graph(entry, backbone, weight, bias)
        return True

    def of(self, examples: Examples, view: int = SEEN) -> Tensor:
        """Features float32 N × F of any examples, computed now where they are not there."""
        for _ in self._compute(examples, view):
            pass
        return self._known[id(examples), view][1]

    def _views_in(self, epoch: int, times: int) -> list[int]:
        """Those that an epoch sees of a data set which it has `times` times."""
        return [self._views[(epoch * times + repeat) % len(self._views)] for repeat in range(times)]

    def _compute(self, examples: Examples, view: int) -> Iterator[int]:
        """Make the features known; after each block that had to be computed, how many are done."""
        if (id(examples), view) in self._known:
            return
        digests = examples.digests
        with CachedFeatures(self._shelf(view), digests, self._width) as cached:
            missing = np.flatnonzero(~cached.known)
            for start in range(0, len(missing), BLOCK):
                rows = missing[start : start + BLOCK]
                cached.put(rows, self._run(self._pictures(examples, rows, digests[rows], view)))
                yield len(examples.labels) - len(missing) + start + len(rows)
            self._known[id(examples), view] = examples, torch.from_numpy(cached.array())

    def _pictures(self, examples: Examples, rows: np.ndarray, digests: np.ndarray, view: int) -> Tensor:
        """N × C × H × W, uint8 or float from 0 to 1, as the network gets to see them but for mean and spread."""
        spec = self._config.spec
        images = as_tensor(examples.read(rows, "seen" if view == SEEN else "wide"))
        size = spec.height, spec.width
        if view < 0:
            return centre(images, size)
        # Each from its own: what a picture looks like must not depend on which others are in the data set.
        generators = [self._generator(digest, view) for digest in digests]
        return augment(images, self._config.augmentation, size, Chance(generators))

    def _generator(self, digest: np.ndarray, view: int) -> torch.Generator:
        source = hashlib.blake2b(repr((self._config.seed, view)).encode() + digest.tobytes(), digest_size=7)
        return torch.Generator().manual_seed(int.from_bytes(source.digest(), "little"))

    def _shelf(self, view: int) -> str:
        config = self._config
        variation = None if view < 0 else (asdict(config.augmentation), config.seed, view)
        precision = name_of(precision_of(config, self._device))
        return key_of(FORMAT, self._weights, asdict(config.spec), precision, variation)

    @property
    def _graph_key(self) -> str:
        spec = self._config.spec
        return key_of("backbone", FORMAT, self._weights, (spec.channels, spec.height, spec.width))

    def _run(self, pictures: Tensor) -> np.ndarray:
        if self._engine is None:
            backbone = backbone_of(self._network, self._head)
            self._engine = FeatureEngine(backbone, self._config, self._device, self._graph_key)
        return self._engine.run(pictures)


def _digest(network: nn.Module, head: str, architecture: str) -> str:
    """What changes with any weight of the backbone."""
    digest = hashlib.sha256(architecture.encode())
    for name, values in network.state_dict().items():
        if not name.startswith(f"{head}."):
            digest.update(repr((name, values.shape)).encode())
            digest.update(values.detach().cpu().contiguous().numpy())
    return digest.hexdigest()
