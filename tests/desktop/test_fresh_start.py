"""What the policy puts away whenever the window opens."""

import threading
from pathlib import Path

import pytest

from core.policy import Policy
from core.training.presence import training_in
from desktop.fresh_start import begin, not_kept, put_away


@pytest.fixture
def used(home: Path) -> Path:
    """A home folder that somebody has worked in."""
    for name in ("projects/fruit/photo.jpg", "runs/digits/events.jsonl", "models/mine/card.json", "weights/net.pth"):
        (home / name).parent.mkdir(parents=True)
        (home / name).write_text("work")
    (home / "settings.json").write_text("{}")
    return home


def left(home: Path) -> set[str]:
    for thread in threading.enumerate():
        if thread.name == "put-away":
            thread.join()
    return {entry.name for entry in home.iterdir()}


@pytest.mark.parametrize(
    ("reset", "stays"),
    [
        ("nothing", {"projects", "runs", "models", "weights", "settings.json"}),
        ("settings", {"projects", "runs", "models", "weights"}),
        ("everything", {"weights"}),
    ],
)
def test_as_much_is_put_away_as_the_policy_says(used: Path, reset: str, stays: set[str]) -> None:
    assert put_away(used, Policy(reset_at_start=reset)) == ""  # type: ignore[arg-type]
    assert left(used) == stays


def test_a_run_that_trains_is_left_alone(used: Path) -> None:
    with training_in(used / "runs" / "digits"):
        assert "still training" in put_away(used, Policy(reset_at_start="everything"))
    assert left(used) == {"projects", "runs", "models", "weights"}


def test_there_may_be_nothing_to_put_away(home: Path) -> None:
    assert put_away(home, Policy(reset_at_start="everything")) == ""


def test_what_was_left_half_done_is_removed_the_next_time(used: Path) -> None:
    (used / ".put-away-1" / "runs").mkdir(parents=True)
    put_away(used, Policy(reset_at_start="settings"))
    assert ".put-away-1" not in left(used)


def test_it_is_said_where_nothing_can_be_kept(home: Path) -> None:
    assert not_kept(home) == ""
    assert not home.exists(), "asking makes no folder"
    home.write_text("a file in its place is as good as a write-protected stick")
    assert str(home / "work") in not_kept(home / "work")


def test_mistakes_in_the_policy_are_said_in_the_window(
    used: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "policy.toml").write_text("reset_at_start = 'settings'\nnetwork = 'no'\n")
    monkeypatch.setenv("SIGHTGLASS_POLICY", str(tmp_path / "policy.toml"))
    settings = begin()
    assert "“network” must be true or false" in " ".join(settings.notices)
    assert left(used) == {"projects", "runs", "models", "weights"}
