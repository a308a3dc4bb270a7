"""Which devices this machine has, found cheaply, and whether a real kernel runs there."""

import ctypes
import platform
import sys
from typing import TYPE_CHECKING

from core.errors import DeviceError
from core.language import tr

if TYPE_CHECKING:
    import torch

_CUDA_DRIVERS = {"linux": "libcuda.so.1", "win32": "nvcuda.dll"}


def cuda_driver_devices() -> int:
    """How many NVIDIA GPUs the driver reports; 0 without a driver. Quick, and without torch."""
    name = _CUDA_DRIVERS.get(sys.platform)
    if name is None:
        return 0
    try:
        driver = ctypes.CDLL(name)
        count = ctypes.c_int()
        failed = driver.cuInit(0) or driver.cuDeviceGetCount(ctypes.byref(count))
    except (OSError, AttributeError):  # no driver, or not one
        return 0
    return 0 if failed else count.value


def mps_possible() -> bool:
    """Whether this is a Mac with Apple's own processor, the only machines with a useful MPS device."""
    return sys.platform == "darwin" and platform.machine() == "arm64"


def gpu_candidate() -> str | None:
    """The GPU that PyTorch might be able to use ("cuda" or "mps"), judged without importing it; None without one."""
    if cuda_driver_devices():
        return "cuda"
    return "mps" if mps_possible() else None


def torch_device(name: str) -> "torch.device":
    """The PyTorch device `name` ("cpu", "cuda:1", "mps"), after a convolution ran there and gave what the CPU gives.

    DeviceError says why it cannot be used.
    """
    import torch

    try:
        device = torch.device(name)
        picture = torch.linspace(-1, 1, 2 * 3 * 8 * 8).reshape(2, 3, 8, 8)
        kernel = torch.linspace(-1, 1, 4 * 3 * 3 * 3).reshape(4, 3, 3, 3)
        expected = torch.nn.functional.conv2d(picture, kernel)
        result = torch.nn.functional.conv2d(picture.to(device), kernel.to(device)).cpu()
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        reason = str(error).strip().splitlines()[0]
        raise DeviceError(
            tr(
                "The device {name} cannot be used by PyTorch here ({reason}); choose another one.",
                name=name,
                reason=reason,
            )
        ) from error
    if not torch.allclose(result, expected, atol=1e-2):
        raise DeviceError(
            tr("The device {name} computes wrong results here; choose another one, and update its driver.", name=name)
        )
    return device


def torch_device_name(device: "torch.device") -> str:
    """The device in words: "cuda (NVIDIA H200)", "mps", "cpu"."""
    import torch

    return f"{device} ({torch.cuda.get_device_name(device)})" if device.type == "cuda" else str(device)
