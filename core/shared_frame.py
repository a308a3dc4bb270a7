"""Pixels that two processes see: one block of shared memory, written by the window and read by the recogniser."""

import sys
from multiprocessing import resource_tracker, shared_memory

import numpy as np

from core.types import Pixels


def create_block(size: int) -> shared_memory.SharedMemory:
    """A new block of `size` bytes. Its owner closes and unlinks it."""
    return shared_memory.SharedMemory(create=True, size=size)


def attach_block(name: str) -> shared_memory.SharedMemory:
    """The block that another process made. This process only closes it."""
    if sys.version_info >= (3, 13):
        return shared_memory.SharedMemory(name, track=False)
    # Before 3.13 attaching registers the block as our own, and our exit would unlink it under its owner.
    register = resource_tracker.register
    resource_tracker.register = lambda *_: None
    try:
        return shared_memory.SharedMemory(name)
    finally:
        resource_tracker.register = register


def write_frame(block: shared_memory.SharedMemory, pixels: Pixels) -> None:
    """Copy H × W × 3 `pixels` to the start of the block, which must be large enough."""
    np.ndarray(pixels.shape, np.uint8, block.buf)[:] = pixels


def read_frame(block: shared_memory.SharedMemory, height: int, width: int) -> Pixels:
    """The H × W × 3 pixels at the start of the block, as a view: valid until the sender is answered."""
    return np.ndarray((height, width, 3), np.uint8, block.buf)
