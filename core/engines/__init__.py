"""Engines: weights and an InputSpec become a fast forward pass. `open_engine` chooses one and says why.

Neither torch nor OpenVINO is imported before it is chosen.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.device import gpu_candidate
from core.engines.output import Output
from core.errors import ConfigError, DeviceError, ModelError
from core.language import tr
from core.models.catalogue import ModelEntry
from core.types import Progress, no_progress

ENGINES = ("auto", "torch", "openvino")
DEVICES = ("auto", "cpu", "cuda", "mps", "intel-gpu")


class Engine(Protocol):
    """A network that is ready to run. `name`, `device` and `precision` say what runs where, in words."""

    name: str
    device: str
    precision: str

    def run(self, batch: NDArray[np.uint8]) -> Output:
        """What the network makes of N × H × W × C uint8, as `core.transforms.prepare` gives it."""
        ...


@dataclass(frozen=True)
class OpenedEngine:
    """An engine, and a sentence for every choice that the user would not have expected (empty: none)."""

    engine: Engine
    notes: tuple[str, ...] = ()


def open_engine(
    entry: ModelEntry, device: str = "auto", engine: str = "auto", progress: Progress = no_progress
) -> OpenedEngine:
    """The engine for `entry`, whose weights are here.

    `engine` is one of ENGINES, `device` one of DEVICES or "cuda:N". "auto" takes a CUDA or MPS GPU through torch, else
    OpenVINO, else torch on the CPU, each only after it ran. A choice that was asked for by name is never replaced:
    DeviceError or ConfigError says what does not work.
    """
    if engine not in ENGINES or device.split(":")[0] not in DEVICES:
        raise ConfigError(
            tr(
                "Choose an engine of {engines} and a device of {devices}.",
                engines=", ".join(ENGINES),
                devices=", ".join(DEVICES),
            )
        )
    if engine == "openvino" and device not in ("auto", "cpu", "intel-gpu"):
        raise ConfigError(
            tr("OpenVINO runs on cpu and intel-gpu, not on {device}; choose the engine torch for it.", device=device)
        )
    if engine == "torch" and device == "intel-gpu":
        raise ConfigError(tr("An Intel GPU is used through OpenVINO; choose the engine openvino, or auto."))
    if engine == "torch" or device.split(":")[0] in ("cuda", "mps"):
        return OpenedEngine(_torch(entry, _best_torch_device() if device == "auto" else device))
    if engine == "openvino" or device == "intel-gpu":
        return OpenedEngine(_openvino(entry, device, progress))
    return _automatic(entry, device, progress)


def _automatic(entry: ModelEntry, device: str, progress: Progress) -> OpenedEngine:
    notes = []
    if device == "auto" and (gpu := gpu_candidate()):
        try:
            return OpenedEngine(_torch(entry, gpu))
        except DeviceError as error:
            notes.append(tr("{error} The processor is used instead of the graphics card.", error=error))
    try:
        return OpenedEngine(_openvino(entry, "cpu", progress), tuple(notes))
    except (DeviceError, ModelError) as error:
        notes.append(tr("{error} PyTorch is used instead, which is slower.", error=error))
    return OpenedEngine(_torch(entry, "cpu"), tuple(notes))


def _best_torch_device() -> str:
    return gpu_candidate() or "cpu"


def _torch(entry: ModelEntry, device: str) -> Engine:
    from core.engines.torch import TorchEngine

    return TorchEngine(entry, device)


def _openvino(entry: ModelEntry, device: str, progress: Progress) -> Engine:
    from core.engines.openvino import OpenVinoEngine

    return OpenVinoEngine(entry, device, progress)
