"""`Predictor`: images in, top-k probabilities and where the milliseconds went out."""

import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.engines import open_engine
from core.engines.output import Output
from core.errors import ImageError, ModelError
from core.images import load_image
from core.language import tr
from core.models import familiarity
from core.models.catalogue import ModelEntry, ensure_weights, find
from core.transforms import needed_side, prepare
from core.types import Candidate, FileFailure, Image, Milliseconds, Prediction, Progress, no_progress

BATCH = 16
"""Files of a folder that go through the network at once."""
DECODERS = 2
"""Threads that decode the next files of a folder meanwhile."""


@dataclass(frozen=True, eq=False)
class _Prepared:
    """What is kept of a file until its batch is full: not the picture itself, which may be large."""

    name: str
    pixels: NDArray[np.uint8]
    decode_ms: float
    preprocess_ms: float


class Predictor:
    """A model that is ready to answer: preprocessing, engine and calibrated top-k.

    `notes` holds a sentence for every choice the user would not expect, such as a fallback. Not thread-safe.
    """

    def __init__(
        self,
        model: str | Path | ModelEntry,
        *,
        device: str = "auto",
        engine: str = "auto",
        progress: Progress = no_progress,
    ) -> None:
        """Finds, fetches, prepares and loads `model`.

        Raises ModelError, NetworkError, DeviceError or ConfigError with a sentence, and Cancelled when `progress` does.
        """
        entry = model if isinstance(model, ModelEntry) else find(model)
        entry = ensure_weights(entry, progress)
        opened = open_engine(entry, device, engine, progress)
        self.card = entry.card
        self.notes = opened.notes
        self._engine = opened.engine
        self._side = needed_side(entry.card.input)
        self._known = _what_is_known(entry)

    @property
    def device(self) -> str:
        """What the network runs on, in words."""
        return self._engine.device

    @property
    def engine(self) -> str:
        """ "openvino" or "torch"."""
        return self._engine.name

    @property
    def precision(self) -> str:
        """The precision the network is computed in: "f32", "bf16" or "f16"."""
        return self._engine.precision

    def load(self, path: str | Path) -> Image:
        """The picture in the file, decoded no larger than this model needs (ImageError)."""
        return load_image(path, side=self._side)

    def predict(self, image: Image, top_k: int = 5) -> Prediction:
        """The `top_k` most probable classes of `image`. ModelError as for `probabilities`."""
        return next(self._answers([self._prepare(image, image.name)], top_k))

    def probabilities(self, batch: NDArray[np.uint8]) -> NDArray[np.float32]:
        """N × H × W × C uint8, as `prepare` gives it, to N × classes float32 probabilities, which make 1.

        They compare the classes with each other, however familiar a picture is. ModelError if the network does not
        answer with numbers.
        """
        return self._softmax(self._engine.run(batch).logits)

    def _softmax(self, logits: NDArray[np.float32]) -> NDArray[np.float32]:
        logits = logits / np.float32(self.card.temperature)
        if not np.isfinite(logits).all():
            raise ModelError(
                tr("{name} does not answer with numbers: its weights are damaged. Get it again.", name=self.card.name)
            )
        exponentials = np.exp(logits - logits.max(axis=1, keepdims=True))
        result: NDArray[np.float32] = exponentials / exponentials.sum(axis=1, keepdims=True)
        return result

    def predict_files(
        self, files: Iterable[str | Path], top_k: int = 5, batch: int = BATCH
    ) -> Iterator[Prediction | FileFailure]:
        """An answer for each of `files`, in their order, decoded ahead and run in batches.

        A file that cannot be read gives a FileFailure in its place. The milliseconds of a batch are shared out evenly.
        """
        pool = ThreadPoolExecutor(DECODERS, "decode")
        try:
            waiting: deque[Future[_Prepared | FileFailure]] = deque()
            names = iter(files)
            waiting.extend(pool.submit(self._prepare_file, name) for name in islice(names, batch + DECODERS))
            while waiting:
                items = [waiting.popleft().result() for _ in range(min(batch, len(waiting)))]
                waiting.extend(pool.submit(self._prepare_file, name) for name in islice(names, len(items)))
                answers = self._answers([item for item in items if isinstance(item, _Prepared)], top_k)
                yield from (next(answers) if isinstance(item, _Prepared) else item for item in items)
        finally:  # whoever stops asking does not wait for pictures that nobody wants any more
            pool.shutdown(cancel_futures=True)

    def _prepare_file(self, path: str | Path) -> _Prepared | FileFailure:
        try:
            return self._prepare(self.load(path), str(path))
        except ImageError as error:
            return FileFailure(str(path), str(error))

    def _prepare(self, image: Image, name: str) -> _Prepared:
        start = time.perf_counter()
        pixels = prepare(image, self.card.input)
        return _Prepared(name, pixels, image.decode_ms, 1e3 * (time.perf_counter() - start))

    def _answers(self, items: Sequence[_Prepared], top_k: int) -> Iterator[Prediction]:
        """The predictions for `items`, all in one forward pass."""
        if not items:
            return
        start = time.perf_counter()
        output = self._engine.run(np.stack([item.pixels for item in items]))
        familiar = self._familiar(output)
        rows = self._softmax(output.logits) * familiar[:, None]
        forward_ms = 1e3 * (time.perf_counter() - start) / len(items)
        for item, probabilities, share in zip(items, rows, familiar, strict=True):
            best = np.argsort(-probabilities, kind="stable")[:top_k]
            yield Prediction(
                image=item.name,
                model=self.card.name,
                device=self.device,
                engine=self.engine,
                candidates=tuple(Candidate(self.card.classes[index], float(probabilities[index])) for index in best),
                milliseconds=Milliseconds(item.decode_ms, item.preprocess_ms, forward_ms),
                something_else=None if self._known is None else float(1 - share),
            )

    def _familiar(self, output: Output) -> NDArray[np.float32]:
        """How familiar each of N pictures is, from 0 to 1; 1 where the model cannot tell."""
        if self._known is None or self.card.familiarity is None:
            return np.ones(len(output.logits), np.float32)
        return self._known.familiar(output.features, self.card.familiarity)


def _what_is_known(entry: ModelEntry) -> familiarity.Known | None:
    assert entry.weights is not None
    return None if entry.card.familiarity is None else familiarity.load(entry.weights.parent)
