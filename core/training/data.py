"""The examples of a run: loaded, checked, held out, and mixed anew for every epoch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np
import torch
from torch import Tensor

from core.datasets.cache import key_of
from core.datasets.card import DatasetCard, advice
from core.datasets.catalogue import Dataset, Loading
from core.datasets.labelled import Examples, Labels, Pictures, digest_of
from core.datasets.photos import Photos
from core.datasets.splits import divide
from core.errors import ConfigError, DataError
from core.images import printable
from core.language import listed, tr, whole
from core.training.config import TrainConfig
from core.training.streaming import stream
from core.types import Progress, no_progress

_COPIED = 1000
"""Pictures that are copied at a time."""
_NAMED = 10
"""Broken files that are named; `datasets info` names all of them."""


@dataclass(frozen=True, eq=False)
class TrainingData:
    """What a run learns from and is judged by; the three lists have one entry for each of the config's data sets.

    `notes` are sentences about what the user should know of them, such as files that were left out; `sets` are the
    data sets themselves.
    """

    classes: tuple[str, ...]
    training: tuple[Examples, ...]
    validation: tuple[Examples, ...]
    repeats: tuple[int, ...]
    seed: int = 0
    notes: tuple[str, ...] = ()
    sets: tuple[Dataset, ...] = ()
    _kept: dict[torch.device, Tensor] = field(default_factory=dict, init=False)

    def __len__(self) -> int:
        """How many examples an epoch has."""
        return sum(len(part.labels) * times for part, times in self._repeated())

    @property
    def class_counts(self) -> Labels:
        """How many examples of each class an epoch has."""
        return np.bincount(self._labels(), minlength=len(self.classes))

    @property
    def resident(self) -> bool:
        """Whether all pictures stay in memory."""
        return all(part.resident for part in self.training)

    @property
    def fingerprint(self) -> str:
        """Differs where classes, labels or picture files differ, so that a run goes on only with what it began with."""
        contents = (part.digests for part in self.training if isinstance(part, Photos))
        return key_of(self.classes, digest_of(self._labels()), *map(digest_of, contents))

    def batches(
        self, epoch: int, size: int, generator: torch.Generator, resample: bool = False
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """The whole batches of an epoch in a random order: uint8 `size` × C × H × W and int64 `size`.

        They come on the generator's device, and what does not fill the last one waits for another epoch. With
        `resample` examples are drawn, with repetition, so that all classes are seen equally often. The same epoch and
        state of the generator give the same batches, whether or not the pictures stay in memory. DataError if a
        picture cannot be read any more.
        """
        chosen = self.draw(size, generator, resample)
        if not self.resident:
            pictures = stream(self._sources(epoch), [numbers.tolist() for numbers, _ in chosen])
            for (_, labels), batch in zip(chosen, pictures, strict=True):
                yield batch.to(generator.device), labels
            return
        images = self._images(epoch, generator.device)
        for numbers, labels in chosen:
            yield images[numbers.to(images.device)].to(generator.device), labels

    def draw(self, size: int, generator: torch.Generator, resample: bool = False) -> list[tuple[Tensor, Tensor]]:
        """The numbers and labels of the examples in each of the batches that `batches` gives, int64 `size` each."""
        labels = torch.from_numpy(self._labels()).to(generator.device)
        if resample:
            chances = labels.bincount().clamp(min=1).double().reciprocal()[labels]
            order = torch.multinomial(chances, len(labels), replacement=True, generator=generator)
        else:
            order = torch.randperm(len(labels), generator=generator, device=generator.device)
        return [(numbers, labels[numbers]) for numbers in order[: len(order) // size * size].split(size)]

    def _repeated(self) -> Iterator[tuple[Examples, int]]:
        return zip(self.training, self.repeats, strict=True)

    def _labels(self) -> Labels:
        return np.concatenate([part.labels for part, times in self._repeated() for _ in range(times)])

    def _sources(self, epoch: int) -> list[Examples | np.ndarray]:
        """What an epoch's pictures are read from, in the order of the labels: arrays where they are made anew."""
        return [
            part.for_epoch(np.random.default_rng([self.seed, epoch, place, repeat])) if part.resident else part
            for place, (part, times) in enumerate(self._repeated())
            for repeat in range(times)
        ]

    def _images(self, epoch: int, device: torch.device) -> Tensor:
        """All pictures of an epoch, on the device where they fit there; kept where every epoch has the same."""
        if device not in self._kept:
            images = _together([part for part in self._sources(epoch) if isinstance(part, np.ndarray)])
            fits = device.type != "cuda" or images.nbytes < torch.cuda.mem_get_info(device)[0] // 2
            images = images.to(device if fits else "cpu")
            if any(part.varied for part in self.training):
                return images
            self._kept[device] = images
        return self._kept[device]


@dataclass(frozen=True, eq=False)
class Measured:
    """Examples on which the finished network is measured, and what to call them: "1,249 test examples of mnist"."""

    name: str
    words: str
    examples: Examples


def load_data(config: TrainConfig, progress: Progress = no_progress) -> TrainingData:
    """The config's data sets, found or fetched, for its input (which must be known by now).

    ConfigError or DataError if they do not fit together, to the input or to training, with what to do about it.
    """
    sets = tuple(map(Dataset, config.data))
    cards = [one.card for one in sets]
    if problem := next((problem for card in cards for problem in card.problems), None):
        raise DataError(problem)
    if any(card.classes != cards[0].classes for card in cards):
        raise ConfigError(
            tr("{names} do not have the same classes; train on them one by one.", names=listed(list(config.data)))
        )
    if unknown := set(config.repeats) - set(config.data):
        raise ConfigError(
            tr("repeats names {unknown}, which is not among the data.", unknown=", ".join(sorted(unknown)))
        )
    parts = [_parts(one, config, progress) for one in sets]
    data = TrainingData(
        classes=cards[0].classes,
        training=tuple(learned for learned, _ in parts),
        validation=tuple(held_out for _, held_out in parts),
        repeats=tuple(config.repeats.get(name, 1) for name in config.data),
        seed=config.seed,
        notes=tuple(note for card, pair in zip(cards, parts, strict=True) for note in _notes(card, pair)),
        sets=sets,
    )
    if len(data) < config.batch_size:
        raise ConfigError(
            tr(
                "batch_size is {batch_size}, but an epoch has only {examples} examples; lower it.",
                batch_size=config.batch_size,
                examples=len(data),
            )
        )
    return data


def _parts(data: Dataset, config: TrainConfig, progress: Progress) -> tuple[Examples, Examples]:
    """What to train on, and what to watch progress on: the data set's own validation split, or held-out examples."""
    load = partial(data.load, progress=progress, spec=config.spec, loading=_loading(config))
    examples = load("train", view="wide")
    _check_classes(data.card, examples)
    if data.card.counts.get("val"):
        return examples, load("val")
    learned, held_out = divide(examples.labels, examples.groups, config.validation, config.seed)
    return examples.subset(learned), examples.subset(held_out)


def _loading(config: TrainConfig) -> Loading:
    """What a frozen backbone looks at once and for all need not stay in memory."""
    once = config.freeze == "backbone" and config.views == 1
    return "streaming" if config.loading == "auto" and once else config.loading


def _check_classes(card: DatasetCard, examples: Examples) -> None:
    counts = np.bincount(examples.labels, minlength=len(card.classes))
    if lacking := [name for name, count in zip(card.classes, counts, strict=True) if count == 0]:
        raise DataError(
            tr(
                "Not one picture of {label} in {name} can be read. Put good ones there, or remove the "
                "class; `datasets info --check` names each file and what is wrong with it.",
                label=printable(lacking[0]),
                name=printable(card.name),
            )
        )


def _notes(card: DatasetCard, parts: tuple[Examples, Examples]) -> Iterator[str]:
    if card.location:
        yield from card.warnings
    else:  # the card tells what was published, of which there may be another edition here
        trained = [part.labels for part in parts[: 1 if card.counts.get("val") else 2]]
        yield from advice(card.classes, np.bincount(np.concatenate(trained), minlength=len(card.classes)).tolist(), ())
    galleries = {id(part.gallery): part.gallery for part in parts if isinstance(part, Photos)}
    broken = [failure for gallery in galleries.values() for failure in gallery.broken]
    learned, held_out = parts
    if isinstance(learned, Photos) and isinstance(held_out, Photos):
        known = {digest.tobytes() for digest in learned.digests}
        if twice := sum(digest.tobytes() in known for digest in held_out.digests):
            pictures = (
                tr("One held-out picture is") if twice == 1 else tr("{twice} held-out pictures are", twice=whole(twice))
            )
            yield tr(
                "{pictures} in the training data as well, so that results look better than they are; remove copies.",
                pictures=pictures,
            )
    if broken:
        files = tr("One file is") if len(broken) == 1 else tr("{count} files are", count=whole(len(broken)))
        more = tr(" And {count} more.", count=whole(len(broken) - _NAMED)) if len(broken) > _NAMED else ""
        yield tr(
            "{files} left out: {reasons}{more}",
            files=files,
            reasons=" ".join(failure.message for failure in broken[:_NAMED]),
            more=more,
        )


def load_measured(config: TrainConfig, data: TrainingData, progress: Progress = no_progress) -> Iterator[Measured]:
    """What the finished network is measured on: of each data set its test split, else its validation split, else what
    was held out; nothing where there is nothing of these."""
    for one, held_out in zip(data.sets, data.validation, strict=True):
        card = one.card
        split = card.evaluation_split
        if split == "train":
            examples, kind = held_out, "held-out"
        else:
            examples = one.load(split, progress, spec=config.spec, loading=_loading(config))
            kind = {"test": "test", "val": "validation"}[split]
        if len(examples.labels):
            words = tr(
                "{count} {kind} examples of {title}",
                count=whole(len(examples.labels)),
                kind=kind,
                title=card.title if card.location else one.name,
            )
            yield Measured(one.name, words, examples)


def as_tensor(images: np.ndarray) -> Tensor:
    """Pictures N × H × W × C as a tensor N × C × H × W of the same type, in memory of its own."""
    return torch.from_numpy(np.array(images.transpose(0, 3, 1, 2), order="C"))


def _together(sources: Sequence[Pictures]) -> Tensor:
    """All pictures in one tensor. They are copied bit by bit: two copies might not fit beside each other."""
    height, width, channels = sources[0].shape[1:]
    images = torch.empty((sum(map(len, sources)), channels, height, width), dtype=torch.uint8)
    filled = 0
    for source in sources:
        for start in range(0, len(source), _COPIED):
            part = as_tensor(source[start : start + _COPIED])
            images[filled : filled + len(part)] = part
            filled += len(part)
    return images


def portions(parts: Sequence[Examples], size: int = 500) -> Iterator[tuple[Tensor, Tensor]]:
    """Examples as they are recognised, in their order: uint8 pictures (N × C × H × W) and labels, N at most `size`."""
    for part in parts:
        for start in range(0, len(part.labels), size):
            chosen = np.arange(start, min(start + size, len(part.labels)))
            yield as_tensor(part.read(chosen, "seen")), torch.from_numpy(part.labels[chosen])
