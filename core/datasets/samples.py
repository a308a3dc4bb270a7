"""A few examples of a data set, chosen by chance, without decoding all the others."""

import numpy as np

from core.datasets.catalogue import Dataset
from core.datasets.labelled import Labels, Pictures
from core.datasets.photos import decode_all, wide_spec
from core.datasets.sources import FileSource
from core.errors import DataError
from core.language import tr
from core.types import InputSpec, Progress, no_progress


def samples(
    name: str, spec: InputSpec, count: int, seed: int, progress: Progress = no_progress
) -> tuple[Pictures, Labels]:
    """Up to `count` training pictures, of the classes in turn, as training has them before it varies them.

    The same seed chooses alike. Raises what `Dataset.load` raises.
    """
    random = np.random.default_rng(seed)
    data = Dataset(name)
    folder = data.folder(progress)
    if folder is None:
        examples = data.load("train", progress, spec=spec, loading="streaming")
        chosen = np.sort(_in_turn(examples.labels, count, random))
        few = examples.subset(chosen)
        pictures = few.for_epoch(random) if few.varied else few.read(np.arange(len(chosen)), "wide")
        order = _in_turn(few.labels, count, random)
        return pictures[order], few.labels[order]
    files = folder.files("train")
    labels = np.array([file.label for file in files], np.int64)
    chosen = _in_turn(labels, count, random)
    found = decode_all(FileSource(folder.container, [files[n] for n in chosen]), wide_spec(spec), progress)
    if not len(found["numbers"]):
        raise DataError(tr("None of the pictures of {title} that were looked at can be read.", title=data.card.title))
    return np.asarray(found["pictures"], np.uint8), labels[chosen][found["numbers"]]


def _in_turn(labels: Labels, count: int, random: np.random.Generator) -> Labels:
    """Numbers of examples: one of each class, then another of each, until there are `count` or no more."""
    shuffled = random.permutation(len(labels))
    turn = np.empty(len(labels), np.int64)
    for label in np.unique(labels):
        members = np.flatnonzero(labels[shuffled] == label)
        turn[members] = np.arange(len(members))
    order = np.lexsort((labels[shuffled], turn))
    return shuffled[order][:count]
