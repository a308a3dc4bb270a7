"""Pictures that do not fit into memory: decoded while the network learns."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate

import numpy as np
import torch
from torch import Tensor

from core.datasets.labelled import Examples, Pictures


def stream(sources: Sequence[Examples | np.ndarray], batches: Sequence[list[int]]) -> Iterator[Tensor]:
    """The pictures with these numbers, batch by batch: uint8 N × C × H × W.

    Numbers count through all sources. While one batch is learned from, the next one is decoded. Raises DataError where
    a picture cannot be read.
    """
    # In a thread, as decoding lets others run meanwhile, and with nothing of PyTorch's random numbers, which a
    # DataLoader takes. Worker processes would not do: in a process in which OpenVINO has run, as for features, waiting
    # for them crashes.
    starts = [0, *accumulate(_length(source) for source in sources)]
    pool = ThreadPoolExecutor(1, "stream")
    waiting = (pool.submit(_read, sources, starts, numbers) for numbers in batches)
    try:
        coming = next(waiting, None)
        while coming is not None:
            batch, coming = coming.result(), next(waiting, None)
            yield batch
    finally:
        pool.shutdown(cancel_futures=True)


def _read(sources: Sequence[Examples | np.ndarray], starts: Sequence[int], batch: list[int]) -> Tensor:
    numbers = np.array(batch)
    owners = np.array([bisect_right(starts, number) - 1 for number in batch])
    found: Pictures | None = None
    for owner in np.unique(owners):
        here = owners == owner
        source, chosen = sources[owner], numbers[here] - starts[owner]
        part = source[chosen] if isinstance(source, np.ndarray) else source.read(chosen, "wide")
        found = np.empty((len(numbers), *part.shape[1:]), np.uint8) if found is None else found
        found[here] = part
    assert found is not None
    return torch.from_numpy(np.array(found.transpose(0, 3, 1, 2), order="C"))


def _length(source: Examples | np.ndarray) -> int:
    return len(source) if isinstance(source, np.ndarray) else len(source.labels)
