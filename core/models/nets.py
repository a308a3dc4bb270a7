"""Network definitions of this project, by name; each is made for its number of classes."""

from collections.abc import Callable

from torch import Tensor, nn

from core.errors import ModelError


def _convolution(inputs: int, outputs: int, size: int = 3, stride: int = 1) -> nn.Sequential:
    """Convolution, batch norm, ReLU; the picture keeps its size, or is divided by `stride`."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, size, stride, size // 2, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


class DigitNet(nn.Module):
    """28 × 28 grey digits -> logits, in 0.1 million parameters.

    The first convolution already halves the picture, so that nearly all the work is done at 14 × 14 and 7 × 7. At the
    end each channel has its own 7 × 7 map of where its feature counts, instead of an average over all places.
    """

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.features = nn.Sequential(
            _convolution(1, 24, size=5, stride=2),
            _convolution(24, 32),
            _convolution(32, 32),
            nn.MaxPool2d(2),
            _convolution(32, 64),
            _convolution(64, 64),
            _convolution(64, 56),
        )
        self.places = nn.Conv2d(56, 56, 7, groups=56, bias=False)
        self.norm = nn.BatchNorm1d(56)
        self.head = nn.Linear(56, classes)

    def forward(self, images: Tensor) -> Tensor:
        """Logits N × classes for normalised images N × 1 × 28 × 28."""
        return self.head(self.norm(self.places(self.features(images)).flatten(1)))


ARCHITECTURES: dict[str, Callable[[int], nn.Module]] = {"digit-net": DigitNet}


def build(architecture: str, classes: int) -> nn.Module:
    """A new network with random weights. Raises ModelError for an unknown name."""
    try:
        make = ARCHITECTURES[architecture]
    except KeyError:
        raise ModelError(
            f"There is no network named {architecture}; there are: {', '.join(sorted(ARCHITECTURES))}."
        ) from None
    return make(classes)
