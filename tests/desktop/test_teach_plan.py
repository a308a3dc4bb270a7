"""What the page Teach offers to choose from."""

import pytest

from core.projects.backbones import choose
from desktop.dataset_facts import DatasetFacts
from desktop.main_window import PAGES
from desktop.teach_plan import Plan, load


@pytest.mark.parametrize(("here", "begins_with"), [("", "resnet18"), ("squeezenet1_0", "squeezenet1_0")])
def test_a_recipe_begins_with_a_network_that_is_on_this_computer(home, tmp_path, monkeypatch, here, begins_with):
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    if here:
        (tmp_path / f"{here}-imagenet.pth").touch()
    recipes = {recipe.name: recipe.config for recipe in load().recipes}
    assert recipes["transfer-frozen"].model == begins_with
    assert recipes["lenet-cifar10"].model == "lenet", "a new network is never another one"


def test_a_batch_of_more_pictures_than_there_are_is_named_before_training():
    facts = DatasetFacts("/somewhere/pets", "pets", ("cats", "dogs"), {"train": 30}, {"train": (15, 15)})
    recipe = next(recipe for recipe in load().recipes if recipe.name == "lenet-cifar10-fast")
    plan = Plan(facts, recipe)
    assert plan.problems({}, "pets") == ()
    (problem,) = plan.problems({"batch_size": 64}, "pets")
    assert "64" in problem
    assert "30" in problem


def test_what_is_said_of_better_networks_names_a_page_that_there_is(home, tmp_path, monkeypatch):
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert any(f"the page {entry.title}," in choose().sentence for entry in PAGES)
