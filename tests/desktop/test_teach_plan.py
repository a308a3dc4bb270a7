"""What the page Teach offers to choose from."""

import pytest

from desktop.teach_plan import load


@pytest.mark.parametrize(("here", "begins_with"), [("", "resnet18"), ("squeezenet1_0", "squeezenet1_0")])
def test_a_recipe_begins_with_a_network_that_is_on_this_computer(home, tmp_path, monkeypatch, here, begins_with):
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    if here:
        (tmp_path / f"{here}-imagenet.pth").touch()
    recipes = {recipe.name: recipe.config for recipe in load().recipes}
    assert recipes["transfer-frozen"].model == begins_with
    assert recipes["lenet-cifar10"].model == "lenet", "a new network is never another one"
