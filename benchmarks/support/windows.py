"""Windows to be measured, each a child process that plays one scene of `benchmarks.support.scenes`."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.support.processes import Talk


def remember(**settings: object) -> None:
    """What the windows to come find in their settings."""
    home = Path(os.environ["SIGHTGLASS_HOME"])
    home.mkdir(parents=True, exist_ok=True)
    (home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")


@contextmanager
def opened(scene: str, *options: object) -> Iterator[Talk]:
    """A window that plays the scene."""
    with Talk([sys.executable, "-m", "benchmarks.support.scenes", scene, *map(str, options)]) as talk:
        yield talk


def played(scene: str, *options: object) -> dict[str, Any]:
    """What a scene found."""
    with opened(scene, *options) as window:
        return dict(window.hear())
