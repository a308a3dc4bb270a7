"""A stand-in for the bundle, and a place for what is made of it."""

from pathlib import Path

import pytest

from installer.bundle.identity import Identity, read_identity

ROOT = Path(__file__).parents[2]


@pytest.fixture
def identity() -> Identity:
    return read_identity(ROOT)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A stand-in whose program says where it was started and with what."""
    folder = tmp_path / "build" / "sightglass"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "data.bin").write_bytes(bytes(3000))
    program = folder / "sightglass"
    program.write_text('#!/bin/sh\necho "$(dirname "$(readlink -f "$0")")" "$@"\n')
    program.chmod(0o755)
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"
