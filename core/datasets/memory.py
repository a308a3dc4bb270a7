"""How much memory this machine has, to judge what may stay in it."""

import ctypes
import os
import sys

SHARE = 4
"""A data set may take one part in so many of the machine's memory."""


def fits_in_memory(bytes_needed: int) -> bool:
    """Whether a data set of this size may stay in memory without crowding out everything else."""
    return bytes_needed <= total_memory() // SHARE


def total_memory() -> int:
    """The machine's memory in bytes."""
    if sys.platform == "win32":
        status = _MemoryStatus(ctypes.sizeof(_MemoryStatus))
        ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.total)
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


class _MemoryStatus(ctypes.Structure):
    """Windows' MEMORYSTATUSEX."""

    _fields_ = (
        ("length", ctypes.c_ulong),
        ("load", ctypes.c_ulong),
        ("total", ctypes.c_ulonglong),
        ("others", ctypes.c_ulonglong * 6),
    )
