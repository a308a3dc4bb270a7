"""The torch engine: the network itself, on a CUDA or MPS GPU or on the processor."""

import numpy as np
import torch
from numpy.typing import NDArray

from core.device import torch_device, torch_device_name
from core.engines.output import Output, split
from core.errors import DeviceError, ModelError
from core.language import tr
from core.models.catalogue import ModelEntry
from core.models.networks import load_for_recognition


class TorchEngine:
    """Runs the network of `entry` in eager PyTorch, channels last, float32."""

    name = "torch"
    precision = "f32"

    def __init__(self, entry: ModelEntry, device: str) -> None:
        """Loads the network to `device` and runs it once.

        ModelError where the weights do not fit, or the network cannot run on its own input; DeviceError where no
        kernel, or not this network, runs on a device that is not the processor.
        """
        self._device = torch_device(device)
        self.device = torch_device_name(self._device)
        spec = entry.card.input
        network = load_for_recognition(entry)
        self._classes = len(entry.card.classes)
        shape = (1, spec.channels, 1, 1)
        try:
            self._network = network.to(self._device).to(memory_format=torch.channels_last)
            self._mean = torch.tensor(spec.mean, device=self._device).view(shape) * 255
            self._scale = torch.tensor(spec.std, device=self._device).view(shape) * 255
            self.run(np.zeros((1, spec.height, spec.width, spec.channels), np.uint8))
        except (RuntimeError, ValueError) as error:  # ValueError: batch norm, of a picture that is too small for it
            reason = str(error).strip().splitlines()[0]
            kind = ModelError if self._device.type == "cpu" else DeviceError
            raise kind(
                tr(
                    "PyTorch cannot run {name} on {device} ({reason}).",
                    name=entry.name,
                    device=self.device,
                    reason=reason,
                )
            ) from error

    @torch.inference_mode()
    def run(self, batch: NDArray[np.uint8]) -> Output:
        """What the network makes of N × H × W × C uint8."""
        pixels = torch.tensor(batch, device=self._device).permute(0, 3, 1, 2).float()
        values: NDArray[np.float32] = self._network((pixels - self._mean) / self._scale).float().cpu().numpy()
        return split(values, self._classes)
