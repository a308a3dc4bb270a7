"""Things stand still where the user, or the system, wants it."""

import sys
from pathlib import Path

import pytest

from desktop import motion

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="asks a Linux desktop by its own command")


@pytest.fixture(autouse=True)
def _as_before(qapp):
    yield
    motion.apply_motion(qapp, reduce=True)
    qapp.findChild(motion.Motion).reduced = False


@pytest.fixture
def desktop_that_answers(tmp_path: Path, monkeypatch):
    """Puts a `gsettings` in the path that gives the answer."""

    def answer(words: str) -> None:
        command = tmp_path / "gsettings"
        command.write_text(
            f"#!/bin/sh\ntest \"$*\" = 'get org.gnome.desktop.interface enable-animations' && echo {words}\n"
        )
        command.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=":")

    return answer


def test_the_user_can_ask_for_less(qapp):
    motion.apply_motion(qapp, reduce=True)
    assert motion.reduced()


@LINUX
def test_the_system_can_ask_for_less(qapp, qtbot, desktop_that_answers):
    desktop_that_answers("false")
    motion.apply_motion(qapp, reduce=False)
    qtbot.waitUntil(motion.reduced)


@LINUX
def test_things_move_where_the_system_does_not_mind(qapp, qtbot, desktop_that_answers):
    desktop_that_answers("true")
    motion.apply_motion(qapp, reduce=True)
    with qtbot.waitSignal(qapp.findChild(motion.Motion)._process.finished):
        motion.apply_motion(qapp, reduce=False)
    assert not motion.reduced()


def test_a_system_that_cannot_be_asked_is_no_error(qapp, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    motion.apply_motion(qapp, reduce=False)
    assert not motion.reduced()
