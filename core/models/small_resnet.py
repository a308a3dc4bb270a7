"""A residual network for small colour or grey pictures, such as those of CIFAR-10 or faces of 48 × 48."""

import torch
from torch import Tensor, nn

from core.errors import ModelError
from core.models.layers import Residual, convolution
from core.types import InputSpec

WIDTHS = 64, 128, 256
SMALLEST = 16


class SmallResNet(nn.Module):
    """Pictures of at least 16 × 16 -> logits, in 1.2 million parameters.

    After the fast CIFAR-10 networks (Page 2018, "How to train your ResNet"; Jordan 2024, arXiv:2404.00498): each stage
    halves the picture before most of its work, and each channel answers with its highest value, wherever that is. In
    use it looks at a picture and at its mirror image and gives the mean (test-time augmentation).
    """

    def __init__(self, classes: int, spec: InputSpec) -> None:
        """ModelError for pictures that are too small."""
        super().__init__()
        if min(spec.width, spec.height) < SMALLEST:
            raise ModelError(f"small-resnet needs pictures of at least {SMALLEST} × {SMALLEST}; make the input larger.")
        self.stem = convolution(spec.channels, 24)
        self.stages = nn.Sequential(*(_stage(*ends) for ends in zip((24, *WIDTHS), WIDTHS, strict=False)))
        self.head = nn.Linear(WIDTHS[-1], classes)

    def forward(self, images: Tensor) -> Tensor:
        """Logits N × classes for normalised pictures N × C × H × W."""
        if self.training:
            return self._seen_once(images)
        both = self._seen_once(torch.cat([images, images.flip(3)]))
        return both.reshape(2, images.shape[0], -1).mean(dim=0)

    def _seen_once(self, images: Tensor) -> Tensor:
        return self.head(self.stages(self.stem(images)).amax(dim=(2, 3)))


def _stage(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
        Residual(outputs),
    )
