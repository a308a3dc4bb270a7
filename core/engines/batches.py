"""OpenVINO for many pictures in a row: a graph that is compiled for whole batches. Never imports torch."""

from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.engines.runtime import hint, ov, properties
from core.types import InputSpec

BATCH = 8
"""Pictures that are computed at once; fewer cost as much."""


class BatchEngine:
    """Runs a graph with one output on the processor, in "f32" or "bf16", with `threads` threads (0: all).

    RuntimeError if OpenVINO cannot do that.
    """

    def __init__(self, graph: Path, spec: InputSpec, precision: Literal["f32", "bf16"], threads: int = 0) -> None:
        core = ov.Core()
        steps = ov.preprocess.PrePostProcessor(core.read_model(graph))
        steps.input().tensor().set_layout(ov.Layout("NCHW"))
        steps.input().model().set_layout(ov.Layout("NCHW"))
        steps.input().preprocess().mean(list(spec.mean)).scale(list(spec.std))
        model = steps.build()
        model.reshape([BATCH, spec.channels, spec.height, spec.width])
        options = {
            hint.performance_mode(): hint.PerformanceMode.LATENCY,
            hint.inference_precision(): {"f32": ov.Type.f32, "bf16": ov.Type.bf16}[precision],
        }
        if threads:
            options[properties.inference_num_threads()] = threads
        self._request = core.compile_model(model, "CPU", options).create_infer_request()
        self._input = np.zeros((BATCH, spec.channels, spec.height, spec.width), np.float32)

    def run(self, images: NDArray[np.uint8] | NDArray[np.float32]) -> NDArray[np.float32]:
        """At most BATCH pictures N × C × H × W, uint8 or float from 0 to 1, not yet normalised -> N × whatever the
        graph gives."""
        count = len(images)
        scale = np.float32(1 / 255 if images.dtype == np.uint8 else 1)
        np.multiply(images, scale, out=self._input[:count])  # memory that is written again and again is quick
        self._request.infer({0: self._input}, share_inputs=True)
        result: NDArray[np.float32] = self._request.get_output_tensor().data[:count].astype(np.float32)
        return result
