"""Pictures of any size as a network sees them: decoded once and kept, or, where they are too many, anew each time.

`seen` is what recognition makes of a picture (`core.transforms.prepare`); `wide` shows as much around it as the input
spec's `resize` does, from which training cuts its own part.
"""

import json
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.datasets.cache import Arrays, cached, key_of
from core.datasets.labelled import DIGEST_BYTES, Labels, Pictures, View
from core.datasets.sources import PictureSource
from core.errors import DataError, ImageError
from core.transforms import needed_side, prepare
from core.types import FileFailure, InputSpec, Progress, no_progress

DECODERS = min(8, os.cpu_count() or 1)
_AT_ONCE = 8
"""Pictures that a thread is given at a time: handing over costs as much as decoding a small one."""
_VERSION = 1
"""Of what is kept: raised whenever decoding or preparing changes what comes out."""


def wide_spec(spec: InputSpec) -> InputSpec:
    """The spec whose pictures are `wide`: the whole square that "crop" cuts from; other fits leave nothing out."""
    return replace(spec, width=spec.resize, height=spec.resize) if spec.fit == "crop" else spec


class Gallery:
    """The pictures of a source, for one input spec. Those that cannot be decoded are left out, and named in `broken`.

    `numbers` are those of the source that are left, and `digests` (N × 16 bytes) tell their contents apart.
    """

    numbers: Labels
    digests: NDArray[np.uint8]
    broken: tuple[FileFailure, ...]

    def __init__(self, source: PictureSource, spec: InputSpec, resident: bool, view: View, progress: Progress) -> None:
        """Decodes all pictures once, as `view`, unless that is kept from another time; what `progress` raises."""
        self.source, self.spec, self.resident = source, spec, resident
        self._identity = source.identity()
        self._arrays: dict[InputSpec, Pictures] = {}
        found = self._decoded(view, progress)
        self.numbers = np.asarray(found["numbers"], np.int64)
        self.digests = np.asarray(found["digests"], np.uint8)
        self.broken = tuple(FileFailure(*pair) for pair in json.loads(bytes(found["broken"].astype(np.uint8))))

    def array(self, view: View, progress: Progress = no_progress) -> Pictures:
        """All pictures, N × H × W × C; of a resident gallery they are decoded only the first time."""
        spec = self._spec(view)
        if spec not in self._arrays:
            if not self.resident:
                return self.read(np.arange(len(self.numbers)), view)
            found = self._decoded(view, progress)
            if not np.array_equal(found["numbers"], self.numbers):
                raise DataError(f"The pictures around {self.source.name(0)} changed while they were read; start again.")
        return self._arrays[spec]

    def read(self, rows: Labels, view: View) -> Pictures:
        """The pictures with these places in `numbers`. DataError if one cannot be read any more."""
        spec = self._spec(view)
        if self.resident:
            return self.array(view)[rows]
        pictures = np.empty((len(rows), *_shape(spec)), np.uint8)
        for place, (number, made) in enumerate(prepared(self.source, spec, self.numbers[rows].tolist())):
            if isinstance(made, ImageError):
                raise DataError(
                    f"{self.source.name(number)} could be read before and cannot be any more: {made} Put it back, and "
                    "resume the run."
                )
            pictures[place] = made[0]
        return pictures

    def _spec(self, view: View) -> InputSpec:
        return wide_spec(self.spec) if view == "wide" else self.spec

    def _decoded(self, view: View, progress: Progress) -> Arrays:
        """What is kept, or made now; the pictures themselves only of a resident gallery."""
        spec = self._spec(view)
        form = (spec.width, spec.height, spec.channels, spec.fit, spec.resize, spec.interpolation)
        key = key_of("pictures", _VERSION, self._identity, form if self.resident else "checked")
        found = cached(key, lambda: decode_all(self.source, spec, self.resident, progress))
        if self.resident:
            self._arrays[spec] = np.asarray(found["pictures"], np.uint8)
        return found


def _shape(spec: InputSpec) -> tuple[int, int, int]:
    return spec.height, spec.width, spec.channels


def decode_all(source: PictureSource, spec: InputSpec, keep: bool, progress: Progress) -> Arrays:
    """All pictures of a source that can be decoded (if they are to be kept), their numbers and digests, and the others.

    `broken` is the UTF-8 of a JSON list of names and sentences. Raises what `progress` raises.
    """
    pictures = np.empty((len(source) if keep else 0, *_shape(spec)), np.uint8)
    digests = np.empty((len(source), DIGEST_BYTES), np.uint8)
    numbers: list[int] = []
    broken: list[tuple[str, str]] = []
    for number, made in prepared(source, spec, range(len(source))):
        progress(number, len(source), "pictures")
        if isinstance(made, ImageError):
            broken.append((source.name(number), str(made)))
            continue
        if keep:
            pictures[len(numbers)] = made[0]
        digests[len(numbers)] = np.frombuffer(made[1], np.uint8)
        numbers.append(number)
    return {
        "pictures": pictures[: len(numbers)],
        "digests": digests[: len(numbers)],
        "numbers": np.array(numbers, np.int64),
        "broken": np.frombuffer(json.dumps(broken).encode(), np.uint8),
    }


Made = tuple[Pictures, bytes] | ImageError


def prepared(source: PictureSource, spec: InputSpec, numbers: Iterable[int]) -> Iterator[tuple[int, Made]]:
    """Each picture as `spec` wants it, with its digest, or why it has none; several are decoded at once and ahead."""
    side = needed_side(spec)

    def make(number: int) -> Made:
        try:
            image, digest = source.load(number, side)
        except ImageError as error:
            return error
        return prepare(image, spec), digest

    def make_some(chosen: list[int]) -> list[tuple[int, Made]]:
        return [(number, make(number)) for number in chosen]

    remaining = iter(numbers)
    portions = iter(lambda: list(islice(remaining, _AT_ONCE)), [])
    pool = ThreadPoolExecutor(DECODERS, "decode")
    try:
        waiting = deque(pool.submit(make_some, portion) for portion in islice(portions, 2 * DECODERS))
        while waiting:
            yield from waiting.popleft().result()
            waiting.extend(pool.submit(make_some, portion) for portion in islice(portions, 1))
    finally:  # whoever stops asking does not wait for pictures that nobody wants any more
        pool.shutdown(cancel_futures=True)


@dataclass(frozen=True, eq=False)
class Photos:
    """`Examples` that are pictures of any size; `rows` are places in the gallery, one for each label."""

    gallery: Gallery
    rows: Labels
    labels: Labels
    groups: Labels | None = None
    varied: ClassVar[bool] = False

    @property
    def images(self) -> Pictures:
        """The pictures exactly as recognition prepares them."""
        return self.read(np.arange(len(self.rows)), "seen")

    @property
    def digests(self) -> NDArray[np.uint8]:
        """N × 16: what tells the contents of the files apart."""
        return self.gallery.digests[self.rows]

    @property
    def resident(self) -> bool:
        """Whether the pictures are kept in memory."""
        return self.gallery.resident

    def for_epoch(self, random: np.random.Generator) -> Pictures:
        """Always the same pictures, with what lies around the part that is recognised: batches are varied later."""
        return self.read(np.arange(len(self.rows)), "wide")

    def read(self, chosen: Labels, view: View) -> Pictures:
        """Some of the pictures, by their numbers."""
        return self.gallery.read(self.rows[chosen], view)

    def subset(self, chosen: Labels) -> "Photos":
        """Only the examples with these numbers, which rise."""
        groups = None if self.groups is None else self.groups[chosen]
        return Photos(self.gallery, self.rows[chosen], self.labels[chosen], groups)
