"""Pictures that do not fit into memory: decoded while the network learns, by processes of a DataLoader."""

import os
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from core.datasets.labelled import Examples, Pictures
from core.errors import DataError, SightglassError

WORKERS = min(4, max(1, (os.cpu_count() or 2) - 1))


def stream(sources: Sequence[Examples | np.ndarray], batches: Sequence[list[int]]) -> Iterator[Tensor]:
    """The pictures with these numbers, batch by batch: uint8 N × C × H × W, read ahead.

    Numbers count through all sources. Raises DataError where a picture cannot be read, or the processes cannot work.
    """
    loader = DataLoader(_Stream(sources), batch_sampler=batches, num_workers=WORKERS, collate_fn=_as_it_is)
    batch = None
    try:
        for batch in loader:
            if isinstance(batch, SightglassError):
                break
            yield batch
    except (RuntimeError, OSError) as error:  # what a DataLoader raises when a process of its own ends or cannot start
        raise DataError(
            f"A process that decodes pictures ended unexpectedly ({str(error).splitlines()[0]}), perhaps for lack of "
            "memory. Close other programs, and resume the run."
        ) from error
    if isinstance(batch, SightglassError):
        raise batch


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
