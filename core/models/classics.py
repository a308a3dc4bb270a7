"""The first networks of every course."""

from torch import Tensor, nn
from torch.nn.functional import max_pool2d, relu

from core.errors import ModelError
from core.language import tr
from core.models.layers import Residual, convolution
from core.types import InputSpec


class Mlp(nn.Sequential):
    """Pictures of any size -> logits through two hidden layers. It does not know which pixels are neighbours."""

    def __init__(self, classes: int, spec: InputSpec) -> None:
        super().__init__(
            nn.Flatten(),
            nn.Linear(spec.channels * spec.height * spec.width, 256),
            nn.ReLU(),
            nn.Linear(256, 128),
            nn.ReLU(),
            nn.Linear(128, classes),
        )


class LeNet(nn.Module):
    """The network of PyTorch's CIFAR-10 tutorial, after LeCun et al. 1998 (LeNet-5); its pictures are 3 × 32 × 32.

    Logits N × classes for normalised pictures N × C × H × W.
    """

    def __init__(self, classes: int, spec: InputSpec) -> None:
        """ModelError for pictures that are too small to be halved twice."""
        super().__init__()
        height, width = (((side - 4) // 2 - 4) // 2 for side in (spec.height, spec.width))
        if min(height, width) < 1:
            raise ModelError(tr("lenet needs pictures of at least 16 × 16 pixels; make the input larger."))
        self.conv1 = nn.Conv2d(spec.channels, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * height * width, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, classes)

    def forward(self, images: Tensor) -> Tensor:
        features = max_pool2d(relu(self.conv1(images)), 2)
        features = max_pool2d(relu(self.conv2(features)), 2)
        hidden = relu(self.fc1(features.flatten(1)))
        return self.fc3(relu(self.fc2(hidden)))


class StridedCnn(nn.Sequential):
    """Pictures of at least 8 × 8 -> logits by three small convolutions.

    The first two move on by two pixels at a time, which quarters the work of each layer after them: 99 % of MNIST in
    two epochs.
    """

    def __init__(self, classes: int, spec: InputSpec) -> None:
        """ModelError for pictures that are too small."""
        if min(spec.width, spec.height) < 8:
            raise ModelError(tr("strided-cnn needs pictures of at least 8 × 8 pixels; make the input larger."))
        places = -(-spec.height // 4) * -(-spec.width // 4)
        super().__init__(
            convolution(spec.channels, 16, size=5, stride=2),
            convolution(16, 32, stride=2),
            Residual(32),
            nn.Flatten(),
            nn.Linear(32 * places, classes),
        )
