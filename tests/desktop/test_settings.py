"""Settings survive a restart, and a damaged file costs a sentence, never the start."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import ConfigError
from desktop.settings import Settings

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from([setting.name for setting in Settings.declared()])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_every_setting_has_a_sentence_and_accepts_its_default():
    for setting in Settings.declared():
        assert setting.accepts(setting.default), setting.name
        assert setting.sentence.endswith("."), setting.name


def test_the_file_lives_in_the_home_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("SIGHTGLASS_HOME", str(tmp_path / "elsewhere"))
    Settings().save()
    assert (tmp_path / "elsewhere" / "settings.json").is_file()


def test_values_come_back_with_their_types(path):
    before = Settings(path)
    before.page, before.window_width, before.reduce_motion = "draw", 1280, True
    before.save()
    after = Settings.load(path)
    assert (after.page, after.window_width, after.reduce_motion) == ("draw", 1280, True)
    assert after.notices == ()
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_no_file_means_defaults_and_no_notice(path):
    loaded = Settings.load(path)
    assert loaded.page == Settings.page.default
    assert loaded.notices == ()


@pytest.mark.parametrize(
    ("name", "value"), [("appearance", "purple"), ("pen_width", 0), ("pen_width", True), ("page", 3)]
)
def test_a_value_that_does_not_fit_is_refused_in_a_sentence(path, name, value):
    with pytest.raises(ConfigError, match=name):
        setattr(Settings(path), name, value)


def test_values_that_do_not_fit_fall_back_one_by_one(path):
    path.write_text(json.dumps({"page": "draw", "pen_width": "thick", "window_width": -4}))
    loaded = Settings.load(path)
    assert (loaded.page, loaded.pen_width, loaded.window_width) == ("draw", 18, 1120)
    assert len(loaded.notices) == 1
    assert "pen_width" in loaded.notices[0]
    assert "window_width" in loaded.notices[0]


def test_what_a_later_version_wrote_is_kept(path):
    path.write_text(json.dumps({"page": "draw", "camera": "front"}))
    Settings.load(path).save()
    assert json.loads(path.read_text()) == {"page": "draw", "camera": "front"}


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b"[" * 100_000], ids=repr)
def test_a_damaged_file_is_set_aside_and_named(path, content):
    path.write_bytes(content)
    loaded = Settings.load(path)
    aside = path.with_name("settings.json.damaged")
    assert aside.read_bytes() == content
    assert str(aside) in loaded.notices[0]
    assert loaded.page == Settings.page.default
    loaded.save()
    assert Settings.load(path).notices == ()


def test_a_second_damaged_file_does_not_replace_the_first(path):
    for content in ("first", "second"):
        path.write_text(content)
        Settings.load(path)
    kept = sorted(file.read_text() for file in path.parent.glob("settings.json.damaged*"))
    assert kept == ["first", "second"]


def test_a_folder_in_the_place_of_the_file_is_named(path):
    path.mkdir()
    loaded = Settings.load(path)
    assert str(path) in loaded.notices[0]
    with pytest.raises(ConfigError, match="cannot be saved"):
        loaded.save()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user to whom files can be forbidden")
def test_an_unreadable_file_is_named_and_left_alone(path):
    path.write_text("{}")
    path.chmod(0)
    assert str(path) in Settings.load(path).notices[0]
    assert path.exists()


@given(content=st.one_of(st.binary(), JSON.map(json.dumps).map(str.encode)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_the_file_holds_the_program_starts(path, content):
    path.write_bytes(content)
    loaded = Settings.load(path)
    for setting in Settings.declared():
        assert setting.accepts(getattr(loaded, setting.name))
    loaded.save()
    assert Settings.load(path).notices == ()


@given(found=st.dictionaries(NAMES, JSON))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_value_is_used_as_it_is_or_falls_back_with_a_notice(path, found):
    path.write_text(json.dumps(found))
    loaded = Settings.load(path)
    for setting in Settings.declared():
        fits = setting.name in found and setting.accepts(found[setting.name])
        assert getattr(loaded, setting.name) == (found[setting.name] if fits else setting.default)
        named = any(f"“{setting.name}”" in notice for notice in loaded.notices)
        assert named == (setting.name in found and not fits)
