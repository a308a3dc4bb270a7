"""The project's own networks."""

import pytest
import torch

from core.errors import ModelError
from core.models.nets import ARCHITECTURES, build


@pytest.mark.parametrize("architecture", sorted(ARCHITECTURES))
@pytest.mark.parametrize("classes", [2, 10])
def test_every_network_answers_and_learns(architecture: str, classes: int) -> None:
    torch.manual_seed(0)
    network = build(architecture, classes)
    images = torch.rand(8, 1, 28, 28)
    logits = network(images)
    assert logits.shape == (8, classes)
    logits.square().mean().backward()
    assert all(parameter.grad is not None and parameter.grad.any() for parameter in network.parameters())


@pytest.mark.parametrize("architecture", sorted(ARCHITECTURES))
def test_an_answer_does_not_depend_on_the_rest_of_the_batch(architecture: str) -> None:
    torch.manual_seed(0)
    network = build(architecture, 10).eval()
    images = torch.rand(5, 1, 28, 28)
    with torch.no_grad():
        assert torch.allclose(network(images)[3], network(images[3:4])[0], atol=1e-5)


def test_the_digit_net_fits_twice_into_a_megabyte() -> None:
    """As weights and as a graph, four bytes for each parameter."""
    assert sum(parameter.numel() for parameter in build("digit-resnet", 10).parameters()) <= 112_000


def test_an_unknown_network_is_a_sentence() -> None:
    with pytest.raises(ModelError, match="digit-resnet"):
        build("digit-resnett", 10)
