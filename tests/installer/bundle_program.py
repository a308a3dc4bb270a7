"""A pytest plugin: whatever starts this program's command line as a child starts the bundle's executable instead."""

from pathlib import Path

from core import paths

PROGRAM = Path(__file__).parents[2] / "build" / "bundle" / "sightglass" / "sightglass"


def pytest_configure() -> None:
    paths.program = lambda *arguments: [str(PROGRAM), *arguments]
