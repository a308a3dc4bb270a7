"""Pictures of any size as a network sees them: decoded once and kept, or, where they are too many, anew each time.

`seen` is what recognition makes of a picture (`core.transforms.prepare`); `wide` shows as much around it as the input
spec's `resize` does, from which training cuts its own part.
"""

import json
import math
import os
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.datasets.cache import Arrays, cached, key_of
from core.datasets.checked import CheckedFiles
from core.datasets.labelled import DIGEST_BYTES, Labels, Pictures, View
from core.datasets.sources import PictureSource
from core.errors import DataError, ImageError
from core.language import tr
from core.transforms import needed_side, prepare
from core.types import FileFailure, InputSpec, Progress, no_progress

DECODERS = min(8, os.cpu_count() or 1)
_AT_ONCE = 8
"""Pictures that a thread is given at a time: handing over costs as much as decoding a small one."""
_FRESH_BYTES = 2**27
"""Of pictures that were just checked, so that they need not be decoded again when they are first asked for."""
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
        self._arrays: dict[InputSpec, Pictures] = {}
        self._fresh: dict[InputSpec, dict[int, Pictures]] = {}
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
                raise DataError(
                    tr(
                        "The pictures around {name} changed while they were read; start again.",
                        name=self.source.name(0),
                    )
                )
        return self._arrays[spec]

    def read(self, rows: Labels, view: View) -> Pictures:
        """The pictures with these places in `numbers`. DataError if one cannot be read any more."""
        return self.array(view)[rows] if self.resident else self.read_as(rows, self._spec(view))

    def read_as(self, rows: Labels, spec: InputSpec) -> Pictures:
        """The pictures with these places in `numbers`, as `spec` wants them. DataError if one cannot be read any
        more."""
        pictures = np.empty((len(rows), *_shape(spec)), np.uint8)
        numbers, fresh = self.numbers[rows].tolist(), self._fresh.get(spec, {})
        wanted = []
        for place, number in enumerate(numbers):
            if number in fresh:
                pictures[place] = fresh.pop(number)
            else:
                wanted.append(place)
        with closing(prepared(self.source, spec, (numbers[place] for place in wanted))) as made_now:
            for place, (number, made) in zip(wanted, made_now, strict=True):
                if isinstance(made, ImageError):
                    raise DataError(
                        tr(
                            "{name} could be read before and cannot be any more: {made} Put it back, and resume the "
                            "run.",
                            name=self.source.name(number),
                            made=made,
                        )
                    )
                pictures[place] = made[0]
        return pictures

    def _spec(self, view: View) -> InputSpec:
        return wide_spec(self.spec) if view == "wide" else self.spec

    def _decoded(self, view: View, progress: Progress) -> Arrays:
        """What is kept, or made now; the pictures themselves only of a resident gallery."""
        spec = self._spec(view)
        if not self.resident:
            return check_all(self.source, spec, progress, self._fresh.setdefault(spec, {}))
        form = (spec.width, spec.height, spec.channels, spec.fit, spec.resize, spec.interpolation)
        key = key_of("pictures", _VERSION, self.source.identity(), form)
        found = cached(key, lambda: decode_all(self.source, spec, progress))
        self._arrays[spec] = np.asarray(found["pictures"], np.uint8)
        return found


def _shape(spec: InputSpec) -> tuple[int, int, int]:
    return spec.height, spec.width, spec.channels


def decode_all(source: PictureSource, spec: InputSpec, progress: Progress) -> Arrays:
    """All pictures of a source that can be decoded, their numbers and digests, and why the others cannot.

    `broken` is the UTF-8 of a JSON list of names and sentences. Raises what `progress` raises.
    """
    pictures = np.empty((len(source), *_shape(spec)), np.uint8)
    numbers: list[int] = []
    digests: list[bytes] = []
    broken: list[tuple[str, str]] = []
    for number, made in prepared(source, spec, range(len(source))):
        progress(number, len(source), "pictures")
        if isinstance(made, ImageError):
            broken.append((source.name(number), str(made)))
            continue
        pictures[len(numbers)] = made[0]
        numbers.append(number)
        digests.append(made[1])
    return {"pictures": pictures[: len(numbers)], **_arrays(numbers, digests, broken)}


def check_all(source: PictureSource, spec: InputSpec, progress: Progress, fresh: dict[int, Pictures]) -> Arrays:
    """What `decode_all` gives but for the pictures; only those are decoded that never were before, or are broken.

    Of these, as many as take little memory are put into `fresh`, by their numbers.
    """
    marks = source.marks()
    known = CheckedFiles(source.place())
    keys = [mark.tobytes() for mark in marks]
    missing = [number for number, key in enumerate(keys) if key not in known.digests]
    broken: list[tuple[str, str]] = []
    most = _FRESH_BYTES // math.prod(_shape(spec))
    try:
        for done, (number, made) in enumerate(prepared(source, spec, missing)):
            progress(len(source) - len(missing) + done, len(source), "pictures")
            if isinstance(made, ImageError):
                broken.append((source.name(number), str(made)))
                continue
            known.digests[keys[number]] = made[1]
            if len(fresh) < most:
                fresh[number] = made[0]
    finally:  # what was checked before it was cancelled need not be checked again
        if missing:
            known.keep()
    numbers = [number for number, key in enumerate(keys) if key in known.digests]
    return _arrays(numbers, [known.digests[keys[number]] for number in numbers], broken)


def _arrays(numbers: list[int], digests: list[bytes], broken: list[tuple[str, str]]) -> Arrays:
    return {
        "digests": np.frombuffer(b"".join(digests), np.uint8).reshape(-1, DIGEST_BYTES),
        "numbers": np.array(numbers, np.int64),
        "broken": np.frombuffer(json.dumps(broken).encode(), np.uint8),
    }


Made = tuple[Pictures, bytes] | ImageError


def prepared(source: PictureSource, spec: InputSpec, numbers: Iterable[int]) -> Generator[tuple[int, Made]]:
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

    def small(self, chosen: Labels, side: int) -> Pictures:
        """Some of the pictures; where they are not in memory, they are decoded no larger than need be."""
        if self.resident:
            return self.read(chosen, "wide")
        return self.gallery.read_as(self.rows[chosen], replace(self.gallery.spec, width=side, height=side, resize=side))

    def subset(self, chosen: Labels) -> "Photos":
        """Only the examples with these numbers, which rise."""
        groups = None if self.groups is None else self.groups[chosen]
        return Photos(self.gallery, self.rows[chosen], self.labels[chosen], groups)
