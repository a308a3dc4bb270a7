"""What to do when a batch does not fit into memory."""

import gc

import torch

from core.errors import SightglassError
from core.language import tr

SMALLEST = 2
"""Examples of a batch, below which batch normalisation has nothing to average over."""


class TooLarge(SightglassError):
    """Not even the smallest batch fits."""

    @property
    def advice(self) -> str:
        """What to do."""
        return tr("Choose a smaller network, or smaller pictures (input), and start again.")


_SIGNS = (
    *("DefaultCPUAllocator", "bad_alloc", "could not create a memory", "could not create a primitive"),
    *("out of memory", "ALLOC_FAILED"),
)
"""In what PyTorch says when the computer's own memory is used up, and oneDNN inside it; then what Apple's GPUs and the
libraries of NVIDIA say."""


def is_out_of_memory(error: Exception) -> bool:
    """Whether something failed because the device, or the computer, has no memory left."""
    return isinstance(error, torch.OutOfMemoryError | MemoryError) or any(sign in str(error) for sign in _SIGNS)


def smaller_batch(size: int) -> int:
    """Half of `size`, for the next attempt, once all that the last one held is given back. Raises TooLarge."""
    if size // 2 < SMALLEST:
        raise TooLarge(
            tr("There is not enough memory for batches of {size}, and smaller ones teach nothing.", size=size)
        )
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    return size // 2
