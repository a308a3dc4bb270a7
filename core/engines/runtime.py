"""OpenVINO, imported so that it reports nothing to anybody. Import it from here only."""

import sys
from typing import TYPE_CHECKING

# OpenVINO's model converter tells a public server that it was used, if this package can be imported, and does without
# it where it cannot. Pupils' machines report nothing.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

import openvino as ov  # noqa: E402
from openvino import opset16 as opset  # noqa: E402
from openvino import properties  # noqa: E402
from openvino.properties import hint  # noqa: E402

if TYPE_CHECKING:
    import torch
    from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

__all__ = ["hint", "opset", "ov", "properties", "torch_decoder"]


def torch_decoder(traced: "torch.jit.ScriptFunction", example: "torch.Tensor") -> "TorchScriptPythonDecoder":
    """What OpenVINO's front end reads a traced network with. Imports torch."""
    from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

    return TorchScriptPythonDecoder(traced, example_input=example)
