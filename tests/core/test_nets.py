"""The project's own networks."""

import pytest
import torch

from core.errors import ModelError
from core.models.nets import ARCHITECTURES, build
from core.models.whitened_resnet import WhitenedResNet
from core.types import InputSpec

DIGIT = InputSpec(28, 28, channels=1, fit="ink", mean=(0.5,), std=(0.5,))


@pytest.mark.parametrize("architecture", sorted(ARCHITECTURES))
@pytest.mark.parametrize("classes", [2, 10])
def test_every_network_answers_and_learns(architecture: str, classes: int) -> None:
    torch.manual_seed(0)
    network = build(architecture, classes, DIGIT)
    images = torch.rand(8, 1, 28, 28)
    logits = network(images)
    assert logits.shape == (8, classes)
    logits.square().mean().backward()
    assert all(parameter.grad is not None and parameter.grad.any() for parameter in network.parameters())


@pytest.mark.parametrize("architecture", sorted(ARCHITECTURES))
def test_an_answer_does_not_depend_on_the_rest_of_the_batch(architecture: str) -> None:
    torch.manual_seed(0)
    network = build(architecture, 10, DIGIT).eval()
    images = torch.rand(5, 1, 28, 28)
    with torch.no_grad():
        assert torch.allclose(network(images)[3], network(images[3:4])[0], atol=1e-5)


def test_the_digit_net_fits_twice_into_a_megabyte() -> None:
    """As weights and as a graph, four bytes for each parameter."""
    assert sum(parameter.numel() for parameter in build("digit-resnet", 10, DIGIT).parameters()) <= 112_000


@pytest.mark.parametrize(("side", "channels"), [(16, 1), (32, 3), (48, 1), (64, 3)])
@pytest.mark.parametrize("architecture", sorted(set(ARCHITECTURES) - {"digit-resnet"}))
def test_most_networks_take_pictures_of_many_sizes(architecture: str, side: int, channels: int) -> None:
    spec = InputSpec(side, side + 4, channels=channels, fit="stretch", mean=(0.5,) * channels, std=(0.5,) * channels)
    network = build(architecture, 3, spec).eval()
    assert network(torch.rand(2, channels, side + 4, side)).shape == (2, 3)


@pytest.mark.parametrize(
    ("architecture", "side"), [("lenet", 15), ("whitened-resnet", 15), ("strided-cnn", 7), ("digit-resnet", 32)]
)
def test_a_picture_of_the_wrong_size_is_a_sentence(architecture: str, side: int) -> None:
    with pytest.raises(ModelError, match=f"{architecture} (needs|takes)"):
        build(architecture, 10, InputSpec(side, side, channels=1, fit="stretch", mean=(0.5,), std=(0.5,)))


def test_the_lenet_is_the_tutorials() -> None:
    network = build("lenet", 10, InputSpec(32, 32, fit="stretch"))
    assert sum(parameter.numel() for parameter in network.parameters()) == 62_006


def test_the_small_residual_network_fits_twice_into_five_megabytes() -> None:
    """As weights and as a graph, two bytes for each parameter."""
    network = build("whitened-resnet", 10, InputSpec(32, 32, fit="stretch"))
    assert sum(parameter.numel() for parameter in network.parameters()) <= 1_180_000


def test_an_unknown_network_is_a_sentence() -> None:
    with pytest.raises(ModelError, match="digit-resnet"):
        build("digit-resnett", 10, DIGIT)


@pytest.mark.parametrize("channels", [1, 3])
def test_whitening_makes_all_directions_of_patches_alike(channels: int) -> None:
    spec = InputSpec(32, 32, channels=channels, fit="stretch", mean=(0.5,) * channels, std=(0.5,) * channels)
    network = build("whitened-resnet", 10, spec)
    assert isinstance(network, WhitenedResNet)
    torch.manual_seed(0)
    smooth = torch.nn.functional.interpolate(torch.randn(200, channels, 16, 16), scale_factor=2, mode="bilinear")
    images = (smooth + 0.1 * torch.randn_like(smooth)) * torch.tensor([1.0, 5.0, 0.5])[:channels, None, None]
    network.whiten(images)
    seen = torch.nn.functional.conv2d(images, network.whitening).transpose(0, 1).flatten(1)
    half = len(seen) // 2
    assert torch.allclose(seen[:half], -seen[half:], atol=1e-5)
    covariance = seen[:half] @ seen[:half].T / seen.shape[1]
    assert torch.allclose(covariance, torch.eye(half), atol=0.1)
