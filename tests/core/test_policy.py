"""The administrator's policy: what it decides, what it may not be, and that everything keeps to it."""

import getpass
from pathlib import Path

import pytest
from commands import run
from hypothesis import given
from hypothesis import strategies as st

from core import paths
from core.errors import NetworkError
from core.fetch import fetch
from core.policy import Policy, policy, read_policy


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A policy's place that counts on this computer; there is nothing in it yet."""
    place = tmp_path / "school" / "policy.toml"
    place.parent.mkdir()
    monkeypatch.setenv("SIGHTGLASS_POLICY", str(place))
    return place


def test_without_a_file_everything_is_as_usual(file: Path) -> None:
    assert policy() == Policy()
    assert policy().network


def test_a_policy_decides_where_things_are(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SIGHTGLASS_HOME")
    for variable in ("SIGHTGLASS_DATA", "SIGHTGLASS_WEIGHTS"):
        monkeypatch.delenv(variable, raising=False)
    share = (tmp_path / "share").as_posix()
    file.write_text(f'data = ["{share}/data"]\nweights = ["{share}/weights", "near"]\nwork = "pupils/{{user}}"\n')
    work = file.parent / "pupils" / getpass.getuser()
    assert paths.home() == work
    assert paths.data_folders() == (Path(share) / "data", work / "data")
    assert paths.weight_folders() == (Path(share) / "weights", file.parent / "near", work / "weights")


def test_a_chosen_home_counts_more(file: Path, home: Path) -> None:
    file.write_text('work = "elsewhere"\n')
    assert paths.home() == home


def test_a_change_of_the_file_is_seen(file: Path) -> None:
    file.write_text("projector = true\n")
    assert policy().projector
    file.write_text("projector = false\n")
    assert not policy().projector


def test_nothing_is_fetched_where_that_is_switched_off(file: Path, tmp_path: Path) -> None:
    file.write_text("network = false\n")
    with pytest.raises(NetworkError, match="administrator of this computer has switched fetching off"):
        fetch("https://127.0.0.1:9/weights.pth", tmp_path / "weights.pth")
    assert not (tmp_path / "weights.pth").exists()


def test_the_command_line_says_it_at_once(file: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SIGHTGLASS_WEIGHTS", raising=False)
    monkeypatch.setenv("HOME", str(home))
    file.write_text("network = false\n")
    result = run("models", "fetch", "squeezenet1_0")
    assert result.returncode == 1
    assert "switched fetching off" in result.stderr


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("network = 'no'", "“network” must be true or false; it is 'no'."),
        ("data = '/srv/data'", "“data” must be a list of folders"),
        ("work = '/home/{name}'", "“work” must be a folder"),
        ("language = 'd e'", "“language” must be the code of a language"),
        ("reset_at_start = 'all'", 'one of "nothing", "settings" and "everything"'),
        ("colour = 'red'", "“colour”, which means nothing here"),
        ("network = ", "cannot be read"),
        ("\udcff", "cannot be read"),
    ],
)
def test_a_mistake_is_named_and_nothing_is_fetched_meanwhile(file: Path, text: str, sentence: str) -> None:
    file.write_bytes(f"projector = true\n{text}\n".encode(errors="surrogateescape"))
    found = read_policy(file)
    assert sentence in " ".join(found.problems)
    assert "nothing is fetched" in " ".join(found.problems)
    assert not found.network
    assert found.projector == ("cannot be read" not in sentence), "what can be used is used"


@given(
    key=st.sampled_from(["data", "weights", "network", "language", "projector", "work", "reset_at_start", "x"]),
    value=st.one_of(
        st.booleans(),
        st.integers(-5, 5),
        st.text("ab{}/user~_-", max_size=8),
        st.lists(st.text("ab", max_size=3), max_size=2),
    ),
)
def test_any_value_is_used_or_named(tmp_path_factory: pytest.TempPathFactory, key: str, value: object) -> None:
    file = tmp_path_factory.mktemp("policy") / "policy.toml"
    written = str(value).lower() if isinstance(value, bool) else repr(value)
    file.write_text(f"{key} = {written}\n", encoding="utf-8")
    found = read_policy(file)
    assert found.network is (not found.problems and not (key == "network" and value is False))
    assert found.work is None or found.work.is_absolute()
