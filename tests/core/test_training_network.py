"""The networks that runs begin with: new ones, and pretrained ones with a new head."""

import os
from pathlib import Path

import pytest
import torch
from lively import put_weights
from torch import nn

from core.errors import ConfigError, ModelError
from core.models.catalogue import find
from core.models.networks import build_network
from core.training.config import TrainConfig, parse_config
from core.training.network import logits_in, make_network, with_new_head
from core.training.optimization import make_optimizer

CLASSES = ("ant", "bee", "cat")


def config(**changes: object) -> TrainConfig:
    values = {
        "task": "classification", "data": "mnist", "model": "squeezenet1_1", "epochs": 4, "batch_size": 4,
        "learning_rate": 0.01, "name": "test", "input": {"width": 64, "height": 64, "resize": 64},
    }  # fmt: skip
    return parse_config(values | changes, "the test")


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "weights"
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(folder))
    return folder


@pytest.mark.parametrize(
    "name",
    ["alexnet", "convnext_tiny", "densenet121", "efficientnet_b0", "efficientnet_v2_s", "googlenet", "inception_v3",
     "maxvit_t", "mnasnet1_0", "mobilenet_v2", "mobilenet_v3_small", "regnet_y_400mf", "resnet18", "resnext50_32x4d",
     "shufflenet_v2_x1_0", "squeezenet1_1", "swin_t", "swin_v2_t", "vgg11", "vit_b_16", "wide_resnet50_2"],
)  # fmt: skip
def test_every_kind_of_pretrained_network_gets_a_new_head(name: str) -> None:
    """Of the layers that gave the thousand classes none is left, and all other layers are as they were."""
    card = find(name).card
    with torch.device("cpu" if name.startswith("regnet") else "meta"):  # a RegNet computes its widths with tensors
        before = build_network(card).state_dict()
        network, head = with_new_head(build_network(card), len(CLASSES))
        own_card = card.model_copy(update={"classes": CLASSES})
        expected = {key: value.shape for key, value in build_network(own_card).state_dict().items()}
    after = {key: value.shape for key, value in network.state_dict().items()}
    assert after == expected, "what is saved can be loaded again"
    changed = {key for key in after if after[key] != before[key].shape}
    assert changed == {key for key in after if key.rpartition(".")[0] in head}
    assert all(1000 not in shape[:1] for shape in after.values())


def test_a_pretrained_network_keeps_what_it_knows(weights: Path) -> None:
    put_weights("squeezenet1_1", weights)
    torch.manual_seed(1)
    network, head = make_network(config(pretrained=True), CLASSES)
    known = torch.load(weights / "squeezenet1_1-imagenet.pth", weights_only=True)
    assert head == ("classifier.1",)
    for name, value in network.state_dict().items():
        assert value.shape[0] == 3 if name.startswith("classifier.1.") else torch.equal(value, known[name])
    assert logits_in(network(torch.rand(2, 3, 64, 64))).shape == (2, 3)


def test_frozen_networks_share_what_does_not_learn(weights: Path) -> None:
    """Until their file is another; and whoever lets all layers learn has weights of its own."""
    put_weights("squeezenet1_1", weights)
    frozen, learning = config(pretrained=True, freeze="backbone"), config(pretrained=True)

    def layers(settings: TrainConfig) -> tuple[nn.Parameter, nn.Parameter]:
        network, (head,) = make_network(settings, CLASSES)
        first = network.get_parameter("features.0.weight")
        return first, network.get_parameter(f"{head}.weight")

    (seen, head), (seen_again, other_head) = layers(frozen), layers(frozen)
    assert seen is seen_again
    assert head is not other_head
    assert head.requires_grad
    assert layers(learning)[0] is not seen
    rounded = frozen.model_copy(update={"storage": "f16"})  # which rounds all weights at the end
    assert layers(rounded)[0] is not layers(frozen)[0]
    (file,) = weights.iterdir()
    os.utime(file, (1, 1))
    assert layers(frozen)[0] is not seen


def test_new_networks_of_torchvision_are_trained_as_well() -> None:
    torch.manual_seed(1)
    network, head = make_network(config(model="resnet18"), CLASSES)
    assert head == ()
    assert network(torch.rand(2, 3, 64, 64)).shape == (2, 3)


def test_auxiliary_answers_are_not_the_logits() -> None:
    with torch.device("meta"):
        network, head = with_new_head(build_network(find("googlenet").card), 3)
        assert len(head) == 3
        assert logits_in(network.train()(torch.rand(2, 3, 224, 224))).shape == (2, 3)


def test_the_backbone_has_a_rate_of_its_own(weights: Path) -> None:
    put_weights("squeezenet1_1", weights)
    changed = config(pretrained=True, backbone_rate=0.1, weight_decay=0.5)
    network, head = make_network(changed, CLASSES)
    groups = make_optimizer(network, head, changed).param_groups
    assert {(group["share"], group["weight_decay"]) for group in groups} == {(0.1, 0.5), (0.1, 0.0), (1, 0.5), (1, 0.0)}
    assert sum(len(group["params"]) for group in groups) == len(list(network.parameters()))
    new = {id(parameter) for group in groups if group["share"] == 1 for parameter in group["params"]}
    assert new == {id(parameter) for parameter in network.get_submodule("classifier.1").parameters()}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"model": "resnet19"}, "resnet18"),
        ({"model": "resnet19", "pretrained": True}, "no pretrained network named resnet19; did you mean resnet"),
        ({"model": "lenet", "pretrained": True}, "no pretrained network named lenet"),
    ],
)
def test_a_network_that_there_is_not_is_named(changes: dict[str, object], words: str) -> None:
    with pytest.raises((ConfigError, ModelError), match=words):
        make_network(config(**changes), CLASSES)


def test_a_frozen_layer_is_told_from_a_learning_one() -> None:
    with pytest.raises(ConfigError, match="pretrained=true"):
        config(freeze="backbone")
    assert isinstance(make_network(config(model="lenet"), CLASSES)[0], nn.Module)
