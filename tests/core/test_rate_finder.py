"""The range test for learning rates: the rate rises, the loss falls, and then it rises as well."""

from pathlib import Path

import pytest
from bars import School, make_school
from commands import records, run
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ConfigError
from core.training.config import load_recipe
from core.training.events import RateFound, RateTried
from core.training.rate_finder import HIGHEST, LOWEST, find_rate, suggestion


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> School:
    return make_school(tmp_path_factory.mktemp("school"))


@pytest.fixture(autouse=True)
def data(school: School, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGHTGLASS_DATA", school.env["SIGHTGLASS_DATA"])


def test_a_rate_is_found_that_teaches(school: School) -> None:
    config = load_recipe(school.recipe, ["model=mlp", "optimizer=sgd"])
    *tried, found = find_rate(config)
    assert isinstance(found, RateFound)
    rates = [event.learning_rate for event in tried if isinstance(event, RateTried)]
    losses = [event.loss for event in tried if isinstance(event, RateTried)]
    assert len(rates) == len(tried)
    assert rates == sorted(rates)
    assert LOWEST <= rates[0] < rates[-1] <= HIGHEST
    assert min(losses) < 0.5 * losses[0], "somewhere it learns"
    assert rates[0] < found.learning_rate < rates[losses.index(min(losses))]


def test_the_same_rate_is_found_again(school: School) -> None:
    config = load_recipe(school.recipe, ["model=mlp"])
    first, second = (list(find_rate(config))[-1] for _ in range(2))
    assert isinstance(first, RateFound)
    assert isinstance(second, RateFound)
    assert first.learning_rate == second.learning_rate


@given(st.integers(5, 100), st.integers(1, 20))
def test_the_suggestion_lies_below_the_least_loss(falling: int, rising: int) -> None:
    losses = [2 - 0.5 * place / falling for place in range(falling)] + [1.6 + place for place in range(rising)]
    tried = [RateTried(learning_rate=1e-5 * 1.1**place, loss=loss) for place, loss in enumerate(losses)]
    assert 0 < suggestion(tried) < tried[falling - 1].learning_rate


@pytest.mark.parametrize("losses", [[], [2.0], [2.0, 2.0, 2.1], [2.0, 5.0]])
def test_where_nothing_is_learned_no_rate_is_suggested(losses: list[float]) -> None:
    with pytest.raises(ConfigError, match="falls at no learning rate"):
        suggestion([RateTried(learning_rate=0.1, loss=loss) for loss in losses])


def test_the_command_line_tells_the_rate(school: School) -> None:
    """As JSON, which a window can draw; nothing is left behind."""
    result = run("train", school.recipe, "--set", "model=mlp", "--find-rate", "--json", env=school.env)
    assert (result.returncode, result.stderr) == (0, "")
    *tried, found = records(result.stdout)
    assert {event["event"] for event in tried} == {"rate_tried"}
    assert found["event"] == "rate_found"
    assert not (school.home / "runs").exists()

    words = run("train", school.recipe, "--set", "model=mlp", "--find-rate", env=school.env)
    assert f"--set learning_rate={found['learning_rate']:g}" in words.stdout.splitlines()[-1]
