"""The OpenVINO engine: a compiled graph on the processor or an Intel GPU. Never imports torch.

The graph is made once for each set of weights, by a child process that does import torch (`core.engines.graphs`).
"""

import numpy as np
from numpy.typing import NDArray

from core.engines import graph_files
from core.engines.graphs import discard_graph, ensure_graph
from core.engines.output import Output, split
from core.engines.runtime import hint, ov, properties
from core.errors import DeviceError
from core.language import tr
from core.models.catalogue import ModelEntry
from core.types import InputSpec, Progress, no_progress

BATCH = 16
"""Larger batches are run in pieces of this size: the graph is compiled for 1 and, when needed, for this many."""
UNSURE = 0.05, 0.9
"""Where the highest probability lies between these, reduced precision is not enough, and float32 gives the answer.

A rounding error e of the logits moves a probability p by about e·p·(1 - p). On 459 photos SqueezeNet 1.0 in bf16 was
never off by more than 0.011 outside this range, and by up to 0.062, sometimes with another class first, inside it.
"""
_DEVICES = {"auto": "CPU", "cpu": "CPU", "intel-gpu": "GPU"}
_PRECISIONS = {"bf16": "bf16", "f16": "f16"}


class OpenVinoEngine:
    """Runs the graph of `entry`; preprocessing of values (uint8 to normalised float) is part of the graph.

    Where the processor gains by reduced precision (`precision` says so), pictures of which the network then is unsure
    are run a second time in float32; and the next ones in float32 at once, until it is sure of one, since the pictures
    of a camera are alike.
    """

    name = "openvino"

    def __init__(self, entry: ModelEntry, device: str = "cpu", progress: Progress = no_progress) -> None:
        """Makes the graph if need be (ModelError, Cancelled), compiles it and runs it once (DeviceError)."""
        self._core = ov.Core()
        self._device = _DEVICES[device]
        self._check_device(device)
        self._spec = entry.card.input
        self._classes = len(entry.card.classes)
        self._temperature = entry.card.temperature
        self._exact = entry.card.precision == "f32"
        self._was_unsure = False
        self._compiled: dict[tuple[int, bool], ov.InferRequest] = {}
        assert entry.weights is not None
        self._weights = entry.weights
        self._graph = ensure_graph(entry, progress)
        try:
            self._warm_up(entry.name)
        except DeviceError:  # the graph may be damaged
            if not discard_graph(self._graph):
                raise
            self._graph = ensure_graph(entry, progress)
            self._warm_up(entry.name)
        model = self._compiled[1, self._exact].get_compiled_model()
        self.device = str(self._core.get_property(self._device, properties.device.full_name())).strip()
        self.precision = _PRECISIONS.get(model.get_property(hint.inference_precision()).to_string(), "f32")

    def _warm_up(self, name: str) -> None:
        try:
            self._infer(np.zeros((1, self._spec.height, self._spec.width, self._spec.channels), np.uint8), self._exact)
        except RuntimeError as error:
            raise DeviceError(
                tr(
                    "OpenVINO cannot run {name} on {device} ({error}).",
                    name=name,
                    device=self._device,
                    error=_last_line(error),
                )
            ) from error

    def _check_device(self, device: str) -> None:
        if not any(name.split(".")[0] == self._device for name in self._core.available_devices):
            raise DeviceError(
                tr("OpenVINO finds no device for {device} on this machine; choose the device cpu.", device=device)
            )

    def run(self, batch: NDArray[np.uint8]) -> Output:
        """What the network makes of N × H × W × C uint8."""
        values = self._in_pieces(batch, self._exact or self._was_unsure)
        if self.precision == "f32":
            return split(values, self._classes)
        unsure = _unsure(values[:, : self._classes] / np.float32(self._temperature))
        if unsure.any() and not self._was_unsure:
            values[unsure] = self._in_pieces(batch[unsure], exact=True)
        self._was_unsure = bool(unsure.mean() > 0.5)
        return split(values, self._classes)

    def _in_pieces(self, batch: NDArray[np.uint8], exact: bool) -> NDArray[np.float32]:
        whole = len(batch) - len(batch) % BATCH
        parts = [self._infer(batch[start : start + BATCH], exact) for start in range(0, whole, BATCH)]
        parts += [self._infer(batch[index : index + 1], exact) for index in range(whole, len(batch))]
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def _infer(self, batch: NDArray[np.uint8], exact: bool) -> NDArray[np.float32]:
        request = self._compiled.get((len(batch), exact))
        if request is None:
            request = self._compiled[len(batch), exact] = self._compile(len(batch), exact)
        request.infer({0: np.ascontiguousarray(batch)}, share_inputs=True)
        # A copy: the buffer is reused.
        values: NDArray[np.float32] = request.get_output_tensor().data.astype(np.float32)
        return values

    def _compile(self, batch: int, exact: bool) -> ov.InferRequest:
        model = with_preprocessing(graph_files.read(self._core, self._graph, self._weights), self._spec, batch)
        options = {hint.performance_mode(): hint.PerformanceMode.LATENCY}
        if exact:
            options[hint.inference_precision()] = ov.Type.f32
        return self._core.compile_model(model, self._device, options).create_infer_request()


def with_preprocessing(model: ov.Model, spec: InputSpec, batch: int) -> ov.Model:
    """`model` (N × C × H × W float32 input) with a uint8 N × H × W × C input, normalised in the graph; N is `batch`."""
    steps = ov.preprocess.PrePostProcessor(model)
    steps.input().tensor().set_element_type(ov.Type.u8).set_layout(ov.Layout("NHWC"))
    steps.input().model().set_layout(ov.Layout("NCHW"))
    values = steps.input().preprocess().convert_element_type(ov.Type.f32)
    values.mean([255 * mean for mean in spec.mean]).scale([255 * std for std in spec.std])
    model = steps.build()
    model.reshape([batch, spec.height, spec.width, spec.channels])
    return model


def _unsure(logits: NDArray[np.float32]) -> NDArray[np.bool_]:
    """For each row of N × classes logits, whether its highest probability lies in `UNSURE`, or is no number."""
    with np.errstate(invalid="ignore"):
        highest = 1 / np.exp(logits - logits.max(axis=1, keepdims=True)).sum(axis=1)
    least, most = UNSURE
    return ~((highest <= least) | (highest >= most))


def cpu_precision() -> str:
    """The precision in which OpenVINO runs networks on this processor unless a card asks for more: "bf16" or "f32"."""
    capabilities = ov.Core().get_property("CPU", properties.device.capabilities())
    return "bf16" if "BF16" in capabilities else "f32"


def devices() -> dict[str, str]:
    """OpenVINO's devices on this machine: its own name for each ("CPU", "GPU.0") and the full one."""
    core = ov.Core()
    full = {name: core.get_property(name, properties.device.full_name()) for name in core.available_devices}
    return {name: str(text).strip() for name, text in full.items()}


def _last_line(error: Exception) -> str:
    return next((line.strip() for line in reversed(str(error).splitlines()) if line.strip()), type(error).__name__)
