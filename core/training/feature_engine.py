"""Where a frozen backbone runs: on the fastest engine that gives what PyTorch gives."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from core.engines.graphs import discard_graph, ensure_backbone_graph
from core.errors import ModelError
from core.training.augment import as_float
from core.training.config import TrainConfig
from core.training.forward import normalised, precision_of

if TYPE_CHECKING:
    from core.engines.batches import BatchEngine

Run = Callable[[Tensor], NDArray[np.float32]]
"""Pictures N × C × H × W, uint8 or float from 0 to 1, not yet normalised, on the processor -> features N × F."""

TOLERANCE = {"f32": 1e-3, "bf16": 0.1}
"""By how much features may differ from PyTorch's in float32, as a share of their length. bf16 keeps eight bits of a
number, and rounding adds up from layer to layer: nine networks of torchvision with random weights came to between 0.005
and 0.09, in PyTorch's own bf16 to 0.11. A head learns the same on such features; those of a wrong graph are far off."""
_COMPARED = 4


class FeatureEngine:
    """Runs `backbone`, which lies on `device`: through OpenVINO where that is the processor and OpenVINO agrees with
    PyTorch, else through PyTorch.

    `precision` is "f32" or "bf16"; `name` is "openvino" or "torch", known once the first pictures have come.
    """

    def __init__(self, backbone: nn.Module, config: TrainConfig, device: torch.device, key: str) -> None:
        self.name = ""
        self._config, self._device, self._key = config, device, key
        self._dtype = precision_of(config, device)
        self.precision = name_of(self._dtype)
        self._backbone = backbone
        self._run: Run | None = None

    def run(self, images: Tensor) -> NDArray[np.float32]:
        """Float32 N × F for pictures N × C × H × W, uint8 or float from 0 to 1, in any number, on the processor."""
        if self._run is None:
            self._run = self._fastest(images)
        return np.concatenate([self._run(part) for part in images.split(8)])

    def _fastest(self, images: Tensor) -> Run:
        if self._device.type == "cpu" and (run := self._openvino(images[:_COMPARED])) is not None:
            self.name = "openvino"
            return run
        self.name = "torch"
        return self._torch

    def _openvino(self, images: Tensor) -> Run | None:
        """None where it cannot run the network, or not as PyTorch does; a graph that stays is one that agreed."""
        config = self._config
        graph: Path | None = None
        try:
            from core.engines.batches import BatchEngine

            graph = ensure_backbone_graph(self._key, self._backbone, config.spec, config.model)
            expected = self._computed(images, torch.float32)
            for precision in ("bf16", "f32") if self.precision == "bf16" else ("f32",):
                engine = BatchEngine(graph, config.spec, precision, config.threads)
                if _agree(engine.run(images.numpy()), expected, TOLERANCE[precision]):
                    return partial(_run, engine)
        # RuntimeError is what OpenVINO raises when it cannot compile something; ImportError where it is not there.
        except (ImportError, RuntimeError, ModelError):
            pass
        if graph is not None:
            discard_graph(graph)
        return None

    def _torch(self, images: Tensor) -> NDArray[np.float32]:
        return self._computed(images, self._dtype)

    @torch.inference_mode()
    def _computed(self, images: Tensor, dtype: torch.dtype) -> NDArray[np.float32]:
        pictures = normalised(as_float(images.to(self._device)), self._config.spec)
        with torch.autocast(self._device.type, dtype, enabled=dtype != torch.float32):
            features: NDArray[np.float32] = self._backbone(pictures).float().cpu().numpy()
        return features


def _run(engine: "BatchEngine", pictures: Tensor) -> NDArray[np.float32]:
    return engine.run(pictures.numpy())


def _agree(features: NDArray[np.float32], expected: NDArray[np.float32], tolerance: float) -> bool:
    difference = np.linalg.norm(features - expected, axis=1)
    return bool((difference <= tolerance * np.linalg.norm(expected, axis=1)).all())


def name_of(dtype: torch.dtype) -> str:
    """ "f32" or "bf16"."""
    return "bf16" if dtype == torch.bfloat16 else "f32"
