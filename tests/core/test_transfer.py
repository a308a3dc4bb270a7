"""Transfer learning: a network cut before its last layer, and runs in which the head alone learns, or learns first."""

import os
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file
from stripes import finished
from torch import nn
from torchvision import models as torchvision_models
from transfers import config_for, events_of, head_in, looked_at

from core import paths
from core.inference import Predictor
from core.models.catalogue import find
from core.models.package import open_package
from core.training.backbone import backbone_of, classify, features_in, head_of, settle
from core.training.data import load_data
from core.training.events import Epoch
from core.training.learner import Learner
from core.training.loop import train
from core.training.network import with_new_head
from core.training.runs import RunFolder
from core.types import Image

pytestmark = pytest.mark.usefixtures("school")


# the two parts of a network


@pytest.mark.parametrize("name", ["squeezenet1_0", "mobilenet_v3_small", "shufflenet_v2_x0_5"])
def test_backbone_and_head_give_what_the_whole_network_gives(name: str) -> None:
    torch.manual_seed(1)
    network, names = with_new_head(torchvision_models.get_model(name).eval(), 3)
    head = head_of(network, names[-1])
    settle(head)
    pictures = torch.rand(2, 3, 64, 64)
    with torch.inference_mode():
        features = backbone_of(network, names[-1])(pictures)
        expected = network(pictures)
        assert expected.shape == (2, 3)
        assert features.shape == (2, features_in(head))
        torch.testing.assert_close(classify(head, features), expected, rtol=1e-4, atol=1e-5)


@settings(max_examples=30)
@given(st.integers(2, 6), st.integers(1, 9), st.integers(0, 2**31), st.floats(0.1, 100))
def test_a_settled_convolution_tells_what_a_linear_layer_tells(
    classes: int, width: int, seed: int, size: float
) -> None:
    """In a SqueezeNet a ReLU and the mean over all places follow it; no linear layer is out of its reach."""
    torch.manual_seed(seed)
    head = nn.Conv2d(width, classes, 1)
    maps = torch.rand(3, width, 4, 4) * size  # never negative, as behind a ReLU
    features = maps.mean(dim=(2, 3))
    wanted = classify(head, features).softmax(1)
    settle(head)
    torch.testing.assert_close(head(maps).relu().mean(dim=(2, 3)).softmax(1), wanted, rtol=1e-3, atol=1e-5)
    before = head.weight.clone()
    settle(head)
    torch.testing.assert_close(head.weight, before)


# a whole run


def test_a_frozen_run_from_photos_to_a_package_that_both_engines_run(photos: Path, tmp_path: Path) -> None:
    events = events_of(config_for(photos), tmp_path / "run")
    last = finished(events)
    assert last.metrics["accuracy"] > 0.9
    assert len(looked_at(events)) >= 1
    assert "of 100 pictures" in looked_at(events)[0]
    assert list((paths.home() / "graphs").glob("*.xml")), "OpenVINO has looked at them"

    package = open_package(Path(last.model))
    assert package.card.architecture == "squeezenet1_0"
    assert package.card.classes == ("across", "down")
    assert (package.folder / "graphs").is_dir(), "recognition needs no torch"
    entry = find(package.folder)
    predictors = [Predictor(entry, device="cpu", engine=engine) for engine in ("torch", "openvino")]
    right = 0
    for path in sorted((photos / "val").rglob("*.png")):
        image = Image(np.asarray(PIL.Image.open(path)), path.name)
        torch_says, openvino_says = (predictor.predict(image).candidates for predictor in predictors)
        assert [one.label for one in torch_says] == [one.label for one in openvino_says]
        assert torch_says[0].probability == pytest.approx(openvino_says[0].probability, abs=1e-3)
        right += torch_says[0].label == path.parent.name
    assert right / 20 == pytest.approx(last.metrics["accuracy"])


def test_only_the_head_changes_and_is_kept_at_each_epoch(photos: Path, tmp_path: Path) -> None:
    run_folder = tmp_path / "run"
    model = Path(finished(events_of(config_for(photos, epochs=1), run_folder)).model)
    assert set(head_in(run_folder)) == {"classifier.1.weight", "classifier.1.bias"}
    before = torch.load(Path(os.environ["SIGHTGLASS_WEIGHTS"]) / "squeezenet1_0-imagenet.pth", weights_only=True)
    after = load_file(model / "weights.safetensors")
    changed = {name for name in after if not torch.equal(after[name], before[name])}
    assert changed == {"classifier.1.weight", "classifier.1.bias"}


def test_learning_from_features_is_learning_from_pictures(photos: Path) -> None:
    """Two learners, one fed with features and one with pictures, which go through the whole network in each epoch."""
    config = config_for(photos, model="mobilenet_v3_small", batch_size=20, learning_rate=0.05)
    data = load_data(config)
    heads = []
    for source in ("features", "pictures"):
        learner = Learner(config, data)
        for _ in range(2):
            learner.begin_epoch()
            assert learner.frozen is not None
            batches = (learner.frozen if source == "features" else data).batches(learner.epoch, 20, learner.generator)
            for inputs, labels in batches:
                learner.step(inputs, labels)
            learner.end_epoch(data.validation)
        heads.append(head_of(learner.model, learner.head[-1]))
    torch.testing.assert_close(heads[0].weight, heads[1].weight, rtol=1e-3, atol=1e-5)
    torch.testing.assert_close(heads[0].bias, heads[1].bias, rtol=1e-3, atol=1e-5)


def test_each_epoch_has_the_next_view(photos: Path) -> None:
    config = config_for(photos, views=2, augmentation={"flip": True, "crop": 0.3})
    learner = Learner(config, load_data(config))
    assert learner.frozen is not None
    first, second, third = (
        torch.cat([inputs for inputs, _ in learner.frozen.batches(epoch, 80, torch.Generator().manual_seed(0))])
        for epoch in range(3)
    )
    assert torch.equal(first, third)
    assert not torch.allclose(first, second)
    plain = Learner(config.model_copy(update={"views": 1}), load_data(config))
    assert plain.frozen is not None
    (seen, _), *_ = plain.frozen.batches(0, 80, torch.Generator().manual_seed(0))
    assert not torch.allclose(seen, first), "one view is the picture as it is"


def test_head_first_then_all_layers(photos: Path, tmp_path: Path) -> None:
    config = config_for(photos, freeze="none", head_epochs=2, epochs=3, backbone_rate=0.1, learning_rate=0.01)
    events = events_of(config, tmp_path / "whole")
    assert finished(events).metrics["accuracy"] > 0.7
    expected = head_in(tmp_path / "whole")
    assert len(expected) > 10, "all layers learned, and all are kept"

    for epoch in (1, 2, 3):  # left after every epoch, by whoever listened
        broken = RunFolder.create(config, tmp_path / "left") if epoch == 1 else RunFolder.open(tmp_path / "left")
        left = train(config, broken)
        assert next(event for event in left if isinstance(event, Epoch)).epoch == epoch
        left.close()
        torch.manual_seed(epoch)
    again = head_in(tmp_path / "left")
    assert all(torch.equal(again[name], expected[name]) for name in expected), "to the last bit"
