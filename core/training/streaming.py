"""Pictures that do not fit into memory: decoded while the network learns, by a DataLoader."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from core.datasets.labelled import Examples, Pictures
from core.errors import SightglassError


def stream(sources: Sequence[Examples | np.ndarray], batches: Sequence[list[int]]) -> Iterator[Tensor]:
    """The pictures with these numbers, batch by batch: uint8 N × C × H × W.

    Numbers count through all sources. While one batch is learned from, the next one is decoded. Raises DataError where
    a picture cannot be read.
    """
    # In threads, as decoding lets others run meanwhile. Worker processes would not do: in a process in which OpenVINO
    # has run, as for features, waiting for them crashes.
    loader = iter(DataLoader(_Stream(sources), batch_sampler=batches, num_workers=0, collate_fn=_as_it_is))
    pool = ThreadPoolExecutor(1, "stream")
    try:
        coming = pool.submit(next, loader, None)
        while (batch := coming.result()) is not None:
            if isinstance(batch, SightglassError):
                raise batch
            coming = pool.submit(next, loader, None)
            yield batch
    finally:
        pool.shutdown(cancel_futures=True)


class _Stream(Dataset[Tensor]):
    def __init__(self, sources: Sequence[Examples | np.ndarray]) -> None:
        self._sources = sources
        self._starts = [0, *accumulate(_length(source) for source in sources)]

    def __getitems__(self, numbers: list[int]) -> Tensor | SightglassError:
        """One batch; an error is handed over as a value, since a DataLoader would wrap its sentence in a traceback."""
        try:
            pictures = self._read(np.array(numbers))
        except SightglassError as error:
            return error
        return torch.from_numpy(np.array(pictures.transpose(0, 3, 1, 2), order="C"))

    def _read(self, numbers: np.ndarray) -> Pictures:
        found: Pictures | None = None
        owners = np.array([bisect_right(self._starts, number) - 1 for number in numbers])
        for owner in np.unique(owners):
            here = owners == owner
            source, chosen = self._sources[owner], numbers[here] - self._starts[owner]
            part = source[chosen] if isinstance(source, np.ndarray) else source.read(chosen, "wide")
            found = np.empty((len(numbers), *part.shape[1:]), np.uint8) if found is None else found
            found[here] = part
        assert found is not None
        return found


def _length(source: Examples | np.ndarray) -> int:
    return len(source) if isinstance(source, np.ndarray) else len(source.labels)


def _as_it_is(batch: Any) -> Any:
    """What to do with a batch that is one already."""
    return batch
