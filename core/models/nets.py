"""Network definitions of this project, by name; each is made for a number of classes and an input."""

from collections.abc import Callable

from torch import nn

from core.errors import ModelError
from core.language import tr
from core.models.classics import LeNet, Mlp, StridedCnn
from core.models.digit_resnet import DigitResNet
from core.models.whitened_resnet import WhitenedResNet, WideWhitenedResNet
from core.types import InputSpec

ARCHITECTURES: dict[str, Callable[[int, InputSpec], nn.Module]] = {
    "digit-resnet": DigitResNet,
    "lenet": LeNet,
    "mlp": Mlp,
    "strided-cnn": StridedCnn,
    "whitened-resnet": WhitenedResNet,
    "whitened-resnet-wide": WideWhitenedResNet,
}


def build(architecture: str, classes: int, spec: InputSpec) -> nn.Module:
    """A new network with random weights. Raises ModelError for an unknown name, or an input that it cannot take."""
    try:
        make = ARCHITECTURES[architecture]
    except KeyError:
        raise ModelError(
            tr(
                "There is no network named {architecture}; there are: {architectures}.",
                architecture=architecture,
                architectures=", ".join(sorted(ARCHITECTURES)),
            )
        ) from None
    return make(classes, spec)
