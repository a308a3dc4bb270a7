"""A residual network for small colour or grey pictures, such as those of CIFAR-10 or faces of 48 × 48."""

import torch
from torch import Tensor, nn

from core.errors import ModelError
from core.models.layers import Residual, convolution
from core.types import InputSpec

STEM = 24
STAGES = (64, 1), (128, 2), (224, 1)
"""Channels, and residual convolutions, of each stage."""
SMALLEST = 16


class SmallResNet(nn.Module):
    """Pictures of at least 16 × 16 -> logits, in 1.1 million parameters.

    Wide and shallow, after the fast CIFAR-10 networks (Page 2018, "How to train your ResNet"): each stage halves the
    picture before all of its work, and in the end each channel answers with its highest value, wherever that is. In use
    it looks at a picture and at its mirror image and gives the mean (test-time augmentation).
    """

    def __init__(self, classes: int, spec: InputSpec) -> None:
        """ModelError for pictures that are too small."""
        super().__init__()
        if min(spec.width, spec.height) < SMALLEST:
            raise ModelError(f"small-resnet needs pictures of at least {SMALLEST} × {SMALLEST}; make the input larger.")
        layers: list[nn.Module] = [convolution(spec.channels, STEM)]
        channels = STEM
        for wider, residuals in STAGES:
            layers += [convolution(channels, wider, stride=2), *(Residual(wider) for _ in range(residuals))]
            channels = wider
        self.features = nn.Sequential(*layers)
        self.head = nn.Linear(channels, classes)

    def forward(self, images: Tensor) -> Tensor:
        """Logits N × classes for normalised pictures N × C × H × W."""
        if self.training:
            return self._seen_once(images)
        both = self._seen_once(torch.cat([images, images.flip(3)]))
        return both.reshape(2, images.shape[0], -1).mean(dim=0)

    def _seen_once(self, images: Tensor) -> Tensor:
        return self.head(self.features(images).amax(dim=(2, 3)))
