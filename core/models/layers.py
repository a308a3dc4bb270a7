"""The pieces that several of our networks are made of."""

from torch import Tensor, nn


def convolution(inputs: int, outputs: int, size: int = 3, stride: int = 1) -> nn.Sequential:
    """Convolution, batch norm, ReLU; the picture keeps its size, or is divided by `stride`."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, size, stride, size // 2, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


class Residual(nn.Module):
    """A convolution that adds to what it is given."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.change = convolution(channels, channels)

    def forward(self, features: Tensor) -> Tensor:
        return features + self.change(features)
