"""The list of recipes: each is whole, the suitable ones come first, and a misfit says why."""

import logging
from dataclasses import replace
from pathlib import Path

import pytest

from core import paths
from core.datasets.catalogue import find
from core.training.config import parse_config, to_toml
from core.training.recipes import (
    LEAST_SIDES,
    ONE_SIZE_NETWORKS,
    DataForm,
    Recipe,
    adapted,
    batch_misfit,
    list_recipes,
    misfit,
    network_misfit,
    network_names,
    suitability,
)
from core.types import InputSpec

RECIPES = {recipe.name: recipe for recipe in list_recipes()}
PHOTOS = DataForm("/somewhere/pets", "classification", ("cats", "dogs"), None)
FACES = DataForm("faces", "classification", ("glad", "sad"), InputSpec(48, 48, 1, resize=48, mean=(0.5,), std=(0.25,)))


def form(name: str) -> DataForm:
    card = find(name)
    return DataForm(card.name, card.task, card.classes, card.input)


def transfer() -> Recipe:
    """A recipe for a network that has learned before."""
    values = {
        "task": "classification",
        "data": ["ants-and-bees"],
        "model": "resnet18",
        "epochs": 2,
        "batch_size": 4,
        "learning_rate": 0.1,
        "name": "transfer",
        "pretrained": True,
    }
    return Recipe("transfer", parse_config(values, "the test"))


def test_every_file_is_a_recipe_with_a_title_and_a_description() -> None:
    files = {file.stem for file in (paths.resources() / "recipes").glob("*.toml")}
    assert RECIPES.keys() == files
    for recipe in RECIPES.values():
        assert recipe.title[0].isupper()
        assert recipe.config.description.endswith("."), recipe.name


def test_a_recipe_that_cannot_be_read_is_left_out_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "recipes").mkdir()
    (tmp_path / "recipes" / "good.toml").write_text(to_toml(RECIPES["digits"].config), encoding="utf-8")
    (tmp_path / "recipes" / "bad.toml").write_text("epochs = 'many'", encoding="utf-8")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    with caplog.at_level(logging.WARNING):
        assert [recipe.name for recipe in list_recipes()] == ["good"]
    assert "bad.toml" in caplog.text


def test_its_own_data_suits_a_recipe_best() -> None:
    for recipe in RECIPES.values():
        for name in recipe.config.data:
            assert misfit(recipe, form(name)) == ""
            assert suitability(recipe, form(name)) == 0


def test_photos_suit_networks_that_have_learned_before() -> None:
    assert suitability(transfer(), PHOTOS) < suitability(RECIPES["cifar10"], PHOTOS)
    assert suitability(RECIPES["cifar10"], FACES) < suitability(transfer(), FACES)


def test_ink_does_not_read_photos_and_says_so() -> None:
    assert "handwriting" in misfit(RECIPES["digits"], PHOTOS)
    assert suitability(RECIPES["digits"], PHOTOS) == 9


def test_a_network_of_one_size_says_which() -> None:
    assert "28 × 28" in misfit(RECIPES["digits"], FACES)
    assert misfit(RECIPES["digits"], form("fashion-mnist")) == ""


def test_a_network_that_was_chosen_by_hand_is_held_to_its_sizes() -> None:
    assert "digit-resnet" in network_misfit("digit-resnet", FACES.input)
    assert "at least 16" in network_misfit("lenet", InputSpec(12, 40, 3, resize=40))
    assert network_misfit("whitened-resnet", FACES.input) == ""
    assert network_misfit("digit-resnet", None) == ""


def test_the_limits_of_networks_are_those_of_the_networks_themselves() -> None:
    from core.errors import ModelError
    from core.models.nets import build

    for model, least in LEAST_SIDES.items():
        build(model, 2, InputSpec(least, least, 3, resize=least))
        with pytest.raises(ModelError, match=str(least)):
            build(model, 2, InputSpec(least - 1, least, 3, resize=least))
    for model, (width, height, channels) in ONE_SIZE_NETWORKS.items():
        build(model, 2, InputSpec(width, height, channels, resize=width, mean=(0.5,) * channels, std=(1.0,) * channels))
        with pytest.raises(ModelError, match=str(width)):
            build(model, 2, InputSpec(2 * width, height, channels, resize=2 * width, mean=(0.5,), std=(1.0,)))


def test_another_task_is_another_recipe() -> None:
    boxes = DataForm("boxes", "localisation", (), None)
    assert "localisation" in misfit(RECIPES["digits"], boxes)


def test_a_recipe_keeps_its_own_data_together() -> None:
    config = RECIPES["digits"].config
    assert adapted(config, form("mnist")) == config
    alone = adapted(config, form("mnist"), without={"pen-strokes"})
    assert alone.data == ("mnist",)
    assert alone.repeats == {}


def test_other_data_stands_alone_and_keeps_its_size() -> None:
    config = adapted(RECIPES["cifar10"].config, FACES)
    assert config.data == ("faces",)
    assert config.input == FACES.input
    assert adapted(RECIPES["cifar10"].config, PHOTOS).input == RECIPES["cifar10"].config.input


def test_a_network_that_has_learned_keeps_its_own_eyes() -> None:
    config = adapted(transfer().config, FACES)
    assert config.input is None


def test_few_pictures_make_small_batches_and_some_are_held_out() -> None:
    config = RECIPES["lenet-cifar10-fast"].config
    few = replace(PHOTOS, examples=30)
    assert adapted(config, few).batch_size == 10
    assert adapted(config, replace(PHOTOS, examples=100_000)).batch_size == config.batch_size
    assert adapted(config, few).validation > 0
    assert adapted(config, form("cifar10")) == config, "its own data is learned from as the recipe says"


def test_a_batch_of_more_pictures_than_there_are_is_named() -> None:
    few = replace(PHOTOS, examples=30)
    config = adapted(RECIPES["lenet-cifar10-fast"].config, few)
    assert batch_misfit(config, few) == ""
    larger = config.model_copy(update={"batch_size": 31})
    assert all(number in batch_misfit(larger, few) for number in ("31", "30"))
    assert batch_misfit(larger, PHOTOS) == "", "how many there are is not known"


def test_the_networks_to_choose_from() -> None:
    assert {"mlp", "digit-resnet", "whitened-resnet", "lenet"} <= set(network_names(False))
    assert "resnet18" in network_names(True)
    assert "mlp" not in network_names(True)
