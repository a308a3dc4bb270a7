"""The forward pass as training and measuring do it: pictures in, logits out."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from core.datasets.labelled import Examples
from core.training.config import TrainConfig
from core.training.data import portions
from core.types import InputSpec


def normalised(images: Tensor, spec: InputSpec, layout: torch.memory_format = torch.channels_last) -> Tensor:
    """Float pictures N × C × H × W from 0 to 1, shifted and scaled by the spec's mean and std."""
    mean = images.new_tensor(spec.mean).view(1, -1, 1, 1)
    std = images.new_tensor(spec.std).view(1, -1, 1, 1)
    return ((images - mean) / std).contiguous(memory_format=layout)


def precision_of(config: TrainConfig, device: torch.device) -> torch.dtype:
    """What to compute in: bfloat16 where it is asked for, or where the processor has instructions for it."""
    if config.precision != "auto":
        return torch.bfloat16 if config.precision == "bf16" else torch.float32
    if device.type == "cuda":
        gains = torch.cuda.is_bf16_supported(including_emulation=False)
    else:
        gains = device.type == "cpu" and bool(torch.cpu.get_capabilities().get("avx512_bf16"))
    return torch.bfloat16 if gains else torch.float32


@torch.inference_mode()
def logits_of(model: nn.Module, images: Tensor, spec: InputSpec, batch: int = 500) -> Tensor:
    """The model's logits, N × classes float32 on the CPU, for uint8 pictures N × C × H × W, in evaluation mode."""
    device = next(model.parameters()).device
    model.eval()
    parts = [model(normalised(part.to(device).float() / 255, spec)).float().cpu() for part in images.split(batch)]
    return torch.cat(parts)


def logits_on(model: nn.Module, parts: Sequence[Examples], spec: InputSpec) -> tuple[Tensor, Tensor]:
    """The model's logits and the labels of all examples, as `logits_of`; two empty tensors where there are none."""
    answers = [(logits_of(model, images, spec), labels) for images, labels in portions(parts)]
    if not answers:
        return torch.empty(0, 0), torch.empty(0, dtype=torch.int64)
    logits, labels = zip(*answers, strict=True)
    return torch.cat(logits), torch.cat(labels)
