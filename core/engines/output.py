"""What an engine gives for a batch of pictures."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Output(NamedTuple):
    """N × classes logits, and N × F features, which the network's last layer was given; both float32.

    F is 0 where the model's card has no familiarity, which is what features are for.
    """

    logits: NDArray[np.float32]
    features: NDArray[np.float32]


def split(values: NDArray[np.float32], classes: int) -> Output:
    """What a network with `core.models.features.with_features` gives, N × (classes + F), or any other, N × classes."""
    return Output(values[:, :classes], values[:, classes:])
