"""The forward pass as training and measuring do it: pictures in, logits out."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from core.datasets.labelled import Examples
from core.training.config import TrainConfig
from core.training.data import portions
from core.types import InputSpec, Progress, no_progress

PIXELS_AT_ONCE = 2_000_000
"""Of all pictures that are measured in one go, so that large ones do not fill the memory."""


def normalised(images: Tensor, spec: InputSpec, layout: torch.memory_format = torch.channels_last) -> Tensor:
    """Float pictures N × C × H × W from 0 to 1, shifted and scaled by the spec's mean and std."""
    mean = images.new_tensor(spec.mean).view(1, -1, 1, 1)
    std = images.new_tensor(spec.std).view(1, -1, 1, 1)
    return (images - mean).div_(std).contiguous(memory_format=layout)


def precision_of(config: TrainConfig, device: torch.device, network: nn.Module | None = None) -> torch.dtype:
    """What to compute in: bfloat16 where it is asked for, or where the processor gains by it with this network.

    On processors depthwise convolutions, which MobileNets and EfficientNets are made of, are slower in bfloat16.
    """
    if config.precision != "auto":
        return torch.bfloat16 if config.precision == "bf16" else torch.float32
    if device.type == "cuda":
        gains = torch.cuda.is_bf16_supported(including_emulation=False)
    else:
        has_instructions = device.type == "cpu" and bool(torch.cpu.get_capabilities().get("avx512_bf16"))
        layers = () if network is None else network.modules()
        gains = has_instructions and not any(getattr(layer, "groups", 1) > 1 for layer in layers)
    return torch.bfloat16 if gains else torch.float32


@torch.inference_mode()
def logits_of(model: nn.Module, images: Tensor, spec: InputSpec, batch: int = 500) -> Tensor:
    """The model's logits, N × classes float32 on the CPU, for uint8 pictures N × C × H × W, in evaluation mode."""
    device = next(model.parameters()).device
    model.eval()
    at_once = min(batch, 1 + PIXELS_AT_ONCE // (spec.width * spec.height))
    parts = [model(normalised(part.to(device).float() / 255, spec)).float().cpu() for part in images.split(at_once)]
    return torch.cat(parts)


def logits_on(
    model: nn.Module, parts: Sequence[Examples], spec: InputSpec, progress: Progress = no_progress
) -> tuple[Tensor, Tensor]:
    """The model's logits and the labels of all examples, as `logits_of`; two empty tensors where there are none."""
    total = sum(len(part.labels) for part in parts)
    answers: list[tuple[Tensor, Tensor]] = []
    for images, labels in portions(parts):
        progress(sum(len(seen) for _, seen in answers), total, "Measuring")
        answers.append((logits_of(model, images, spec), labels))
    if not answers:
        return torch.empty(0, 0), torch.empty(0, dtype=torch.int64)
    return torch.cat([logits for logits, _ in answers]), torch.cat([labels for _, labels in answers])
